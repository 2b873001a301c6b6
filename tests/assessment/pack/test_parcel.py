"""Files that carry attempts on a stick: what was sealed comes out again, and everything else is refused by name."""

from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.errors import ParcelCorrupt, ParcelError, ParcelForeign, ParcelTooLarge, ParcelTooNew
from assessment.ids import DeviceId, SittingId
from assessment.pack import parcel
from assessment.pack.parcel import Carries, ParcelReader, seal_parcel
from assessment.pack.seal import SealIdentity
from assessment.pack.seat_identity import machine_proof, machine_proven, seat_identity
from tests.builders import make_policy, make_sitting

OWN, OTHER = SealIdentity.generate(), SealIdentity.generate()
FILES = (b"an essay", b"", b"\0" * 1_000)
WHOLE = b"".join(seal_parcel(Carries.SEAT, OWN.recipient, b"what is carried", FILES))
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def opened(data: bytes, *identities: str, carries: Carries = Carries.SEAT) -> tuple[bytes, tuple[bytes, ...]]:
    """Return all that is in a file."""
    reader = ParcelReader(BytesIO(data), carries, identities or (OTHER.secret, OWN.secret))
    return reader.contents, tuple(reader.files())


@SLOW
@given(contents=st.binary(max_size=2_000), files=st.lists(st.binary(max_size=500), max_size=4))
def test_what_was_sealed_comes_out_again(contents: bytes, files: list[bytes]) -> None:
    """Contents and files, in their order, for whoever holds the identity among others."""
    data = b"".join(seal_parcel(Carries.RESULT, OWN.recipient, contents, files))

    assert (contents, tuple(files)) == opened(data, carries=Carries.RESULT)


@SLOW
@given(data=st.binary(max_size=400) | st.binary(max_size=200).map(lambda rest: b"carrel-seat-1\n" + rest))
def test_anything_else_is_refused(data: bytes) -> None:
    """Whatever bytes come, they are opened or refused by name."""
    with pytest.raises(ParcelError):
        opened(data)


@SLOW
@given(place=st.integers(0, len(WHOLE) - 1), flip=st.integers(1, 255))
def test_no_byte_can_be_changed(place: int, flip: int) -> None:
    """One other byte anywhere, and the file is refused."""
    changed = bytearray(WHOLE)
    changed[place] ^= flip

    with pytest.raises(ParcelError):
        opened(bytes(changed))


@given(length=st.integers(0, len(WHOLE) - 1))
@settings(deadline=None)
def test_what_is_cut_short_never_gives_all(length: int) -> None:
    """A stick that was pulled out: the file is refused, or has fewer files than it says."""
    try:
        _, files = opened(WHOLE[:length])
    except ParcelError:
        return
    assert len(files) < len(FILES)


def test_it_is_for_others() -> None:
    """Who does not hold the identity is told so, and not that it is damaged."""
    with pytest.raises(ParcelForeign):
        opened(WHOLE, OTHER.secret)


def test_one_kind_is_not_the_other() -> None:
    """A hand-over is no result, and a later version is told apart from damage."""
    with pytest.raises(ParcelCorrupt):
        opened(WHOLE, carries=Carries.RESULT)
    with pytest.raises(ParcelTooNew):
        opened(WHOLE.replace(b"carrel-seat-1\n", b"carrel-seat-2\n", 1))


def test_a_length_beyond_all_is_not_read() -> None:
    """A part that claims to be larger than any may be is refused before it is read."""
    with pytest.raises(ParcelTooLarge):
        opened(b"carrel-seat-1\n" + (1 << 60).to_bytes(8, "big") + b"x")


def test_too_large_to_be_read_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody could open again is refused when it is written."""
    monkeypatch.setattr(parcel, "MOST_FILE", 100)

    with pytest.raises(ParcelTooLarge):
        list(seal_parcel(Carries.SEAT, OWN.recipient, b"", [b"x" * 200]))


def test_the_machines_of_a_sitting_share_an_identity() -> None:
    """It is the same at each revision, another for another sitting or key, and proves who holds it."""
    sitting, later = make_sitting(), make_sitting(revision=2)
    others = (
        make_sitting(sitting_id="sitting-2"),
        make_sitting(policy=make_policy(unlock_key="ab" * 32)),
    )
    device, key = DeviceId("5" * 16), b"k" * 32
    proof = machine_proof(sitting, device, key)

    assert seat_identity(sitting) == seat_identity(later)
    assert machine_proven(proof, later, device, key)
    for other in others:
        assert seat_identity(other) != seat_identity(sitting)
        assert not machine_proven(proof, other, device, key)
    assert not machine_proven(proof, sitting, DeviceId("6" * 16), key)
    assert SittingId("sitting-1") == sitting.id
