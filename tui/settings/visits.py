"""Where a person has been in each dossier, kept for the next time.

A convenience: what cannot be read is begun anew, and what cannot be kept is forgotten at the end.
The file is `visits.json` in the person's state folder (on Linux ~/.local/state/dossier).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tui.settings.last_time import LastTime
from tui.settings.local_file import written

if TYPE_CHECKING:
    from pathlib import Path

MOST: Final = 40
"""Records that are remembered of a dossier."""
_MOST_STORES: Final = 20


class Visit(NamedTuple):
    """A record that was looked at, and when last (with its time zone)."""

    record: str
    at: datetime


class Visits:
    """The records that were looked at in the dossier at `store`, None for one without a file.

    `last` is how the dossier was left the last time.
    """

    def __init__(self, store: Path | None, file: Path | None = None) -> None:
        self._store = str(store.resolve()) if store else ""
        self._file = file
        self.last = LastTime(store, file.parent / "left" if file else None)
        self._before: list[Visit] | None = None
        self._now: dict[str, datetime] = {}

    def add(self, record_id: str) -> None:
        """Remember that a record was looked at just now."""
        self._now.pop(record_id, None)
        self._now[record_id] = datetime.now(UTC)

    def recent(self) -> list[Visit]:
        """Return the records that were looked at, each once, the last one first."""
        if self._before is None:
            self._before = _visits(self._read().get(self._store))
        now = [Visit(record, at) for record, at in reversed(self._now.items())]
        return [*now, *(visit for visit in self._before if visit.record not in self._now)][:MOST]

    def keep(self) -> None:
        """Write down what was looked at, if anything was and there is a place to write."""
        if not self._now or not self._store:
            return
        self._before = None
        kept = [[visit.record, visit.at.isoformat(timespec="seconds")] for visit in self.recent()]
        everything = self._read()
        everything.pop(self._store, None)
        everything[self._store] = kept
        newest = dict(list(everything.items())[-_MOST_STORES:])
        import json

        # On a machine that keeps nothing it is not written, and that is all: see above.
        written(self._path(), json.dumps(newest, indent=1, ensure_ascii=False).encode())

    def _path(self) -> Path:
        if self._file is None:
            from platformdirs import user_state_path

            self._file = user_state_path("dossier", appauthor=False) / "visits.json"
        return self._file

    def _read(self) -> dict[str, Any]:
        import json

        try:
            found = json.loads(self._path().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _visits(kept: object) -> list[Visit]:
    """Return what is right of what was read: pairs of an id and a time."""
    visits: list[Visit] = []
    for pair in kept if isinstance(kept, list) else []:
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(p, str) for p in pair):
            try:
                at = datetime.fromisoformat(pair[1])
            except ValueError:
                continue
            if at.tzinfo is not None:
                visits.append(Visit(pair[0], at))
    return visits


def day(at: datetime, now: datetime) -> str:
    """Return the day of a visit as seen from `now`: today, yesterday, else the date."""
    days = (now.astimezone().date() - at.astimezone().date()).days
    if days <= 0:
        return "today"
    return "yesterday" if days == 1 else at.astimezone().date().isoformat()
