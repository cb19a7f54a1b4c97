"""Indonesian as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.search.everyday import written_out

WRITTEN = [
    ("brp persen saham amd yg bs didapat", "berapa persen saham amd yang bisa didapat"),
    ("24 pebruari", "24 februari"),
    ("lecun gak percaya agi", "lecun tidak percaya agi"),
    ("pang ngaku seneng kerja di meta", "pang mengaku senang kerja di meta"),
    ("sam altman nanggapi perekrutan meta", "sam altman menanggapi perekrutan meta"),
    ("olympus gantiin nvidia dgn apa", "olympus gantikan nvidia dengan apa"),
    ("duit gak bisa beli org yg betah", "uang tidak bisa beli orang yang betah"),
    ("mesin dibiayai dgn ngorbanin orang", "mesin dibiayai dengan mengorbankan orang"),
]
AS_TYPED = [
    *("jd.com", "JD revenue", "org chart", "who left meta", "Sam Altman", "from:meta jd", "ga-1"),
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
