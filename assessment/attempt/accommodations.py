"""What one candidate sits with besides time (IMS AfA PNP): how the screen looks, tools, breaks, ways of working."""

from dataclasses import dataclass

LEAST_TEXT_PERCENT, MOST_TEXT_PERCENT = 100, 400
LEAST_LINE_PERCENT, MOST_LINE_PERCENT = 100, 200


@dataclass(frozen=True, slots=True)
class Display:
    """How the screen looks. Empty and 0 leave it to the installation. ``theme`` and ``typeface`` are names that
    the desktop knows; one that it does not know is passed over.

    ``text_percent`` is 100 to 400, ``line_percent`` the distance of lines, 100 to 200. ``single_column`` puts the
    passage above the questions instead of beside them. ``language`` is the screen's, as BCP 47.
    """

    text_percent: int = 0
    theme: str = ""
    typeface: str = ""
    line_percent: int = 0
    single_column: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Accommodations:
    """What was granted. ``tools`` are words as in a test (``content.tools``) and have the last word.

    ``breaks`` is how many breaks that stop the clock the candidate may take beside those of the sitting, each
    ``break_ms`` long at most (0: as long as wanted). ``no_drag`` takes dragging away where picking and placing does
    the same; ``keyboard_only`` asks for a screen that needs no pointer.
    """

    display: Display = Display()
    tools: tuple[str, ...] = ()
    breaks: int = 0
    break_ms: int = 0
    no_drag: bool = False
    keyboard_only: bool = False


NO_ACCOMMODATIONS = Accommodations()
