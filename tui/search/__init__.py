"""Finding what a dossier holds: parse a query, match its words, rank, and say why it matched."""
