"""Words that say the same in a query and in a text, English and Indonesian.

A group stands for one idea; `kinds` are the kinds of fact, or the ways of saying it ("planned"),
that are about it even where the text uses none of its words. Only ideas that news texts share are
here, nothing of one dossier. Many words are in two groups: "cut" is said of jobs and of projects.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from msgspec import Struct

_GROUPS: Final = """
role hire | work works worked working job employed employee employees staff
product | deliver delivers delivered delivering delivery deliveries due ship shipped shipping
departure | go goes went going leave left leaves leaving leaver leavers depart departed departs
 departing departure departures quit quits quitting exit exits exited resign resigns resigned
 resigning resignation gone defect defected exodus drain pergi keluar kepergian meninggalkan
 mundur pengunduran mengundurkan kepindahan hengkang pindah
hire | hire hired hires hiring poach poached poaches poaching recruit recruited recruits
 recruiting recruitment lure lured lures luring join joined joins joining landed merekrut rekrut
 direkrut merekrutnya rekrutmen perekrutan bergabung membajak
role hire | appoint appointed appoints appointment named promoted installed ditunjuk menunjuk
 penunjukan menempatkan diangkat
layoff | layoff layoffs laid fire fired firing cut cuts cutting eliminate eliminated eliminates
 axe axed dismissed sack sacked downsizing redundancy redundancies reduction reductions reduce
 reduced phk memberhentikan diberhentikan pemecatan dipecat memecat memangkas dipangkas
 pemangkasan pemutusan menghapus dihapus penghapusan
headcount layoff | job jobs position positions role roles post posts staff employee employees
 worker workers headcount workforce personnel karyawan pegawai pekerja posisi jabatan
compensation deal | pay paid pays paying payment price cost costs costing worth value valued
 valuation fee sum amount harga nilai senilai biaya bayar membayar dibayar jumlah
compensation | salary salaries compensation pay paid package packages remuneration wage wages
 bonus bonuses earn earned earns earning gaji kompensasi paket upah tunjangan
deal investment | buy buys bought buying purchase purchased purchases purchasing acquire acquired
 acquires acquiring acquisition acquisitions takeover takeovers procure beli membeli dibeli
 pembelian akuisisi mengakuisisi diakuisisi
investment | invest invests invested investing investment investments investasi berinvestasi
 menanamkan
| stake stakes share shares equity holding shareholding saham kepemilikan
| stock stocks share shares saham
| investor investors shareholder shareholders stockholder stockholders
| double doubled doubles doubling twice twofold
| colleague colleagues coworker coworkers
spending budget | spend spends spent spending expenditure expenditures capex outlay outlays
 expense expenses pengeluaran belanja menghabiskan dibelanjakan dihabiskan
budget | budget budgets budgeted anggaran
results | revenue revenues sales turnover pendapatan penjualan omzet
results | profit profits laba keuntungan
results | profit profits earnings
results market | grow grows grew grown growing growth rise rises rose risen rising increase
 increased increases jump jumped jumps surge surged climbed up pertumbuhan tumbuh naik kenaikan
 meningkat
results market | fall falls fell fallen falling low lower drop drops dropped dropping decline
 declined declines plunge plunged slump turun jatuh merosot anjlok penurunan
results spending | loss losses lose lost losing burn burned burning burnt rugi kerugian merugi
| lose lost loss losing kehilangan
usage | user users people audience subscriber subscribers pengguna
product | release releases released releasing launch launches launched launching unveil unveiled
 debut introduce introduced rollout rilis merilis dirilis meluncurkan peluncuran diluncurkan
product | delay delays delayed delaying postpone postponed postponement pushed slip slipped late
 menunda ditunda penundaan tertunda ditangguhkan terlambat
product infrastructure | cancel cancels canceled cancelled cancellation scrap scrapped abandon
 abandons abandoned shut shutdown shuttered discontinue discontinued dropped axe axed kill killed
 stop stopped halt halted end ended cut batal membatalkan dibatalkan pembatalan menghentikan
 dihentikan ditutup meninggalkan
