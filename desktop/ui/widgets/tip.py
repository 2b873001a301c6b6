"""Tool tips of what people wrote: Qt takes a text that looks like markup for markup."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def set_tip(widget: QWidget, text: str) -> None:
    """Show a text as it stands when the mouse rests on a widget."""
    widget.setToolTip(Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text)
