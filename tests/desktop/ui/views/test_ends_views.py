"""The screens before and after a test: who sits here, what to mend, the statement, tryout, receipt, result."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.response import single
from desktop.errors import StorageFailed
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.facts import Screen, SignInRefusal, SignInRefused
from desktop.presenters.tryout_paper import CHOOSE, TYPE
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.receipt_document import lines_of, receipt_pdf
from desktop.ui.views.check_view import CheckView
from desktop.ui.views.identity_view import IdentityView
from desktop.ui.views.instructions_view import InstructionsView
from desktop.ui.views.result_view import ResultView
from desktop.ui.views.sign_in_view import SignInView
from desktop.ui.views.submitted_view import SubmittedView
from desktop.ui.views.tryout_view import TryoutView
from desktop.ui.widgets.figures import FigureTable
from desktop.ui.widgets.qr_code import modules_of
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.text import Label, RichText
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.gallery_ends import STATEMENT, portrait
from tests.fakes.attempt import CANDIDATE
from tests.fakes.presenters import FakeEnd, FakeRoom

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
    labels = [label for kind in (Label, RichText) for label in widget.findChildren(kind)]
    return "\n".join(label.text() for label in labels if label.isVisible())


# -------------------------------------------------------------------------------------------------- identity


def test_the_candidate_says_who_sits_here(open_room: Opener) -> None:
    """Name, number and desk are shown; the two buttons say yes and no, and the keyboard is on yes."""
    room, window = open_room(Screen.IDENTITY)
    view = seen(window, IdentityView)

    words = words_on(view)
    assert all(part in words for part in (CANDIDATE.name, CANDIDATE.number, CANDIDATE.desk))
    assert view.on is focus_in(window)
    QTest.keyClick(view.on, Qt.Key.Key_Space)
    QTest.mouseClick(view.deny, LEFT)
    assert [("confirm",), ("deny",)] == room.identity.calls


@pytest.mark.parametrize(
    ("photo", "shown"),
    [
        (b"", False),
        (b"no picture", False),
        (b"\x89PNG\r\n\x1a\n" + b"broken", False),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", False),
    ],
    ids=["none", "text", "broken", "another kind"],
)
def test_a_photo_that_cannot_be_shown_is_none(open_room: Opener, photo: bytes, shown: bool) -> None:
    """Whatever stands in the roster, the screen shows a picture or goes on without one."""
    room, window = open_room(Screen.IDENTITY)
    room.identity.photo = photo
    room.identity.changed.emit()

    assert shown is seen(window, IdentityView).photo.isVisible()


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_photo_is_shown_unless_it_is_huge(open_room: Opener, kind: str) -> None:
    """A JPEG or PNG is shown; one that unpacks to more than any screen is not even decoded."""
    room, window = open_room(Screen.IDENTITY)
    view = seen(window, IdentityView)
    found = []
    for size in ((60, 80), (2_400, 8)):
        room.identity.photo = portrait(*size, kind)
        room.identity.changed.emit()
        found.append(view.photo.isVisible())

    assert [True, False] == found


def test_whoever_is_somebody_else_reads_what_to_do(open_room: Opener) -> None:
    """Back at the sign-in, the words say to tell the proctor."""
    room, window = open_room(Screen.SIGN_IN)
    room.sign_in.refused.emit(SignInRefused(SignInRefusal.ANOTHER_PERSON))

    assert "Tell the proctor" in words_on(seen(window, SignInView))


# ------------------------------------------------------------------------------------------------- the check


def test_the_check_tells_the_window_and_the_remedy(open_room: Opener) -> None:
    """The screen tells the presenter its size, shows the remedy of each row, and names both to a screen reader."""
    room, window = open_room(Screen.CHECK)
    view = seen(window, CheckView)
    room.check.rows = (
        CheckRow(CheckKind.PACK, CheckStatus.FAILED, reason="missing"),
        CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, "StorageFailed: gone", cause=StorageFailed("gone")),
        CheckRow(CheckKind.MICROPHONE, CheckStatus.WARNING),
    )
    room.check.rows_changed.emit()

    assert room.check.seen[2] >= 1
    words = words_on(view)
    for part in ("Connect the network", "Plug in a headset"):
        assert part in words
    assert "check again" in view._rows[CheckKind.MICROPHONE].accessibleName()


# --------------------------------------------------------------------------------------------- the statement


def test_start_opens_when_the_box_is_ticked(open_room: Opener) -> None:
    """Start is shut until the statement is agreed to, by mouse or Space, and shuts when that is taken back."""
    room, window = open_room(Screen.WELCOME)
    room.start.candidate = replace(CANDIDATE, honour_statement=STATEMENT)
    room.show(Screen.INSTRUCTIONS)
    view = seen(window, InstructionsView)
    assert view.agree is not None
    assert "I work alone" in words_on(view)
    assert not view.on.isEnabled()
    assert view.agree is focus_in(window)

    QTest.keyClick(view.agree, Qt.Key.Key_Space)

    assert (True, True) == (room.start.agreed, view.on.isEnabled())
    QTest.keyClick(view.agree, Qt.Key.Key_Space)
    assert (False, False) == (room.start.agreed, view.on.isEnabled())
    assert "Agree to the statement" in words_on(view)


def test_without_a_statement_start_is_open(open_room: Opener) -> None:
    """Where nothing is asked for there is no box, and the keyboard is on Start."""
    _, window = open_room(Screen.INSTRUCTIONS)
    view = seen(window, InstructionsView)

    assert view.agree is None
    assert view.on is focus_in(window)


# -------------------------------------------------------------------------------------------------- tryout


def test_tryout_is_reached_and_left(qtbot: QtBot, open_room: Opener) -> None:
    """To try it out is a wish; in tryout the same widgets take answers, say that nothing is kept, and lead back."""
    room, window = open_room(Screen.INSTRUCTIONS)
    QTest.mouseClick(seen(window, InstructionsView).try_out, LEFT)
    assert [("try_out",)] == room.start.calls
    room.show(Screen.TRYOUT)
    view, tryout = seen(window, TryoutView), room.tryout
    assert tryout is not None
    item = view.test.pages.item(CHOOSE)
    assert item is not None

    QTest.mouseClick(item.interactions[0].cards[1], LEFT)  # type: ignore[attr-defined]  # a group of cards

    assert single("B") == tryout.answers[CHOOSE]
    assert "Trying out: answers are not kept" in view.test.header.save.accessibleName()
    tryout.review()
    assert view.review is not None
    assert view.review is view.stack.currentWidget()
    assert not view.review.submit.isVisible()
    tryout.return_to(TYPE)
    assert view.test is view.stack.currentWidget()
    QTest.mouseClick(view.strip.end, LEFT)
    assert ("finish",) == tryout.calls[-1]


def test_each_tryout_has_its_own_view(open_room: Opener) -> None:
    """Back at the instructions the view is gone; what somebody else tried out is nobody's business."""
    room, window = open_room(Screen.TRYOUT)
    first = seen(window, TryoutView)

    room.show(Screen.INSTRUCTIONS)
    room.show(Screen.TRYOUT)

    assert first is not seen(window, TryoutView)


