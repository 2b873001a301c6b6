"""What tells a control and its state stands out as it is painted, in every theme by 3:1 (WCAG 2.2 AA, 1.4.11).

Not asked of the thin frame of an option or of a number in the navigator: the letter, the number tells what it is.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import ItemMark, NavigatorItem
from desktop.ui.contrast import contrast
from desktop.ui.focus import bring_up
from desktop.ui.pictures.canvas import PictureCanvas
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.themes import PART, themes
from desktop.ui.widgets.nav_square import NavSquare
from desktop.ui.widgets.switch_button import SwitchButton
from tests.desktop.ui.conftest import activate
from tests.desktop.ui.gallery import scenes
from tests.desktop.ui.ink import SCALE, Pair, changed, enlarged
from tests.desktop.ui.inked_scenes import EVERYWHERE, PROBE, colours_of, shown, tokens_of
from tests.thorough import one_in

SCENES = (
    "04-file-panel",
    "23-review-list",
    "desk-roster",
    "desk-sittings",
    "ends-08-statement",
    "ends-33-result-points-table",
    "every-sample-pairs",
    "look-panel-end",
    "m12-matrix-several",
    "m21-associate-held",
    "m30-order",
    "m40-gap-match",
    "marks-bar",
    "pic-hotspot-large",
    "pic-hotspot-several-0",
    "pic-labels-0",
    "pic-point-broken-0",
    "pic-points-1",
    "pic-points-buttons",
    "pic-slider-0",
    "practice-check",
    "proctor-grant-before",
    "t01-information",
    "t04-cloze-list",
    "t13-hottext",
    "t15-hottext-one",
    "t16-essay-rich",
    "tools-list",
    "tools-magnifier",
    "tools-masking",
    "tools-pocket",
    "tools-sheet-formulas",
    "w03b-suggestions",
    "w07-code-leaving",
)
"""Scenes in which every class of control of the whole gallery is met; ``nox -s contrast`` sees to it."""
AROUND, ON_PICTURE = 6, 16
"""So far outside a control its ring may lie; on a picture farther, not to cover what is asked about."""
MARK, RING = 24, 200
"""The least pixels, enlarged, of what tells a state; the most that are asked of a ring, which for the divider is a grip."""


def standing_out(pixels: Counter[Pair], theme: Theme) -> int:
    """Return how many of the pixels, painted in the probe, differ by 3:1 before and after in a theme."""
    told, colours = tokens_of(PROBE), colours_of(theme)
    return sum(
        n
        for (one, other), n in pixels.items()
        if one in told and other in told and contrast(colours[told[one]], colours[told[other]]) >= PART
    )


def ringed(pixels: Counter[Pair]) -> int:
    """Return how many pixels a ring on a picture has: it brings its own ground, and is there in all themes alike."""
    ink, ground = LIGHT.accent, LIGHT.surface
    sides: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for pair, n in pixels.items():
        for side, painted in zip(sides, pair, strict=True):
            side[painted] += n
    return max(min(side[ink], side[ground]) for side in sides) if contrast(ink, ground) >= PART else 0


def unseen(widget: QWidget, pixels: Counter[Pair], least: int) -> list[str]:
    """Return a line for every theme in which a change does not stand out."""
    name = f"{type(widget).__name__} {widget.accessibleName()[:30]!r}"
    own = isinstance(widget.parentWidget(), PictureCanvas)
    counts = {
        theme.name: ringed(pixels) if own else standing_out(pixels, theme) for theme in themes().values()
    }
    return [f"{name}: {n} of {least} in {theme}" for theme, n in counts.items() if n < least]


def place_of(widget: QWidget) -> QRect:
    """Return where a widget is in its window, and a little around it."""
    place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    room = ON_PICTURE if isinstance(widget.parentWidget(), PictureCanvas) else AROUND
    return place.adjusted(-room, -room, room, room).intersected(widget.window().rect())


def difference(widget: QWidget, act: Callable[[], object]) -> Counter[Pair]:
    """Return what changes on and around a widget by an act."""
    place = place_of(widget)
    before = enlarged(widget.window(), place)
    act()
    return changed(before, enlarged(widget.window(), place))


def one_of_each(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    """Yield visible, enabled widgets of a kind, one for every class, name and state."""
    seen = set()
    for widget in window.findChildren(kind):
        whole = QRect(QPoint(), widget.size())
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().boundingRect() != whole:
            continue
        state = isinstance(widget, QAbstractButton) and widget.isChecked()
        key = (type(widget), widget.objectName(), state)
        if key not in seen:
            seen.add(key)
            yield widget


@pytest.mark.parametrize("name", one_in(3, SCENES))
def test_controls_stand_out(qtbot: QtBot, name: str) -> None:
    """Where the keyboard is, what is on and where one can type is seen on every control of a scene, in every theme."""
    with shown(name, PROBE) as window:
        activate(qtbot, window)
        fields = [line for widget in fields_in(window) for line in faint_border(widget)]
        rings = [line for widget in stops_in(window) for line in faint_ring(widget)]
        marks = [line for widget in switches_in(window) for line in faint_mark(widget)]

    assert ([], [], []) == (fields, rings, marks)


@pytest.mark.skipif(not EVERYWHERE, reason="looks through the whole gallery: nox -s contrast")
@pytest.mark.timeout(1800)
def test_every_kind_of_control_is_in_the_scenes_anywhere(qapp: QApplication) -> None:
    """No scene of the gallery has a class of control that is met in none of the scenes looked at here."""
    met = {}
    for name in scenes():
        with shown(name, PROBE) as window:
            kinds = (("field", fields_in), ("stop", stops_in), ("switch", switches_in))
            met[name] = {(kind, type(one).__name__) for kind, find in kinds for one in find(window)}
    looked_at = set().union(*(met[name] for name in SCENES))

    assert {} == {name: found - looked_at for name, found in met.items() if found - looked_at}


def fields_in(window: QWidget) -> Iterator[QWidget]:
    """Yield where one can type."""
    for widget in one_of_each(window, QWidget):
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) and not widget.isReadOnly():
            yield widget


def stops_in(window: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at."""
    for widget in one_of_each(window, QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget


def switches_in(window: QWidget) -> Iterator[QAbstractButton]:
    """Yield what can be on or off."""
    for widget in one_of_each(window, QAbstractButton):
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            yield widget


def faint_ring(widget: QWidget) -> list[str]:
    """Return where a control hardly changes, by less than a line around it, when the keyboard comes to it."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    bring_up(widget)
    widget.clearFocus()
    QApplication.processEvents()
    least = min(widget.width() + widget.height(), RING)
    return unseen(widget, difference(widget, partial(widget.setFocus, Qt.FocusReason.TabFocusReason)), least)


def faint_mark(widget: QAbstractButton) -> list[str]:
    """Return where it can hardly be seen whether something is on, when the keyboard is elsewhere."""
    widget.clearFocus()
    widget.blockSignals(not isinstance(widget, SwitchButton))  # which hears itself; others tell the screen
    widget.setAutoExclusive(False)
    return unseen(widget, difference(widget, partial(widget.setChecked, not widget.isChecked())), MARK)


def faint_border(widget: QWidget) -> list[str]:
    """Return the themes in which no line at the edge of a field stands out from what is inside and outside of it."""
    told, window = tokens_of(PROBE), widget.window()
    widget.clearFocus()
    place = place_of(widget)
    across = enlarged(window, place)
    y = (widget.mapTo(window, widget.rect().center()).y() - place.y()) * SCALE
    row = [across.pixelColor(x, y).name().upper() for x in range(2 * AROUND * SCALE)]
    found = []
    for theme in themes().values():
        colours = colours_of(theme)
        bounds = [colours[told[pixel]] for pixel in row if pixel in told]
        beside = [colours[told[row[at]]] for at in (0, -1)]
        if not any(min(contrast(one, other) for other in beside) >= PART for one in bounds):
            found.append(f"{type(widget).__name__} in {theme.name}")
    return found


@pytest.mark.parametrize("mark", ItemMark)
@pytest.mark.parametrize("current", [False, True])
def test_a_flag_in_the_navigator_stands_out(qapp: QApplication, mark: ItemMark, current: bool) -> None:
    """Flagged is seen on every square, however it stands otherwise."""
    with shown("09-test", PROBE) as window:
        square = next(one for one in window.findChildren(NavSquare) if one.isVisible())
        plain = replace(square.item, mark=mark, current=current, flagged=False)
        square.show_item(plain)

        pixels = difference(square, lambda: square.show_item(replace(plain, flagged=True)))

        assert [] == unseen(square, pixels, MARK)


def states() -> Iterator[tuple[str, Callable[[NavigatorItem], NavigatorItem]]]:
    """Yield the states of a square that must be told from one that was never opened."""
    for mark in ItemMark:
        if mark is not ItemMark.UNSEEN:
            yield mark.name, partial(replace, mark=mark)
    yield "current", partial(replace, current=True)


@pytest.mark.parametrize(("state", "change"), list(states()))
def test_a_state_in_the_navigator_stands_out(
    qapp: QApplication, state: str, change: Callable[[NavigatorItem], NavigatorItem]
) -> None:
    """Answered, partly answered, seen and current are each seen beside a square that was never opened."""
    with shown("09-test", PROBE) as window:
        square = next(one for one in window.findChildren(NavSquare) if one.isVisible())
        number = None if state == ItemMark.READ.name else 1
        plain = replace(square.item, mark=ItemMark.UNSEEN, current=False, flagged=False, number=number)
        square.show_item(plain)

        pixels = difference(square, lambda: square.show_item(change(plain)))

        assert [] == unseen(square, pixels, MARK)
