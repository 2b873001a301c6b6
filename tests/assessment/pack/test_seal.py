"""Streams sealed with age: opened by their identity alone, and only whole."""

import errno
import io

import pytest

from assessment.errors import PackCorrupt, ReleaseMissing
from assessment.pack.seal import SealIdentity, open_stream, open_with, seal_stream, seal_to

OWN, OTHER = SealIdentity.generate(), SealIdentity.generate()
DATA = bytes(range(256)) * 1_000


class Full(io.RawIOBase):
    """A disk with no room."""

    def writable(self) -> bool:
        return True

    def write(self, _: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_stream_is_sealed_as_bytes_are() -> None:
    """What is sealed in one way is opened in the other."""
    sealed, plain = io.BytesIO(), io.BytesIO()

    seal_stream(OWN.recipient, io.BytesIO(DATA), sealed)
    open_stream(OWN.secret, io.BytesIO(seal_to([OWN.recipient], DATA)), plain)

    assert open_with(OWN.secret, sealed.getvalue()) == DATA == plain.getvalue()


def test_another_identity_or_less_of_it_is_refused() -> None:
    """What is sealed to others, cut or no age file at all is refused as what it is."""
    sealed = seal_to([OWN.recipient], DATA)

    with pytest.raises(ReleaseMissing):
        open_stream(OTHER.secret, io.BytesIO(sealed), io.BytesIO())
    for data in (sealed[:-1], sealed[:100], sealed[:70_000], b"", b"age-encryption.org/v1\nx"):
        with pytest.raises(PackCorrupt):
            open_stream(OWN.secret, io.BytesIO(data), io.BytesIO())


def test_a_full_disk_is_no_damage() -> None:
    """Where the target takes no more, that is what is said, both ways."""
    with pytest.raises(OSError, match="No space left"):
        seal_stream(OWN.recipient, io.BytesIO(DATA), Full())  # type: ignore[arg-type]  # as much of a file as is used
    with pytest.raises(OSError, match="No space left"):
        open_stream(OWN.secret, io.BytesIO(seal_to([OWN.recipient], DATA)), Full())  # type: ignore[arg-type]  # the same


def test_what_is_no_key_is_refused() -> None:
    """A recipient or identity that is none is a mistake of whoever gave it."""
    with pytest.raises(ValueError, match="recipient"):
        seal_stream("age1x", io.BytesIO(DATA), io.BytesIO())
    with pytest.raises(ValueError, match="identity"):
        open_stream("x", io.BytesIO(DATA), io.BytesIO())
