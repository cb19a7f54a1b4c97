"""A dossier has one spelling, and loading and writing it again changes no byte."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB

from tests.store.making import fact, small, write
from tui.records.models import About, Dossier, Entity, Evidence, Fact, Mark, Name, Question, Value
from tui.store import canonical
from tui.store.load import decode, load

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ids = st.text("abcxyz019-", min_size=1, max_size=8)
quotes = st.builds(Evidence, article=ids, exact=text, start=st.integers(0), end=st.integers(0))
values = st.builds(Value, type=st.sampled_from(["money", "percent"]), text=text, of=text)
facts = st.builds(
    Fact,
    kind=st.sampled_from(["deal", "role"]),
    statement=text,
    evidence=st.lists(quotes, max_size=2),
    subject=st.none() | ids,
    from_=st.none() | ids,
    values=st.lists(values, max_size=2),
    note=text,
)
entities = st.builds(
    Entity, type=st.just("person"), name=text, names=st.lists(st.builds(Name, value=text))
)
marks = st.builds(
    Mark, article=ids, start=st.integers(), end=st.integers(), kind=st.just("rhetoric")
)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    names = draw(st.lists(ids, unique=True, max_size=8))
    dossier = Dossier(about=draw(st.builds(About, schema=st.just(1), title=text)))
    kinds = {"facts": facts, "entities": entities, "marks": marks}
    for name in names:
        table = draw(st.sampled_from(sorted(kinds)))
        dossier.table(table)[name] = draw(kinds[table])
    return dossier


@given(dossiers())
def test_writing_what_was_loaded_gives_the_same_bytes(dossier: Dossier) -> None:
    raw = canonical.encode(dossier)
    again = decode(raw, Path("store.json"))
    assert again == dossier
    assert canonical.encode(again) == raw


@given(dossiers())
def test_the_bytes_are_those_of_the_standard_library(dossier: Dossier) -> None:
    raw = canonical.encode(dossier)
    assert raw == json.dumps(json.loads(raw), indent=2, ensure_ascii=False).encode() + b"\n"


def test_the_layout_is_pinned() -> None:
    dossier = Dossier(
        about=About(schema=1, title="T"),
        entities={"b": Entity(type="person", name="Bé"), "a": Entity(type="person", name="A")},
        questions={"q": Question(text="Who?", differs=["date"])},
    )
    assert canonical.encode(dossier).decode() == (
        "{\n"
        '  "dossier": {\n'
        '    "about": {\n'
        '      "schema": 1,\n'
        '      "title": "T"\n'
        "    }\n"
        "  },\n"
        '  "entities": {\n'
        '    "b": {\n'
        '      "type": "person",\n'
        '      "name": "Bé"\n'
        "    },\n"
        '    "a": {\n'
        '      "type": "person",\n'
        '      "name": "A"\n'
        "    }\n"
        "  },\n"
        '  "questions": {\n'
        '    "q": {\n'
        '      "text": "Who?",\n'
        '      "differs": [\n'
        '        "date"\n'
        "      ]\n"
        "    }\n"
        "  }\n"
        "}\n"
    )


def test_defaults_and_empty_tables_are_not_written() -> None:
    raw = canonical.encode(small())
    assert b"modality" not in raw
    assert b"tours" not in raw
    assert b'"from": "a"' in raw


def test_one_more_record_is_one_more_hunk(tmp_path: Path) -> None:
    before = canonical.encode(small()).splitlines()
    dossier = small()
    dossier.facts["new"] = fact("Another.")
    after = canonical.encode(dossier).splitlines()
    added = [line for line in after if line not in before]
    assert len(after) - len(before) == 12
    assert all(b"new" in line or b"Another" in line or b"}" in line for line in added)


def test_plain_tinydb_reads_it(tmp_path: Path) -> None:
    path = write(tmp_path / "store.json")
    with TinyDB(path, access_mode="r", encoding="utf-8") as db:
        table = db.table("facts")
        table.document_id_class = str  # type: ignore[assignment]
        assert [document.doc_id for document in table.all()] == ["a-bought-b"]
    assert load(path).facts["a-bought-b"].from_ == "a"
