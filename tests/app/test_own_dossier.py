"""A person's own dossier: two short articles, and nothing curated from them yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.driving import Driver, exploring
from tui.app.dossier_app import DossierApp
from tui.evidence.anchor import describe
from tui.evidence.text import digest
from tui.records.models import (
    About,
    Article,
    Dossier,
    Entity,
    Fact,
    Relation,
    Section,
    Value,
)
from tui.store import canonical

GAZETTE = """Old Bridge to be rebuilt

The city council voted on Tuesday to rebuild the Old Bridge. The work will cost €4 million.

Traffic will be led over the New Bridge until 2028.
"""
COURIER = """Bridge bill grows

The rebuilding will cost 6 million euros, the contractor told the Courier.
"""


def article(title: str, file: str, text: str, publisher: str | None = None) -> Article:
    end = len(title)
    return Article(
        file=file,
        title=title,
        sha256=digest(text),
        sections=[Section("title", 0, end), Section("body", end + 2, len(text))],
        publisher=publisher,
    )


def write(folder: Path, articles: dict[str, Article], texts: dict[str, str]) -> Path:
    for file, text in texts.items():
        (folder / file).write_text(text, encoding="utf-8")
    outlet = {"paper": Entity(type="publication", name="The Paper")}
    dossier = Dossier(
        about=About(schema=1, title="Bridges"),
        articles=articles,
        entities=outlet if any(a.publisher for a in articles.values()) else {},
    )
    path = folder / "store.json"
    path.write_bytes(canonical.encode(dossier))
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A store with two articles that name no outlet, as `dossier add` leaves it."""
    articles = {
        "gazette": article("Old Bridge to be rebuilt", "gazette.txt", GAZETTE),
        "courier": article("Bridge bill grows", "courier.txt", COURIER),
    }
    return write(tmp_path, articles, {"gazette.txt": GAZETTE, "courier.txt": COURIER})


@pytest.fixture
def nothing(tmp_path: Path) -> Path:
    """A store without articles, as `dossier new` leaves it."""
    return write(tmp_path, {}, {})


@pytest.fixture
def same_outlet(tmp_path: Path) -> Path:
    """Two articles of one outlet."""
    articles = {
        "gazette": article("Old Bridge to be rebuilt", "gazette.txt", GAZETTE, "paper"),
        "courier": article("Bridge bill grows", "courier.txt", COURIER, "paper"),
    }
    return write(tmp_path, articles, {"gazette.txt": GAZETTE, "courier.txt": COURIER})


def copied(run: Driver) -> str:
    app = run.app
    assert isinstance(app, DossierApp)
    return app.left[-1]


async def test_it_opens_at_the_articles_and_says_what_to_do_next(own: Path) -> None:
    async with exploring(own) as run:
        assert run.explorer.front == "articles"
        assert "  Old Bridge to be r…" in run.text()
        assert "/ searches them." in run.text()
        assert "Choose an article to read it." in run.text()
        assert "disputed" not in run.text()
        await run.press("down")
        assert "The work will cost €4 million" in " ".join(run.text().split())
        assert "No fact cites this yet." in run.text()


async def test_a_dossier_without_articles_says_how_to_add_one(nothing: Path) -> None:
    async with exploring(nothing) as run:
        assert "0 articles  0 facts" in run.trail
        assert "`dossier add FILE`" in run.text()
        await run.press("1")
        told = " ".join(line[:27].strip() for line in run.lines())
        assert "The articles would be here: `dossier add FILE` takes one in." in told
        await run.press("/")
        await run.type("bridge")
        assert "There is no article here yet: `dossier add FILE` takes one in." in run.text()


async def test_one_article_is_not_said_to_be_several(tmp_path: Path) -> None:
    one = {"courier": article("Bridge bill grows", "courier.txt", COURIER)}
    async with exploring(write(tmp_path, one, {"courier.txt": COURIER})) as run:
        assert "1 article  0 facts" in run.trail


async def test_an_article_that_is_called_like_its_file_is_read_like_any(tmp_path: Path) -> None:
    text = "notes.txt\n\nThe bridge is old.\n"
    notes = {"notes": article("notes.txt", "notes.txt", text)}
    async with exploring(write(tmp_path, notes, {"notes.txt": text})) as run:
        await run.press("down")
        assert "The bridge is old." in run.text()


