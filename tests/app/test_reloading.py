"""A dossier that somebody changes while it is shown: noticed, told, and read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app import fixture
from tests.app.driving import Driver, exploring
from tui.intake.removing import remove_records
from tui.store.store import Store

FACT = "scale-ai-49-for-up-to-15bn"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """The fixture dossier, to be changed."""
    return fixture.build(tmp_path / "meta")


def facts(run: Driver) -> int:
    return len(run.explorer.corpus.dossier.facts)


def free_fact(store: Path) -> str:
    """A fact that no other record needs."""
    dossier = Store(store).dossier
    needed = {relation.fact for fact in dossier.facts.values() for relation in fact.relations}
    steps = {step.record for tour in dossier.tours.values() for step in tour.steps}
    return next(fact for fact in dossier.facts if fact not in needed | steps | {FACT})


def spoil(store: Path) -> None:
    store.write_text("{", encoding="utf-8")


async def test_a_change_on_disk_is_told_and_read_again_where_one_is(mine: Path) -> None:
    async with exploring(mine, start_at="scale-ai") as run:
        before = facts(run)
        await run.press("3", "down", "space")
        where, marked = run.explorer.trail.here.record, list(run.explorer.basket)
        run.explorer._look()
        assert "changed on disk" not in run.trail
        remove_records(mine, [free_fact(mine)], who="somebody")
        run.explorer._look()
        await run.pilot.pause()
        assert run.footer == "changed on disk: ^l reads it again"
        assert "changed on disk" in run.trail
        await run.press("ctrl+l")
        assert facts(run) == before - 1
        assert run.explorer.trail.here.record == where
        assert list(run.explorer.basket) == marked
        assert run.footer == "read again: this is the dossier as it is on disk now"
        assert "changed on disk" not in run.trail


async def test_what_was_in_front_may_be_gone(mine: Path) -> None:
    gone = free_fact(mine)
    async with exploring(mine, start_at=gone) as run:
        remove_records(mine, [gone], who="somebody")
        await run.press("ctrl+l")
        assert gone not in run.explorer.corpus.dossier.facts
        assert run.explorer.current_fact in run.explorer.corpus.dossier.facts


async def test_a_dossier_that_cannot_be_read_is_told_and_the_one_shown_stays(mine: Path) -> None:
    async with exploring(mine) as run:
        before = facts(run)
        spoil(mine)
        await run.press("ctrl+l")
        assert run.footer.startswith("not read again, what was read stays: ")
        assert facts(run) == before


async def test_a_change_is_not_told_on_slides(mine: Path) -> None:
    async with exploring(mine, start_at=FACT) as run:
        explorer = run.explorer
        await run.press("p")
        remove_records(mine, [free_fact(mine)], who="somebody")
        explorer._look()
        await run.pilot.pause()
        assert "changed on disk" not in run.text()
        await run.press("escape")
        run.explorer._look()
        await run.pilot.pause()
        assert "changed on disk" in run.text()


async def test_the_place_is_kept_at_the_end_after_it_was_read_again(mine: Path) -> None:
    async with exploring(mine) as run:
        await run.press("ctrl+l")
        await run.press("3", "down")
        where = run.explorer.trail.here.record
        assert where
        await run.press("q")
    async with exploring(mine) as run:
        await run.press("R")
        assert run.explorer.trail.here.record == where
