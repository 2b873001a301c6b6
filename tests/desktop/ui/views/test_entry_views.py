"""The screens around the test: what is typed is asked for, what is refused is told, what is busy waits."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.errors import ReleaseCodeWrong
from desktop.errors import Offline
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.facts import Screen, SendFacts, SendState, SignInRefusal, SignInRefused
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.views.check_view import CheckView
from desktop.ui.views.instructions_view import InstructionsView
from desktop.ui.views.result_view import ResultView
from desktop.ui.views.sign_in_view import SignInView
from desktop.ui.views.submitted_view import SubmittedView
from desktop.ui.views.welcome_view import WelcomeView
from desktop.ui.widgets.bar_chart import BarChart
from desktop.ui.widgets.text import Label
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import NOW
from tests.fakes.presenters import CARD

V = TypeVar("V", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


def seen(window: KioskWindow, kind: type[V]) -> V:
    """Return the screen in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, kind)
    return view


def words_on(widget: QWidget) -> str:
    """Return all words in view."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_enrolling_needs_a_code_and_an_address(qtbot: QtBot, open_room: Opener) -> None:
    """Enrol waits for a code and an address, or a code that holds one, and passes both on."""
    room, window = open_room(Screen.WELCOME)
    view = seen(window, WelcomeView)
    QTest.keyClicks(view.code.field, "ABCD-1234")
    assert not view.enrol.isEnabled()

    QTest.keyClicks(view.address.field, "https://exams.example.org")
    QTest.mouseClick(view.enrol, LEFT)

    assert [("enrol", "ABCD-1234", "https://exams.example.org")] == room.welcome.calls


def test_a_failed_enrolment_is_told_in_its_place(open_room: Opener) -> None:
    """What went wrong on the first screen is told there, not in a line above it."""
    room, window = open_room(Screen.WELCOME)

    room.welcome.failed.emit(Offline("name"))

    assert "not known on this network" in words_on(seen(window, WelcomeView))
    assert not window.banner.isVisible()


def test_sittings_appear_as_they_arrive(open_room: Opener) -> None:
    """Once there is a sitting, it is listed and the way on opens."""
    room, window = open_room(Screen.WELCOME)
    view = seen(window, WelcomeView)
    assert not view.on.isVisible()

    room.welcome.cards = (CARD,)
    room.welcome.changed.emit()

    assert CARD.title in words_on(view)
    assert view.on.isVisible()


def test_a_file_is_chosen_inside_the_window(qtbot: QtBot, open_room: Opener, tmp_path: object) -> None:
    """The file panel takes a typed path and passes it on; no system dialog opens."""
    room, window = open_room(Screen.WELCOME)
    view = seen(window, WelcomeView)
    QTest.mouseClick(view.choose, LEFT)

    view.files.path.field.setText(f"{tmp_path}/test.carrel")
    QTest.mouseClick(view.files.choose, LEFT)

    assert [("import_file", f"{tmp_path}/test.carrel")] == room.welcome.calls
    assert not view.files.isVisible()


def test_signing_in_passes_both_on(qtbot: QtBot, open_room: Opener) -> None:
    """Enter in the password signs in with number and password."""
    room, window = open_room(Screen.SIGN_IN)
    view = seen(window, SignInView)
    assert not view.on.isEnabled()

    QTest.keyClicks(view.number.field, " 004217 ")
    QTest.keyClicks(view.secret.field, "heron 12")
    QTest.keyClick(view.secret.field, Qt.Key.Key_Return)

    assert [("sign_in", "004217", "heron 12")] == room.sign_in.calls


def test_a_wait_is_counted_down(qtbot: QtBot, open_room: Opener) -> None:
    """After too many tries the button says how long to wait and opens again by itself."""
    room, window = open_room(Screen.SIGN_IN)
    view = seen(window, SignInView)
    QTest.keyClicks(view.number.field, "004217")

    room.sign_in.refused.emit(SignInRefused(SignInRefusal.TOO_MANY_TRIES, 2))
    assert not view.on.isEnabled()
    view._count_down()
    view._count_down()
    QTest.keyClicks(view.secret.field, "x")

    assert view.on.isEnabled()


def test_the_next_candidate_finds_empty_fields(qtbot: QtBot, open_room: Opener) -> None:
    """What one candidate typed is gone when the screen comes back."""
    room, window = open_room(Screen.SIGN_IN)
    view = seen(window, SignInView)
    QTest.keyClicks(view.number.field, "004217")

    room.show(Screen.WELCOME)
    room.show(Screen.SIGN_IN)

    assert view.number.field.text() == ""


def test_checks_show_what_to_do(open_room: Opener) -> None:
    """A failed check says what is wrong and what to do, and the way on stays closed."""
    room, window = open_room(Screen.CHECK)
    view = seen(window, CheckView)

    room.check.rows = (CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, "DiskFull: no room"),)
    room.check.rows_changed.emit()

    assert "Free some space" in words_on(view)
    assert not view.on.isEnabled()


def test_a_release_code_is_asked_for_without_scrolling(open_room: Opener) -> None:
    """However much the checks have to say, the field for the code is in view on a small laptop's screen."""
    room, window = open_room(Screen.CHECK, size=(1366, 768))
    view, check = seen(window, CheckView), room.check
    check.rows = tuple(CheckRow(kind, CheckStatus.WARNING, "x" * 60) for kind in CheckKind)
    check.rows_changed.emit()
    QApplication.processEvents()

    for widget in (view.code.field, view.code.open):
        assert widget.visibleRegion().boundingRect().size() == widget.size()


