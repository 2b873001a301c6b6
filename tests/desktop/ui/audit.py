"""Rules that every screen keeps for whoever uses it without a mouse, without seeing it, or with an unsteady hand.

Each takes a window with a screen in it and yields what breaks the rule, in words. They know kinds of widgets, not
screens: what is new falls under them by itself.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from operator import ne
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desktop.ui.essay.toolbar import LookButton
from desktop.ui.flow.flow_text import FlowText
from desktop.ui.flow.hot import CheckHot, RadioHot
from desktop.ui.flow.hot_text import HotText
from desktop.ui.focus import as_read, bring_up, focus_in, tab_in, use_every_stop
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.chip import Chip, ChipState
from desktop.ui.interactions.corner_button import CornerButton
from desktop.ui.interactions.rule_out import RuleOutButton
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.marks.bar import MarkBar
from desktop.ui.marks.note_card import NoteCard
from desktop.ui.pictures.area_mark import AreaMark, PlaceMark
from desktop.ui.pictures.canvas import PictureCanvas
from desktop.ui.pictures.point_mark import PointMark
from desktop.ui.test_page.footer import TestFooter
from desktop.ui.theme import bar_px, px
from desktop.ui.tools.masking import Cover
from desktop.ui.tools.tool_list import ToolList
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.popup_list import PopupList

Role = QAccessible.Role
LEAST, LEAST_ANSWER = 24, 40
"""Bars and sheets, and what presses in them, grow to twice the size, which is more than WCAG 2.2 asks for (2.5.8: 24)."""
CONTRAST = 3.0
RING = 6
AROUND = 12
"""So often Tab meets again what it met: a row held in the hand goes with it, and is put back when Tab leaves."""
SEEN = 12
"""So many pixels differ at least between two looks that are told apart."""
PRESSED_AS = {Role.Button, Role.RadioButton, Role.CheckBox}
IN_A_TEXT = (FlowText, HotText)
"""What stands in a line is as high as the line."""
ON_A_PICTURE = (AreaMark, PlaceMark)
"""As large as the author has drawn them."""
CLOSES_WHEN_LEFT = (ToolList, NoteCard, MarkBar)
"""Small sheets that are there as long as the keyboard is in them or in what they belong to."""
BESIDE_AN_ANSWER = (CornerButton, Button, LookButton, PointMark, RuleOutButton, Cover)
"""Small ones beside an answer, which have another way."""
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


def describe(widget: QWidget) -> str:
    """Return a widget in words."""
    size = f"{widget.width()}×{widget.height()}"
    return f"{type(widget).__name__} «{widget.accessibleName() or _text(widget)}» {size}"


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def usable(window: KioskWindow) -> list[QWidget]:
    """Return all that can be pressed, typed into, moved or focused: what is shown and enabled."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, QScrollBar)
        and (
            isinstance(widget, (QAbstractButton, QAbstractSlider, *_FIELDS))
            or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        )
        and widget.focusProxy() is None
        and not (isinstance(widget, Chip) and widget.state is ChipState.USED)
    ]


def stops(window: KioskWindow, *, every: bool) -> list[QWidget]:
    """Press Tab until it comes round, and return where it stopped; the focus is where it was in the end."""
    use_every_stop(window, every)
    whole = _innermost(window)
    before = focus_in(window)
    found: list[QWidget] = []
    again = 0
    while again < AROUND and tab_in(whole, forward=True):
        here = focus_in(window)
        assert here is not None
        if here in found:
            again += 1
        else:
            found.append(here)
    use_every_stop(window, False)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def _innermost(window: KioskWindow) -> QWidget:
    """Return what Tab goes round in: the sheet or list that is open, else the window."""
    sheets = [child for child in window.findChildren(QWidget) if isinstance(child, Panel | PopupList)]
    return next((sheet for sheet in reversed(sheets) if sheet.isVisible() and sheet.isEnabled()), window)


# ------------------------------------------------------------------------------------------- what is told of it


def nameless(window: KioskWindow) -> Iterator[str]:
    """Whatever can be used has a name for who does not see it."""
    for widget in usable(window):
        if not _told(widget)[1].strip():
            yield f"no name: {describe(widget)}"


def misnamed(window: KioskWindow) -> Iterator[str]:
    """Things side by side can be told apart by role, name and description."""
    told = Counter((id(widget.parentWidget()), _told(widget)) for widget in usable(window))
    for (_, words), count in told.items():
        if count > 1:
            yield f"{count} times the same: {words}"


