"""Frames are judged one by one, and what is stored is exactly what the device wrote."""

import random
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from assessment.errors import LogError
from assessment.ids import Epoch
from assessment.signing import SigningKey
from assessment.sync.frame import decode_frame, encode_frame
from assessment.sync.log import chain
from sync_server.services.accept_frames import CODES, Decision, beginning, commit, decide, prepare
from sync_server.services.verify_log import verify_log
from sync_server.storage.engine import Connection
from sync_server.storage.frames import LogEnd
from sync_server.storage.models import QuarantinedFrame
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk

T = TypeVar("T")
OTHER = SigningKey(sha256(b"somebody else").digest())


def long_desk(hall: Hall, count: int = 20, *, desk: Desk | None = None) -> Desk:
    """Return a desk that has written a while, two attempts side by side."""
    desk = desk or hall.desk()
    for number in range(1, count + 1):
        desk.write(hall.attempt(number % 2), initiated() if number < 3 else answered("q1", f"text {number}"))
    return desk


def never(_: int) -> bytes:
    """Stand for a stored head that must not be needed."""
    raise AssertionError("asked for a stored head")


def quarantined(hall: Hall, desk: Desk) -> list[QuarantinedFrame]:
    """Return what was refused of a desk's log."""
    found = sa.select(QuarantinedFrame).where(
        QuarantinedFrame.organisation_id == hall.organisation, QuarantinedFrame.epoch == desk.name.epoch
    )
    with hall.server.database.read() as session:
        return list(session.scalars(found))


def entries_stored(hall: Hall, desk: Desk) -> list[Any]:
    """Return the entries of a log that count, as they lie in the database."""
    return [
        entry
        for stored in hall.stored(desk)
        for entry in decode_frame(stored.data).entries
        if stored.first <= entry.dseq <= stored.last
    ]


# ------------------------------------------------------------------------------------------------ verdicts


def test_next_frames_are_taken_as_they_are(hall: Hall) -> None:
    """Frames that follow on one another are stored byte for byte, and the log ends in the device's own head."""
    desk = long_desk(hall)

    decision = hall.accept(desk, desk.frames(8))

    assert (20, desk.head(20)) == (decision.end.cursor, decision.end.head)
    assert desk.frames(8) == [stored.data for stored in hall.stored(desk)]
    assert desk.entries == entries_stored(hall, desk)


def test_duplicates_change_nothing(hall: Hall) -> None:
    """A frame that is known already is neither stored again nor refused."""
    desk = long_desk(hall)
    hall.accept(desk, desk.frames(8))

    again = hall.accept(desk, [*desk.frames(8), desk.frame(3, 5), desk.frame(20, 20)])

    assert again.empty
    assert 3 == len(hall.stored(desk))


def test_gap_is_passed_over(hall: Hall) -> None:
    """A frame too far ahead is not stored, nor is what follows it, and the cursor says what is wanted."""
    desk = long_desk(hall)
    hall.accept(desk, [desk.frame(1, 5)])

    decision = hall.accept(desk, [desk.frame(6, 6), desk.frame(9, 12), desk.frame(7, 8)])

    assert 6 == decision.end.cursor
    assert decision.gap
    assert decision.refusal is None
    assert [(1, 5), (6, 6)] == [(stored.first, stored.last) for stored in hall.stored(desk)]


@pytest.mark.parametrize("first", [1, 2, 5, 9, 10])
def test_overlap_adds_its_tail(hall: Hall, first: int) -> None:
    """Of a frame that is known in part only the rest counts, wherever it begins."""
    desk = long_desk(hall)
    hall.accept(desk, [desk.frame(1, 4), desk.frame(5, 10)])

    decision = hall.accept(desk, [desk.frame(first, 13)])

    assert 13 == decision.end.cursor
    assert desk.entries[:13] == entries_stored(hall, desk)
    assert desk.frame(first, 13) == hall.stored(desk)[-1].data
    assert verify_log(hall.server, desk.name).verified


