from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.evidence.text import decode
from tui.insight.corpus import open_corpus
from tui.intake import copying
from tui.intake.adding import add_files, copy_dossier, new_dossier
from tui.intake.sectioning import suggest_sections
from tui.records.errors import RefusedError, SaveError
from tui.store.edit import Edit
from tui.store.store import Store

PLAIN = """\
The bridge and its price

By Ann Writer

The city paid €4 million for the bridge. It opened in May.

What comes next
Nobody knows.
Q: Who paid?
A: The city.
Name | Part |
Ann | Mayor |
"""
MARKDOWN = """\
---
title: "The bridge"
author: Ann Writer
date: 2025-05
url: https://example.org/bridge
---
# The bridge and its price

The city paid.

## What comes next

Nobody knows.
"""


def roles(text: str) -> list[tuple[str, str]]:
    return [
        (s.role, text[s.start : s.end].split("\n", maxsplit=1)[0]) for s in suggest_sections(text)
    ]


def test_sections_of_plain_text() -> None:
    assert roles(PLAIN) == [
        ("title", "The bridge and its price"),
        ("byline", "By Ann Writer"),
        ("body", "The city paid €4 million for the bridge. It opened in May."),
        ("heading", "What comes next"),
        ("body", "Nobody knows."),
        ("faq", "Q: Who paid?"),
        ("table", "Name | Part |"),
    ]


def test_sections_of_markdown() -> None:
    assert roles(MARKDOWN) == [
        ("boilerplate", "---"),
        ("title", "# The bridge and its price"),
        ("body", "The city paid."),
        ("heading", "## What comes next"),
        ("body", "Nobody knows."),
    ]


@given(st.text(alphabet="ab #|.\n-Q:A", max_size=200))
def test_sections_hold_every_line_once(text: str) -> None:
    sections = suggest_sections(text)
    held = [i for s in sections for i in range(s.start, s.end)]
    assert held == sorted(set(held))
    assert all(text[i].isspace() for i in set(range(len(text))) - set(held))


def test_a_new_dossier_takes_files_from_anywhere(tmp_path: Path) -> None:
    store = new_dossier(tmp_path / "mine", title="The bridge")
    outside = tmp_path / "Ünder the Bridge.md"
    outside.write_bytes(b"\xef\xbb\xbf" + MARKDOWN.replace("\n", "\r\n").encode())
    inside = tmp_path / "mine" / "plain.txt"
    inside.write_text(PLAIN, encoding="utf-8")
    seen: list[tuple[int, int]] = []
    added = add_files(
        store, [outside, inside], who="ann", progress=lambda *count: seen.append(count)
    )
    assert added.ids == ["under-the-bridge", "plain"]
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
    corpus = open_corpus(store)
    article = corpus.article("under-the-bridge")
    assert (article.title, article.author, article.published) == (
        "The bridge",
        ["Ann Writer"],
        "2025-05",
    )
    assert corpus.path("plain") == inside.resolve()
    assert not any(corpus.trouble(name) for name in added.ids)
    assert corpus.text("under-the-bridge") == decode(outside.read_bytes())
    assert any(
        "€4 million" in corpus.text("plain")[p.start : p.end] for p in corpus.passages("plain")
    )


def test_the_same_text_is_not_added_twice(tmp_path: Path) -> None:
    store = new_dossier(tmp_path / "mine")
    article = tmp_path / "a.txt"
    article.write_text(PLAIN, encoding="utf-8")
    add_files(store, [article], who="ann")
    before = store.read_bytes()
    again = add_files(store, [article], who="ann")
    assert (again.ids, again.known) == ([], [article])
    assert store.read_bytes() == before


def test_one_file_that_is_no_text_refuses_all(tmp_path: Path) -> None:
    store = new_dossier(tmp_path / "mine")
    good, bad, empty = tmp_path / "good.txt", tmp_path / "bad.txt", tmp_path / "empty.txt"
    good.write_text(PLAIN, encoding="utf-8")
    bad.write_bytes(b"\xff\xfe\x00")
    empty.write_text(" \n", encoding="utf-8")
    before = store.read_bytes()
    with pytest.raises(RefusedError) as refused:
        add_files(store, [good, bad, empty, tmp_path / "gone.txt"], who="ann")
    assert [problem.split(": ")[0].split("/")[-1] for problem in refused.value.problems] == [
        "bad.txt",
        "empty.txt",
        "gone.txt",
    ]
    assert "save them as plain text" in refused.value.todo
    assert store.read_bytes() == before
    assert not (tmp_path / "mine" / "articles").exists()


