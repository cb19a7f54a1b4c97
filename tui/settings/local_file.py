"""Files of this machine that the program can do without: written whole, or not at all."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def written(path: Path, data: bytes) -> bool:
    """Write a file whole or not at all; tell whether it was written."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        try:
            beside.unlink(missing_ok=True)
        except OSError:
            return False
        return False
    return True
