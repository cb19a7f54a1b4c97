"""Views of the whole as rows of a list: the timeline, the moves, the money."""
