"""What tells a control and its state stands out as it is painted, in every theme by 3:1 (WCAG 2.2 AA, 1.4.11).

Not asked of the thin frame of an option or of a number in the navigator: the letter, the number tells what it is.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

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
from desktop.ui.theme import Theme
from desktop.ui.themes import PART, themes
from desktop.ui.widgets.nav_square import NavSquare
from tests.desktop.ui.conftest import activate
from tests.desktop.ui.ink import SCALE, Pair, changed, enlarged
from tests.desktop.ui.inked_scenes import PROBE, colours_of, shown, tokens_of

SCENES = (
    "05-sign-in",
    "09-test",
)
AROUND = 6
"""So far outside a control its ring may lie."""
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


def unseen(widget: QWidget, pixels: Counter[Pair], least: int) -> list[str]:
    """Return a line for every theme in which a change does not stand out."""
    name = f"{type(widget).__name__} {widget.accessibleName()[:30]!r}"
    counts = {theme.name: standing_out(pixels, theme) for theme in themes().values()}
    return [f"{name}: {n} of {least} in {theme}" for theme, n in counts.items() if n < least]


def place_of(widget: QWidget) -> QRect:
    """Return where a widget is in its window, and a little around it."""
    place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    return place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(widget.window().rect())


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


@pytest.mark.parametrize("name", SCENES)
def test_the_ring_of_the_keyboard_stands_out(qtbot: QtBot, name: str) -> None:
    """Whatever Tab stops at changes visibly, about as much as a line around it, when the keyboard comes to it."""
    with shown(name, PROBE) as window:
        activate(qtbot, window)
        for widget in one_of_each(window, QWidget):
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
                continue
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            bring_up(widget)
            widget.clearFocus()
            QApplication.processEvents()
            least = min(widget.width() + widget.height(), RING)

            pixels = difference(widget, lambda here=widget: here.setFocus(Qt.FocusReason.TabFocusReason))

            assert [] == unseen(widget, pixels, least)


@pytest.mark.parametrize("name", SCENES)
def test_what_is_chosen_stands_out(qtbot: QtBot, name: str) -> None:
    """Whatever can be on or off looks visibly different, also without the keyboard on it."""
    with shown(name, PROBE) as window:
        for widget in one_of_each(window, QAbstractButton):
            assert isinstance(widget, QAbstractButton)
            if not widget.isCheckable():
                continue
            widget.clearFocus()
            widget.blockSignals(True)
            widget.setAutoExclusive(False)

            pixels = difference(widget, lambda here=widget: here.setChecked(not here.isChecked()))

            assert [] == unseen(widget, pixels, MARK)


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
            yield mark.name, lambda item, mark=mark: replace(item, mark=mark)
    yield "current", lambda item: replace(item, current=True)


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


@pytest.mark.parametrize("name", SCENES)
def test_the_border_of_a_field_stands_out(qapp: QApplication, name: str) -> None:
    """Where one can type is bounded by a line that stands out from what is inside and outside of it."""
    told = tokens_of(PROBE)
    with shown(name, PROBE) as window:
        for widget in (*window.findChildren(QLineEdit), *_areas(window)):
            if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
                continue
            widget.clearFocus()
            place = place_of(widget)
            across = enlarged(window, place)
            y = (widget.mapTo(window, widget.rect().center()).y() - place.y()) * SCALE
            row = [across.pixelColor(x, y).name().upper() for x in range(2 * AROUND * SCALE)]
            inside, outside = row[-1], row[0]
            assert {inside, outside} <= told.keys()
            for theme in themes().values():
                colours = colours_of(theme)
                bounds = [colours[told[pixel]] for pixel in row if pixel in told]
                beside = [colours[told[inside]], colours[told[outside]]]
                assert any(min(contrast(one, other) for other in beside) >= PART for one in bounds), theme.name


def _areas(window: QWidget) -> list[QWidget]:
    areas = (*window.findChildren(QPlainTextEdit), *window.findChildren(QTextEdit))
    return [area for area in areas if not area.isReadOnly()]
