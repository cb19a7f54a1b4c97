"""The gate between text and terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.records.gate import one_line, visible

# Every character that is a control, a format character that moves or hides text, a line or
# paragraph separator, or half of a surrogate pair.
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HOSTILE = (
    [chr(code) for code in range(0x20) if chr(code) not in "\t\n"]
    + [chr(code) for code in range(0x7F, 0xA0)]
    + list(BIDI)
    + ["\u2028", "\u2029", "\ufeff", "\ud800", "\udfff", "\U000e0041"]
)


@pytest.mark.parametrize("sign", HOSTILE, ids=lambda sign: f"U+{ord(sign):04X}")
def test_every_hostile_sign_becomes_one_that_is_seen(sign: str) -> None:
    shown = visible(f"a{sign}b")
    assert len(shown) == 3
    assert (shown[0], shown[2]) == ("a", "b")
    assert shown[1] != sign
    assert unicodedata.category(shown[1]) == "So"


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "tab\tand\nline",
        "Rozière 质疑 “quoted” – 💡",
        "[sic] [Acme] [/foo] [@click=app.quit()]",
        "e\u0301",
        "👩\u200d💻",
        "\u00a0",
    ],
)
def test_harmless_text_is_left_alone(text: str) -> None:
    assert visible(text) == text


def test_an_escape_sequence_is_shown() -> None:
    assert visible("\x1b[31mred\x1b[0m") == "␛[31mred␛[0m"
    assert visible("\x1b]52;c;aGk=\x07") == "␛]52;c;aGk=␇"
    assert visible("\r") == "␍"


ANY = st.text(st.characters(exclude_categories=[]) | st.sampled_from(HOSTILE))


@given(ANY)
def test_offsets_hold_and_nothing_can_act(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert visible(shown) == shown
    assert not set(shown) & set(HOSTILE)
    for before, after in zip(text, shown, strict=True):
        assert before == after or before in HOSTILE or ord(before) > 0x7F
        assert unicodedata.category(after) not in {"Cc", "Cs", "Zl", "Zp"} or after in "\t\n"
    shown.encode()


@given(ANY)
def test_one_line_is_one_line(text: str) -> None:
    shown = one_line(text)
    assert shown.splitlines() in ([], [shown])
    assert shown == shown.strip()
    assert "  " not in shown
    assert not set(shown) & (set(HOSTILE) | {"\t", "\n"})
