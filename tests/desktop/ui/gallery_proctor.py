"""Scenes of the proctor at the machine, for the gallery: the door, the panel as tests stand, and its sheets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from assessment.attempt.accommodations import NO_ACCOMMODATIONS, Accommodations, Display
from assessment.attempt.events import TimeExtended
from assessment.errors import IrregularityInvalid
from desktop.presenters.facts import Screen, SendFacts, SendState, TimeFacts
from desktop.presenters.panel_facts import PanelFacts, Seen, Standing
from desktop.presenters.unlocking import Asked, CodeFacts
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.proctor.grant_sheet import GrantSheet
from desktop.ui.proctor.note_sheet import NoteSheet
from desktop.ui.proctor.time_sheet import TimeSheet
from desktop.ui.views.proctor_view import ProctorView
from tests.fakes.attempt import CANDIDATE, NOW, FakeAttempt
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]

SEEN = (
    Seen(NOW - timedelta(seconds=40), "candidate/unwell", "Was given water", "Pat Proctor", noted=True),
    Seen(NOW - timedelta(minutes=3), "window_above", "Notes, Editor, process 4711"),
    Seen(NOW - timedelta(minutes=12), "focus_lost", "window deactivated"),
)
FACTS = PanelFacts(
    by="Pat Proctor",
    candidate=CANDIDATE,
    standing=Standing.AT_WORK,
    pause_by="",
    pause_why="",
    answered=12,
    questions=40,
    flagged=2,
    unsaved=0,
    unrecorded=False,
    sending=SendFacts(SendState.NO_NETWORK, 31),
    time=TimeFacts(38 * 60_000 + 14_000, 70 * 60_000, paused=False),
    extended_ms=600_000,
    tier="B",
    controls=("window", "keyboard", "system_keys", "guard", "supervisor", "keep_awake"),
    granted=NO_ACCOMMODATIONS,
    seen=SEEN,
    seen_in_all=3,
)
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Adolph Blaine Charles David Earl Frederick"
MANY = tuple(
    Seen(NOW - timedelta(minutes=at), kind, detail)
    for at, (kind, detail) in enumerate(
        [
            (
                "window_above",
                "A program whose title is as long as titles of windows tend to be, process 31337",
            ),
            ("unlock_refused", "code, password"),
            ("clock_jump", "by_ms=3600000"),
            ("remote_program", "x11vnc"),
        ]
        * 3
    )
)
KINDS = tuple(
    Seen(NOW - timedelta(minutes=at), kind, noted="/" in kind, by="Pat" if "/" in kind else "")
    for at, kind in enumerate(
        (
            "focus_regained",
            "left_by_pin",
            "panel_refused",
            "lockdown_lacking",
            "program_excepted",
            "external_display",
            "virtual_machine",
            "a_kind_of_a_later_version",
            "environment/evacuation",
            "staff/too_much_help",
            "technical/screen_or_sound",
            "candidate/other",
        )
    )
)
GRANTED = Accommodations(
    Display(200, "yellow_on_black", line_percent=150), ("masking", "-notepad"), 2, 300_000, no_drag=True
)


def attempt() -> FakeAttempt:
    """Return an attempt under way."""
    made = FakeAttempt()
    made.fill(12, flagged=(4, 9))
    return made


def _panel(facts: PanelFacts = FACTS, *, rtl: bool = False, narrow: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if narrow:
            window.resize(window.minimumSize())
        room.panel.is_open, room.panel.facts = True, facts
        room.show(Screen.PROCTOR)

    return scene


def _door(*, asked: Asked, wrong: bool = False, free: bool = False, codes: CodeFacts | None = None) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        room.panel.offered, room.panel.asked, room.panel.codes = True, asked, codes
        room.leave.waiting, room.leave.pin_set = False, not free
        room.show(Screen.TEST)
        window.proctor_wished.emit()
        if wrong:
            room.panel.refused.emit(30)

    return scene


def view_of(window: KioskWindow) -> ProctorView:
    """Return the panel."""
    view = window.stack.currentWidget()
    assert isinstance(view, ProctorView)
    return view


def _sheet(which: str, facts: PanelFacts = FACTS, *, filled: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _panel(facts)(room, window)
        view = view_of(window)
        getattr(view, which).click()
        sheet = view.sheets.open
        if filled and isinstance(sheet, TimeSheet):
            sheet.minutes.field.setText("0")
            sheet.reason.field.setText("An alarm in the corridor")
        if filled and isinstance(sheet, NoteSheet):
            sheet.groups.pick("technical")
            sheet.reasons["technical"].pick("technical/other")
        if filled and isinstance(sheet, GrantSheet):
            sheet.form.breaks.field.setText("many")

    return scene


def _told(room: FakeRoom, window: KioskWindow) -> None:
    _panel(replace(FACTS, extended_ms=900_000))(room, window)
    room.panel.told.emit(TimeExtended(300_000, "Pat Proctor", "Noise"))


def _not_done(room: FakeRoom, window: KioskWindow) -> None:
    _panel(replace(FACTS, unsaved=2, unrecorded=True))(room, window)
    room.panel.not_done.emit(IrregularityInvalid("note", "none"))


HELD = replace(
    FACTS,
    standing=Standing.HELD,
    pause_by="Pat Proctor",
    pause_why="A fire drill next door",
    time=replace(FACTS.time, paused=True),
)
UNTIMED = replace(
    FACTS,
    time=TimeFacts(None, None, paused=False),
    extended_ms=0,
    tier="C",
    controls=(),
    seen=(),
    seen_in_all=0,
)
LONG = replace(
    FACTS,
    by=LONG_NAME,
    candidate=replace(CANDIDATE, name=LONG_NAME, desk="North hall, third row by the window"),
    seen=(*MANY,),
    seen_in_all=1_204,
)

SCENES: dict[str, Scene] = {
    "proctor-panel": _panel(),
    "proctor-panel-rtl": _panel(rtl=True),
    "proctor-panel-zoom2": _panel(),
    "proctor-panel-narrow": _panel(narrow=True),
    "proctor-panel-held": _panel(HELD),
    "proctor-panel-locked": _panel(replace(FACTS, standing=Standing.LOCKED)),
    "proctor-panel-break": _panel(replace(FACTS, standing=Standing.BREAK)),
    "proctor-panel-untimed": _panel(UNTIMED),
    "proctor-panel-long": _panel(LONG),
    "proctor-panel-kinds": _panel(
        replace(FACTS, seen=KINDS, seen_in_all=12, tier="A", standing=Standing.PAUSED)
    ),
    "proctor-panel-unlocked": _panel(replace(FACTS, tier="", controls=())),
    "proctor-panel-told": _told,
    "proctor-panel-not-done": _not_done,
    "proctor-door": _door(asked=Asked(pin=True)),
    "proctor-door-either": _door(asked=Asked(pin=True, code=True), codes=CodeFacts("1042", 3, "7K3M-9QWX")),
    "proctor-door-wrong": _door(
        asked=Asked(pin=True, code=True), codes=CodeFacts("1042", 3, "7K3M-9QWX"), wrong=True
    ),
    "proctor-door-code": _door(asked=Asked(code=True), codes=CodeFacts("1042", 0, "7K3M-9QWX"), free=True),
    "proctor-pause": _sheet("pause"),
    "proctor-time": _sheet("extend"),
    "proctor-time-wrong": _sheet("extend", filled=True),
    "proctor-grant": _sheet("grant"),
    "proctor-grant-before": _sheet("grant", replace(FACTS, granted=GRANTED), filled=True),
    "proctor-note": _sheet("note"),
    "proctor-note-other": _sheet("note", filled=True),
    "proctor-end": _sheet("end"),
    "proctor-leave": _sheet("leave"),
}
