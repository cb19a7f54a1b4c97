"""What Indonesian words of the news are in English: roots, as `wordforms.roots` strips to them.

Before each colon stand Indonesian roots, behind it the English words that they may be. General
words only, nothing of one dossier; read when a query has a word that the dossier does not.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from tui.search.wordforms import roots

_PAIRS: Final = """
agresif: aggressive aggressively; ajar: learn; akademik kampus akademisi: academia academic; akhir
lalu: last; akses: access; aktif: active; aku: admit admitted admits; akuisisi caplok: takeover
acquisition; akun: account; alam pengalaman: experience; alasan sebab: reason reasons why; alat:
tool tools; alih daya: outsourced outsource; alih: switch; aman: safe; aman: secure secured;
ambisi ambisius: ambition ambitions ambitious; analis: analyst analysts; ancam: threat; andalan
unggulan: flagship; anggota: member members; angka: figure figures number numbers; aplikasi: app
application applications; arsitek: architect architects; arsitektur: architecture architectures;
arus alir: flow; asal asli mula: original originally; aset: asset assets; asing: foreign; atur:
rule rules; awal dini: early; awan cloud: cloud; baca: read; badan: body; bagi pecah belah: divide
split; bahas runding bicara: discuss discusses discussing; bahasa: language languages; bahaya
risiko: danger risk risks; baik bagus: good better best; bajak rekrut: poach poached poaches
poaching; bakat talenta: talent talents; banding: compare compared compares; bangun: build builds
built building; bank: bank; bantah sangkal tampik: deny denied denies dispute disputed; batal:
cancel cancelled cancellation; bayar gaji upah: pay paid pays payment payouts; beda: different
differ differs; belah pecah: split; belakang: behind; beli borong: buy buys bought buying purchase
purchases acquire; beli: buyer buyers; benar: true; benci: hate hated; bentrok konflik selisih:
clash clashes conflict conflicts; berani: courage bold; beri kasih: gift give gave given;
berlanjut: unsustainable; besar akbar: big large largest biggest great; besar: large; biasa umum:
common; biaya ongkos mahal tarif: cost costs price expensive; bicara: speak spoke; bijak: wise;
bingung: confuse; bisnis usaha: business; bocor kuras: drain leak; bonus: bonus bonuses; bos
atasan dirut: boss ceo chief executive; bual: boast; budaya kultur: culture; buka terbuka: open
open-source; bukti: prove proved proves; buku: book; bulan: month months monthly; bunuh: kill
killed; buta: blind; canggih mutakhir maju: advanced advance cutting-edge; capai: achieve achieved
achieves; capai: reach reached; cari: search; cek: bill check checks cheques; cepat: accelerate
accelerates accelerated accelerating acceleration; cepat: fast faster quickly; cepat: quick;
cerdas kecerdasan: intelligence; cipta buat: create created creates creator; curang: cheat
cheating; curi: steal stole; daftar: list lists roster rosters; dagang: trade; dalam internal:
inside internal; dampak pengaruh efek: effect effects impact; dana uang biaya: fund funds funding
money; dapat omzet omset jual: revenue sales; data: data; datang tiba: come came; daya listrik
tenaga: power powers energy electricity; dekade dasawarsa: decade; depan berikut: next; depan
masa: future; dewan direksi komisaris: board; diam: quiet quietly; didik ajar: educate education
educators; dingin: cold; direktur: director directors; dirikan diri: found founded founder
founders; divisi departemen bagian: department departments division unit; dokumen dokumentasi:
document documentation documents; dolar: dollar dollars; dorong: push pushed; dukung sokong:
support supports supported supportive; dunia global: global world worldwide; dunia: world; dunia:
worldwide; edar sebar: distribute; ekosistem: ecosystem ecosystems; eksekutif manajemen: executive
executives management; eksponensial: exponential exponentially; evaluasi: evaluate evaluation
evaluations; fatal: fatal; film video: film video; fokus: focus; gabung: join joined joining;
gagal: fail fails failed failure; gaji: salary compensation; gambar citra foto: image images
picture; ganda lipat: double; ganti: replace replacing; gantung andal: depend relies relying;
garis: line; gratis bebas: free; gudang stok: inventory warehouse; gugur: autumn fall; guna pakai:
use used uses user users; habis belanja keluar: spend spends spent spending; hadap: face faced
faces; hakim nilai: judge; hakmilik tertutup: proprietary; hancur: destroy destroyed destroying;
harap: expect expected expectation; harap: hope; harga: price; hari: daily day; hasil peroleh:
earn earns earning; hasil: generate generates; hasil: result results; hemat selamat simpan: save
saves savings; henti setop: discontinue discontinued shut stop stopped; henti: stop; hidup: life
live; hindar: avoid avoids avoided; hubung kontak: contact message messaging messages; hukum:
legal law; ibu: mother; ide gagas: idea; iklan: advertising ads advertisement; ikut: follow
follows following; ilmu ilmuwan: science scientist; imbang: balance; industri: industry;
inferensi: inference; infrastruktur: infrastructure; ingat memori: memory; ingat: warn; ingin mau:
want wants; insinyur teknik: engineer engineers engineering; integrasi padu: integrate
integration; investasi tanam: invest invested investment investments; investor pemodal pemegang:
investor investors shareholders; jaga tahan: maintain keep; jalan rute peta: path road roadmap
route; jalan: run runs running; janji: pledge pledged promise promised; jaring: network; jawab:
answer answers; jelas terang: explain explains; jelas: clear clearly; jual: sell sold; juang:
struggle struggling; jujur: candid candor; jurang celah: gap; kalah: beat beating; kampanye:
campaign; kantor: office; karir karier: career; karyawan pegawai staf buruh: staff employees
employee workers; kas tunai: cash; kata cerita: tell told; kata ujar: say says said; kata: word;
kaya: rich wealthy wealthiest; kecewa: disappoint disappointed disappointing disappointment;
kecil: small; kejut: surprise surprised; keluar belanja: expense expenses expenditure spending;
keluarga: family; keluh kritik: complain criticise criticism; kemajuan maju: progress; kembali:
return returns; kembang: developer developers; kendali kontrol: control controls; kepala ketua
pimpin: head heads chief leader; kerja buruh: worker workers; kerja jabat posisi loker lowong: job
jobs work role roles positions; kesan: impressive; keuangan finansial: finance financial; khawatir
cemas: concern concerns worry; khawatir: worry; kinerja performa: performance perform performs;
kini sekarang: current currently; kira taksir: estimate estimated estimates; kirim antar serah:
deliver delivered delivery; kirim: send sent; kirim: ship; kisar: range; klaim: claim claims
claimed; klaster kluster: cluster; kode sandi: code codename; kompensasi imbal: compensation
package packages; komputasi komputer: compute computing computer; komunitas: community; konsumen:
consumer consumers; kontrak: contract contracts; kontroversi ribut: controversy; koran lapor
berita media: newspaper outlet report; kosong: empty; kota: town; kualitas mutu: quality; kuartal
triwulan: quarter quarterly second-quarter; kuat: strength strong strongest; kunci: lock locked;
kurang turun: reduce reduces reduced; kurang: lack lacks; kutip: cite cites cited; laba untung
cuan: earnings profit profits profitable; label anotasi: label labels labeling labelling
annotation; laboratorium lab: lab labs laboratory; lalu lampau: past; lambat melambat: slow slows
slowing slowed slowest; lambat telat: late; lampau lebih: exceed exceeds surpasses; langkah: step;
lapor: report reports reporting reported; latih: train trained training; lawan tempur: fight;
lawan: opponent; layan jasa: service services; lemah: weak weakness weakest; lembaga institusi:
institution; lindung: protect; lisensi: license; lomba balap: race; luar eksternal: external
outside; luas ekspansi: expand expanding expansion; luas: broad wide widely; luncur rilis: launch
launched release released; magis ajaib: magic magical surreal; mahal: expensive; main: play
playbook; makalah kertas: paper; maksud: purpose; mampu sanggup bisa: able capable ability;
manajer: manager managers; mandiri independen: independent independently; manipulasi: manipulate
manipulated manipulation; mantan eks bekas: former ex; manusia: human humans people; margin
selisih: margin; masalah soal kendala: issue issues problem problems; masif massal: mass massive;
masuk: enter enters; matang: mature; matematika: math mathematics; menang juara: win won winner;
mesin: machine machines; miliarder konglomerat: billionaire billionaires; milik punya: own owns
owned ownership; mimpi: dream; minta: demand; mirip serupa: similar; misi: mission; mitra: partner
partners partnership; mobil: car cars; modal: capital; model: model models; moral semangat:
morale; muda: young youngest; mudah gampang: easy easier; mulai: begin began start started; mundur
kendala hambat: setback setbacks; murah: cheap cheaper; murid siswa: disciple student pupil;
murid: pupil; naik galang: raise raised; naik lonjak tambah tingkat: increase increased rise rose
jump jumped; nama: name names named; narasi kisah cerita: narrative story; negara: country
government; negosiasi runding nego: negotiate negotiations talks; nilai harga: value worth; nyata:
real; obituari: obituary; operasi operasional: operate operating operational operations; orang:
people person; organisasi: organisation organization; otak: brain brains minds; paham mengerti:
understand understands; pajak: tax; pakar ahli: expert experts; paket: package packages; palsu
tipu: falsified falsify fraud; panas: heat heating; panas: summer; panjang lama: long longtime
long-term; parameter: parameter parameters; parit benteng: moat fortress; pasar: market; pasok:
supplier suppliers supply; patah rusak: break broken broke; peladen: server; pelanggan nasabah:
customer customers; pelopor perintis: pioneer pioneered; peluang: opportunity; pemerintah:
government; penduduk: population; peran: role roles; perang: war; perangkat keras: hardware;
perangkat lunak: software; perbarui: update updates; percaya yakin: confidence trust; percaya:
believe trust; percaya: trust; pergi pindah keluar mundur hengkang cabut resign: departure
departures leave leaving left exodus exit; perusahaan korporasi: company companies firm firms;
pesan: order orders ordered; pikir: mind; pikir: think; pilih: choose chose chosen choosing;
pilih: election; pimpin: lead leads led leader; pindah gerak: move moves moved; pinjam: borrow;
piringan: disk; platform: platform platforms; potong pangkas pecat phk: cut cuts reduction
reductions layoff layoffs eliminated; prediksi ramal: forecast predicted prediction expect;
prediksi: predict predicts; pribadi personal: personal; prioritas: priority priorities; produk
hasil: produce produced product products; program: program programming; promosi: promote promoted;
proses: process; proyek: project projects; publik umum: public; puncak atas: peak top; puncak
papan: top; putar: turn; putus: decide decided decision decisions; ragu: doubt; rahasia: secret
secrecy; rancang desain: design designed designs; rapuh rentan: vulnerable; rata: average; ratus:
hundred hundreds; regulasi awas monopoli: regulation scrutiny antitrust; rekan kolega: colleague
colleagues; rekomendasi saran: recommend recommendation; rekor catat: record; rekrut gaet boyong:
hire hired hires recruit recruited; rekrut: recruit; rencana jadwal: plan plans planned scheduled
schedule; resmi: official officially; revolusioner: revolutionary; rilis: release releases;
ringkas rangkum: summary; rintis mula: start startup startups; riset teliti: research researcher
researchers scientist scientists; risiko: risk; rugi hilang: lose lost losing loss losses; rumah:
home homes house households; rumahsakit: hospital; rumit kompleks: complex complexity; rusak:
damage damaging; saham: share shares stake equity stock; saham: stock; saing kompetisi: compete
competes competition competitor competitors rival rivals; salah keliru: error mistake mistakes;
salah: wrong; sama bareng: together alongside; sama: same; sebab akibat: cause caused causes;
sebar: spread; sebut panggil: call called calls; sederhana simpel: simple simpler; sedikit: few;
sejarah: history; sekolah: school; selamat: survive; seluruh: entire entirely; senang bahagia:
happy; senjata: arms weapons; serang: attack; seri: series; serius: serious; sesuai: customise
customize; setia loyal: loyal loyalty; setuju sepakat janji: agree agreed agreement agreements;
sewa: lease leases leasing leased; siap: prepare; sibuk: busy; silikon: silicon; sinyal tanda:
signal signals; sistem: system systems; siswa pelajar mahasiswa murid: student students; skala:
scale; skor nilai: score scores; sosial: social; spesialis: specialise specialist; standar:
standard standards; strategi strategis: strategy strategic; sukses hasil: succeed success
successor; sulit susah dilema: difficult hard harder dilemma; sumber: resource resources; sumber:
source sources; surel email: email emails; syarat perlu cukup: necessary condition sufficient;
tahan militer: defense defence military; tahan tetap sisa tinggal: remain remained stay stayed
staying; tahap: phase stage; tahu: know knows known; tahun: year years annual; takut: afraid fear;
tambah: add added; tandatangan teken: sign signed signing; tanggap respons: respond response;
tanya: ask asked asks; tanya: question questions questioning; tarik: pull; taruh judi: bet bets
gamble; tawar: offer offers offered offering; tebak: guess; tekan: press pressure; teknik:
technique techniques; teknologi: technology; teks: text; tempat: place placed; temu: find finds
found; temu: meet; tepis tampik: dismiss dismissed dismisses; terampil ahli: skill; terap pasang
gelar: deploy deployed; terkenal tenar: famous; tetap permanen: permanent; tiket karcis: ticket;
tim regu: team teams; timbang: consider considering; tinggal lepas: abandon abandons abandoned
abandoning; tinggi: high higher; tingkat baik: improve; tingkat level: level levels; tiru jiplak
contek: copy copied copying; tolak lawan: resist resisted; tolak: refuse rebuffed reject; tolak:
reject rejected; tradisi tradisional: tradition traditional; transaksi sepakat: deal deals
transaction transactions; tren: trend trending; tuduh: accuse accused accusation accusations;
tugas: task tasks; tuju sasar target: aim aims aimed goal goals; tukar: exchange; tulis pengarang:
author authors writer; tulis: write wrote written; tumbuh: grow growth growing; tunda mundur
molor: delay delayed delays postponed; tunggu: wait waiting; tunjuk angkat: appoint appointed;
tunjuk: show shows shown; turun anjlok jatuh: drop dropped fall fell; tutup: close closed; ubah
ganti alih: change changed changes switch switched; uji ujian tes: exam exams test tests; uji:
test tested testing; umum: announce announced announces announcement; umum: general; undur mundur:
resign resigned; ungkap: reveal; unik: unique; universitas: university; upaya usaha: effort
efforts attempt attempts; usaha wirausaha: venture; usia umur tua: age old; vendor pasok: vendor;
versi: version versions; visi: vision; wafer: wafer wafers; waktu: time; wanita: woman; waran
warrant: warrant warrants; yakin: convince convinces;
"""


def english(word: str) -> tuple[str, ...]:
    """Return what a folded Indonesian word, with its affixes, may be in English; () if unknown."""
    table = _table()
    for root in (word, *roots(word)):
        if root in table:
            return table[root]
    return ()


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in _PAIRS.replace("\n", " ").split(";"):
        indonesian, _, meant = line.partition(":")
        for root in indonesian.split():
            table[root] = (*table.get(root, ()), *meant.split())
    return table
