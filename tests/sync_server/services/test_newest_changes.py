"""Nobody is told that nothing is new while there is something for him."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from sync_server.services.newest_changes import NewestChanges
from sync_server.services.server import secret_hash
from sync_server.storage.changes import add_change, changes_after
from sync_server.storage.devices import KnownDevice, device_by_token
from sync_server.storage.engine import Session
from sync_server.storage.models import Organisation
from tests.sync_server.events import NOON_MS
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.signed_log import Desk

CENTRES = ("", "North", "South")
told = st.tuples(st.sampled_from(("all", "first", "second")), st.sampled_from(CENTRES), st.integers(0, 3))


def known(hall: Hall, desk: Desk) -> KnownDevice:
    """Return a desk as the hot path has it."""
    with hall.server.database.look() as connection:
        found = device_by_token(connection, secret_hash(desk.token))
    assert found is not None
    return found


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hall, KnownDevice, KnownDevice]]:
    """Give a hall for all examples, with two of its desks."""
    with opened_hall(tmp_path_factory.mktemp("newest")) as hall:
        yield hall, known(hall, hall.desk()), known(hall, hall.desk())


def tell(hall: Hall, devices: Mapping[str, str], changes: Sequence[tuple[str, str, int]]) -> None:
    """Make these changes: whom each is for, the centre, and which command it is about."""

    def write(session: Session) -> None:
        for whom, centre, number in changes:
            add_change(
                session,
                hall.organisation,
                kind="command",
                subject=f"command {number}",
                version=1,
                now=NOON_MS,
                device_id=devices.get(whom, ""),
                centre=centre,
            )

    hall.server.database.write(write)


@settings(max_examples=40)
@given(st.lists(st.lists(told, max_size=4), min_size=1, max_size=5), st.sampled_from(CENTRES))
def test_what_is_new_is_never_denied(
    two: tuple[Hall, KnownDevice, KnownDevice], rounds: Sequence[Sequence[tuple[str, str, int]]], centre: str
) -> None:
    """Whoever is told "nothing", at whatever place it stands, would have heard of nothing by the route."""
    hall, *both = two
    first, second = (replace(one, centre=centre) for one in both)
    devices = {"first": first.device_id, "second": second.device_id}
    newest = NewestChanges(hall.server)
    newest.read_on([hall.organisation])

    for changes in rounds:
        tell(hall, devices, changes)
        latest = newest.read_on([hall.organisation])[hall.organisation]
        assert latest is not None
        for device in (first, second):
            for cursor in range(max(0, latest - 12), latest + 1):
                nothing = newest.has_nothing(device, cursor)
                assert not (nothing and _rows_for(hall, device, cursor))
            assert newest.has_nothing(device, latest)


def test_others_news_is_no_news(hall: Hall) -> None:
    """A change for another device moves the number for all, and nobody else has to ask what it was."""
    mine, other = hall.desk(), hall.desk()
    newest = NewestChanges(hall.server)
    before = newest.read_on([hall.organisation])[hall.organisation]
    assert before is not None

    tell(hall, {"other": other.name.device_id}, [("other", "", 1)])
    after = newest.read_on([hall.organisation])[hall.organisation]

    assert before + 1 == after
    assert newest.has_nothing(known(hall, mine), before)
    assert not newest.has_nothing(known(hall, other), before)


def test_a_server_that_was_set_back_begins_anew(hall: Hall) -> None:
    """After a backup was played back nobody is told anything by numbers of the lost time."""
    desk = hall.desk()
    tell(hall, {}, [("all", "", number) for number in range(5)])
    newest = NewestChanges(hall.server)
    latest = newest.read_on([hall.organisation])[hall.organisation]
    assert latest is not None

    hall.server.database.write(
        lambda session: session.execute(sa.update(Organisation).values(changes=latest - 3))
    )
    newest.read_on([hall.organisation])

    assert not newest.has_nothing(known(hall, desk), latest)
    assert newest.has_nothing(known(hall, desk), latest - 3)


def _rows_for(hall: Hall, device: KnownDevice, cursor: int) -> bool:
    """Say whether the route would look anything up for this device."""
    with hall.server.database.read() as session:
        return bool(
            changes_after(
                session,
                hall.organisation,
                cursor=cursor,
                latest=1 << 50,
                device_id=device.device_id,
                centre=device.centre,
                limit=1,
            )
        )
