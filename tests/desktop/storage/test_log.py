"""The device log in a real encrypted database."""

import sqlalchemy as sa

from assessment.attempt.events import Body, Event, Incident, Initiated, LockdownEngaged, Started, Terms
from assessment.ids import AttemptId, CandidateId, DeviceId, SittingId, TestId, uuid7
from assessment.sync.log import LogEntry, chain, genesis
from desktop.paths import Paths
from desktop.services.device import Device
from desktop.services.open_device import close_device
from desktop.storage.engine import transaction
from desktop.storage.log import Alive, delivery, entries_after, entries_of, head_at, heads_of, last_dseq
from desktop.storage.records import alive_mark, attempts
from tests.builders import Desk

PACK = "ab" * 32
FIRST = AttemptId(uuid7(1, bytes(10)))
SECOND = AttemptId(uuid7(2, bytes(10)))
TERMS = Terms()


def test_an_entry_is_durable_when_append_returns(desk: Desk) -> None:
    """What was appended is there after the application was opened again."""
    with desk.opened() as device:
        append(device, FIRST, 1)
        append(device, FIRST, 2)
        head = device.log.head

    with desk.opened() as device:
        assert 2 == device.log.last
        assert head == device.log.head


def test_an_entry_is_on_the_disk_before_the_database_is_closed(desk: Desk) -> None:
    """A copy of the files taken right after an append holds the entry: nothing waits for a close."""
    device = desk.open()
    append(device, FIRST, 1)
    copied = desk.paths.home.with_name("copy")
    copied.mkdir()
    for file in desk.paths.home.iterdir():
        if file.is_file():
            (copied / file.name).write_bytes(file.read_bytes())
    head = device.log.head
    close_device(device)

    with Desk(Paths(copied), desk.clock, desk.draw).opened() as copy:
        assert (1, head) == (copy.log.last, copy.log.head)


def test_each_commit_waits_for_the_disk(device: Device) -> None:
    """The writer's connection runs in WAL mode with full synchronisation."""
    raw = device.log._raw

    assert ("wal",) == raw.execute("PRAGMA journal_mode").fetchone()
    assert (2,) == raw.execute("PRAGMA synchronous").fetchone()


def test_the_journal_takes_its_room_beforehand(desk: Desk) -> None:
    """After room was made hundreds of answers make no journal longer, and the room itself is no part of the log."""
    with desk.opened() as device:
        device.log.make_room()
        journal = device.paths.database.with_name("carrel.db-wal")
        before = journal.stat().st_size
        for seq in range(1, 501):
            append(device, FIRST, seq)
        with device.engine.connect() as connection:
            tables = sa.inspect(connection).get_table_names()

        assert (before, True) == (journal.stat().st_size, before > 4_000_000)
        assert (500, False) == (device.log.last, "room" in tables)

    with desk.opened() as device:
        assert 500 == device.log.last


def test_entries_come_back_as_they_were_written(device: Device) -> None:
    """Entries are read in order, from any point, never more than asked for."""
    written = [append(device, FIRST, seq) for seq in range(1, 6)]

    with transaction(device.engine) as session:
        assert written == entries_after(session, device.epoch, 0, 100)
        assert written[2:4] == entries_after(session, device.epoch, 2, 2)
        assert 5 == last_dseq(session, device.epoch)


def test_the_heads_are_the_chain(device: Device) -> None:
    """The head stored with each entry is the hash chain over all entries up to it."""
    written = [append(device, FIRST, seq) for seq in range(1, 4)]
    start = genesis(device.device_id, device.epoch)

    with transaction(device.engine) as session:
        heads = heads_of(session, device.epoch, [1, 3])
        assert {1: chain(start, written[:1]), 3: chain(start, written)} == heads
        assert start == head_at(session, device.device_id, device.epoch, 0)
        assert heads[3] == head_at(session, device.device_id, device.epoch, 3)
        assert head_at(session, device.device_id, device.epoch, 4) is None


def test_an_attempt_begins_whole(device: Device) -> None:
    """First events, record and sign of life come together, and its entries are found among others."""
    append(device, SECOND, 1)
    begin(device, FIRST)
    append(device, SECOND, 2)
    later = append(device, FIRST, 4)

    with transaction(device.engine) as session:
        entries = entries_of(session, FIRST)
        mark = alive_mark(session, FIRST)
        (row,) = attempts(session)
        assert ["initiated", "lockdown_engaged", "started", "incident"] == [entry.kind for entry in entries]
        assert later == entries[-1]
        assert ("in_progress", 2) == (row.state, row.first_dseq)
        assert mark is not None
        assert ("boot", 7) == (mark.boot_id, mark.monotonic_ms)


def test_entries_of_an_unknown_attempt_are_none(device: Device) -> None:
    """An attempt that was not begun here has no entries."""
    with transaction(device.engine) as session:
        assert [] == entries_of(session, FIRST)


def test_a_changed_state_is_stored_with_its_event(device: Device) -> None:
    """An event that ends an attempt and the attempt's new state are one transaction."""
    begin(device, FIRST)
    device.log.append(event(FIRST, 4, at_ms=99), "submitted")

    with transaction(device.engine) as session:
        (row,) = attempts(session)
        assert ("submitted", 99) == (row.state, row.last_at_ms)


def test_a_sign_of_life_replaces_the_one_before(device: Device) -> None:
    """There is one mark an attempt: the last."""
    begin(device, FIRST)
    device.log.mark_alive(FIRST, Alive("boot", 900, 80, 70))

    with transaction(device.engine) as session:
        mark = alive_mark(session, FIRST)
        assert mark is not None
        assert (900, 80, 70) == (mark.monotonic_ms, mark.at_ms, mark.elapsed_ms)


def test_nothing_is_acknowledged_at_first(device: Device) -> None:
    """A log nobody was told of has been delivered up to nothing."""
    with transaction(device.engine) as session:
        row = delivery(session, device.epoch)
        assert (0, 0, "") == (row.acknowledged, row.central, row.refused)


def event(attempt_id: AttemptId, seq: int, *, at_ms: int = 5) -> Event:
    """Return an incident."""
    return Event(attempt_id, DeviceId("0" * 16), seq, at_ms, seq, PACK, Incident("test", f"number {seq}"))


def append(device: Device, attempt_id: AttemptId, seq: int) -> LogEntry:
    """Append an incident."""
    return device.log.append(event(attempt_id, seq))


def begin(device: Device, attempt_id: AttemptId) -> None:
    """Begin an attempt with its first three events."""
    bodies: tuple[Body, ...] = (
        Initiated(TestId("t"), CandidateId("c"), SittingId("s"), "00", TERMS),
        LockdownEngaged("B"),
        Started(),
    )
    device.log.begin_attempt(
        [Event(attempt_id, device.device_id, seq, 5, 0, PACK, body) for seq, body in enumerate(bodies, 1)],
        sitting_id="s",
        sitting_revision=1,
        candidate_id="c",
        test_id="t",
        state="in_progress",
        alive=Alive("boot", 7, 5, 0),
    )
