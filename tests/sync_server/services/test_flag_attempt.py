"""What is odd is flagged, and nothing is dropped."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.attempt import events as e
from assessment.attempt.events import Event
from assessment.attempt.origin import attempt_id_for
from assessment.ids import AttemptId
from assessment.sync.log import link, to_entry
from sync_server.services.list_attempts import list_attempts
from sync_server.services.view_attempt import view_attempt
from tests.sync_server.events import HOUR_MS, NOON_MS, answered, initiated, taken_over, whole_attempt
from tests.sync_server.hall import Hall


def flags(hall: Hall, attempt_id: AttemptId | None = None) -> set[str]:
    """Return the flags of an attempt, the same in the list and in the view."""
    attempt_id = attempt_id or hall.attempt()
    listed = {one.attempt_id: one for one in list_attempts(hall.server, hall.organisation).attempts}
    view = view_attempt(hall.server, hall.organisation, attempt_id)
    assert set(listed[attempt_id].flags) == set(view.flags)
    return set(view.flags)


@pytest.fixture
def ready(hall: Hall) -> Hall:
    """Give a hall with a pack and a sitting."""
    hall.publish()
    hall.sitting()
    return hall


def test_ordinary_attempt_has_no_flags(ready: Hall) -> None:
    """An attempt in its window by one candidate on one device is not flagged."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt())
    ready.accept(desk, desk.frames())

    assert set() == flags(ready)


def test_unknown_sitting_is_flagged(hall: Hall) -> None:
    """An attempt at a sitting nobody published is kept and flagged."""
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt())
    hall.accept(desk, desk.frames())

    assert {"unknown_sitting"} == flags(hall)


def test_stranger_is_flagged(ready: Hall) -> None:
    """A candidate who is not on the roster is flagged."""
    desk = ready.desk()
    desk.write(ready.attempt(), initiated("candidate-9"), e.Started())
    ready.accept(desk, desk.frames())

    assert {"not_on_roster"} == flags(ready)


def test_answers_after_the_close_are_flagged(ready: Hall) -> None:
    """What was answered after the sitting had closed is kept whole and flagged, also where it came at once."""
    desk = ready.desk()
    bodies = whole_attempt()
    desk.write(ready.attempt(), *bodies[:-1])
    desk.write(ready.attempt(), answered("q1", "B"), bodies[-1], step=HOUR_MS)
    ready.accept(desk, desk.frames())

    assert "late" in flags(ready)


def test_a_clock_set_back_hides_no_late_answer(ready: Hall) -> None:
    """The attempt's own clock counts as well: whoever sets the computer's back is late all the same."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt()[:-1])
    late = Event(
        ready.attempt(),
        desk.name.device_id,
        99,
        NOON_MS + 5,
        9 * HOUR_MS,
        "ab" * 32,
        answered("q1", "B"),
    )
    entry = to_entry(late, len(desk.entries) + 1)
    desk.heads.append(link(desk.head(len(desk.entries)), entry))
    desk.entries.append(entry)
    ready.accept(desk, desk.frames())

    assert "late" in flags(ready)


@given(st.lists(st.integers(0, 40 * HOUR_MS), min_size=1, max_size=4))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_when_something_arrives_flags_nothing(ready: Hall, moments: list[int]) -> None:
    """The same events have the same flags, whenever they came and in whatever pieces: every server says the same."""
    desk = ready.desk()
    attempt_id = attempt_id_for(desk.name.device_id, NOON_MS + 1_000, initiated().seed)
    desk.write(attempt_id, *whole_attempt())
    size = -(-len(desk.entries) // len(moments))
    for frame, moment in zip(desk.frames(size), sorted(moments), strict=False):
        ready.clock.now = max(ready.clock.now, NOON_MS + moment)
        ready.accept(desk, [frame])

    assert flags(ready, attempt_id) <= {"over_attempts", "unknown_sitting", "incomplete"} - {"late"}


def test_what_comes_late_counts_with_its_own_time(ready: Hall) -> None:
    """Answers that arrive hours after the window are the attempt's answers, at the time at which they were given."""
    desk = ready.desk()
    desk.write(ready.attempt(), *whole_attempt())
    ready.clock.now = NOON_MS + 9 * HOUR_MS
    ready.accept(desk, desk.frames())

    view = view_attempt(ready.server, ready.organisation, ready.attempt())
    given = [event for event in view.timeline if event.kind == "responded"]
    assert ("submitted", 5) == (view.state, view.answered)
    assert {"RESPONSE": ["A"]} == next(item for item in view.items if item.item_id == "q1").response
    assert given
    assert all(NOON_MS < event.at_ms < NOON_MS + HOUR_MS for event in given)
    assert all(event.received_ms >= ready.clock.now - HOUR_MS for event in given)


def test_begun_outside_the_window_is_flagged(ready: Hall) -> None:
    """An attempt begun before or after the window is flagged, by the device's own clock."""
    desk = ready.desk()
    attempt_id = ready.attempt(step=9 * HOUR_MS)
    desk.write(attempt_id, initiated(), step=9 * HOUR_MS)
    ready.accept(desk, desk.frames())

    assert {"out_of_window"} == flags(ready, attempt_id)


