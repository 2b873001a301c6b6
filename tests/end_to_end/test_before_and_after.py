"""From "is this you?" to the result in a real window on a real device: photo, statement, tryout, receipt, grade."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import read_receipt_text
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.presenters.tryout_paper import CHOOSE
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.ui.candidate_room import build_window
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.views.identity_view import IdentityView
from desktop.ui.views.instructions_view import InstructionsView
from desktop.ui.views.result_view import ResultView
from desktop.ui.views.submitted_view import SubmittedView
from desktop.ui.views.test_view import TestView
from desktop.ui.views.tryout_view import TryoutView
from desktop.ui.widgets.bar_chart import BarChart
from tests.builders import Q1, SECRET, make_entry, make_policy, make_ready_desk, make_sitting
from tests.desktop.ui.conftest import activate
from tests.desktop.ui.gallery_ends import STATEMENT, portrait
from tests.fakes.lock import FakeLock

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 20_000


@dataclass
class Desk:
    """A window with its room."""

    window: KioskWindow
    room: RoomPresenter
    device: Device
    qtbot: QtBot

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def arrive(self, screen: Screen) -> QWidget:
        """Wait for a screen and return its view."""
        self.until(lambda: self.room.screen is screen)
        view = self.window.stack.currentWidget()
        assert view is not None
        return view

    def choose(self, item_id: str, choice: int) -> None:
        """Click a choice of the question in view."""

        def found() -> ItemView | None:
            views = self.window.findChildren(ItemView)
            return next((view for view in views if view.item_id == item_id and view.isVisible()), None)

        self.until(lambda: found() is not None)
        view = found()
        assert view is not None
        (group,) = view.findChildren(ChoiceGroup)
        QTest.mouseClick(group.cards[choice], LEFT)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A desk whose candidate has a photo, and whose sitting has a statement and lets results be seen."""
    apply_theme(qapp, LIGHT)
    policy = make_policy(honour_statement=STATEMENT, feedback=Feedback.PER_ITEM, keys_withheld=False)
    entry = replace(make_entry(1), photo=b64encode(portrait(60, 80)).decode())
    sitting = make_sitting(policy=policy, roster=(entry,))
    with make_ready_desk(tmp_path / "device", sitting=sitting).opened() as device:
        background = Background()
        room = RoomPresenter(device, background, FakeLock(), "1.0")
        window = build_window(room, media=room.media)
        window.resize(1366, 768)
        activate(qtbot, window)
        yield Desk(window, room, device, qtbot)
        room.close()
        window.close_for_good()
        background.drain()


def test_before_and_after(desk: Desk, tmp_path: Path) -> None:
    """What is tried out is not in the attempt, what was agreed to is; the saved receipt fits it, and its time is told."""
    room = desk.room
    room.open()
    desk.arrive(Screen.SIGN_IN)
    room.sign_in.sign_in("C-1", SECRET)
    who = desk.arrive(Screen.IDENTITY)
    assert isinstance(who, IdentityView)
    assert who.photo.isVisible()
    QTest.mouseClick(who.on, LEFT)
    desk.until(lambda: room.check.can_go_on)
    room.check.go_on()
    words = desk.arrive(Screen.INSTRUCTIONS)
    assert isinstance(words, InstructionsView)
    desk.until(lambda: bool(desk.window.findChildren(TestView)))
    (ahead,) = desk.window.findChildren(TestView)

    QTest.mouseClick(words.try_out, LEFT)
    tryout = desk.arrive(Screen.TRYOUT)
    assert isinstance(tryout, TryoutView)
    desk.choose(CHOOSE, 1)
    assert room.tryout is not None
    assert "answers are not kept" in tryout.test.header.save.accessibleName()
    room.tryout.review()
    assert tryout.review is tryout.stack.currentWidget()
    QTest.mouseClick(tryout.strip.end, LEFT)
    assert words is desk.arrive(Screen.INSTRUCTIONS)

    assert words.agree is not None
    assert not words.on.isEnabled()
    QTest.mouseClick(words.agree, LEFT)
    QTest.mouseClick(words.on, LEFT)
    assert ahead is desk.arrive(Screen.TEST)
    attempt = room.attempt
    assert attempt is not None
    desk.choose(Q1, 0)
    desk.until(lambda: attempt.attempt.response(Q1).answered)
    attempt.submit()
    end = desk.arrive(Screen.SUBMITTED)
    assert isinstance(end, SubmittedView)

    QTest.mouseClick(end.save, LEFT)
    end.folders.path.field.setText(str(tmp_path))
    QTest.mouseClick(end.folders.choose, LEFT)
    desk.until(lambda: bool(list(tmp_path.glob("carrel-*.pdf"))) and end.save.isEnabled())
    desk.until(lambda: room.end.result is not None)
    QTest.mouseClick(end.result, LEFT)
    result = desk.arrive(Screen.RESULT)
    assert isinstance(result, ResultView)
    assert "Reading: 1 of 4." in result.findChildren(BarChart)[0].accessibleDescription()

    (row,) = list_attempts(desk.device)
    stored = load_attempt(desk.device, AttemptId(row.attempt_id))
    assert room.end.end is not None
    told = read_receipt_text(room.end.end.receipt_text)
    assert (stored.attempt_id, room.end.end.digest) == (told.attempt_id, told.digest.hex())
    assert frozenset({Q1}) == stored.answered
    assert make_policy(honour_statement=STATEMENT).statement_hash == stored.agreed_to
    (document,) = tmp_path.glob("carrel-*.pdf")
    assert document.read_bytes().startswith(b"%PDF")
