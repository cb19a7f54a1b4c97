"""Why a document was found, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.search import documents as fields

if TYPE_CHECKING:
    from tui.search.matching import Matches, Source

_MOST: Final = 3  # reasons that are told
_BY_FIELD: Final = {
    fields.STATEMENT: "words in the statement",
    fields.QUOTE: "passage",
    fields.VALUE: "figure",
    fields.WHEN: "date as printed",
    fields.POST: "post",
    fields.QUESTION: "question",
    fields.VERDICT: "verdict",
    fields.TITLE: "title",
    fields.KIND: "kind",
    fields.AUTHOR: "author",
    fields.PASSAGE: "passage",
    fields.DESCRIPTION: "description",
}
_BY_WAY: Final = {
    "value": "same amount",
    "when": "date",
    "due": "due date",
    "question": "question",
    "facts": "what its facts say",
    "beside": "beside what is quoted",
}
_BY_NAME: Final = {
    "alias": "also called",
    "abbreviation": "abbreviated",
    "misspelling": "misspelt as",
    "other-order": "also called",
    "translation": "in translation",
    "descriptive": "called",
}


def reason(matches: Matches, document: int) -> str:
    """Return the reasons that a document answers, the weightiest term's first, and what it lacks.

    Who is only named among other things lacks the rest, which goes without saying.
    """
    found: dict[str, None] = {}
    without: list[str] = []
    for at, term in enumerate(matches.terms):
        source = matches.sources[at].get(document)
        if source is None:
            without.append(f"“{term.text}”")
        else:
            found[_of_term(matches, at, document, source)] = None
    fields_of = range(matches.documents.first[document], matches.documents.first[document + 1])
    said = [*found]
    if any(field in matches.verbatim for field in fields_of):
        said.insert(0, "word for word")
    said = said[:_MOST]
    if without and matches.documents.kinds[document] not in {"person", "entity"}:
        said.append(f"without {', '.join(without)}")
    return "; ".join(said)


def _of_term(matches: Matches, at: int, document: int, source: Source) -> str:
    """Return why a document answers to one term."""
    term = matches.terms[at]
    if source.by == "link":
        return _linked(matches, at, document, source)
    if source.by in _BY_WAY:
        return _BY_WAY[source.by]
    if source.by == "kind":
        return f"about “{term.text}”"
    meaning = _meaning(matches, at, source.at)
    if meaning:
        return meaning
    role = matches.documents.roles[source.at]
    if role <= fields.DESCRIPTIVE:
        return _name(matches, document, source.at, at)
    if role == fields.SOURCE:
        return f"says so: {_printed(matches, source.at)}"
    if term.kind == "amount":
        return "same amount"
    if term.kind == "date":
        return "date"
    return _BY_FIELD[role]


def _meaning(matches: Matches, at: int, field: int) -> str:
    """Return of which Indonesian word a field has the English, or that it says it otherwise."""
    spot = matches.fields[at].get(field)
    if spot is not None and spot.how == "otherwise":
        return f"in other words: “{spot.word}”"
    if spot is None or spot.how != "meaning":
        return ""
    return f"“{matches.expansions[at].words[0][spot.word].of}” is Indonesian for “{spot.word}”"


def _linked(matches: Matches, at: int, document: int, source: Source) -> str:
    """Return why an entity's name found a document that it is linked to."""
    entity_id = matches.documents.ids[source.at]
    entity = matches.documents.dossier.entities[entity_id]
    kind, record = matches.documents.kinds[document], matches.documents.ids[document]
    if kind == "fact":
        fact = matches.documents.dossier.facts[record]
        if entity_id not in {fact.subject, fact.object, fact.from_, fact.to}:
            says = entity_id in fact.attributed_to
            return f"says so: {entity.name}" if says else f"outlet: {entity.name}"
    elif kind == "article":
        return f"outlet: {entity.name}"
    named = next(named for named in matches.named if named.document == source.at)
    how = _name(matches, source.at, named.field, at)
    return entity.name if how == "name" else f"{entity.name}: {how}"


def _name(matches: Matches, document: int, field: int, at: int) -> str:
    """Return by which of its names an entity was found, and that the spelling is not the same."""
    role = matches.documents.roles[field]
    typed = matches.terms[at].text
    spot = matches.fields[at].get(field)
    near = f" (typed “{typed}”)" if spot and spot.how == "typo" else ""
    if role == fields.INITIALS:
        return "initials"
    if role == fields.SQUASHED:
        return f"name{near}"
    entity = matches.documents.dossier.entities[matches.documents.ids[document]]
    place = field - matches.documents.first[document]
    if place == 0:
        return f"name{near}"
    name = entity.names[place - 1]
    return f"{_BY_NAME[name.kind]} “{name.value}”{near}"


def _printed(matches: Matches, field: int) -> str:
    return matches.documents.texts[field]
