"""What files say that carry attempts: for another machine one attempt, for the organisation whole logs, as signed frames.

The contents are msgpack, signed by the device that wrote them. Nothing in them is to be believed before ``read_seat`` or
``read_results`` has returned; what frames say is believed only after ``carried_events``.
"""

from collections.abc import Sequence
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assessment.attempt.events import Event
from assessment.codec import Undecodable, decode_map, encode
from assessment.errors import LogError, ParcelCorrupt, ParcelTooNew
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.signing import KEY_BYTES, SIGNATURE_BYTES, SigningKey, VerifyKey
from assessment.sync.frame import MOST_PACKED_BYTES, check, decode_frame
from assessment.sync.log import HEAD_BYTES, to_event

VERSION = 1
MOST_FRAMES, MOST_LETTERS, MOST_FILES, MOST_ATTEMPTS = 100_000, 100, 10_000, 10_000
MOST_VALUES = 12 * MOST_FRAMES + 8 * MOST_FILES + MOST_ATTEMPTS + MOST_LETTERS + 1_000
"""More plain values no such file has: a frame is a map of five, a file one of three."""
_SEAT, _RESULTS = b"carrel-seat-contents-v1\0", b"carrel-result-contents-v1\0"

Hex8 = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Uuid = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Name = Annotated[str, Field(max_length=500)]
Moment = Annotated[int, Field(ge=0, lt=1 << 53)]
Key = Annotated[bytes, Field(min_length=KEY_BYTES, max_length=KEY_BYTES)]
Head = Annotated[bytes, Field(min_length=HEAD_BYTES, max_length=HEAD_BYTES)]
Packed = Annotated[bytes, Field(min_length=1, max_length=MOST_PACKED_BYTES)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class CarriedFrame(_Part):
    """Some of a device's log: the entries of one attempt that stand together. ``before``: the head in front of them."""

    device_id: Hex8
    epoch: Hex8
    sign_key: Key
    before: Head
    data: Packed


class CarriedFile(_Part):
    """A file that answers name. It is the next part of the file that carries it, unless it is not ``here``."""

    sha256: Hash
    size: Moment
    here: bool


class Seat(_Part):
    """An attempt on its way to another machine. ``letters`` are sealed to the organisation: whole logs of old machines.

    ``remaining_ms`` is how much time was left, None where there is no limit; ``device_id`` who hands over.
    """

    version: int
    attempt_id: Uuid
    sitting_id: Name
    revision: Moment
    candidate_id: Name
    pack_hash: Hash
    device_id: Hex8
    at_ms: Moment
    remaining_ms: Moment | None
    frames: Annotated[list[CarriedFrame], Field(min_length=1, max_length=MOST_FRAMES)]
    files: Annotated[list[CarriedFile], Field(max_length=MOST_FILES)]
    letters: Annotated[list[bytes], Field(max_length=MOST_LETTERS)]


class Results(_Part):
    """The log of a device up to some moment, for its organisation, with the files of some attempts in it.

    ``proofs`` show, by sitting, that the device is a machine of it. ``letters`` are files of the same kind, from machines
    that handed attempts over to this one.
    """

    version: int
    organisation: Name
    device_id: Hex8
    sign_key: Key
    epoch: Hex8
    made_ms: Moment
    by: Name
    attempts: Annotated[list[Uuid], Field(max_length=MOST_ATTEMPTS)]
    proofs: dict[str, bytes]
    frames: Annotated[list[Packed], Field(max_length=MOST_FRAMES)]
    files: Annotated[list[CarriedFile], Field(max_length=MOST_FILES)]
    letters: Annotated[list[bytes], Field(max_length=MOST_LETTERS)]


P = TypeVar("P", Seat, Results)


def write_seat(seat: Seat, key: SigningKey) -> bytes:
    """Return the contents of a hand-over, signed by the device that hands over."""
    return _written(_SEAT, seat, key)


def read_seat(data: bytes) -> Seat:
    """Return the contents of a hand-over. They are signed by the key that their own device has in the frames.

    Raises:
        ParcelCorrupt: they are none, or changed.
        ParcelTooNew: a later version wrote them.
    """
    told, signed, signature = _told(data, Seat)
    keys = {frame.sign_key for frame in told.frames if frame.device_id == told.device_id}
    if len(keys) != 1:
        raise ParcelCorrupt("device", told.device_id)
    _check_signature(_SEAT, keys.pop(), signed, signature)
    return told


def write_results(results: Results, key: SigningKey) -> bytes:
    """Return the contents of a file for the organisation, signed by the device whose log it is."""
    return _written(_RESULTS, results, key)


def read_results(data: bytes) -> Results:
    """Return the contents of a file for the organisation. Whose key it is that signed them, they say themselves.

    Raises:
        ParcelCorrupt: they are none, or changed.
        ParcelTooNew: a later version wrote them.
    """
    told, signed, signature = _told(data, Results)
    _check_signature(_RESULTS, told.sign_key, signed, signature)
    return told


def carried_events(attempt_id: AttemptId, frames: Sequence[CarriedFrame]) -> list[Event]:
    """Return the events in carried frames, each of which is believed: signed, unbroken, of this attempt alone.

    Raises:
        ParcelCorrupt: one is not, or a device has two keys.
    """
    keys: dict[str, bytes] = {}
    events: list[Event] = []
    for place, carried in enumerate(frames, 1):
        if keys.setdefault(carried.device_id, carried.sign_key) != carried.sign_key:
            raise ParcelCorrupt(f"frame {place}", f"two keys of {carried.device_id}")
        try:
            frame = decode_frame(carried.data)
            check(
                frame,
                device_id=DeviceId(carried.device_id),
                epoch=Epoch(carried.epoch),
                before=carried.before,
                key=VerifyKey(carried.sign_key),
            )
        except (LogError, OverflowError, ValueError) as error:
            raise ParcelCorrupt(f"frame {place}", f"{type(error).__name__}: {error}") from error
        if any(entry.attempt_id != attempt_id for entry in frame.entries):
            raise ParcelCorrupt(f"frame {place}", "another attempt")
        events += (to_event(entry, frame.device_id) for entry in frame.entries)
    return events


def _written(label: bytes, told: Seat | Results, key: SigningKey) -> bytes:
    contents = encode(told.model_dump())
    return encode({"contents": contents, "signature": key.sign(label + contents)})


def _told(data: bytes, kind: type[P]) -> tuple[P, bytes, bytes]:
    outer = _map(data, "contents")
    contents, signature = outer.get("contents"), outer.get("signature")
    if not isinstance(contents, bytes) or not isinstance(signature, bytes):
        raise ParcelCorrupt("contents", "no signed contents")
    told = _map(contents, "contents")
    version = told.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ParcelTooNew("version", str(version))
    try:
        return kind.model_validate(told), contents, signature
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        raise ParcelCorrupt(".".join(map(str, first["loc"])), first["msg"]) from error


def _map(data: bytes, place: str) -> dict[str, Any]:
    try:
        return dict(decode_map(data, most=MOST_VALUES))
    except Undecodable as error:
        raise ParcelCorrupt(place, str(error)) from error


def _check_signature(label: bytes, public: bytes, signed: bytes, signature: bytes) -> None:
    if len(signature) != SIGNATURE_BYTES or not VerifyKey(public).holds(signature, label + signed):
        raise ParcelCorrupt("signature", "does not hold")
