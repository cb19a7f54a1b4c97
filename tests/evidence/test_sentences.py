"""Where sentences end, and where they do not."""

from __future__ import annotations

from time import perf_counter

import pytest

from tui.evidence.sentences import sentence_spans

WHOLE = [
    "Meta paid $14.3 billion for 49% of it.",
    "The U.S. Government and U.S. labs agreed.",
    "He told Q&A: that is No. 5 of 7.",
    "Google vs. Microsoft is Dr. Wang's talk.",
    "J. R. Smith met A. B. Jones.",
    "She has a Ph.D. from MIT.",
    "On Sept. 5 and Feb. 24 they met.",
    "See https://example.com/a.b?c=d. e.g. that one",
    "Biaya Rp. 5.000, mis. untuk PT. Telkom.",
    "Buku, pensil, dll. sudah dibeli.",
    "“What?” he asked.",
    "Yahoo! Inc. was rich.",
    "It waited . . . and waited.",
    "He paused… and went on.",
    "Apple Inc. Chief Tim Cook said so.",
    "(1) making it so and (2) building it.",
    "12. Twelfth point",
    "At 9 a.m. Monday it began.",
    "「そうだ。」と彼は言った。",
    "by editorial@example.co.ke",
    "It costs 0.01 per share.",
    "word" * 5000,
]

SPLIT = [
    ("It is v4. Then v5 came.", ["It is v4.", "Then v5 came."]),
    ("Write its obituary. 3.58 billion users.", ["Write its obituary.", "3.58 billion users."]),
    (
        "Framed as “resolve.” But if it falls.",
        ["Framed as “resolve.”", "But if it falls."],
    ),
    ('Codenamed "Mango." Meta waits.', ['Codenamed "Mango."', "Meta waits."]),
    ("(It is so.) The rest waits.", ["(It is so.)", "The rest waits."]),
    ("He left the U.S. The rest stayed.", ["He left the U.S.", "The rest stayed."]),
    ("Plan B. It failed.", ["Plan B.", "It failed."]),
    ("Meta? It has spent.", ["Meta?", "It has spent."]),
    ("No… Never!  Why?", ["No…", "Never!", "Why?"]),
    ("Buku, pensil, dll. Semua ada.", ["Buku, pensil, dll.", "Semua ada."]),
    ("这是真的。那是假的！是吗？", ["这是真的。", "那是假的！", "是吗？"]),
    ("他说：“走。”他走了。", ["他说：“走。”", "他走了。"]),
    ("In the end. iPhone sales fell.", ["In the end.", "iPhone sales fell."]),
    ("As noted.[12] Then more.", ["As noted.[12]", "Then more."]),
    ("Slow.\t👉 Next one.", ["Slow.", "👉 Next one."]),
    ("The answer is no. He left.", ["The answer is no.", "He left."]),
    ("It grew in Sept. The rest fell.", ["It grew in Sept.", "The rest fell."]),
]


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text))]


@pytest.mark.parametrize("text", WHOLE, ids=lambda text: text[:40])
def test_one_sentence_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(("text", "expected"), SPLIT, ids=lambda value: str(value)[:40])
def test_sentences_are_told_apart(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_only_the_range_given_is_read() -> None:
    text = "Before. One. Two. After."
    assert [text[s:e] for s, e in sentence_spans(text, 8, 17)] == ["One.", "Two."]


@pytest.mark.parametrize(
    "unit", [".", ". ", ".”", "U.S. ", ".[1]", "a. ", "J. R. ", "No. 5 ", "-. ", "(", " "]
)
def test_time_grows_with_length_only(unit: str) -> None:
    def cost(count: int) -> float:
        text = unit * count
        times = []
        for _ in range(3):
            began = perf_counter()
            sentence_spans(text, 0, len(text))
            times.append(perf_counter() - began)
        return min(times)

    assert cost(32_000) < 24 * cost(4_000) + 0.01  # 8 times as long; 64 times would be quadratic
