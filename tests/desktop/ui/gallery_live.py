"""Scenes of the live view of a room, for the gallery: sign-in, sittings, nobody yet, thirty tiles, one candidate, no answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from assessment.attempt.command import CommandKind
from assessment.attempt.severity import Severity
from desktop.errors import Offline, ServerRefused
from desktop.presenters.facts import Screen
from desktop.presenters.live_facts import (
    Alarm,
    AlarmKind,
    Contact,
    LiveFacts,
    OrderFacts,
    Sent,
    SittingChoice,
    Stage,
    Stands,
    Tile,
    TileCommand,
    TileIncident,
)
from desktop.presenters.live_tiles import in_order
from desktop.ui.desk.desk_view import DeskView
from desktop.ui.desk.live.live_room_section import LiveRoomSection
from desktop.ui.desk.live.order_sheets import MessageSheet
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.proctor.time_sheet import TimeSheet
from tests.fakes.attempt import NOW, FakeAttempt
from tests.fakes.presenters import FakeRoom

Scene = Callable[[FakeRoom, KioskWindow], None]

NAMES = (
    "Amina Diallo",
    "Bo Andersson",
    "Chiara Bellini-Montefiore",
    "Dmitri Volkov",
    "Esra Yıldız",
    "فاطمة الزهراء",
    "Goran Petrović",
    "Hanh Nguyễn",
    "王小明",
    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Adolph Blaine",
)
SEEN = (
    TileIncident(NOW - timedelta(minutes=1), "window_above", "Notes, Editor, process 4711", Severity.SERIOUS),
    TileIncident(NOW - timedelta(minutes=9), "focus_lost", "window deactivated", Severity.WARNING),
    TileIncident(NOW - timedelta(minutes=30), "clock_jump", "by_ms=3600000", Severity.NOTE),
)
TOLD = (
    TileCommand("c1", "extend", "Pat Proctor", "An alarm next door", 600_000, NOW, "applied", ""),
    TileCommand("c2", "message", "Pat Proctor", "Please stay seated.", 0, NOW, "waiting", ""),
    TileCommand("c3", "pause", "Pat Proctor", "A fire drill", 0, NOW, "refused", "paused_already"),
)


def tile(at: int) -> Tile:
    """Return the candidate of a place in the room, at work and well."""
    return Tile(
        f"candidate-{at}",
        f"10{at:02}",
        NAMES[at % len(NAMES)],
        str(at + 1),
        attempt_id=f"attempt-{at}",
        attempts=1,
        stands=Stands.AT_WORK,
        stands_at=NOW,
        answered=at % 41,
        questions=40,
        current=at % 40 + 1,
        unsent=0,
        device=f"north-{at + 1:02}",
        battery=None if at % 3 else 40 + at,
        tier="B",
        seen_ms=3_000,
    )


LOCKED = replace(
    tile(3),
    stands=Stands.LOCKED,
    locked_for="window_above",
    serious=1,
    warnings=1,
    notes=1,
    untold=2,
    incidents=SEEN,
    commands=TOLD,
    extended_ms=600_000,
    irregularities=1,
    alarms=frozenset({AlarmKind.LOCKED}),
    fresh=True,
)
DARK = replace(
    tile(7), seen_ms=47_000, unseen=True, unsent=12, alarms=frozenset({AlarmKind.UNSEEN}), fresh=True
)
LOW = replace(tile(12), battery=9, alarms=frozenset({AlarmKind.BATTERY}), fresh=True)
TROUBLED = replace(tile(17), warnings=2, notes=4, incidents=SEEN[1:], fresh=True)
OLD_LOCK = replace(LOCKED, candidate_id="candidate-21", name=NAMES[9], desk="22", number="1021", fresh=False)
MIXED = {
    3: LOCKED,
    5: replace(tile(5), stands=Stands.BREAK),
    7: DARK,
    9: replace(tile(9), stands=Stands.HELD, by="Pat Proctor", why="A fire drill next door"),
    12: LOW,
    14: replace(tile(14), stands=Stands.SUBMITTED, answered=40, current=None, battery=None, tier=""),
    15: Tile("candidate-15", "1015", "Ola Nordmann", "16"),
    17: TROUBLED,
    18: replace(tile(18), stands=Stands.PAUSED, unsent=31),
    21: OLD_LOCK,
    22: replace(tile(22), stands=Stands.EXPIRED, current=None, tier=""),
    23: replace(tile(23), stands=Stands.CANCELLED, current=None, tier=""),
    24: replace(tile(24), stands=Stands.READY, answered=0, current=None),
}
ALARMS = (
    Alarm(4, AlarmKind.LOCKED, NOW, LOCKED.candidate_id, LOCKED.name, "window_above"),
    Alarm(3, AlarmKind.UNSEEN, NOW - timedelta(seconds=7), DARK.candidate_id, DARK.name),
    Alarm(2, AlarmKind.BATTERY, NOW - timedelta(minutes=1), LOW.candidate_id, LOW.name),
    Alarm(
        1,
        AlarmKind.INCIDENT,
        NOW - timedelta(minutes=2),
        TROUBLED.candidate_id,
        TROUBLED.name,
        "focus_lost",
        2,
    ),
    Alarm(
        0,
        AlarmKind.UNSEEN,
        NOW - timedelta(minutes=8),
        "candidate-1",
        NAMES[1],
        stands=False,
        acknowledged=True,
    ),
)
ORDERS = (
    OrderFacts(
        "o2",
        "message",
        "",
        "Ten minutes are left.",
        NOW,
        Sent.GIVEN,
        waiting=2,
        applied=23,
        refusals=((NAMES[2], "over"),),
    ),
    OrderFacts("o1", "pause", NAMES[0], "A question", NOW, Sent.NOT_SENT, error=Offline("timeout")),
)
SITTINGS = (
    SittingChoice(
        "s1", "Academic Reading, morning", "Ulm", NOW - timedelta(hours=1), NOW + timedelta(hours=3)
    ),
    SittingChoice(
        "s2",
        "Certificate of Advanced Reading and Listening for Candidates of All Regions, Second Session of the Year",
        "Donaudampfschifffahrtsgesellschaft",
        NOW + timedelta(days=1),
        NOW + timedelta(days=1, hours=3),
    ),
)
ROOM = LiveFacts(
    Stage.WATCHING,
    "https://exams.example",
    "Pat Proctor",
    sittings=SITTINGS,
    title="Academic Reading, morning",
    room="North hall",
    known=True,
    tiles=in_order([MIXED.get(at, tile(at)) for at in range(30)]),
    alarms=ALARMS,
    orders=ORDERS,
)


def attempt() -> FakeAttempt:
    """Return an attempt that nobody looks at."""
    return FakeAttempt()


def section(window: KioskWindow) -> LiveRoomSection:
    """Return the section, which is in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, DeskView)
    view.open_section("room")
    page = view.pages.currentWidget()
    assert isinstance(page, LiveRoomSection)
    return page


