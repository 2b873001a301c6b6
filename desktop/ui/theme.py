"""The look, decided once: colours (light, dark), type scale, spacing, and the style sheet made of them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import resources


@dataclass(frozen=True, slots=True)
class Theme:
    """The colour tokens. ``line`` is for hairlines only; what bounds a control is drawn in ``edge`` (3:1) or stronger."""

    name: str
    bg: str
    surface: str
    sunk: str
    ink: str
    muted: str
    line: str
    accent: str
    soft: str
    on_accent: str
    ok: str
    warn: str
    danger: str
    highlight: str
    edge: str
    hover: str
    warn_soft: str
    danger_soft: str

    def tokens(self) -> Iterator[tuple[str, str]]:
        """Yield each colour token with its value."""
        for field in fields(self):
            if field.name != "name":
                yield field.name, getattr(self, field.name)


LIGHT = Theme(
    name="light",
    bg="#F6F5F1",
    surface="#FFFFFF",
    sunk="#EFEDE7",
    ink="#1E2329",
    muted="#5A6470",
    line="#DAD7CF",
    accent="#1D5FA6",
    soft="#E3EDF8",
    on_accent="#FFFFFF",
    ok="#1A7A48",
    warn="#8F5400",
    danger="#B3261E",
    highlight="#FBEFD9",
    edge="#878E97",
    hover="#F6F9FD",
    warn_soft="#FCF3E2",
    danger_soft="#FBEDEB",
)
DARK = Theme(
    name="dark",
    bg="#14171B",
    surface="#1C2025",
    sunk="#101215",
    ink="#E7E9EC",
    muted="#A3ACB7",
    line="#333A42",
    accent="#86B7F2",
    soft="#203044",
    on_accent="#0E1A28",
    ok="#7CD3A1",
    warn="#F0BE6A",
    danger="#FF9C92",
    highlight="#3A2E17",
    edge="#6F7984",
    hover="#232932",
    warn_soft="#2C2515",
    danger_soft="#331F1D",
)

SANS = ("Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans")
SERIF = ("Noto Serif", "Georgia", "Source Serif 4", "DejaVu Serif")
MONO = ("Noto Sans Mono", "Cascadia Mono", "Menlo", "DejaVu Sans Mono")

SMALL, TEXT, LEAD, PASSAGE, TIMER, HEADING, DISPLAY = 13, 15, 16, 17, 20, 22, 34
"""The type scale in px at 100 %."""

RADIUS, PANE_RADIUS, RING = 8, 10, 2
TARGET = 40
"""The least height of an answer or button in px."""


class _Look:
    """The one look in use: there is one window, and paint events have no other way to know it."""

    theme: Theme = LIGHT
    zoom: float = 1.0


def theme_in_use() -> Theme:
    """Return the theme that was applied last."""
    return _Look.theme


def px(size: float) -> int:
    """Return a length at the text zoom in use."""
    return round(size * _Look.zoom)


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
    return QFont(_font(px(size), weight, families, tabular))


def theme_named(name: str, *, system_is_dark: bool = False) -> Theme:
    """Return the theme that a preference names: light, dark, or empty for what the system shows."""
    if name == "dark" or (not name and system_is_dark):
        return DARK
    return LIGHT


def apply_theme(app: QApplication, theme: Theme, *, zoom: float = 1.0) -> None:
    """Give the whole application one look."""
    _Look.theme, _Look.zoom = theme, zoom
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    app.setPalette(palette(theme))
    app.setFont(font())
    app.setStyleSheet(style_sheet(theme, zoom))


def style_sheet(theme: Theme, zoom: float = 1.0) -> str:
    """Return the style sheet with the theme's colours and zoomed sizes filled in."""
    template = Template((resources() / "styles" / "carrel.qss").read_text(encoding="utf-8"))
    sizes = {f"size_{size}": f"{round(size * zoom)}px" for size in (SMALL, TEXT, LEAD, HEADING, DISPLAY)}
    return template.substitute(dict(theme.tokens()) | sizes)


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
