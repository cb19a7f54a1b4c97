"""What a key can be called in a keymap: a character, or a name of what terminals can send."""

from __future__ import annotations

from typing import Final

_NAMED: Final = frozenset(
    (
        *("enter", "escape", "tab", "space", "backspace", "delete", "insert"),
        *("up", "down", "left", "right", "home", "end", "pageup", "pagedown"),
        *(f"f{number}" for number in range(1, 21)),
    )
)
_SHIFTED: Final = frozenset({"tab", "up", "down", "left", "right", "home", "end"})
_WITH_CTRL: Final = frozenset(
    (*"abcdefghijklmnopqrstuvwxyz", *("up", "down", "left", "right", "home", "end", "space"))
)
_ALSO: Final = {
    "comma": ",",
    "esc": "escape",
    "return": "enter",
    "del": "delete",
    "ins": "insert",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "page_up": "pageup",
    "page_down": "pagedown",
    " ": "space",
}


def key_name(written: str) -> str:
    """Return the name of a key as the action table writes it, or "" if there is no such key.

    `^d` and `Ctrl-D` are ctrl+d, `shift+a` is A, `esc` and `pgdn` are what the footer calls them.
    """
    if len(written) == 1:
        return _ALSO.get(written, written) if written.isprintable() else ""
    name = written.strip().lower()
    if name.startswith("^") and len(name) == 2:
        name = f"ctrl+{name[1]}"
    for modifier in ("ctrl", "shift", "alt"):
        name = name.replace(f"{modifier}-", f"{modifier}+")
    name = _ALSO.get(name, name)
    modifier, plus, key = name.partition("+")
    if not plus:
        return name if name in _NAMED or len(name) == 1 else ""
    if modifier == "shift" and len(key) == 1 and key.isalpha():
        return key.upper()
    allowed = {"ctrl": _WITH_CTRL, "shift": _SHIFTED}.get(modifier, frozenset())
    return f"{modifier}+{key}" if key in allowed else ""


def is_letter(key: str) -> bool:
    """Return whether a key types something where one types."""
    return len(key) == 1 or key in {"space", "backspace", "delete", "left", "right", "home", "end"}
