"""Scenes of the gallery, to be looked at for their colours: in a theme of which every colour can be told from all others.

What is painted in that theme tells which tokens stand on which; the same tokens are then judged in every theme.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from unittest.mock import patch

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from assessment.attempt.marks import HIGHLIGHTS
from desktop.ui import dresser
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.marks.looks import tint_in
from desktop.ui.theme import LIGHT, Theme, apply_theme
from tests.desktop.ui.gallery import attempt_for, scene_media, scenes, settle
from tests.desktop.ui.ink import Run
from tests.fakes.presenters import FakeRoom

WIDTH, HEIGHT = 1280, 720
PROBE = replace(LIGHT, name="probe", on_accent="#FFFEFF", danger="#B3261F")
"""The light theme, but no two tokens are alike."""
OTHER = "another colour"
STYLED = ("role", "tone", "edge", "inline", "wrong", "ring")
"""The properties that the style sheet asks for."""

Kind = tuple[str, str, str, tuple[tuple[str, str], ...], str, str]
"""Class, own name, name of what it stands in, properties, ink, ground."""


@contextmanager
def shown(name: str, theme: Theme) -> Iterator[KioskWindow]:
    """Show a scene in a theme, whatever theme the scene itself would choose."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, theme)
    with patch.object(dresser, "theme_named", lambda *_, **__: theme):
        room = FakeRoom(attempt_for(name))
        window = build_window(room, media=scene_media)
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.activateWindow()
        scenes()[name](room, window)
        settle(60)
        try:
            yield window
        finally:
            window.close_for_good()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            apply_theme(application, LIGHT)


def colours_of(theme: Theme) -> dict[str, str]:
    """Return every colour that a theme gives by its token, the tints of marks too."""
    tints = {f"tint of {kind} marks": tint_in(theme, kind) for kind in HIGHLIGHTS}
    return dict(theme.tokens()) | {name: tint for name, tint in tints.items() if tint is not None}


def tokens_of(theme: Theme) -> dict[str, str]:
    """Return the token of every colour of a theme; a tint that is a token's colour goes by the token."""
    return {value.upper(): name for name, value in reversed(colours_of(theme).items())}


def kinds_of(run: Run, tokens: dict[str, str]) -> Iterator[Kind]:
    """Yield what kinds of text a run is: who paints it, how it is styled, in which token on which."""
    widget = run.widget
    around = widget.parentWidget()
    if isinstance(around, QAbstractScrollArea) and around.viewport() is widget:
        widget = around
    styled = tuple((name, str(value)) for name in STYLED if (value := widget.property(name)))
    own = widget.objectName()
    for ink, ground in run.usual():
        yield (
            type(widget).__name__,
            own,
            _stands_in(widget),
            styled,
            tokens.get(ink, OTHER),
            tokens.get(ground, OTHER),
        )


def _stands_in(widget: QWidget) -> str:
    around = widget.parentWidget()
    while around is not None:
        name = str(around.objectName())
        if name and name != "scrolled" and not name.startswith("qt_"):
            return name
        around = around.parentWidget()
    return ""
