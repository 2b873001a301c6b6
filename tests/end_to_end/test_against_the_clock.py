"""The sample against the clock, sat in the real windows: held, led on, locked out, closed in the middle, and ended."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.response import single
from assessment.ids import AttemptId, ItemId
from assessment.interchange.source import read_source
from assessment.pack.build import build_pack
from desktop.background import Background
from desktop.paths import resources
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import Barred, Screen, TimeOf
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import LIGHT, apply_theme
from tests.builders import ISSUER, MINUTE, SECRET, Desk, make_desk, make_policy, make_sitting, seal_key
from tests.fakes.lock import FakeLock

PATIENCE_MS = 20_000
Q = {number: ItemId(f"c-q{number:02}") for number in range(1, 11)}


class Seat:
    """A candidate at a computer whose clock moves when told."""

    def __init__(self, desk: Desk, room: RoomPresenter, window: KioskWindow, qtbot: QtBot) -> None:
        self.desk, self.room, self.window, self.qtbot = desk, room, window, qtbot

    @property
    def attempt(self) -> AttemptPresenter:
        """The attempt under way."""
        assert self.room.attempt is not None
        return self.room.attempt

    def until(self, true: Callable[[], object]) -> None:
        """Wait for what follows."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)

    def begin(self) -> None:
        """Sign in, pass the check, start."""
        self.until(lambda: self.room.screen is Screen.SIGN_IN)
        self.room.sign_in.sign_in("C-1", SECRET)
        self.until(lambda: self.room.screen is Screen.IDENTITY)
        self.room.identity.confirm()
        self.until(lambda: self.room.screen is Screen.CHECK and self.room.check.can_go_on)
        self.room.check.go_on()
        self.until(lambda: self.room.screen is Screen.INSTRUCTIONS)
        self.room.start.start()
        self.until(lambda: self.room.screen is Screen.TEST)

    def pass_time(self, ms: int) -> None:
        """Let time pass, a second at a time, as the clock sees it."""
        for _ in range(ms // 1_000):
            self.desk.clock.advance(1_000)
            if self.room.attempt is not None:
                self.room.attempt.clock._tick()
        self.settle()

    def answer(self, number: int, value: str) -> None:
        """Answer a question."""
        self.attempt.choose(Q[number], single(value))
        self.settle()

    def settle(self) -> None:
        """Wait until all that was wished is on the disk."""
        self.until(lambda: self.room.attempt is None or not self.attempt._recorder.waiting)

    def says(self) -> str:
        """Return all words of labels in view."""
        QApplication.processEvents()
        return " ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An enrolled computer with a sitting of the sample."""
    folder = resources() / "sample_packs" / "against_the_clock"
    files = (path for path in folder.rglob("*") if path.is_file())
    read = read_source({path.relative_to(folder).as_posix(): path.read_bytes() for path in files})
    pack = build_pack(
        read.pool,
        read.keys,
        read.meta,
        issuer=ISSUER,
        content_identity=seal_key("content of the clock"),
        keys_identity=seal_key("keys of the clock"),
        organisation_recipient=seal_key("organisation").recipient,
        device_recipients={"desk": seal_key("desk").recipient},
    )
    policy = make_policy(breaks=1, break_ms=5 * MINUTE)
    sitting = make_sitting(test_id="against-the-clock", pack_id=read.meta.pack_id, policy=policy)
    return make_desk(tmp_path / "device").enrolled().holding(pack, sittings=(sitting,))


@contextmanager
def seated(desk: Desk, qtbot: QtBot) -> Iterator[Seat]:
    """Open the application; leaving it is a program that stops without a word."""
    with desk.opened() as device:
        background = Background()
        room = RoomPresenter(device, background, FakeLock(), "1.0")
        window = build_window(room, media=room.media)
        window.resize(1366, 768)
        window.show()
        room.open()
        yield Seat(desk, room, window, qtbot)
        window.close_for_good()
        room.close()
        background.drain()
        window.deleteLater()


def test_a_whole_sitting_against_the_clock(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    """From the first question that needs an answer to the end: each section's time, lock and words are as its author set them."""
    apply_theme(qapp, LIGHT)
    with seated(desk, qtbot) as seat:
        seat.begin()
        attempt = seat.attempt
        assert (TimeOf.TEST, True) == (attempt.time.of, attempt.time.several)
        attempt.next()
        assert "Question 1 needs an answer" in seat.says()
        seat.answer(1, "B")
        attempt.next()
        seat.answer(2, "true")
        attempt.next()
        assert (Q[3], TimeOf.SECTION, "Quick sums", 2 * MINUTE) == (
            attempt.current,
            attempt.time.of,
            attempt.time.title,
            attempt.time.remaining_ms,
        )
        assert not attempt.can_back
        seat.answer(3, "B")
        attempt.take_break()
        seat.settle()
        assert "End the break" in [button.text() for button in _buttons(seat.window)]
        seat.pass_time(5 * MINUTE)
        assert (False, 2 * MINUTE) == (attempt.paused, attempt.time.remaining_ms)
        seat.pass_time(2 * MINUTE)
        assert Q[6] == attempt.current
        assert "The time for Quick sums is over" in seat.says()
        seat.answer(6, "B")
        attempt.go_to(Q[8])
        seat.pass_time(20_000)
        assert {Barred.LOCKED} == {item.barred for item in attempt.navigator[2].items}
        assert (TimeOf.SECTION, "Spelling", 40_000) == (
            attempt.time.of,
            attempt.time.title,
            attempt.time.remaining_ms,
        )
        assert all(words in seat.says() for words in ("Words", "Four minutes for both halves.", "Spelling"))

    desk.clock.advance(3 * MINUTE)
    with seated(desk, qtbot) as seat:
        seat.until(lambda: seat.room.screen is Screen.TEST)
        attempt = seat.attempt
        seat.settle()
        told = seat.says()
        assert "The test was closed for 3 minutes. That time was given back." in told
        assert "left for Spelling" in told
        assert (Q[8], 40_000) == (attempt.current, attempt.time.remaining_ms)
        seat.pass_time(40_000)
        assert (Q[9], "Words", 3 * MINUTE) == (
            attempt.current,
            attempt.time.title,
            attempt.time.remaining_ms,
        )
        seat.pass_time(3 * MINUTE)
        seat.until(lambda: seat.room.screen is Screen.SUBMITTED)
        (stored,) = list_attempts(desk_device(seat))
        record = load_attempt(desk_device(seat), AttemptId(stored.attempt_id))

    assert State.EXPIRED is record.state
    assert {Q[1], Q[2], Q[3], Q[6]} == record.answered
    assert 5 * MINUTE + 3 * MINUTE == record.given_back_ms


def desk_device(seat: Seat) -> Device:
    """Return the installation in use."""
    return seat.room._device


def _buttons(window: KioskWindow) -> list[QAbstractButton]:
    return [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
