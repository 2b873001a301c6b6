"""Typing is stored soon, whoever types."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.presenters.soon import Soon

NEVER_MS = 600_000


def test_what_is_typed_without_a_pause_is_stored_in_time(qtbot: QtBot) -> None:
    """The time runs from the first key on; more keys do not put it off."""
    stored: list[bool] = []
    parent = QObject()
    soon = Soon(lambda: stored.append(True), NEVER_MS, 50, parent)

    def type_on() -> bool:
        soon.wish()
        return bool(stored)

    qtbot.waitUntil(type_on)
    soon.stop()


def test_a_pause_stores_before_the_longest_time(qtbot: QtBot) -> None:
    """Whoever pauses waits for the pause alone; what was stored meanwhile is not stored again."""
    stored: list[bool] = []
    parent = QObject()
    soon = Soon(lambda: stored.append(True), 20, NEVER_MS, parent)
    soon.wish()
    qtbot.waitUntil(lambda: bool(stored))

    soon.wish()
    soon.stop()
    qtbot.wait(60)

    assert [True] == stored
