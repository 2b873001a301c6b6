"""The regions of the test screen that F6 goes round, and the room around them."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import bar_px, px
from desktop.ui.tools.deck import ToolDeck
from desktop.ui.widgets.reader import Reader

WIDEST_ALONE = 900


def around_body(width: int, *, beside: bool, low: bool) -> QMargins:
    """Return the margins of passage and questions in a window so wide; alone, the questions stand in the middle."""
    side = px(24) if width >= px(900) else bar_px(10)
    if not beside:
        side = max(side, (width - px(WIDEST_ALONE)) // 2)
    edge = bar_px(8) if low else px(20)
    return QMargins(side, edge, side, edge)


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
