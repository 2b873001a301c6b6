"""Counting and folding words, the same for the counter on the screen and for the key."""


def words(text: str) -> list[str]:
    """Return the words of a text: runs between white space that hold a letter or digit."""
    return [word for word in text.split() if any(character.isalnum() for character in word)]


def folded(text: str, *, case_sensitive: bool) -> str:
    """Return a text with white space folded, curly apostrophes straightened and, unless told, case folded."""
    plain = " ".join(text.replace("\u2019", "'").split())
    return plain if case_sensitive else plain.casefold()
