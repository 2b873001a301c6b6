"""The look in use: type scale, spacing, zoom, and the style sheet made of them and a theme's colours."""

from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import resources
from desktop.presenters.looks import STANDARD
from desktop.ui.themes import DARK, LIGHT, Theme, theme_of
from desktop.ui.typefaces import MONO, SANS, SERIF, families_of

__all__ = ["DARK", "LIGHT", "MONO", "SANS", "SERIF", "Theme"]  # and all below: these only pass through here

SMALL, TEXT, LEAD, PASSAGE, TIMER, HEADING, DISPLAY = 13, 15, 16, 17, 20, 22, 34
"""The type scale in px at 100 %."""

RADIUS, PANE_RADIUS, RING = 8, 10, 2
TARGET = 40
"""The least height of an answer or button in px."""


BAR_MOST = 2.0
"""Bars and sheets grow to 200 %: beyond that they would leave no room for what is read and answered."""
CHROME = frozenset({"bar", "sheet", "banner", "switch"})
"""The object names of what grows no further."""
_LEADING = 1.45


class _Look:
    """The one look in use: there is one window, and paint events have no other way to know it."""

    theme: Theme = LIGHT
    zoom: float = 1.0
    typeface: str = STANDARD
    line_percent: int = 100


def theme_in_use() -> Theme:
    """Return the theme that was applied last."""
    return _Look.theme


def px(size: float) -> int:
    """Return a length at the text zoom in use."""
    return round(size * _Look.zoom)


def bar_px(size: float) -> int:
    """Return a length for bars and sheets, which grow less far."""
    return round(size * min(_Look.zoom, BAR_MOST))


def px_in(widget: QWidget, size: float) -> int:
    """Return a length for a widget that may stand in a bar or elsewhere."""
    return bar_px(size) if in_bar(widget) else px(size)


def in_bar(widget: QWidget) -> bool:
    """Say whether a widget stands where text grows less far, and is that large now."""
    around: QWidget | None = widget if _Look.zoom > BAR_MOST else None
    while around is not None and around.objectName() not in CHROME:
        around = around.parentWidget()
    return around is not None


def colour(token: str) -> QColor:
    """Return a token's colour in the theme in use."""
    return _colour(_Look.theme, token)


def font(
    size: int = TEXT,
    weight: QFont.Weight = QFont.Weight.Normal,
    families: tuple[str, ...] = SANS,
    *,
    tabular: bool = False,
) -> QFont:
    """Return a font of the type scale, zoomed, with digits of one width where asked."""
    return QFont(_font(px(size), weight, families_of(_Look.typeface, families), tabular))


def bar_font(
    size: int = TEXT,
    weight: QFont.Weight = QFont.Weight.Normal,
    families: tuple[str, ...] = SANS,
    *,
    tabular: bool = False,
) -> QFont:
    """Return a font for bars and sheets, which grow less far, and for what is large as it is."""
    return QFont(_font(bar_px(size), weight, families_of(_Look.typeface, families), tabular))


def font_in(widget: QWidget, size: int = TEXT, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font for a widget that may stand in a bar or elsewhere."""
    return bar_font(size, weight) if in_bar(widget) else font(size, weight)


def leading(line_px: int, letters: int) -> int:
    """Return the distance of lines that are set ``line_px`` apart at 100 % for letters of so many px."""
    return line_px + round(letters * _LEADING * (_Look.line_percent - 100) / 100)


def theme_named(name: str, *, system_is_dark: bool = False) -> Theme:
    """Return the theme that a preference names; for empty or what nobody knows, what the system shows."""
    return theme_of(name) or (DARK if system_is_dark else LIGHT)


def apply_theme(
    app: QApplication,
    theme: Theme,
    *,
    zoom: float = 1.0,
    typeface: str = STANDARD,
    line_percent: int = 100,
) -> None:
    """Give the whole application one look."""
    _Look.theme, _Look.zoom = theme, zoom
    _Look.typeface, _Look.line_percent = typeface, line_percent
    QPixmapCache.clear()
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    app.setPalette(palette(theme))
    app.setFont(font())
    app.setStyleSheet(style_sheet(theme, zoom))


def style_sheet(theme: Theme, zoom: float = 1.0) -> str:
    """Return the style sheet with the theme's colours and zoomed sizes filled in."""
    template = Template((resources() / "styles" / "carrel.qss").read_text(encoding="utf-8"))
    most = min(zoom, BAR_MOST)
    sizes = (SMALL, TEXT, LEAD, HEADING, DISPLAY)
    filled = {f"size_{size}": f"{round(size * zoom)}px" for size in sizes}
    filled |= {f"bar_{size}": f"{round(size * most)}px" for size in sizes}
    filled |= {"field": _framed(TARGET * zoom, 1), "field_in": _framed(TARGET * zoom, 2)}
    filled |= {"bar_field": _framed(TARGET * most, 1), "bar_field_in": _framed(TARGET * most, 2)}
    return template.substitute(dict(theme.tokens()) | filled | {"row": f"{round(36 * zoom)}px"})


def _framed(height: float, border: int) -> str:
    """Return the height inside a field that is so high with its border."""
    return f"{round(height) - 2 * border}px"


def palette(theme: Theme) -> QPalette:
    """Return the palette for what a style sheet does not reach."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, token in (
        (roles.Window, "bg"),
        (roles.WindowText, "ink"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "sunk"),
        (roles.Text, "ink"),
        (roles.Button, "surface"),
        (roles.ButtonText, "ink"),
        (roles.BrightText, "danger"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.PlaceholderText, "muted"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "ink"),
        (roles.Link, "accent"),
    ):
        made.setColor(role, _colour(theme, token))
    return made


@cache
def _colour(theme: Theme, token: str) -> QColor:
    return QColor(getattr(theme, token))


@cache
def _font(size: int, weight: QFont.Weight, families: tuple[str, ...], tabular: bool) -> QFont:
    made = QFont()
    made.setFamilies(list(families))
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
