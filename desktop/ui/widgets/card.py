"""A pane that stands by itself in a column."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.ui.theme import px


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a pane of its own with room inside; a stretch beside it takes the height that is left."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(px(28), px(24), px(28), px(24))
    column.setSpacing(px(12))
    return frame, column