def miscast(window: KioskWindow) -> Iterator[str]:
    """A button is told as a button that can be pressed, a field as a text, a scale as a number."""
    for widget in usable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        role = interface.role()
        if isinstance(widget, QAbstractButton):
            if role not in PRESSED_AS or "Press" not in interface.actionInterface().actionNames():
                yield f"no button, but {role.name}: {describe(widget)}"
            if widget.isCheckable() != bool(interface.state().checkable):
                yield f"does not say that it can be on or off: {describe(widget)}"
        elif isinstance(widget, QTextBrowser):
            continue
        elif isinstance(widget, _FIELDS) and role != Role.EditableText:
            yield f"no text to edit, but {role.name}: {describe(widget)}"
        elif isinstance(widget, QAbstractSlider) and interface.valueInterface() is None:
            yield f"no number: {describe(widget)}"


def _told(widget: QWidget) -> tuple[str, str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    kinds = QAccessible.Text
    return interface.role().name, interface.text(kinds.Name), interface.text(kinds.Description)


# ------------------------------------------------------------------------------------------------ where it stands


def too_small(window: KioskWindow) -> Iterator[str]:
    """What can be pressed is large enough for an unsteady hand; answers are larger."""
    for widget in usable(window):
        if not isinstance(widget, QAbstractButton | QAbstractSlider | QLineEdit):
            continue
        wide = 1 if isinstance(widget, ON_A_PICTURE) else bar_px(LEAST)
        large = _inside(widget, InteractionWidget) and not _inside(widget, *IN_A_TEXT)
        high = px(LEAST_ANSWER) if large and not isinstance(widget, BESIDE_AN_ANSWER + ON_A_PICTURE) else wide
        if widget.width() < wide or widget.height() < high:
            yield f"smaller than {wide}×{high}: {describe(widget)}"


def _inside(widget: QWidget, *kinds: type[QWidget]) -> bool:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, kinds):
        around = around.parentWidget()
    return around is not None


def out_of_order(window: KioskWindow, reached: list[QWidget]) -> Iterator[str]:
    """Tab goes as the screen is read: down, and in a line from where reading starts."""
    on_the_way: set[QWidget] = set()
    for widget in reached:
        around: QWidget | None = widget
        while around is not None and around not in on_the_way:
            on_the_way.add(around)
            around = around.parentWidget()
    for parent in on_the_way:
        if isinstance(parent, PictureCanvas):
            continue  # places on a picture have no line
        beside = [
            child
            for child in as_read(parent)
            if child.isVisible() and child in on_the_way and not getattr(child, "floating", False)
        ]
        mirrored = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for one, other in pairwise(beside):
            if _stands_before(other.geometry(), one.geometry(), mirrored=mirrored):
                yield f"{describe(other)} comes after {describe(one)}, but stands before it"


def _stands_before(place: QRect, other: QRect, *, mirrored: bool) -> bool:
    if place.bottom() < other.top():
        return True
    shared = min(place.bottom(), other.bottom()) - max(place.top(), other.top())
    if shared <= min(place.height(), other.height()) / 2:
        return False
    return place.left() > other.right() if mirrored else place.right() < other.left()


def out_of_reach(window: KioskWindow, reached: list[QWidget]) -> Iterator[str]:
    """Whatever can be pressed by a mouse is reached by Tab, where Tab is wanted to stop everywhere."""
    whole = _innermost(window)
    for widget in usable(window):
        around = widget.parentWidget()
        if isinstance(around, TestFooter) and widget is around.review:
            continue  # on the last question, where Tab comes from, the way on leads to the review
        if whole.isAncestorOf(widget) and widget not in reached:
            yield f"for the mouse alone: {describe(widget)}"


def covered(window: KioskWindow, reached: list[QWidget]) -> Iterator[str]:
    """What has the keyboard is seen: nothing lies over it, and it is scrolled into view."""
    for widget in reached:
        _reach(widget)
        bring_up(widget)
        _rest(lambda widget=widget: _seen(window, widget))  # type: ignore[misc]  # mypy infers no type of a lambda with a default
        if not widget.isVisible():
            if not _inside(widget, *CLOSES_WHEN_LEFT):
                yield f"goes away when it is reached: {describe(widget)}"
        elif not _seen(window, widget):
            yield f"cannot be seen when it is reached: {describe(widget)}"


