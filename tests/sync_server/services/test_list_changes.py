"""Devices hear of everything they are entitled to, once the time has come, and a cursor misses nothing."""

from base64 import b64decode
from datetime import timedelta

import pytest

from assessment.attempt.policy import Feedback
from assessment.errors import ReleaseMissing
from assessment.pack.release import open_release
from assessment.pack.sitting_document import read_sitting
from assessment.signing import key_id
from assessment.sync.messages import (
    ChangesReply,
    PackChange,
    ReleaseChange,
    ResultChange,
    SittingChange,
)
from sync_server.api.deps import device_of
from sync_server.services.list_attempts import list_attempts
from sync_server.services.list_changes import latest_change, list_changes
from sync_server.services.release_pack import release_pack
from tests.sync_server.events import HOUR_MS, NOON, whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk, seal_of


def pull(hall: Hall, desk: Desk, cursor: int = 0) -> ChangesReply:
    """Return a page of changes for a desk, the way HTTP asks for it."""
    return list_changes(hall.server, device_of(hall.server, f"Bearer {desk.token}"), cursor)


def kinds(reply: ChangesReply) -> list[str]:
    """Return the kinds of the changes in a page."""
    return [change.kind for change in reply.changes]


def test_sitting_comes_as_it_was_signed(hall: Hall) -> None:
    """A sitting arrives as the document the organisation signed, its secrets as hashes."""
    hall.publish()
    hall.sitting()

    reply = pull(hall, hall.desk())

    (change,) = [change for change in reply.changes if isinstance(change, SittingChange)]
    issuer = hall.server.keys(hall.organisation).issuer.public
    sitting = read_sitting(b64decode(change.document), {key_id(issuer): issuer})
    assert ["Amina", "Bo"] == [entry.name for entry in sitting.roster]
    assert all(entry.secret_hash.startswith("$argon2id$") for entry in sitting.roster)
    assert sitting.policy.leave_pin_hash.startswith("$argon2id$")


def test_only_the_revision_in_force_is_told(hall: Hall) -> None:
    """A sitting published again is told once, as it stands, also to who has read the earlier one."""
    hall.publish()
    hall.sitting()
    desk = hall.desk()
    before = pull(hall, desk)
    again = hall.sitting()

    assert 2 == again.revision
    assert ["sitting"] == kinds(pull(hall, desk, before.cursor))
    assert ["pack", "sitting"] == kinds(pull(hall, hall.desk()))


def test_nothing_new_is_nothing(hall: Hall) -> None:
    """Who has read everything gets nothing, and the same cursor."""
    hall.publish()
    desk = hall.desk()
    reply = pull(hall, desk)

    assert (reply.cursor, False, ()) == (
        (again := pull(hall, desk, reply.cursor)).cursor,
        again.more,
        again.changes,
    )


def test_device_hears_of_its_centre_only(hall: Hall) -> None:
    """A device of one centre does not get the sittings of another, and its cursor passes them."""
    hall.publish()
    hall.sitting(sitting_id="north", centre="North")
    hall.sitting(sitting_id="south", centre="South")

    north, anywhere = pull(hall, hall.desk("North")), pull(hall, hall.desk())

    assert ["north"] == [c.sitting_id for c in north.changes if isinstance(c, SittingChange)]
    assert ["north", "south"] == [c.sitting_id for c in anywhere.changes if isinstance(c, SittingChange)]
    assert north.cursor == anywhere.cursor


