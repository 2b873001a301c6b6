"""Where the keyboard is, and where Tab takes it: through a page in the order in which it is read."""

from collections.abc import Iterator, Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

_ROOM = 16
_EVERY = "every_stop"


@runtime_checkable
class ReadInOrder(Protocol):
    """A widget whose children lie over each other, so that the order in which they were given is not that of reading."""

    def reading_order(self) -> Sequence[QWidget]:
        """Return the children as they are read; others come last."""
        ...


def focus_in(widget: QWidget) -> QWidget | None:
    """Return the widget with the focus in ``widget``'s window, None where there is none (Qt's stubs forget that)."""
    return cast("QWidget | None", widget.window().focusWidget())


def tab_in(whole: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop inside ``whole``, round and round; say whether there is one.

    Qt's own order is that in which widgets came into being; questions come into being after the bars around them.
    """
    here = focus_in(whole)
    stops = [widget for widget in _reading_order(whole) if widget is here or _stops(widget)]
    if not any(_stops(widget) for widget in stops):
        return False
    step = 1 if forward else -1
    at = stops.index(here) if here in stops else (-1 if forward else 0)
    there = stops[(at + step) % len(stops)]
    there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_up(there)
    return True


def use_every_stop(widget: QWidget, on: bool) -> None:
    """Let Tab stop in this window at all that can be pressed, for whoever has no arrow keys: switches, for one.

    Otherwise things that belong together are one stop, and arrows go through them. The others of a group take the
    focus by a click; small buttons that have keys of their own instead say so by ``also_a_stop``.
    """
    widget.window().setProperty(_EVERY, on)


def every_stop(widget: QWidget) -> bool:
    """Say whether Tab stops at all that can be pressed."""
    return bool(widget.window().property(_EVERY))


def _stops(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and (bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or _stops_too(widget))
    )


def _stops_too(widget: QWidget) -> bool:
    by_click = bool(widget.focusPolicy() & Qt.FocusPolicy.ClickFocus)
    return (by_click or bool(getattr(widget, "also_a_stop", False))) and every_stop(widget)


def _reading_order(whole: QWidget) -> Iterator[QWidget]:
    """Yield what is inside in the order of its layouts: that in which widgets were given to their parents."""
    for child in as_read(whole):
        if not child.isHidden():
            yield child
            yield from _reading_order(child)


def widgets_in(whole: QWidget) -> list[QWidget]:
    """Return the widgets that lie directly in another, in the order in which they were given to it.

    Not by ``children``, which has layouts among them: what a layout of ours holds is lost to Python when the passing
    view of the layout around it goes.
    """
    return whole.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def as_read(whole: QWidget) -> list[QWidget]:
    """Return the widgets that lie directly in another, in the order in which they are read."""
    inside = [child for child in widgets_in(whole) if not child.isWindow()]
    if isinstance(whole, QSplitter):  # it keeps its panes in an order of its own
        mirrored = whole.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inside.sort(key=QWidget.x, reverse=mirrored)
    elif hasattr(whole, "reading_order"):  # asking the protocol takes longer than all else, at every Tab
        order = whole.reading_order()
        inside.sort(key=lambda child: order.index(child) if child in order else len(order))
    return inside


def bring_up(widget: QWidget) -> None:
    """Scroll what is around so that a widget is in view."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, _ROOM)
        around = around.parentWidget()


def arrow_steps(key: int, widget: QWidget) -> int:
    """Return 1 for an arrow key that leads on as ``widget`` is read, -1 for one that leads back, 0 for other keys."""
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    return 1 if key in (Qt.Key.Key_Down, on) else -1 if key in (Qt.Key.Key_Up, back) else 0
