"""Article files from elsewhere, copied into a dossier's folder: each once, and taken back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.evidence.text import read
from tui.records.errors import ArticleError, SaveError, StoreError
from tui.store.durable import AS_IT_WAS, write_durably

if TYPE_CHECKING:
    from tui.evidence.text import ArticleText

FOLDER: Final = "articles"
"""Where files that lie outside the dossier's folder are copied to, inside it."""
_SUFFIX: Final = re.compile(r"\.[A-Za-z0-9]{1,8}")


@dataclass(slots=True)
class _Named:
    """The copies of one name: the next number, and those with a lower one by their texts."""

    number: int = 1
    places: dict[str, Path] = field(default_factory=dict)


class Copies:
    """The copies made in `articles/` of the dossier in the folder `home`."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._folder = home / FOLDER
        self._named: dict[tuple[str, str], _Named] = {}
        self._made: list[Path] = []

    def place(self, file: Path, text: ArticleText, name: str) -> Path:
        """Return where the article's file is inside the dossier; copy it there if it is outside.

        A copy of the same text that is there under the same name is taken. Raises SaveError.
        """
        real = file.resolve()
        if real.is_relative_to(self._home):
            return real
        suffix = file.suffix if _SUFFIX.fullmatch(file.suffix) else ".txt"
        named = self._named.setdefault((name, suffix), _Named())
        while text.sha256 not in named.places:
            number = f"-{named.number}" if named.number > 1 else ""
            place = self._folder / f"{name}{number}{suffix}"
            named.number += 1
            if not place.exists():
                self._copy(place, text)
                named.places[text.sha256] = place
            else:
                named.places[_text_at(place)] = place
        return named.places[text.sha256]

    def _copy(self, place: Path, text: ArticleText) -> None:
        try:
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            raise SaveError(
                f"The folder cannot be made: {error.strerror}.",
                where=str(self._folder),
                safe=AS_IT_WAS,
            ) from error
        self._made.append(place)  # before it is there: what stops the copying may come in between
        write_durably(place, text.text.encode())

    def take_back(self, store: Path) -> None:
        """Delete the copies made, but for those that the store names: it was saved after all.

        A store that cannot be read might name any of them.
        """
        from tui.store.load import load

        try:
            files = {article.file for article in load(store).articles.values()}
        except StoreError:
            return
        for place in self._made:
            if place.relative_to(self._home).as_posix() not in files:
                place.unlink(missing_ok=True)


def _text_at(place: Path) -> str:
    """Return the hash of the text of a file, "" of one that is no text."""
    try:
        return read(place).sha256
    except ArticleError:
        return ""
