"""How properties are tested: no example is judged by the clock, and CI tries the same ones."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile(
    "dossier",
    settings.get_profile("ci" if os.environ.get("CI") else "default"),
    deadline=None,  # a busy machine is no fault of the program's
)
settings.load_profile("dossier")
