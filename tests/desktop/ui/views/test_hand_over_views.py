"""The screens of a hand-over: what was done is said, what is wished is asked for, and nothing stays open behind."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.errors import (
    HandOverRefused,
    ParcelCorrupt,
    ParcelForeign,
    ParcelTooNew,
    UnlockKeyMissing,
)
from desktop.errors import DiskFull, FileNotWritten
from desktop.presenters.desk_attempts import Did, Done
from desktop.presenters.giving import Giving
from desktop.services.seats import WhyNot
from desktop.ui.desk.attempts_page import AttemptsPage
from desktop.ui.desk.held_words import held_words
from desktop.ui.proctor.sheet import ReasonSheet
from desktop.ui.seat_sentences import WHY_NOT, of_seat_error
from desktop.ui.views.handed_view import HandedView
from desktop.ui.widgets.button import Button
from tests.desktop.ui.gallery_hand_over import ATTEMPTS, GIVEN, HELD, arriving
from tests.fakes.desk import FakeAttempts
from tests.fakes.presenters import FakeGiving


@pytest.fixture
def attempts() -> FakeAttempts:
    """What the desk knows of its attempts."""
    made = FakeAttempts()
    made.attempts = ATTEMPTS
    return made


@pytest.fixture
def page(attempts: FakeAttempts, qtbot: QtBot) -> AttemptsPage:
    """The section, in view."""
    page = AttemptsPage(attempts)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def offers(page: AttemptsPage) -> list[str]:
    """Return what can be pressed in the list."""
    return [one.accessibleName() or one.text() for card in page._cards for one in card.findChildren(Button)]


def press(page: AttemptsPage, words: str) -> None:
    """Press what says this in the list."""
    buttons = [one for card in page._cards for one in card.findChildren(Button)]
    next(one for one in buttons if one.text() == words).click()


def test_each_attempt_offers_what_can_be_done(page: AttemptsPage) -> None:
    """One at rest is handed over, one that is gone is written again or taken back, one that is over is exported."""
    told = " | ".join(offers(page)).replace("\u2068", "").replace("\u2069", "")

    assert "Hand over… Amina Haddad" in told
    assert "Write the file again… Bo Li | Take back… Bo Li" in told
    assert "1044" not in told
    assert 2 == told.count("Export the results of")


def test_a_hand_over_asks_for_folder_reason_and_pin(
    page: AttemptsPage, attempts: FakeAttempts, tmp_path: Path
) -> None:
    """Folder, then reason, then who it is; only then it is wished, with all three."""
    press(page, "Hand over…")
    page.folders.path.field.setText(str(tmp_path))
    page.folders.choose.click()
    sheet = page.sheet
    assert isinstance(sheet, ReasonSheet)
    assert not sheet.go.isEnabled()
    QTest.keyClicks(sheet.reason.field, "dark")
    QTest.keyClick(sheet.reason.field, Qt.Key.Key_Return)
    assert [("hand_over", HELD.attempt_id, str(tmp_path), "dark")] == attempts.calls

    attempts.asks.emit()
    assert page.pin.isVisible()
    QTest.keyClicks(page.pin.pin.field, "4711")
    QTest.keyClick(page.pin.pin.field, Qt.Key.Key_Return)

    assert ("try_pin", "4711") == attempts.calls[-1]


def test_where_no_pin_is_set_none_is_asked(page: AttemptsPage, attempts: FakeAttempts) -> None:
    """Asking is enough there."""
    attempts.pin_set = False

    attempts.asks.emit()

    assert ("try_pin", "") == attempts.calls[-1]
    assert not page.pin.isVisible()


def test_a_file_is_told_of_before_it_is_taken_over(page: AttemptsPage, attempts: FakeAttempts) -> None:
    """Who, how far, by whom and why; back leaves everything as it is."""
    coming = arriving()
    attempts.arrived.emit(coming)
    sheet = page.sheet
    assert sheet is not None
    sheet.back.click()
    assert [] == attempts.calls

    attempts.arrived.emit(coming)
    assert page.sheet is not None
    page.sheet.go.click()

    assert [("take_over", coming)] == attempts.calls


def test_written_again_needs_no_reason(page: AttemptsPage, attempts: FakeAttempts, tmp_path: Path) -> None:
    """The reason stands in the log already."""
    press(page, "Write the file again…")
    page.folders.path.field.setText(str(tmp_path))
    page.folders.choose.click()
    press(page, "Take back…")
    assert page.sheet is not None
    page.sheet.go.click()

    id = ATTEMPTS[1].attempt_id
    assert [("hand_over", id, str(tmp_path), ""), ("take_back", id)] == attempts.calls


def test_a_sitting_is_exported_into_a_folder(
    page: AttemptsPage, attempts: FakeAttempts, tmp_path: Path
) -> None:
    """The one whose button was pressed."""
    press(page, "Export results…")
    page.folders.path.field.setText(str(tmp_path))
    page.folders.choose.click()

    assert [("export", HELD.sitting_id, str(tmp_path))] == attempts.calls


@pytest.mark.parametrize("did", [did for did in Did if did is not Did.ACKNOWLEDGED])
def test_what_was_done_is_said(page: AttemptsPage, attempts: FakeAttempts, did: Did) -> None:
    """With the name, and where a file lies; files that are missing make it a warning."""
    attempts.done.emit(Done(did, "Amina", "/stick/x", missing=1))

    assert page.notice.isVisible()
    assert "Amina" in page.notice.title.text()
    assert "/stick/x" in page.notice.text.text()
    assert "1 file" in page.notice.text.text()


@pytest.mark.parametrize(
    ("count", "missing", "words"), [(0, 0, "Everything"), (2, 0, "not everything"), (0, 1, "not everything")]
)
def test_what_the_organisation_has_is_said(
    page: AttemptsPage, attempts: FakeAttempts, count: int, missing: int, words: str
) -> None:
    """An acknowledgement says that all is there only where nothing is left, events or files."""
    attempts.done.emit(Done(Did.ACKNOWLEDGED, "", "/stick/x", count=count, missing=missing))

    assert page.notice.isVisible()
    assert words in page.notice.title.text()


def test_nothing_stays_open_behind_another_page(page: AttemptsPage, attempts: FakeAttempts) -> None:
    """Whoever leaves the section wished nothing."""
    attempts.asks.emit()
    page.hide()

    assert not page.pin.isVisible()
    assert ("put_away",) == attempts.calls[-1]
    attempts.asks.emit()
    assert not page.pin.isVisible()


def test_every_reason_has_its_sentence() -> None:
    """No code is ever shown; what is no reason of ours is told as any error."""
    assert set(WhyNot) == set(WHY_NOT)
    errors = [HandOverRefused(one.value) for one in WhyNot]
    others = [ParcelCorrupt("x"), ParcelForeign("x"), ParcelTooNew("x"), UnlockKeyMissing("s"), DiskFull("x")]
    titles = [of_seat_error(one).title for one in (*errors, *others, FileNotWritten("x"))]
    assert len(titles) == len(set(titles))
    assert of_seat_error(ValueError("x")).title


def test_how_an_attempt_stands_is_told_in_a_line() -> None:
    """Handed over comes first, and what is sent is not called unsent."""
    assert "Handed over by" in held_words(ATTEMPTS[1])
    assert "not sent yet: 31" in held_words(HELD)
    assert "not sent" not in held_words(replace(HELD, unsent=0))


def test_the_old_computer_says_what_became_of_it(qtbot: QtBot) -> None:
    """Done: where the file is, and what to do with it; else why not, and a way to try again."""
    giving = FakeGiving()
    giving.facts = replace(GIVEN, state=Giving.WORKING, path="")
    view = HandedView(giving)
    qtbot.addWidget(view)
    view.show()
    assert not view.on.isEnabled()
    for facts, title, again in (
        (GIVEN, "Handed over", False),
        (replace(GIVEN, state=Giving.NO_FILE, path="", error=FileNotWritten("x")), "no file yet", True),
        (replace(GIVEN, state=Giving.KEPT, path="", error=DiskFull("x")), "Not handed over", True),
    ):
        giving.facts = facts
        giving.changed.emit()
        assert title in view.title.text()
        assert again is not view.again.isHidden()
        assert view.on.isEnabled()
    view.on.click()
    assert [("leave",)] == giving.calls