async def test_enter_on_an_article_of_which_no_fact_is_known_leads_to_its_text(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("enter")
        assert run.footer == "none of these is chosen yet: down goes to the first"
        await run.press("d")
        assert run.footer == "none of these is chosen yet: down goes to the first"
        await run.press("down", "enter")
        assert run.explorer.front == "text"


async def test_a_passage_is_cited_and_copied_without_a_fact(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("down", "enter", "down", "down", "enter")
        assert run.footer == "no fact cites this line; y cites it as it is"
        await run.press("y")
        assert "the citation" in run.footer
        assert copied(run).startswith("“The city council voted on Tuesday to rebuild the Old Bri")
        assert "Old Bridge to be rebuilt" in copied(run)
        await run.press("Y")
        assert copied(run) == "The city council voted on Tuesday to rebuild the Old Bridge."
        await run.press("i")
        assert copied(run) == "gazette@26"


async def test_a_passage_that_was_found_is_cited_from_the_search(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("/")
        await run.type("6 million")
        assert "1 hit: 1 passage" in run.text()
        await run.press("ctrl+y")
        assert copied(run).startswith("“The rebuilding will cost 6 million euros")


async def test_keys_for_facts_say_that_there_is_none(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("down", "6", "e")
        assert run.footer == "no fact is in front"
        await run.press("space")
        assert run.footer == "no fact is in front: only facts can be marked"
        await run.press("p")
        assert run.footer == "there is nothing here to be made slides of"


async def test_a_lone_article_says_so_in_two_articles(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("down", "v")
        assert "o lays another one beside it." in run.text()
        await run.press("o")
        assert "These two share no fact, no question and no paragraphs yet." in run.text()
        assert "Bridge bill grows" in run.text()


async def test_the_title_of_an_article_is_not_told_twice(own: Path) -> None:
    async with exploring(own, (120, 36)) as run:
        await run.press("down")
        left = [line[:37].strip() for line in run.lines()]
        assert left[2].startswith("▸ Old Bridge to be rebuilt")
        assert left[3] == "gazette.txt", "what else tells it from others"
        assert left[4].startswith("Bridge bill grows")
        assert not any("more" in line for line in left), "there is room for both"


async def test_the_page_of_an_article_shows_no_more_of_a_section_than_is_in_it(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("down", "d")
        assert " ".join(run.line("title  ").split()) == "▸ title Old Bridge to be rebuilt"


async def test_articles_of_one_outlet_are_told_apart_by_their_titles(same_outlet: Path) -> None:
    async with exploring(same_outlet, (120, 36)) as run:
        assert "  Old Bridge to be rebuilt" in run.text()
        assert "  Bridge bill grows" in run.text()
        await run.press("1", "down", "down")
        assert run.trail.split("  ")[0].endswith("› Bridge bill grows")
        assert "6 Text: Bridge bill grows" in run.text()
        assert run.line("The Paper    ")[:37].strip() == "The Paper"
        await run.press("/")
        await run.type("council voted")
        assert "Old Bridge to be rebuilt" in run.text()


async def test_titles_that_begin_alike_keep_the_ends_that_tell_them_apart(tmp_path: Path) -> None:
    titles = [f"The bridges of the old town, part {number}" for number in range(3)]
    articles = {f"a{n}": article(title, f"a{n}.txt", title) for n, title in enumerate(titles)}
    texts = {f"a{n}.txt": title for n, title in enumerate(titles)}
    async with exploring(write(tmp_path, articles, texts)) as run:
        rows = [line[2:22].rstrip() for line in run.lines()[2:5]]
        assert rows == [f"The bridges…part {number}" for number in range(3)]


async def test_a_page_opened_from_an_empty_search_box_is_not_after_empty_quotes(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("/")
        assert "“”" not in run.text()
        await run.press("f1")
        assert "“”" not in run.text()


async def test_a_filter_over_nothing_counts_nothing(own: Path) -> None:
    async with exploring(own) as run:
        await run.press("X", "f")
        await run.type("a")
        assert "/a" in run.lines()[0] + run.lines()[1]
        assert "0 of 0" not in run.text()


async def test_what_became_of_a_plan_is_safe_to_show(tmp_path: Path) -> None:
    cost = Value(type="money", text="\x1b[31m4\r\nmillion", unit="EUR")
    plan = Fact(
        kind="budget", statement="It is to cost 4.", evidence=[], modality="planned", due="2027"
    )
    came = Fact(
        kind="spending",
        statement="It cost 4.",
        evidence=[],
        values=[cost],
        relations=[Relation(kind="supersedes", fact="plan")],
    )
    path = tmp_path / "store.json"
    left = Value(type="count", text="3", lower="3", upper="3", unit="\x9bm")
    told = Fact(kind="headcount", statement="They left.", evidence=[], values=[left])
    facts = {"plan": plan, "came": came, "told": told}
    path.write_bytes(canonical.encode(Dossier(about=About(schema=1, title="T"), facts=facts)))
    async with exploring(path, (120, 36)) as run:
        await run.press("t")
        assert "1 plan\n" in run.text()
        assert "planned for 2027 › came to ␛[31m4␍ million" in run.text()
        assert "\x1b" not in run.text()
        await run.press("w")
        assert "3 \ufffdms: They left." in run.text()
        await run.press("Y")
        assert run.footer == "there is no quote to copy here"


async def test_an_article_without_a_title_is_called_by_its_id(tmp_path: Path) -> None:
    untitled = {"notes": article("", "a.txt", "One line.\n")}
    async with exploring(write(tmp_path, untitled, {"a.txt": "One line.\n"})) as run:
        assert "  notes" in run.text()
        await run.press("down")
        assert run.trail.split("  ")[0].endswith("› notes")


async def test_what_cannot_be_cited_is_named_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    somebody = {"ann": Entity(type="person", name="Ann\nAgain \x1b[1m")}
    about = About(schema=1, title="T")
    path.write_bytes(canonical.encode(Dossier(about=about, entities=somebody)))
    async with exploring(path) as run:
        await run.press("/")
        await run.type("ann")
        await run.press("ctrl+y")
        assert run.footer == "nothing says “Ann Again ␛[1m” alone: cite one of its facts"


async def test_two_articles_that_answer_a_question_that_no_record_has(tmp_path: Path) -> None:
    texts = {"a.txt": "It cost 4 million.", "b.txt": "It cost 6 million."}
    articles = {name[0]: article(name, name, text) for name, text in texts.items()}
    path = write(tmp_path, articles, texts)
    facts = {
        f"{at}@cost": Fact(
            kind="spending",
            statement=texts[f"{at}.txt"],
            evidence=[describe(at, texts[f"{at}.txt"], 0, 18)],
            question="gone",
        )
        for at in "ab"
    }
    about = About(schema=1, title="T")
    path.write_bytes(canonical.encode(Dossier(about=about, articles=articles, facts=facts)))
    async with exploring(path) as run:
        await run.press("v")
        assert "gone" in run.text()
        await run.press("backspace", "5", "y")
        assert copied(run).startswith("It cost"), "an odd id is no passage"
