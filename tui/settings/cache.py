"""Where what can be made again is kept: the user's cache folder, or DOSSIER_CACHE."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

VARIABLE: Final = "DOSSIER_CACHE"


def cache_folder(environ: Mapping[str, str]) -> Path:
    """Return the folder, which need not exist: DOSSIER_CACHE, else the system's for this user."""
    chosen = environ.get(VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("dossier")
