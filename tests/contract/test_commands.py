"""Commands through both ends: given at the server, lost and doubled on the way, carried out once and told of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from assessment.attempt.attempt import LOCK
from assessment.attempt.command import CommandKind, carry_out
from assessment.attempt.events import Paused, Resumed, UnlockChoice, Unlocked
from assessment.attempt.states import State
from assessment.attempt.unlock_code import challenge_code, key_of
from assessment.content.response import single
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters import sending
from desktop.presenters.facts import Screen, SendState
from desktop.services.pull_changes import apply_changes
from desktop.services.push_log import collect, exchange
from desktop.services.read_attempts import load_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.waiting_commands import told_so_far
from sync_server.errors import CommandRefused
from sync_server.services.give_command import Order, give_command
from sync_server.services.list_commands import list_commands
from sync_server.services.release_pack import release_pack
from tests.builders import Q1, Q2, answers, resumed, started
from tests.contract.line import Line, make_line
from tests.desktop.presenters.helpers import drain
from tests.desktop.presenters.in_room import Room
from tests.thorough import times

ORDERS = {
    CommandKind.MESSAGE: Order(CommandKind.MESSAGE, text="Please speak up."),
    CommandKind.EXTEND: Order(CommandKind.EXTEND, "An alarm", extension_ms=60_000),
}
STEPS = st.lists(
    st.sampled_from(
        [kind for kind in CommandKind if kind not in (CommandKind.END, CommandKind.CANCEL)]
        + ["pull", "pull", "pull again", "obey", "push", "lost", "restart", "lock", "pin", "hours"]
    ),
    max_size=25,
)


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    """Both ends, with the pack released and pulled, for all histories."""
    with make_line(tmp_path_factory.mktemp("line")) as made:
        release_pack(made.server, made.organisation, "ports", 1, actor="test")
        made.pull()
        yield made


def obey(running: RunningAttempt) -> None:
    """Carry out what has come, as the application does."""
    so_far = told_so_far(running.device, running.attempt)
    for one in so_far.waiting:
        event = carry_out(running.attempt, one.command, known=so_far.known, expired=one.expired)
        running.record(event)
        if isinstance(event, Unlocked):
            running.record(Resumed())


def take(line: Line, running: RunningAttempt, step: object) -> RunningAttempt:
    """Take one step."""
    match step:
        case CommandKind():
            try:
                order = ORDERS.get(step, Order(step))
                give_command(
                    line.server, line.organisation, running.attempt.attempt_id, order, actor="Ms Lee"
                )
            except CommandRefused:
                return running
        case "pull":
            line.pull()
        case "pull again":
            apply_changes(line.device, line.client.changes(0))  # all of it once more
        case "obey":
            obey(running)
        case "push":
            line.push_all()
        case "lost":
            exchange(line.client, collect(line.device, in_doubt=True))
            exchange(line.client, collect(line.device, in_doubt=False))
        case "lock":
            if running.attempt.state is State.IN_PROGRESS:
                running.record(Paused(LOCK))
        case "pin":
            if running.attempt.locked:
                running.record(Unlocked("keys", "password", "proctor"), Resumed())
        case "hours":
            line.clock.advance(3 * 3_600_000)
        case "restart":
            line.restart_device()
            running, _ = resumed(line.device)
    return running


@settings(max_examples=times(40, 12), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_history_of_commands_is_settled_once_and_told_alike(line: Line, steps: list[object]) -> None:
    """Whatever is lost, doubled, late or interrupted: each command has one outcome, and both ends tell the same."""
    running = started(line.device)
    line.push_all()
    for step in steps:
        line.clock.advance(1_500)
        running = take(line, running, step)
    line.pull()
    obey(running)
    line.push_all()

    told = list_commands(line.server, line.organisation, running.attempt.attempt_id)
    attempt = load_attempt(line.device, running.attempt.attempt_id)
    assert {one.command_id for one in told} == set(attempt.commands)
    assert "waiting" not in {one.state for one in told}
    granted = [one for one in told if (one.kind, one.state) == ("extend", "applied")]
    assert 60_000 * len(granted) == attempt.extended_ms
    assert not attempt.anomalies
    assert list(range(1, len(told) + 1)) == [one.number for one in told]
    assert line.view(attempt.attempt_id).state == attempt.state.value


def test_a_command_reaches_a_test_that_is_sat(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over HTTP to a running application: locked, unlocked and told of, without anybody doing anything at the desk."""
    monkeypatch.setattr(sending, "LISTEN_SECONDS", 0.05)
    with make_line(tmp_path) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        background = Background()
        room = Room(line.device, background, qtbot)
        try:
            room.open()
            room.to_test()
            room.presenter.sending.use(line.client)
            presenter = room.presenter.attempt
            assert presenter is not None
            id = presenter.attempt.attempt_id
            qtbot.waitUntil(lambda: room.presenter.sending.facts.state is SendState.SENT, timeout=10_000)

            lock = Order(CommandKind.LOCK, "Come to the front")
            give_command(line.server, line.organisation, id, lock, actor="Ms Lee")
            room.until(Screen.LOCKED)
            wait_for(qtbot, line, id, ["applied"])
            give_command(line.server, line.organisation, id, Order(CommandKind.UNLOCK), actor="Ms Lee")
            room.until(Screen.TEST)
            wait_for(qtbot, line, id, ["applied", "applied"])
        finally:
            room.presenter.close()
            background.drain()


