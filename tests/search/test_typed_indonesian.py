"""Indonesian as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.search.typed_indonesian import written_out

WRITTEN = [
    ("brp persen saham amd yg bs didapat", "berapa persen saham amd yang bisa didapat"),
    ("24 pebruari", "24 februari"),
    ("lecun gak percaya agi", "lecun tidak percaya agi"),
    ("pang ngaku seneng kerja di meta", "pang mengaku senang kerja di meta"),
    ("sam altman nanggapi perekrutan meta", "sam altman menanggapi perekrutan meta"),
    ("olympus gantiin nvidia dgn apa", "olympus gantikan nvidia dengan apa"),
    ("duit gak bisa beli org yg betah", "uang tidak bisa beli orang yang betah"),
    ("mesin dibiayai dgn ngorbanin orang", "mesin dibiayai dengan mengorbankan orang"),
    ("nutupin rugi gara2 metaverse", "menutupi rugi karena metaverse"),
    ("meta mau tinggalin open source", "meta akan tinggalkan open source"),
    ("chip iris dipake wa sama ig", "chip iris dipakai whatsapp dengan instagram"),
    ("wa ig fb", "whatsapp instagram facebook"),
    ("karyawan yang sama kena phk", "karyawan yang sama  phk"),
    ("bank kerja sama koperasi lg", "bank kerja sama koperasi lagi"),
    ("MAU meta gede banget", "MAU meta besar sangat"),
    ("bank kerja sama sama koperasi", "bank kerja sama dengan koperasi"),
    ("soal phk, bukan soal ujian", "tentang phk, bukan soal ujian"),
    ("pindah2 kantor thn dpn", "pindah-pindah kantor tahun depan"),
    ("peneliti di-hire, insinyur nge-hire", "peneliti hire, insinyur hire"),
    ("laba kuartal 2", "laba kuartal kedua"),
    ("laba kuartal 2 2025", "laba kuartal 2 2025"),
    ("kantor di kota mana", "kantor di mana"),
    ("ilya nolak tawaran", "ilya menolak tawaran"),
    ("yg ngebangun, ngejalanin", "yang membangun, menjalankan"),
    ("yg nyelametin, mindahin", "yang menyelamatkan, memindahkan"),
    ("siapa2 aja org2 yg digaji", "siapa saja orang-orang yang digaji"),
    ("siapa paling royal, paling kuat", "siapa royal, paling kuat"),
    ("gmn caranya beli chip", "bagaimana beli chip"),
    ("scale ai ngapain aja", "scale ai apa saja"),
    ("orang pinternya gak betah", "orang pintarnya tidak betah"),
    ("ngabisin duit ngitung rugi", "menghabiskan uang menghitung rugi"),
]
AS_TYPED = [
    *("jd.com", "JD revenue", "org chart", "who left meta", "Sam Altman", "from:meta jd", "ga-1"),
    *("chip telah dideploy", "mengerjakan soal-soal tahun lalu"),
    *("wa", "llama2", "MAU meta", "nanda nadella", "gw cluster ohio", "same soal"),
    *("nokia nvidia nadella manus martin noam", "meta yang", "berapa gaji wang", "metal yang"),
]


@pytest.mark.parametrize(("typed", "written"), WRITTEN)
def test_short_and_spoken_words_are_read_as_they_are_written(typed: str, written: str) -> None:
    assert written_out(typed) == written


@pytest.mark.parametrize("typed", AS_TYPED)
def test_what_may_be_something_else_stays(typed: str) -> None:
    assert written_out(typed) == typed


@given(st.text())
def test_what_is_written_out_stays(text: str) -> None:
    once = written_out(text)
    assert written_out(once) == once
