"""How marks look: each kind has a tint and a line of its own below the words, made of the theme's tokens."""

from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCharFormat

from assessment.attempt.events import Mark
from assessment.attempt.marks import HIGHLIGHTS, NOTE
from desktop.ui.contrast import contrast, least_mix, mix
from desktop.ui.theme import Theme, colour, theme_in_use

SOLID, DASHED, WAVY = HIGHLIGHTS
_Line = QTextCharFormat.UnderlineStyle
_LINES = {
    SOLID: _Line.SingleUnderline,
    DASHED: _Line.DashUnderline,
    WAVY: _Line.WaveUnderline,
    NOTE: _Line.DotLine,
}
_INKS = {SOLID: "warn", DASHED: "accent", WAVY: "ok", NOTE: "accent"}
_SHARE = 0.14
"""How much of its line's colour the tint of the wavy kind has in it at least."""
LEAST_DARK = 1.5
"""How far a tint stands out from a dark page, where a fainter one is hardly seen."""


def line_of(kind: str) -> QTextCharFormat.UnderlineStyle:
    """Return the line below words of a kind; one of a later version gets that of notes."""
    return _LINES.get(kind, _Line.DotLine)


def ink_of(kind: str) -> QColor:
    """Return the colour of that line."""
    return colour(_INKS.get(kind, "accent"))


def tint_of(kind: str) -> QColor | None:
    """Return what lies behind words of a kind, None where nothing does."""
    tint = tint_in(theme_in_use(), kind)
    return None if tint is None else QColor(tint)


@cache
def tint_in(theme: Theme, kind: str) -> str | None:
    """Return that tint in a theme; on a dark page with so much of its line's colour that it is seen."""
    drawn = {
        SOLID: theme.highlight,
        DASHED: theme.soft,
        WAVY: mix(theme.surface, theme.ok, _SHARE),
    }.get(kind)
    if drawn is None or not theme.dark or contrast(drawn, theme.surface) >= LEAST_DARK:
        return drawn
    return least_mix(theme.surface, getattr(theme, _INKS[kind]), LEAST_DARK, (theme.surface,))


def format_of(mark: Mark) -> QTextCharFormat:
    """Return the format that lies over a marked stretch."""
    form = QTextCharFormat()
    tint = tint_of(mark.kind)
    if tint is not None:
        form.setBackground(tint)
        form.setForeground(colour("ink"))
    form.setUnderlineStyle(line_of(mark.kind))
    form.setUnderlineColor(ink_of(mark.kind))
    return form


def selection_format() -> QTextCharFormat:
    """Return the format of what is selected."""
    form = QTextCharFormat()
    form.setBackground(colour("accent"))
    form.setForeground(colour("on_accent"))
    return form


def selected_object_format() -> QTextCharFormat:
    """Return the format below formulas and pictures that are selected: they keep their own colours."""
    form = QTextCharFormat()
    form.setBackground(colour("soft"))
    form.setUnderlineStyle(_Line.SingleUnderline)
    form.setUnderlineColor(colour("accent"))
    return form


def name_of(kind: str) -> str:
    """Return what a kind is called."""
    names = {
        SOLID: QCoreApplication.translate("Marks", "Highlight"),
        DASHED: QCoreApplication.translate("Marks", "Highlight with a dashed line"),
        WAVY: QCoreApplication.translate("Marks", "Highlight with a wavy line"),
        NOTE: QCoreApplication.translate("Marks", "Note"),
    }
    return names.get(kind, names[SOLID])
