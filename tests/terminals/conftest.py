"""A server for all tests of this room, and the program as a command in a world of its own."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.app.conftest import neutral, store
from tests.app.terminal import ROOT
from tests.terminals import ssh

__all__ = ["neutral", "store"]

Program: TypeAlias = Callable[..., list[str]]
SHIPPED = ROOT / "store.json"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, and say why, what needs a program that this machine does not have."""
    for item in items:
        for mark in item.iter_markers("needs"):
            for name in mark.args:
                if absent := _missing(name):
                    item.add_marker(pytest.mark.skip(reason=absent))


def _missing(name: str) -> str:
    if name == "sshd":
        return ssh.missing()
    if name == "linux":
        return "" if sys.platform == "linux" else "looks at processes as only Linux lets one"
    return "" if shutil.which(name) else f"no {name} on this machine"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ssh.Server]:
    """An SSH server on the loopback."""
    with ssh.Server(tmp_path_factory.mktemp("ssh")) as running:
        yield running


@pytest.fixture
def dossier(tmp_path: Path) -> Program:
    """The program as a command with a state folder and no configuration, for any shell.

    `program(*args, store=...)`; its process id is in the file `tmp_path / "pid"`.
    """

    def program(*args: str, store: Path = SHIPPED, **environment: str) -> list[str]:
        given = {
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "XDG_CONFIG_HOME": str(tmp_path / "settings"),
            "DOSSIER_STORE": str(store),
            **environment,
        }
        return [
            "env",
            *("-u", "NO_COLOR", "-u", "PYTHONDONTWRITEBYTECODE"),
            *(f"{name}={value}" for name, value in given.items()),
            *("sh", "-c", 'echo $$ >"$0"; exec "$@"', str(tmp_path / "pid")),
            *(sys.executable, "-m", "tui", *args),
        ]

    return program
