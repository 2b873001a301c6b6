"""What is said through a screen reader, as Qt is asked to say it."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.ui import announce as module
from desktop.ui.announce import announce

POLITENESS = QAccessible.AnnouncementPoliteness


@pytest.mark.parametrize(("urgent", "how"), [(False, POLITENESS.Polite), (True, POLITENESS.Assertive)])
def test_words_go_to_the_screen_reader(
    qapp: object, monkeypatch: pytest.MonkeyPatch, urgent: bool, how: QAccessible.AnnouncementPoliteness
) -> None:
    """Where one listens the words are given to it; only what is urgent is said over other speech."""
    told: list[QAccessibleAnnouncementEvent] = []
    listening = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=told.append, AnnouncementPoliteness=POLITENESS
    )
    monkeypatch.setattr(module, "QAccessible", listening)

    announce(QObject(), "5 minutes left", urgent=urgent)
    announce(QObject(), "", urgent=urgent)

    assert [("5 minutes left", how)] == [(event.message(), event.politeness()) for event in told]
