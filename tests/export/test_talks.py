"""A talk as text, Markdown, HTML and picture: complete, self-contained, and text is data."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.app import fixture
from tui.evidence.text import digest
from tui.export.slides import Slides
from tui.export.talk_html import as_html
from tui.export.talk_svg import as_svg
from tui.export.talk_text import as_markdown, as_text
from tui.insight.corpus import Corpus
from tui.records.models import About, Article, Dossier, Evidence, Fact

SPITEFUL = (
    "Prices & wages: \"<script>document.title='taken'</script>\" "
    "<img src=x onerror=\"document.title='taken'\"> [sic] *rose* `fast` \x1b[31m"
)
RECORDS = ("scale-ai-49-for-14-3bn", "q-spent-on-chips", "saham-turun", "scale-ai")


@pytest.fixture
def talk(slides: Slides):
    return slides.basket(RECORDS, "A talk")


@pytest.fixture
def spiteful(tmp_path: Path):
    """A talk whose every text tries to be something else."""
    (tmp_path / "a.txt").write_text(SPITEFUL, encoding="utf-8")
    evidence = Evidence(article="a", exact=SPITEFUL, start=0, end=len(SPITEFUL))
    dossier = Dossier(
        about=About(schema=1, title=SPITEFUL, language='"><script>'),
        articles={
            "a": Article(
                file="a.txt", title=SPITEFUL, sha256=digest(SPITEFUL), language='"><script>'
            )
        },
        facts={"f": Fact(kind="market", statement=SPITEFUL, evidence=[evidence])},
    )
    return Slides(Corpus(dossier, tmp_path)).basket(["f"])


class Page(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def quotes_of(talk):
    for slide in talk.slides:
        yield from getattr(slide, "quotes", ())
        for side in getattr(slide, "sides", ()):
            yield from side.quotes
        for other in getattr(slide, "others", ()):
            yield from other.quotes


@pytest.mark.parametrize("write", [as_text, as_html])
def test_every_quote_has_its_source_and_offsets(talk, write) -> None:
    written = Page(write(talk)).text if write is as_html else write(talk)
    flat = " ".join(re.sub("[▐▌│]", "", written).split())
    for quote in quotes_of(talk):
        assert quote.place in flat
        assert quote.outlet in flat
        if write is as_html:
            assert " ".join(f"{quote.before}{quote.cited}{quote.after}".split()) in flat


def test_markdown_has_quotes_as_block_quotes_with_their_offsets(talk) -> None:
    written = as_markdown(talk)
    assert "# A talk" in written
    assert "> “In June, Meta **invested \\$14.3 billion in Scale AI" in written
    assert all(quote.place in written for quote in quotes_of(talk))
    assert "| how sure | planned | stated as fact |" in written


def test_the_page_needs_nothing_from_elsewhere(talk) -> None:
    page = Page(as_html(talk))
    for tag, attributes in page.found:
        assert tag not in {"img", "link", "iframe", "object", "base", "form"}
        assert "src" not in attributes
        assert attributes.get("href", "#").startswith("#")
        assert not any(name.startswith("on") or name == "style" for name in attributes)
    policy = next(a["content"] for t, a in page.found if a.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "url(" not in as_html(talk)
    assert "@import" not in as_html(talk)


def test_a_quote_says_its_language(talk) -> None:
    languages = {a.get("lang") for t, a in Page(as_html(talk)).found if t == "blockquote"}
    assert languages == {"en", "id"}


def test_text_is_inert_in_the_page(spiteful) -> None:
    written = as_html(spiteful)
    page = Page(written)
    assert [tag for tag, _ in page.found].count("script") == 1
    assert "img" not in [tag for tag, _ in page.found]
    assert "\x1b" not in written
    assert "Prices & wages: \"<script>document.title='taken'</script>\"" in page.text
    assert "[sic] *rose* `fast`" in page.text


def test_text_is_inert_in_markdown_and_plain_text(spiteful) -> None:
    markdown = as_markdown(spiteful)
    assert "<script>" not in markdown.replace("\\<script\\>", "")
    assert "\\*rose\\*" in markdown
    assert "\x1b" not in markdown + as_text(spiteful)


def test_the_picture_is_xml_without_anything_from_elsewhere(talk, spiteful) -> None:
    for one in (talk, spiteful):
        root = ElementTree.fromstring(as_svg(one))  # our own output
        tags = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert tags == {"svg", "title", "rect", "text"}
    drawn = "".join(ElementTree.fromstring(as_svg(talk, 2)).itertext())
    assert "DID META SPEND $135 BILLION ON CHIPS?" in drawn
    assert "2 of 4" in drawn
    assert "1 of 4" not in drawn


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)


def opened(page: str, folder: Path) -> str:
    """Return the page as a real browser has it after its scripts had their chance."""
    (folder / "talk.html").write_text(page, encoding="utf-8")
    switches = "headless no-sandbox disable-gpu disable-quic no-first-run dump-dom"
    switches += " disable-background-networking disable-component-update disable-sync"
    done = subprocess.run(
        [
            str(CHROMIUM),
            *(f"--{switch}" for switch in switches.split()),
            f"--user-data-dir={folder / 'profile'}",
            (folder / "talk.html").as_uri(),
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout


@pytest.mark.long
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine to open the page in")
def test_a_browser_shows_the_quotes(talk, tmp_path: Path) -> None:
    shown = " ".join(Page(opened(as_html(talk), tmp_path)).text.split())
    for quote in quotes_of(talk):
        assert " ".join(f"{quote.before}{quote.cited}{quote.after}".split()) in shown
        assert quote.place in shown


@pytest.mark.long
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine to open the page in")
def test_a_browser_runs_nothing_that_a_quote_says(spiteful, tmp_path: Path) -> None:
    page = Page(opened(as_html(spiteful), tmp_path))
    assert [tag for tag, _ in page.found].count("script") == 1
    assert "img" not in [tag for tag, _ in page.found]
    title = re.search(r"<title>(.*?)</title>", opened(as_html(spiteful), tmp_path))
    assert title is not None
    assert title[1] != "taken"


@pytest.mark.long
@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine to open the page in")
def test_a_browser_would_have_run_it_had_it_not_been_escaped(spiteful, tmp_path: Path) -> None:
    page = re.sub(r"<meta http-equiv[^>]*>", "", as_html(spiteful))
    raw = page.replace("</main>", "<script>document.title='taken'</script></main>")
    assert "<title>taken</title>" in opened(raw, tmp_path)
    guarded = as_html(spiteful).replace("</main>", "<script>document.title='taken'</script></main>")
    assert "<title>taken</title>" not in opened(guarded, tmp_path)


def test_the_fixture_is_the_one_of_the_explorer(corpus: Corpus) -> None:
    assert corpus.dossier.facts.keys() == fixture.FACTS.keys()


def test_an_odd_id_is_shown_and_never_sent(slides: Slides, corpus: Corpus) -> None:
    corpus.dossier.facts["\x1b[31m"] = corpus.dossier.facts["saham-turun"]
    try:
        assert "`␛[31m`" in as_markdown(slides.basket(["\x1b[31m"]))
    finally:
        del corpus.dossier.facts["\x1b[31m"]
