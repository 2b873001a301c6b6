"""How marks look: legible in every theme, and told apart without colour."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from assessment.attempt.events import Mark
from assessment.attempt.marks import HIGHLIGHTS, NOTE
from assessment.content.plain_words import OBJECT, plain_words
from desktop.ui.marks.looks import format_of, ink_of, name_of, selection_format, tint_of
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.theme import DARK, LIGHT, Theme, apply_theme, colour
from desktop.ui.widgets.text import RichText
from tests.desktop.ui import rich_samples


def luminance(tone: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    parts = (tone.redF(), tone.greenF(), tone.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_marks_are_legible(qapp: QApplication, theme: Theme) -> None:
    """Text stands out by 4.5 from every tint, the lines by 3 from tint and page; so do selected and struck words."""
    apply_theme(qapp, theme)
    try:
        for kind in (*HIGHLIGHTS, NOTE):
            ground = tint_of(kind) or colour("surface")
            assert contrast(colour("ink"), ground) >= 4.5
            assert contrast(ink_of(kind), ground) >= 3
            assert contrast(ink_of(kind), colour("surface")) >= 3
        chosen = selection_format()
        assert contrast(chosen.foreground().color(), chosen.background().color()) >= 4.5
        for token in ("surface", "hover", "soft"):
            assert contrast(colour("muted"), colour(token)) >= 4.5
    finally:
        apply_theme(qapp, LIGHT)


def test_kinds_differ_by_more_than_colour(qapp: QApplication) -> None:
    """Each kind has a line and a name of its own; one of a later version still shows."""
    kinds = (*HIGHLIGHTS, NOTE)

    assert len(kinds) == len({format_of(Mark(0, 1, kind)).underlineStyle() for kind in kinds})
    assert len(kinds) == len({name_of(kind) for kind in kinds})
    assert format_of(Mark(0, 1, "sparkles")).underlineStyle() is format_of(Mark(0, 1, NOTE)).underlineStyle()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_formula_is_legible_on_its_tint(qapp: QApplication, theme: Theme) -> None:
    """The tint lies below what is no letter, not over it: both colours are there unmixed."""
    apply_theme(qapp, theme)
    try:
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

        assert colour("highlight").name() in pixels
        assert max(contrast(QColor(name), colour("highlight")) for name in pixels) >= 7
    finally:
        apply_theme(qapp, LIGHT)
