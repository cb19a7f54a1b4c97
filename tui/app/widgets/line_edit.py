"""Editing one line of text: what is typed and where the cursor stands. No Textual here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.app.widgets.wrapping import clusters
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LONGEST: Final = 1000
"""Characters that one line takes; a paste beyond them is cut."""


class LineEdit:
    """A line being typed. `text` is safe to show, `cursor` an offset in it (its length: the end).

    The cursor never stands within what is drawn as one.
    """

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.cursor = len(text)

    def insert(self, typed: str) -> None:
        """Put typed or pasted text at the cursor; line breaks become blanks."""
        blank = " " if typed[:1].isspace() else ""
        end = " " if len(typed) > 1 and typed[-1:].isspace() else ""
        clean = one_line(typed)
        clean = f"{blank}{clean}{end}" if clean else blank
        clean = clean[: max(0, LONGEST - len(self.text))]
        self.text = self.text[: self.cursor] + clean + self.text[self.cursor :]
        self.cursor += len(clean)

    def press(self, key: str) -> bool:
        """Do what an editing key (in Textual's names) does; return False if it is none."""
        edit = _KEYS.get(key)
        if edit is None:
            return False
        edit(self)
        return True

    # Moving.

    def left(self) -> None:
        """Go to the character before."""
        self.cursor = max((edge for edge in self._edges() if edge < self.cursor), default=0)

    def right(self) -> None:
        """Go to the next character."""
        after = (edge for edge in self._edges() if edge > self.cursor)
        self.cursor = min(after, default=len(self.text))

    def word_left(self) -> None:
        """Go to the beginning of the word before."""
        before = self.text[: self.cursor].rstrip()
        self.cursor = before.rfind(" ") + 1

    def word_right(self) -> None:
        """Go behind the next word."""
        rest = self.text[self.cursor :]
        skipped = len(rest) - len(rest.lstrip())
        word = rest.lstrip().split(" ", 1)[0]
        self.cursor += skipped + len(word)

    def home(self) -> None:
        """Go to the beginning."""
        self.cursor = 0

    def end(self) -> None:
        """Go to the end."""
        self.cursor = len(self.text)

    # Taking away.

    def backspace(self) -> None:
        """Take away the character before the cursor."""
        self._cut_from(self.left)

    def delete(self) -> None:
        """Take away the character at the cursor."""
        start = self.cursor
        self.right()
        self._cut(start, self.cursor)

    def cut_word(self) -> None:
        """Take away the word before the cursor."""
        self._cut_from(self.word_left)

    def cut_before(self) -> None:
        """Take away all before the cursor."""
        self._cut_from(self.home)

    def cut_after(self) -> None:
        """Take away all from the cursor on."""
        self.text = self.text[: self.cursor]

    def _cut_from(self, go: Callable[[], None]) -> None:
        end = self.cursor
        go()
        self._cut(self.cursor, end)

    def _cut(self, start: int, end: int) -> None:
        self.text = self.text[:start] + self.text[end:]
        self.cursor = start

    def _edges(self) -> list[int]:
        return [first for first, _, _ in clusters(self.text, 0, len(self.text), 0)]


_KEYS: Final[Mapping[str, Callable[[LineEdit], None]]] = {
    "left": LineEdit.left,
    "right": LineEdit.right,
    "ctrl+left": LineEdit.word_left,
    "ctrl+right": LineEdit.word_right,
    "alt+b": LineEdit.word_left,
    "alt+f": LineEdit.word_right,
    "home": LineEdit.home,
    "end": LineEdit.end,
    "ctrl+a": LineEdit.home,
    "ctrl+e": LineEdit.end,
    "backspace": LineEdit.backspace,
    "delete": LineEdit.delete,
    "ctrl+w": LineEdit.cut_word,
    "ctrl+u": LineEdit.cut_before,
    "ctrl+k": LineEdit.cut_after,
}
