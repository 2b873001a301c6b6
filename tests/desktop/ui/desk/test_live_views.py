"""The live view on the screen: by mouse and by keyboard, alarms by sign, word and pattern, and each order with what it needs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.attempt.command import CommandKind
from desktop.errors import ServerRefused
from desktop.presenters.facts import Screen
from desktop.presenters.live_facts import (
    AlarmKind,
    Filter,
    LiveFacts,
    OrderFacts,
    Sent,
    Stage,
    Stands,
    Tile,
)
from desktop.ui.candidate_room import build_window
from desktop.ui.desk.live import room_page
from desktop.ui.desk.live.candidate_sheet import CandidateSheet, offered
from desktop.ui.desk.live.live_room_section import LiveRoomSection
from desktop.ui.desk.live.log_sheet import LogSheet
from desktop.ui.desk.live.order_sheets import MessageSheet
from desktop.ui.desk.live.sentences import of_live_error, of_order, refusal_words
from desktop.ui.desk.live.tile import EDGES, Size
from desktop.ui.desk.live.words import SIGNS, WORST_FIRST, described, stands_words
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.proctor.sheet import ReasonSheet
from desktop.ui.proctor.time_sheet import TimeSheet
from tests.desktop.ui.conftest import activate
from tests.desktop.ui.gallery_live import DARK, LOCKED, LOST, LOW, QUIET, ROOM, TROUBLED, section, tile
from tests.fakes.live import FakeLive
from tests.fakes.presenters import FakeRoom

SIGNED_OUT = replace(ROOM, stage=Stage.SIGNED_OUT, address="", name="")
CHOOSING = replace(ROOM, stage=Stage.CHOOSING)


class Desk:
    """A proctor's desk with the section in view."""

    def __init__(self, qtbot: QtBot, facts: LiveFacts) -> None:
        self.qtbot = qtbot
        self.room = FakeRoom()
        self.live: FakeLive = self.room.desk.live
        self.live.facts = facts
        self.window: KioskWindow = build_window(self.room)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        activate(qtbot, self.window)
        self.room.show(Screen.DESK)
        self.section: LiveRoomSection = section(self.window)
        self.page = self.section.room
        QApplication.processEvents()

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(focus_in(self.window) or self.window, key)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(focus_in(self.window) or self.window, text)

    def names(self) -> list[str]:
        """Return whose tiles are in view, in order."""
        return [one.tile.name for one in self.page.grid.tiles]

    def open(self, which: Tile) -> CandidateSheet:
        """Press a tile."""
        button = next(one for one in self.page.grid.tiles if one.tile.candidate_id == which.candidate_id)
        button.click()
        assert isinstance(self.page.sheet, CandidateSheet)
        return self.page.sheet


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """A room of thirty in mixed states."""
    return Desk(qtbot, ROOM)


def test_signing_in_by_keyboard(qtbot: QtBot) -> None:
    """Address, name and password one after the other, Enter at the end; the password is gone when it was used."""
    desk = Desk(qtbot, SIGNED_OUT)
    for words in ("https://exams.example", "Pat Proctor", "secret"):
        desk.type(words)
        desk.key(Qt.Key.Key_Return)

    assert [("sign_in", "https://exams.example", "Pat Proctor", "secret")] == desk.live.calls
    desk.live.tell(CHOOSING)
    assert "" == desk.section.sign_in.password.field.text()


def test_the_address_is_offered(qtbot: QtBot) -> None:
    """What is known of the server stands there already, and one begins with the name."""
    desk = Desk(qtbot, replace(SIGNED_OUT, address="https://exams.example"))

    assert "https://exams.example" == desk.section.sign_in.address.words()
    assert desk.section.sign_in.name.field is focus_in(desk.window)
    assert not desk.section.sign_in.on.isEnabled()


def test_why_nobody_was_signed_in_is_told(qtbot: QtBot) -> None:
    """A refusal says what is wrong; the password is to be typed again."""
    desk = Desk(qtbot, ROOM)
    desk.live.tell(stage=Stage.SIGNED_OUT)
    page = desk.section.sign_in
    page.password.field.setText("wrong")
    desk.live.refused.emit(ServerRefused("credentials_wrong", status=401))

    assert "do not fit" in page.notice.title.text()
    assert "" == page.password.field.text()


def test_a_sitting_is_chosen(qtbot: QtBot) -> None:
    """Each sitting has a way to watch it, the first at hand for the keyboard."""
    desk = Desk(qtbot, CHOOSING)
    desk.key(Qt.Key.Key_Space)
    desk.section.sittings.again.click()
    desk.section.sittings.out.click()

    assert [("choose", "s1"), ("refresh",), ("sign_out",)] == desk.live.calls


