"""The house keeps its own rules: what a look-up imports, how large a room may grow."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "tui").rglob("*.py"))
VAGUE = {"util", "utils", "helper", "helpers", "common", "misc", "manager"}


@pytest.mark.parametrize(
    "words", [("search", "scal", "ai", "49"), ("list", "deals"), ("show", "scale-ai")]
)
def test_a_lookup_imports_neither_textual_nor_rich_nor_tinydb(words: tuple[str, ...]) -> None:
    code = (
        "import sys\n"
        "from tui.cli.main import main\n"
        f"code = main(['--store', {str(ROOT / 'store.json')!r}, *{words!r}])\n"
        "roots = {name.split('.')[0] for name in sys.modules}\n"
        "print('LOADED', code, sorted(roots & {'textual', 'rich', 'tinydb', 'numpy', 'asyncio'}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines()[-1] == "LOADED 0 []"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_source_file_has_one_subject(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert path.stem not in VAGUE
    assert len(text.splitlines()) <= 400
    assert ast.get_docstring(ast.parse(text)), "says what it is for"


def test_textual_is_imported_in_the_app_alone() -> None:
    outside = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if "app" not in path.relative_to(ROOT).parts
        and any(
            (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "textual")
            or (
                isinstance(node, ast.Import)
                and any(name.name.split(".")[0] == "textual" for name in node.names)
            )
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    ]
    assert outside == []
