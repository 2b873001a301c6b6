"""Scenes of the course of a test, for the gallery: clocks, breaks, what is closed, what is wanted, filters."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.form import Heading
from assessment.ids import ItemId
from desktop.presenters.commands import StaffMessage
from desktop.presenters.course_facts import BreakFacts, HoldFacts, TimeNotice, Told
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import (
    Barred,
    ResumeCause,
    ResumeFacts,
    Screen,
    TimeFacts,
    TimeOf,
)
from desktop.presenters.lock_screen import LockFacts
from desktop.presenters.unlocking import ANYBODY, Asked, CodeFacts
from desktop.ui.kiosk.cover_card import CoverCard
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.test_view import TestView
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]

SECTION = TimeFacts(
    11 * 60_000 + 5_000,
    20 * 60_000,
    paused=False,
    of=TimeOf.SECTION,
    title="Passage 2",
    whole_ms=38 * 60_000,
    several=True,
)
WHOLE = TimeFacts(38 * 60_000 + 14_000, 60 * 60_000, paused=False, several=True)
LAST = replace(SECTION, remaining_ms=52_000, warning_ms=60_000, last=True)
LONG = replace(SECTION, title="Reading for detail in longer texts of more than one thousand words")


def attempt(name: str) -> FakeAttempt:
    """Return an attempt that has come as far as the second passage."""
    made = FakeAttempt()
    made.fill(8, flagged=(4, 9))
    if "nested" in name:
        page = made.form.pages[0]
        above = (Heading("Part A: Reading", "<p>Three passages, twenty minutes each.</p>"),)
        pages = (replace(page, above=above), *made.form.pages[1:])
        made.form = replace(made.form, pages=pages)
    return made


def _of(room: FakeRoom) -> FakeAttempt:
    assert room.attempt is not None
    return room.attempt


def _passage(room: FakeRoom, number: int) -> list[ItemId]:
    return list(_of(room).form.sections[number - 1].item_ids)


def _test(time: TimeFacts, *, hidden: bool = False, rtl: bool = False, warned: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made = _of(room)
        made.time = time
        room.show(Screen.TEST)
        made.go_to(_passage(room, 2)[0])
        made.bar(_passage(room, 1), Barred.LOCKED)
        view = window.stack.currentWidget()
        assert isinstance(view, TestView)
        made.time_changed.emit(time)
        if hidden:
            view.header.timer.set_hidden(True)
        if warned:
            made.time_warning.emit(time)

    return scene


def _over(room: FakeRoom, window: KioskWindow) -> None:
    _test(replace(SECTION, remaining_ms=20 * 60_000))(room, window)
    _of(room).bar(_passage(room, 1), Barred.TIME_OVER)
    _of(room).time_told.emit(
        TimeNotice(Told.PLACE_OVER, _of(room).time, of=TimeOf.SECTION, title="Passage 1")
    )


def _extended(room: FakeRoom, window: KioskWindow) -> None:
    _test(SECTION)(room, window)
    _of(room).time_told.emit(TimeNotice(Told.EXTENDED, SECTION, 600_000))


def _resumed(room: FakeRoom, window: KioskWindow) -> None:
    _test(WHOLE)(room, window)
    _of(room).resumed.emit(ResumeFacts(ResumeCause.UNCLEAN_END, 180_000, 180_000, 8, WHOLE))


def _held(room: FakeRoom, window: KioskWindow) -> None:
    _test(SECTION)(room, window)
    _of(room).held_back.emit(HoldFacts(14))


def _closed_on_the_page(room: FakeRoom, window: KioskWindow) -> None:
    _test(SECTION)(room, window)
    _of(room).bar(_passage(room, 2)[:1], Barred.TIME_OVER)


def _nested(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.TEST)


def _ask_break(room: FakeRoom, window: KioskWindow) -> None:
    _of(room).breaks = BreakFacts(2, 600_000)
    _test(WHOLE)(room, window)
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    view.header.rest.click()


def _break(left: int, length_ms: int, *, rtl: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _of(room).breaks = BreakFacts(left + 1, length_ms)
        _test(replace(WHOLE, paused=True), rtl=rtl)(room, window)
        _of(room).take_break()
        if length_ms:
            _of(room).breaks = replace(_of(room).breaks, remaining_ms=length_ms - 28_000)
            _of(room).break_changed.emit(_of(room).breaks)

    return scene


def _locked(
    *, wrong: bool = False, rtl: bool = False, closed_ms: int | None = None, asked: Asked | None = None
) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if closed_ms is not None:
            assert room.lock_screen.facts is not None
            room.lock_screen.facts = replace(
                room.lock_screen.facts, kind="unclean_end", detail="", closed_ms=closed_ms
            )
        if asked is not None:
            codes = CodeFacts("1042", 0, "7K3M-9QWX") if asked.code else None
            room.lock_screen.ask(asked, codes)
        room.show(Screen.LOCKED)
        if wrong:
            room.lock_screen.refused.emit(30)

    return scene


def _covered(room: FakeRoom, window: KioskWindow) -> None:
    """Show what a curtain shows, as large as the window."""
    page = QWidget()
    page.setObjectName("window")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    QVBoxLayout(page).addWidget(CoverCard(), 0, Qt.AlignmentFlag.AlignCenter)
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)


def _not_locked(*, rtl: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _test(SECTION, rtl=rtl)(room, window)
        window.say_not_locked(True)

    return scene


def _by_staff(kind: str, why: str, *, held: bool) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        room.lock_screen.facts = LockFacts(
            "staff", kind, why, stops_clock=held, timed=True, by_staff=True, held=held
        )
        room.show(Screen.LOCKED)

    return scene


def _said(text: str) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _test(WHOLE)(room, window)
        _of(room).said.emit(StaffMessage("m1", text))

    return scene


def _extended_because(room: FakeRoom, window: KioskWindow) -> None:
    _test(SECTION)(room, window)
    _of(room).time_told.emit(TimeNotice(Told.EXTENDED, SECTION, 600_000, why="The alarm in the corridor"))


def _cancelled(room: FakeRoom, window: KioskWindow) -> None:
    end = room.end.end
    assert end is not None
    room.end.end = replace(end, cause=EndCause.CANCELLED, result_expected=False)
    room.show(Screen.SUBMITTED)


def _review(chosen: int, *, as_list: bool = False, rtl: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _test(SECTION, rtl=rtl)(room, window)
        _of(room).bar(_passage(room, 3), Barred.LATER)
        _of(room).review()
        view = window.stack.currentWidget()
        assert isinstance(view, ReviewView)
        view.filter.parts[chosen].click()
        if as_list:
            view.shape.parts[1].click()
        QTest.qWait(10)

    return scene


SCENES: dict[str, Scene] = {
    "course-whole": _test(WHOLE),
    "course-section": _test(SECTION),
    "course-section-long": _test(LONG),
    "course-hidden": _test(SECTION, hidden=True),
    "course-last": _test(LAST, warned=True),
    "course-late": _test(replace(WHOLE, remaining_ms=0, late=True)),
    "course-rtl": _test(LAST, rtl=True, warned=True),
    "course-over": _over,
    "course-extended": _extended,
    "course-resumed": _resumed,
    "course-held": _held,
    "course-closed": _closed_on_the_page,
    "course-nested": _nested,
    "course-break-ask": _ask_break,
    "course-break": _break(1, 600_000),
    "course-break-last": _break(0, 0),
    "course-break-rtl": _break(1, 600_000, rtl=True),
    "course-said": _said("Please put your telephone into the box at the door."),
    "course-said-long": _said("The windows stay closed until the noise is over. " * 12),
    "course-extended-why": _extended_because,
    "course-paused-by-staff": _by_staff("held_by_staff", "There is a fire drill next door", held=True),
    "course-locked-by-staff": _by_staff("locked_by_staff", "Please come to the front", held=False),
    "course-cancelled": _cancelled,
    "course-locked": _locked(),
    "course-locked-wrong": _locked(wrong=True),
    "course-locked-rtl": _locked(rtl=True),
    "course-covered": _covered,
    "course-locked-code": _locked(asked=Asked(code=True)),
    "course-locked-pin": _locked(asked=Asked(pin=True)),
    "course-locked-anybody": _locked(asked=ANYBODY),
    "course-locked-server": _locked(asked=Asked()),
    "course-locked-unclean": _locked(closed_ms=83_000),
    "course-not-locked": _not_locked(),
    "course-not-locked-rtl": _not_locked(rtl=True),
    "course-review": _review(0),
    "course-review-list": _review(0, as_list=True),
    "course-review-answered": _review(3),
    "course-review-rtl": _review(0, rtl=True),
}