def test_tiles_stand_in_order_of_attention(desk: Desk) -> None:
    """What nobody has acknowledged comes first, then what is the matter, then the others by desk."""
    names = desk.names()

    assert {LOCKED.name, DARK.name, LOW.name, TROUBLED.name} == set(names[:4])
    assert 30 == len(names)
    assert "Ola Nordmann" in names[-5:]


def test_filters_show_fewer(desk: Desk) -> None:
    """All, what needs attention, who is not seen: each says how many, and an empty one says so."""
    desk.page.filters.parts[1].click()
    attention = len(desk.page.grid.tiles)
    desk.page.filters.parts[2].click()
    unseen = desk.names()
    desk.live.tell(QUIET)

    assert (5, [DARK.name]) == (attention, unseen)
    assert ([], False) == (desk.names(), desk.page.empty.isHidden())
    assert [("All 5", "Needs attention 0", "Not seen 0")] == [
        tuple(part.text() for part in desk.page.filters.parts)
    ]


def test_sizes_change_how_much_is_shown(desk: Desk) -> None:
    """Small, medium and large tiles: more of them, or more of each."""
    heights = []
    for at in range(len(Size)):
        desk.page.sizes.parts[at].click()
        heights.append(desk.page.grid.tiles[0].sizeHint().height())

    assert heights == sorted(heights)
    assert len(set(heights)) == len(Size)


def test_no_alarm_hangs_on_a_colour() -> None:
    """Each kind has a sign of its own and a pattern of its own, beside its word."""
    patterns = [(EDGES[kind][0], EDGES[kind][1]) for kind in WORST_FIRST]

    assert len(WORST_FIRST) == len(set(patterns))
    assert len(AlarmKind) == len({SIGNS[kind] for kind in AlarmKind})


@pytest.mark.parametrize("stands", Stands)
def test_every_state_has_a_word(stands: Stands) -> None:
    """Nothing is shown that has no word."""
    assert stands_words(stands)


def test_a_tile_says_all_to_who_does_not_see_it() -> None:
    """Name, state, progress and what is the matter stand in the name for assistive technology; seconds do not."""
    told = described(DARK)

    assert DARK.name in told
    assert "Not seen" in told
    assert "47" not in told
    assert described(replace(DARK, seen_ms=99_000)) == told
    assert "new" in described(LOCKED)


