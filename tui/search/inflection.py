"""The forms that an English base form of the glossary has in a text."""

from __future__ import annotations

from typing import Final

from tui.search.wordforms import forms

_INDONESIAN: Final = frozenset(["nya", "kan", "an", "i", "lah"])


def inflections(base: str) -> list[str]:
    """Return other forms of a base form: never a shorter word that it only begins with.

    A noun with "!" behind it has its plural alone: "train!" is not of "training".
    """
    if base.endswith("!"):
        return [f"{base[:-1]}s", f"{base[:-1]}es"]
    return [form for form in forms(base) if _may_be(form, base)]


def _may_be(form: str, base: str) -> bool:
    if form.startswith(base):
        return form[len(base) :] not in _INDONESIAN
    if len(form) >= len(base):
        return True
    # "offer" is not of "off", "station" not of "state"; "leave" has "left".
    return not base.startswith(form) and not (form[-1] in "ey" and base.startswith(form[:-1]))
