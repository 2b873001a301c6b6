"""Every colour theme. ``light`` and ``dark`` are drawn by hand; the others are reckoned from few base colours."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache

from desktop.presenters.looks import THEMES
from desktop.ui.contrast import contrast, least_mix, legible, luminance, mix, stands_out

TEXT, PART, STRONG_TEXT, STRONG_PART = 4.5, 3.0, 7.0, 4.5
"""The least contrast of text and of parts of controls (WCAG 1.4.3, 1.4.11), and in a strong theme (1.4.6)."""
_SAFE = 0.1
"""Rounding must not take away what was reckoned."""
_DARK = 0.18
_OK, _WARN, _DANGER, _MARKER = "#1F9D55", "#C77700", "#D93025", "#FFC83D"


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
    strong: bool = False

    def tokens(self) -> Iterator[tuple[str, str]]:
        """Yield each colour token with its value."""
        for field in fields(self):
            if field.name not in ("name", "strong"):
                yield field.name, getattr(self, field.name)

    @property
    def dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return luminance(self.surface) < _DARK


@dataclass(frozen=True, slots=True)
class Base:
    """What a theme is reckoned from. ``strong`` asks for 7:1 under all text and for edges instead of hairlines."""

    ground: str
    ink: str
    accent: str
    strong: bool = False


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
    edge="#7D848D",
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
BASES = {
    "black_on_white": Base("#FFFFFF", "#000000", "#003C8F", strong=True),
    "white_on_black": Base("#000000", "#FFFFFF", "#FFD54A", strong=True),
    "yellow_on_black": Base("#000000", "#FFFF00", "#7FE9FF", strong=True),
    "green_on_black": Base("#000000", "#33FF66", "#FFFFFF", strong=True),
    "cream_on_black": Base("#141210", "#F5E9CF", "#F2C27B"),
    "black_on_cream": Base("#FBF3DC", "#1A1712", "#7A3E00"),
    "black_on_yellow": Base("#FFF59D", "#000000", "#3D2A8C", strong=True),
    "black_on_blue": Base("#DCEBFA", "#0B1420", "#0B4A8F"),
    "black_on_green": Base("#DDF1DF", "#0C1A0F", "#0B5A2B"),
    "black_on_rose": Base("#FBE1E6", "#1D0D11", "#8A1C4A"),
    "black_on_grey": Base("#E1E3E6", "#14171A", "#234E86"),
    "grey_on_dark_grey": Base("#2B2D30", "#C4C7CB", "#9DB6D3"),
    "yellow_on_blue": Base("#00246B", "#FFEE58", "#FFFFFF", strong=True),
    "white_on_blue": Base("#0B2E5C", "#FFFFFF", "#FFD166"),
    "blue_on_cream": Base("#FDF6E3", "#14306B", "#A03A00"),
}


@cache
def theme_of(name: str) -> Theme | None:
    """Return the theme of a name, None where there is none; reckoned when it is first asked for."""
    drawn = {theme.name: theme for theme in (LIGHT, DARK)}
    base = BASES.get(name)
    return drawn.get(name) if base is None else derive(name, base)


def themes() -> dict[str, Theme]:
    """Return every theme by its name, in the order in which they are offered."""
    found = {name: theme_of(name) for name in THEMES}
    return {name: theme for name, theme in found.items() if theme is not None}


def derive(name: str, base: Base) -> Theme:
    """Return the theme that follows from its base colours: every contrast is made, not hoped for."""
    text, part = (STRONG_TEXT, STRONG_PART) if base.strong else (TEXT, PART)
    ground, ink = base.ground, base.ink
    bg, sunk = mix(ground, ink, 0.05), mix(ground, ink, 0.09)
    accent = legible(base.accent, text + _SAFE, (ground, bg, sunk))
    soft, hover = mix(ground, accent, 0.13), mix(ground, accent, 0.05)
    warn_soft, danger_soft = mix(ground, _WARN, 0.12), mix(ground, _DANGER, 0.12)
    grounds = (ground, bg, sunk, soft, hover)
    told = (*grounds, warn_soft, danger_soft)
    edge = least_mix(ground, ink, part + _SAFE, grounds)
    muted = least_mix(mix(ground, ink, 0.68), ink, text + _SAFE, told)
    return Theme(
        name=name,
        bg=bg,
        surface=ground,
        sunk=sunk,
        ink=ink,
        muted=muted,
        line=edge if base.strong else mix(ground, ink, 0.2),
        accent=legible(accent, part + _SAFE, told),
        soft=soft,
        on_accent=max(ground, "#000000", "#FFFFFF", key=lambda colour: contrast(colour, accent)),
        ok=legible(_OK, text + _SAFE, told),
        warn=legible(_WARN, text + _SAFE, told),
        danger=legible(_DANGER, text + _SAFE, told),
        highlight=_highlight(ground, muted, text),
        edge=edge,
        hover=hover,
        warn_soft=warn_soft,
        danger_soft=danger_soft,
        strong=base.strong,
    )


def _highlight(ground: str, muted: str, least: float) -> str:
    """Return as much of the marker's yellow as leaves the quietest text on it legible."""
    shares = (share / 100 for share in range(40, 0, -1))
    marked = (mix(ground, _MARKER, share) for share in shares)
    return next((one for one in marked if stands_out(muted, (one,), least)), ground)
