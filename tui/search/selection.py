"""Which documents the filters and exclusions of a query leave over."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tui.records.errors import QueryError
from tui.search.documents import DESCRIPTIVE, Documents
from tui.search.filters import MODALITIES, OPERATORS, Range, amount_range
from tui.search.normalise import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from tui.insight.corpus import Corpus
    from tui.records.models import Dossier, Evidence, Fact
    from tui.search.lexicon import Lexicon
    from tui.search.model import Filter, Query

_PLACE = frozenset(["in", "lang", "section"])


class Selection:
    """The documents allowed by one query's filters, exclusions and kinds.

    Filters on what a fact says (`date:`, `by:`, `is:`, ...) keep facts, and the questions and deals
    with such a fact; those on where it is said (`in:`, `lang:`, `section:`) also keep passages,
    articles and the entities of such facts. A fact must pass all of them.
    """

    def __init__(
        self, query: Query, corpus: Corpus, documents: Documents, kinds: Collection[str]
    ) -> None:
        self.query = query
        self.corpus = corpus
        self.dossier = corpus.dossier
        self.documents = documents
        wanted = frozenset(f.value for f in query.filters if f.name == "kind" and not f.negative)
        self.kinds = [each for each in (frozenset(kinds), wanted) if each]
        self.unkinds = {f.value for f in query.filters if f.name == "kind" and f.negative}
        self.filters = [f for f in query.filters if f.name != "kind"]

    def allowed(self, lexicon: Lexicon) -> set[int]:
        """Return the documents left over; boilerplate only where a filter is on such sections."""
        chosen = set(range(len(self.documents.ids)))
        if self.kinds or self.unkinds:
            chosen = {d for d in chosen if self._kind(self.documents.kinds[d])}
        if self.filters:
            chosen &= self._filtered()
        if not any(f.name == "section" and f.value == "boilerplate" for f in self.filters):
            chosen -= self.documents.boilerplate
        for excluded in self.query.excluded:
            chosen -= self._having(" ".join(excluded), lexicon)
        return chosen

    def _kind(self, kind: str) -> bool:
        # People are entities too, when entities are asked for.
        named = {kind, "entity"} if kind == "person" else {kind}
        return not (named & self.unkinds) and all(named & each for each in self.kinds)

    def _having(self, text: str, lexicon: Lexicon) -> set[int]:
        """Return the documents with these words, or of an entity named by them."""
        found: set[int] = set()
        for offset in lexicon.find(text):
            field = lexicon.field(offset)
            document = self.documents.owners[field]
            found.add(document)
            if self.documents.roles[field] < DESCRIPTIVE:
                start, end = lexicon.bounds(field)
                if lexicon.text[start:end].strip() == text:
                    found |= {link.document for link in self.documents.linked.get(document, ())}
        return found

    def facts(self) -> set[str]:
        """Return the facts that pass all filters; QueryError for a value the dossier lacks."""
        checks = [self._check(f) for f in self.filters]
        return {
            fact_id
            for fact_id, fact in self.dossier.facts.items()
            if all(check(fact_id, fact) for check in checks)
        }

    def _filtered(self) -> set[int]:
        """Return the documents that the filters leave over."""
        number = self.documents.number
        facts = self.facts()
        chosen = {number[fact_id] for fact_id in facts}
        for fact in list(chosen):
            chosen.update(self.documents.containers.get(fact, ()))
        if all(f.name in _PLACE for f in self.filters):
            chosen |= self._places()
            chosen |= {number[e] for fact_id in facts for e in self._entities(fact_id)}
        return chosen

    def _entities(self, fact_id: str) -> list[str]:
        fact = self.dossier.facts[fact_id]
        ends = (fact.subject, fact.object, fact.from_, fact.to)
        return [end for end in ends if end and end in self.dossier.entities]

    def _places(self) -> set[int]:
        """Return the passages and articles that pass filters on place alone."""
        found: set[int] = set()
        sections = [f for f in self.filters if f.name == "section"]
        articles = [f for f in self.filters if f.name != "section"]
        passing = {*self.dossier.articles}
        for wanted in articles:
            meant = articles_meant(wanted, self.dossier)
            passing = passing - meant if wanted.negative else passing & meant
        for document, kind in enumerate(self.documents.kinds):
            if kind == "article":
                if not sections and self.documents.ids[document] in passing:
                    found.add(document)
            elif kind == "passage" and self.documents.place(document)[0] in passing:
                role = self.documents.sections.get(document, "body")
                if all((role == f.value) != f.negative for f in sections):
                    found.add(document)
        return found

    def _check(self, wanted: Filter) -> Callable[[str, Fact], bool]:
        """Return the test of a fact for one filter; QueryError for a value the dossier lacks."""
        if wanted.name in _PLACE:
            self._known(wanted)
            test = self._evidence(wanted)
            return lambda _, fact: any(map(test, fact.evidence)) != wanted.negative
        if wanted.name == "by":
            sources = self._sources(wanted.value)
            return lambda _, fact: bool(sources & set(fact.attributed_to)) != wanted.negative
        if wanted.name == "amount":
            asked = amount_range(wanted.value)
            return lambda _, fact: _has_amount(asked, fact) != wanted.negative
        if wanted.name in {"date", "due"}:
            from tui.records.dates import overlaps

            due = wanted.name == "due"
            return lambda _, fact: (
                overlaps(fact.due if due else fact.when, wanted.value) != wanted.negative
            )
        return lambda fact_id, fact: self._is(wanted.value, fact_id, fact) != wanted.negative

    def _evidence(self, wanted: Filter) -> Callable[[Evidence], bool]:
        """Return the test of a quote for a filter on place, which may be negative for its fact."""
        if wanted.name == "section":
            return lambda evidence: (
                evidence.article in self.dossier.articles
                and self.corpus.role_at(evidence.article, evidence.start) == wanted.value
            )
        meant = articles_meant(wanted, self.dossier)
        return lambda evidence: evidence.article in meant

    def _known(self, wanted: Filter) -> None:
        """Raise QueryError for an article or a language that the dossier lacks."""
        if wanted.name == "section" or articles_meant(wanted, self.dossier):
            return
        articles = self.dossier.articles
        if wanted.name == "in":
            raise QueryError(
                f"“in:{wanted.value}” is no article", todo=f"Articles are {', '.join(articles)}."
            )
        languages = sorted({article.language for article in articles.values()})
        raise QueryError(
            f"no article is in the language “{wanted.value}”",
            todo=f"Languages are {', '.join(languages)}.",
        )

    def _sources(self, value: str) -> set[str]:
        """Return the attributions that `by:` means, as facts write them."""
        sought = words(value)
        every = {source for fact in self.dossier.facts.values() for source in fact.attributed_to}
        found = set()
        for source in every:
            entity = self.dossier.entities.get(source)
            names = [entity.name, *(name.value for name in entity.names)] if entity else []
            for name in (source, *names):
                have = words(name)
                if sought and all(any(h.startswith(s) for h in have) for s in sought):
                    found.add(source)
        if not found:
            shown = sorted(self._shown(source) for source in every)
            raise QueryError(
                f"nobody is cited as “{value}”",
                todo=f"{OPERATORS['by']}: {', '.join(shown)}." if shown else "",
            )
        return found

    def _shown(self, source: str) -> str:
        entity = self.dossier.entities.get(source)
        return entity.name if entity else source

    def _is(self, state: str, fact_id: str, fact: Fact) -> bool:
        """Tell whether a fact is in the state that `is:` asks for."""
        if state in MODALITIES:
            return fact.modality == state
        if state == "set-aside":
            return fact.rank == "deprecated"
        if state == "unattributed":
            return not fact.attributed_to
        if state == "disputed":
            return fact_id in self.disputed
        return len({self._origin(evidence.article) for evidence in fact.evidence}) == 1

    def _origin(self, article_id: str) -> str:
        article = self.dossier.articles.get(article_id)
        return (article.origin or article_id) if article else article_id

    @cached_property
    def disputed(self) -> frozenset[str]:
        """The facts whose question has other answers."""
        return disputed(self.corpus)


def articles_meant(wanted: Filter, dossier: Dossier) -> set[str]:
    """Return the articles of the language that `lang:` means, or those that `in:` means.

    These go by their id, else by their file, their title or the names of the outlet.
    """
    if wanted.name == "lang":
        language = _primary(wanted.value)
        return {each for each, a in dossier.articles.items() if _primary(a.language) == language}
    if wanted.value in dossier.articles:
        return {wanted.value}
    sought = " ".join(words(wanted.value))
    found = set()
    for article_id, article in dossier.articles.items():
        outlet = dossier.entities.get(article.publisher or "")
        names = [article_id, article.file, article.file.rpartition("/")[2], article.title]
        names += [outlet.name, *(name.value for name in outlet.names)] if outlet else []
        if sought and any(" ".join(words(name)).startswith(sought) for name in names):
            found.add(article_id)
    return found


def _primary(language: str) -> str:
    """Return the language of a tag without what varies it ("en-GB": en)."""
    return language.lower().split("-")[0]


def disputed(corpus: Corpus) -> frozenset[str]:
    """Return the facts whose question has other answers."""
    from tui.insight.links import Links

    return Links(corpus.dossier).disputed


def _has_amount(asked: Range, fact: Fact) -> bool:
    """Tell whether a fact has a value within a range; a bare number is a sum or a count."""
    from tui.search.fact_measures import bounds_of

    for value in fact.values:
        bounds = bounds_of(value)
        if bounds is None or (asked.type and value.type != asked.type):
            continue
        if not asked.type and value.type not in {"money", "count"}:
            continue
        below = asked.upper is not None and bounds[0] > asked.upper
        above = asked.lower is not None and bounds[1] < asked.lower
        if not (below or above):
            return True
    return False
