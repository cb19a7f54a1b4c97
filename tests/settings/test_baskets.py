"""Baskets kept by name: what is kept stays, whatever else is kept, renamed or removed."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.settings.baskets import Baskets, tidy


@pytest.fixture
def baskets(tmp_path: Path) -> Baskets:
    return Baskets(tmp_path / "store.json", tmp_path / "kept")


def names(baskets: Baskets) -> list[str]:
    return [basket.name for basket in baskets.all()]


def test_what_is_kept_is_there_the_next_time_for_that_dossier_alone(tmp_path: Path) -> None:
    store = tmp_path / "store.json"
    assert Baskets(store, tmp_path / "kept").keep("Pay", ["a", "b", "a"])
    assert Baskets(store, tmp_path / "kept").keep("Chips", ["c"])
    again = Baskets(store, tmp_path / "kept")
    assert names(again) == ["Chips", "Pay"]
    found = again.named("pay")
    assert found is not None
    assert found.facts == ("a", "b")
    assert Baskets(tmp_path / "other.json", tmp_path / "kept").all() == []


def test_a_name_holds_one_basket_whatever_its_case(baskets: Baskets) -> None:
    baskets.keep("Pay", ["a"])
    baskets.keep(" PAY ", ["b"])
    assert [(b.name, b.facts) for b in baskets.all()] == [("PAY", ("b",))]


def test_renaming_keeps_the_place_and_never_takes_another_name(baskets: Baskets) -> None:
    baskets.keep("one", ["a"])
    baskets.keep("two", ["b"])
    baskets.current = "one"
    assert not baskets.rename("one", "TWO")
    assert not baskets.rename("one", "  ")
    assert not baskets.rename("three", "four")
    assert baskets.rename("one", "One more")
    assert names(baskets) == ["two", "One more"]
    assert baskets.current == "One more"
    assert baskets.rename("two", "Two"), "only the case changes"
    assert names(baskets) == ["Two", "One more"]


def test_what_was_removed_can_be_put_back(baskets: Baskets) -> None:
    baskets.keep("one", ["a"])
    baskets.keep("two", ["b"])
    one = baskets.named("one")
    assert one is not None
    assert baskets.remove("ONE")
    assert names(baskets) == ["two"]
    assert baskets.put_back(one)
    assert baskets.named("one") == one


def test_nothing_and_no_name_are_not_kept(baskets: Baskets) -> None:
    assert not baskets.keep("empty", [])
    assert not baskets.keep("\n ", ["a"])
    assert baskets.all() == []


def test_a_file_that_cannot_be_read_is_put_aside_and_not_lost(baskets: Baskets) -> None:
    baskets.path.parent.mkdir(parents=True)
    baskets.path.write_text("{ broken", encoding="utf-8")
    assert baskets.all() == []
    assert baskets.keep("Pay", ["a"])
    assert names(baskets) == ["Pay"]
    assert baskets.path.with_suffix(".unread").read_text(encoding="utf-8") == "{ broken"


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder would be", encoding="utf-8")
    baskets = Baskets(tmp_path / "store.json", tmp_path / "kept")
    assert not baskets.keep("Pay", ["a"])
    assert baskets.all() == []
    assert not Baskets(None, tmp_path).keep("Pay", ["a"])


def test_two_sessions_do_not_lose_each_others_baskets(tmp_path: Path) -> None:
    one = Baskets(tmp_path / "store.json", tmp_path / "kept")
    other = Baskets(tmp_path / "store.json", tmp_path / "kept")
    assert one.all() == other.all() == []
    one.keep("one", ["a"])
    other.keep("two", ["b"])
    assert set(names(one)) == {"one", "two"}


def test_the_same_facts_are_the_same_basket_in_any_order(baskets: Baskets) -> None:
    baskets.keep("one", ["a", "b"])
    found = baskets.holding(["b", "a"])
    assert found is not None
    assert found.name == "one"
    assert baskets.holding(["a"]) is None


@given(st.lists(st.tuples(st.text(max_size=80), st.lists(st.text(max_size=9), max_size=4))))
def test_what_was_kept_last_under_a_name_is_what_is_there(
    kept: list[tuple[str, list[str]]],
) -> None:
    with TemporaryDirectory() as folder:
        baskets = Baskets(Path(folder) / "store.json", Path(folder))
        wanted: dict[str, tuple[str, ...]] = {}
        for name, facts in kept:
            if baskets.keep(name, facts):
                wanted.pop(tidy(name).casefold(), None)
                wanted[tidy(name).casefold()] = tuple(dict.fromkeys(facts))
        found = {basket.name.casefold(): basket.facts for basket in baskets.all()}
        assert found == wanted
        assert list(found) == list(wanted)[::-1]