def test_arrows_go_from_tile_to_tile(desk: Desk) -> None:
    """The tiles are one stop of the keyboard; arrows, Home and End go through them, Enter opens."""
    tiles = desk.page.grid.tiles
    tiles[0].setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_Right)
    right = focus_in(desk.window)
    desk.key(Qt.Key.Key_Down)
    below = focus_in(desk.window)
    desk.key(Qt.Key.Key_End)
    last = focus_in(desk.window)
    desk.key(Qt.Key.Key_Return)

    assert (tiles[1], tiles[-1]) == (right, last)
    assert below in tiles[5:9]
    assert isinstance(desk.page.sheet, CandidateSheet)
    stops = [one for one in tiles if one.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert [tiles[-1]] == stops


def test_the_keyboard_stays_with_its_tile(desk: Desk) -> None:
    """When the order changes under it, the focus goes with the candidate; when they leave the filter, to the first."""
    held = desk.page.grid.tiles[6]
    held.setFocus(Qt.FocusReason.TabFocusReason)
    worse = replace(held.tile, stands=Stands.LOCKED, alarms=frozenset({AlarmKind.LOCKED}), fresh=True)
    others = [one for one in ROOM.tiles if one.candidate_id != worse.candidate_id]
    desk.live.tell(replace(ROOM, tiles=(worse, *others)))
    moved = focus_in(desk.window)
    desk.live.tell(replace(ROOM, tiles=tuple(others)))

    assert held is moved
    assert desk.page.grid.tiles[0] is focus_in(desk.window)


def test_the_sheet_of_a_candidate_keeps_up(desk: Desk) -> None:
    """While it is open it shows how things are now, with the incidents, what was told, and what became of it."""
    sheet = desk.open(LOCKED)
    told = sheet.values["stands"].text()
    unlocked = replace(LOCKED, stands=Stands.AT_WORK, alarms=frozenset(), locked_for="")
    others = [one for one in ROOM.tiles if one.candidate_id != LOCKED.candidate_id]
    offers = sheet.orders[CommandKind.UNLOCK].isVisible()
    desk.live.tell(tiles=(unlocked, *others))

    assert "A window of another program" in told
    assert "At work" in sheet.values["stands"].text()
    assert (True, False) == (offers, sheet.orders[CommandKind.UNLOCK].isVisible())


@pytest.mark.parametrize(
    ("which", "kinds"),
    [
        (LOCKED, {"message", "extend", "unlock", "end", "cancel"}),
        (tile(1), {"message", "extend", "pause", "lock", "end", "cancel"}),
        (replace(tile(1), stands=Stands.HELD), {"message", "extend", "resume", "end", "cancel"}),
        (replace(tile(1), stands=Stands.READY), {"message", "extend", "cancel"}),
        (replace(tile(1), stands=Stands.SUBMITTED), set()),
        (Tile("x", "1", "X"), set()),
    ],
)
def test_only_what_makes_sense_is_offered(which: Tile, kinds: set[str]) -> None:
    """What a test has no place for as far as is known has no button."""
    assert kinds == {kind.value for kind in offered(which)}


def test_one_is_unlocked_from_their_sheet(desk: Desk) -> None:
    """The order goes to the attempt of that candidate, once it was confirmed."""
    desk.open(LOCKED).orders[CommandKind.UNLOCK].click()
    sheet = desk.page.orders.open
    assert sheet is not None
    before = list(desk.live.calls)
    sheet.go.click()

    assert [] == before
    assert [("order", CommandKind.UNLOCK, (LOCKED.attempt_id,), "", "", 0)] == desk.live.calls


@pytest.mark.parametrize("kind", [CommandKind.END, CommandKind.CANCEL])
def test_an_end_needs_a_reason(desk: Desk, kind: CommandKind) -> None:
    """Nobody's test is ended by a slip: it takes a reason and a second press."""
    desk.open(LOCKED).orders[CommandKind.END].click()
    desk.page.orders.close_any()
    desk.page.orders.ask(kind, LOCKED)
    sheet = desk.page.orders.open
    assert isinstance(sheet, ReasonSheet)
    may_before = sheet.go.isEnabled()
    sheet.reason.field.setText("Cheating")
    sheet.go.click()

    assert not may_before
    assert [("order", kind, (LOCKED.attempt_id,), "", "Cheating", 0)] == desk.live.calls


def test_a_message_to_all_says_to_how_many(desk: Desk) -> None:
    """What goes to everybody names how many it reaches, and is sent by a press of its own."""
    desk.page.to_all[CommandKind.MESSAGE].click()
    sheet = desk.page.orders.open
    assert isinstance(sheet, MessageSheet)
    desk.type("Ten minutes are left.")
    words = sheet.go.text()
    sheet.go.click()

    assert str(len(ROOM.open_tiles)) in words
    assert [("order", CommandKind.MESSAGE, (), "Ten minutes are left.", "", 0)] == desk.live.calls


def test_more_time_for_all(desk: Desk) -> None:
    """Minutes and a reason, typed by keyboard."""
    desk.page.to_all[CommandKind.EXTEND].click()
    assert isinstance(desk.page.orders.open, TimeSheet)
    for words in ("10", "An alarm"):
        desk.type(words)
        desk.key(Qt.Key.Key_Return)

    assert [("order", CommandKind.EXTEND, (), "", "An alarm", 600_000)] == desk.live.calls


def test_escape_orders_nothing(desk: Desk) -> None:
    """The safe way out of a sheet tells nobody anything."""
    for kind in desk.page.to_all:
        desk.page.to_all[kind].click()
        desk.key(Qt.Key.Key_Escape)
        assert desk.page.orders.open is None

    assert [] == desk.live.calls


def test_with_nobody_under_way_nobody_is_told(qtbot: QtBot) -> None:
    """Where no test goes on there is nothing to order of all."""
    desk = Desk(qtbot, replace(ROOM, tiles=(Tile("x", "1", "X"),), alarms=(), orders=()))

    assert not any(button.isEnabled() for button in desk.page.to_all.values())


def test_alarms_are_acknowledged_one_by_one_or_all(desk: Desk) -> None:
    """The strip names the latest; each can be acknowledged, and all of them together."""
    rows = [row for row in desk.page.strip.rows if row.isVisible()]
    rows[1].seen.click()
    desk.page.strip.all_seen.click()
    words = rows[0].text.text()
    desk.live.tell(alarms=tuple(replace(one, acknowledged=True) for one in ROOM.alarms))

    assert [("acknowledge", 3), ("acknowledge_all",)] == desk.live.calls
    assert "Dmitri Volkov is locked" in words
    assert desk.page.strip.isHidden()


def test_new_alarms_are_announced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen reader is told at once; of many it is told how many."""
    said: list[str] = []
    monkeypatch.setattr(room_page, "announce", lambda _source, words, urgent: said.append(words))
    desk.live.alarmed.emit(ROOM.alarms[:1])
    desk.live.alarmed.emit(ROOM.alarms[:4])

    assert "Dmitri Volkov is locked" in said[0]
    assert said[1].startswith("4 new alarms")


def test_alarms_and_orders_stay_listed(desk: Desk) -> None:
    """Acknowledged alarms, orders with their outcome, who refused and why; what was not sent can be sent again."""
    desk.page.log.click()
    sheet = desk.page.sheet
    assert isinstance(sheet, LogSheet)
    (again,) = sheet.again.values()
    again.click()
    sheet.seen.click()

    assert [("send_again", "o1"), ("acknowledge_all",)] == desk.live.calls
    desk.live.tell(alarms=(), orders=())
    assert not sheet.again


def test_the_sound_can_be_muted(desk: Desk) -> None:
    """One press turns it off, another on."""
    desk.page.sound.click()
    desk.page.sound.click()

    assert [("mute", True), ("mute", False)] == desk.live.calls


def test_a_server_that_does_not_answer_is_said(desk: Desk) -> None:
    """Since when, and that what is shown is from then; the tiles stay."""
    desk.live.tell(contact=LOST)
    words = desk.page.lost.text.text()
    tiles = len(desk.page.grid.tiles)
    desk.live.tell(ROOM)

    assert "since" in words
    assert 30 == tiles
    assert desk.page.lost.isHidden()


def test_leaving_the_page_leaves_no_sheet(desk: Desk) -> None:
    """When the session ends under it, an open sheet is gone and orders nothing."""
    desk.open(LOCKED)
    desk.page.to_all[CommandKind.PAUSE].click()
    desk.live.tell(stage=Stage.SIGNED_OUT)

    assert (None, None) == (desk.page.sheet, desk.page.orders.open)
    assert desk.section.sign_in is desk.section.pages.currentWidget()


def test_another_look_keeps_what_was_chosen(desk: Desk) -> None:
    """Filter, size and what was typed go over when the screen is built anew."""
    desk.page.filters.parts[1].click()
    desk.page.sizes.parts[2].click()
    other = LiveRoomSection(desk.live)
    desk.qtbot.addWidget(other)
    other.take_over(desk.section.carry(None))

    assert (1, 2) == (other.room.filters.index, other.room.sizes.index)
    assert Size.LARGE is other.room.grid.size_shown


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (OrderFacts("o", "pause", "", "", ROOM.alarms[0].at), "being sent"),
        (OrderFacts("o", "pause", "", "", ROOM.alarms[0].at, Sent.GIVEN), "nobody is under way"),
        (OrderFacts("o", "pause", "", "", ROOM.alarms[0].at, Sent.GIVEN, waiting=1), "1 waiting"),
        (OrderFacts("o", "pause", "", "", ROOM.alarms[0].at, Sent.GIVEN, expired=2), "2 came too late"),
        (OrderFacts("o", "pause", "Amina", "", ROOM.alarms[0].at, Sent.GIVEN, applied=1), "1 of 1 done"),
    ],
)
def test_how_far_an_order_is(order: OrderFacts, words: str) -> None:
    """Sent, waiting, done, too late: each is said as it is."""
    assert words in of_order(order)


def test_every_refusal_of_a_device_has_words() -> None:
    """No code of a refusal is shown bare, but for one of a later version."""
    from assessment.attempt.command import Refusal

    assert all(refusal_words(one.value) != one.value for one in Refusal)
    assert "later" == refusal_words("later")


@pytest.mark.parametrize(
    "code",
    ["credentials_wrong", "not_allowed", "needs_https", "too_many_tries", "too_many_at_once", "not_found"],
)
def test_every_refusal_of_the_server_has_words(code: str) -> None:
    """What staff meet has sentences of its own."""
    message = of_live_error(ServerRefused(code, retry_after=20.0))

    assert message.title
    assert code not in f"{message.title}{message.sentence}{message.remedy}"


def test_filters_are_of_the_facts() -> None:
    """What a filter shows follows from the tiles alone."""
    assert ROOM.tiles == ROOM.shown(Filter.ALL)
    assert {DARK.candidate_id} == {one.candidate_id for one in ROOM.shown(Filter.UNSEEN)}
