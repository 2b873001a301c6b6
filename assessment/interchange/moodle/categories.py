"""Moodle's categories: a path from where the file's context lies, ``$course$/top/Chemistry/Acids``."""

from assessment.interchange.gift.read import plain_category

ROOT = "$course$/top"
_SLASH = "\u2044"
"""Stands for a slash within a name, which Moodle doubles."""


def category_of(path: str) -> str:
    """Return the category that a path names, without the parts that are Moodle's own."""
    return plain_category(path.strip().replace("//", _SLASH))


def path_of(category: str) -> str:
    """Return the path of a category."""
    return "/".join(filter(None, (ROOT, category.replace(_SLASH, "//"))))