def test_overlap_within_one_request(hall: Hall) -> None:
    """Frames that overlap one another in the same request are judged on what came before them."""
    desk = long_desk(hall)

    decision = hall.accept(desk, [desk.frame(1, 6), desk.frame(4, 9), desk.frame(2, 3), desk.frame(5, 20)])

    assert 20 == decision.end.cursor
    assert desk.entries == entries_stored(hall, desk)
    assert verify_log(hall.server, desk.name).verified


def test_next_frames_need_no_look_at_the_database(hall: Hall) -> None:
    """What simply follows is decided from the end of the log alone."""
    desk = long_desk(hall)

    decision = decide(desk.name, desk.verify, beginning(desk.name), desk.frames(8), never)

    assert 20 == decision.end.cursor


# ------------------------------------------------------------------------------------------------ refusals


def refused(hall: Hall, desk: Desk, frame: bytes) -> Decision:
    """Return the decision about one frame that must not be taken."""
    decision = hall.accept(desk, [frame])
    assert not decision.frames
    return decision


def code_of(decision: Decision) -> str:
    """Return the code of a refusal."""
    assert decision.refusal is not None
    return decision.refusal.code


def test_frame_of_another_key_is_refused(hall: Hall) -> None:
    """A frame that another key signed is quarantined."""
    desk = long_desk(hall)

    decision = refused(hall, desk, desk.frame(1, 5, key=OTHER))

    assert "signature_invalid" == code_of(decision)
    (kept,) = quarantined(hall, desk)
    assert (desk.frame(1, 5, key=OTHER), "signature_invalid", 0) == (kept.data, kept.code, kept.cursor)


def test_frame_of_another_log_is_refused(hall: Hall) -> None:
    """A frame of another epoch, well signed by this very device, is quarantined."""
    desk = long_desk(hall)

    decision = refused(hall, desk.fresh("f" * 16), desk.frame(1, 5))

    assert "frame_foreign" == code_of(decision)


@pytest.mark.parametrize("change", ["answer", "drop", "swap", "time", "seq"])
@pytest.mark.parametrize("resigned", [False, True])
def test_altered_entries_are_refused(hall: Hall, change: str, resigned: bool) -> None:
    """Altered, removed or reordered entries break the chain, also where a stolen head is signed anew."""
    desk = long_desk(hall)
    entries = list(desk.entries[:8])
    match change:
        case "answer":
            entries[4] = structs.replace(entries[4], payload=entries[5].payload)
        case "drop":
            entries = [
                structs.replace(entry, dseq=place) for place, entry in enumerate(entries[:3] + entries[4:], 1)
            ]
        case "swap":
            entries[2], entries[4] = structs.replace(entries[4], dseq=3), structs.replace(entries[2], dseq=5)
        case "time":
            entries[3] = structs.replace(entries[3], elapsed_ms=0)
        case "seq":
            entries[7] = structs.replace(entries[7], seq=entries[7].seq + 1)
    head = desk.head(8)
    frame = encode_frame(
        entries, device_id=desk.name.device_id, epoch=desk.name.epoch, head=head, key=desk.key
    )
    if not resigned:
        frame = encode_frame(
            entries, device_id=desk.name.device_id, epoch=desk.name.epoch, head=head, key=OTHER
        )

    decision = refused(hall, desk, frame)

    assert ("chain_broken" if resigned else "signature_invalid") == code_of(decision)


def test_fork_is_told(hall: Hall) -> None:
    """A clone that wrote something else at a known place is refused, whichever way its frame lies."""
    desk = long_desk(hall, 10)
    hall.accept(desk, desk.frames(5))
    clone = long_desk(hall, 7, desk=Desk(desk.token, desk.key, desk.name, desk.seal))
    clone.write(hall.attempt(1), *[answered("q2", "another life")] * 6)

    assert "forked" == code_of(refused(hall, desk, clone.frame(6, 13)))
    assert "forked" == code_of(refused(hall, desk, clone.frame(6, 9)))
    assert "chain_broken" == code_of(refused(hall, desk, clone.frame(11, 13)))
    assert "chain_broken" == code_of(refused(hall, desk, clone.frame(9, 9)))
    assert 10 == prepare(hall.server, desk.name, desk.verify, []).end.cursor


