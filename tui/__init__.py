"""Dossier: look up what a set of articles says, and see the passage that says it."""

import sys

__version__ = "0.1.0"

if "typing_extensions" not in sys.modules:
    # msgspec takes typing_extensions where it is installed, for what typing itself has in every
    # Python that Dossier runs on. Importing it would take a tenth of a look-up's time.
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules["typing_extensions"]
