"""Dossier: look up what a set of articles says, and see the passage that says it."""

__version__ = "0.1.0"