def test_the_field_where_work_begins_is_in_view_in_the_largest_text(
    qapp: QApplication, qtbot: QtBot, open_room: Opener
) -> None:
    """At 400 percent a screen with a code to enter opens where the field is, not at its title."""
    apply_theme(qapp, LIGHT, zoom=4)
    _, window = open_room(Screen.CHECK, size=(1366, 768))
    field = seen(window, CheckView).code.field

    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().size() == field.size())


def test_the_release_code_is_busy_then_told(qtbot: QtBot, open_room: Opener) -> None:
    """While a code is tried the field waits; a wrong one is told and can be entered again."""
    room, window = open_room(Screen.CHECK)
    view, check = seen(window, CheckView), room.check
    QTest.keyClicks(view.code.field, "amber-7")
    QTest.mouseClick(view.code.open, LEFT)
    assert [("enter_code", "amber-7")] == check.calls

    check.code_busy = True
    check.code_state_changed.emit()
    assert not view.code.open.isEnabled()
    check.code_busy, check.code_error = False, ReleaseCodeWrong("x")
    check.code_state_changed.emit()

    assert "does not open the test" in words_on(view)
    assert view.code.open.isEnabled()


def test_the_way_on_opens(qtbot: QtBot, open_room: Opener) -> None:
    """When the test is open and nothing failed, Continue leads on and the code is gone."""
    room, window = open_room(Screen.CHECK)
    view, check = seen(window, CheckView), room.check
    check.needs_code, check.can_go_on = False, True
    check.code_state_changed.emit()

    QTest.mouseClick(view.on, LEFT)

    assert [("go_on",)] == check.calls
    assert not view.code.isVisible()


def test_instructions_state_the_time(qtbot: QtBot, open_room: Opener) -> None:
    """The instructions say how many questions, how much time and that extra time is in it; Start starts."""
    room, window = open_room(Screen.INSTRUCTIONS)
    view = seen(window, InstructionsView)

    assert "with 25% extra" in words_on(view)
    QTest.mouseClick(view.on, LEFT)

    assert [("start",)] == room.start.calls


def test_instructions_are_made_once_for_a_candidate(open_room: Opener) -> None:
    """Hidden and shown again, as locking does while Start waits, the page keeps what it has made."""
    _, window = open_room(Screen.INSTRUCTIONS)
    before = seen(window, InstructionsView).findChildren(Label)

    window.hide()
    window.show()

    assert before == seen(window, InstructionsView).findChildren(Label)
    assert before


def test_the_receipt_is_shown_and_sending_is_told(open_room: Opener) -> None:
    """The receipt code stands large, and what is said of sending changes with the facts."""
    room, window = open_room(Screen.SUBMITTED)
    view = seen(window, SubmittedView)
    assert view.code.text() == "T4WE-DUD3-5BND-NHZM"
    assert "Nothing is lost" in view.sent.text()

    room.sending.tell(SendFacts(SendState.SENT, 0, NOW))

    assert view.sent.text().startswith("Sent to the server")
    assert not view.code.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_result_can_be_shown_when_it_comes(qtbot: QtBot, open_room: Opener) -> None:
    """The result is offered once it is there, section by section, and says what is still to be marked."""
    room, window = open_room(Screen.SUBMITTED)
    view = seen(window, SubmittedView)
    assert not view.result.isVisible()

    room.end.give_result()
    QTest.mouseClick(view.result, LEFT)
    assert [("show_result",)] == room.end.calls
    room.show(Screen.RESULT)

    result = seen(window, ResultView)
    assert "still to be marked" in words_on(result)
    assert any(
        "Passage 3: 8 of 13." in bars.accessibleDescription() for bars in result.findChildren(BarChart)
    )
