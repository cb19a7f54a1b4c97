"""The gate from bytes to text."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.evidence.text import decode, digest, read
from tui.records.errors import ArticleError

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def test_line_ends_and_byte_order_mark() -> None:
    assert decode(b"\xef\xbb\xbfone\r\ntwo\rthree\n\r\n") == "one\ntwo\nthree\n\n"


def test_only_the_first_mark_is_dropped() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfx") == "\ufeffx"


def test_nothing_else_changes() -> None:
    odd = "a\x00b\x1b[31m\u202e\u2028\u0085 e\u0301 \t 💩"
    assert decode(odd.encode()) == odd


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_decoding_is_idempotent_and_keeps_every_other_character(text: str) -> None:
    once = decode(text.encode())
    assert "\r" not in once
    assert decode(once.encode()) == (once.removeprefix("\ufeff"))
    plain = text.removeprefix("\ufeff")
    assert [c for c in once if c != "\n"] == [c for c in plain if c not in "\r\n"]


def test_invalid_bytes_are_refused_with_offset_and_line() -> None:
    with pytest.raises(ArticleError, match=r"byte 0xff at byte offset 9, line 3"):
        decode(b"one\r\ntwo\r\xff")
    with pytest.raises(ArticleError, match="offset 3"):
        decode(b"\xef\xbb\xbf\xc0\x80")
    with pytest.raises(ArticleError, match="UTF-16"):
        decode("hello".encode("utf-16"))


def test_surrogates_in_utf8_are_refused() -> None:
    with pytest.raises(ArticleError):
        decode(b"\xed\xa0\x80")


def test_digest_is_of_the_text() -> None:
    assert digest("é") == hashlib.sha256("é".encode()).hexdigest()


def test_read_gives_text_and_hash(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfone\r\ntwo")
    article = read(path)
    assert article.text == "one\ntwo"
    assert article.sha256 == digest("one\ntwo")


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda p: p.name)
def test_the_shipped_articles_read(path: Path) -> None:
    article = read(path)
    assert article.text.encode() == path.read_bytes()


def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="missing") as missing:
        read(tmp_path / "no\x1b[31msuch.txt")
    assert "\x1b" not in str(missing.value)
    with pytest.raises(ArticleError, match="folder"):
        read(tmp_path)
    with pytest.raises(ArticleError, match="cannot be read"):
        read(tmp_path / "a\x00b")
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArticleError, match="cannot be read"):
        read(tmp_path / "file" / "below.txt")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ArticleError, match="regular"):
        read(tmp_path / "pipe")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(ArticleError, match="cannot be read"):
        read(path)


def test_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 11)
    with pytest.raises(ArticleError, match="too large: 11 bytes"):
        read(path, limit=10)
    assert read(path, limit=11).text == "x" * 11


def test_a_bad_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(b"\xff")
    with pytest.raises(ArticleError, match="UTF-8") as refused:
        read(path)
    assert "bad.txt" in str(refused.value)
