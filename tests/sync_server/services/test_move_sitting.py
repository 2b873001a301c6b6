"""A sitting is postponed, extended or put into another room; nobody needs a new slip, and nobody is treated unfairly."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from assessment.attempt.sitting import Sitting
from sync_server.errors import EditedMeanwhile, NotFound, SittingBegun, SittingRefused
from sync_server.services.list_changes import list_changes
from sync_server.services.move_sitting import Move, move_sitting
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import secret_hash
from sync_server.storage.audit import recorded
from sync_server.storage.devices import device_by_token
from tests.sync_server.events import initiated
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql

HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with a sitting, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        hall.publish()
        hall.sitting()
        yield hall


def held(hall: Hall) -> Sitting:
    """Return the sitting in force."""
    found = sitting_in_force(hall.server, hall.organisation, "morning")
    assert found is not None
    return found


def moved(hall: Hall, move: Move) -> int:
    """Move it; return the revision in force."""
    return move_sitting(hall.server, hall.organisation, "morning", move, actor="Ada").revision


def test_all_else_stays_and_devices_hear_of_it(own: Hall) -> None:
    """Only what is told changes, once; who sits and their secrets stay, and the record says from what to what."""
    before, desk = held(own), own.desk()
    with own.server.database.look() as connection:
        device = device_by_token(connection, secret_hash(desk.token))
    assert device is not None
    cursor = list_changes(own.server, device, 0).cursor
    move = Move(1, room="Annex", opens_at=before.opens_at + HOUR, closes_at=before.closes_at + HOUR)

    assert 2 == moved(own, move)
    assert 2 == moved(own, Move(2, room="Annex", closes_at=before.closes_at + HOUR))

    after = held(own)
    assert ("Annex", HOUR, HOUR) == (
        after.room,
        after.opens_at - before.opens_at,
        after.closes_at - before.closes_at,
    )
    assert (before.title, before.roster, before.policy, before.pack_version) == (
        after.title,
        after.roster,
        after.policy,
        after.pack_version,
    )
    assert ["sitting"] == [one.kind for one in list_changes(own.server, device, cursor).changes]
    with own.server.database.read() as session:
        entry = recorded(session, own.organisation, subject="morning")[0]
    assert ("Ada", "sitting_moved") == (entry.actor, entry.action)
    assert f"closes_at: {before.closes_at.isoformat()} → {after.closes_at.isoformat()}" in entry.detail


def test_once_somebody_has_begun_it_may_only_close_later(own: Hall) -> None:
    """As soon as an attempt has come, read or not, it neither closes sooner nor opens at another time."""
    before, desk = held(own), own.desk()
    desk.write(own.attempt(), initiated())
    own.accept(desk, desk.frames())

    for unfair in (Move(1, opens_at=before.opens_at + HOUR), Move(1, closes_at=before.closes_at - HOUR)):
        with pytest.raises(SittingBegun):
            moved(own, unfair)
    assert before == held(own)
    assert 2 == moved(own, Move(1, title="Morning, longer", closes_at=before.closes_at + HOUR))


def test_what_is_refused(own: Hall) -> None:
    """No such sitting, one that has changed meanwhile, and a window that is none."""
    before = held(own)
    with pytest.raises(NotFound):
        move_sitting(own.server, own.organisation, "evening", Move(1, room="A"), actor="Ada")
    with pytest.raises(SittingRefused):
        moved(own, Move(1, closes_at=before.opens_at))
    assert 2 == moved(own, Move(1, room="A"))
    with pytest.raises(EditedMeanwhile):
        moved(own, Move(1, room="B"))
    assert "A" == held(own).room


def test_by_the_api(hall: Hall) -> None:
    """An admin moves it over HTTP; a time without a zone is none."""
    hall.publish()
    hall.sitting()
    ask, later = hall.staff(), held(hall).closes_at + HOUR
    path = "/api/v1/sittings/morning"

    refused = ask("PATCH", path, json={"revision": 1, "closes_at": f"{later:%Y-%m-%dT%H:%M}"})
    reply = ask("PATCH", path, json={"revision": 1, "closes_at": later.isoformat()})

    assert (422, 200, 2) == (refused.status_code, reply.status_code, reply.json()["revision"])
    assert later == held(hall).closes_at
