"""What a sheet of the desk covers: all of it, the rail too."""

from PySide6.QtWidgets import QWidget


def desk_of(page: QWidget) -> QWidget:
    """Return the desk that a page is part of; a page that stands alone is its own."""
    around: QWidget | None = page
    while around is not None:
        if getattr(around, "is_desk", False):
            return around
        around = around.parentWidget()
    return page
