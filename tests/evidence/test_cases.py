"""Public anchoring cases, read from the file that DOSSIER_ANCHOR_CASES names.

The cases are not part of the repository. `range` in them means code points, half open.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tui.evidence.anchor import SUPPORTING, Anchor, describe, resolve
from tui.evidence.matcher import find_all, search
from tui.evidence.text import digest
from tui.records.models import Evidence

SOURCE = os.environ.get("DOSSIER_ANCHOR_CASES", "")

pytestmark = pytest.mark.skipif(not SOURCE, reason="DOSSIER_ANCHOR_CASES names no file")

DEVIATIONS: dict[str, str] = {}
"""Cases of class fuzzy-one that we answer differently, and why."""


@cache
def cases() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(Path(SOURCE).read_text(encoding="utf-8"))
    return loaded


def of(*classes: str) -> list[Any]:
    if not SOURCE:
        return []
    chosen = [case for case in cases()["cases"] if case["class"] in classes]
    return [pytest.param(case, id=case["id"]) for case in chosen]


def text_of(case: dict[str, Any]) -> str:
    text: str = case["text"] if "text" in case else cases()["texts"][case["text_ref"]]
    return text


def anchor_of(case: dict[str, Any]) -> Anchor:
    text, exact = text_of(case), case["exact"]
    start = case.get("hint", 0)
    evidence = Evidence(
        article="case",
        exact=exact,
        start=start,
        end=start + len(exact),
        prefix=case.get("prefix") or "",
        suffix=case.get("suffix") or "",
        occurs=case.get("occurs", len(find_all(text, exact)) or 1),
    )
    return resolve(text, digest(text), "", evidence)


def agrees(anchor: Anchor, expect: dict[str, Any]) -> bool:
    if "start" in expect:
        return anchor.start == expect["start"]
    if not expect["ranges"]:
        return anchor.start is None
    return [anchor.start, anchor.end] in expect["ranges"]


@pytest.mark.parametrize("case", of("exact-all"))
def test_every_exact_place(case: dict[str, Any]) -> None:
    found = find_all(
        text_of(case), case["exact"], case.get("prefix") or "", case.get("suffix") or ""
    )
    assert [list(place) for place in found] == case["expect"]["ranges"]


@pytest.mark.parametrize("case", of("approx-search"))
def test_fewest_errors(case: dict[str, Any]) -> None:
    exact = case["exact"]
    limit = case.get("max_errors", len(exact) - 1)
    found = [[m.start, m.end, m.errors] for m in search(text_of(case), exact, limit)]
    expected = case["expect"]["any_of"]
    assert any(match in expected for match in found) if expected else not found


@pytest.mark.parametrize("case", of("offset-units"))
def test_offsets_are_code_points(case: dict[str, Any]) -> None:
    text, ((start, end),) = text_of(case), case["expect"]["ranges"]
    assert text[start:end] == case["exact"]
    assert (start, end) in find_all(text, case["exact"])
    if start < end:
        evidence = describe("case", text, start, end)
        assert evidence.exact == case["exact"]
        assert resolve(text, "h", "h", evidence) == Anchor("exact", start, end, "")
        assert agrees(resolve(text, "new", "old", evidence), case["expect"])


@pytest.mark.parametrize("case", of("must-orphan", "must-flag"))
def test_never_shown_as_support(case: dict[str, Any]) -> None:
    anchor = anchor_of(case)
    assert anchor.state not in SUPPORTING
    assert anchor.state in {"doubtful", "lost"}
    assert anchor.note


@pytest.mark.parametrize("case", of("fuzzy-one"))
def test_one_best_place(case: dict[str, Any]) -> None:
    right = agrees(anchor_of(case), case["expect"])
    assert right != (case["id"] in DEVIATIONS), anchor_of(case)


def test_enough_of_the_fuzzy_ones_are_right() -> None:
    assert len(of("fuzzy-one")) - len(DEVIATIONS) >= 52


def test_other_classes_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Whole-word alignment and text fragments are not what we do: only said, not required."""
    fuzzy = [p.values[0] for p in of("token-fuzzy")]
    right = [case["id"] for case in fuzzy if agrees(anchor_of(case), case["expect"])]
    with capsys.disabled():
        print(f"\ntoken-fuzzy: {len(right)} of {len(fuzzy)} as expected: {', '.join(right)}")
