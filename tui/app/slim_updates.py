"""Sending less: just the cells that changed, and lines moved by the terminal instead of sent anew.

Textual's own update sends a line from where its widget begins. Every terminal since the VT102 can
move a stretch of whole lines up or down by itself: a list that scrolls by a line is then that
command and a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from textual._compositor import ChopsUpdate, Compositor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rich.console import Console
    from textual._compositor import LayoutUpdate
    from textual.strip import Strip
    from textual.widget import Widget

_WORTH: Final = 4
"""Lines that must be saved: the command is some twenty bytes, and terminals redraw for it."""


class Shift(NamedTuple):
    """Lines [`first`, `last`] move up by `lines`, or down where that is negative.

    What moves beyond them is gone, and blank lines come in at the other end.
    """

    first: int
    last: int
    lines: int

    def applied(self, shown: Mapping[int, Strip]) -> dict[int, Strip]:
        """Return what is shown afterwards; of the lines that come in nothing is known."""
        after = {y: strip for y, strip in shown.items() if not self.first <= y <= self.last}
        for y in range(self.first, self.last + 1):
            source = y + self.lines
            if self.first <= source <= self.last and source in shown:
                after[y] = shown[source]
        return after

    def sequence(self) -> str:
        """Return the command: margins, lines deleted or inserted at the top, no margins."""
        at_top = f"\x1b[{self.first + 1};{self.last + 1}r\x1b[{self.first + 1};1H"
        return f"{at_top}\x1b[{abs(self.lines)}{'M' if self.lines > 0 else 'L'}\x1b[r"


def best_shift(shown: Mapping[int, Strip], wanted: Sequence[Strip]) -> Shift | None:
    """Return the shift that leaves the fewest lines to send; None if sending alone is as good."""
    stand: dict[str, list[int]] = {}
    for y, strip in shown.items():
        if strip.text.strip():
            stand.setdefault(strip.text, []).append(y)
    moved: dict[int, list[int]] = {}
    for y, strip in enumerate(wanted):
        for source in stand.get(strip.text, ()):
            if source != y and shown[source] == strip:
                moved.setdefault(source - y, []).append(y)
    best, saved = None, _WORTH - 1
    still = {y for y, strip in enumerate(wanted) if shown.get(y) == strip}
    for lines, places in moved.items():
        first, last = min(places), max(places)
        shift = Shift(min(first, first + lines), max(last, last + lines), lines)
        after = shift.applied(
            {y: shown[y] for y in range(shift.first, shift.last + 1) if y in shown}
        )
        right = sum(after.get(y) == wanted[y] for y in range(shift.first, shift.last + 1))
        gain = right - sum(shift.first <= y <= shift.last for y in still)
        if gain > saved:
            best, saved = shift, gain
    return best


class SlimCompositor(Compositor):
    """Textual's compositor, with updates of just the cells that were asked for.

    `shift` moves lines of the screen before the next update of a part of it; an update of the
    whole makes it needless.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shifts: list[Shift] = []

    def shift(self, shift: Shift) -> None:
        """Move whole lines of the screen with the next update."""
        self._shifts.append(shift)

    def is_waiting(self, first: int, last: int) -> bool:
        """Return whether something on lines [first, last] is still to be sent."""
        return any(region.y <= last and first < region.bottom for region in self._dirty_regions)

    def update_widgets(self, widgets: set[Widget]) -> None:
        """Take note of widgets that changed, of those that are seen.

        For others Textual would lay all out anew at once, and then see no change in the layout
        that it paints.
        """
        super().update_widgets(widgets & self.visible_widgets.keys())

    def render_partial_update(self) -> ChopsUpdate | None:
        """Return what is to be sent of the parts that changed."""
        update = super().render_partial_update()
        if update is None:
            return None
        shifts, self._shifts = self._shifts, []
        return SlimUpdate(update, shifts)

    def render_full_update(
        self,
        simplify: bool = False,  # noqa: FBT001, FBT002  the signature is Textual's
    ) -> LayoutUpdate:
        """Return the whole screen."""
        self._shifts.clear()
        return super().render_full_update(simplify)


class SlimUpdate(ChopsUpdate):
    """Shifts, and then the cells of some spans, neither more nor less."""

    def __init__(self, update: ChopsUpdate, shifts: Sequence[Shift]) -> None:
        super().__init__(update.chops, update.spans, update.chop_ends)
        self._shifts = shifts

    def render_segments(self, console: Console) -> str:
        """Return what is to be written to the terminal."""
        out = [shift.sequence() for shift in self._shifts]
        for y, x1, x2 in self.spans:
            for end, (x, strip) in zip(self.chop_ends[y], self.chops[y].items(), strict=False):
                if strip is None or x >= x2 or end <= x1:
                    continue
                first, last = max(x, x1), min(end, x2)
                out.append(f"\x1b[{y + 1};{first + 1}H")
                out.append(strip.crop(first - x, last - x).render(console))
        return "".join(out)
