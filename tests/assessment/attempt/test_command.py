"""Commands of staff: each counts once, in whatever order and however often it comes, and opens nothing but its own."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import BREAK, HELD, LOCK, Attempt, apply, follow
from assessment.attempt.command import LIFE_MS, Command, CommandKind, Refusal, carry_out
from assessment.attempt.events import (
    Body,
    Cancelled,
    CommandOutcome,
    CommandSettled,
    Event,
    Expired,
    Paused,
    Resumed,
    Started,
    SubmitMethod,
    Submitted,
    TimeExtended,
    Unlocked,
    command_of,
)
from assessment.attempt.lockdown import UnlockWay
from assessment.attempt.states import OPEN_STATES, State
from assessment.errors import CommandInvalid, IllegalMove
from tests.strategies import ATTEMPT, DEVICES, INITIATED, PACK_HASH, history_of

AT_MS = 1_000_000
ARGUMENTS: dict[CommandKind, dict[str, object]] = {
    CommandKind.MESSAGE: {"text": "Please speak up."},
    CommandKind.EXTEND: {"extension_ms": 600_000, "reason": "A fire alarm"},
}


def command(kind: CommandKind, number: int = 1, **more: object) -> Command:
    """Return a command with all that its kind needs."""
    values = {**ARGUMENTS.get(kind, {}), **({"pause": "x"} if kind.opens else {}), **more}
    return Command(str(UUID(int=number)), ATTEMPT, number, kind, "Ms Lee", AT_MS, **values)  # type: ignore[arg-type]  # of its kind


def attempt_after(*told: Body) -> Attempt:
    """Return an attempt that is under way, and what came then."""
    return follow(ATTEMPT, history_of(INITIATED, Started(), *told))


def obeyed(attempt: Attempt, body: Body) -> Attempt:
    """Return an attempt after one more event of its device."""
    seq = attempt.seqs[DEVICES[0]] + 1
    at = attempt.elapsed_ms + 1
    return apply(attempt, Event(ATTEMPT, DEVICES[0], seq, AT_MS + at, at, PACK_HASH, body))


def refused(body: Body) -> str:
    """Return why a command was not carried out, empty where it was."""
    if isinstance(body, CommandSettled) and body.outcome is CommandOutcome.REFUSED:
        return body.detail
    return ""


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (CommandKind.MESSAGE, State.IN_PROGRESS),
        (CommandKind.EXTEND, State.IN_PROGRESS),
        (CommandKind.PAUSE, State.PAUSED),
        (CommandKind.LOCK, State.PAUSED),
        (CommandKind.END, State.SUBMITTED),
        (CommandKind.CANCEL, State.CANCELLED),
    ],
)
def test_a_command_is_carried_out_by_one_event_that_names_it(kind: CommandKind, state: State) -> None:
    """What obeys a command says which one, and the attempt knows from then on that it was obeyed."""
    told = command(kind)

    event = carry_out(attempt_after(), told)
    after = obeyed(attempt_after(), event)

    assert told.id == command_of(event)
    assert state is after.state
    assert CommandOutcome.DONE is after.commands[told.id].outcome


def test_an_extension_says_how_much_by_whom_and_why() -> None:
    """More time is recorded with the name of the member of staff and the reason."""
    event = carry_out(attempt_after(), command(CommandKind.EXTEND))

    assert TimeExtended(600_000, "Ms Lee", "A fire alarm", str(UUID(int=1))) == event


def test_an_end_from_the_server_is_the_proctors() -> None:
    """An attempt that staff end is submitted by the proctor, also out of a lock."""
    event = carry_out(attempt_after(Paused(LOCK)), command(CommandKind.END))

    assert Submitted(SubmitMethod.PROCTOR, str(UUID(int=1))) == event
    assert State.SUBMITTED is obeyed(attempt_after(Paused(LOCK)), event).state


def test_a_command_that_is_told_twice_counts_once() -> None:
    """A second event of the same command has no effect: it is named as an anomaly."""
    more = TimeExtended(600_000, "Ms Lee", "", "c1")

    twice = attempt_after(more, more)

    assert 600_000 == twice.extended_ms
    assert 1 == len(twice.anomalies)
    with pytest.raises(IllegalMove):
        obeyed(attempt_after(more), more)


def test_what_staff_hold_goes_on_only_when_it_is_opened() -> None:
    """A pause by staff does not end by itself: nobody goes on before it was opened."""
    held = obeyed(attempt_after(), carry_out(attempt_after(), command(CommandKind.PAUSE, reason="Noise")))

    assert held.locked
    assert (HELD, "Ms Lee", "Noise") == (held.pause_reason, held.pause_by, held.pause_why)
    resumed = carry_out(held, command(CommandKind.RESUME, 2, pause=held.pause_name))
    assert isinstance(resumed, Unlocked)
    on = obeyed(obeyed(held, resumed), Resumed())
    assert (State.IN_PROGRESS, "", "") == (on.state, on.pause_name, on.pause_by)


def test_an_unlock_opens_the_lock_it_was_given_for_and_no_later_one() -> None:
    """An unlock that comes late, when its lock was opened and another followed, leaves that one locked."""
    first = attempt_after(Paused(LOCK))
    again = attempt_after(Paused(LOCK), Unlocked("keys", "password", "proctor"), Resumed(), Paused(LOCK))
    unlock = command(CommandKind.UNLOCK, pause=first.pause_name)

    assert isinstance(carry_out(first, unlock), Unlocked)
    assert Refusal.ANOTHER_PAUSE.value == refused(carry_out(again, unlock))
    with pytest.raises(IllegalMove):
        obeyed(again, carry_out(first, unlock))


def test_a_lock_from_the_server_is_known_by_its_command() -> None:
    """An unlock can be given for a lock that the device has not told of yet."""
    lock = command(CommandKind.LOCK)
    locked = obeyed(attempt_after(), carry_out(attempt_after(), lock))

    opened = carry_out(locked, command(CommandKind.UNLOCK, 2, pause=lock.id))

    assert Unlocked("staff", "server", "Ms Lee", pause=lock.id, command=str(UUID(int=2))) == opened


@pytest.mark.parametrize(
    ("told", "kind", "why"),
    [
        ((Submitted(SubmitMethod.CANDIDATE),), CommandKind.EXTEND, Refusal.OVER),
        ((Expired(),), CommandKind.UNLOCK, Refusal.OVER),
        ((), CommandKind.UNLOCK, Refusal.NOT_PAUSED),
        ((), CommandKind.RESUME, Refusal.NOT_PAUSED),
        ((Paused(BREAK),), CommandKind.LOCK, Refusal.PAUSED_ALREADY),
        ((Paused(LOCK),), CommandKind.PAUSE, Refusal.PAUSED_ALREADY),
        ((Paused(LOCK, command="x"),), CommandKind.RESUME, Refusal.NEEDS_UNLOCK),
        ((Paused(HELD, command="x"),), CommandKind.UNLOCK, Refusal.NOT_LOCKED),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason(
    told: Sequence[Body], kind: CommandKind, why: Refusal
) -> None:
    """A command that the attempt has no place for is settled as refused, and changes nothing else."""
    attempt = attempt_after(*told)

    event = carry_out(attempt, command(kind))

    assert why.value == refused(event)
    after = obeyed(attempt, event)
    assert replace(attempt, commands={}, seqs={}, last_at_ms=0, elapsed_ms=0) == replace(
        after, commands={}, seqs={}, last_at_ms=0, elapsed_ms=0
    )


def test_the_policy_says_whether_the_server_may_unlock() -> None:
    """Where only codes open a lock, a command does not; it still goes on from a pause that staff made."""
    locked, held = attempt_after(Paused(LOCK, command="x")), attempt_after(Paused(HELD, command="x"))

    event = carry_out(locked, command(CommandKind.UNLOCK), unlock=(UnlockWay.CODE,))

    assert Refusal.SERVER_MAY_NOT.value == refused(event)
    assert isinstance(carry_out(held, command(CommandKind.RESUME), unlock=(UnlockWay.CODE,)), Unlocked)


def test_practice_is_not_stopped_from_the_server() -> None:
    """A practice is never locked, nor held."""
    for kind in (CommandKind.PAUSE, CommandKind.LOCK):
        assert Refusal.PRACTICE.value == refused(carry_out(attempt_after(), command(kind), practice=True))


def test_a_pause_does_not_come_after_what_ended_it() -> None:
    """A pause that arrives after its own end is not made; time that was granted is granted whenever it comes."""
    pause, more = command(CommandKind.PAUSE), command(CommandKind.EXTEND)
    resume = command(CommandKind.RESUME, 2, pause=pause.id)
    attempt = obeyed(attempt_after(), carry_out(attempt_after(), resume))

    assert Refusal.OVERTAKEN.value == refused(carry_out(attempt, pause, known=(pause, resume)))
    assert isinstance(carry_out(attempt, more, known=(more, resume)), TimeExtended)


def test_what_came_too_late_is_recorded_as_expired() -> None:
    """A command after its time is settled as expired and not carried out."""
    event = carry_out(attempt_after(), command(CommandKind.LOCK), expired=True)

    assert CommandSettled(str(UUID(int=1)), CommandOutcome.EXPIRED) == event


def test_before_the_start_there_is_nothing_to_stop() -> None:
    """Before the candidate has started an attempt can be given time or cancelled, and nothing else."""
    waiting = follow(ATTEMPT, history_of(INITIATED))

    assert Refusal.NOT_STARTED.value == refused(carry_out(waiting, command(CommandKind.LOCK)))
    assert Cancelled("", "Ms Lee", str(UUID(int=1))) == carry_out(waiting, command(CommandKind.CANCEL))


@pytest.mark.parametrize(
    ("kind", "more", "place"),
    [
        (CommandKind.MESSAGE, {"text": " "}, "text"),
        (CommandKind.LOCK, {"text": "Hello"}, "text"),
        (CommandKind.MESSAGE, {"text": "x" * 2_001}, "text"),
        (CommandKind.MESSAGE, {"text": "\x1b[31m"}, "text"),
        (CommandKind.LOCK, {"reason": "\ud800"}, "reason"),
        (CommandKind.EXTEND, {"extension_ms": 0}, "extension_ms"),
        (CommandKind.EXTEND, {"extension_ms": 1 << 40}, "extension_ms"),
        (CommandKind.LOCK, {"extension_ms": 1}, "extension_ms"),
        (CommandKind.UNLOCK, {"pause": ""}, "pause"),
        (CommandKind.LOCK, {"pause": "x"}, "pause"),
        (CommandKind.LOCK, {"number": 0}, "number"),
        (CommandKind.LOCK, {"by": ""}, "by"),
        (CommandKind.LOCK, {"expires_ms": AT_MS}, "expires_ms"),
    ],
)
def test_a_command_that_makes_no_sense_is_none(
    kind: CommandKind, more: dict[str, object], place: str
) -> None:
    """What a command of a kind needs must be there, and what it has no use for must not."""
    with pytest.raises(CommandInvalid) as caught:
        replace(command(kind), **more)  # type: ignore[arg-type]  # whatever stands there

    assert place == caught.value.place


def test_what_is_about_now_expires_by_itself() -> None:
    """Messages, pauses and locks mean the room as it is; granted time, ends and what opens a lock hold on."""
    assert {CommandKind.MESSAGE, CommandKind.PAUSE, CommandKind.LOCK} == set(LIFE_MS)


# ------------------------------------------------------------------------------- any order, however often

given_numbers = st.permutations(range(1, 7)).flatmap(
    lambda order: st.lists(st.sampled_from(order), max_size=6).map(lambda again: [*order, *again])
)


def carried_out(told: Sequence[Command]) -> Attempt:
    """Return the attempt after a device has done with commands what a device does, in the order they came."""
    attempt = attempt_after()
    for one in told:
        if one.id in attempt.commands:
            continue
        event = carry_out(attempt, one, known=told)
        attempt = obeyed(attempt, event)
        if isinstance(event, Unlocked):
            attempt = obeyed(attempt, Resumed())
    return attempt


@given(order=given_numbers, kinds=st.lists(st.sampled_from(CommandKind), min_size=6, max_size=6))
def test_every_command_is_settled_exactly_once(order: list[int], kinds: list[CommandKind]) -> None:
    """In any order and however often they come, each is settled once and grants its time at most once."""
    numbered = {number: command(kind, number) for number, kind in enumerate(kinds, 1)}

    attempt = carried_out([numbered[number] for number in order])

    assert {one.id for one in numbered.values()} == set(attempt.commands)
    done = [one for one in numbered.values() if attempt.commands[one.id].outcome is CommandOutcome.DONE]
    extensions = [one for one in done if one.kind is CommandKind.EXTEND]
    assert 600_000 * len(extensions) == attempt.extended_ms
    assert not attempt.anomalies
    ends = [one for one in done if one.kind in (CommandKind.END, CommandKind.CANCEL)]
    assert (attempt.state in OPEN_STATES) is not bool(ends)
    assert 1 >= len(ends)


@given(order=given_numbers)
def test_a_lock_and_its_unlock_leave_the_same_attempt_in_any_order(order: list[int]) -> None:
    """A lock and a pause, each with its end, and more time twice: nothing is locked then, and the time is the same."""
    kinds = (
        CommandKind.LOCK,
        CommandKind.UNLOCK,
        CommandKind.EXTEND,
        CommandKind.PAUSE,
        CommandKind.RESUME,
        CommandKind.EXTEND,
    )
    numbered = {number: command(kind, number) for number, kind in enumerate(kinds, 1)}
    for number in (2, 5):
        numbered[number] = replace(numbered[number], pause=numbered[number - 1].id)

    attempt = carried_out([numbered[number] for number in order])

    assert 1_200_000 == attempt.extended_ms
    assert State.IN_PROGRESS is attempt.state
