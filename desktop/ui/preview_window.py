"""The preview as a program of its own: no database, no network, no room."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.presenters.preview import PreviewPresenter
from desktop.ui.theme import apply_theme, theme_named
from desktop.ui.views.preview_view import PreviewView


def run_preview(folder: Path) -> int:
    """Open the window on a folder and return the exit status once it is closed."""
    app = QApplication(sys.argv[:1])
    apply_theme(app, theme_named(""))
    presenter = PreviewPresenter(folder)
    presenter.read()
    window = PreviewView(presenter)
    window.show()
    return app.exec()
