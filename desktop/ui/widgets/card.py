"""A pane that stands by itself in a column."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.ui.theme import px


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a pane of its own with room inside."""
    frame = QFrame()
    frame.setObjectName("card")
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    column = QVBoxLayout(frame)
    column.setContentsMargins(px(28), px(24), px(28), px(24))
    column.setSpacing(px(12))
    return frame, column
