"""Sending the log: what is sent, what is believed, and that nothing goes twice but in doubt."""

from functools import partial

import pytest

from assessment.sync.frame import MOST_ENTRIES
from assessment.sync.log import genesis
from assessment.sync.messages import Custody, PushReply
from assessment.sync.refusals import Code
from assessment.sync.request_size import FRAMES_A_REQUEST
from desktop.errors import Offline, ServerRefused, ServerUnreadable, SignedOut
from desktop.services import push_log as module
from desktop.services.device import Device
from desktop.services.push_log import (
    Delivered,
    Outgoing,
    apply_reply,
    collect,
    exchange,
)
from desktop.services.running_attempt import RunningAttempt
from desktop.storage.engine import transaction
from desktop.storage.log import delivery, entries_after, head_at
from tests.builders import Q1, Q3, Desk, responded, started, visited
from tests.fakes.server import FakeServer, Fault
from tests.standing import unsent


@pytest.fixture
def server(device: Device) -> FakeServer:
    """A server that knows this device."""
    return FakeServer(device.device_id, device.key.public)


@pytest.fixture
def running(device: Device) -> RunningAttempt:
    """An attempt with five events."""
    running = started(device)
    running.record(visited(Q1), responded(Q1, "A"))
    return running


def push(
    device: Device, server: FakeServer, *, in_doubt: bool = False, frame_entries: int = 256
) -> Delivered:
    """Do one exchange."""
    outgoing = collect(device, in_doubt=in_doubt, frame_entries=frame_entries)
    return apply_reply(device, outgoing, exchange(server.client(), outgoing))


def entries(device: Device) -> list[object]:
    """Return the device's log."""
    with transaction(device.engine) as session:
        return list(entries_after(session, device.epoch, 0, 100_000))


def reply(device: Device, cursor: int) -> PushReply:
    """Return what an honest server with this cursor would answer."""
    with transaction(device.engine) as session:
        head = head_at(session, device.device_id, device.epoch, cursor) or bytes(32)
    return PushReply(cursor=cursor, head8=head[:8].hex(), server_ms=1, custody=Custody.CENTRAL)


def test_in_doubt_only_a_question_is_sent(
    device: Device, server: FakeServer, running: RunningAttempt
) -> None:
    """After a start the first request carries nothing and asks how much the server has."""
    outgoing = collect(device, in_doubt=True)
    assert b"" == outgoing.body
    delivered = apply_reply(device, outgoing, exchange(server.client(), outgoing))

    assert (0, 5, "", False, False) == (
        delivered.acknowledged,
        delivered.unsent,
        delivered.refused,
        delivered.forked,
        delivered.stuck,
    )


def test_the_log_arrives_whole(device: Device, server: FakeServer, running: RunningAttempt) -> None:
    """What the server holds after a push is the device's log, entry by entry, and the device knows it."""
    delivered = push(device, server)

    assert entries(device) == server.log(device.epoch).entries
    assert (5, 0, 0) == (delivered.acknowledged, delivered.unsent, unsent(device))
    with transaction(device.engine) as session:
        assert device.log.head == head_at(session, device.device_id, device.epoch, 5)
    assert device.log.head == server.log(device.epoch).heads[-1]


def test_nothing_is_sent_twice(device: Device, server: FakeServer, running: RunningAttempt) -> None:
    """With every reply received each entry travels once, however often there is a round."""
    for number in range(10):
        running.record(responded(Q3, f"{number}"))
        push(device, server)
        push(device, server)

    assert device.log.last == server.received_entries == len(server.log(device.epoch).entries)


def test_after_a_lost_reply_the_question_saves_sending_again(
    device: Device, server: FakeServer, running: RunningAttempt
) -> None:
    """The reply to a push is lost; asked first, the server says it has everything; nothing travels twice."""
    server.faults.append(Fault.LOST_REPLY)
    with pytest.raises(Offline):
        push(device, server)
    assert 5 == unsent(device)

    assert 0 == push(device, server, in_doubt=True).unsent
    assert 5 == server.received_entries


def test_what_is_acknowledged_stays_so_after_a_restart(desk: Desk) -> None:
    """The cursor is as durable as the log."""
    with desk.opened() as device:
        server = FakeServer(device.device_id, device.key.public)
        started(device)
        push(device, server)
    with desk.opened() as device:
        assert (0, b"") == (unsent(device), collect(device, in_doubt=False).body)


def test_frames_are_of_the_asked_size_and_at_most_64(device: Device, server: FakeServer) -> None:
    """A long backlog goes in full frames, 64 a request, the tail last."""
    running = started(device)
    for number in range(170):
        running.record(responded(Q3, f"{number}"))
    first = collect(device, in_doubt=False, frame_entries=2)
    assert (0, 2 * FRAMES_A_REQUEST) == (first.after, first.last)
    while push(device, server, frame_entries=2).unsent:
        pass

    assert [2] * 86 + [1] == server.frame_sizes
    assert entries(device) == server.log(device.epoch).entries


