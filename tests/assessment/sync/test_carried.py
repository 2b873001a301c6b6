"""What is carried in a file: signed by its device, believed frame by frame, and refused by name when it is not."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.attempt.events import Started
from assessment.codec import encode
from assessment.errors import ParcelCorrupt, ParcelError, ParcelTooNew
from assessment.ids import AttemptId, DeviceId, uuid7
from assessment.signing import SigningKey
from assessment.sync.carried import (
    CarriedFile,
    CarriedFrame,
    Results,
    Seat,
    carried_events,
    read_results,
    read_seat,
    write_results,
    write_seat,
)
from assessment.sync.frame import encode_frame
from assessment.sync.log import chain, genesis, to_entry
from tests.strategies import ATTEMPT, DEVICES, EPOCH, INITIATED, history_of, legal_histories

KEY, OTHER = (SigningKey(sha256(name).digest()) for name in (b"one", b"other"))
ELSEWHERE = AttemptId(uuid7(1_700_000_000_001, b"9876543210"))


def frame_of(history: list[Any], key: SigningKey = KEY, *, first: int = 1) -> CarriedFrame:
    """Return events of one device as a carried frame."""
    device = history[0].device_id
    entries = [to_entry(event, place) for place, event in enumerate(history, first)]
    before = genesis(device, EPOCH)
    data = encode_frame(entries, device_id=device, epoch=EPOCH, head=chain(before, entries), key=key)
    return CarriedFrame(device_id=device, epoch=EPOCH, sign_key=key.public, before=before, data=data)


def seat_of(*frames: CarriedFrame, **changes: Any) -> Seat:
    """Return the contents of a hand-over."""
    values: dict[str, Any] = {
        "version": 1,
        "attempt_id": ATTEMPT,
        "sitting_id": "s",
        "revision": 3,
        "candidate_id": "c",
        "pack_hash": "ab" * 32,
        "device_id": DEVICES[0],
        "at_ms": 5,
        "remaining_ms": None,
        "frames": list(frames),
        "files": [CarriedFile(sha256="cd" * 32, size=7, here=True)],
        "letters": [b"sealed"],
    }
    return Seat.model_construct(**(values | changes))


RESULTS = Results(
    version=1,
    organisation="org",
    device_id=DEVICES[0],
    sign_key=KEY.public,
    epoch=EPOCH,
    made_ms=5,
    by="Pat",
    attempts=[ATTEMPT],
    proofs={"s": b"p"},
    frames=[b"frame"],
    files=[],
    letters=[],
)


@settings(max_examples=40)
@given(history=legal_histories())
def test_a_hand_over_is_read_as_it_was_written(history: list[Any]) -> None:
    """Contents and events come out again."""
    seat = seat_of(frame_of(history))

    told = read_seat(write_seat(seat, KEY))

    assert seat.model_dump() == told.model_dump()
    assert history == carried_events(ATTEMPT, told.frames)


def test_results_are_read_as_they_were_written() -> None:
    """Also the proofs, by sitting."""
    assert RESULTS == read_results(write_results(RESULTS, KEY))


@pytest.mark.parametrize("read", [read_seat, read_results])
@given(
    told=st.binary(max_size=300)
    | st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=9) | st.binary(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["contents", "signature", "version", "frames"]), inner, max_size=3
            )
        ),
        max_leaves=8,
    ).map(encode)
)
def test_anything_else_is_refused(read: Callable[[bytes], object], told: bytes) -> None:
    """Whatever bytes come, they are refused by name."""
    with pytest.raises(ParcelError):
        read(told)


@pytest.mark.parametrize("field", sorted(Seat.model_fields))
def test_each_field_is_looked_at(field: str) -> None:
    """A value of another kind, or none, is refused with the field's name."""
    plain = seat_of(frame_of(_history())).model_dump()
    missing = {name: value for name, value in plain.items() if name != field}
    for told in (missing, plain | {field: {"x": 1}}, plain | {"more": 1}):
        contents = encode(told)
        signed = KEY.sign(b"carrel-seat-contents-v1\0" + contents)

        with pytest.raises(ParcelCorrupt):
            read_seat(encode({"contents": contents, "signature": signed}))


def _history() -> list[Any]:
    return list(history_of(INITIATED, Started()))


def test_a_later_version_is_told() -> None:
    """What a later Carrel wrote is not taken for damage."""
    with pytest.raises(ParcelTooNew):
        read_seat(write_seat(seat_of(frame_of(_history()), version=2), KEY))


def test_who_signs_is_who_hands_over() -> None:
    """Signed by another key than its own frames, or naming a device that has none, it is refused."""
    frame = frame_of(_history())
    for seat, key in ((seat_of(frame), OTHER), (seat_of(frame, device_id="f" * 16), KEY)):
        with pytest.raises(ParcelCorrupt):
            read_seat(write_seat(seat, key))


def test_frames_are_believed_one_by_one() -> None:
    """An altered frame, another's signature, another attempt, and two keys of one device are each refused."""
    history = _history()
    good = frame_of(history)
    frames = {
        "altered": good.model_copy(update={"data": good.data[:-1] + bytes([good.data[-1] ^ 1])}),
        "before": good.model_copy(update={"before": b"\1" * 32}),
        "key": good.model_copy(update={"sign_key": OTHER.public}),
        "device": good.model_copy(update={"device_id": DeviceId("f" * 16)}),
    }
    for frame in frames.values():
        with pytest.raises(ParcelCorrupt):
            carried_events(ATTEMPT, [frame])
    with pytest.raises(ParcelCorrupt):
        carried_events(ELSEWHERE, [good])
    with pytest.raises(ParcelCorrupt):
        carried_events(ATTEMPT, [good, frame_of(history, OTHER)])
