"""The regions of the test screen that F6 goes round."""

from PySide6.QtWidgets import QWidget

from desktop.ui.tools.deck import ToolDeck
from desktop.ui.widgets.reader import Reader


def region_beside(
    step: int, focus: QWidget | None, footer: QWidget, tools: ToolDeck, *, passage: bool
) -> str | QWidget:
    """Return the region a step from the one with the keyboard: passage, questions, navigator, or an open tool."""
    panels = tools.panels()
    regions: list[str | QWidget] = ["passage", "questions", "navigator", *panels]
    if not passage:
        regions.remove("passage")
    here: str | QWidget = "questions"
    if isinstance(focus, Reader) and passage:
        here = "passage"
    elif focus is not None and footer.isAncestorOf(focus):
        here = "navigator"
    elif focus is not None:
        here = next((first for first in panels if tools.same(first, focus)), here)
    return regions[(regions.index(here) + step) % len(regions)]
