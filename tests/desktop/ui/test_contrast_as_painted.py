"""Every text on the screens, as it is painted, stands out from what it stands on, in every theme (WCAG 2.2 AA, 1.4.3)."""

from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.contrast import contrast
from desktop.ui.theme import Theme
from desktop.ui.themes import themes
from tests.desktop.ui.gallery import scenes
from tests.desktop.ui.ink import Run, runs_of
from tests.desktop.ui.inked_scenes import (
    EVERYWHERE,
    OTHER,
    PROBE,
    Kind,
    colours_of,
    kinds_in,
    shown,
    text_of,
    tokens_of,
)
from tests.thorough import one_in

SELECTION = (
    "04-file-panel",
    "06-sign-in-refused",
    "08-instructions-stops",
    "15-test-long",
    "16-test-problem",
    "18-test-resumed",
    "21-proctor",
    "23-review-list",
    "25-submitted",
    "26-result",
    "30-held-refused",
    "desk-machine-unfit",
    "desk-sittings",
    "live-candidate",
    "live-room",
    "live-room-lost",
    "course-break",
    "course-last",
    "ends-05-check-failed",
    "ends-08-statement",
    "ends-09-statement-agreed",
    "ends-10-tryout",
    "ends-20-receipt",
    "ends-22-receipt-saved",
    "ends-35-result-time-questions",
    "ends-36-result-time-table",
    "every-02-multiple-choice-1",
    "look-panel",
    "m21-associate-held",
    "m31-order-held",
    "m33-order-some-answered",
    "m41-gap-match-answered",
    "marks-bar",
    "marks-bar-stem",
    "marks-caret",
    "marks-list",
    "pic-labels-held",
    "pic-labels-lost-1",
    "pic-points-1",
    "pic-slider-1",
    "pic-speech-0",
    "pic-speech-going",
    "pic-upload-1",
    "practice-checked-rtl",
    "practice-history",
    "practice-refused",
    "proctor-door-wrong",
    "proctor-grant-before",
    "proctor-panel-not-done",
    "r01-rich-english",
    "t02-cloze",
    "t03-cloze-answered",
    "t06-cloze-structured",
    "t07-cloze-arabic",
    "t14-hottext-answered",
    "t17-essay-rich-answered",
    "tools-bodmas",
    "tools-list",
    "tools-magnifier",
    "tools-masking",
    "tools-notepad",
    "tools-scientific",
    "tools-sheet-elements-zoom2",
    "tools-sheet-formulas",
    "w03-spelling",
    "w03b-suggestions",
    "w06-code",
)
"""Scenes in which every kind of text of the whole gallery is met; ``nox -s contrast`` sees to it."""
CASES = list(product(themes(), scenes())) if EVERYWHERE else []


def faint(run: Run, theme: Theme, tokens: dict[str, str] | None = None) -> list[str]:
    """Return a line for every pair of colours of a run that is too faint; what is switched off may be (WCAG 1.4.3)."""
    if not run.widget.isEnabled():
        return []
    told, colours = tokens or {}, colours_of(theme)
    found = []
    for ink, ground in run.usual():
        here = (colours[told[ink]], colours[told[ground]]) if tokens else (ink, ground)
        if contrast(*here) < run.least:
            names = f"{told.get(ink, ink)} on {told.get(ground, ground)}"
            found.append(f"{theme.name}: {type(run.widget).__name__} {run.text[:30]!r}: {names}")
    return found


def test_every_colour_of_the_probe_is_one_token() -> None:
    """In the theme that is painted here no two tokens can be taken for each other."""
    values = [value.upper() for _, value in PROBE.tokens()]

    assert len(values) == len(set(values))


@pytest.mark.parametrize("name", one_in(2, SELECTION))
def test_text_stands_out_in_every_theme(qapp: QApplication, name: str) -> None:
    """Every text is painted in a token on a token, and the two stand out from each other in all themes."""
    tokens = tokens_of(PROBE)
    with shown(name, PROBE) as window:
        runs = text_of(window)
        assert [] == [kind for kind in kinds_in(runs) if OTHER in kind[-2:]]
        assert [] == [
            line for theme in themes().values() for run in runs for line in faint(run, theme, tokens)
        ]
    assert runs


@pytest.mark.parametrize(("theme", "name"), CASES)
def test_text_stands_out_anywhere(qapp: QApplication, theme: str, name: str) -> None:
    """Every text of every scene, painted in each theme, stands out as it is painted."""
    worn = themes()[theme]
    with shown(name, worn) as window:
        assert [] == [line for run in runs_of(window) for line in faint(run, worn)]


@pytest.mark.skipif(not EVERYWHERE, reason="looks through the whole gallery: nox -s contrast")
@pytest.mark.timeout(1800)
def test_every_kind_of_text_is_in_the_selection_anywhere(qapp: QApplication) -> None:
    """No scene has a kind of text that the selection lacks; else ``python -m tests.desktop.ui.inked_scenes`` selects anew."""
    met: dict[str, set[Kind]] = {}
    for name in scenes():
        with shown(name, PROBE) as window:
            met[name] = kinds_in(text_of(window))
    selected = set().union(*(met[name] for name in SELECTION))

    assert {} == {name: kinds - selected for name, kinds in met.items() if kinds - selected}