def test_frames_after_a_bad_one_wait(hall: Hall) -> None:
    """What stands before a bad frame is kept, what stands after it is not looked at, and later all may come well."""
    desk = long_desk(hall)

    decision = hall.accept(desk, [desk.frame(1, 5), b"rubbish", desk.frame(6, 9)])

    assert 5 == decision.end.cursor
    assert "frame_corrupt" == code_of(decision)
    assert 20 == hall.accept(desk, desk.frames(8)).end.cursor


def test_same_rubbish_is_kept_once(hall: Hall) -> None:
    """A device that sends the same bad frame for ever fills nothing; it is counted."""
    desk = long_desk(hall)

    for _ in range(3):
        hall.accept(desk, [b"rubbish"])

    (kept,) = quarantined(hall, desk)
    assert 3 == kept.times


def test_codes_cover_every_log_error() -> None:
    """Every way in which a log can be wrong has a code of its own."""
    assert set(LogError.__subclasses__()) == set(CODES)
    assert len(CODES) == len(set(CODES.values()))


# ----------------------------------------------------------------------------------------------- tampering


def test_no_tampered_byte_is_believed(hall: Hall) -> None:
    """Of 1,500 frames with one changed byte, at every place, none is taken unless it still says the same."""
    desk = long_desk(hall, 40)
    good = desk.frame(1, 40)
    chance = random.Random(7)
    codes: set[str] = set()
    places = [*range(len(good)), *(chance.randrange(len(good)) for _ in range(1_500 - len(good)))]

    for place in places:
        bad = bytearray(good)
        bad[place] ^= chance.randrange(1, 256)
        decision = decide(desk.name, desk.verify, beginning(desk.name), [bytes(bad)], never)
        if decision.refusal is None:
            assert all(decode_frame(frame.data) == decode_frame(good) for frame in decision.frames)
        else:
            assert not decision.frames
            codes.add(decision.refusal.code)

    assert 1_500 <= len(places)
    assert {"frame_corrupt", "signature_invalid"} <= codes <= set(CODES.values())


def test_no_tampered_number_is_believed(hall: Hall) -> None:
    """Of frames tampered with beneath the compression, at every place, none is taken unless it still says the same."""
    import zstandard

    desk = long_desk(hall, 12)
    plain = zstandard.ZstdDecompressor().decompress(desk.frame(1, 12))
    pack = zstandard.ZstdCompressor(level=1, write_content_size=True).compress
    chance = random.Random(11)
    codes: set[str] = set()

    for place in range(len(plain)):
        bad = bytearray(plain)
        bad[place] ^= 1 << chance.randrange(8)
        decision = decide(desk.name, desk.verify, beginning(desk.name), [pack(bytes(bad))], never)
        if decision.refusal is not None:
            codes.add(decision.refusal.code)
        assert decision.refusal is not None or all(
            decode_frame(frame.data) == decode_frame(desk.frame(1, 12)) for frame in decision.frames
        )

    assert {"frame_corrupt", "frame_foreign", "signature_invalid", "chain_broken"} <= codes


def test_truncated_frames_are_refused(hall: Hall) -> None:
    """No beginning of a frame passes for a frame."""
    desk = long_desk(hall, 5)
    good = desk.frame(1, 5)

    for length in range(len(good)):
        decision = decide(desk.name, desk.verify, beginning(desk.name), [good[:length]], never)
        assert "frame_corrupt" == code_of(decision) or "frame_too_large" == code_of(decision)


def test_bomb_is_refused(hall: Hall) -> None:
    """A frame that would unpack to more than is allowed is refused unread."""
    import zstandard

    desk = hall.desk()
    bomb = zstandard.ZstdCompressor().compress(bytes(64 << 20))

    assert "frame_too_large" == code_of(refused(hall, desk, bomb))


