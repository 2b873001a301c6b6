"""A text as the squares of a QR code."""

import segno

QUIET = 4
"""Squares of white around a code (ISO/IEC 18004)."""
Modules = tuple[tuple[bool, ...], ...]


def modules_of(text: str) -> Modules:
    """Return the dark and light squares of a code of which about a seventh may be unreadable (level M)."""
    return tuple(tuple(map(bool, row)) for row in segno.make_qr(text, error="m").matrix)
