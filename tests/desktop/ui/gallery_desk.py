"""Scenes of the proctor's desk for the gallery: nothing here yet, sittings, who is let in, the machine, the roster."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from assessment.attempt.accommodations import NO_ACCOMMODATIONS, Accommodations, Display
from assessment.attempt.admitted import Admission
from assessment.attempt.lockdown import Level, Levels, LockdownPolicy, Tier
from assessment.attempt.policy import SittingPolicy
from assessment.errors import ReleaseCodeWrong
from assessment.ids import CandidateId, SittingId
from desktop.lockdown.capabilities import Control, Reach
from desktop.lockdown.findings.preflight import Found
from desktop.lockdown.findings.reach import PROGRAMS, SOURCE, VIRTUAL
from desktop.lockdown.findings.reach import REMOTE as REMOTE_BY
from desktop.lockdown.sighting import Sighting
from desktop.lockdown.x11.ability import SEEN_BY_ALL
from desktop.presenters.desk_facts import RosterRow, SittingRow
from desktop.presenters.desk_machine import MachineFacts, machine_facts
from desktop.presenters.facts import Screen, SignInRefused
from desktop.services.check_machine import MachineCheck
from desktop.services.desk_roster import Here
from desktop.services.desk_sittings import PackHere
from desktop.ui.desk.candidates_section import CandidatesSection
from desktop.ui.desk.desk_view import DeskView
from desktop.ui.desk.sitting_page import MACHINE as MACHINE_PART
from desktop.ui.desk.sitting_page import ROSTER as ROSTER_PART
from desktop.ui.desk.sitting_page import SittingPage
from desktop.ui.kiosk_window import KioskWindow
from tests.fakes.attempt import NOW, FakeAttempt
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]

LONG_TITLE = (
    "Certificate of Advanced Reading and Listening for Candidates of All Regions, Second Session of the Year"
)
SITTINGS = (
    SittingRow(
        SittingId("s-1"),
        "Academic Reading, morning",
        "Ulm",
        "R2",
        NOW - timedelta(minutes=20),
        NOW + timedelta(hours=3),
        open_now=True,
        pack=PackHere.CODE,
        candidates=24,
        required_tier="B",
    ),
    SittingRow(
        SittingId("s-2"),
        LONG_TITLE,
        "Donaudampfschifffahrtsgesellschaft",
        "North hall",
        NOW + timedelta(hours=4),
        NOW + timedelta(hours=8),
        open_now=False,
        pack=PackHere.MISSING,
        candidates=500,
        required_tier="A",
    ),
    SittingRow(
        SittingId("s-3"),
        "Mathematics",
        "",
        "",
        NOW + timedelta(days=1),
        NOW + timedelta(days=1, hours=2),
        open_now=False,
        pack=PackHere.OPEN,
        candidates=1,
        required_tier="",
        pins=False,
    ),
)


def row(
    number: int,
    name: str,
    here: Here = Here.NOT_BEGUN,
    granted: Accommodations = NO_ACCOMMODATIONS,
    **more: int,
) -> RosterRow:
    """Return a candidate on the roster."""
    return RosterRow(
        CandidateId(f"c-{number}"),
        name,
        f"{number:03}",
        f"{number}",
        here,
        more.get("factor", 100),
        more.get("extra_ms", 0),
        granted,
        more.get("extended_ms", 0),
    )


MUCH = Accommodations(
    Display(200, "yellow_on_black", "a typeface of later", 150, single_column=True, language="ar"),
    ("masking", "-notepad"),
    2,
    300_000,
    no_drag=True,
    keyboard_only=True,
)
ROSTER = (
    row(1, "Amina El-Sayed", Here.UNDER_WAY),
    row(2, "Ben Ikeda", Here.LOCKED, factor=125),
    row(3, "عائشة الخطيب", Here.PAUSED, extended_ms=600_000),
    row(4, "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Adolph Blaine Charles David", granted=MUCH),
    row(5, "Chidi Okafor", Here.SUBMITTED),
    row(6, "Dagny Holm", Here.EXPIRED, extra_ms=900_000),
    row(7, "Eun-ji Park", Here.CANCELLED),
    row(8, "Farid Nazari", Here.BREAK),
)
HALL = tuple(row(number, f"Candidate {number:03}") for number in range(1, 501))
CHECKED = MachineCheck(None, "Academic Reading", 182_400_000_000, None, secrets_in_file=False)
REACH = (
    Control("full_screen", Reach.ENFORCED),
    Control("keys", Reach.ENFORCED),
    Control("foreign_windows", Reach.ENFORCED),
    Control("injected_input", Reach.DETECTED),
    Control("displays", Reach.DETECTED),
    Control("capture", Reach.UNAVAILABLE, SEEN_BY_ALL),
    Control("programs", Reach.DETECTED, PROGRAMS),
    Control("virtual_machine", Reach.DETECTED, VIRTUAL),
    Control("remote_session", Reach.DETECTED, REMOTE_BY),
    Control("session_switch", Reach.DETECTED),
    Control("suspend", Reach.DETECTED),
    Control("integrity", Reach.UNAVAILABLE, SOURCE),
    Control("focus_loss", Reach.DETECTED),
    Control("clock_jump", Reach.DETECTED),
)
REMOTE = Sighting("remote_session", "remote_program", "x11vnc, process 4711")
FIT = machine_facts(
    SittingPolicy(lockdown=LockdownPolicy(required_tier=Tier.HARDENED)),
    Tier.HARDENED,
    REACH,
    Found(),
    CHECKED,
    awake=True,
)
UNFIT = machine_facts(
    SittingPolicy(lockdown=LockdownPolicy(levels=Levels(capture=Level.OFF))),
    Tier.HARDENED,
    REACH,
    Found((REMOTE,)),
    CHECKED,
    awake=True,
)
LOW = machine_facts(
    SittingPolicy(lockdown=LockdownPolicy(required_tier=Tier.KIOSK)),
    Tier.DETECTION,
    (Control("full_screen", Reach.UNAVAILABLE, "no X server"),),
    Found(),
    CHECKED,
    awake=True,
)


def attempt() -> FakeAttempt:
    """Return an attempt that nobody looks at."""
    return FakeAttempt()


def desk_view(window: KioskWindow) -> DeskView:
    """Return the desk."""
    view = window.stack.currentWidget()
    assert isinstance(view, DeskView)
    return view


def section(window: KioskWindow) -> CandidatesSection:
    """Return the section of the candidates."""
    shown = desk_view(window).pages.currentWidget()
    assert isinstance(shown, CandidatesSection)
    return shown


def sitting_page(window: KioskWindow) -> SittingPage:
    """Return the page of the sitting that somebody is let in to."""
    page = section(window).sitting
    assert page is not None
    return page


def _desk(
    sittings: tuple[SittingRow, ...] = SITTINGS, *, narrow: bool = False, loading: bool = False
) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if narrow:
            window.resize(window.minimumSize())
        room.desk.candidates.sittings, room.desk.candidates.loading = sittings, loading
        room.show(Screen.DESK)

    return scene


def _pin(*, wrong: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _desk()(room, window)
        section(window).sittings.ways_in[0].click()
        if wrong:
            room.desk.candidates.pin.refused.emit(30)

    return scene


def _inside(
    roster: tuple[RosterRow, ...] | None = ROSTER,
    machine: MachineFacts | None = FIT,
    *,
    part: int = ROSTER_PART,
    narrow: bool = False,
    pack: PackHere = PackHere.OPEN,
    error: Exception | None = None,
) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _desk(narrow=narrow)(room, window)
        candidates = room.desk.candidates
        candidates.roster, candidates.machine = roster, machine
        candidates.looking = machine is None
        candidates.code.error = error
        candidates.let_in(replace(SITTINGS[0], pack=pack))
        sitting_page(window).parts.parts[part].click()

    return scene


def _searched(words: str) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _inside(HALL)(room, window)
        sitting_page(window).roster.search.field.setText(words)

    return scene


def _refused(room: FakeRoom, window: KioskWindow) -> None:
    _inside()(room, window)
    room.desk.candidates.refused.emit(SignInRefused(Admission.TOO_LATE))


def _launch(who: int = 3, *, adjust: bool = False, wrong: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _inside()(room, window)
        page = sitting_page(window)
        page.roster.launch_wished.emit(ROSTER[who])
        sheet = page.sheet
        assert sheet is not None
        if adjust:
            sheet.adjust.click()
        if wrong:
            sheet.factor.field.setText("ten")
            sheet.reason.field.setText("A broken arm")

    return scene


SCENES: dict[str, Scene] = {
    "desk-empty": _desk(()),
    "desk-loading": _desk((), loading=True),
    "desk-sittings": _desk(),
    "desk-sittings-narrow": _desk(narrow=True),
    "desk-sittings-zoom2": _desk(),
    "desk-pin": _pin(),
    "desk-pin-wrong": _pin(wrong=True),
    "desk-roster": _inside(),
    "desk-roster-zoom2": _inside(),
    "desk-roster-narrow": _inside(narrow=True),
    "desk-roster-long": _inside(HALL),
    "desk-roster-found": _searched("49"),
    "desk-roster-nobody": _searched("zz"),
    "desk-roster-reading": _inside(None, None),
    "desk-code": _inside(pack=PackHere.CODE),
    "desk-code-wrong": _inside(pack=PackHere.CODE, error=ReleaseCodeWrong("xxxx")),
    "desk-code-narrow": _inside(pack=PackHere.CODE, narrow=True),
    "desk-refused": _refused,
    "desk-machine": _inside(part=MACHINE_PART),
    "desk-machine-unfit": _inside(machine=UNFIT, part=MACHINE_PART),
    "desk-machine-low": _inside(machine=LOW, part=MACHINE_PART),
    "desk-machine-narrow": _inside(machine=UNFIT, part=MACHINE_PART, narrow=True),
    "desk-machine-zoom2": _inside(part=MACHINE_PART),
    "desk-launch": _launch(),
    "desk-launch-adjust": _launch(adjust=True),
    "desk-launch-wrong": _launch(adjust=True, wrong=True),
    "desk-launch-goes-on": _launch(2, adjust=True),
}
