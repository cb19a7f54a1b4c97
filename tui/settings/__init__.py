"""Actions, keys, configuration and paths; knows no Textual."""
