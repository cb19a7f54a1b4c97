"""Normalise, index, parse a query, rank, say why it matched."""
