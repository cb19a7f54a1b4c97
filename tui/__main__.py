"""`python -m tui` is the command `dossier`."""

from tui.cli.main import run

run()
