"""From a quote to its place in an article, and back; where the text changed, how surely.

The order in which a place is looked for, and what each result is called:

exact      the text is the one whose hash is recorded, and the quote stands where it is recorded
moved      the quote stands, unchanged but for white space and composition, at one place
ambiguous  it stands at several places that are equally good, or at more or fewer than before
drifted    something very like it stands at one place, and everything critical is the same
doubtful   something like it stands there, but an amount, a negation, a date or a name differs:
           to be shown beside what was cited, never as support
lost       nothing like it is in the text

`start` and `end` of an ambiguous anchor are the best guess; a lost one has none.
"""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from tui.evidence.matcher import find_all
from tui.records.models import Evidence

State = Literal["exact", "moved", "drifted", "doubtful", "ambiguous", "lost"]
SUPPORTING: Final[frozenset[State]] = frozenset({"exact", "moved", "drifted"})
"""The states in which a place may be shown as evidence for its fact."""

WIDTH: Final = 32
"""How many characters before and after a quote are recorded with it."""


class Anchor(Struct, frozen=True):
    """Where a quote stands now, how surely, and in plain words what changed ("" if nothing)."""

    state: State
    start: int | None
    end: int | None
    note: str


def resolve(text: str, text_sha256: str, recorded_sha256: str, evidence: Evidence) -> Anchor:
    """Return where `evidence` stands in `text`, whose hash is `text_sha256`."""
    exact, start, end = evidence.exact, evidence.start, evidence.end
    if not exact.strip():
        return Anchor("lost", None, None, "an empty quote stands nowhere")
    same = text_sha256 == recorded_sha256
    if same and start >= 0 and end == start + len(exact) and text[start:end] == exact:
        return Anchor("exact", start, end, "")
    # Imported here: an unchanged dossier, which is the rule, needs none of it.
    from tui.evidence.relocate import relocate

    return relocate(text, evidence)


def describe(article_id: str, text: str, start: int, end: int) -> Evidence:
    """Return the evidence for text[start:end]; raise ValueError when that is not in the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"[{start}, {end}) is no stretch of a text of {len(text)} characters")
    exact = text[start:end]
    return Evidence(
        article=article_id,
        exact=exact,
        start=start,
        end=end,
        prefix=text[max(0, start - WIDTH) : start],
        suffix=text[end : end + WIDTH],
        occurs=len(find_all(text, exact)),
    )
