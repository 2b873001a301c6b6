"""A photo of a person as it is kept: upright, no larger than it is looked at, and nothing but the picture.

A camera writes into a file when and where it was taken, and on what; none of that is anybody's business here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from sync_server.errors import BodyInvalid

MEDIA = "image/jpeg"
SIDE = 1_024
"""The longer side of a photo as it is kept, in pixels at most."""
MOST_PIXELS = 50_000_000
_SMALLER = ((320, 85), (320, 70), (240, 70), (160, 70), (96, 60))
"""Longer side and JPEG quality of a small copy: the first that is small enough is taken."""
_MOST_PROFILE = 4_096


def shrink_photo(data: bytes, most: int) -> tuple[bytes, bytes]:
    """Return a photo as JPEG, and a copy of it of at most ``most`` bytes (empty if none can be so small).

    Raises:
        BodyInvalid: it is neither JPEG nor PNG, damaged, or of too many pixels.
    """
    with _refused():
        picture = _upright(data)
        picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
        whole = _written(picture, 90)
        for side, quality in _SMALLER:
            copy = picture.copy()
            copy.thumbnail((side, side), Image.Resampling.LANCZOS)
            small = _written(copy, quality)
            if len(small) <= most:
                return whole, small
    return whole, b""


def _upright(data: bytes) -> Image.Image:
    opened = Image.open(BytesIO(data), formats=("JPEG", "PNG"))
    if opened.width * opened.height > MOST_PIXELS:
        raise BodyInvalid(f"photo: more than {MOST_PIXELS // 1_000_000} million pixels")
    profile = opened.info.get("icc_profile", b"") if opened.mode == "RGB" else b""
    opened.draft("RGB", (SIDE, SIDE))
    picture = ImageOps.exif_transpose(opened)
    if picture.has_transparency_data:
        ground = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(ground, picture.convert("RGBA"))
    bare = picture.convert("RGB")
    bare.info = {"icc_profile": profile} if 0 < len(profile) <= _MOST_PROFILE else {}
    return bare


def _written(picture: Image.Image, quality: int) -> bytes:
    into = BytesIO()
    picture.save(
        into, "JPEG", quality=quality, optimize=True, icc_profile=picture.info.get("icc_profile") or None
    )
    return into.getvalue()


@contextmanager
def _refused() -> Iterator[None]:
    """Take whatever a picture's reader says of it for a refusal of the picture."""
    try:
        yield
    except UnidentifiedImageError as error:
        raise BodyInvalid("photo: neither JPEG nor PNG") from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BodyInvalid("photo: damaged") from error