def test_a_request_is_never_longer_than_a_server_takes(
    device: Device, server: FakeServer, running: RunningAttempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What may be sent at once is never passed but by one entry alone; what is left goes with the next request."""
    whole = len(collect(device, in_doubt=False, frame_entries=2).body)
    first = collect(device, in_doubt=False, frame_entries=2, most_bytes=whole - 1)
    assert (0, 4) == (first.after, first.last)
    assert len(first.body) < whole
    first = collect(device, in_doubt=False, frame_entries=2, most_bytes=1)
    assert (0, 1) == (first.after, first.last)
    monkeypatch.setattr(module, "collect", partial(collect, most_bytes=1))
    while push(device, server, frame_entries=2).unsent:
        pass
    assert entries(device) == server.log(device.epoch).entries


def test_a_frame_is_full_unless_told_otherwise(device: Device, server: FakeServer) -> None:
    """Frames carry 256 entries but for the tail."""
    running = started(device)
    for number in range(MOST_ENTRIES + 7):
        running.record(responded(Q3, f"{number}"))
    push(device, server)

    assert [MOST_ENTRIES, 10] == server.frame_sizes


def test_a_server_restored_from_a_backup_is_sent_the_rest_again(
    device: Device, server: FakeServer, running: RunningAttempt
) -> None:
    """A server that has less than it acknowledged once gets what it lacks."""
    push(device, server)
    log = server.log(device.epoch)
    del log.entries[2:], log.heads[2:]
    running.record(responded(Q3, "after"))

    told = push(device, server, in_doubt=True)
    assert (2, 4) == (told.acknowledged, told.unsent)
    assert 0 == push(device, server).unsent
    assert entries(device) == log.entries


def test_a_server_whose_log_is_longer_is_a_fork(device: Device, running: RunningAttempt) -> None:
    """A head beyond our own log is believed in nothing."""
    outgoing = collect(device, in_doubt=True)
    told = PushReply(cursor=99, head8="ab" * 8, server_ms=1, custody=Custody.CENTRAL)
    delivered = apply_reply(device, outgoing, told)

    assert (True, Code.FORKED, 0, 5) == (
        delivered.forked,
        delivered.refused,
        delivered.acknowledged,
        delivered.unsent,
    )


def test_another_head_is_a_fork(device: Device, running: RunningAttempt) -> None:
    """The same length with another head is not our log; what was acknowledged before stays so."""
    outgoing = collect(device, in_doubt=True)
    apply_reply(device, outgoing, reply(device, 3))
    delivered = apply_reply(
        device, outgoing, PushReply(cursor=5, head8="00" * 8, server_ms=1, custody=Custody.CENTRAL)
    )

    assert (True, 3) == (delivered.forked, delivered.acknowledged)


def test_an_empty_server_log_must_begin_where_ours_does(device: Device, running: RunningAttempt) -> None:
    """Also with nothing received the head must be that of our empty log."""
    outgoing = collect(device, in_doubt=True)
    start = genesis(device.device_id, device.epoch)[:8].hex()

    assert not apply_reply(
        device, outgoing, PushReply(cursor=0, head8=start, server_ms=1, custody=Custody.CENTRAL)
    ).forked
    assert apply_reply(
        device, outgoing, PushReply(cursor=0, head8="12" * 8, server_ms=1, custody=Custody.CENTRAL)
    ).forked


def test_a_refused_frame_is_named_and_stays_unsent(
    device: Device, server: FakeServer, running: RunningAttempt
) -> None:
    """The server's code for a frame it did not take is kept and shown; the entries wait."""
    server.refuse = "chain_broken"
    delivered = push(device, server)

    assert ("chain_broken", 5, True) == (delivered.refused, delivered.unsent, delivered.stuck)
    with transaction(device.engine) as session:
        assert "chain_broken" == delivery(session, device.epoch).refused
    server.refuse = ""
    told = push(device, server)
    assert ("", 0, False) == (told.refused, told.unsent, told.stuck)


def test_a_server_that_takes_nothing_and_says_nothing_is_noticed(
    device: Device, server: FakeServer, running: RunningAttempt
) -> None:
    """No progress without a reason is not mistaken for progress."""
    server.takes_frames = False

    assert push(device, server).stuck
    assert not push(device, server, in_doubt=True).stuck


def test_a_frame_signed_by_another_device_is_not_taken(device: Device, running: RunningAttempt) -> None:
    """A server that knows another key for this device refuses what it cannot verify."""
    server = FakeServer(device.device_id, bytes.fromhex("3d" * 31 + "00"))

    assert "SignatureInvalid" == push(device, server).refused


def test_custody_is_told_as_the_server_tells_it(
    device: Device, server: FakeServer, running: RunningAttempt
) -> None:
    """At the centre is not yet at the organisation."""
    server.custody = "centre"
    assert Custody.CENTRE is push(device, server).custody
    with transaction(device.engine) as session:
        row = delivery(session, device.epoch)
        assert (5, 0) == (row.acknowledged, row.central)
    server.custody = "central"
    push(device, server, in_doubt=True)
    with transaction(device.engine) as session:
        assert 5 == delivery(session, device.epoch).central


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault.NO_CONNECTION, Offline),
        (Fault.LOST_REPLY, Offline),
        (Fault.TIMEOUT, Offline),
        (Fault.PORTAL, ServerUnreadable),
        (Fault.SIGNED_OUT, SignedOut),
        (Fault.BUSY, ServerRefused),
    ],
)
def test_no_failure_changes_what_is_acknowledged(
    device: Device, server: FakeServer, running: RunningAttempt, fault: Fault, expected: type[Exception]
) -> None:
    """Whatever goes wrong on the way, the device counts as sent only what was acknowledged."""
    server.faults.append(fault)
    with pytest.raises(expected):
        push(device, server)

    assert 5 == unsent(device)
    push(device, server, in_doubt=True)
    push(device, server)
    assert entries(device) == server.log(device.epoch).entries


def test_answers_given_while_a_request_is_under_way_are_not_counted_as_sent(
    device: Device, server: FakeServer, running: RunningAttempt
) -> None:
    """A reply acknowledges what was sent, not what was written meanwhile."""
    outgoing = collect(device, in_doubt=False)
    told = exchange(server.client(), outgoing)
    running.record(responded(Q3, "meanwhile"))

    assert 1 == apply_reply(device, outgoing, told).unsent
    assert Outgoing(device.device_id, device.epoch, b"", 0, 0, asks=True) == collect(device, in_doubt=True)
