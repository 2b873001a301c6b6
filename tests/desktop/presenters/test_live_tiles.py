"""A tile out of what the server tells: the later of log and heartbeat, ages by the server's clock, and nothing guessed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.sync.messages import AttemptProgress
from assessment.sync.room import IncidentCounts, RoomAttempt, RoomCandidate, RoomDevice, RoomIncident
from desktop.presenters.live_facts import UNSEEN_MS, AlarmKind, Stands, Tile
from desktop.presenters.live_tiles import in_order, tile_of

NOW = 1_900_000_000_000


def progress(**more: Any) -> AttemptProgress:
    """Return what a heartbeat said."""
    told: dict[str, Any] = {
        "attempt_id": "a",
        "state": "in_progress",
        "answered": 3,
        "items": 9,
        "incidents": 0,
    }
    return AttemptProgress(**(told | more))


def device(**more: Any) -> RoomDevice:
    """Return a device that was seen a moment ago."""
    told: dict[str, Any] = {
        "device_id": "0" * 16,
        "name": "north-1",
        "seen_ms": NOW - 1_000,
        "said_ms": NOW - 1_000,
        "unsent": 0,
    }
    return RoomDevice(**(told | more))


def shown(attempt: dict[str, Any] | None = None, *, later_ms: int = 0, **of_device: Any) -> Tile:
    """Return the tile of a candidate so much later than the server told."""
    told: dict[str, Any] = {
        "attempt_id": "a",
        "state": "in_progress",
        "answered": 2,
        "items": 9,
        "told_ms": NOW - 5_000,
    }
    one = RoomAttempt(**(told | (attempt or {})), device=device(**of_device))
    who = RoomCandidate(candidate_id="c", number="7", name="Amina", attempts=1, attempt=one)
    return tile_of(who, NOW, NOW + later_ms)


@pytest.mark.parametrize("at_ms", [-(1 << 53), 1 << 52])
def test_a_clock_beyond_all_calendars_hides_nobody(at_ms: int) -> None:
    """A device whose clock says what no calendar has is shown with its incident all the same."""
    tile = shown({"incidents": (RoomIncident(kind="focus_lost", severity="warning", at_ms=at_ms),)})

    assert ["focus_lost"] == [one.kind for one in tile.incidents]
    assert all(one.at.astimezone() for one in tile.incidents)


def test_who_has_not_begun_is_shown_so() -> None:
    """Without an attempt nothing is the matter, and nobody is said not to be seen."""
    tile = tile_of(RoomCandidate(candidate_id="c", number="7", name=""), NOW, NOW + 10**7)

    assert (Stands.NOT_BEGUN, "c", None, frozenset()) == (tile.stands, tile.name, tile.seen_ms, tile.alarms)


@pytest.mark.parametrize(
    ("state", "pause", "locked", "stands"),
    [
        ("initiated", "", False, Stands.READY),
        ("in_progress", "", False, Stands.AT_WORK),
        ("paused", "break", False, Stands.BREAK),
        ("paused", "candidate", False, Stands.PAUSED),
        ("paused", "held", True, Stands.HELD),
        ("paused", "lock", True, Stands.LOCKED),
        ("paused", "lock", False, Stands.PAUSED),
        ("submitted", "", False, Stands.SUBMITTED),
        ("completed", "", False, Stands.SUBMITTED),
        ("expired", "", False, Stands.EXPIRED),
        ("cancelled", "", False, Stands.CANCELLED),
        ("dreaming", "", False, Stands.OTHER),
    ],
)
def test_states_are_named(state: str, pause: str, locked: bool, stands: Stands) -> None:
    """Each state of the log has its word, one of a later version too."""
    tile = shown({"state": state, "pause": pause, "locked": locked})

    assert stands is tile.stands
    assert (stands is Stands.LOCKED) is (AlarmKind.LOCKED in tile.alarms)


def test_the_later_of_log_and_heartbeat_counts() -> None:
    """What was said after the log came is shown; what the log brought after it was said is shown instead."""
    locked = progress(
        state="paused", pause="lock", locked=True, locked_for="window_above", tier="B", answered=4
    )
    said_later = shown({"told_ms": NOW - 5_000}, said=locked)
    told_later = shown({"told_ms": NOW - 500}, said=locked)

    assert (Stands.LOCKED, "window_above", 4, "B") == (
        said_later.stands,
        said_later.locked_for,
        said_later.answered,
        said_later.tier,
    )
    assert (Stands.AT_WORK, 2, "") == (told_later.stands, told_later.answered, told_later.locked_for)


def test_an_end_is_final() -> None:
    """A heartbeat that was said before the end came through does not bring an attempt back."""
    tile = shown({"state": "submitted", "told_ms": NOW - 90_000}, said=progress())

    assert Stands.SUBMITTED is tile.stands
    assert (None, frozenset()) == (tile.battery, tile.alarms)


@pytest.mark.parametrize(("age", "unseen"), [(UNSEEN_MS - 1, False), (UNSEEN_MS, True)])
def test_not_seen_is_what_the_server_said(age: int, unseen: bool) -> None:
    """A device is not seen when the server had not heard of it for so long, and only then."""
    tile = shown(seen_ms=NOW - age)

    assert (unseen, age) == (tile.unseen, tile.seen_ms)
    assert unseen is (AlarmKind.UNSEEN in tile.alarms)


@given(age=st.integers(0, 10**6), later=st.integers(0, 10**7))
def test_nothing_is_guessed_while_nobody_answers(age: int, later: int) -> None:
    """However long ago the server told, somebody whom it had seen then is not said to be unseen; the tile grows older."""
    tile = shown(later_ms=later, seen_ms=NOW - age)

    assert (age >= UNSEEN_MS, age + later) == (tile.unseen, tile.seen_ms)


def test_who_is_done_is_not_missed() -> None:
    """A computer that is switched off after the end is nothing to look at."""
    tile = shown({"state": "submitted"}, seen_ms=NOW - 10**6, battery_percent=3)

    assert not tile.alarms


@pytest.mark.parametrize(("charge", "low"), [(15, False), (14, True), (0, True), (None, False)])
def test_a_low_battery_is_told(charge: int | None, low: bool) -> None:
    """Under fifteen percent is low; of a computer without a battery nothing is said."""
    assert low is (AlarmKind.BATTERY in shown(battery_percent=charge).alarms)


def test_incidents_that_have_not_come_are_counted() -> None:
    """What the device counts beyond its log is said to be still on the computer."""
    seen = (RoomIncident(kind="x", severity="of a later version", at_ms=NOW),)
    tile = shown({"counts": IncidentCounts(note=1, warning=2), "incidents": seen}, said=progress(incidents=5))

    assert (2, 2) == (tile.untold, tile.alarming)
    assert tile.incidents[0].severity.alarms


def test_staff_are_named_where_they_locked_it() -> None:
    """A lock by staff is theirs, whatever was seen before."""
    seen = (RoomIncident(kind="window_above", severity="serious", at_ms=NOW),)
    paused = {"state": "paused", "pause": "lock", "locked": True, "incidents": seen}

    assert "locked_by_staff" == shown({**paused, "by": "Ms Lee", "why": "Come"}).locked_for
    assert "window_above" == shown(paused).locked_for


def test_what_needs_somebody_comes_first() -> None:
    """Tiles stand by what is the matter, then by desk as a number and by name."""
    tiles = [
        Tile("1", "1", "Bo", "10", stands=Stands.AT_WORK),
        Tile("2", "2", "Amina", "9", stands=Stands.AT_WORK),
        Tile("3", "3", "Chi", "1", stands=Stands.SUBMITTED),
        Tile("4", "4", "Dmitri", "30", stands=Stands.LOCKED, alarms=frozenset({AlarmKind.LOCKED})),
        Tile("5", "5", "Esra", "31", stands=Stands.AT_WORK, fresh=True),
    ]

    assert ["5", "4", "2", "1", "3"] == [tile.candidate_id for tile in in_order(tiles)]