def test_ids_are_free_and_never_a_command(tmp_path: Path) -> None:
    store = new_dossier(tmp_path / "mine")
    files = []
    for folder, text in (("one", PLAIN), ("two", MARKDOWN)):
        (tmp_path / folder).mkdir()
        file = tmp_path / folder / "Search.txt"
        file.write_text(text, encoding="utf-8")
        files.append(file)
    assert add_files(store, files, who="ann").ids == ["search-article", "search-article-2"]


def test_a_store_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    store = new_dossier(tmp_path)
    before = store.read_bytes()
    with pytest.raises(SaveError):
        new_dossier(tmp_path)
    assert store.read_bytes() == before


def test_a_copy_has_the_same_bytes_and_is_left_alone_afterwards(tmp_path: Path) -> None:
    store = new_dossier(tmp_path / "first")
    article = tmp_path / "a.txt"
    article.write_text(PLAIN, encoding="utf-8")
    add_files(store, [article], who="ann")
    copy = copy_dossier(open_corpus(store), tmp_path / "second")
    assert copy.read_bytes() == store.read_bytes()
    corpus = open_corpus(copy)
    assert corpus.text("a") == PLAIN
    assert not corpus.trouble("a")
    with pytest.raises(SaveError):
        copy_dossier(open_corpus(store), tmp_path / "second")


def files_named_alike(folder: Path, count: int) -> list[Path]:
    files = []
    for at in range(count):
        file = folder / f"{at}" / "index.md"
        file.parent.mkdir(parents=True)
        file.write_text(f"# Part {at}\n\nThe city paid {at} times.\n", encoding="utf-8")
        files.append(file)
    return files


def test_many_files_of_one_name_are_each_looked_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = files_named_alike(tmp_path / "from", 30)
    store = new_dossier(tmp_path / "to")

    def looked(place: Path) -> str:
        raise AssertionError(f"{place} was read again")

    monkeypatch.setattr(copying, "_text_at", looked)
    told: list[tuple[int, int]] = []
    added = add_files(store, files, who="me", progress=lambda *each: told.append(each))
    assert len(added.ids) == len(set(added.ids)) == 30
    assert told == [(at, 60) for at in range(1, 61)]
    names = {article.file for article in open_corpus(store).dossier.articles.values()}
    assert {"articles/index.md", "articles/index-2.md", "articles/index-30.md"} <= names
    assert len(names) == 30


def test_a_copy_that_is_there_already_is_taken(tmp_path: Path) -> None:
    files = files_named_alike(tmp_path / "from", 3)
    store = new_dossier(tmp_path / "to")
    (tmp_path / "to/articles").mkdir()
    (tmp_path / "to/articles/index.md").write_bytes(b"something else\n")
    (tmp_path / "to/articles/index-2.md").write_bytes(files[1].read_bytes())
    add_files(store, files, who="me")
    corpus = open_corpus(store)
    assert [corpus.dossier.articles[name].file for name in ("index", "index-2", "index-3")] == [
        *("articles/index-3.md", "articles/index-2.md", "articles/index-4.md"),
    ]
    assert [corpus.trouble(name) for name in corpus.dossier.articles] == ["", "", ""]


@pytest.mark.parametrize("steps", [1, 3, 4, 5, 6])
def test_ctrl_c_leaves_nothing(tmp_path: Path, steps: int) -> None:
    files = files_named_alike(tmp_path / "from", 3)
    store = new_dossier(tmp_path / "to")
    before = store.read_bytes()

    def stop(done: int, _total: int) -> None:
        if done == steps:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        add_files(store, files, who="me", progress=stop)
    assert store.read_bytes() == before
    assert not list((tmp_path / "to").glob("articles/*"))
    assert len(add_files(store, files, who="me").ids) == 3


def test_ctrl_c_after_the_save_keeps_what_was_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = files_named_alike(tmp_path / "from", 3)
    store = new_dossier(tmp_path / "to")
    whole = Store.transaction

    @contextmanager
    def interrupted(self: Store, who: str) -> Iterator[Edit]:
        with whole(self, who) as edit:
            yield edit
        raise KeyboardInterrupt

    monkeypatch.setattr(Store, "transaction", interrupted)
    with pytest.raises(KeyboardInterrupt):
        add_files(store, files, who="me")
    corpus = open_corpus(store)
    assert len(corpus.dossier.articles) == 3
    assert [corpus.trouble(name) for name in corpus.dossier.articles] == ["", "", ""]
