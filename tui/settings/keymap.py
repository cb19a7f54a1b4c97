"""Which keys an action has: the defaults, until a person's configuration says otherwise."""

from __future__ import annotations

from typing import Final, TypeAlias

from tui.settings.actions import ACTIONS

Keys: TypeAlias = "dict[str, tuple[str, ...]]"
"""The keys of every action, by action id; the first key is the one to show."""

DEFAULT: Final[Keys] = {action.id: action.keys for action in ACTIONS}

IN_FORCE: Final[Keys] = dict(DEFAULT)
"""The keys that bindings, footers and help are made from in this process."""

PROFILES: Final[dict[str, Keys]] = {
    "default": {},
    "tmux": {
        "page-up": ("pageup", "b"),  # ctrl+b is the prefix of tmux
        # tmux holds esc back for half a second, to see what follows it.
        "close": ("ctrl+g", "escape"),
        "palette": (":", "ctrl+p"),
        "help": ("?",),
        "present": ("p",),  # function keys are often bound in tmux
    },
}
"""Sets of keys to begin with, by name: what they change of the defaults."""

_LABELS: Final = {
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "delete": "del",
    "comma": ",",
}


def label(key: str) -> str:
    """Return how a key is written on the screen: `^d` for ctrl+d, `esc`, `pgdn`, else its name."""
    if key.startswith("ctrl+"):
        return f"^{key.removeprefix('ctrl+')}"
    return _LABELS.get(key, key)
