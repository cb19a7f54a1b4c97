"""The one table of what a person can do, and with which key.

Bindings, footer, command palette, help screen and the key list of the README are all made from
`ACTIONS`. Knows no screen: an action is an id that a screen or widget answers to with a method
`action_<id>` (dashes as underscores).
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

from msgspec import Struct

Place: TypeAlias = Literal[
    "everywhere",
    "explorer",
    "lines",
    "list",
    "facts",
    "text",
    "search",
    "disputed",
    "duel",
    "fact",
    "view",
    "side",
    "slide",
    "baskets",
    "help",
    "palette",
]
"""Where an action applies. `lines`: moving in anything made of lines, on whatever screen.

`explorer` is the whole screen; `list` (articles, entities, deals, people), `facts` and `text` are
its panes, `fact` the details of one fact. `view` is the timeline, the moves or the money, `side`
two articles side by side, `slide` what is presented, `baskets` the list of those kept.
"""

PLACES: Final[tuple[Place, ...]] = get_args(Place)

SWALLOWED: Final = frozenset({"ctrl+m", "ctrl+i", "ctrl+h", "ctrl+j", "ctrl+s", "ctrl+enter"})
"""Keys that a terminal or tmux turns into another key or keeps: no action may depend on them."""


class Action(Struct, frozen=True):
    """One thing a person can do.

    `title` is two or three words for footer and palette, `help` one sentence, `keys` the default
    keys in Textual's names with the one to show first, `where` the places it applies in, and
    `footer` the places whose footer shows it.
    """

    id: str
    title: str
    help: str
    keys: tuple[str, ...]
    where: frozenset[Place]
    footer: frozenset[Place] = frozenset()


def _action(
    action_id: str,
    title: str,
    keys: str,
    *,
    where: str,
    says: str,
    footer: str = "",
) -> Action:
    """Build an action from words: `keys`, `where` and `footer` are separated by spaces."""
    places = frozenset(place for place in PLACES if place in where.split())
    shown = frozenset(place for place in PLACES if place in footer.split())
    return Action(action_id, title, says, tuple(keys.split()), places, shown)


# A table: id, title, keys and places in one line, the sentence below it.
# fmt: off
ACTIONS: Final[tuple[Action, ...]] = (
    # What this is about: following, comparing, citing.
    _action("open", "details", "enter", where="facts", footer="facts",
            says="Open the details of this fact."),
    _action("go", "go", "enter",
            where="search disputed duel fact view side baskets palette",
            footer="search disputed duel fact view side baskets palette",
            says="Go to what is chosen: a record, a passage, a basket, a command."),
    _action("follow", "its facts", "enter", where="list text", footer="list text",
            says="Go to the facts of this record, or to those that cite this line."),
    _action("jump", "jump", ";", where="explorer disputed duel fact view side baskets",
            says="Show a letter at everything that can be followed; typing it goes there."),
    _action("details", "details", "d", where="explorer", footer="list",
            says="Open the details of the record in front; in the text, of its article."),
    _action("compare", "compare", "x",
            where="explorer facts text disputed fact view side",
            footer="list facts text fact view side",
            says="Show all answers to the question of this fact side by side, or all questions."),
    _action("disputed", "disputed", "X", where="everywhere",
            says="List all disputed questions by what differs."),
    _action("timeline", "timeline", "t", where="everywhere",
            says="List what happened when, what was planned, and what became of it."),
    _action("moves", "moves", "w", where="everywhere",
            says="List who went from where to where, and what is known of the whole."),
    _action("money", "money", "m", where="everywhere",
            says="List all figures of money by how sure they are and by size."),
    _action("coverage", "coverage", "C", where="everywhere",
            says="List what no fact cites yet, what is marked as needing none, and what is cited."),
    _action("side-by-side", "two articles", "v", where="everywhere",
            says="Lay the article in front beside its translation, or the one nearest to it."),
    _action("next-quote", "next quote", "e",
            where="explorer facts text duel fact", footer="facts text duel fact",
            says="Show the next passage that says this fact."),
    _action("previous-quote", "previous quote", "E", where="explorer facts text duel fact",
            says="Show the previous passage that says this fact."),
    _action("cite", "cite", "y",
            where="explorer facts text disputed duel fact view side baskets",
            footer="facts text disputed duel fact view side baskets",
            says="Copy a citation of the marked facts, or of this one."),
    _action("copy-quote", "copy quote", "Y", where="explorer facts text duel fact view side",
            says="Copy the quote that is shown, as printed."),
    _action("copy-id", "copy id", "i", where="explorer facts text disputed duel fact view side",
            says="Copy the id of this record; `dossier open ID` comes back to it."),
    _action("mark", "mark", "space", where="explorer facts view", footer="facts",
            says="Put this fact into the basket, or take it out; citing takes the basket."),
    _action("keep-marks", "keep marks", "S", where="everywhere", footer="baskets",
            says="Keep the marked facts on this machine, under a name."),
    _action("baskets", "baskets", "B", where="everywhere",
            says="List the baskets that are kept: take one up, rename it, remove it."),
    _action("rename", "rename", "r", where="baskets", footer="baskets",
            says="Give the basket another name."),
    _action("remove", "remove", "d delete", where="baskets", footer="baskets",
            says="Keep the basket no longer."),
    _action("put-back", "put back", "u", where="baskets",
            says="Put the basket back that was removed last."),
    # Presenting.
    _action("present", "present", "p f5",
            where="explorer facts text search disputed duel fact view side baskets",
            footer="baskets",
            says="Present the marked facts, what was found, or what is in front, as slides."),
    _action("tours", "tours", "P", where="everywhere",
            says="Choose a tour to present."),
    _action("write-page", "write page", "W", where="everywhere",
            says="Write the slides of this tour, the marks or what is in front as an HTML page."),
    _action("next-slide", "next", "space right l", where="slide", footer="slide",
            says="Go on: to the next page of the slide, or the next slide."),
    _action("previous-slide", "previous", "left h", where="slide",
            says="Go back: to the page before, or the slide before."),
    _action("note", "note", "n", where="slide", footer="slide",
            says="Show what is to be said of this slide, or hide it."),
    _action("explore", "open text", "enter", where="slide", footer="slide",
            says="Open the explorer at the record of this slide; going back comes back."),
    # Finding.
    _action("search", "search", "/",
            where="everywhere", footer="list facts text disputed duel fact",
            says="Search facts, people, deals, articles and passages."),
    _action("filter", "filter", "f", where="explorer facts text disputed view side",
            footer="list disputed view",
            says="Filter the list in front; in the text, find words."),
    _action("next-hit", "next hit", "n", where="explorer text", footer="text",
            says="Go to the next place in the text of what was looked for, or searched for."),
    _action("previous-hit", "previous hit", "N", where="explorer text",
            says="Go to the previous place in the text of what was looked for, or searched for."),
    _action("sort", "sort", "s", where="explorer facts disputed view side",
            footer="disputed view",
            says="Sort the list in front another way."),
    # Where one is and was.
    _action("back", "back", "backspace [",
            where="everywhere", footer="disputed duel fact view side slide baskets",
            says="Go back to where you were."),
    _action("forward", "forward", "]", where="everywhere",
            says="Go forward again."),
    _action("resume", "last time", "R", where="explorer",
            says="Go on where you left off the last time: place, trail, text, marks."),
    _action("reload", "read again", "ctrl+l", where="explorer",
            says="Read the dossier again after it was changed on disk, and go on where you are."),
    _action("whole", "whole dossier", "0", where="explorer",
            says="Show the facts of the whole dossier again."),
    _action("close", "close", "escape", where="everywhere", footer="search help palette slide",
            says="Close what is open, or clear the filter; never quits."),
    # Panes.
    _action("pane-articles", "articles", "1", where="explorer",
            says="Go to the articles."),
    _action("pane-entities", "entities", "2", where="explorer",
            says="Go to the entities."),
    _action("pane-deals", "deals", "3", where="explorer",
            says="Go to the deals."),
    _action("pane-people", "people", "4", where="explorer",
            says="Go to the people."),
    _action("pane-facts", "facts", "5", where="explorer",
            says="Go to the facts."),
    _action("pane-text", "text", "6", where="explorer",
            says="Go to the text."),
    _action("next-pane", "next pane", "tab", where="explorer",
            says="Go to the next pane."),
    _action("previous-pane", "previous pane", "shift+tab", where="explorer",
            says="Go to the pane before."),
    _action("pane-left", "pane to the left", "left h", where="explorer",
            says="Go from the facts or the text to the lists."),
    _action("pane-right", "pane to the right", "right l", where="explorer",
            says="Go from the lists to the facts, then to the text."),
    _action("zoom", "zoom", "z", where="explorer",
            says="Give the pane in front the whole screen, or give it back."),
    _action("narrower", "less room", "<", where="explorer",
            says="Give the pane in front less room."),
    _action("wider", "more room", ">", where="explorer",
            says="Give the pane in front more room."),
    # Moving in lines.
    _action("cursor-down", "down", "down j", where="lines",
            says="Move down a line."),
    _action("cursor-up", "up", "up k", where="lines",
            says="Move up a line."),
    _action("page-down", "page down", "pagedown ctrl+f", where="lines",
            says="Move down a page."),
    _action("page-up", "page up", "pageup ctrl+b", where="lines",
            says="Move up a page."),
    _action("half-page-down", "half page down", "ctrl+d", where="lines",
            says="Move down half a page."),
    _action("half-page-up", "half page up", "ctrl+u", where="lines",
            says="Move up half a page."),
    _action("first-line", "first", "g home", where="lines",
            says="Go to the first line."),
    _action("last-line", "last", "G end", where="lines",
            says="Go to the last line."),
    # On a page of details, a duel.
    _action("next-link", "next link", "tab right l", where="duel fact",
            says="Go to the next link."),
    _action("previous-link", "previous link", "shift+tab left h", where="duel fact",
            says="Go to the link before."),
    # In a view of the whole, the disputed questions, and in two articles side by side.
    _action("next-fact", "next fact", "e right", where="view", footer="view",
            says="Choose the next of the facts that this row rests on."),
    _action("previous-fact", "previous fact", "E left", where="view",
            says="Choose the previous of the facts that this row rests on."),
    _action("next-section", "next part", "tab", where="disputed view", footer="disputed view",
            says="Go to the next year, or the next part of the list."),
    _action("previous-section", "previous part", "shift+tab", where="disputed view",
            says="Go to the year before, or the part of the list before."),
    _action("next-difference", "next difference", "n", where="side", footer="side",
            says="Go to the next place where the two say different things."),
    _action("previous-difference", "previous difference", "N", where="side",
            says="Go to the previous place where the two say different things."),
    _action("only-differences", "differences only", "d", where="side", footer="side",
            says="Leave out what both say alike, or show all of it again."),
    _action("other-article", "another article", "o", where="side", footer="side",
            says="Lay another article beside the left one."),
    # In the search box, where letters are text.
    _action("next-result", "next", "down ctrl+n", where="search palette", footer="search palette",
            says="Move to the next result."),
    _action("previous-result", "previous", "up ctrl+p", where="search palette",
            says="Move to the previous result."),
    _action("next-results", "next results", "pagedown", where="search",
            says="Move on by as many results as are seen."),
    _action("previous-results", "previous results", "pageup", where="search",
            says="Move back by as many results as are seen."),
    _action("mark-result", "mark", "tab", where="search", footer="search",
            says="Put the fact into the basket, or take it out."),
    _action("complete", "complete", "right", where="search",
            says="Take what is offered, dim, behind what is typed: an operator, a value."),
    _action("kind", "kind", "ctrl+t", where="search", footer="search",
            says="Show results of the next kind alone, then all again."),
    _action("cite-result", "cite", "ctrl+y", where="search", footer="search",
            says="Copy a citation of the result."),
    _action("compare-result", "compare", "ctrl+x", where="search", footer="search",
            says="Compare the answers to the question of the result."),
    # The program.
    _action("palette", "find a command", ": ctrl+p", where="everywhere", footer="help",
            says="Find a command by its name."),
    _action("help", "keys", "? f1",
            where="everywhere", footer="list facts text disputed duel fact view side baskets",
            says="Show the keys of the pane in front."),
    _action("theme", "other colours", "T", where="everywhere",
            says="Go on to the next theme: light, high contrast, for other eyes, 16 colours."),
    _action("quit", "quit", "q ctrl+c", where="everywhere",
            says="Leave; the terminal is as it was."),
)
# fmt: on

BY_ID: Final[dict[str, Action]] = {action.id: action for action in ACTIONS}


def actions_in(*places: Place) -> list[Action]:
    """Return the actions that apply in any of `places`, in table order."""
    wanted = frozenset(places)
    return [action for action in ACTIONS if action.where & wanted]


def footer_of(place: Place) -> list[Action]:
    """Return the actions that the footer of `place` shows, in table order."""
    return [action for action in ACTIONS if place in action.footer]