def test_without_a_network_the_test_goes_on_and_all_is_told_once_later(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Begun, sat, locked, opened by a one-use code and submitted while cut off; later all of it is there exactly once.

    What staff told meanwhile is answered: the test was over.
    """
    monkeypatch.setattr(sending, "LISTEN_SECONDS", 0.05)
    with make_line(tmp_path) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        background = Background()
        room = Room(line.device, background, qtbot)
        try:
            room.open()  # what it knows of the server leads nowhere
            room.to_test()
            presenter = room.presenter.attempt
            assert presenter is not None
            id = presenter.attempt.attempt_id
            presenter.choose(Q1, single("A"))
            room.settle()
            line.push_all()  # a short moment with a network, in which the attempt becomes known
            give_command(line.server, line.organisation, id, Order(CommandKind.LOCK), actor="Ms Lee")
            room.lock.see("foreign_windows", "window_above", "Notes")
            room.until(Screen.LOCKED)
            room.presenter.lock_screen.open(offline_code(room), UnlockChoice.GO_ON)
            room.until(Screen.TEST)
            qtbot.waitUntil(lambda: presenter.takes_input)  # until then an answer is refused, loudly
            presenter.choose(Q2, single("B"))
            presenter.submit()
            room.until(Screen.SUBMITTED)
            drain(qtbot, background)

            room.presenter.sending.use(line.client)
            wait_for(qtbot, line, id, ["refused"])

            (told,) = list_commands(line.server, line.organisation, id)
            view = line.view(id)
            assert "over" == told.refusal
            assert ("submitted", True) == (view.state, view.chain_verified)
            assert list(range(1, len(view.timeline) + 1)) == [event.seq for event in view.timeline]
            kinds = [event.kind for event in view.timeline]
            assert [1, 1, 1] == [kinds.count(kind) for kind in ("paused", "unlocked", "submitted")]
            stored = background.on_database(lambda: load_attempt(line.device, id))
            assert {Q1: ("A",), Q2: ("B",)} == answers(stored)
        finally:
            room.presenter.close()
            background.drain()


def offline_code(room: Room) -> str:
    """Return the one-use code that a proctor makes for the lock on the screen, out of the sitting's file."""
    attempt, facts = room.presenter.attempt, room.presenter.lock_screen.facts
    assert attempt is not None
    assert facts is not None
    assert facts.codes is not None
    sitting = attempt.running.paper.sitting
    return challenge_code(key_of(sitting), sitting.id, facts.codes.challenge)


def wait_for(qtbot: QtBot, line: Line, id: AttemptId, states: list[str]) -> None:
    """Wait until staff see these states of an attempt's commands."""
    qtbot.waitUntil(
        lambda: states == [one.state for one in list_commands(line.server, line.organisation, id)],
        timeout=10_000,
    )
