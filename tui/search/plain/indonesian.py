"""Everyday Indonesian words, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
abad acara adik agama agen ahli air ajar akal akhir akibat akses aktif alam alamat alasan alat aman
ambil ambisi anak analis anggaran anggota angin angka angkat antar antara api arah artikel asal
asing asli atap atur awal ayah ayam baca badan bagian bagus bahan bahasa bahaya baik baju bakat
balik bangga bangsa bangun bank bantu banyak barang baru basis batas batu bawah bayar beban bebas
beberapa beda bekas bekerja belajar belakang beli belum benar bentuk berani berat beri berita
bermain besar besok biasa biaya bicara bidang bijak bina bintang bisnis bongkar buah buat bubar buka
bukan bukti buku bulan bunga bunuh buruh buruk butuh cabang cahaya cair calon cantik cara catat
cegah cepat cerita cetak cinta cipta coba contoh cukup cukur curang daerah daftar dagang dalam
dampak dana dapat dapur darah dasar data datang daya dekat dengar desa desain dewan diri divisi
dolar dorong dosen duduk dukung dunia efek ekonomi emas empat faktor film foto gabung gagal gaji
gali gambar ganggu ganti gedung gelap gerak gerakan gila goreng gugat guna gunakan guru habis hadap
hadiah hadir hak hakim halaman hampir hancur hapus harap harga hari harus hasil hasilkan hati hebat
hidup hijau hilang hitam hitung hubung hubungan hujan hukum hutan ibu ide ikan iklan ikut ilmu
ilmuwan indah industri informasi ingat ingin inovasi insinyur investasi investor istri jabatan
jadwal jaga jalan jalin jam jangka janji jarang jaringan jatuh jauh jawab jelajah jelas jenis jual
juara judul juga jumlah juta kabar kaji kaki kalah kali kampus kandung kantor kapal kapital karyawan
kasus kata kaya keadaan kebun kecil kecurangan kejadian kejar kekuatan kelas kelompok keluar
keluarga kemarin kembali kembang kenal kepala kepercayaan kepergian kerahkan kerja kertas kerugian
kesalahan kesempatan ketat ketua keuangan keuntungan kira kiri kirim kisah kode komisi kompensasi
komputer komunitas konflik kontrak kota kritik kuartal kuat kuliah kumpul kunci kunjung kurang
kurangi laba laboratorium lagu lahir lain laku lalu lama lambat lampu langkah langsung lapangan
lapor laporan latar latih laut lawan layanan lebar lebih lemah lembaga lengkap lepas lewat libat
lihat lima lindung lingkungan listrik luar luas lulus luncur maaf mahal mahasiswa main maju makan
makanan maksud malam manajer mandiri manusia marah masa masak masalah masuk mata mati menang mesin
meskipun miliar milik minggu minta minum mitra mobil modal model muat muda mudah mula mulai mundur
murah murid musim nama nanti negara nikah nilai nyanyi nyata obat olah olahraga orang otak pabrik
pagi pajak pakai paket paksa paling pamer panas panen panggil panik panjang pantau pasang pasar
pasokan patuh pecah pegang pekan pekerja pelajar pelanggan pelatihan pelihara peluang pemasok
pemerintah pemilik pemimpin pemuda penawaran pendapat pendapatan pendiri peneliti pengeluaran
pengembang pengguna penghargaan pengunduran penjualan penting penulis perang percaya periksa
perintah perjanjian perlu pernah perpindahan pertama pertanyaan pertumbuhan perusahaan pesaing pesan
pesanan pesawat petani petik pikir pilih pindah pinjam pintar pintu pohon polisi posisi potong
presiden prestasi produk program promosi proyek puji pukul puluh punya pusat putih putus rahasia
raih rakit rakyat rancang rapat rasa ratus rebut rekan rekrut renang rencana resmi ribu rilis riset
rugi rumah rusak sadar sahabat saham saing saingan saji sakit salah sama sambut sampai sandi sangat
sasaran sebab sebar sebelah sebut sedia sedikit segera sejarah sekarang sekolah sektor selama
selenggara selesai seluruh semua senang sendiri sendirian senjata seperti sepi serang serap setara
setiap setuju sewa siang siap siar sifat simpan sinyal sisi sistem sita situasi soal sosial strategi
suara sudah suka sulit sumber surat susah susun syarat syukur tahan tahap tahun tajam takut talenta
tambah tanah tanam tanda tangan tanggal tangkap tanya taruhan tawar tebak tekan teliti teman temani
tempat tempel temu tenaga tengah tentang tepat terakhir terap terbaik terbang terbesar terbit
terbuka terima terjadi terkaya terlambat terlihat termuda tertutup terus tetap tiba tiga tim timbang
tinggal tinggi tingkat toko tolak tolong tonton transaksi tua tubuh tugas tujuan tukar tulis tumbuh
tumpang tunda tunjuk turun turut tutup uang ubah uji ujian ukir umum umur undang ungkap untung upah
urus urusan usaha usia usul utama wakil waktu wanita warga warna wawancara wilayah
"""

SMALL: Final = """
yang di ke dari untuk dengan pada adalah ini itu oleh dalam akan telah sudah juga atau tidak bukan
belum karena sebagai bagi secara dapat bisa tentang antara hingga sampai setelah sebelum siapa kapan
berapa mengapa kenapa bagaimana apa mana kah
"""