def test_pages_follow_on_one_another(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a page comes in pages, everything once and in order."""
    names = [f"pack-{number}" for number in range(9)]
    for name in names:
        hall.publish(hall.pack(pack_id=name))
    desk = hall.desk()
    monkeypatch.setattr("sync_server.services.page_changes.PAGE", 4)
    replies = [pull(hall, desk)]
    while replies[-1].more:
        replies.append(pull(hall, desk, replies[-1].cursor))

    assert [4, 4, 1] == [len(reply.changes) for reply in replies]
    assert names == [c.pack_id for reply in replies for c in reply.changes if isinstance(c, PackChange)]


def test_release_comes_when_its_time_has_come(hall: Hall) -> None:
    """A pack that opens later is released to whoever asks then, also to who had read past it before."""
    facts = hall.publish(hall.pack(opens_at=NOON + timedelta(hours=1)))
    desk = hall.desk()
    early = pull(hall, desk)
    assert ["pack"] == kinds(early)
    hall.clock.now = facts.opens_ms or 0

    reply = pull(hall, desk, early.cursor)

    (change,) = reply.changes
    assert isinstance(change, ReleaseChange)
    assert seal_of(1_001).secret == open_release(desk.seal.secret, b64decode(change.sealed))
    assert early.cursor < reply.cursor


def test_release_is_sealed_to_one_device(hall: Hall) -> None:
    """A release for one device is of no use to another."""
    hall.publish()
    release_pack(hall.server, hall.organisation, "harbours", None, actor="test")
    first, second = hall.desk(), hall.desk()

    (change,) = [c for c in pull(hall, first).changes if isinstance(c, ReleaseChange)]

    with pytest.raises(ReleaseMissing):
        open_release(second.seal.secret, b64decode(change.sealed))


def test_release_tells_once(hall: Hall) -> None:
    """A pack released by hand is not released again when its time comes."""
    hall.publish(hall.pack(opens_at=NOON + timedelta(hours=1)))
    release_pack(hall.server, hall.organisation, "harbours", 1, actor="test")
    release_pack(hall.server, hall.organisation, "harbours", 1, actor="test")
    desk = hall.desk()
    reply = pull(hall, desk)
    hall.clock.now += 2 * HOUR_MS

    assert ["pack", "release"] == kinds(reply)
    assert () == pull(hall, desk, reply.cursor).changes
    assert reply.cursor == latest_change(hall.server, hall.organisation)


def sat(hall: Hall, feedback: Feedback) -> Desk:
    """Return a desk at which an attempt was sat under this policy."""
    facts = hall.publish()
    hall.sitting(feedback=feedback)
    desk = hall.desk()
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    hall.accept(desk, desk.frames())
    list_attempts(hall.server, hall.organisation)
    return desk


def test_result_comes_to_the_device_that_sat(hall: Hall) -> None:
    """Where the policy shows it, the score comes to the device of the attempt, and to no other."""
    desk = sat(hall, Feedback.AT_END)

    (change,) = [c for c in pull(hall, desk).changes if isinstance(c, ResultChange)]

    (found,) = list_attempts(hall.server, hall.organisation).attempts
    assert ("3.5", "13.5", 1) == (change.score, change.maximum, change.pending)
    assert found.digest == change.digest
    assert "result" not in kinds(pull(hall, hall.desk()))


def test_result_is_not_told_without_leave(hall: Hall) -> None:
    """Where the policy shows nothing, no score leaves the server."""
    desk = sat(hall, Feedback.NONE)

    assert "result" not in kinds(pull(hall, desk))


def test_cursor_from_before_a_restore_starts_anew(hall: Hall) -> None:
    """A device that has read further than this server knows is told everything again."""
    hall.publish()

    assert ["pack"] == kinds(pull(hall, hall.desk(), cursor=1_000))


def test_every_cursor_sees_every_change(hall: Hall) -> None:
    """From whatever cursor a device asks, it has seen each change that is in force by the end."""
    hall.publish()
    hall.sitting(sitting_id="one")
    hall.publish(hall.pack(2))
    hall.sitting(sitting_id="two")
    hall.sitting(sitting_id="one")
    desk = hall.desk()
    whole = pull(hall, desk)

    for cursor in range(whole.cursor + 1):
        told = pull(hall, desk, cursor)
        assert whole.cursor == told.cursor
        assert whole.changes[len(whole.changes) - len(told.changes) :] == told.changes
