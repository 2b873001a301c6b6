"""The test screen: moving, answering, flagging, warnings, panes, and all of it by keyboard alone."""

from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.content.response import Response, single
from assessment.errors import ResponseInvalid
from assessment.ids import ItemId
from desktop.presenters.facts import (
    ResumeCause,
    ResumeFacts,
    SaveFacts,
    SaveState,
    Screen,
    SendFacts,
    SendState,
    TimeFacts,
)
from desktop.ui.focus import focus_in
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.reader import Reader
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import NOW, FakeAttempt
from tests.fakes.exam_paper import long_test


def view_of(window: KioskWindow) -> TestView:
    """Return the test screen in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view


def item_of(window: KioskWindow, item_id: str) -> ItemView:
    """Return an item of the page in view."""
    item = view_of(window).pages.item(ItemId(item_id))
    assert item is not None
    return item


def cards(window: KioskWindow, item_id: str) -> ChoiceGroup:
    """Return the choices of an item of the page in view."""
    group = item_of(window, item_id).interactions[0]
    assert isinstance(group, ChoiceGroup)
    return group


def attempt_of(room: object) -> FakeAttempt:
    """Return the attempt under way."""
    return cast("FakeAttempt", room.attempt)  # type: ignore[attr-defined]  # the test has made it, and knows its kind


def key(qtbot: QtBot, window: KioskWindow, code: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    target = focus_in(window) or window
    QTest.keyClick(target, code, modifier or Qt.KeyboardModifier.NoModifier)


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_a_press_is_passed_on_and_shown(qtbot: QtBot, open_room: Opener) -> None:
    """A chosen answer goes to the presenter at once, and the navigator shows the item answered."""
    room, window = open_room(Screen.TEST)

    QTest.mouseClick(cards(window, "p1-a0").cards[1], Qt.MouseButton.LeftButton)

    assert ("choose", ItemId("p1-a0"), single("c2")) in attempt_of(room).calls
    assert "answered" in view_of(window).footer.strip.squares[ItemId("p1-a0")].accessibleName()


def test_next_and_back_move_through_pages(qtbot: QtBot, open_room: Opener) -> None:
    """Next goes item by item onto the next page, Back returns, and the answers given are still there."""
    room, window = open_room(Screen.TEST)
    view = view_of(window)
    QTest.mouseClick(cards(window, "p1-a3").cards[0], Qt.MouseButton.LeftButton)

    QTest.mouseClick(view.footer.next, Qt.MouseButton.LeftButton)
    assert attempt_of(room).current == "p1-b0"
    assert view.pages.item(ItemId("p1-b0")) is not None
    QTest.mouseClick(view.footer.back, Qt.MouseButton.LeftButton)

    assert attempt_of(room).current == "p1-a3"
    assert cards(window, "p1-a3").values() == ("c1",)


def test_back_rests_on_the_first_and_next_reviews_on_the_last(qtbot: QtBot, open_room: Opener) -> None:
    """There is no way back from the first item; on the last, the way on is the review."""
    room, window = open_room(Screen.TEST)
    view = view_of(window)
    assert not view.footer.back.isEnabled()

    attempt_of(room).go_to(ItemId("essay"))
    assert view.footer.next.text() == "Review"
    QTest.mouseClick(view.footer.next, Qt.MouseButton.LeftButton)

    assert room.screen is Screen.REVIEW


def test_answering_another_item_makes_it_current(qtbot: QtBot, open_room: Opener) -> None:
    """A press in another item of the page makes that item the current one before it answers it."""
    room, window = open_room(Screen.TEST)

    QTest.mouseClick(cards(window, "p1-a2").cards[0], Qt.MouseButton.LeftButton)

    calls = attempt_of(room).calls
    assert calls.index(("go_to", ItemId("p1-a2"))) < calls.index(("choose", ItemId("p1-a2"), single("c1")))


def test_keyboard_alone(qtbot: QtBot, open_room: Opener) -> None:
    """Letters answer, Alt+N moves on, Ctrl+F flags, Ctrl+G goes by number, Ctrl+R reviews: no mouse is needed."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    key(qtbot, window, Qt.Key.Key_B)
    key(qtbot, window, Qt.Key.Key_N, ALT)
    key(qtbot, window, Qt.Key.Key_D)
    key(qtbot, window, Qt.Key.Key_F, CTRL)
    key(qtbot, window, Qt.Key.Key_G, CTRL)
    QTest.keyClicks(window.focusWidget(), "12")
    key(qtbot, window, Qt.Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), "pairs")
    key(qtbot, window, Qt.Key.Key_PageUp, CTRL)
    key(qtbot, window, Qt.Key.Key_R, CTRL)

    assert attempt.answers[ItemId("p1-a0")] == single("c2")
    assert attempt.answers[ItemId("p1-a1")] == single("c4")
    assert attempt.flags == {ItemId("p1-a1")}
    assert attempt.answers[ItemId("p1-d1")] == single("pairs")
    assert attempt.current == "p1-d0"
    assert room.screen is Screen.REVIEW


