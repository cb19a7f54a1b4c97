"""The store of a command: named, in the folder, or the one that comes with Dossier."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.making import write
from tui.records.errors import StoreError
from tui.store import locate
from tui.store.load import load


def test_what_is_named_wins(tmp_path: Path) -> None:
    write(tmp_path / "store.json")
    environ = {"DOSSIER_STORE": "env.json"}
    assert locate.find("given.json", environ, tmp_path).path == tmp_path / "given.json"
    assert locate.find(None, environ, tmp_path).path == tmp_path / "env.json"
    assert locate.find(None, {}, tmp_path).path == tmp_path / "store.json"
    assert locate.find(None, {"DOSSIER_STORE": ""}, tmp_path).path == tmp_path / "store.json"
    assert locate.locate("/elsewhere.json", environ, tmp_path) == Path("/elsewhere.json")


def test_without_a_name_the_shipped_one(tmp_path: Path) -> None:
    found = locate.find(None, {}, tmp_path)
    assert found.shipped
    assert found.path == locate.shipped_store()
    write(tmp_path / "store.json")
    assert not locate.find(None, {}, tmp_path).shipped


def test_the_shipped_one_is_in_the_package_or_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "tui"
    (package / "shipped").mkdir(parents=True)
    monkeypatch.setattr(locate, "_PACKAGE", package)
    assert locate.shipped_store() == tmp_path / "store.json"
    assert not locate.is_shipped(tmp_path / "store.json")
    write(package / "shipped" / "store.json")
    assert locate.shipped_store() == package / "shipped" / "store.json"
    assert locate.is_shipped(locate.shipped_store())


def test_a_store_in_the_folder_that_is_no_dossier_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_text('{"_default": {}}')
    with pytest.raises(StoreError, match="not a dossier") as caught:
        load(locate.locate(None, {}, tmp_path))
    assert str(tmp_path / "store.json") in str(caught.value)


def test_a_broken_link_in_the_folder_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "store.json").symlink_to("gone.json")
    with pytest.raises(StoreError, match="leads to gone"):
        load(locate.locate(None, {}, tmp_path))
