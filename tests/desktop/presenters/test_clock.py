"""The clock of an attempt: warnings once each, time over, a wall clock that jumps."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.lockdown import Level, LockdownPolicy
from assessment.attempt.states import State
from assessment.content.response import single
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from tests.builders import (
    ALL_OFF,
    LIMIT_MS,
    Q1,
    Q5,
    Desk,
    answers,
    make_policy,
    make_sitting,
    started,
    text,
)
from tests.desktop.presenters.helpers import CANDIDATE, BrokenDisk, Heard, stored, wait

Settled = Callable[[], None]


def test_the_clock_ticks_each_second(desk: Desk, attempt: AttemptPresenter) -> None:
    """Each new second is told once."""
    heard = Heard(attempt.time_changed)
    for _ in range(8):
        desk.clock.advance(250)
        attempt.clock._tick()

    assert [LIMIT_MS - 250, LIMIT_MS - 1_000, LIMIT_MS - 2_000][1:] == [
        facts.remaining_ms for facts in heard.words if facts.remaining_ms % 1_000 == 0
    ]
    assert len(heard) <= 3


def test_each_warning_comes_once(desk: Desk, attempt: AttemptPresenter) -> None:
    """Ten, five and one minute before the end are told once each, however often the clock ticks."""
    heard = Heard(attempt.time_warning)
    for _ in range(120):
        desk.clock.advance(30_000)
        attempt.clock._tick()
        attempt.clock._tick()
        if attempt.time.remaining_ms == 30_000:
            break

    assert [600_000, 300_000, 60_000] == [facts.warning_ms for facts in heard.words]
    assert [600_000, 300_000, 60_000] == [facts.remaining_ms for facts in heard.words]


def test_the_sitting_says_when_to_warn(
    desk: Desk, device: Device, background: Background, settled: Settled
) -> None:
    """A sitting with warnings of its own has those, and none of the usual ones."""
    policy = make_policy(warnings_ms=(120_000, 900_000))
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    running = background.on_database(lambda: started(device))
    attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
    heard = Heard(attempt.time_warning)
    attempt.begin()
    for _ in range(118):
        desk.clock.advance(30_000)
        attempt.clock._tick()
    settled()
    attempt.stop()

    assert [(900_000, False), (120_000, True)] == [(facts.remaining_ms, facts.last) for facts in heard.words]


def test_warnings_that_passed_before_are_not_given_again(
    desk: Desk, device: Device, background: Background, settled: Settled
) -> None:
    """Whoever is taken up with four minutes left is not told of five."""
    running = background.on_database(lambda: started(device))
    desk.clock.advance(LIMIT_MS - 240_000)
    attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
    heard = Heard(attempt.time_warning)
    attempt.begin()
    settled()
    assert (0, 300_000) == (len(heard), attempt.time.warning_ms)
    desk.clock.advance(180_000)
    attempt.clock._tick()
    settled()
    attempt.stop()

    assert [60_000] == [facts.warning_ms for facts in heard.words]


def test_time_over_while_typing_keeps_what_was_typed(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """The end of time saves the open typing first, then ends the attempt, once."""
    ended = Heard(attempt.ended)
    attempt.type(Q5, text("The last wor"))
    desk.clock.advance(LIMIT_MS)
    wait(qtbot, attempt.ended, attempt.clock._tick)
    attempt.clock._tick()

    assert (1, State.EXPIRED) == (len(ended), ended.words[0].state)
    assert {Q5: ("The last wor",)} == stored(device, attempt)


def test_the_grace_is_for_what_was_given_before(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """When time is over, what was typed is still stored within the grace; an answer that is given then is refused."""
    refused = Heard(attempt.response_refused)
    attempt.type(Q5, text("in time"))
    desk.clock.advance(LIMIT_MS + 500)  # the grace is longer

    def too_late() -> None:
        attempt.clock._tick()
        attempt.choose(Q1, single("A"))
        attempt.type(Q5, text("in time and more"))

    wait(qtbot, attempt.ended, too_late)

    assert [Q1, Q5] == [item for item, _ in refused.words]
    assert {Q5: ("in time",)} == stored(device, attempt)


def test_an_answer_after_the_grace_is_refused_and_ends_it(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot
) -> None:
    """A machine that slept beyond the deadline refuses the late answer loudly and expires."""
    refused = Heard(attempt.response_refused)
    attempt.clock.stop()
    desk.clock.advance(LIMIT_MS + 10_000)
    wait(qtbot, attempt.ended, lambda: attempt.choose(Q1, single("A")))

    assert 1 == len(refused)
    assert State.EXPIRED is load_attempt(device, attempt.attempt.attempt_id).state


def test_time_over_on_a_full_disk_ends_as_soon_as_there_is_room(
    device: Device, desk: Desk, attempt: AttemptPresenter, qtbot: QtBot, settled: Settled
) -> None:
    """Expiry waits for the disk behind the answers before it, and is told once."""
    disk, problems = BrokenDisk(device), Heard(attempt.problem)
    attempt.type(Q5, text("The last word"))
    desk.clock.advance(LIMIT_MS)
    for _ in range(5):
        attempt.clock._tick()
    settled()
    assert 1 == len(problems)
    with qtbot.waitSignal(attempt.ended):
        disk.broken = False

    found = load_attempt(device, attempt.attempt.attempt_id)
    assert (State.EXPIRED, {Q5: ("The last word",)}) == (found.state, answers(found))


@pytest.mark.parametrize("by_ms", [-3_600_000, 3_600_000])
def test_a_clock_jump_is_an_incident_and_nothing_else(
    device: Device, desk: Desk, attempt: AttemptPresenter, settled: Settled, by_ms: int
) -> None:
    """Setting the wall clock is recorded once with its size; what is left stays left."""
    before = attempt.time.remaining_ms
    desk.clock.set_wall(by_ms)
    attempt.clock._tick()
    attempt.clock._tick()
    settled()

    assert before == attempt.time.remaining_ms
    incidents = load_attempt(device, attempt.attempt.attempt_id).incidents
    assert [("clock_jump", f"by_ms={by_ms}")] == [(one.kind, one.detail) for one in incidents]


@pytest.mark.parametrize(
    ("level", "stored", "warns", "locks"),
    [
        (Level.OFF, 0, 0, 0),
        (Level.LOG, 1, 0, 0),
        (Level.WARN, 1, 1, 0),
        (Level.LOCK, 1, 0, 1),
    ],
)
def test_the_policy_says_what_a_clock_jump_leads_to(
    desk: Desk,
    device: Device,
    background: Background,
    settled: Settled,
    level: Level,
    stored: int,
    warns: int,
    locks: int,
) -> None:
    """A clock that is set is recorded, warned of or a reason to lock, as the sitting's level for it says."""
    policy = make_policy(lockdown=LockdownPolicy(levels=replace(ALL_OFF, full_screen=Level.LOG, clock=level)))
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    running = background.on_database(lambda: started(device))
    attempt = AttemptPresenter(running, background, desk.clock, CANDIDATE)
    warned, locking = Heard(attempt.watching.warned), Heard(attempt.watching.locking)
    attempt.begin()
    desk.clock.set_wall(3_600_000)
    attempt.clock._tick()
    settled()
    attempt.stop()

    found = load_attempt(device, attempt.attempt.attempt_id).incidents
    assert (stored, warns, locks) == (len(found), len(warned), len(locking))


def test_slow_drift_is_no_jump(
    device: Device, desk: Desk, attempt: AttemptPresenter, settled: Settled
) -> None:
    """A clock that is pulled right little by little over hours makes no incident."""
    for _ in range(100):
        desk.clock.set_wall(100)
        desk.clock.advance(250)
        attempt.clock._tick()
    settled()

    assert () == load_attempt(device, attempt.attempt.attempt_id).incidents


def test_signs_of_life_are_given(
    device: Device, desk: Desk, attempt: AttemptPresenter, settled: Settled
) -> None:
    """Every few seconds the attempt says that it lives, so that a gap can be measured."""
    desk.clock.advance(5_000)
    attempt.clock._tick()
    settled()

    assert [(5_000,)] == list(device.log._raw.execute("SELECT elapsed_ms FROM alive_marks"))