# ------------------------------------------------------------------------------------------------ the receipt


def submitted(open_room: Opener) -> tuple[FakeRoom, SubmittedView]:
    """Return the screen of a submitted test."""
    room, window = open_room(Screen.SUBMITTED)
    return room, seen(window, SubmittedView)


def test_a_code_has_the_corners_of_a_qr_code() -> None:
    """The three corners by which a reader finds a code are where they belong, and another text is another code."""
    modules = modules_of("CARREL1:A:B:1")
    ring = [[True] * 7, [True, *[False] * 5, True], [True, False, True, True, True, False, True]]

    for left, top in ((0, 0), (len(modules) - 7, 0), (0, len(modules) - 7)):
        corner = [list(row[left : left + 7]) for row in modules[top : top + 7]]
        assert ring == corner[:3]
    assert modules != modules_of("CARREL1:A:B:2")


def test_the_receipt_is_saved_as_a_pdf(qtbot: QtBot, open_room: Opener, tmp_path: Path) -> None:
    """An unlocked window lets the candidate choose a folder; a PDF page goes there, and the screen says where it lies."""
    room, view = submitted(open_room)
    QTest.mouseClick(view.save, LEFT)
    assert view.folders.isVisible()
    view.folders.path.field.setText(str(tmp_path))
    QTest.mouseClick(view.folders.choose, LEFT)

    ((what, folder, document),) = room.end.calls
    assert ("save_receipt", str(tmp_path)) == (what, folder)
    assert isinstance(document, bytes)
    assert document.startswith(b"%PDF")
    assert not view.save.isEnabled()
    room.end.receipt_saved.emit("/stick/carrel-A.pdf")
    assert "/stick/carrel-A.pdf" in words_on(view)
    assert view.save.isEnabled()


def test_a_folder_that_is_none_is_not_chosen(open_room: Opener, tmp_path: Path) -> None:
    """A path that leads nowhere is marked, and nothing is saved."""
    room, view = submitted(open_room)
    QTest.mouseClick(view.save, LEFT)
    view.folders.path.field.setText(str(tmp_path / "nowhere"))

    QTest.mouseClick(view.folders.choose, LEFT)

    assert view.folders.isVisible()
    assert [] == room.end.calls


