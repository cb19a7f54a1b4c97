"""Which command runs, what it takes, and what is said to somebody who typed something else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cli.conftest import Run
from tui import __version__
from tui.cli.commands import MODULES, load_command
from tui.cli.options import MANY, Command, Option, UsageError, help_text, parse
from tui.records.ids import COMMANDS
from tui.store.load import load

TRY = Command(
    name="try",
    summary="Try.",
    words="WORD...",
    most=MANY,
    options=(
        Option("json", "a flag"),
        Option("limit", "a value", "N"),
        Option("style", "a choice", "S", ("plain", "full")),
    ),
)
TAIL = Command(name="try", summary="Try.", words="QUERY...", most=MANY, tail=True,
               options=TRY.options)  # fmt: skip


class TestOptions:
    @pytest.mark.parametrize(
        ("args", "words", "values", "flags"),
        [
            ("", "", {}, ""),
            ("a b", "a b", {}, ""),
            ("--json a", "a", {}, "json"),
            ("a --json b", "a b", {}, "json"),
            ("--limit 3 a", "a", {"limit": "3"}, ""),
            ("--limit=3 a", "a", {"limit": "3"}, ""),
            ("--limit -3", "", {"limit": "-3"}, ""),
            ("--store x a", "a", {"store": "x"}, ""),
            ("--style=full a", "a", {"style": "full"}, ""),
            ("a -- --json", "a --json", {}, ""),
            ("-", "-", {}, ""),
            ("-h", "", {}, "help"),
        ],
    )
    def test_taken(self, args: str, words: str, values: dict[str, str], flags: str) -> None:
        found = parse(TRY, args.split())
        assert (" ".join(found.words), found.values, found.flags) == (
            words,
            values,
            frozenset(flags.split()),
        )

    @pytest.mark.parametrize(
        ("args", "words"),
        [
            ("--jsn", "Did you mean --json?"),
            ("-x", "no option '-x'"),
            ("--limit", "--limit needs a value: --limit N"),
            ("--json=1", "--json takes no value"),
            ("--style wild", "--style is one of plain, full, not 'wild'"),
            ("--wild\x1b[31m", "no option '--wild␛[31m'"),
        ],
    )
    def test_refused(self, args: str, words: str) -> None:
        with pytest.raises(UsageError) as caught:
            parse(TRY, args.split())
        assert words in str(caught.value)
        assert "`dossier try --help`" in str(caught.value)

    @pytest.mark.parametrize(
        ("args", "words"),
        [
            ("meta -google", "meta -google"),
            ("meta --json", "meta --json"),
            ("--json meta --limit", "meta --limit"),
            ("-- -google", "-google"),
            ("meta -- x", "meta -- x"),
            ("-", "-"),
        ],
    )
    def test_a_query_takes_all_that_follows(self, args: str, words: str) -> None:
        assert " ".join(parse(TAIL, args.split()).words) == words

    def test_a_query_cannot_begin_with_what_looks_like_an_option(self) -> None:
        with pytest.raises(UsageError, match="put -- before it"):
            parse(TAIL, ["-google"])

    @given(st.lists(st.text(min_size=1)), st.text("ab", min_size=1))
    def test_any_query_arrives_as_typed(self, rest: list[str], first: str) -> None:
        assert parse(TAIL, ["--json", first, *rest]).words == (first, *rest)

    def test_too_few_and_too_many(self) -> None:
        one = Command(name="one", summary="One.", words="ID", least=1, most=1)
        with pytest.raises(UsageError, match=r"missing\. Usage: dossier one ID"):
            parse(one, [])
        with pytest.raises(UsageError, match="Too much: 'b'"):
            parse(one, ["a", "b"])


class TestHelp:
    def test_every_command_is_in_the_overview_with_an_example(self, run: Run) -> None:
        code, out, err = run("--help")
        assert (code, err) == (0, "")
        for name in MODULES:
            assert re.search(rf"^  {name} +\S", out, re.MULTILINE), name
            assert f"dossier {name}" in out
        assert max(map(len, out.splitlines())) <= 88

    @pytest.mark.parametrize("name", MODULES)
    def test_every_command_explains_itself(self, run: Run, name: str) -> None:
        command = load_command(name).COMMAND
        assert command.name == name
        assert len(command.examples) >= 2
        for args in ((name, "--help"), (name, "-h"), ("help", name)):
            code, out, _ = run(*args)
            assert code == 0
            assert out == help_text(command)
        for option in command.options:
            assert option.shown in out
            assert option.help in out
        for line, why in command.examples:
            assert "dossier" in line
            assert line in out
            assert why in out
        assert "--store PATH" in out

    def test_no_record_can_have_the_name_of_a_command(self) -> None:
        assert set(MODULES) <= COMMANDS

    def test_the_version(self, run: Run) -> None:
        assert run("--version") == (0, f"dossier {__version__}\n", "")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ("serch meta", "There is no command 'serch'. Did you mean `dossier search`?"),
        ("xyzzy", "There is no command 'xyzzy'.\n"),
        ("xyzzy", "`dossier search xyzzy`"),
        ("help serch", "Did you mean"),
        ("--json", "There is no option '--json' before a command"),
        ("--store", "--store needs a value"),
        ("show", "Something is missing. Usage: dossier show"),
        ("show a b", "Too much: 'b'"),
        ("list", "Usage: dossier list"),
        ("list rumours", "There is no list of 'rumours': articles, people"),
        ("list facts --json --tsv", "Either --json or --tsv"),
        ("list facts --uncited", "--uncited is about passages"),
        ("cite", "Usage: dossier cite"),
        ("cite --style wild a", "--style is one of text, markdown, full"),
        ("search", "Usage: dossier search"),
        ("search --limit none b", "--limit is a number above zero, not 'none'"),
        ("search --limit 0 b", "--limit is a number above zero"),
        ("search --kind rumour b", "--kind is one of fact, person"),
        ("import", "Usage: dossier import"),
        ("check now", "Too much: 'now'"),
    ],
)
def test_wrong_use_is_2_and_says_what_is_right(run: Run, args: str, words: str) -> None:
    code, out, err = run(*args.split())
    assert (code, out) == (2, "")
    assert words in err
    assert err.startswith("dossier: ")


def test_a_new_dossier_is_told_its_currency_and_a_copy_keeps_its_own(
    run: Run, folder: Path
) -> None:
    made = run("new", "my bridges", "--currency", "eur", "--title", "Bridges")
    assert made.out == (
        "made my bridges/store.json\n"
        "next: dossier add --store 'my bridges/store.json' ARTICLE.txt...\n"
    )
    about = load(folder / "my bridges" / "store.json").about
    assert (about.title, about.currency) == ("Bridges", "EUR")
    wrong = run("new", "other", "--currency", "euros")
    assert (wrong.code, wrong.out) == (2, "")
    assert "a code such as EUR, not 'EUROS'" in wrong.err
    copied = run("new", "--copy", "--title", "Mine", "other")
    assert copied.code == 2
    assert "A copy keeps its title" in copied.err
    assert not (folder / "other").exists()
