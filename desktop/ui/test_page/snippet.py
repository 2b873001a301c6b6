"""The words by which an item is known where there is no room for the whole of it."""

from assessment.content.interaction import Cloze, GapMatch, Hottext
from assessment.content.item import Item
from desktop.ui.rich_text import plain_text


def snippet(item: Item) -> str:
    """Return the plain words of the stem; where there is none, of the first prompt or text."""
    words = plain_text(item.stem)
    if words:
        return words
    for asked in item.interactions:
        if asked.prompt:
            return plain_text(asked.prompt)
        if isinstance(asked, Cloze | GapMatch | Hottext):
            return plain_text(asked.text)
    return ""
