"""Words written in a row, as a set."""


def listed(words: str) -> frozenset[str]:
    """Return the words between blanks."""
    return frozenset(words.split())
