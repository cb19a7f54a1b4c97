"""Baskets that were kept: marked facts under a name, for one dossier, on this machine.

Unlike where one has been, a basket was kept on purpose: a file that cannot be read is put aside
and never written over, and every change says whether it was written. The files are in the folder
`baskets` of the person's state folder (on Linux ~/.local/state/dossier).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from tui.settings.local_file import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

PUT_ASIDE: Final = "put aside"
"""The name under which marks are kept that another basket takes the place of."""

LONGEST: Final = 60
"""Characters of a name."""


class Basket(Struct, frozen=True):
    """Facts under a name, in the order in which they were marked; `at` is ISO 8601 with a zone."""

    name: str
    facts: tuple[str, ...]
    at: str


class _File(Struct, frozen=True):
    store: str
    baskets: tuple[Basket, ...] = ()


class Baskets:
    """The baskets kept for the dossier at `store`; none can be kept for one without a file.

    Every question and every change reads the file anew: another session may have changed it.
    `current` is the name of the basket that the marked facts were taken from or kept as, or "".
    """

    def __init__(self, store: Path | None, folder: Path | None = None) -> None:
        self.current = ""
        # A path may hold bytes that are no text; as a key it need not be gone back along.
        path = str(store.resolve()) if store else ""
        self._store = path.encode("utf-8", "replace").decode()
        self._folder = folder

    def all(self) -> list[Basket]:
        """Return the baskets, the one kept last first."""
        return self._read() or []

    def named(self, name: str) -> Basket | None:
        """Return the basket of that name; upper and lower case are the same."""
        return next((b for b in self.all() if _same(b.name, name)), None)

    def holding(self, facts: Iterable[str]) -> Basket | None:
        """Return a basket with just these facts, in whatever order."""
        wanted = set(facts)
        return next((basket for basket in self.all() if set(basket.facts) == wanted), None)

    def keep(self, name: str, facts: Sequence[str]) -> bool:
        """Keep facts under a name, in place of what was kept under it; tell if it was written."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return self._put_first(Basket(tidy(name), tuple(dict.fromkeys(facts)), now), name)

    def put_back(self, basket: Basket) -> bool:
        """Keep a basket again that was removed; tell if it was written."""
        return self._put_first(basket, basket.name)

    def rename(self, name: str, new: str) -> bool:
        """Give a basket another name, which must be free; tell if it was written."""
        found, other = self.named(name), self.named(new)
        if found is None or not tidy(new) or (other is not None and other != found):
            return False
        renamed = [replace(b, name=tidy(new)) if b == found else b for b in self.all()]
        if not self._write(renamed):
            return False
        if _same(self.current, name):
            self.current = tidy(new)
        return True

    def remove(self, name: str) -> bool:
        """Keep a basket no longer; tell if that was written."""
        left = [basket for basket in self.all() if not _same(basket.name, name)]
        return self._write(left)

    def _put_first(self, basket: Basket, instead_of: str) -> bool:
        if not basket.name or not basket.facts:
            return False
        others = [other for other in self.all() if not _same(other.name, instead_of)]
        return self._write([basket, *others])

    # The file.

    @property
    def path(self) -> Path:
        """Where the baskets of this dossier are kept."""
        from hashlib import sha256

        if self._folder is None:
            from platformdirs import user_state_path

            self._folder = user_state_path("dossier", appauthor=False) / "baskets"
        return self._folder / f"{sha256(self._store.encode()).hexdigest()[:16]}.json"

    def _read(self) -> list[Basket] | None:
        """Return what is kept; None if there is a file that cannot be read as baskets."""
        if not self._store:
            return []
        from msgspec import DecodeError
        from msgspec.json import decode

        try:
            file = decode(self.path.read_bytes(), type=_File)
        except FileNotFoundError:
            return []
        except (OSError, DecodeError, UnicodeDecodeError):
            return None
        return list(file.baskets) if file.store == self._store else []

    def _write(self, baskets: Sequence[Basket]) -> bool:
        if not self._store:
            return False
        from msgspec import json

        if self._read() is None:
            try:
                self.path.replace(self.path.with_suffix(".unread"))
            except OSError:
                return False
        return written(
            self.path, json.format(json.encode(_File(self._store, tuple(baskets))), indent=1)
        )


def tidy(name: str) -> str:
    """Return a name on one line, without what cannot be seen, at most `LONGEST` characters."""
    from tui.records.gate import one_line

    return one_line(name)[:LONGEST].rstrip()


def _same(one: str, other: str) -> bool:
    return tidy(one).casefold() == tidy(other).casefold()
