"""Find the store that a command is about. Nothing is opened here: `load` refuses what is none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

STORE_NAME: Final = "store.json"
VARIABLE: Final = "DOSSIER_STORE"
_PACKAGE: Final = Path(__file__).resolve().parent.parent


class Found(NamedTuple):
    """A store's path; `shipped` when nobody named one, so it is the one that comes with Dossier."""

    path: Path
    shipped: bool


def shipped_store() -> Path:
    """Return the store in the wheel or, in a checkout, the one at the top of the repository."""
    inside = _PACKAGE / "shipped" / STORE_NAME
    return inside if inside.is_file() else _PACKAGE.parent / STORE_NAME


def find(explicit: str | None, environ: Mapping[str, str], cwd: Path) -> Found:
    """Return the store to use: `--store`, DOSSIER_STORE, `./store.json`, or the shipped one.

    A `store.json` in the folder is taken even if it is no dossier: loading it then refuses it by
    name, which is better than silently showing another.
    """
    for named in (explicit, environ.get(VARIABLE)):
        if named:
            return Found(cwd / named, shipped=False)
    here = cwd / STORE_NAME
    if here.is_file() or here.is_symlink():
        return Found(here, shipped=False)
    return Found(shipped_store(), shipped=True)


def locate(explicit: str | None, environ: Mapping[str, str], cwd: Path) -> Path:
    """Return the path of the store to use, as `find` does."""
    return find(explicit, environ, cwd).path


def is_shipped(path: Path) -> bool:
    """Tell whether `path` is the store inside an installed Dossier, which is not to be edited."""
    return path.resolve().parent == _PACKAGE / "shipped"
