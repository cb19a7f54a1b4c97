"""The explorer: everything that imports Textual."""
