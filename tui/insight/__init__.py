"""What follows from the facts: answers, sources, careers, figures, coverage, check."""
