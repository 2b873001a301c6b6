"""Media files: named by the hash of their bytes, and only of kinds whose bytes say what they are."""

from hashlib import sha256

from assessment.content.drawing import is_drawing
from assessment.errors import ContentError

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"OggS", "ogg"),
    (b"ID3", "mp3"),
    (b"\xff\xfb", "mp3"),
    (b"\xff\xf3", "mp3"),
)


def media_name(data: bytes, place: str = "media") -> str:
    """Return the name under which these bytes stand in a pack: their SHA-256 and the suffix of their kind.

    Raises:
        ContentError: if the bytes are of no kind that a test may show or play.
    """
    return f"{sha256(data).hexdigest()}.{_suffix(data, place)}"


def _suffix(data: bytes, place: str) -> str:
    for signature, suffix in _SIGNATURES:
        if data.startswith(signature):
            return suffix
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE"):
        return "webp" if data[8:12] == b"WEBP" else "wav"
    if is_drawing(data):
        return "svg"
    raise ContentError(
        place, "not a PNG, JPEG, GIF, WebP, Ogg, MP3 or WAV file, nor a drawing of plain paths"
    )
