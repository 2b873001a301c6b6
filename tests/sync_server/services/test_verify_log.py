"""A log is proved from what lies in the database, so damage there shows."""

import pytest
import sqlalchemy as sa

from sync_server.services.verify_log import verify_log
from sync_server.services.view_attempt import view_attempt
from sync_server.storage.engine import Session
from sync_server.storage.models import DeviceLog, LogFrame
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk


@pytest.fixture
def desk(hall: Hall) -> Desk:
    """Return a desk whose log came in overlapping frames."""
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt())
    hall.accept(desk, [desk.frame(1, 4), desk.frame(3, 7), desk.frame(8, 9)])
    return desk


def test_sound_log_is_verified(hall: Hall, desk: Desk) -> None:
    """A log as it came holds, overlaps and all."""
    facts = verify_log(hall.server, desk.name)

    assert (9, desk.head(9).hex(), 3, True) == (facts.cursor, facts.head, facts.frames, facts.verified)


@pytest.mark.parametrize("damage", ["byte", "missing", "head", "cursor", "swapped"])
def test_damage_shows(hall: Hall, desk: Desk, damage: str) -> None:
    """A changed byte, a missing frame, another head, cursor or frame in the database: the log no longer holds."""

    def harm(session: Session) -> None:
        second = session.get_one(LogFrame, (hall.organisation, desk.name.device_id, desk.name.epoch, 5))
        log = session.get_one(DeviceLog, (hall.organisation, desk.name.device_id, desk.name.epoch))
        match damage:
            case "byte":
                second.data = second.data[:-1] + bytes([second.data[-1] ^ 1])
            case "missing":
                session.execute(
                    sa.delete(LogFrame).where(
                        LogFrame.organisation_id == hall.organisation, LogFrame.first == 5
                    )
                )
            case "head":
                log.head = bytes(32)
            case "cursor":
                log.cursor = 8
            case "swapped":
                second.data = desk.frame(5, 6)

    hall.server.database.write(harm)

    assert not verify_log(hall.server, desk.name).verified


def test_view_says_whether_the_chain_holds(hall: Hall, desk: Desk) -> None:
    """The view of an attempt says no as soon as one of its logs does not hold."""
    assert view_attempt(hall.server, hall.organisation, hall.attempt()).chain_verified

    def harm(session: Session) -> None:
        log = session.get_one(DeviceLog, (hall.organisation, desk.name.device_id, desk.name.epoch))
        log.head = bytes(32)

    hall.server.database.write(harm)

    assert not view_attempt(hall.server, hall.organisation, hall.attempt()).chain_verified
