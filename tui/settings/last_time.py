"""How the explorer was left, kept on this machine for the next time: one small file a dossier.

A convenience: what cannot be read is as if it were not there, what cannot be kept is forgotten.
The files are in the folder `left` of the person's state folder (on Linux ~/.local/state/dossier).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from tui.settings.local_file import written

if TYPE_CHECKING:
    from pathlib import Path

MOST_STOPS: Final = 50
"""Steps of the trail that are kept, the last ones."""
_MOST_MARKS: Final = 500
_MOST_FILES: Final = 50
_LARGEST: Final = 200_000


class Stop(Struct, frozen=True, array_like=True):
    """A step of the trail: a record ("" for all), a passage or a basket's name, and a fact."""

    record: str = ""
    fact: str = ""
    passage: tuple[str, int, int] | None = None
    quote: int = -1
    basket: str = ""


class LeftOff(Struct, frozen=True, omit_defaults=True):
    """How a dossier was left.

    `store` is its path, `at` when (ISO 8601, with a time zone). `stops` is the trail, its last
    step where one was. `pane` was in front, and `zoomed` if it had the screen to itself; `order`
    sorts the facts; `offset` is where the cursor stood in the text, -1 for nowhere, `tops` where
    panes were scrolled to: the line of a list, the offset of the text, `words` what the lists and
    the facts were filtered by. `basket` holds the marked facts. `page` is the record whose page lay
    above all that, `query` what was typed into the search box if that did.
    """

    store: str
    at: str
    stops: tuple[Stop, ...] = ()
    pane: str = "facts"
    zoomed: bool = False
    order: str = ""
    offset: int = -1
    basket: tuple[str, ...] = ()
    page: str = ""
    query: str = ""
    tops: dict[str, int] = {}
    words: dict[str, str] = {}


class LastTime:
    """How the dossier at `store` was left the last time; None for one without a file."""

    def __init__(self, store: Path | None, folder: Path | None = None) -> None:
        self.store = str(store.resolve()) if store else ""
        self._folder = folder
        self._read = False
        self._found: LeftOff | None = None

    def found(self) -> LeftOff | None:
        """Return what was kept when this session began, None if nothing was or can be read."""
        if not self._read:
            self._read = True
            self._found = self._load() if self.store else None
        return self._found

    def keep(self, left: LeftOff) -> None:
        """Keep how the dossier is left now, if there is a place to write."""
        if not self.store:
            return
        from msgspec.json import encode
        from msgspec.structs import replace

        kept = replace(left, stops=left.stops[-MOST_STOPS:], basket=left.basket[-_MOST_MARKS:])
        path = self._path()
        if written(path, encode(kept)):
            self._forget_the_oldest(path.parent)

    def _load(self) -> LeftOff | None:
        from msgspec import DecodeError
        from msgspec.json import decode

        try:
            with self._path().open("rb") as file:
                left = decode(file.read(_LARGEST), type=LeftOff)
        except (OSError, DecodeError, UnicodeDecodeError):
            return None
        return left if left.store == self.store else None

    def _path(self) -> Path:
        from zlib import crc32

        return self._home() / f"{crc32(self.store.encode('utf-8', 'replace')):08x}.json"

    def _home(self) -> Path:
        if self._folder is None:
            from platformdirs import user_state_path

            self._folder = user_state_path("dossier", appauthor=False) / "left"
        return self._folder

    @staticmethod
    def _forget_the_oldest(folder: Path) -> None:
        try:
            files = sorted(folder.glob("*.json"), key=_when_written, reverse=True)
            for path in files[_MOST_FILES:]:
                path.unlink(missing_ok=True)
        except OSError:
            return  # another process is faster, or the folder is read-only: nothing is lost


def _when_written(path: Path) -> float:
    return path.stat().st_mtime
