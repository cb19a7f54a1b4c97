"""Every store that is no dossier is refused in words that lead to the fault."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.making import plain, small, write
from tui.records.errors import StoreError
from tui.store import canonical
from tui.store.load import UNTOUCHED, decode, load

Data = dict[str, Any]
STORE = Path("store.json")


def refused(raw: bytes, *words: str) -> None:
    """Words are looked for whatever the case: a sentence starts with a capital."""
    with pytest.raises(StoreError) as caught:
        decode(raw, STORE)
    for word in ("store.json", UNTOUCHED, *words):
        assert word.lower() in str(caught.value).lower()


def changed(change: Callable[[Data], object]) -> bytes:
    data = plain()
    change(data)
    return json.dumps(data, indent=2).encode()


def test_a_dossier_loads(tmp_path: Path) -> None:
    assert load(write(tmp_path / "store.json")) == small()


def test_a_link_is_followed(tmp_path: Path) -> None:
    write(tmp_path / "real.json")
    (tmp_path / "store.json").symlink_to("real.json")
    assert load(tmp_path / "store.json") == small()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: None, "There is no such file"),
        (lambda path: path.mkdir(), "This is a folder"),
        (lambda path: path.symlink_to("gone"), "leads to gone"),
        (os.mkfifo, "not a regular file"),
        (lambda path: path.write_bytes(b""), "The file is empty"),
        (lambda path: path.write_bytes(b" \n"), "The file is empty"),
    ],
)
def test_what_is_no_file(tmp_path: Path, make: Callable[[Path], object], words: str) -> None:
    path = tmp_path / "store.json"
    make(path)
    with pytest.raises(StoreError, match=words) as caught:
        load(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"{\n  oops\n}", "not JSON: object keys must be strings at line 2, column 3"),
        (b'{"dossier": {}} x', "not JSON: trailing characters at line 1, column 18"),
        (b'{"dossier": NaN}', "not JSON: invalid character at line 1, column 13"),
        (b'{"dossier":\n "a\tb"}', "at line 2, column 4"),
        ('{"é": 1,}'.encode(), "at line 1, column 9"),
        (b"{}\0\0\0", "a NUL byte at line 1, column 3"),
        (b'{"dossier": "\xff"}', "not UTF-8 text: byte 0xff at line 1, column 14"),
        ('{"dossier": 1}'.encode("utf-16"), "not UTF-8 text"),
        (
            b'{"dossier": "\\ud800"}',
            "half of an escaped character (a lone surrogate) at line 1, column 14",
        ),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"dossier":' * 100_000, "nested too deeply"),
        (b"[]", "This is not a dossier"),
        (b"null", "not a dossier"),
        (b"{}", "not a dossier: it has no table `dossier`"),
        (b'{"_default": {"1": {"name": "x"}}}', "not a dossier"),
        (b'{"dossier": []}', "table dossier: expected the record `about`, found a list []"),
        (b'{"dossier": {}}', "table dossier: expected the record `about`"),
    ],
)
def test_what_is_no_dossier(raw: bytes, words: str) -> None:
    refused(raw, words)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_cut_off(part: float) -> None:
    raw = canonical.encode(small()).rstrip()
    refused(raw[: int(len(raw) * part)], "cut off", "line ")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            lambda d: d["facts"]["a-bought-b"]["evidence"][0].update(start="2"),
            (
                "table facts, record a-bought-b, field evidence[0].start: "
                'expected int, found the text "2"'
            ),
        ),
        (
            lambda d: d["facts"]["a-bought-b"].update(kind="rumour"),
            "field kind: invalid enum value 'rumour'",
        ),
        (
            lambda d: d["facts"]["a-bought-b"].update(values={}),
            "field values: expected array, found an object {}",
        ),
        (lambda d: d["facts"]["a-bought-b"].pop("evidence"), "missing required field evidence"),
        (lambda d: d["facts"]["a-bought-b"].update(colour=1), "unknown field colour"),
        (lambda d: d["entities"]["a"]["names"][0].update(x=1), "field names[0]"),
        (lambda d: d["facts"].update(x=None), "table facts, record x: expected object, found null"),
        (lambda d: d.update(facts=[1]), "table facts: expected records by id, found a list [1]"),
        (lambda d: d.update(rumours={}), "table rumours: unknown table"),
        (lambda d: d["dossier"].update(other={}), "record other: unknown record"),
        (lambda d: d["dossier"]["about"].update(schema=2), "field schema: expected 1, found 2"),
        (lambda d: d["dossier"]["about"].update(schema=2, x=1), "written by a newer Dossier"),
        (lambda d: d["dossier"]["about"].update(schema=0), "not a schema of Dossier"),
        (lambda d: d["dossier"]["about"].pop("title"), "missing required field title"),
        (
            lambda d: d["facts"].update(news=d["facts"]["a-bought-b"]),
            "table facts, record news: the id is taken by a record of table articles",
        ),
    ],
)
def test_a_fault_deep_inside_is_named(change: Callable[[Data], object], words: str) -> None:
    refused(changed(change), words)


def test_several_faults_are_counted() -> None:
    raw = changed(lambda d: [d["entities"][name].update(name=3) for name in ("a", "b")])
    refused(raw, "table entities, record a, field name", "(and 1 more fault)")


@pytest.mark.parametrize("spaced", [True, False])
@pytest.mark.parametrize(
    ("old", "words"),
    [('"b": {', "table entities, record a: stands twice"), ('"articles": {', "table entities: st")],
)
def test_a_name_that_stands_twice(spaced: bool, old: str, words: str) -> None:
    new = {'"b": {': '"a": {', '"articles": {': '"entities": {'}[old]
    raw = canonical.encode(small()).decode()
    assert raw.count(old) == 1
    raw = raw.replace(old, new)
    if old == '"articles": {':
        at = raw.index('"news"')
        raw = (
            raw[: raw.index("{", at) + 1]
            + '"type": "person", "name": "N"'
            + raw[raw.index("}", at) :]
        )
    refused((raw if spaced else " ".join(raw.split())).encode(), words)


def test_a_store_laid_out_by_hand_loads() -> None:
    for raw in (
        json.dumps(plain()),
        json.dumps(plain(), indent=4),
        json.dumps(plain(), indent="\t"),
    ):
        assert decode(raw.encode(), STORE) == small()
    assert decode(b"\xef\xbb\xbf" + canonical.encode(small()), STORE) == small()


def test_reading_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    for raw in (b"", b"{}", b"{", canonical.encode(small())):
        path.write_bytes(raw)
        before = path.stat()
        with contextlib.suppress(StoreError):
            load(path)
        assert path.read_bytes() == raw
        assert path.stat().st_mtime_ns == before.st_mtime_ns
        assert [p.name for p in tmp_path.iterdir()] == ["store.json"]


@given(st.data())
def test_damage_is_refused_or_harmless_never_a_crash(data: st.DataObject) -> None:
    raw = bytearray(canonical.encode(small()))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at] = data.draw(st.integers(0, 255))
    try:
        dossier = decode(bytes(raw), STORE)
    except StoreError as error:
        dossier, where = None, error.where
    assert decode(canonical.encode(dossier), STORE) == dossier if dossier else "store.json" in where


def test_a_look_up_loads_without_tinydb(tmp_path: Path) -> None:
    write(tmp_path / "store.json")
    code = (
        "import sys; from pathlib import Path; from tui.store.load import load\n"
        f"load(Path({str(tmp_path / 'store.json')!r}))\n"
        "slow = {'tinydb', 'textual', 'rich', 'argparse', 'json', 'fcntl'}\n"
        "print(sorted(slow & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
