"""How marks look: legible in every theme, and told apart without colour."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from assessment.attempt.events import Mark
from assessment.attempt.marks import HIGHLIGHTS, NOTE
from assessment.content.plain_words import OBJECT, plain_words
from desktop.ui.contrast import contrast
from desktop.ui.marks.looks import format_of, ink_of, name_of, selection_format, tint_in, tint_of
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.theme import Theme, apply_theme, colour
from desktop.ui.themes import PART, TEXT, themes
from desktop.ui.widgets.text import RichText
from tests.desktop.ui import rich_samples
from tests.thorough import one_in

every_theme = pytest.mark.parametrize("theme", one_in(4, themes().values()), ids=lambda theme: theme.name)


def apart(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours (WCAG 2.2)."""
    return contrast(one.name(), other.name())


@every_theme
def test_marks_are_legible(qapp: QApplication, theme: Theme) -> None:
    """Text stands out by 4.5 from every tint, the lines by 3 from tint and page; so do selected and struck words."""
    apply_theme(qapp, theme)
    for kind in (*HIGHLIGHTS, NOTE):
        ground = tint_of(kind) or colour("surface")
        assert apart(colour("ink"), ground) >= TEXT
        assert apart(ink_of(kind), ground) >= PART
        assert apart(ink_of(kind), colour("surface")) >= PART
    chosen = selection_format()
    assert apart(chosen.foreground().color(), chosen.background().color()) >= TEXT
    for token in ("surface", "hover", "soft"):
        assert apart(colour("muted"), colour(token)) >= TEXT


@pytest.mark.parametrize(
    "theme", [theme for theme in themes().values() if theme.dark], ids=lambda theme: theme.name
)
def test_a_tint_is_seen_on_a_dark_page(theme: Theme) -> None:
    """On a dark page the tint of every kind stands out by 1.5, and its line is there besides."""
    tints = [tint for kind in HIGHLIGHTS if (tint := tint_in(theme, kind)) is not None]

    assert len(HIGHLIGHTS) == len(set(tints))
    assert all(contrast(tint, theme.surface) >= 1.5 for tint in tints)


def test_kinds_differ_by_more_than_colour(qapp: QApplication) -> None:
    """Each kind has a line and a name of its own; one of a later version still shows."""
    kinds = (*HIGHLIGHTS, NOTE)

    assert len(kinds) == len({format_of(Mark(0, 1, kind)).underlineStyle() for kind in kinds})
    assert len(kinds) == len({name_of(kind) for kind in kinds})
    assert format_of(Mark(0, 1, "sparkles")).underlineStyle() is format_of(Mark(0, 1, NOTE)).underlineStyle()


@every_theme
def test_a_formula_is_legible_on_its_tint(qapp: QApplication, theme: Theme) -> None:
    """The tint lies below what is no letter, not over it: both colours are there unmixed."""
    apply_theme(qapp, theme)
    texts, media = rich_samples.samples()
    label = RichText(texts["english"], media=media.get)
    label.resize(600, label.heightForWidth(600))
    text = MarkedText(label, "item/x", texts["english"])
    text.show_marks((Mark(0, len(text.words), "solid"),))
    at = plain_words(texts["english"]).index(OBJECT)
    (box,) = text.boxes(at, at + 1)
    picture = label.grab(box.toAlignedRect()).toImage()
    pixels = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }

    tint = tint_of("solid")
    assert tint is not None
    assert tint.name() in pixels
    assert max(apart(QColor(name), tint) for name in pixels) >= TEXT
