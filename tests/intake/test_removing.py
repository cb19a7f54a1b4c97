"""Whatever is asked to go, no record that stays is left with a reference to nothing."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import folder
from tui.intake.removing import remove_records
from tui.records.errors import RemovalRefusedError
from tui.records.models import TABLES, Dossier
from tui.records.references import references
from tui.store.store import Store

__all__ = ["folder"]  # the fixture of a small dossier


def every_id(dossier: Dossier) -> list[str]:
    return [record_id for table in TABLES for record_id in dossier.table(table)]


@pytest.mark.usefixtures("folder")
@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_no_reference_is_left_hanging(data: st.DataObject) -> None:
    path = Path("store.json")
    before = path.read_bytes()
    ids = every_id(Store(path).dossier)
    going = data.draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    with suppress(RemovalRefusedError):
        remove_records(path, going, who="test")
        assert not set(going) & set(every_id(Store(path).dossier))
        for table in TABLES:
            for record in Store(path).dossier.table(table).values():
                for _, needed, _ in references(record):
                    assert Store(path).dossier.find(needed)
        Store(path).undo("test")
    assert path.read_bytes() == before


@pytest.mark.usefixtures("folder")
def test_all_can_go_together() -> None:
    ids = every_id(Store(Path("store.json")).dossier)
    gone = remove_records(Path("store.json"), ids, who="test")
    assert sorted(chain.from_iterable(gone.values())) == sorted(ids)