def _live(facts: LiveFacts, *, rtl: bool = False, narrow: bool = False) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        if rtl:
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if narrow:
            window.resize(window.minimumSize())
        room.desk.live.facts = facts
        room.show(Screen.DESK)
        section(window)

    return scene


def _refused(error: Exception) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _live(replace(ROOM, stage=Stage.SIGNED_OUT))(room, window)
        room.desk.live.refused.emit(error)

    return scene


def _size(at: int) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _live(ROOM)(room, window)
        section(window).room.sizes.parts[at].click()

    return scene


def _filter(at: int, facts: LiveFacts = ROOM) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _live(facts)(room, window)
        section(window).room.filters.parts[at].click()

    return scene


def _one(which: Tile) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _live(ROOM)(room, window)
        section(window).room.grid.opened.emit(which.candidate_id)

    return scene


def _to_all(kind: CommandKind) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _live(ROOM)(room, window)
        page = section(window).room
        page.to_all[kind].click()
        sheet = page.orders.open
        if isinstance(sheet, MessageSheet):
            sheet.words.setPlainText("Ten minutes are left. Please look at your answers again.")
        if isinstance(sheet, TimeSheet):
            sheet.minutes.field.setText("10")

    return scene


def _to_one(kind: CommandKind, which: Tile) -> Scene:
    def scene(room: FakeRoom, window: KioskWindow) -> None:
        _one(which)(room, window)
        sheet = section(window).room.sheet
        assert sheet is not None
        sheet.orders[kind].click()  # type: ignore[attr-defined]  # the sheet of a candidate

    return scene


def _log(room: FakeRoom, window: KioskWindow) -> None:
    _live(ROOM)(room, window)
    section(window).room.log.click()


LOST = Contact(125_000, NOW - timedelta(seconds=125), Offline("refused"))
QUIET = replace(ROOM, tiles=in_order([tile(at) for at in range(5)]), alarms=(), orders=())
SCENES: dict[str, Scene] = {
    "live-sign-in": _live(replace(ROOM, stage=Stage.SIGNED_OUT)),
    "live-sign-in-wrong": _refused(ServerRefused("credentials_wrong", status=401)),
    "live-sign-in-offline": _refused(Offline("name")),
    "live-sign-in-https": _refused(ServerRefused("needs_https")),
    "live-sign-in-over": _live(replace(ROOM, stage=Stage.SIGNED_OUT, over=True)),
    "live-sittings": _live(replace(ROOM, stage=Stage.CHOOSING)),
    "live-sittings-empty": _live(replace(ROOM, stage=Stage.CHOOSING, sittings=())),
    "live-asking": _live(replace(ROOM, known=False, tiles=(), alarms=(), orders=())),
    "live-empty": _live(replace(ROOM, tiles=(), alarms=(), orders=())),
    "live-quiet": _live(QUIET),
    "live-room": _live(ROOM),
    "live-room-rtl": _live(ROOM, rtl=True),
    "live-room-zoom2": _live(ROOM),
    "live-room-narrow": _live(ROOM, narrow=True),
    "live-room-small": _size(0),
    "live-room-large": _size(2),
    "live-room-attention": _filter(1),
    "live-room-unseen": _filter(2),
    "live-room-nobody": _filter(2, QUIET),
    "live-room-lost": _live(replace(ROOM, contact=LOST, silent=True)),
    "live-candidate": _one(LOCKED),
    "live-candidate-dark": _one(DARK),
    "live-candidate-not-begun": _one(MIXED[15]),
    "live-log": _log,
    "live-message-to-all": _to_all(CommandKind.MESSAGE),
    "live-pause-all": _to_all(CommandKind.PAUSE),
    "live-time-for-all": _to_all(CommandKind.EXTEND),
    "live-resume-all": _to_all(CommandKind.RESUME),
    "live-lock-all": _to_all(CommandKind.LOCK),
    "live-unlock-one": _to_one(CommandKind.UNLOCK, LOCKED),
    "live-end-one": _to_one(CommandKind.END, LOCKED),
}
