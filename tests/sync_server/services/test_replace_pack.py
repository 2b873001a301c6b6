"""A sitting's pack is replaced by another version before anybody has begun, and never after."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assessment.attempt.sitting import Sitting
from sync_server.errors import NotFound, SittingBegun, SittingRefused
from sync_server.services.list_changes import list_changes
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.replace_pack import replace_pack
from sync_server.services.retract_pack import retract_pack
from sync_server.services.server import secret_hash
from sync_server.storage.audit import recorded
from sync_server.storage.devices import device_by_token
from tests.sync_server.events import initiated
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """A server with a sitting on version 1 while version 2 is there, on either database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        hall.publish()
        hall.sitting()
        hall.publish(hall.pack(2))
        yield hall


def held(hall: Hall) -> Sitting:
    """Return the sitting in force."""
    found = sitting_in_force(hall.server, hall.organisation, "morning")
    assert found is not None
    return found


def test_the_newest_unless_told(own: Hall) -> None:
    """The revision rises, all else stays, devices hear of it, and it is recorded; the same version again does nothing."""
    before = held(own)
    desk = own.desk()
    with own.server.database.look() as connection:
        device = device_by_token(connection, secret_hash(desk.token))
    assert device is not None
    cursor = list_changes(own.server, device, 0).cursor

    facts = [replace_pack(own.server, own.organisation, "morning", None, actor="Ada") for _ in range(2)]

    after = held(own)
    assert [2, 2] == [one.revision for one in facts]
    assert (2, 2) == (after.pack_version, after.revision)
    assert (before.roster, before.policy) == (after.roster, after.policy)
    told = list_changes(own.server, device, cursor).changes
    assert ["sitting"] == [one.kind for one in told]
    with own.server.database.read() as session:
        entry = recorded(session, own.organisation, subject="morning")[0]
    assert ("Ada", "sitting_pack_replaced", "harbours 1 2") == (entry.actor, entry.action, entry.detail)


def test_not_after_the_first_has_begun(own: Hall) -> None:
    """As soon as an attempt has come, read or not, the version is pinned."""
    desk = own.desk()
    desk.write(own.attempt(), initiated())
    own.accept(desk, desk.frames())

    with pytest.raises(SittingBegun):
        replace_pack(own.server, own.organisation, "morning", 2, actor="Ada")
    assert 1 == held(own).pack_version


def test_what_is_refused(own: Hall) -> None:
    """No such sitting, no such version, and one that was retracted."""
    with pytest.raises(NotFound):
        replace_pack(own.server, own.organisation, "evening", None, actor="Ada")
    with pytest.raises(NotFound):
        replace_pack(own.server, own.organisation, "morning", 9, actor="Ada")
    retract_pack(own.server, own.organisation, "harbours", 2, actor="Ada", reason="wrong key")
    with pytest.raises(SittingRefused):
        replace_pack(own.server, own.organisation, "morning", 2, actor="Ada")


def test_by_the_api(hall: Hall) -> None:
    """An admin asks for it over HTTP."""
    hall.publish()
    hall.sitting()
    hall.publish(hall.pack(2))

    told = hall.staff()("POST", "/api/v1/sittings/morning/pack", json={"version": 2})

    assert (200, 2) == (told.status_code, told.json()["revision"])