def _reach(widget: QWidget) -> None:
    """Give the keyboard to a widget as Tab does."""
    widget.clearFocus()  # what has it already is not reached
    around = widget.parentWidget()
    if around is not None and around.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        around.clearFocus()  # what lies on another control is there once that has got the keyboard by Tab
        around.setFocus(Qt.FocusReason.TabFocusReason)
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def _rest(true: Callable[[], bool]) -> None:
    """Let layouts come to rest; what sticks to an edge follows a while after the page was scrolled."""
    for _ in range(20):
        QApplication.processEvents()
        if true():
            return
        QTest.qWait(20)


def _seen(window: KioskWindow, widget: QWidget) -> bool:
    if widget.visibleRegion().isEmpty():
        return False
    if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return True
    region = widget.visibleRegion()
    if not widget.mask().isEmpty():
        region = region.intersected(widget.mask())  # what stands in two lines is not all of the box around it
    there = (window.childAt(widget.mapTo(window, at)) for at in _points(region))
    return any(found is not None and (found is widget or widget.isAncestorOf(found)) for found in there)


def _points(region: QRegion) -> Iterator[QPoint]:
    for box in cast("Iterable[QRect]", region):
        for x in range(1, 8):
            for y in range(1, 8):
                yield box.topLeft() + QPoint(box.width() * x // 8, box.height() * y // 8)


def usable_behind(window: KioskWindow) -> Iterator[str]:
    """While a sheet is open nothing behind it can be used."""
    whole = _innermost(window)
    host = whole.parentWidget() if isinstance(whole, Panel) else None
    if host is not None:
        for widget in usable(window):
            if not whole.isAncestorOf(widget) and host.isAncestorOf(widget):
                yield f"behind the sheet: {describe(widget)}"


# ----------------------------------------------------------------------------------------------------- how it looks


def focus_unseen(window: KioskWindow, reached: list[QWidget], known: set[type]) -> Iterator[str]:
    """What has the keyboard looks another way than without it. ``known`` kinds were looked at before, and are passed."""
    for widget in reached:
        if type(widget) in known or not widget.isVisible():
            continue
        known.add(type(widget))
        _reach(widget)
        bring_up(widget)
        QApplication.processEvents()
        area = _around(window, widget)
        focused = window.grab(area).toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if differing(focused, window.grab(area).toImage()) < SEEN:
            yield f"looks no other way with the keyboard: {describe(widget)}"


def colour_alone(window: KioskWindow, known: set[type]) -> Iterator[str]:
    """What is on or off differs in shape, not in colour alone: in what stands out 3:1 from its ground."""
    for widget in usable(window):
        if not isValid(widget):
            continue  # a press before it had the screen built anew
        if not isinstance(widget, QAbstractButton) or not widget.isCheckable() or type(widget) in known:
            continue
        if isinstance(widget, (*ON_A_PICTURE, RadioHot, CheckHot)):
            continue  # painted by what is around
        known.add(type(widget))
        was, before, size = widget.isChecked(), outline(widget.grab().toImage()), widget.size()
        widget.click()
        QApplication.processEvents()
        if not isValid(widget) or widget.isChecked() is was or widget.size() != size:
            continue  # it cannot be turned back, or is plainly another
        after = outline(widget.grab().toImage())
        if sum(a != b for a, b in zip(before, after, strict=True)) < SEEN:
            yield f"on and off differ in colour alone: {describe(widget)}"


def _around(window: KioskWindow, widget: QWidget) -> QRect:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return place.adjusted(-RING, -RING, RING, RING).intersected(window.rect())


def differing(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures of one size differ."""
    return sum(map(ne, _pixels(one), _pixels(other)))


def outline(image: QImage) -> tuple[bool, ...]:
    """Return which pixels stand out 3:1 or more from the colour that most of a picture has."""
    pixels = _pixels(image)
    ((most, _),) = Counter(pixels).most_common(1)
    ground = _light(most)
    stands_out = {colour: _contrast(_light(colour), ground) >= CONTRAST for colour in set(pixels)}
    return tuple(stands_out[colour] for colour in pixels)


def _pixels(image: QImage) -> list[int]:
    copy = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(copy.constBits()).cast("B").cast("I").tolist()


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _light(colour: int) -> float:
    """Return the relative luminance of a colour (WCAG 2)."""
    channels = ((colour >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