def test_f6_goes_round(qtbot: QtBot, open_room: Opener) -> None:
    """F6 moves from the questions to the navigator, the passage and back."""
    _, window = open_room(Screen.TEST)
    view = view_of(window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    key(qtbot, window, Qt.Key.Key_F6)
    assert view.footer.isAncestorOf(window.focusWidget())
    key(qtbot, window, Qt.Key.Key_F6)
    assert isinstance(window.focusWidget(), Reader)
    key(qtbot, window, Qt.Key.Key_F6)

    assert view.pages.isAncestorOf(window.focusWidget())


def test_go_to_refuses_a_number_that_is_not_there(qtbot: QtBot, open_room: Opener) -> None:
    """A number outside the test is told, and Escape leaves everything as it was."""
    room, window = open_room(Screen.TEST)
    panel = view_of(window).go_to
    key(qtbot, window, Qt.Key.Key_G, CTRL)

    QTest.keyClicks(panel.number.field, "99")
    key(qtbot, window, Qt.Key.Key_Return)

    assert panel.isVisible()
    assert "no question" in panel.note.text()
    key(qtbot, window, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert attempt_of(room).current == "p1-a0"


def test_a_refused_answer_is_told_at_the_item(open_room: Opener) -> None:
    """When an answer is refused, the item shows the answer in force and says so."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    cards(window, "p1-a0").press(1)
    attempt.answers[ItemId("p1-a0")] = Response()

    attempt.response_refused.emit(ItemId("p1-a0"), ResponseInvalid("p1-a0", "x"))

    QApplication.processEvents()
    assert cards(window, "p1-a0").values() == ()
    assert item_of(window, "p1-a0").refusal.isVisible()


def test_the_save_indicator_tells_what_is_told(open_room: Opener) -> None:
    """The tick appears with a durable answer and goes when the next is on its way."""
    room, window = open_room(Screen.TEST)
    attempt, save = attempt_of(room), view_of(window).header.save

    attempt.save_changed.emit(SaveFacts(SaveState.SAVED, NOW))
    assert "Saved on this computer" in save.accessibleName()
    attempt.save_changed.emit(SaveFacts(SaveState.FAILED, NOW))
    assert "Not saved" in save.accessibleName()
    room.sending.tell(SendFacts(SendState.SENT, 0, NOW))

    assert "Sent to the server" in save.accessibleName()


def test_time_warning_is_shown_once_and_never_red(qtbot: QtBot, open_room: Opener) -> None:
    """A warning shows a line at the top that can be put away; hiding the digits does not hide it."""
    room, window = open_room(Screen.TEST)
    attempt, timer = attempt_of(room), view_of(window).header.timer
    timer.set_hidden(True)
    low = TimeFacts(299_000, 3_600_000, paused=False, warning_ms=300_000)

    attempt.time_changed.emit(low)
    attempt.time_warning.emit(low)

    assert "5 minutes left" in window.banner.accessibleName()
    assert timer._digits.text() == "Time hidden"
    assert timer._digits.property("tone") == "warn"
    QTest.mouseClick(window.banner.dismiss, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()


def test_a_resume_is_told(open_room: Opener) -> None:
    """After a crash the candidate is told what is here and how the gap counts."""
    room, window = open_room(Screen.TEST)

    attempt_of(room).resumed.emit(ResumeFacts(ResumeCause.UNCLEAN_END, 93_000, 93_000, 8))

    assert window.banner.isVisible()
    assert "8 answers are here" in window.banner.accessibleDescription()


def test_a_pause_hides_the_questions(qtbot: QtBot, open_room: Opener) -> None:
    """While paused the questions are out of sight; going on brings them back."""
    room, window = open_room(Screen.TEST)
    view = view_of(window)

    attempt_of(room).pause()
    assert not view.pages.isVisible()
    QTest.mouseClick(view.pause_note.resume, Qt.MouseButton.LeftButton)

    assert view.pages.isVisible()


def test_a_pause_is_ended_by_keyboard_where_it_began(open_room: Opener) -> None:
    """The focus waits on the way on, and goes back to the question when the test goes on."""
    room, window = open_room(Screen.TEST)
    view, attempt = view_of(window), attempt_of(room)

    attempt.pause()
    assert view.pause_note.resume is focus_in(window)
    QTest.keyClick(view.pause_note.resume, Qt.Key.Key_Space)

    here = focus_in(window)
    assert here is not None
    assert item_of(window, attempt.current).isAncestorOf(here)


def test_once_input_has_ended_nothing_is_taken(open_room: Opener) -> None:
    """Where the attempt takes nothing more, neither a press nor a key changes what is shown; later both do again."""
    room, window = open_room(Screen.TEST)
    view, attempt = view_of(window), attempt_of(room)
    group = cards(window, "p1-a0")
    attempt.take_input(False)
    before = list(attempt.calls)
    QTest.mouseClick(group.cards[1], Qt.MouseButton.LeftButton)
    for target in (window, group.cards[1], focus_in(window) or window):
        QTest.keyClick(target, Qt.Key.Key_B)
    assert (before, False) == (attempt.calls, any(card.isChecked() for card in group.cards))
    assert not view.pages.isAncestorOf(focus_in(window) or window)

    attempt.take_input(True)
    QTest.mouseClick(group.cards[1], Qt.MouseButton.LeftButton)
    assert ("choose", ItemId("p1-a0"), single("c2")) in attempt.calls


def test_a_failure_to_save_has_its_words_in_a_narrow_window(open_room: Opener) -> None:
    """Where whole words have no room, an answer that is not saved is told in short ones, as soon as it is known."""
    room, window = open_room(Screen.TEST, size=(640, 360))
    attempt, save = attempt_of(room), view_of(window).header.save

    attempt.save_changed.emit(SaveFacts(SaveState.FAILED, NOW))

    assert (True, "Not saved yet") == (save._saved.isVisible(), save._saved.text())


def test_the_tick_keeps_short_words_where_they_have_room(open_room: Opener) -> None:
    """In a narrow window both lines say less; their whole words stay for screen readers."""
    room, window = open_room(Screen.TEST, size=(640, 700))
    attempt, save = attempt_of(room), view_of(window).header.save

    attempt.save_changed.emit(SaveFacts(SaveState.SAVED, NOW))
    room.sending.tell(SendFacts(SendState.NO_NETWORK, 3, None))
    QApplication.processEvents()

    assert (True, True) == (save._saved.isVisible(), save._sent.isVisible())
    assert save._saved.text().startswith("Saved ")
    assert save._saved.text().removeprefix("Saved ")[0].isdigit()
    assert "Not sent yet" == save._sent.text()
    assert "Saved on this computer" in save.accessibleName()


def test_answers_keep_their_distance_from_the_question(open_room: Opener) -> None:
    """Below a question of one line and one of several the answers begin equally far down."""
    heights, gaps = set(), set()
    for attempt, number in ((FakeAttempt(), 1), (FakeAttempt(long_test()), 64)):
        _, window = open_room(Screen.TEST, attempt=attempt)
        attempt.go_to(attempt.form.entries[number - 1].item_id)
        QApplication.processEvents()
        item = item_of(window, attempt.current)
        height = item.stem.heightForWidth(item.stem.width())
        heights.add(height)
        gaps.add(item.interactions[0].y() - item.stem.mapTo(item, QPoint(0, height)).y())

    assert len(heights) == 2
    assert len(gaps) == 1


def test_the_divider_moves_by_keys(qtbot: QtBot, open_room: Opener) -> None:
    """Arrow keys move the divider, and its new place is told for keeping."""
    _, window = open_room(Screen.TEST)
    splitter = view_of(window).splitter
    before = splitter.percent()

    with qtbot.waitSignal(window.divider_moved) as moved:
        QTest.keyClick(splitter.handle(1), Qt.Key.Key_Left)

    assert moved.args == [before - 2]


def test_without_a_passage_one_pane_stands_in_the_middle(open_room: Opener) -> None:
    """An item without a stimulus has one centred pane."""
    room, window = open_room(Screen.TEST, size=(1920, 1080))
    view = view_of(window)

    attempt_of(room).go_to(ItemId("essay"))

    assert not view.passages.isVisible()
    assert view.pages.width() <= 900


@pytest.mark.parametrize("count", [1, 200])
def test_any_number_of_items(qtbot: QtBot, open_room: Opener, count: int) -> None:
    """One item and two hundred both fit: the navigator takes two rows at most and keeps the current one in view."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(long_test(count)))
    attempt, strip = attempt_of(room), view_of(window).footer.strip

    attempt.go_to(attempt.form.entries[-1].item_id)

    square = strip.squares[attempt.current]
    qtbot.waitUntil(lambda: strip.height() <= 68 and square.item.current)
    assert strip.viewport().rect().contains(square.mapTo(strip.viewport(), square.rect().center()))


def test_pages_ahead_are_built_while_idle(qtbot: QtBot, open_room: Opener) -> None:
    """The page that comes next is there before it is asked for."""
    _, window = open_room(Screen.TEST)
    pages = view_of(window).pages

    qtbot.waitUntil(lambda: 1 in pages._warm)

    assert pages._views[1].complete


def test_a_new_attempt_gets_a_new_view(open_room: Opener) -> None:
    """Nothing of one candidate's test is left on the screen of the next."""
    room, window = open_room(Screen.TEST)
    first = view_of(window)
    attempt_of(room).submit()

    room.use(FakeAttempt())
    room.show(Screen.TEST)

    assert view_of(window) is not first


def test_leaving_the_window_is_reported(open_room: Opener) -> None:
    """Losing the keyboard and getting it back are told once each."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    window.activated.emit()
    attempt.calls.clear()

    window.deactivated.emit("window deactivated")
    window.deactivated.emit("window hidden")
    window.activated.emit()

    assert [("focus_lost", "window deactivated"), ("focus_regained",)] == [
        c for c in attempt.calls if c != ("flush",)
    ]
