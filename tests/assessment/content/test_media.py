"""Media are what their bytes say, under the hash of their bytes."""

from hashlib import sha256

import pytest

from assessment.content.media import media_name
from assessment.errors import ContentError


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"\x89PNG\r\n\x1a\n...", "png"),
        (b"\xff\xd8\xff\xe0...", "jpg"),
        (b"GIF89a...", "gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "webp"),
        (b"RIFF\0\0\0\0WAVEfmt ", "wav"),
        (b"OggS...", "ogg"),
        (b"ID3...", "mp3"),
    ],
)
def test_a_known_kind_is_named_by_its_hash(data: bytes, suffix: str) -> None:
    """The name is the SHA-256 of the bytes and the suffix of their kind."""
    assert f"{sha256(data).hexdigest()}.{suffix}" == media_name(data)


@pytest.mark.parametrize("data", [b"", b"MZ\x90", b"<svg/>", b"%PDF-1.7", b"RIFF\0\0\0\0AVI ", b"\x89PNG"])
def test_any_other_kind_is_refused(data: bytes) -> None:
    """Programs, vector graphics with scripts, documents and stubs are refused."""
    with pytest.raises(ContentError):
        media_name(data, "media/x")
