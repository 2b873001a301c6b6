"""Scenes of the gallery, to be looked at for their colours: in a theme of which every colour can be told from all others.

What is painted in that theme tells which tokens stand on which; the same tokens are then judged in every theme.
``python -m tests.desktop.ui.inked_scenes`` looks through the whole gallery and prints a selection of scenes in which
every kind of text is met, for test_contrast_as_painted.py.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from time import monotonic
from unittest.mock import patch

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QLineEdit, QWidget

from assessment.attempt.marks import HIGHLIGHTS
from desktop.ui import dresser
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.marks.looks import tint_in
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.widgets.swatch import Swatch
from desktop.ui.widgets.text import RichText
from tests.desktop.ui.gallery import attempt_for, scene_media, scenes, settle
from tests.desktop.ui.ink import Run, runs_of
from tests.fakes.presenters import FakeRoom

WIDTH, HEIGHT = 1280, 720
PATIENCE_SECONDS = 3
PROBE = replace(LIGHT, name="probe", on_accent="#FFFEFF", danger="#B3261F")
"""The light theme, but no two tokens are alike."""
EVERYWHERE = "CARREL_EVERY_INK" in os.environ
"""Whether all scenes are looked at, in all themes (``nox -s contrast``): that takes half an hour."""
OTHER = "another colour"
CHANCE = "hover"
"""A ground that tells where the pointer happens to be."""
STYLED = ("role", "tone", "edge", "inline", "wrong", "ring")
"""The properties that the style sheet asks for."""
BY_THE_SHEET = (QLabel, QLineEdit, QAbstractScrollArea)
"""What has its colours from the style sheet, which may ask what it stands in; all else paints itself."""

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
        QCursor.setPos(window.screen().geometry().bottomRight())  # what it lies on looks otherwise
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.activateWindow()
        scenes()[name](room, window)
        rest(window)
        try:
            yield window
        finally:
            window.close_for_good()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            apply_theme(application, LIGHT)


def rest(window: QWidget) -> None:
    """Wait until nothing moves any more, which takes its time where much else is going on."""
    end = monotonic() + PATIENCE_SECONDS
    places, before = _places(window), list[QRect]()
    while places != before and monotonic() < end:
        settle(40)
        places, before = _places(window), places


def _places(window: QWidget) -> list[QRect]:
    return [widget.geometry() for widget in window.findChildren(QWidget) if widget.isVisible()]


@cache
def colours_of(theme: Theme) -> dict[str, str]:
    """Return every colour that a theme gives by its token, the tints of marks too."""
    tints = {f"tint of {kind} marks": tint_in(theme, kind) for kind in HIGHLIGHTS}
    return dict(theme.tokens()) | {name: tint for name, tint in tints.items() if tint is not None}


@cache
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
            _stands_in(widget)
            if isinstance(widget, BY_THE_SHEET) and not isinstance(widget, RichText)
            else "",
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


def text_of(window: QWidget) -> list[Run]:
    """Return the runs of a screen, but those that show another theme."""
    return [run for run in runs_of(window) if not isinstance(run.widget, Swatch)]


def kinds_in(runs: list[Run]) -> set[Kind]:
    """Return the kinds of text on a screen in the probe's colours, but those that hang on where the pointer is."""
    tokens = tokens_of(PROBE)
    return {kind for run in runs for kind in kinds_of(run, tokens) if kind[-1] != CHANCE}


def select(kinds: Mapping[str, set[Kind]]) -> list[str]:
    """Return scenes in which all kinds are met: again and again the one that brings most, without what is not needed."""
    missing, chosen = set().union(*kinds.values()), list[str]()
    while missing:
        chosen.append(max(kinds, key=lambda name: len(kinds[name] & missing)))
        missing -= kinds[chosen[-1]]
    for name in list(chosen):
        rest = set().union(*(kinds[other] for other in chosen if other != name))
        if kinds[name] <= rest:
            chosen.remove(name)
    return sorted(chosen)


def _main() -> None:
    _application = QApplication([])
    met = {}
    for name in scenes():
        with shown(name, PROBE) as window:
            met[name] = kinds_in(text_of(window))
    sys.stdout.writelines(f'    "{name}",\n' for name in select(met))


if __name__ == "__main__":
    _main()
