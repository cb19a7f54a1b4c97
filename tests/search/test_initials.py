"""What names are shortened to."""

from __future__ import annotations

import pytest

from tui.search.initials import initials


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("mixture-of-experts", ["moe"]),
        ("Llama 4 Behemoth", ["L4B"]),
        ("Google DeepMind", ["GDM"]),
        ("Safe Superintelligence", ["SSi"]),
        ("UAE sovereign wealth fund", ["Uswf"]),
        ("LLaMA paper", []),
        ("Scale AI", ["SAI"]),
    ],
)
def test_a_name_is_shortened_as_people_do(name: str, short: list[str]) -> None:
    assert initials(name, 3) == short


def test_a_capital_inside_a_word_begins_none_alone() -> None:
    assert not any("LL" in each for each in initials("LLaMA models", 3))