def test_numbers_without_a_form_are_refused(hall: Hall) -> None:
    """A well-signed frame whose numbers have no canonical form is quarantined, not a crash."""
    desk = long_desk(hall, 3)
    huge = (1 << 63) + (1 << 64) - 1
    wild = [
        structs.replace(desk.entries[0], at_ms=1 << 63, elapsed_ms=1 << 63),
        structs.replace(desk.entries[1], at_ms=huge, elapsed_ms=huge),
    ]
    frame = encode_frame(
        wild, device_id=desk.name.device_id, epoch=desk.name.epoch, head=desk.head(2), key=desk.key
    )

    assert "frame_corrupt" == code_of(refused(hall, desk, frame))


# ---------------------------------------------------------------------------------------------- properties


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), count=st.integers(1, 40))
def test_any_delivery_gives_an_exact_prefix(hall: Hall, data: st.DataObject, count: int) -> None:
    """Whatever frames come, in whatever order, doubled, overlapping or with gaps, the server holds an exact prefix."""
    epoch = Epoch(hall.draw(8).hex())
    desk = long_desk(hall, count, desk=_shared(hall).fresh(epoch))
    ranges = st.tuples(st.integers(1, count), st.integers(0, count)).map(
        lambda pair: (pair[0], min(count, pair[0] + pair[1]))
    )
    cursor = 0

    for batch in data.draw(st.lists(st.lists(ranges, min_size=1, max_size=4), max_size=8)):
        decision = hall.accept(desk, [desk.frame(*span) for span in batch])
        assert decision.refusal is None
        assert cursor <= decision.end.cursor
        cursor = decision.end.cursor
        assert desk.head(cursor) == decision.end.head
        assert desk.entries[:cursor] == entries_stored(hall, desk)
    facts = verify_log(hall.server, desk.name)
    assert (cursor, True) == (facts.cursor, facts.verified)
    hall.accept(desk, desk.frames(16))
    assert desk.entries == entries_stored(hall, desk)


def test_interleaved_connections_store_each_entry_once(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """When another connection moves the log between decision and commit, it is decided anew."""
    desk = long_desk(hall)
    submit = hall.server.database.submit
    rivals = [desk.frame(1, 3), desk.frame(4, 12)]

    def slow(write: Callable[[Connection], T]) -> Future[T]:
        if rivals:
            monkeypatch.setattr(hall.server.database, "submit", submit)
            hall.accept(desk, [rivals.pop(0)])
            monkeypatch.setattr(hall.server.database, "submit", slow)
        return submit(write)

    monkeypatch.setattr(hall.server.database, "submit", slow)
    decision = hall.accept(desk, desk.frames(8))

    assert not rivals
    assert 20 == decision.end.cursor
    assert desk.entries == entries_stored(hall, desk)
    assert verify_log(hall.server, desk.name).verified


def test_stale_decision_is_not_stored(hall: Hall) -> None:
    """A decision that began where the log no longer ends stores nothing, a refusal neither."""
    desk = long_desk(hall)
    stale = decide(desk.name, desk.verify, beginning(desk.name), desk.frames(8), never)
    hall.accept(desk, [desk.frame(1, 5)])

    assert not commit(hall.server, desk.name, stale).result()
    assert not commit(hall.server, desk.name, replace(stale, frames=(), end=LogEnd(0, desk.head(0)))).result()
    assert desk.entries[:5] == entries_stored(hall, desk)


def test_chain_is_the_devices_own(hall: Hall) -> None:
    """The head the server ends in is the one recomputed from what it stored."""
    desk = long_desk(hall)
    hall.accept(desk, desk.frames(7))

    assert desk.head(20) == chain(desk.head(0), entries_stored(hall, desk))


def _shared(hall: Hall) -> Desk:
    """Return one desk for all examples of a property."""
    if not hasattr(hall, "shared_desk"):
        hall.shared_desk = hall.desk()  # type: ignore[attr-defined]  # kept for the test's other examples
    desk: Desk = hall.shared_desk  # type: ignore[attr-defined]  # as above
    return desk
