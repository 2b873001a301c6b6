"""The key of a sitting's unlock codes: drawn by the server, kept from revision to revision, told to nobody but staff."""

import pytest
from sqlalchemy import update

from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.pack.sitting_document import unverified_sitting
from sync_server.errors import NotFound
from sync_server.services.export_attempt import export_attempt
from sync_server.services.export_sitting import export_sitting
from sync_server.services.gather_results import gather_results
from sync_server.services.publish_sitting import list_sittings
from sync_server.storage import models
from sync_server.storage.audit import recorded
from tests.builders import NO_LOCKDOWN
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_decide_attempt import sat


@pytest.fixture
def own(hall: Hall) -> Hall:
    """A server with a pack."""
    hall.publish()
    return hall


def key_in(hall: Hall, sitting_id: str = "morning") -> str:
    """Return the key in the revision in force."""
    _, document = export_sitting(hall.server, hall.organisation, sitting_id, actor="test")
    return unverified_sitting(document).sitting.policy.unlock_key


def test_every_sitting_that_can_lock_has_a_key_of_its_own(own: Hall) -> None:
    """Each has another 32 bytes; one that cannot lock, or takes no codes, has none."""
    own.sitting()
    own.sitting(sitting_id="evening")
    own.sitting(sitting_id="open", lockdown=NO_LOCKDOWN)
    own.sitting(sitting_id="pin", lockdown=LockdownPolicy(unlock=(UnlockWay.PASSWORD,)))

    assert 64 == len(key_in(own)) == len(key_in(own, "evening"))
    assert key_in(own) != key_in(own, "evening")
    assert "" == key_in(own, "open") == key_in(own, "pin")


def test_a_sheet_stays_good_when_its_sitting_is_revised(own: Hall) -> None:
    """A later revision keeps the key, also where codes were not taken for a while; on wish there is a new one."""
    own.sitting()
    first = key_in(own)
    own.sitting()
    second = key_in(own)
    own.sitting(new_unlock_key=True)

    assert first == second != key_in(own)
    assert 64 == len(key_in(own))


def test_an_earlier_revision_that_is_refused_now_blocks_none(own: Hall) -> None:
    """Where the document before cannot be read any more, the sitting is published with a new key."""
    own.sitting()
    own.server.database.write(lambda session: session.execute(update(models.Sitting).values(document=b"{}")))

    assert 2 == own.sitting().revision
    assert 64 == len(key_in(own))


def test_who_takes_a_sitting_away_is_recorded(own: Hall) -> None:
    """An export stands in the organisation's records; of a sitting that is not there nothing is given."""
    own.sitting()
    export_sitting(own.server, own.organisation, "morning", actor="Ada")
    with pytest.raises(NotFound):
        export_sitting(own.server, own.organisation, "night", actor="Ada")

    with own.server.database.read() as session:
        entries = recorded(session, own.organisation)
    told = [(one.actor, one.subject) for one in entries if one.action == "sitting_exported"]

    assert [("Ada", "morning")] == told


def test_neither_results_nor_exports_hold_the_key(own: Hall) -> None:
    """What staff are given of a sitting and of an attempt in it has no trace of the key, nor of a PIN's hash."""
    told = [own.sitting(), *list_sittings(own.server, own.organisation)]
    sat(own, own.desk(), *whole_attempt())
    results = list(gather_results(own.server, own.organisation))
    exported = export_attempt(own.server, own.organisation, own.attempt())

    assert 1 == len(results)
    assert key_in(own) not in repr([told, results, exported])
    assert "$argon2id$" not in repr([told, results, exported])
