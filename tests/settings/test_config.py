"""The configuration file: what it sets, what is wrong with it, and that it is never in the way."""

from __future__ import annotations

import tomllib
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.settings.actions import ACTIONS
from tui.settings.config import Config, Fault, config_path, line_of, read_config
from tui.settings.force import wants_mouse
from tui.settings.keymap import DEFAULT
from tui.settings.options import SETTINGS, Settings
from tui.settings.written import in_force, markdown, template, toml


def config(tmp_path: Path, text: str | bytes) -> Config:
    file = tmp_path / "config.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_config({"DOSSIER_CONFIG": str(file)})


def only_fault(found: Config) -> Fault:
    assert len(found.faults) == 1, found.faults
    return found.faults[0]


def test_the_table_and_what_is_in_force_agree() -> None:
    fields = {name: getattr(Settings(), name) for name in Settings.__struct_fields__}
    assert fields == {setting.name: setting.default for setting in SETTINGS} | {"keymap": {}}
    for setting in SETTINGS:
        assert setting.help.endswith(".")
        assert not setting.choices or setting.default in setting.choices


def test_without_a_file_there_are_the_defaults_and_nothing_is_said(tmp_path: Path) -> None:
    found = read_config({"XDG_CONFIG_HOME": str(tmp_path)})
    assert (found.settings, found.exists, found.faults) == (Settings(), False, ())


def test_a_file_that_was_asked_for_is_missed(tmp_path: Path) -> None:
    found = read_config({"DOSSIER_CONFIG": str(tmp_path / "none.toml")})
    assert "no such file" in only_fault(found).what


def test_the_place_is_that_of_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for folder in ("", str(tmp_path)):
        monkeypatch.setenv("XDG_CONFIG_HOME", folder)
        expected = platformdirs.user_config_path("dossier", appauthor=False) / "config.toml"
        assert config_path({"XDG_CONFIG_HOME": folder, "HOME": str(Path.home())}) == expected


def test_every_option_is_taken(tmp_path: Path) -> None:
    text = "\n".join(
        f"{s.name} = {toml([*s.choices][-1] if s.choices else not s.default)}" for s in SETTINGS
    )
    found = config(tmp_path, text + '\n[keymap]\ncompare = ["ctrl+o"]\nzoom = "F6"\n')
    assert found.faults == ()
    assert found.given == {setting.name for setting in SETTINGS} | {"keymap"}
    assert found.settings == Settings(
        theme="ansi",
        mouse=False,
        dates="long",
        numbers="space",
        remember=False,
        keys="tmux",
        keymap={"compare": ("ctrl+o",), "zoom": ("F6",)},
    )


@pytest.mark.parametrize(
    ("text", "line", "option", "words"),
    [
        ('\ntheme = "drak"', 2, "theme", ('found "drak"', '"high-contrast"')),
        ("mouse = 1", 1, "mouse", ("found 1", "true or false")),
        ('themes = "dark"', 1, "themes", ("no such option", "did you mean theme?", "[keymap]")),
        ("# a\ntheme = ", 2, "", ("no TOML", "nothing of the file is used")),
        ('keymap = "x"', 1, "keymap", ('found "x"', "a table")),
        ("[keymap]\nsort = 3", 2, "keymap.sort", ("found 3", "a list of keys")),
        ('[keymap]\nsort = ["s", 3]', 2, "keymap.sort", ("found ['s', 3]", "a list of keys")),
        ('[keymap]\ncites = ["w"]', 2, "keymap.cites", ("no action “cites”", "mean cite?")),
        ('[keymap]\nsort = ["hyper+x"]', 2, "keymap.sort", ("no key “hyper+x”",)),
        ('[keymap]\nsort = ["ctrl+m"]', 2, "keymap.sort", ("terminals",)),
        ('[keymap]\ncompare = "y"', 2, "keymap.compare", ("y is “cite” already",)),
        ('[keymap]\nkind = "k"', 2, "keymap.kind", ("text in the search box",)),
        ('[keymap]\nclose = "o"', 2, "keymap.close", ("must work in the search box",)),
        ("[keymap]\nzoom = []", 2, "keymap.zoom", ("is given no key",)),
        (b"theme = 1\n# \xff", 2, "", ("no UTF-8",)),
    ],
)
def test_a_fault_is_told_with_line_what_was_found_and_what_was_expected(
    tmp_path: Path, text: str | bytes, line: int, option: str, words: tuple[str, ...]
) -> None:
    fault = only_fault(config(tmp_path, text))
    assert (fault.line, fault.option) == (line, option)
    told = fault.told(Path("config.toml"))
    for word in (f"line {line}", *words):
        assert word in told


def test_what_is_right_beside_a_fault_is_used(tmp_path: Path) -> None:
    found = config(tmp_path, 'theme = "drak"\ndates = "long"\nmouse = false')
    assert (found.settings.theme, found.settings.dates) == ("auto", "long")
    assert found.settings.mouse is False


def test_a_folder_or_a_huge_file_is_no_configuration(tmp_path: Path) -> None:
    assert "cannot be read" in only_fault(read_config({"DOSSIER_CONFIG": str(tmp_path)})).what
    assert "bytes" in only_fault(config(tmp_path, b"#" * 1_000_001)).what


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_file_breaks_it(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    found = config(tmp_path_factory.getbasetemp(), raw)
    assert found.settings == Settings() or found.given


def test_the_written_file_sets_nothing_and_is_right_when_every_line_is_taken(
    tmp_path: Path,
) -> None:
    assert tomllib.loads(template()) == {"keymap": {}}
    taken = "\n".join(
        line[1:] if line.startswith("#") and not line.startswith("# ") else line
        for line in template().splitlines()
    )
    values = tomllib.loads(taken)
    assert {name: values[name] for name in values if name != "keymap"} == {
        setting.name: setting.default for setting in SETTINGS
    }
    assert values["keymap"] == {action.id: list(action.keys) for action in ACTIONS}
    assert config(tmp_path, taken).faults == ()


def test_what_is_in_force_is_shown_as_toml(tmp_path: Path) -> None:
    found = config(tmp_path, 'dates = "long"')
    shown = in_force(found, DEFAULT | {"zoom": ("f6",)}, {"mouse": "DOSSIER_MOUSE"})
    assert tomllib.loads(shown)["dates"] == "long"
    assert tomllib.loads(shown)["keymap"]["zoom"] == ["f6"]
    for line in (
        'dates = "long" # from the file',
        "mouse = true # but DOSSIER_MOUSE is set",
        'zoom = ["f6"] # instead of z',
        'theme = "auto" # default',
    ):
        assert line in shown.splitlines()


def test_the_readme_has_every_option() -> None:
    for setting in SETTINGS:
        assert setting.help in markdown()


def test_a_line_is_found_in_its_table() -> None:
    text = 'theme = "dark"\n[keymap]\n"theme" = "T"\nzoom="z"'
    assert line_of(text, "theme") == 1
    assert line_of(text, "theme", "keymap") == 3
    assert line_of(text, "zoom", "keymap") == 4
    assert line_of(text, "sort", "keymap") == 0


@pytest.mark.parametrize(
    ("asked", "mouse", "wanted"),
    [
        ("", True, True),
        ("", False, False),
        ("off", True, False),
        ("0", True, False),
        ("1", False, True),
        ("nonsense", False, False),
    ],
)
def test_the_environment_stands_above_the_file(asked: str, mouse: bool, wanted: bool) -> None:
    assert wants_mouse(Settings(mouse=mouse), {"DOSSIER_MOUSE": asked}) is wanted
