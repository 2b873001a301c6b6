"""What the desk says of a candidate: how their attempt stands here, and what they sit with."""

from PySide6.QtCore import QCoreApplication

from assessment.attempt.accommodations import Accommodations
from assessment.content.tools import Tool
from desktop.presenters.desk_facts import RosterRow
from desktop.presenters.facts import ToolFacts
from desktop.presenters.looks import THEMES, TYPEFACES
from desktop.services.desk_roster import Here
from desktop.ui.language import NAMES
from desktop.ui.tools.looks import look_of
from desktop.ui.widgets.display_panel import theme_title, typeface_title
from desktop.ui.words import counted, dotted, duration, listed, percent


def here_words(here: Here) -> str:
    """Return how an attempt stands on this computer."""
    return {
        Here.NOT_BEGUN: _tr("Not begun"),
        Here.UNDER_WAY: _tr("Under way"),
        Here.PAUSED: _tr("Paused"),
        Here.BREAK: _tr("On a break"),
        Here.LOCKED: _tr("Locked"),
        Here.SUBMITTED: _tr("Submitted"),
        Here.EXPIRED: _tr("Ended by its time"),
        Here.CANCELLED: _tr("Cancelled"),
        Here.COMPLETED: _tr("Completed"),
    }[here]


def accommodation_words(row: RosterRow) -> str:
    """Return all that a candidate sits with, in a line; that there is nothing is said too."""
    factor = row.time_factor_percent
    more = row.extra_ms + row.extended_ms
    time = _tr("Time {percent}").format(percent=percent(factor / 100)) if factor != 100 else ""
    extra = _tr("{time} more").format(time=duration(more)) if more else ""
    return dotted((time, extra, *_granted(row.granted))) or _tr("No accommodations")


def _granted(granted: Accommodations) -> tuple[str, ...]:
    look = granted.display
    tools = [_tool(word) for word in granted.tools]
    breaks = counted(granted.breaks, "break", "breaks") if granted.breaks else ""
    length = duration(granted.break_ms) if granted.break_ms else ""
    return (
        _tr("Text {percent}").format(percent=percent(look.text_percent / 100)) if look.text_percent else "",
        _tr("Lines {percent}").format(percent=percent(look.line_percent / 100)) if look.line_percent else "",
        theme_title(look.theme) if look.theme in THEMES else look.theme,
        typeface_title(look.typeface) if look.typeface in TYPEFACES else look.typeface,
        NAMES.get(look.language, look.language),
        _tr("Passage above the questions") if look.single_column else "",
        listed(tools),
        listed((breaks, length)) if breaks else "",
        _tr("Nothing has to be dragged") if granted.no_drag else "",
        _tr("Keyboard alone") if granted.keyboard_only else "",
    )


def _tool(word: str) -> str:
    """Return the name of a tool; one that is taken away says so."""
    plain = word.removeprefix("-")
    name = look_of(ToolFacts(plain)).name if plain in {tool.value for tool in Tool} else plain
    return _tr("without {tool}").format(tool=name) if word.startswith("-") else name


def _tr(text: str) -> str:
    return QCoreApplication.translate("roster_words", text)