| chip chips processor processors semiconductor semiconductors silicon cip prosesor
deal | agree agrees agreed agreement agreements deal deals contract contracts partnership
 partnerships pact transaction transactions perjanjian kesepakatan kontrak kemitraan transaksi
deal | order orders ordered pesanan memesan
deal | sign signs signed signing menandatangani ditandatangani tanda tangan tandatangan
deal | lease leases leased leasing rent rents rented renting rental sewa menyewa penyewaan
| build builds built building develop develops developed developing development create creates
 created membangun mengembangkan pembangunan pengembangan
background role | found founded founder founders cofounder cofounders founding establish
 established start started starts starting mendirikan didirikan pendiri
role | lead leads led leading leader head heads headed run runs running ran memimpin
role | leader head chief boss bos pimpinan kepala pemimpin ketua
role | ceo chief executive boss bos dirut
reporting | report reports reported reporting supervisor manager boss bos atasan melapor lapor
benchmark | cheat cheats cheated cheating manipulate manipulated manipulating manipulation falsify
 falsified fraud game gamed gaming rig rigged curang kecurangan manipulasi pemalsuan memalsukan
benchmark | benchmark benchmarks test tests testing tested tolok uji ujian tes
infrastructure | datacenter datacenters datacentre datacentres center centers centre centres pusat
| researcher researchers scientist scientists peneliti ilmuwan
| engineer engineers insinyur
| developer developers programmer programmers pengembang
| talent talents bakat talenta
| brain brains otak
| company companies firm firms corporation perusahaan
| money cash funds uang kas dana
| contact contacts contacted contacting approach approaches approached approaching reach reaches
 message messages messaging messaged email emails mail woo woos court menghubungi hubungi
| recruits recruit candidates candidate talent talents hires rekrutan
| people person persons orang
| framework frameworks kerangka
| cross lintas
| operating operational operasional
| director directors direktur
| consumer consumers konsumen
| before previously sebelumnya
| ad ads advert adverts advertising advertisement advertisements iklan periklanan
| world global globally worldwide dunia
predicted | forecast forecasts predict predicted predicts prediction predictions expect expects
 expected expectation expectations estimate estimates estimated outlook projected perkiraan
 memperkirakan diperkirakan prediksi ramalan
denied | deny refuse refused refuses refusing denies denied denial dispute disputed disputes reject
 rejected rejects rebuff rebuffed refute refuted clarify clarified dismiss dismissed dismisses
 membantah dibantah menolak
strategy planned | goal goals target targets aim aims aimed objective objectives tujuan bertujuan
 sasaran
strategy | strategy strategies strategi
| closed proprietary tertutup
| train trains trained training melatih pelatihan dilatih
| inference inferencing inferensi
| power powers powered energy electricity watt watts daya listrik
| home homes house houses household households rumah
| member members anggota
| team teams tim
| month months monthly mo mos bulan bulanan
| year years yearly annual annually yr yrs tahun tahunan
| quarter quarters quarterly kuartal kuartalan
| week weeks weekly pekan minggu
| day days daily hari harian
| old age aged years berusia usia berumur umur tahun
| award prize penghargaan
| winner winners laureate laureates recipient penerima pemenang
| rich richest wealthy wealthiest kaya terkaya
| young youngest muda termuda pemuda
| large largest big biggest huge besar terbesar
deal | give gives gave given grant grants granted granting award awarded memberi memberikan
| tell tells told say says said
| supply supplies supplied supplying supplier suppliers provide provides pasokan
| supplier suppliers vendor vendors provider providers pemasok
| customer customers client clients pelanggan
| warrant warrants waran
| image images picture pictures photo gambar
| criticism criticisms criticise criticised criticized criticize backlash kritik
| trust confidence kepercayaan
| rival rivals competitor competitors competition compete competes pesaing kompetitor saingan
 kompetisi persaingan