def test_a_copy_is_flagged_before_the_original_has_come(ready: Hall) -> None:
    """An attempt whose id its device did not make is flagged at once; a copy of what is here already is a branch."""
    device, copier = ready.desk(), ready.desk()
    copier.write(ready.attempt(1), *whole_attempt())
    ready.accept(copier, copier.frames())
    assert {"foreign"} == flags(ready)

    device.write(ready.attempt(1), *whole_attempt())
    ready.accept(device, device.frames())
    assert {"concurrent"} == flags(ready)


def test_an_attempt_without_its_beginning_is_called_incomplete_only(ready: Hall) -> None:
    """Where the beginning has not come yet, nothing is said of who made it."""
    desk = ready.desk()
    desk.write(ready.attempt(7), initiated())
    desk.entries.clear()
    desk.heads.clear()
    desk.write(ready.attempt(7), e.Started())
    ready.accept(desk, desk.frames())

    assert "foreign" not in flags(ready, ready.attempt(7))


def test_answer_after_the_time_is_flagged(ready: Hall) -> None:
    """An answer after the deadline and its grace is kept and flagged."""
    desk = ready.desk()
    desk.write(ready.attempt(), initiated(), e.Started())
    desk.write(ready.attempt(), answered("q1", "A"), step=HOUR_MS)
    ready.accept(desk, desk.frames())

    assert "over_time" in flags(ready)


def test_second_attempt_is_flagged(ready: Hall) -> None:
    """Only an attempt beyond the allowed number is flagged, whichever came to the server first."""
    desk = ready.desk()
    later = ready.attempt(step=2_000)
    desk.write(later, *whole_attempt(), step=2_000)
    desk.write(ready.attempt(), *whole_attempt())
    ready.accept(desk, desk.frames())

    assert set() == flags(ready)
    assert {"over_attempts"} == flags(ready, later)


def test_an_attempt_begun_too_soon_is_flagged(ready: Hall) -> None:
    """Where a cool-down is set, the second attempt before its end is flagged, by when the first ended; a later one is not."""
    ready.sitting(attempts_allowed=0, cool_down_ms=HOUR_MS)
    desk = ready.desk()
    soon, in_time = ready.attempt(step=60_000), ready.attempt(step=3 * HOUR_MS)
    desk.write(ready.attempt(), *whole_attempt())
    desk.write(soon, *whole_attempt(), step=60_000)
    desk.write(in_time, initiated(), step=3 * HOUR_MS)
    ready.accept(desk, desk.frames())

    assert (set(), {"too_soon"}, set()) == tuple(
        flags(ready, one) & {"too_soon", "over_attempts"} for one in (ready.attempt(), soon, in_time)
    )


def test_two_devices_without_hand_over_are_flagged(ready: Hall) -> None:
    """The same attempt on two devices without a hand-over is concurrent, both kept."""
    first, second = ready.desk(), ready.desk()
    for desk in (first, second):
        desk.write(ready.attempt(), initiated(), e.Started(), answered("q1", "A"))
        ready.accept(desk, desk.frames())

    assert {"concurrent"} == flags(ready)


def test_hand_over_is_not_concurrent(ready: Hall) -> None:
    """A hand-over to another device is ordinary."""
    first, second = ready.desk(), ready.desk()
    first.write(ready.attempt(), initiated(), e.Started(), answered("q1", "A"))
    second.write(ready.attempt(), taken_over(first, 3), answered("q2", "A"))
    for desk in (first, second):
        ready.accept(desk, desk.frames())

    assert set() == flags(ready)
    assert 2 == view_attempt(ready.server, ready.organisation, ready.attempt()).answered


def test_clone_is_flagged(ready: Hall) -> None:
    """Two epochs of one device that tell different things at one place are flagged, both kept."""
    desk = ready.desk()
    clone = desk.fresh("f" * 16)
    for one, text in ((desk, "A"), (clone, "B")):
        one.write(ready.attempt(), initiated(), e.Started(), answered("q1", text))
        ready.accept(one, one.frames())

    assert {"forked"} == flags(ready)
    assert 6 == len(view_attempt(ready.server, ready.organisation, ready.attempt()).timeline)


def test_missing_events_are_flagged(ready: Hall) -> None:
    """A device that skips a number within an attempt is flagged."""
    desk = ready.desk()
    desk.write(ready.attempt(), initiated())
    desk.seqs[ready.attempt()] = 2
    desk.write(ready.attempt(), e.Started())
    ready.accept(desk, desk.frames())

    assert {"incomplete"} == flags(ready)


def test_new_sitting_is_taken_into_account(hall: Hall) -> None:
    """A sitting that is published after the attempt came clears what its absence had flagged."""
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt())
    hall.accept(desk, desk.frames())
    assert {"unknown_sitting"} == flags(hall)

    hall.publish()
    hall.sitting()

    assert set() == flags(hall)
