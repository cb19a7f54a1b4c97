"""The fixture dossier, and a world without the colours and keys of whoever runs the tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app import fixture


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the fixture dossier, its articles beside it; not to be changed."""
    return fixture.build(tmp_path_factory.mktemp("dossier") / "meta")


@pytest.fixture(autouse=True)
def neutral(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("NO_COLOR", "DOSSIER_ASCII", "DOSSIER_STORE", "DOSSIER_CONFIG", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.setenv("TERM", "xterm-256color")
