"""The log: what is linked stands in the chain for ever, in this order, with every field."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assessment.attempt.events import Body, Event, Responded, Unknown
from assessment.content.response import single
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.sync.log import HEAD_BYTES, LogEntry, chain, genesis, link, to_entry, to_event
from tests.strategies import (
    ATTEMPT,
    DEVICES,
    EPOCH,
    ITEM_IDS,
    PACK_HASH,
    attempt_ids,
    bodies,
    heads,
    log_entries,
)

START = genesis(DEVICES[0], EPOCH)
ENTRY = to_entry(Event(ATTEMPT, DEVICES[0], 3, 1_000, 500, PACK_HASH, Responded(ITEM_IDS[0], single("A"))), 7)
CHANGES: dict[str, Callable[[LogEntry], LogEntry]] = {
    "attempt_id": lambda entry: replace(entry, attempt_id=AttemptId(ATTEMPT[:-1] + "0")),
    "seq": lambda entry: replace(entry, seq=entry.seq + 1),
    "kind": lambda entry: replace(entry, kind="noted"),
    "at_ms": lambda entry: replace(entry, at_ms=entry.at_ms + 1),
    "elapsed_ms": lambda entry: replace(entry, elapsed_ms=entry.elapsed_ms + 1),
    "pack_hash": lambda entry: replace(entry, pack_hash="cd" * 32),
    "payload": lambda entry: replace(entry, payload=entry.payload + b"\0"),
}


def test_the_chain_never_changes() -> None:
    """The heads of a log are fixed for ever: servers and bundles hold them for years."""
    assert "b62763619b39c7f322762d66210761aff1bdd129c460f8064c235c9f32eb3577" == START.hex()
    assert "316b9013e442a90b6f8d175813ecba5869d34fc2b7f942de875c6de07d9c3c2e" == link(START, ENTRY).hex()


@pytest.mark.parametrize("name", [name for name in LogEntry.__struct_fields__ if name != "dseq"])
def test_every_field_is_in_the_chain(name: str) -> None:
    """Changing any field of an entry changes the head; the place alone is told by the chain itself."""
    assert link(START, ENTRY) != link(START, CHANGES[name](ENTRY))


def test_no_two_logs_begin_alike() -> None:
    """No device, epoch or mixture of both shares the head of an empty log."""
    names = [(device, Epoch(epoch)) for device in DEVICES for epoch in ("e" * 16, "f" * 16)]

    assert len(names) == len({genesis(device, epoch) for device, epoch in names})
    assert genesis(DeviceId("a"), Epoch("b")) != genesis(DeviceId("ab"), Epoch(""))
    assert HEAD_BYTES == len(START)


@given(entries=st.lists(log_entries, max_size=6), cut=st.integers(0, 6))
def test_a_chain_may_be_taken_up_anywhere(entries: list[LogEntry], cut: int) -> None:
    """Linking in two stretches gives the head that linking in one gives."""
    assert chain(START, entries) == chain(chain(START, entries[:cut]), entries[cut:])
    assert START == chain(START, [])


@given(entries=st.lists(log_entries, min_size=2, max_size=6, unique=True), data=st.data())
def test_order_and_omission_show(entries: list[LogEntry], data: st.DataObject) -> None:
    """Entries exchanged, repeated or left out lead to another head."""
    other = data.draw(st.permutations(entries))
    place = data.draw(st.integers(0, len(entries) - 1))
    head = chain(START, entries)

    assert (other == entries) == (head == chain(START, other))
    assert head != chain(START, entries[:place] + entries[place + 1 :])
    assert head != chain(START, [*entries, entries[place]])


@given(one=heads, two=heads, entry=log_entries)
def test_the_head_before_shows(one: bytes, two: bytes, entry: LogEntry) -> None:
    """The same entry after another past has another head."""
    assert (one == two) == (link(one, entry) == link(two, entry))


@given(
    attempt_id=attempt_ids,
    seq=st.integers(1, 99),
    at_ms=st.integers(0, 1 << 48),
    elapsed_ms=st.integers(0, 1 << 40),
    body=bodies,
    dseq=st.integers(1, 1 << 40),
)
def test_events_survive_storage(
    attempt_id: str, seq: int, at_ms: int, elapsed_ms: int, body: Body, dseq: int
) -> None:
    """An event comes back from the entry that stores it, field by field."""
    event = Event(AttemptId(attempt_id), DEVICES[0], seq, at_ms, elapsed_ms, PACK_HASH, body)

    entry = to_entry(event, dseq)

    assert event == to_event(entry, DEVICES[0])
    assert entry == to_entry(to_event(entry, DEVICES[0]), dseq)


@given(entry=log_entries)
def test_entries_survive_being_read(entry: LogEntry) -> None:
    """An entry this version cannot read is passed on with every byte, so its chain still holds."""
    event = to_event(entry, DEVICES[0])

    if isinstance(event.body, Unknown):
        assert entry == to_entry(event, entry.dseq)
