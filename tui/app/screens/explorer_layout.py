"""Where the explorer's panes stand on a screen of any size: a pure function of a few numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

LISTS: Final = ("articles", "entities", "deals", "people")
PANES: Final = (*LISTS, "facts", "text")

SMALLEST: Final = (40, 10)
"""Below this many columns or rows there is only a message."""
_ONE_PANE: Final = 80
_ALL_OPEN: Final = 30
_BESIDE: Final = 160
_UNFOLDS: Final = 4
"""Lines that the current row of a list may take beside its own."""


class Box(NamedTuple):
    """A place on the screen, in cells."""

    x: int
    y: int
    width: int
    height: int


class Arrangement(Struct, frozen=True):
    """What decides where panes stand.

    `front` is the pane with the focus, `open_list` the list last in front, `counts` the rows of
    each list, `left` and `facts` what a person added to the usual width and height of those.
    """

    front: str = "facts"
    open_list: str = "entities"
    zoomed: bool = False
    left: int = 0
    facts: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)

    def bring(self, pane: str) -> Arrangement:
        """Return the arrangement with another pane in front."""
        return replace(self, front=pane, open_list=pane if pane in LISTS else self.open_list)


def is_beside(width: int) -> bool:
    """Return whether Text stands beside Facts at this width."""
    return width > _BESIDE


def place(width: int, height: int, arrangement: Arrangement) -> dict[str, Box]:
    """Return where each visible part stands; what is not named is hidden.

    The parts are the panes, `trail`, `footer`, `status` (below the text), the upright rules
    `rule` and `rule-text`, and `notice`, which stands alone when the screen is too small.
    """
    if width < SMALLEST[0] or height < SMALLEST[1]:
        return {"notice": Box(0, 0, width, height)}
    body = Box(0, 1, width, height - 2)
    boxes = {"trail": Box(0, 0, width, 1), "footer": Box(0, height - 1, width, 1)}
    if arrangement.zoomed or width < _ONE_PANE:
        boxes |= _one(body, arrangement.front)
        return boxes
    left = max(20, min(_left_width(width) + arrangement.left, width - 40))
    boxes |= _lists(Box(0, body.y, left, body.height), arrangement)
    boxes["rule"] = Box(left, body.y, 1, body.height)
    boxes |= _right(Box(left + 1, body.y, width - left - 1, body.height), width, arrangement)
    return boxes


def last_line(width: int, height: int, *, asking: bool) -> dict[str, Box]:
    """Return where the footer stands, or the line to type into instead of it."""
    return {"ask" if asking else "footer": Box(0, height - 1, width, 1)}


def _left_width(width: int) -> int:
    return min(48, 27 + (width - _ONE_PANE) // 4)


def _one(body: Box, front: str) -> dict[str, Box]:
    if front != "text":
        return {front: body}
    return _with_status(body)


def _with_status(box: Box) -> dict[str, Box]:
    return {
        "text": box._replace(height=box.height - 1),
        "status": Box(box.x, box.y + box.height - 1, box.width, 1),
    }


def _right(box: Box, width: int, arrangement: Arrangement) -> dict[str, Box]:
    if is_beside(width):
        facts = max(40, min(box.width * 9 // 20 + arrangement.facts * 2, box.width - 41))
        text = Box(box.x + facts + 1, box.y, box.width - facts - 1, box.height)
        return {
            "facts": box._replace(width=facts),
            "rule-text": Box(box.x + facts, box.y, 1, box.height),
            **_with_status(text),
        }
    height = max(3, min(box.height * 9 // 20 + arrangement.facts, box.height - 4))
    text = Box(box.x, box.y + height, box.width, box.height - height)
    return {"facts": box._replace(height=height), **_with_status(text)}


def _lists(box: Box, arrangement: Arrangement) -> dict[str, Box]:
    if box.height + 2 >= _ALL_OPEN:
        heights = _shared(box.height, [arrangement.counts.get(name, 0) + 1 for name in LISTS])
    else:
        rest = box.height - len(LISTS) + 1
        heights = [rest if name == arrangement.open_list else 1 for name in LISTS]
    boxes: dict[str, Box] = {}
    y = box.y
    for name, height in zip(LISTS, heights, strict=True):
        boxes[name] = Box(box.x, y, box.width, height)
        y += height
    return boxes


def _shared(total: int, wanted: list[int]) -> list[int]:
    """Share `total` lines: three at least, no more than wanted while another lacks, rest last.

    Where all have what they want, lists with rows first get what a current row may unfold.
    """
    given = [3] * len(wanted)
    left = total - sum(given)
    while left > 0:
        hungry = [i for i, want in enumerate(wanted) if given[i] < want]
        if not hungry:
            hungry = [i for i, want in enumerate(wanted) if 1 < want > given[i] - _UNFOLDS]
        if not hungry:
            given[-1] += left
            break
        for index in sorted(hungry, key=lambda i: given[i])[:left]:
            given[index] += 1
            left -= 1
    return given
