"""The README's pictures are of the program as it is."""

from __future__ import annotations

import subprocess
import sys

from tests.picturing import FOLDER, PICTURES, ROOT
from tests.readme import README


def test_the_pictures_are_current() -> None:
    # In a process of its own: how much colour there is is settled when the program starts.
    done = subprocess.run(
        [sys.executable, "-m", "tests.picturing", "--check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.stdout.split() == [], "run python -m tests.picturing and look at them"
    assert done.returncode == 0, done.stderr


def test_the_readme_shows_pictures_that_are_there() -> None:
    text = README.read_text(encoding="utf-8")
    shown = [name for name in PICTURES if f"tests/pictures/{name}.svg" in text]
    assert shown
    assert text.count("tests/pictures/") == len(shown)


def test_a_picture_fetches_nothing() -> None:
    for name in PICTURES:
        text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
        assert "@font-face" not in text
        assert "url(http" not in text
