"""The look: contrast of every pair that is used, in every theme, and a style sheet without gaps."""

import pytest

from desktop.presenters.looks import THEMES
from desktop.ui.contrast import contrast
from desktop.ui.theme import (
    BAR_MOST,
    DARK,
    LIGHT,
    Theme,
    font,
    style_sheet,
    theme_named,
)
from desktop.ui.themes import PART, STRONG_PART, STRONG_TEXT, TEXT, themes

GROUNDS = ("surface", "bg", "sunk", "soft", "hover")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "muted") for ground in GROUNDS),
    *((tone, ground) for tone in ("ok", "warn", "danger") for ground in GROUNDS),
    *((ink, ground) for ink in ("ink", "muted") for ground in ("warn_soft", "danger_soft", "highlight")),
    ("warn", "warn_soft"),
    ("danger", "danger_soft"),
    ("on_accent", "accent"),
]
PART_PAIRS = [
    *((part, ground) for part in ("edge", "accent", "ok", "warn", "danger") for ground in GROUNDS),
    ("accent", "highlight"),
    ("surface", "accent"),
]
every_theme = pytest.mark.parametrize("theme", themes().values(), ids=lambda theme: theme.name)


@every_theme
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_contrast(theme: Theme, ink: str, ground: str) -> None:
    """Every text stands out from all that it stands on by 4.5:1, in a strong theme by 7:1 (WCAG 1.4.3, 1.4.6)."""
    least = STRONG_TEXT if theme.strong and ground != "highlight" else TEXT

    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least


@every_theme
@pytest.mark.parametrize(("part", "ground"), PART_PAIRS)
def test_part_contrast(theme: Theme, part: str, ground: str) -> None:
    """Every edge, ring, icon and mark of a state stands out from its ground by 3:1 (WCAG 1.4.11)."""
    least = STRONG_PART if theme.strong and ground != "highlight" else PART

    assert contrast(getattr(theme, part), getattr(theme, ground)) >= least


@every_theme
def test_hairlines_of_a_strong_theme_are_edges(theme: Theme) -> None:
    """Where contrast is strong, nothing is bounded by a line that is hard to see."""
    assert not theme.strong or contrast(theme.line, theme.surface) >= STRONG_PART


def test_some_themes_are_strong_both_ways() -> None:
    """Who needs strong contrast has the choice of light on dark and dark on light."""
    strong = [theme for theme in themes().values() if theme.strong]

    assert {True, False} == {theme.dark for theme in strong}


def test_every_name_has_a_theme() -> None:
    """What a roster may grant and a candidate choose is there, in that order, at least fourteen of it."""
    assert THEMES == tuple(themes())
    assert THEMES == tuple(theme.name for theme in themes().values())
    assert len(THEMES) >= 14


def test_no_two_themes_look_alike() -> None:
    """Every theme has a pair of text and ground of its own."""
    assert len(THEMES) == len({(theme.ink, theme.surface) for theme in themes().values()})


@every_theme
def test_style_sheet_is_filled_in(theme: Theme) -> None:
    """No placeholder is left in the style sheet, at any zoom."""
    assert "$" not in style_sheet(theme) + style_sheet(theme, zoom=2.0)


def test_bars_grow_less_far() -> None:
    """In a bar, text grows to 200 % and no further; elsewhere it grows on."""
    sheet = style_sheet(LIGHT, zoom=4.0)

    assert '#bar QLabel[role="small"], #sheet QLabel[role="small"]' in sheet
    assert f"font-size: {round(13 * BAR_MOST)}px" in sheet
    assert 'QLabel[role="small"] { font-size: 52px' in sheet


def test_preference_names_a_theme() -> None:
    """A named theme is taken as named; without a name that is known the system decides."""
    assert DARK is theme_named("dark")
    assert LIGHT is theme_named("light", system_is_dark=True)
    assert DARK is theme_named("", system_is_dark=True)
    assert LIGHT is theme_named("")
    assert LIGHT is theme_named("mauve_on_puce")
    assert "yellow_on_black" == theme_named("yellow_on_black").name


def test_fonts_have_fallbacks() -> None:
    """Every font names several families, so that no system is left without one."""
    assert len(font().families()) >= 4
