"""What Indonesian words are in English, and that English passages are found by them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.small import GAZETTE
from tui.search import glossary
from tui.search.glossary import english, phrase_at
from tui.search.glossary.cognates import cognates
from tui.search.indonesian import GlossedLine
from tui.search.service import Searcher
from tui.search.wordforms import inflections

ROOT = Path(__file__).parents[2]
PARTS = (
    *(part.WORDS for part in glossary.WORDS),
    *(part.PHRASES for part in glossary.PHRASES),
)
ENTRIES = [entry for part in PARTS for entry in part.split()]


def test_each_word_is_there_once_and_means_something() -> None:
    heads = [entry.partition("=")[0] for entry in ENTRIES]
    assert len(set(heads)) == len(heads) > 5_000
    for entry in ENTRIES:
        head, _, meant = entry.partition("=")
        assert head.replace("_", "").isalpha(), entry
        assert head == head.lower(), entry
        assert meant, entry
        assert all(word.replace("_", "").rstrip("!").isalpha() for word in meant.split(",")), entry


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("kecewa", "disappoint"),
        ("mengecewakannya", "disappoint"),
        ("termuda", "youngest"),
        ("pesaingnya", "competitor"),
        ("ditolaknya", "reject"),
        ("penyimpanan", "storage"),
        ("keberlanjutannya", "sustainability"),
        ("memperbaikinya", "repair"),
        ("dipercepat", "accelerate"),
        ("bertahun", "years"),
        ("dideploy", "deploy"),
        ("ngehire", "hire"),
    ],
)
def test_affixes_are_taken_off(word: str, meant: str) -> None:
    assert meant in english(word)


@pytest.mark.parametrize(
    "word", ["meta", "llama", "pang", "zuckerberg", "berlin", "xyzzy", "sam", "dimaggio"]
)
def test_what_is_no_word_means_nothing(word: str) -> None:
    assert english(word) == ()


def test_a_fixed_phrase_is_the_longest_that_is_one() -> None:
    line = ["berita", "hak", "kekayaan", "intelektualnya", "kemarin"]
    assert phrase_at(line, 0) == (0, ())
    assert phrase_at(line, 1) == (3, ("intellectual property",))


def test_a_phrase_is_known_by_what_its_affixes_are_on() -> None:
    assert phrase_at(["diambil", "alihnya"], 0) == (2, ("take over", "takeover"))
    assert phrase_at(["dicuci", "tangan"], 0) == phrase_at(["cuci", "tangan"], 0)
    assert phrase_at(["diambil", "gaji"], 0) == (0, ())


def test_a_loan_word_is_read_by_its_ending() -> None:
    assert "monopolization" in cognates("monopolisasi")
    assert "calibration" in cognates("kalibrasi")
    assert "philanthropy" not in cognates("filan")


def test_english_is_inflected_not_cut() -> None:
    assert {"disappoints", "disappointed"} <= set(inflections("disappoint"))
    assert "left" in inflections("leave")
    assert "off" not in inflections("offer")
    assert "state" not in inflections("station")
    assert inflections("train!") == ["trains", "traines"]


@given(st.lists(st.text("abdegiknmprstuy", min_size=1, max_size=12), max_size=6))
def test_any_line_can_be_read(line: list[str]) -> None:
    glossed = GlossedLine(line)
    for at, gloss in {**glossed.words, **glossed.phrases}.items():
        assert at < len(line)
        assert line[at] in gloss.typed.split()
        assert all(form for form in gloss.forms())


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("kebunnya", "“kebunnya” is Indonesian for “orchard”"),
        ("dermaganya", ""),
        ("kebun di pelabuhan", "“kebun” is Indonesian for “orchard”"),
        ("analis kebodohan", ""),
    ],
)
def test_an_english_passage_is_found_by_indonesian_words(
    searcher: Searcher, query: str, why: str
) -> None:
    hits = searcher.search(query).hits
    assert bool(hits) == bool(why)
    if why:
        assert why in hits[0].why
        assert hits[0].id.startswith("gazette@")
        start, end = hits[0].marks[0]
        assert hits[0].title[start:end] in GAZETTE


def test_its_english_is_no_name_and_it_is_no_slip_of_one(searcher: Searcher) -> None:
    assert "odegard-joined" not in [hit.id for hit in searcher.search("elang kecil").hits]
    assert searcher.search("kebab").hits == ()


def test_an_english_query_does_without_the_glossary() -> None:
    code = (
        "import sys\n"
        "from tui.cli.main import main\n"
        "for query in (['who', 'left', 'meta'], ['poached', 'researchers'], ['pang', '200m']):\n"
        "    main(['--store', 'store.json', 'search', *query])\n"
        "english = 'tui.search.glossary' in sys.modules\n"
        "main(['--store', 'store.json', 'search', 'pengembang', 'kecewa'])\n"
        "print(english, 'tui.search.glossary' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines()[-1] == "False True"
    assert "disappoint" in done.stdout