def test_a_receipt_that_is_not_saved_is_told(open_room: Opener) -> None:
    """Where the stick is full the screen says so, and that the code is worth the same."""
    room, view = submitted(open_room)

    room.end.receipt_refused.emit(StorageFailed("gone"))

    assert "It is worth the same" in words_on(view)


def test_at_a_locked_window_the_proctor_comes_first(open_room: Opener) -> None:
    """While the window is locked, saving asks for the PIN; only the right one opens the choice of a folder."""
    room, view = submitted(open_room)
    view._locked = lambda: True
    QTest.mouseClick(view.save, LEFT)
    assert (True, False) == (view.pin.isVisible(), view.folders.isVisible())
    QTest.keyClicks(view.pin.pin.field, "4711")
    QTest.mouseClick(view.pin.go, LEFT)
    assert [("try_pin", "4711")] == room.end.pin.calls
    room.end.pin.refused.emit(0)
    assert not view.folders.isVisible()

    room.end.pin.accepted.emit()

    assert (False, True) == (view.pin.isVisible(), view.folders.isVisible())


def test_the_page_says_what_the_screen_says(qapp: object) -> None:
    """The PDF is one page that names the candidate, the test and how it ended; what is not known is left out."""
    end = FakeEnd().end
    assert end is not None
    lines = dict(lines_of(end))

    assert (CANDIDATE.name, CANDIDATE.test_title, "37 of 40, 1 more in part") == (
        lines["Candidate"],
        lines["Test"],
        lines["Answered"],
    )
    assert 1 == receipt_pdf(end).count(b"/Type /Page\n")
    bare = replace(end, candidate=replace(CANDIDATE, centre="", room="", desk=""))
    assert "Place" not in dict(lines_of(bare))


# ------------------------------------------------------------------------------------------------ the result


def result_view(open_room: Opener, **changes: object) -> ResultView:
    """Return the screen of a result."""
    room, window = open_room(Screen.WELCOME)
    room.end.give_result(pending=0, told=True)
    assert room.end.result is not None
    room.end.result = replace(room.end.result, **changes)  # type: ignore[arg-type]  # names are the caller's
    room.show(Screen.RESULT)
    return seen(window, ResultView)


@pytest.mark.parametrize(
    ("changes", "said", "unsaid"),
    [
        ({}, ["Your result", "Merit", "Passed. The pass mark is 22"], ["so far", "to be marked by"]),
        ({"released": True, "grade": "Very good"}, ["Very good", "has released this result"], ["so far"]),
        ({"pending": 2}, ["Your result so far", "Grade so far", "2 answers are still to be marked"], []),
        ({"passed": False, "grade": ""}, ["Not passed.", "No grade reached"], ["so far"]),
        ({"passed": False, "pending": 1}, ["Not passed so far."], ["Not passed."]),
        ({"passed": None, "graded": False}, ["Your result"], ["Grade", "pass"]),
    ],
)
def test_a_result_claims_no_more_than_is_marked(
    open_room: Opener, changes: dict[str, object], said: list[str], unsaid: list[str]
) -> None:
    """Grade and pass are told as far as they stand: while marks are open they are called so far."""
    words = words_on(result_view(open_room, **changes))

    assert all(part in words for part in said)
    assert not any(part in words for part in unsaid)


def test_charts_have_tables(open_room: Opener) -> None:
    """Each chart names its figures to a screen reader, and a table of the same figures is one press away."""
    view = result_view(open_room)
    points, time = view.findChildren(Segments)
    QTest.mouseClick(points.parts[1], LEFT)
    QTest.mouseClick(time.parts[2], LEFT)

    tables = [table for table in view.findChildren(FigureTable) if table.isVisibleTo(view)]
    assert [4, 40] == [table.rowCount() for table in tables]
    row = [tables[0].item(0, column) for column in range(4)]
    assert ["Passage 1", "11", "13", "–"] == [cell.text() for cell in row if cell is not None]


def test_what_is_told_of_questions_is_shown(open_room: Opener) -> None:
    """Points, texts and titles stand question by question; an open mark is called that."""
    words = words_on(result_view(open_room))

    for part in ("Look again", "algae darken the snow", "not answered", "to be marked, of 5", "0 of 2"):
        assert part in words


def test_a_result_that_comes_later_is_shown(open_room: Opener) -> None:
    """Until there is a result the screen says so; then it shows it."""
    room, window = open_room(Screen.RESULT)
    view = seen(window, ResultView)
    assert "no result yet" in words_on(view)

    room.end.give_result()

    assert "Merit" in words_on(view)
