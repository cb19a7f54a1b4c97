"""Everyday Indonesian words, in alphabetical order."""

from __future__ import annotations

from typing import Final

WORDS: Final = """
abad acara adik agama agen ahli air akal akhir akibat akses aktif alam alamat alasan alat aman
ambisi anak analis anggaran anggota angin angka antara api arah artikel asal asing asli atap awal
ayah ayam badan bagian bagus bahan bahasa bahaya baik baju bakat balik bangsa bangun bank bantu
banyak barang baru basis batas batu bawah bayar beban bebas beberapa beda bekas bekerja belajar
belakang beli belum benar bentuk berani berat berita bermain besar besok biasa biaya bicara bidang
bijak bintang bisnis buah buat bukan bukti buku bulan bunga buruh buruk butuh cabang cahaya cair
calon cantik cara cepat cerita cinta coba contoh cukup curang daerah daftar dagang dalam dampak dana
dapat dapur darah dasar data datang daya dekat dengar desa desain dewan diri divisi dolar dosen
duduk dunia efek ekonomi emas empat faktor film foto gagal gaji gambar ganti gedung gelap gerak
gerakan gila guna guru habis hadiah hak hakim halaman hampir harga hari harus hasil hati hebat hidup
hijau hilang hitam hubungan hujan hukum hutan ibu ide ikan iklan ilmu ilmuwan indah industri
informasi ingat ingin inovasi insinyur investasi investor istri jabatan jadwal jalan jam jangka
janji jarang jaringan jatuh jauh jawab jelas jenis jual juara judul juga jumlah juta kabar kaki
kalah kali kampus kantor kapal kapital karyawan kasus kata kaya keadaan kebun kecil kecurangan
kejadian kekuatan kelas kelompok keluar keluarga kemarin kepala kepercayaan kepergian kerja kertas
kerugian kesalahan kesempatan ketat ketua keuangan keuntungan kiri kirim kisah kode komisi
kompensasi komputer komunitas konflik kontrak kota kritik kuartal kuat kuliah kunci kurang laba
laboratorium lagu lain lalu lama lambat lampu langkah langsung lapangan laporan latar laut layanan
lebar lemah lembaga lengkap lewat lihat lima lingkungan listrik luar luas lulus maaf mahal mahasiswa
main maju makan makanan maksud malam manajer mandiri manusia marah masa masalah masuk mata mati
mesin meskipun miliar minggu minum mitra mobil modal model muda mudah mula mulai mundur murah murid
musim nama nanti negara nilai nyata obat olahraga orang otak pabrik pagi pajak paket paling panas
panggil panik panjang pasar pasokan pekan pekerja pelajar pelanggan pelatihan peluang pemasok
pemerintah pemilik pemimpin pemuda penawaran pendapat pendapatan pendiri peneliti pengeluaran
pengembang pengguna penghargaan pengunduran penjualan penting penulis perang perjanjian perlu pernah
perpindahan pertama pertanyaan pertumbuhan perusahaan pesaing pesan pesanan pesawat petani pikir
pindah pintar pintu pohon polisi posisi presiden prestasi produk program promosi proyek puluh punya
pusat putih putus rahasia rakyat rapat rasa ratus rekan rekrut rencana resmi ribu riset rugi rumah
rusak sahabat saham saingan sakit salah sama sandi sangat sasaran sebab sebelah sedikit segera
sejarah sekarang sekolah sektor selama selesai seluruh semua senang sendiri sendirian senjata
seperti sepi setara setiap setuju sewa siang siap sifat sinyal sisi sistem situasi soal sosial
strategi suara sudah suka sulit sumber surat susah syarat tahap tahun tajam takut talenta tambah
tanah tanda tangan tanggal tanya taruhan teman tempat temu tenaga tengah tentang tepat terakhir
terbaik terbesar terbuka terjadi terkaya terlambat terlihat termuda tertutup terus tiba tiga tim
tinggal tinggi tingkat toko transaksi tua tubuh tugas tujuan tulis tumbuh turun tutup uang ujian
umum umur undang untung upah urusan usaha usia utama wakil waktu wanita warga warna wawancara
wilayah
"""

SMALL: Final = """
yang di ke dari untuk dengan pada adalah ini itu oleh dalam akan telah sudah juga atau tidak bukan
belum karena sebagai bagi secara dapat bisa tentang antara hingga sampai setelah sebelum siapa kapan
berapa mengapa kenapa bagaimana apa mana kah
"""
