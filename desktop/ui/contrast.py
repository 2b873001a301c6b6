"""Contrast as WCAG 2.2 reckons it, and colours moved until they have it. Colours are "#RRGGBB"."""

from collections.abc import Sequence
from functools import cache

_STEPS = 100


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 for black, 1 for white."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mix(one: str, other: str, share: float) -> str:
    """Return ``one`` with a share of ``other`` in it, 0 to 1."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def least_mix(ground: str, ink: str, least: float, grounds: Sequence[str]) -> str:
    """Return the faintest mixture of ground and ink that stands out by ``least`` from all ``grounds``."""
    for step in range(_STEPS + 1):
        mixed = mix(ground, ink, step / _STEPS)
        if stands_out(mixed, grounds, least):
            return mixed
    return ink


def legible(colour: str, least: float, grounds: Sequence[str]) -> str:
    """Return a colour moved towards black or white just so far that it stands out by ``least`` from all grounds."""
    away = "#000000" if contrast("#000000", grounds[0]) > contrast("#FFFFFF", grounds[0]) else "#FFFFFF"
    return least_mix(colour, away, least, grounds)


def stands_out(colour: str, grounds: Sequence[str], least: float) -> bool:
    """Say whether a colour has at least this contrast with every one of the grounds."""
    return all(contrast(colour, ground) >= least for ground in grounds)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
