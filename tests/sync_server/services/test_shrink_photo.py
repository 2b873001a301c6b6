"""What is kept of a photo: the picture, upright and small, and nothing that was written beside it."""

import random
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from sync_server.errors import BodyInvalid
from sync_server.services.shrink_photo import SIDE, shrink_photo
from tests.sync_server.photos import PLACE, a_photo

MOST = 30_000


def seen(data: bytes) -> Image.Image:
    """Return a picture as whoever looks at it sees it."""
    return Image.open(BytesIO(data), formats=("JPEG",)).convert("L")


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_where_it_was_taken_is_told_to_nobody(kind: str) -> None:
    """Neither the photo nor its small copy has any of the words that a camera wrote."""
    given = a_photo(kind)
    whole, small = shrink_photo(given, MOST)

    assert PLACE in given
    assert PLACE not in whole + small
    assert not Image.open(BytesIO(whole)).getexif()


def test_it_stands_upright() -> None:
    """A photo that a camera says is turned is turned for whoever reads no such word."""
    whole, _ = shrink_photo(a_photo(turned=6), MOST)
    picture = seen(whole)

    assert (80, 60) == picture.size
    assert picture.getpixel((75, 30)) == pytest.approx(0, abs=30)  # above is on the right now
    assert picture.getpixel((5, 30)) == pytest.approx(255, abs=30)


@pytest.mark.parametrize("size", [(4_000, 3_000), (1, 1), (5_000, 20)])
def test_it_is_as_small_as_was_wanted(size: tuple[int, int]) -> None:
    """Also one in which every pixel differs."""
    whole, small = shrink_photo(a_photo(size=size, noise=True), MOST)

    assert SIDE >= max(seen(whole).size)
    assert 0 < len(small) <= MOST
    assert 1 <= min(seen(small).size)


def test_what_is_transparent_is_white() -> None:
    """And not black, as a JPEG would have it."""
    into = BytesIO()
    Image.new("RGBA", (9, 9), (0, 0, 0, 0)).save(into, "PNG")

    assert 255 == seen(shrink_photo(into.getvalue(), MOST)[0]).getpixel((4, 4))


def test_one_that_would_fill_the_memory_is_refused() -> None:
    """By what it says of its size, before it is unpacked."""
    into = BytesIO()
    Image.new("1", (8_000, 8_000)).save(into, "PNG")

    with pytest.raises(BodyInvalid, match="50 million pixels"):
        shrink_photo(into.getvalue(), MOST)


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow says of some damage that it goes on
@given(kind=st.sampled_from(["JPEG", "PNG"]), seed=st.integers(0, 2**32))
def test_whatever_was_damaged_is_a_picture_or_is_refused(kind: str, seed: int) -> None:
    """No byte that is changed or missing brings anything but a picture or a refusal."""
    drawn = random.Random(seed)
    data = bytearray(a_photo(kind))
    for _ in range(drawn.randint(1, 8)):
        data[drawn.randrange(len(data))] = drawn.randrange(256)
    try:
        whole, _ = shrink_photo(bytes(data[: drawn.randint(1, len(data))]), MOST)
    except BodyInvalid:
        return
    assert seen(whole).size
