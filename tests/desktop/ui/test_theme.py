"""The look: contrast of every pair that is used, and a style sheet without gaps."""

import pytest
from PySide6.QtGui import QColor

from desktop.ui.theme import DARK, LIGHT, Theme, font, style_sheet, theme_named

TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "muted") for ground in ("bg", "surface", "sunk", "soft", "hover")),
    *((tone, ground) for tone in ("ok", "warn", "danger") for ground in ("surface", "bg")),
    ("warn", "warn_soft"),
    ("danger", "danger_soft"),
    ("ink", "warn_soft"),
    ("ink", "danger_soft"),
    ("ink", "highlight"),
    ("on_accent", "accent"),
    ("ok", "soft"),
]
CONTROL_PAIRS = [
    *(("edge", ground) for ground in ("surface", "bg")),
    *(("accent", ground) for ground in ("surface", "bg", "soft", "sunk")),
    ("warn", "surface"),
]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_contrast(theme: Theme, ink: str, ground: str) -> None:
    """Every text stands out from what it stands on by at least 4.5:1 (WCAG 1.4.3)."""
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("part", "ground"), CONTROL_PAIRS)
def test_control_contrast(theme: Theme, part: str, ground: str) -> None:
    """Every control and focus ring stands out from its ground by at least 3:1 (WCAG 1.4.11)."""
    assert contrast(getattr(theme, part), getattr(theme, ground)) >= 3.0


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_style_sheet_is_filled_in(theme: Theme) -> None:
    """No placeholder is left in the style sheet, at any zoom."""
    assert "$" not in style_sheet(theme) + style_sheet(theme, zoom=2.0)


def test_preference_names_a_theme() -> None:
    """A named theme is taken as named; without a name the system decides."""
    assert DARK is theme_named("dark")
    assert LIGHT is theme_named("light", system_is_dark=True)
    assert DARK is theme_named("", system_is_dark=True)
    assert LIGHT is theme_named("")


def test_fonts_have_fallbacks() -> None:
    """Every font names several families, so that no system is left without one."""
    assert len(font().families()) >= 4


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
