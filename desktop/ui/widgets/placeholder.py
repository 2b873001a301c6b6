"""What stands in an empty field: as strong as the other quiet words, which Qt's style sheets would make half as strong."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.ui.theme import colour


def show_placeholder(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Show words while a field is empty."""
    field.setPlaceholderText(words)
    field.setStyleSheet(
        f"{field.metaObject().className()} {{ placeholder-text-color: {colour('muted').name()}; }}"
    )
