"""What a screen can look like, by name: what a roster may grant and a candidate may choose."""

THEMES = (
    "light",
    "dark",
    "black_on_white",
    "white_on_black",
    "yellow_on_black",
    "green_on_black",
    "cream_on_black",
    "black_on_cream",
    "black_on_yellow",
    "black_on_blue",
    "black_on_green",
    "black_on_rose",
    "black_on_grey",
    "grey_on_dark_grey",
    "yellow_on_blue",
    "white_on_blue",
    "blue_on_cream",
)
"""Colour themes; those of two colours are named by text and ground."""

STANDARD, DYSLEXIC = "standard", "dyslexic"
TYPEFACES = (STANDARD, "sans", "serif", DYSLEXIC)
"""``standard`` has a sans for the screen and a book serif for passages; the others have one for all."""

LANGUAGES = ("en", "ar", "es", "fr", "hi", "vi", "zh")
"""Languages that every screen of the candidate speaks; the first is the one the code is written in."""

TEXT_STEPS = (100, 110, 125, 150, 175, 200, 250, 300, 350, 400)
LINE_STEPS = (100, 115, 130, 150, 175, 200)


def step_from(steps: tuple[int, ...], here: int, by: int) -> int:
    """Return the next step above or below, the last one where there is none; ``here`` may lie between two."""
    beyond = [step for step in steps if (step > here if by > 0 else step < here)]
    if not beyond:
        return here
    return beyond[0] if by > 0 else beyond[-1]


def language_for(wish: str) -> str:
    """Return the language that comes nearest to a wish (BCP 47, such as fr-CA), empty where none does."""
    first = wish.replace("_", "-").partition("-")[0].lower()
    return first if first in LANGUAGES else ""
