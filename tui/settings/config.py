"""The configuration file: where it is, what it says, and what is wrong with it.

It is `config.toml` in the user's configuration folder (on Linux ~/.config/dossier), or the file
that DOSSIER_CONFIG names. What is wrong with it is told and left out, option by option: it never
keeps the program from starting. Where there is no file nothing is read and nothing imported.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from tui.settings.options import BY_NAME, SETTINGS, Settings

VARIABLE: Final = "DOSSIER_CONFIG"
KEYS: Final = 'a list of keys, as ["x", "ctrl+d", "f5", "pagedown"]'
"""What is expected of the keys of an action."""
_LARGEST: Final = 1_000_000


class Fault(NamedTuple):
    """What is wrong in the file, in which line (0 if unknown) and option, what is expected."""

    line: int
    option: str
    what: str
    expected: str = ""

    def told(self, path: Path) -> str:
        """Return it in one sentence, with the file and line."""
        where = f"{path}, line {self.line}" if self.line else str(path)
        option = f"{self.option}: " if self.option else ""
        expected = f"; expected: {self.expected}" if self.expected else ""
        return f"{where}: {option}{self.what}{expected}."


class Config(NamedTuple):
    """What was read: the settings, where from, and what is wrong with the file.

    `given` names the options that the file sets. `exists` is False where there is no file.
    """

    settings: Settings
    path: Path
    exists: bool = False
    faults: tuple[Fault, ...] = ()
    given: frozenset[str] = frozenset()


def config_path(environ: Mapping[str, str]) -> Path:
    """Return where the file is, whether it exists or not."""
    chosen = environ.get(VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    if sys.platform.startswith("linux"):
        # What platformdirs would say, which takes as long to import as a look-up does in all.
        folder = environ.get("XDG_CONFIG_HOME", "").strip()
        base = Path(folder) if folder else Path(environ.get("HOME") or "~").expanduser() / ".config"
        return base / "dossier" / "config.toml"
    from platformdirs import user_config_path

    return user_config_path("dossier", appauthor=False) / "config.toml"


def read_config(environ: Mapping[str, str], *, check_keys: bool = True) -> Config:
    """Read the file, if there is one; without `check_keys` its keys are not looked at closely."""
    path = config_path(environ)
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            raw = file.read(_LARGEST) if size <= _LARGEST else b""
    except FileNotFoundError:
        missing = Fault(0, "", f"there is no such file, but {VARIABLE} names it")
        named = (missing,) if environ.get(VARIABLE) else ()
        return Config(Settings(), path, faults=named)
    except OSError as error:
        fault = Fault(0, "", f"the file cannot be read: {error.strerror}", "a TOML file")
        return Config(Settings(), path, exists=True, faults=(fault,))
    if size > _LARGEST:
        fault = Fault(0, "", f"the file has {size:,} bytes", f"at most {_LARGEST:,}")
        return Config(Settings(), path, exists=True, faults=(fault,))
    settings, given, faults = _understood(raw, check_keys=check_keys)
    return Config(settings, path, exists=True, faults=tuple(faults), given=frozenset(given))


def _understood(raw: bytes, *, check_keys: bool) -> tuple[Settings, set[str], list[Fault]]:
    """Return what the bytes of a file set, the names of what they set, and what is wrong."""
    import tomllib

    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Settings(), set(), [Fault(line, "", "this is no UTF-8", "text in UTF-8")]
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(), set(), [_no_toml(str(error), text)]
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for name, value in found.items():
        if name == "keymap":
            continue
        fault = _wrong(name, value)
        if fault is None:
            values[name] = value
        else:
            faults.append(fault._replace(line=line_of(text, name)))
    overrides = _overrides(text, found.get("keymap", {}), faults)
    profile = str(values.get("keys", BY_NAME["keys"].default))
    if overrides and check_keys:
        _check_keys(text, overrides, profile, faults)
    given = set(values) | ({"keymap"} if overrides else set())
    faults.sort(key=lambda fault: fault.line)
    return Settings(**values, keymap=overrides), given, faults


def _no_toml(said: str, text: str) -> Fault:
    """Return the fault for what tomllib says: its words, the line set apart."""
    what, _, place = said.partition(" (at ")
    digits = place.removeprefix("line ").partition(",")[0]
    return Fault(
        int(digits) if digits.isdecimal() else max(1, len(text.splitlines())),
        "",
        f"this is no TOML: {what[:1].lower()}{what[1:]}, so nothing of the file is used",
        'lines like theme = "dark"',
    )


def _wrong(name: str, value: object) -> Fault | None:
    """Return what is wrong with one option, None if nothing is. The line is not looked for."""
    setting = BY_NAME.get(name)
    if setting is None:
        from difflib import get_close_matches  # only on the way to an error

        near = get_close_matches(name, [*BY_NAME, "keymap"], 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        names = ", ".join(setting.name for setting in SETTINGS)
        return Fault(0, name, f"there is no such option{hint}", f"{names}, [keymap]")
    if setting.choices:
        right = isinstance(value, str) and value in setting.choices
    else:
        right = isinstance(value, bool)
    return None if right else Fault(0, name, f"found {_shown(value)}", setting.expected)


def _overrides(text: str, table: object, faults: list[Fault]) -> dict[str, tuple[str, ...]]:
    """Return the keys of the keymap table that are texts or lists of texts."""
    if not isinstance(table, dict):
        line = line_of(text, "keymap")
        faults.append(Fault(line, "keymap", f"found {_shown(table)}", "a table, [keymap]"))
        return {}
    overrides: dict[str, tuple[str, ...]] = {}
    for action_id, value in table.items():
        keys = [value] if isinstance(value, str) else value
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys):
            overrides[action_id] = tuple(keys)
        else:
            line = line_of(text, action_id, "keymap")
            faults.append(Fault(line, f"keymap.{action_id}", f"found {_shown(value)}", KEYS))
    return overrides


def _check_keys(
    text: str, overrides: dict[str, tuple[str, ...]], profile: str, faults: list[Fault]
) -> None:
    from tui.settings.rebinding import resolve

    for problem in resolve(overrides, profile)[1]:
        line = line_of(text, problem.action_id, "keymap")
        option = f"keymap.{problem.action_id}"
        faults.append(Fault(line, option, problem.what, problem.expected))


def line_of(text: str, name: str, table: str = "") -> int:
    """Return the line in which a TOML text sets `name` in `table`, 0 if it cannot be told."""
    now = ""
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if bare.startswith("["):
            now = bare.strip("[] \t")
            if not table and now == name:
                return number
            continue
        written, equals, _ = bare.partition("=")
        if equals and now == table and written.strip().strip("\"'") == name:
            return number
    return 0


def _shown(value: object) -> str:
    """Return a value as it might stand in the file, cut where it is long."""
    if isinstance(value, bool):
        return str(value).lower()
    shown = f'"{value}"' if isinstance(value, str) else str(value)
    return shown if len(shown) <= 60 else f"{shown[:59]}…"
