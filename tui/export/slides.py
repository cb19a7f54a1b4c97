"""Talks made from a tour, from marked records, or from what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.export.duel_slides import duel_slide
from tui.export.slide_models import FactSlide, Item, ListSlide, Slide, Talk
from tui.export.slide_quotes import slide_quotes
from tui.insight.answers import against
from tui.insight.attribution import says_so
from tui.insight.labels import STRENGTH, fact_line, figure, set_aside, when
from tui.insight.links import Links
from tui.insight.ordering import ordered
from tui.records.errors import UnknownRecordError
from tui.records.gate import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.insight.corpus import Corpus

_UNDATED: Final = "undated"


class Slides:
    """Makes slides of a dossier's records."""

    def __init__(self, corpus: Corpus, links: Links | None = None) -> None:
        self._corpus = corpus
        self._dossier = corpus.dossier
        self._links = links or Links(corpus.dossier, corpus.place)

    # Talks.

    def tour(self, tour_id: str) -> Talk:
        """Return the talk of a tour; raise UnknownRecordError for none, or one without steps."""
        tour = self._dossier.tours.get(tour_id)
        if tour is None:
            raise UnknownRecordError(
                f"No tour has the id {one_line(tour_id)!r}.", todo="`dossier tour` lists the tours."
            )
        if not tour.steps:
            raise UnknownRecordError(
                f"The tour {one_line(tour_id)!r} has no steps yet.",
                todo="`dossier import --replace` gives it some.",
            )
        slides = [self._step(step.record, step.note) for step in tour.steps]
        return self._talk(tour.title, slides)

    def basket(self, record_ids: Sequence[str], title: str = "") -> Talk:
        """Return a slide for each record, in the order given."""
        slides = [self.slide(record_id) for record_id in record_ids]
        count = _counted(len(slides), "slide")
        return self._talk(title or f"{self._dossier.about.title}: {count}", slides)

    def found(self, title: str, query: str, record_ids: Sequence[str]) -> Talk:
        """Return what a search found: a list of it, then a slide for each record.

        Passages (article@start), which have no slide, are left out.
        """
        known = [i for i in record_ids if self._dossier.find(i) is not None]
        items = tuple(self._item(record_id) for record_id in known)
        first = ListSlide("", one_line(title), one_line(query), items)
        return self._talk(title, [first, *(self.slide(record_id) for record_id in known)])

    def _talk(self, title: str, slides: Sequence[Slide]) -> Talk:
        return Talk(one_line(title), one_line(self._dossier.about.language), tuple(slides))

    # Slides.

    def slide(self, record_id: str, note: str = "") -> Slide:
        """Return the slide of any record; raise UnknownRecordError for an id that has none."""
        dossier = self._dossier
        if record_id in dossier.facts:
            return self._fact(record_id, note)
        if record_id in dossier.questions:
            return duel_slide(self._corpus, record_id, note=note)
        if record_id in dossier.tours:
            steps = [step.record for step in dossier.tours[record_id].steps]
            items = tuple(self._item(step) for step in steps if dossier.find(step))
            named = one_line(dossier.tours[record_id].title)
            return ListSlide(record_id, named, "", items, one_line(note))
        named = self._name(record_id)
        if not named:
            raise UnknownRecordError(
                f"There is no slide of {one_line(record_id)!r}.",
                todo="Facts, questions, entities, articles, deals and tours have one.",
            )
        facts = ordered(dossier, self._links.facts_of(record_id))
        disputed = sum(fact_id in self._links.disputed for fact_id in facts)
        under = _counted(len(facts), "fact")
        if disputed:
            under += f", {disputed} disputed"
        items = tuple(self._item(fact_id) for fact_id in facts)
        return ListSlide(record_id, named, under, items, one_line(note))

    def _step(self, record_id: str, note: str) -> Slide:
        """Return the slide of a tour's step, which says so where its record has none."""
        try:
            return self.slide(record_id, note)
        except UnknownRecordError as error:
            return ListSlide(record_id, "Nothing to show here", error.what, (), one_line(note))

    def _fact(self, fact_id: str, note: str) -> FactSlide:
        dossier = self._dossier
        fact = dossier.facts[fact_id]
        date = when(fact)
        about = [date if date != _UNDATED else "", STRENGTH[fact.modality]]
        about.append(", ".join(says_so(dossier, [fact])))
        rivals = against(dossier, self._links.answers(fact.question or ""), fact_id)
        return FactSlide(
            record=fact_id,
            statement=one_line(fact.statement),
            figure=one_line(figure(fact)),
            about=tuple(one_line(part) for part in about if part),
            set_aside=one_line(set_aside(fact)),
            quotes=slide_quotes(self._corpus, fact),
            against=tuple(one_line(rival) for rival in rivals),
            note=one_line(note),
        )

    def _name(self, record_id: str) -> str:
        """Return how an entity, article or deal is called, by its id without a name; "" if none."""
        dossier = self._dossier
        if record_id in dossier.entities:
            named = dossier.entities[record_id].name
        elif record_id in dossier.articles:
            named = dossier.articles[record_id].title
        elif record_id in dossier.deals:
            named = dossier.deals[record_id].title
        else:
            return ""
        return one_line(named) or one_line(record_id)

    def _item(self, record_id: str) -> Item:
        dossier = self._dossier
        if record_id in dossier.facts:
            line = fact_line(self._links, record_id)
            aside = line.date if line.date != _UNDATED else ""
            return Item(record_id, one_line(line.statement), one_line(aside))
        if record_id in dossier.questions:
            count = len(self._links.answers(record_id))
            text = one_line(dossier.questions[record_id].text)
            return Item(record_id, text, _counted(count, "answer"))
        called = self._name(record_id) or one_line(record_id)
        return Item(record_id, called, _counted(self._links.count(record_id), "fact"))


def _counted(count: int, thing: str) -> str:
    return f"1 {thing}" if count == 1 else f"{count} {thing}s"
