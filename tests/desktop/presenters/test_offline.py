"""A timed test on a computer that is cut off: brought in as files, sat, and ended by the clock."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from assessment.attempt.states import State
from assessment.content.response import single
from assessment.ids import AttemptId
from desktop.presenters.end_facts import EndCause
from desktop.presenters.facts import Screen, SendState
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from tests.builders import LIMIT_MS, Q1, Q5, answers, make_desk, make_document, make_pack, text
from tests.desktop.presenters.in_room import Room


@pytest.fixture
def _cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no name be looked up and no connection be made."""

    def nowhere(*_: object, **__: object) -> None:
        raise OSError(101, "Network is unreachable")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, nowhere)
    for name in ("getaddrinfo", "create_connection"):
        monkeypatch.setattr(socket, name, nowhere)


@pytest.mark.usefixtures("_cut_off")
def test_a_timed_test_is_sat_without_any_network(tmp_path: Path, other: Callable[[Device], Room]) -> None:
    """From a sealed test and a signed sitting, both as files, to the end of time: no answer waits for a server."""
    desk = make_desk(tmp_path / "home").enrolled()
    sealed, sitting = tmp_path / "ports.carrel", tmp_path / "morning.carrelsitting"
    sealed.write_bytes(make_pack())
    sitting.write_bytes(make_document())
    with desk.opened() as device:
        room = other(device)
        room.presenter.open()
        room.until(Screen.WELCOME)
        for file in (sealed, sitting):
            room.presenter.welcome.import_file(str(file))
            room.settle()
        room.until(Screen.SIGN_IN)
        room.to_test()
        attempt = room.presenter.attempt
        assert attempt is not None
        attempt.choose(Q1, single("A"))
        attempt.type(Q5, text("Shi"))
        room.qtbot.waitUntil(
            lambda: room.presenter.sending.facts.state is SendState.NO_NETWORK, timeout=10_000
        )
        desk.clock.advance(LIMIT_MS - 1_000)
        attempt.clock._tick()
        room.settle()
        in_time = (room.screen, attempt.time.remaining_ms)
        desk.clock.advance(1_000)
        attempt.clock._tick()
        room.until(Screen.SUBMITTED)

        end = room.presenter.end.end
        (row,) = list_attempts(device)
        stored = load_attempt(device, AttemptId(row.attempt_id))
    assert (Screen.TEST, 1_000) == in_time
    assert end is not None
    assert (EndCause.EXPIRED, State.EXPIRED) == (end.cause, stored.state)
    assert {Q1: ("A",), Q5: ("Shi",)} == answers(stored)