| copy copies copied copying imitate imitated meniru menyalin
| codename codenames codenamed nickname nicknamed called sandi
planned | plan plans planned planning schedule scheduled intends rencana berencana direncanakan
 dijadwalkan
planned | want wants wanted intend intends intended intention intentions
| unit units division divisions department departments lab labs laboratory laboratories divisi
 departemen laboratorium
| sovereign berdaulat
| china chinese tiongkok tionghoa cina
| author authors writer writers penulis
| authors researchers
| student students disciple disciples pupil pupils murid siswa
| profit profits profitable
| former ex mantan previous previously
| president presiden vp
| war wars perang
| remain remains remained remaining stay stays stayed staying tetap bertahan
| remain remains remained remaining left tersisa sisa
| vice deputy wakil
| generation generasi
| next berikutnya mendatang
| forfeit forfeits forfeited forfeiting forgo forgoes lose melepaskan
| email emails mail message messages messaging messaged surat pesan
| memory memori ingatan
| hardware perangkat keras
| software perangkat lunak
| dilemma kesulitan
| bet bets betting gamble gambling wager taruhan
| panic panicked panik
| obtain secure secured secures get mendapatkan mengamankan
| discuss discusses discussing discussed talks negotiate negotiating negotiations membahas
| announce announces announced announcement mengumumkan diumumkan pengumuman
| deploy deployed deploys deployment dideploy penerapan menerapkan
| wonder wonders worry worries worried worrying
| disappointed disappoint disappointing unhappy dissatisfied hated
| fund funds funded funding backs backed backing finance support supports supported mendanai
| admit admits admitted admission concede conceded mengakui
| restructuring restructure reorganisation reorganization reorganize reorg reorganisasi
 restrukturisasi
| clash clashes clashed conflict conflicts feud tension tensions konflik
| independent independence independently mandiri
| board boards dewan direksi
| partner partners mitra
| happy glad senang
| weakness weaknesses weak kelemahan
| agi general intelligence
| million millions mn juta jutaan
| billion billions bn miliar milyar miliaran
| trillion trillions tn triliun
| percent percentage % persen
| one 1 satu
| two 2 dua
| three 3 tiga
| four 4 empat
| five 5 lima
| six 6 enam sixth keenam
| seven 7 tujuh
| eight 8 delapan
| nine 9 sembilan
| ten 10 sepuluh
| twelve 12
| first 1st pertama
| second 2nd kedua
| third 3rd ketiga
| fourth 4th keempat
| january jan januari
| february feb februari
| march mar maret
| april apr
| may mei
| june jun juni
| july jul juli
| august aug agustus
| september sep sept
| october oct oktober
| november nov
| december dec desember
| summer panas
| autumn fall gugur
| early awal
| late end akhir
"""


class Ideas(Struct, frozen=True, gc=False):
    """What a word may stand for: words that say the same, and kinds of fact about it."""

    words: frozenset[str]
    kinds: frozenset[str]


_NOTHING: Final = Ideas(frozenset(), frozenset())


def ideas(word: str) -> Ideas:
    """Return what a folded query word may stand for besides itself."""
    return _table().get(word, _NOTHING)


@cache
def _table() -> dict[str, Ideas]:
    """Return the ideas that each word has: of all groups that it is in."""
    groups: list[tuple[str, list[str]]] = []
    for line in _GROUPS.splitlines():
        kinds, bar, words = line.rpartition("|")
        if bar:
            groups.append((kinds, words.split()))
        elif words:
            groups[-1][1].extend(words.split())
    table: dict[str, Ideas] = {}
    for kinds, members in groups:
        group = Ideas(frozenset(members), frozenset(kinds.split()))
        for word in members:
            known = table.get(word, _NOTHING)
            table[word] = Ideas(known.words | group.words, known.kinds | group.kinds)
    return table
