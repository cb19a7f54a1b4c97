"""Records and articles in."""
