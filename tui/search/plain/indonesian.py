"""Everyday Indonesian words, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
abad abai abu acara adab adat adem adik adil aduan aduk agak agama agen agung ahad ahli air ajaib
ajak ajang ajar aju akademi akal akar akhir akibat akrab akses aktif aktivis aktor aktris aku
akuisisi alam alamat alas alasan alat album algoritma alkohol alternatif alur amal aman amanat amat
ambil ambisi ambyar ampuh ampun anai anak analis analisis ancam andal andil aneh anggap anggaran
anggota anggrek anggur angin angka angkat anjing anjur anotasi antar antara anting antre anugerah
anyam apaan apel api apotek apung arah arang arsitektur artikel artis arus arwah asah asal asam
asap asin asing asli aspal asrama asuh asyik atap ateis atlet atur aula awak awal awan awas awet
ayah ayam ayat ayun azan babak babi baca badai badak badan bagan bagasi bagian bagus bahagia bahan
bahas bahasa bahaya bahkan bahu baik baja bajak baju bakar bakat bakau bakso bakteri baku bala
balas balik balok balon balut bambu bandar bandara bandel banding bangga bangkai bangkit bangkrut
bangku bangsa bangsal bangun banjir bank bantah bantai bantal banteng bantu banyak bapak baper bara
barak barang barat bareng barengan baris barter baru basah basi basis basmi batal batang batas
batik batu batuk bau baur bawah bawang bayam bayang bayar bayi beban bebas bebek beberapa becak
becek beda bedah bedak bedil begadang begal bejana bekal bekas bekerja beku bela belah belai
belajar belakang belakangan belalang belanda belas belerang beli belimbing belukar belum benang
benar bencana benci benda bendera bendung bengkak bengkel bening benteng bentuk bentur benua berani
berat berhasil beri berita berkah berkala berkutat bermain bersikukuh beruang besan besar besi
besok betah betis betul biadab biara biasa biawak biaya bibir bibit bicara bidadari bidan bidang
bihun bijak bijaksana biji bikin bilang bilik bimbang bimbing bina binatang bincang bingkai bingung
bintang biola bioskop biru bisik bisnis bisu bius blak blokir bobol bobot bocah bocor bodoh bohong
bola bolak boleh bolos bom boneka bongkar bonus borong boros bosan botak botol boyong brutal buah
buat buatan bubar bubuk bubur budak budaya budi bujuk buka bukan bukit bukti buku bulan bulanan
bulat bulu bumbu bumi bunga buntut bunuh bunyi buram buru buruh buruk burung busuk busur buta butuh
buyar cabai cabang cabut cacat cacing cadang cahaya cair cakap cakar caleg calon camat cambuk
campur candi canggih canggung cangkir cantik cap capai capek cara cari catat catur cedera cegah
cegat cek cekik celah celaka celana celup cemar cemas cemburu cendana cengkeh cepat cerah cerai
cerdas cerdik cerita cermat cermin ceroboh cerpen cetak ciamik cicak cicil cikal cincang cincin
cinta cipta cium coba cocok cokelat coklat colok colong comot contek contoh copet copot corak coret
cuan cuci cucu cuka cukup cukur culik cuma curah curang curhat curi curiga cuti dada dadak dadakan
dadar daerah daftar dagang daging dagu dahak dahan dahi dahsyat dahulu daki dakwa dalam dalang
dalih damai dampak damping dana danau dandan dangkal dapat dapur darah darat dasar dasi data datang
daun daya dayung debat debit debu dedak dekade dekap dekat delapan delta demam demo denah denda
dendam dendeng dengar depan derajat dering derita dermaga dermawan desa desain desak detak detik
dewa dewan dewasa diam dibanding didik dilema dinas dinding dingin diri divisi doa dokter dolar
dompet dongeng dongkrak dorong dosa dosen draf drama duduk duga dugaan duka dukun dukung dulu
duluan dunia duri durian dusta dusun duta duyung eceran edan edar efek egois ejek ekonomi ekor eks
eksekusi eksploitasi ekspor elang elok emak emas embun emosi empat empedu enak encer enggan engkau
engsel erat eropa es esok fajar fakir fakta faktor fakultas fana fasih fasilitas fatal favorit film
finansial firasat fitnah fosil foto fungsi gabah gabung gabus gadai gading gadis gaet gagah gagak
gagal gagap gairah gajah gaji galak galau gali gamang gambar gambut gampang gandeng gandum gang
ganggu ganti gantung garam garang garap garasi garis garuda gas gatal gaul gaun gawai gawat gaya
gebrakan gedung gejala gelang gelap gelar gelas geledah geli gelisah gelombang gelontor gemar
gembira gempa gemuk genangan genap gencar gendang gendong gendut generasi gengsi genit genjot
gentar genteng gerai gerak gerakan gerbang gerhana gerimis gerobak gersang gesek geser getah getar
getir getol giat gigi gigit gila giling gincu ginjal giok gitar gizi goa goda golok golong goreng
gosip gosok gosong gotong goyah goyang gua gubernur gudang gugat gugatan gugup gugur gula gulai
guling gulung gumam guna gunakan gunting guntur gunung gurau gurih gurita guru gurun gusar gusi
gusur habis hadang hadap hadiah hadir hafal hajar haji hak hakim halal halaman halang halau haluan
halus hama hamba hambar hamil hampa hampir hancur handuk hangat hangus hantam hantu hapus haram
harap harga hari harian harimau haru harus hasil hasilkan hasrat hasut hati haus hawa hayat hebat
heboh hela helai heran hewan hias hidang hidung hidup hijau hikmah hilang hina hindar hiraukan
hirup hisap hitam hitung hobi hormat hotel hubung hubungan hujan hujat hukum humor huni huruf hutan
hutang ibadah ibarat iblis ibu ibukota idaman ide ihwal ijazah ijin ikal ikan ikat ikhlas ikhtiar
iklan iklim ikut ilegal ilham ilmu ilmuwan imam imbang imbas imigran impor inap indah indra induk
industri inferensi informasi ingat inggris ingin ingkar inovasi insinyur intai intan inti intip
investasi investor ipar irama iri irit isap isi islam istana istirahat istri isu isyarat itik izin
jabat jabatan jadi jadwal jaga jagal jago jagung jahat jahe jahit jajah jajan jajaran jaket jaksa
jalan jalin jam jambu jamu jamur janda janggal jangka jangkau jangkrik janji jantan jantung japri
jarang jaringan jarum jas jasa jasad jatah jatuh jauh jawa jawab jebak jeblok jejak jelajah jelang
jelas jelek jelma jemaah jemari jembatan jemput jemu jemur jenaka jenazah jendela jenggot jenis
jenius jenuh jepang jepit jera jerat jerawat jerit jeritan jerman jernih jeruk jihad jijik jilat
jilbab jimat jinak jiplak jiwa jodoh joget joki jorok jua jual juara jubah judi judul juga jujur
julang jumlah jumpa juru jurus jurusan juta jutawan kabar kabel kabin kabur kabut kaca kacang kacau
kadal kadar kado kafe kaget kagum kain kaisar kait kaji kakak kakek kaki kaku kalah kalau kalem
kalender kaleng kali kalimat kalori kalung kamar kambing kami kamis kampung kampus kamu kamus
kanada kanan kancil kancing kandang kandas kandung kangen kangkung kanker kantin kantong kantongi
kantor kantuk kapak kapal kapan kapas kapasitas kapital kapten kapur karang karat karate karcis
karet karib karier karir karpet karton karung karunia karyawan kasar kasih kasihan kasir kasur
kasus kata katak katup kaum kawah kawal kawan kawasan kawat kawin kaya kayaknya kayu keadaan kebal
kebanyakan kebaya kebun keburu kecap kecapekan kecewa kecil kecoa kecubung kecurangan kecut kedai
kedip kedodoran kedua kejadian kejam kejar keju kejut kekuatan kelabakan kelabu kelak kelambu
kelamin kelapa kelar kelas keledai kelelahan kelelawar kelereng keliling kelinci kelingking keliru
kelola kelompok keluar keluarga keluh kelurahan kemah kemarau kemarin kemas kembali kembang kembar
kemeja kemudi kena kenal kenangan kencang kencing kendara kendi kendur kental kentang kentut kenyal
kenyang kepak kepala kepercayaan kepergian kepincut keping kepiting kepompong kepul kera kerabat
kerah kerahkan keramat keramik kerang keranjang keras kerbau kercil keren kereta kering keringat
keriput keris keriting kerja kertas kerugian kerut kesal kesalahan kesan kesempatan kesetiaan ketat
keteteran ketiak ketik ketimun ketinggalan ketua ketuk keuangan keuntungan kewalahan khas khawatir
khayal khianat khusus kiai kiamat kicau kilang kilat kilau kimia kincir kipas kira kiri kirim kisah
kismis kitab klasik klaster klinik klub knalpot kocok kode koin kolam kolega kolong komedi komisi
kompas kompensasi komplot kompor komputasi komputer komunitas konflik konser kontan kontrak kontrol
konyol koper koperasi kopi koran korban korek koreksi korupsi koruptor kosong kota kotak kotor
koyak krisis kriteria kritik kritis kuah kuali kuantum kuartal kuartalan kuasa kuat kubis kubu
kubur kubus kucing kucur kuda kue kufur kuku kukuh kukus kuliah kulit kulkas kuman kumbang kumis
kumpul kunang kunci kuncup kuning kunjung kunyah kunyit kupas kuping kupu kura kurang kurangi
kurikulum kurma kursi kurus kusam kusut kutip kutu kutub kutuk laba label laboratorium labu lacak
laci lacur lada ladang laga lagak lagu lahan lahap lahar lahir lain laju lajur laki laknat lakon
laksana laku lalai lalap lalat lalu lama lamar lamaran lambai lambang lambat lambung lampau lampias
lampu lancang lancar landai landak landas langgan langgar langit langka langkah langsing langsung
lansia lantai lantang lantik lantun lapak lapangan lapar lapis lapor laporan lapuk larang laras
lari laris larut laskar latah latar latih laut lawak lawan layak layanan layang layar layu lebah
lebai lebam lebar lebaran lebat lebih lebur lecet ledak leher lekas lekat lekuk leluasa leluhur
lemah lemak leman lemari lembab lembaga lembah lembap lembar lembek lembing lembu lembur lembut
lemot lempar lempeng lena lengah lengan lengang lenggang lengkap lengkung lentik lentur lenyap
lepas leram lereng lesat lesu lesung letak letih letus lewat lezat liar libat libur licik licin
lidah lift ligat lihai lihat lilin lilit lima limau limbah limpah linang lincah lindas lindung
lingkar lingkungan lintah lintang lipat lipstik liput lirik lisan listrik lobak logam logat lolos
lomba lompat loncat londo longgar longsor lontar lorong losmen loteng lowong loyalitas luap luar
luas lubang lucu lucut ludah lugas lugu luhur luka lukis luluh lulus lumayan lumba lumpuh lumpur
lumut lunak lunas luncur luput lurah luruh lurus lusa lusuh lutut maaf mabuk macam macan macet madu
magang mahal mahar mahasiswa mahir mahkota main maju makalah makam makan makanan makanya maki
maklum makmur makna maksiat maksud malaikat malam malas malu mampir mampu mana manajer mandek mandi
mandiri mandor mangga manggis mangkuk mangsa manis manja mantan mantap mantel manusia mapan marah
maraton marga markas martabat masa masak masalah masing masjid masker massa masuk mata matang
matematika materi mati mawar mayat mayoritas medan medsos megah meja mekanik mekar melambung melati
melayu melejit melek melempem melodi melonjak memang menang menantu menara mendadak mendiang
mending mendung mengerti menit mentah mental mentega menteri mentok menyusut merah merak merana
merdeka merdu meriah meriam meroket mertua mesin mesjid meski meskipun mesra mesti meter mewah
miliar milik mimpi minat minder mineral minggu mingguan minta minum minyak miring mirip misal
miskin mitra mobil modal model modul mogok mohon molor moncer monggo monyet moral motif motor muak
mual muara muat mubazir muda mudah mufakat mujur muka mukjizat mula mulai mulas mulia mulut mumi
mumpuni munafik muncul mundur mungil mungkin muntah murah murid murka murni murung musang museum
musik musim muslim musnah mustahil musuh musyawarah mutiara mutlak mutu nabi nada nadi nafas nafkah
nafsu naga nakal nalar naluri nama nampak nanah nanas nangka nanti narkoba nasi nasib nasihat
naskah natal nazar negara negeri nekat nelayan nenek neraca neraka netizen netral ngebut ngeri
ngerti ngotot niaga niat nikah nikmat nilai niscaya noda nona novel novelis nuansa nusantara nyala
nyali nyaman nyamuk nyanyi nyaring nyaris nyata nyawa nyeleneh nyenyak nyeri nyonya obat obeng obor
obrol obsesi obyek odol ogah oksigen olah olahraga oleh oles ombak omel omong ompong omzet onar
onde ongkos onta operasi opor optimis orang organ ormas orok oseng otak otomotif otot pabrik pacar
pacu pacul padam padang padat padi padu paduka pagar pagi pahala paham pahat pahit pahlawan pajak
pakai paket paksa paksi paku palang palem paling palsu palu pamer pamit pamor pana panah panas
pancar panci pancing panda pandai pandang pandu panen pangan panggang panggil panggung pangkal
pangkas pangkat pangku panik panitia panjang panjat pantai pantang pantas pantau panti pantul papan
papar para paradoks paragraf parah parang paras parau pari paripurna parkir parlemen parsi partai
paru parut pasak pasang pasar pasien pasif pasir pasokan paspor pasta pasti pasukan patroli patuh
patung paus paut payah payau payung pecah pecat pecel pedagang pedal pedang pedas pedih peduli
pegal pegang pegawai pejabat pejuang peka pekan pekat pekerja pekik pelabelan pelabuhan pelacur
pelajar pelajaran pelan pelanduk pelanggan pelangi pelatihan pelihara pelintir pelipis pelit pelita
pelopor peluang peluh peluit peluk pelukis peluru pemasok pembelot pembelotan pemecatan pemerintah
pemilik pemimpin pemuda pemula penat penawaran pencak pencil pendam pendanaan pendapat pendapatan
pendek pendiri peneliti pengacara pengantin pengaruh pengeluaran pengembang pengguna penghargaan
penghujung pengunduran penjahit penjara penjualan pensil pensiun pentas penting pentolan penuh
penulis penyair penyakit penyanyi penyu pepaya perabot perahu perak peran perancis perang perangkap
perangko perawan perawat perban perbandingan percaya percik percuma perdana perebutan perekrutan
peribahasa perih periksa peringat peringkat perintah perisai periuk perjanjian perkara perkasa
perkosa perlu permai permata permen permisi pernah pernik perpindahan persegi persen personel
personil pertama pertanyaan pertengahan pertiwi pertumbuhan perusahaan perut pesaing pesan pesanan
pesantren pesawat pesona pesta pesut peta petai petak petani peti petik petinggi petir petualang
phk piagam piala piatu pidana pidato pijat pikat pikir pikun pilek pilih pilot pilu pimpin pinang
pincang pindah pindang pinggang pinggir pinggul pingsan pinjam pintar pintu pion pipa pipi pipis
pirang piring pisah pisang pisau plastik plester plin pohon pokoknya polisi polos polusi pompa
pondok ponsel popok populer pori porsi pos posisi positif potensi potong potret prajurit prakarsa
pramugari pramuka prancis prasangka prasasti preman preseden presiden prestasi pria pribadi pribumi
prihatin problem produk profesi profesional program promosi prosa prosedur proses provinsi proyek
psikologi puas puasa puber pucat pucuk pudar puing puisi puji pukat pukul pulang pulas pulau pulih
pulsa puluh puncak pundak punggawa punggung pungut punuk punya pupuk pura purba puri purnama pusaka
pusar pusat pusing pustaka putar putera puteri putih putra putri putus puyuh raba rabun racik racun
radang raga ragam ragi ragu rahang rahasia rahim raib raih raja rajin rajut rakit raksasa rakus
rakyat ramah ramai ramal ramalan rambut rambutan rampas ramping rampok ramu rancang rangka rangkai
rangkul rangkum rangsang ranjang ranjau rantau ranting rapat rapi rapuh rasa rasio raso ratap
rating ratu ratus raup raut rawa rawan rawat raya rayap rayu realita realitas rebah rebus rebut
receh reda redup refleksi reformasi regang regu rehat rejeki rekah rekam rekan rekat rekayasa rekor
rekrut rekrutan rela relasi relawan reli religi relung remaja rembulan remeh remote rempah remuk
renang rencana rencong renda rendah rendam rendang rengek renggang renta rentan rentang renung
repot reptil resah resap resep resmi restoran restu retak retas reyot rezim riak riang rias ribet
ribu ribut rilis rimba rinci rindu ringan ringkas rintih rintik risau riset risih risiko ritual
roboh roda rogoh rohani rokok roman romantis rombong rompi ronda rongga rontok rosak roti royal
ruang rubah rubuh rugi rujak rujuk rukun rumah rumahkan rumit rumpun rumput runding runtuh rupa
rupawan rupiah rusa rusak rusia rusuh rusuk rute rutin sabar sabit sabtu sabun sabut sadap sadar
saduran sagu sah sahabat saham saing saingan sajak saji sakit saksi sakti saku salah salak salam
salin salip salju salur salut sama samar samba sambut sampah sampai sampan sampul samudra sandal
sandar sandera sandi sanding sangat sangga sanggah sanggup sangka sangkar sangkut sanjung sapa sapi
sapu saput saraf saran sarang sarapan saring sarjana sarung sasaran sate satuan satwa saudara saus
sawah sawit sawo sayang sayap sayat sayur sebab sebal sebar sebelah seberang sebut secuil sedang
sedap sedekah sedia sedih sedikit segan segar segel segelintir segera segitiga sehat sejahtera
sejak sejarah sejawat sejuk seka sekali sekalian sekap sekarang sekat sekolah sekretaris seks
sektor sekutu sela selam selama selamat selatan selendang selenggara selera selesai seleweng
selidik selimut selip selisih selokan selubung seluruh semak semangat semangka semat semayam sembah
sembahyang sembelih sembilan sembrono sembuh sembunyi semen semesta semester semi seminar semir
sempat sempit semprot semua semut senang senat sendi sendiri sendirian sendok sendu sengaja sengat
sengit sengketa seni senin senja senjata senter sentral sentuh senyap senyum separo separuh sepatu
sepeda seperempat seperti sepertiga sepi seragam serai seram serang serangga serap serat serbu
serdadu seret sergap seri serius serta sertifikat seru seruling sesal sesat setan setara setia
setiap setir setop setor setrika setrum setuju sewa siaga sial siang siap siar siasat sidang sidik
sifat sihir sikap sikat siku silam silang silat silaturahmi silau simpan sinar sindir sinetron
singa singgah singgung singkat singkong sinonim sinting sinyal sipil sipit siram sirene sirih
sirkus sisi sistem sita situasi siul siuman skandal soal soalnya soda sogok sohib sombong sopan
sopir sorak sore sorot sosial sosialisasi soto spanduk spanyol spesial spiritual sponsor spontan
stasiun statis status strategi struktur struktural studio suam suami suap suar suara subuh subur
suci sudah sudut sujud suka sukses sulam suling sulit sultan suluh sumbang sumbat sumber sumpah
sumsum sumur sunat sungai sungguh suntik suntikan sunyi supir suplemen supremasi surat surel surga
suruh surut surya susah suster susu susul susun susur sutera sutra swasta syair syarat syukur tabah
tabel tabrak tabu tabung taburan tagih tahan tahap tahi tahta tahu tahun tahunan tajam taji tajir
takar takdir takhta takjub takluk taksi taksir taktik taktis takut takwa talang talenta tali tamak
taman tamasya tambah tambal tambang tampan tampar tampil tampung tamu tanah tanam tanda tandas
tanding tandu tanduk tangan tangga tanggal tangguh tanggul tanggung tangis tangkai tangkap tangkas
tanjung tante tanya tapa tapak tari tarik taring taruh taruhan tarung tas tato taubat taut tawa
tawan tawar tebak tebal tebang tebar tebas tebing tebu tebus teduh tega tegak tegang tegap tegar
tegas teguh teguk tegur teka tekad tekan teken teknik teknis tekor tekun teladan telaga telanjang
telapak telat telepon televisi telinga teliti teluk telur tema teman temani tembaga tembak tembakau
tembok tembus tempat tempe tempel temperatur tempuh tempurung temu tenaga tenang tenda tendang
tengah tenggara tenggelam tengkar tengkorak tengok tentang tentara tentram tenun teori tepat tepi
tepuk tepung terakhir terampil terang terap teratai terbaik terbang terbesar terbit terbuka teriak
terik terima terjadi terjang terjemah terjun terka terkam terkaya terlambat terlihat termuda
terompet terong teropong teroris terowongan terpa terseok tertatih tertib tertutup terus tetangga
tetap tetes tewas tiang tiba tidur tiga tikam tikar tiket tikus tilang tim timah timba timbang
timpang timun timur tindak tindas tinggal tinggi tingkat tinju tinta tiongkok tipis tipu tirai
tiram tiri titik titip tiup togel toko tokoh tolak tolol tolong tombak tombol ton tonggak tongkat
tonjok tonton topan topeng topi toples toreh total tradisi transaksi transfer trauma tren triwulan
trofi tropis truk tua tuai tuan tuang tuba tubuh tuding tuduh tugas tugu tuhan tujuan tukang tukar
tukik tulang tular tuli tulis tulus tumbuh tumpang tuna tunai tunang tunas tunda tunggal tunggang
tunggu tungku tunjuk tuntas tuntun tuntut tupai turis turun turut tusuk tutup uang uap ubah uban
ubi ubin ubur ucap udang udara uji ujian ujung ukir ukur ulama ulang ular ulat ulet ulur umat umbar
umbi umpama umpan umpat umum umur undang undi undur unggas unggul unggulan ungkap ungu unik unsur
unta untung upacara upah upaya urat urus urusan usaha usai usang usap usia usik usir usul usung
usus utama utang utara utuh utus vaksin valid vampir variasi vihara virus visa vitamin volume vonis
wabah wadah wadam wafat wahyu waisak wajah wajan wajar wajib wakil waktu walau wali walikota wanita
warga warganet warisan warkop warna warteg warung wasiat wasit waspada watak wawancara wayang
wejangan wibawa wihara wilayah wisata wisma wisuda wortel wujud yakin yatim yayasan yudisial zakat
zalim zaman ziarah zina zona
"""

SMALL: Final = """
yang di ke dari untuk dengan pada adalah ini itu oleh dalam akan telah sudah juga atau tidak bukan
belum karena sebagai bagi secara dapat bisa tentang antara hingga sampai setelah sebelum siapa kapan
berapa mengapa kenapa bagaimana apa mana kah
"""
