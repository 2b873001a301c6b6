"""The words between two fields, for screen readers: seen as part of the text around, heard in their place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class SpokenRun(QLabel):
    """Paints nothing: the document it belongs to is painted below it."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words.strip(), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _: object) -> None:
        """Leave it to the document."""


def around(before: str, after: str, gap: str, most: int = 60) -> str:
    """Return the words near a gap, so that whoever comes to it by Tab knows where they are."""
    left, right = before.strip(), after.strip()
    if len(left) > most:
        left = f"… {left[-most:].partition(' ')[2]}"
    if len(right) > most:
        right = f"{right[:most].rpartition(' ')[0]} …"
    return " ".join(part for part in (left, gap, right) if part)
