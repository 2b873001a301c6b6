"""What a screen reader is told of our own widgets, where Qt cannot know it: their role, their number, what a press does.

Qt's own interface of a button that can be on or off turns it without pressing it, so that nothing is answered, and
loses a press that comes within a tenth of a second of another; ours presses, at once. A widget with a name of its own is a group, unless it says another ``accessible_role``. One that is moved
along a scale says so by the methods of ``Adjustable``.
"""

from contextlib import suppress
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QFrame,
    QRadioButton,
    QSplitter,
    QWidget,
)
from shiboken6 import VoidPtr

from desktop.ui.focus import ReadInOrder, as_read

Role = QAccessible.Role
Text = QAccessible.Text
_PLAIN = (QWidget, QFrame)
_PRESS, _TOGGLE = "Press", "Toggle"


@runtime_checkable
class Adjustable(Protocol):
    """A widget that stands at a number."""

    def adjustable_range(self) -> tuple[float, float, float]:
        """Return the least and the greatest number, and the step between two."""
        ...

    def adjustable_value(self) -> float:
        """Return the number where it stands."""
        ...

    def adjust(self, value: float) -> None:
        """Go to a number, as the pointer or the keys would."""
        ...


def install() -> None:
    """Let Qt ask here first. Harmless when it does so already."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)


_installed: list[bool] = []


def _made(_: str, thing: QObject) -> QAccessibleInterface | None:
    """Return our interface of a widget, None where Qt's own says all."""
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractButton):
        return _Button(thing)
    if isinstance(thing, Adjustable):
        return _Moved(thing)
    if isinstance(thing, ReadInOrder | QSplitter):
        return _Ordered(thing)
    ours = not type(thing).__module__.startswith("PySide6.")
    if (ours and _qt_base(type(thing)) in _PLAIN) or thing.metaObject().className() in ("QWidget", "QFrame"):
        return _Plain(thing)
    return None


def _qt_base(kind: type) -> type:
    return next(base for base in kind.__mro__ if base.__module__.startswith("PySide6."))


class _Plain(QAccessibleWidget):
    """A widget without anything of Qt's but what every widget has."""

    def role(self) -> QAccessible.Role:
        with suppress(RuntimeError):  # asked while it is being taken down
            widget = self.widget()
            if widget.isWindow():
                return Role.Window
            return cast("QAccessible.Role", getattr(widget, "accessible_role", self._usual(widget)))
        return Role.Client

    def state(self) -> QAccessible.State:
        """Return the state of any widget; a sheet is all there is while it is open."""
        state = super().state()
        with suppress(RuntimeError):  # asked while it is being taken down
            state.modal = getattr(self.widget(), "accessible_role", None) == Role.Dialog
        return state

    def _usual(self, widget: QWidget) -> QAccessible.Role:
        return Role.Grouping if widget.accessibleName() else Role.Client


class _Ordered(_Plain):
    """A widget whose children were not made in the order in which they are read."""

    def _usual(self, widget: QWidget) -> QAccessible.Role:
        return Role.Splitter if isinstance(widget, QSplitter) else super()._usual(widget)

    def childCount(self) -> int:  # noqa: N802 (Qt's name)
        return len(as_read(self.widget()))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        """Return what is read at a place."""
        inside = as_read(self.widget())
        return QAccessible.queryAccessibleInterface(inside[index]) if 0 <= index < len(inside) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 (Qt's name)
        """Return where a child is read, -1 for what is none."""
        inside, thing = as_read(self.widget()), child.object()
        return inside.index(thing) if thing in inside else -1


class _Moved(_Plain):
    """A widget that stands at a number."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._value = _Value(self)

    def _usual(self, widget: QWidget) -> QAccessible.Role:
        return Role.Slider

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]  # a void*: see below
        """Offer the number. Qt wants a pointer: PySide takes it from an object or a VoidPtr, and crashes on None."""
        if kind == QAccessible.InterfaceType.ValueInterface:
            return self._value
        offered: object = super().interface_cast(kind)
        return VoidPtr(0) if offered is None else offered

    def actionNames(self) -> list[str]:  # noqa: N802 (Qt's name)
        """Return what can be done: more and less, besides what every widget offers."""
        action = QAccessibleActionInterface
        return [*super().actionNames(), action.increaseAction(), action.decreaseAction()]

    def doAction(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Go one step, or do what every widget does."""
        steps = {
            QAccessibleActionInterface.increaseAction(): 1,
            QAccessibleActionInterface.decreaseAction(): -1,
        }
        step = steps.get(name)
        if step is None:
            super().doAction(name)
        else:
            self._value.go(step)


class _Value(QAccessibleValueInterface):
    """The number of a ``_Moved``."""

    def __init__(self, of: _Moved) -> None:
        super().__init__()
        self._of = of

    def _widget(self) -> Adjustable:
        return cast("Adjustable", self._of.widget())

    def go(self, steps: int) -> None:
        """Go so many steps."""
        least, most, step = self._widget().adjustable_range()
        self._widget().adjust(min(max(self.currentValue() + steps * step, least), most))

    def currentValue(self) -> float:  # noqa: N802 (Qt's name)
        return self._widget().adjustable_value()

    def setCurrentValue(self, value: float) -> None:  # noqa: N802 (Qt's name)
        """Go to a number, no further than the scale reaches."""
        least, most, _ = self._widget().adjustable_range()
        if cast("QWidget", self._widget()).isEnabled():
            self._widget().adjust(min(max(float(value), least), most))

    def minimumValue(self) -> float:  # noqa: N802 (Qt's name)
        return self._widget().adjustable_range()[0]

    def maximumValue(self) -> float:  # noqa: N802 (Qt's name)
        return self._widget().adjustable_range()[1]

    def minimumStepSize(self) -> float:  # noqa: N802 (Qt's name)
        return self._widget().adjustable_range()[2]


class _Button(QAccessibleWidget):
    """A button. Turning one that is on or off is pressing it: only that is a wish, with all that follows."""

    def role(self) -> QAccessible.Role:
        with suppress(RuntimeError):  # asked while it is being taken down
            button = self.widget()
            if isinstance(button, QRadioButton):
                return Role.RadioButton
            if isinstance(button, QAbstractButton) and button.isCheckable():
                return Role.RadioButton if button.autoExclusive() else Role.CheckBox
        return Role.Button

    def text(self, kind: QAccessible.Text) -> str:
        """Return what is said of it; without a name of its own, the words on it are its name."""
        told = super().text(kind)
        if told or kind != Text.Name:
            return told
        button = self.widget()
        return button.text().replace("&", "") if isinstance(button, QAbstractButton) else ""

    def state(self) -> QAccessible.State:
        """Return the state of any widget, and whether it is on."""
        state = super().state()
        with suppress(RuntimeError):  # asked while it is being taken down
            button = self.widget()
            if isinstance(button, QAbstractButton):
                state.checkable = button.isCheckable()
                state.checked = button.isChecked()
                state.pressed = button.isDown()
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 (Qt's name)
        """Return what can be done with it; both words mean a press."""
        button = self.widget()
        own = [_TOGGLE, _PRESS] if isinstance(button, QAbstractButton) and button.isCheckable() else [_PRESS]
        return [*(own if button.isEnabled() else []), *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Press it, or do what every widget does."""
        button = self.widget()
        if name in (_PRESS, _TOGGLE) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(name)
