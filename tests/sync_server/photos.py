"""Photos of nobody."""

from io import BytesIO

from PIL import Image

PLACE = b"N 51 30 26, W 0 7 39"


def a_photo(
    kind: str = "JPEG", *, size: tuple[int, int] = (60, 80), noise: bool = False, turned: int = 1
) -> bytes:
    """Return a picture, dark above and light below, which tells where it was taken. ``turned`` is its EXIF orientation."""
    if noise:
        picture = Image.effect_noise(size, 90).convert("RGB")
    else:
        picture = Image.new("RGB", size, "white")
        picture.paste("black", (0, 0, size[0], size[1] // 2))
    told = Image.Exif()
    told[0x0112] = turned
    told[0x010E] = PLACE.decode()
    into = BytesIO()
    picture.save(into, kind, exif=told)
    return into.getvalue()
