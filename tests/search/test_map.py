"""The docstrings of the packages are a map: each module is in it, and nothing that is gone."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

from tui import search
from tui.search import stored


@pytest.mark.parametrize("package", [search, stored], ids=["search", "stored"])
def test_the_map_has_every_module_and_no_other(package: ModuleType) -> None:
    folder = Path(str(package.__file__)).parent
    there = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    there |= {path.parent.name for path in folder.glob("*/__init__.py")}
    named = re.findall(r"`([a-z][\w.]+)`", package.__doc__ or "")
    mapped = {name.partition(".")[0] for name in named}
    assert there - mapped == set()
    assert mapped - there <= {"tui"}
