"""The configuration written down: a file to begin with, what is in force, the list in the README.

All of it is made from the tables of options and actions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.settings.actions import PLACES
from tui.settings.keytable import HEADINGS, actions_by_place
from tui.settings.options import SETTINGS, Setting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.settings.config import Config
    from tui.settings.keymap import Keys


def template() -> str:
    """Return a file that sets nothing and tells, in comments, all that it could set."""
    lines = [
        "# What Dossier looks like and which keys it takes. Take the # off a line to change it.",
        "# `dossier config check` says what is wrong here, `dossier config show` what is in force.",
        "",
    ]
    for setting in SETTINGS:
        lines.append(f"# {setting.help}")
        lines += [f"#   {toml(choice)}: {means}" for choice, means in setting.choices.items()]
        lines += [f"#{setting.name} = {toml(setting.default)}", ""]
    lines += [
        "# The keys of single actions, the first one to be shown: letters (capitals with shift),",
        "# signs, and names such as ctrl+d, shift+tab, f5, pagedown, enter, escape, space.",
        "[keymap]",
    ]
    for place in PLACES:
        actions = actions_by_place().get(place, ())
        if actions:
            lines += ["", f"# {HEADINGS[place]}"]
        for action in actions:
            lines += [f"# {action.help}", f"#{action.id} = {toml(action.keys)}"]
    return "\n".join(lines) + "\n"


def in_force(config: Config, keys: Keys, environment: dict[str, str]) -> str:
    """Return the settings as TOML, each with where it comes from.

    `environment` maps options to the variable that sets them instead.
    """
    lines = [f"# {config.path}" if config.exists else f"# no file; it would be {config.path}"]
    for setting in SETTINGS:
        value = getattr(config.settings, setting.name)
        if setting.name in environment:
            origin = f"but {environment[setting.name]} is set"
        else:
            origin = "from the file" if setting.name in config.given else "default"
        lines.append(f"{setting.name} = {toml(value)} # {origin}")
    lines += ["", "[keymap]"]
    for actions in actions_by_place().values():
        for action in actions:
            changed = keys[action.id] != action.keys
            origin = f" # instead of {' '.join(action.keys)}" if changed else ""
            lines.append(f"{action.id} = {toml(keys[action.id])}{origin}")
    return "\n".join(lines) + "\n"


def markdown() -> str:
    """Return the options as a Markdown table."""
    rows = ["| option | can be | what |", "| --- | --- | --- |"]
    rows += [f"| `{setting.name}` | {_choices(setting)} | {setting.help} |" for setting in SETTINGS]
    rows.append('| `[keymap]` | `action = ["key", ...]` | The keys of single actions. |')
    return "\n".join(rows) + "\n"


def _choices(setting: Setting) -> str:
    """Return what an option can be, the default first."""
    if not setting.choices:
        return "`true`, `false`" if setting.default else "`false`, `true`"
    return "; ".join(f"`{toml(choice)}` {means}" for choice, means in setting.choices.items())


def toml(value: str | bool | Sequence[str]) -> str:  # noqa: FBT001  any value of an option
    """Return a value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return f"[{', '.join(toml(one) for one in value)}]"
