"""Searching a thousand articles: an index of their passages, kept in the user's cache folder."""
