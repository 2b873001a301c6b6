"""Attempts of which nothing is heard are shown as that, and nothing is done to them."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from sync_server.__main__ import app
from sync_server.app import open_server
from sync_server.services.list_attempts import AttemptFacts, list_attempts
from sync_server.services.publish_pack import list_packs
from sync_server.services.sweep_attempts import SILENT_MS, Swept, sweep_attempts
from sync_server.services.sweeper import Sweeper
from sync_server.services.view_room import view_room
from sync_server.storage.lead import Duty
from tests.sync_server.events import HOUR_MS, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.signed_log import Desk


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with a sitting that closes eight hours after noon, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        hall.publish()
        hall.sitting()
        yield hall


def begun(hall: Hall) -> Desk:
    """Let an attempt begin and its first events arrive; return its desk, the rest of it still to come."""
    desk = hall.desk()
    (facts,) = list_packs(hall.server, hall.organisation)
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    hall.accept(desk, [desk.frame(1, 3)])
    return desk


def shown(hall: Hall) -> AttemptFacts:
    """Return the attempt as lists show it."""
    (one,) = list_attempts(hall.server, hall.organisation).attempts
    return one


def swept(hall: Hall, *, after: int = 0) -> Swept:
    """Sweep some time later."""
    hall.clock.now += after
    return sweep_attempts(hall.server, hall.organisation)


def test_half_an_hour_without_a_sign_is_shown(own: Hall) -> None:
    """At 29 minutes nothing is said; at 30 the attempt is silent since its last frame, in lists and in the room; not overdue."""
    begun(own)
    began = own.clock.now

    assert Swept(0, 0, 0) == swept(own, after=SILENT_MS - 1)
    assert Swept(1, 0, 0) == swept(own, after=1)
    assert (began, False, "in_progress") == (
        shown(own).silent_since_ms,
        shown(own).overdue,
        shown(own).state,
    )
    (told, _) = view_room(own.server, own.organisation, "morning").candidates
    assert told.attempt is not None
    assert (began, False) == (told.attempt.silent_since_ms, told.attempt.overdue)


def test_a_heartbeat_that_names_it_is_a_sign(own: Hall) -> None:
    """A device that says it has the attempt under way keeps it from silence; one that says it has none does not."""
    desk = begun(own)
    own.clock.now += SILENT_MS
    told: dict[str, Any] = {"app_version": "1", "device_ms": 1, "unsent": 0}
    under_way = {
        "attempt_id": own.attempt(),
        "state": "in_progress",
        "answered": 1,
        "items": 3,
        "incidents": 0,
    }
    own.as_device(desk)("POST", "/api/v1/heartbeat", json=told | {"attempt": under_way})
    named = swept(own, after=SILENT_MS - 1)
    own.as_device(desk)("POST", "/api/v1/heartbeat", json=told)

    assert (0, 1) == (named.silent, swept(own).silent)


def test_overdue_once_window_and_time_are_over_and_taken_back_by_the_log(own: Hall) -> None:
    """It is marked after the sitting has closed; the log that comes late takes that back at once, before any sweep."""
    desk = begun(own)
    early = swept(own, after=7 * HOUR_MS)
    late = swept(own, after=HOUR_MS)
    marked, state = shown(own).overdue, shown(own).state
    own.accept(desk, [desk.frame(4, len(desk.entries))])
    then = shown(own)

    assert ((1, 0), (1, 1)) == ((early.silent, early.overdue), (late.silent, late.overdue))
    assert (True, "in_progress") == (marked, state)
    assert (None, False) == (then.silent_since_ms, then.overdue)
    assert "late" not in then.flags, "the log says when it was done, not when it came"
    assert Swept(0, 0, 1) == swept(own)


def test_a_sweep_again_changes_nothing(own: Hall) -> None:
    """Sweeping twice says the same; the mark keeps the time of the last sign."""
    begun(own)
    first = swept(own, after=9 * HOUR_MS)
    facts = shown(own)

    assert (first, facts) == (swept(own, after=1_000), shown(own))


def test_practice_is_never_overdue(own: Hall) -> None:
    """Whoever practises may leave it for good."""
    own.sitting(practice=True)
    begun(own)

    assert Swept(1, 0, 0) == swept(own, after=9 * HOUR_MS)


def test_the_command_says_what_it_found(hall: Hall) -> None:
    """``attempts sweep`` does it by hand."""
    hall.publish()
    hall.sitting()
    begun(hall)

    told = CliRunner().invoke(app, ["attempts", "sweep", "--json", "--data", str(hall.config.data)])

    assert 0 == told.exit_code, told.output
    assert {"silent": 0, "overdue": 0, "taken_back": 0} == json.loads(told.output)  # it came just now


def test_of_two_processes_one_sweeps(postgresql: Postgresql, tmp_path: Path) -> None:
    """On PostgreSQL one process has the duty, and the other takes it over when that one ends."""
    url = postgresql.database()
    with opened_hall(tmp_path / "first", url) as first, closing(open_server(first.config)) as second:
        duties = [one.database.leads(Duty.SWEEP) for one in (first.server, second)]
        first.server.database.close()
        assert [True, False] == duties
        assert second.database.leads(Duty.SWEEP)


def test_the_thread_sweeps_until_it_is_stopped(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Started with the server it looks again and again, also after a look that failed, and ends when it is told."""
    looks = []
    enough = threading.Event()

    def look(*_: object) -> None:
        looks.append(1)
        if len(looks) == 1:
            raise RuntimeError
        enough.set()

    monkeypatch.setattr("sync_server.services.sweeper.sweep_attempts", look)
    sweeper = Sweeper(hall.server, every=0.01)
    sweeper.start()
    assert enough.wait(10)
    sweeper.stop()
