"""The typed records of a dossier and the pure rules about them: no I/O, no display."""
