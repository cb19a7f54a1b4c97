"""Turn the plain data of a line into a record: positions and hashes are computed, never trusted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec

from tui.evidence.anchor import describe
from tui.evidence.text import ArticleText
from tui.intake.lines import Line, Problem
from tui.intake.places import GIVEN, place_of
from tui.records.errors import ArticleError
from tui.records.models import TABLES, About, Evidence
from tui.store.canonical import ABOUT_TABLE
from tui.store.diagnose import explain

Reader = Callable[[str], ArticleText | None]
"""Gives the text of an article by its id: None when no such article is known or imported."""

_OF_EVIDENCE: Final = frozenset(Evidence.__struct_fields__)
_NO_SUCH: Final = "no article has this id"


class Resolver:
    """Makes records of lines, reading article texts through `texts`, and collects the problems."""

    def __init__(self, texts: Reader) -> None:
        self._texts = texts
        self.problems: list[Problem] = []

    def record(self, line: Line) -> Any:
        """Return the typed record of a line, or None when it has problems, which are kept."""
        before = len(self.problems)
        data = dict(line.data)
        if line.table == "articles":
            self._article(line, data)
        elif line.table == "facts":
            self._fact(line, data)
        elif line.table == "marks":
            self._mark(line, data)
        if len(self.problems) > before:
            return None
        kind = About if line.table == ABOUT_TABLE else TABLES[line.table]
        wrong = explain(data, kind)
        if wrong:
            self.problems.append(line.problem(wrong[1], wrong[0]))
            return None
        return msgspec.convert(data, kind)

    def _article(self, line: Line, data: dict[str, Any]) -> None:
        read = self._text(line, line.id, "file")
        if read is None:
            return
        if data.get("sha256", read.sha256) != read.sha256:
            what = f"the file's text has the hash {read.sha256}; leave `sha256` out to have it set"
            self.problems.append(line.problem(what, "sha256"))
        data["sha256"] = read.sha256
        sections = data.get("sections", [])
        if isinstance(sections, list):
            data["sections"] = [
                self._placed(line, section, read.text, f"sections[{at}]")
                for at, section in enumerate(sections)
            ]

    def _fact(self, line: Line, data: dict[str, Any]) -> None:
        evidence = data.get("evidence")
        if not isinstance(evidence, list) or not evidence:
            what = "a fact needs at least one piece of evidence: [{article, exact}, ...]"
            self.problems.append(line.problem(what, "evidence"))
            return
        data["evidence"] = [
            self._evidence(line, given, f"evidence[{at}]") for at, given in enumerate(evidence)
        ]

    def _evidence(self, line: Line, given: Any, field: str) -> Any:
        if not isinstance(given, dict) or not isinstance(given.get("exact"), str):
            self.problems.append(line.problem("expected {article, exact}", field))
            return given
        read = self._text_of(line, given, field)
        if read is None:
            return given
        place = place_of(read.text, given)
        if isinstance(place, str):
            self.problems.append(line.problem(f"{given['article']}: {place}", field))
            return given
        described = msgspec.to_builtins(describe(given["article"], read.text, *place))
        unknown = {name: value for name, value in given.items() if name not in _OF_EVIDENCE}
        return {**described, **unknown}

    def _mark(self, line: Line, data: dict[str, Any]) -> None:
        read = self._text_of(line, data, "")
        if read is not None:
            placed = self._placed(line, data, read.text, "")
            data.clear()
            data.update(placed)

    def _placed(self, line: Line, given: Any, text: str, field: str) -> Any:
        """Return `given` with `start` and `end` in place of the words that told them."""
        if not isinstance(given, dict):
            self.problems.append(line.problem("expected an object", field))
            return given
        place = place_of(text, given)
        if isinstance(place, str):
            self.problems.append(line.problem(place, field))
            return given
        rest = {name: value for name, value in given.items() if name not in GIVEN}
        return {**rest, "start": place[0], "end": place[1]}

    def _text_of(self, line: Line, given: dict[str, Any], field: str) -> ArticleText | None:
        article = given.get("article")
        where = f"{field}.article" if field else "article"
        if not isinstance(article, str):
            self.problems.append(line.problem("expected the id of an article", where))
            return None
        return self._text(line, article, where)

    def _text(self, line: Line, article: str, field: str) -> ArticleText | None:
        try:
            read = self._texts(article)
        except ArticleError as error:
            self.problems.append(line.problem(" ".join(str(error).split("\n")), field))
            return None
        if read is None:
            self.problems.append(line.problem(f"{article}: {_NO_SUCH}", field))
        return read
