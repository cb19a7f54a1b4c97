"""Every record that has the words of a query is among those that are ranked."""

from __future__ import annotations

import os
import tempfile
from decimal import Decimal
from pathlib import Path
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.search.small import small_dossier
from tests.search.stored.test_answers import VOCABULARY, sentence
from tui.insight.corpus import Corpus
from tui.records.models import Value
from tui.search.normalise import words
from tui.search.query import parse
from tui.search.stored.candidates import Candidates
from tui.search.stored.meaning import Words
from tui.search.stored.record_shelf import RecordShelf
from tui.search.stored.record_tokens import amount_token

FACT = small_dossier().facts["price-is-a-folly"]


def shelf_of(place: str, statements: list[str], value: str = "") -> RecordShelf:
    facts = {f"fact-{at}": replace(FACT, statement=text) for at, text in enumerate(statements)}
    if value:
        values = [Value(type="count", text="so many", lower=value)]
        facts["counted"] = replace(FACT, statement="So many.", values=values)
    dossier = replace(small_dossier(), facts=facts)
    shelf = RecordShelf(Corpus(dossier, Path(place)))
    for _ in shelf.building():
        pass
    return shelf


def found(shelf: RecordShelf, query: str) -> set[str]:
    lookup = Candidates(parse(query), Words(shelf.live, names=True))
    return {each.segment.record_id(each.number) for each in lookup.chosen(shelf.live)}


@given(
    statements=st.lists(sentence, min_size=1, max_size=12),
    sought=st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=3),
    parts=st.sampled_from([1, 3, 500]),
)
@settings(max_examples=60)
def test_what_has_the_words_is_ranked(statements: list[str], sought: list[str], parts: int) -> None:
    with (
        tempfile.TemporaryDirectory() as place,
        mock.patch.dict(os.environ, DOSSIER_CACHE=f"{place}/cache"),
        mock.patch("tui.search.stored.record_parts._A_PART", parts),
    ):
        wanted = {
            f"fact-{at}"
            for at, text in enumerate(statements)
            if set(words(" ".join(sought))) <= set(words(text))
        }
        assert wanted <= found(shelf_of(place, statements), " ".join(sought))


@given(number=st.decimals(min_value=1, max_value=10**13, places=1))
@settings(max_examples=30)
def test_an_amount_is_found_by_its_value(number: Decimal) -> None:
    assert amount_token(number) == amount_token(number.normalize())
    with (
        tempfile.TemporaryDirectory() as place,
        mock.patch.dict(os.environ, DOSSIER_CACHE=f"{place}/cache"),
    ):
        shelf = shelf_of(place, ["A crane lifts timber."], f"{number:f}")
        assert [segment.record_id(at) for segment, at in shelf.places(amount_token(number))] == [
            "counted"
        ]
