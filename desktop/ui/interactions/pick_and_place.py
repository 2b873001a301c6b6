"""Pick and place: a thing is picked up and put down by mouse, by two presses, or by keys. No system drag and drop.

How to use it: the interaction's widget is the ``Board`` (it knows the things, the places and the answer) and owns one
``PickAndPlace(board, self)``. Each widget that shows a thing or is a place is given to ``watch`` once::

    self.hand = PickAndPlace(self, self)
    self.hand.watch(chip, thing=Held("w1"))                # a thing in the bank
    self.hand.watch(bank, place=BANK, keys=False)          # dropping there takes a thing away
    self.hand.watch(gap, thing=lambda _: ..., place="g1")  # a place that may hold a thing

``thing`` and ``place`` may be functions of a point in the widget, so that one canvas can have many of both; a canvas
calls ``press_by_key``, ``step`` and ``put_back`` for its keys itself. The innermost watched widget with a place is where a drop lands.
From then on the hand handles, and the board only obeys:

- mouse: press, move, release carry a picture of the thing; the page scrolls at its edges;
- two presses: a thing, then a place; or an empty place (``aimed``), then a thing;
- keys: Space or Enter pick up and put down, arrows, Home and End go through the places for what is held, Escape puts
  it back, Delete and Backspace on a thing that lies in a place take it away.

``changed`` says that ``held``, ``aimed`` or ``over`` is another; paint them. ``reset`` forgets all silently: call it
in ``set_values``. Every step is announced to screen readers and ``said`` carries the same sentence for a note in view.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.ui.focus import arrow_steps
from desktop.ui.interactions.drag import Drag
from desktop.ui.interactions.hand import BANK, Board, Hand, Held

__all__ = ["BANK", "Board", "Held", "PickAndPlace"]

_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


ThingAt = Callable[[QPoint], Held | None]
PlaceAt = Callable[[QPoint], str | None]
PictureOf = Callable[[Held], QPixmap]


@dataclass(frozen=True, slots=True)
class _Watched:
    thing_at: ThingAt
    place_at: PlaceAt
    picture: PictureOf
    keys: bool


class PickAndPlace(Hand):
    """One hand for one interaction, and the mouse and keys that move it."""

    def __init__(self, board: Board, home: QWidget) -> None:
        super().__init__(board, home)
        self._watched: dict[QObject, _Watched] = {}
        self.drag = Drag(self)
        self.drag.lifted.connect(self._lifted)
        self.drag.moved.connect(lambda where: self.hover(self.place_under(where)))
        self.drag.dropped.connect(self._dropped)
        self._lifting: Held | None = None
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._focus_moved)

    @property
    def dragging(self) -> bool:
        """Whether what is held hangs on the pointer."""
        return self.drag.on

    def watch(
        self,
        widget: QWidget,
        *,
        thing: Held | ThingAt | None = None,
        place: str | PlaceAt | None = None,
        picture: PictureOf | None = None,
        keys: bool = True,
    ) -> None:
        """Handle the mouse, and with ``keys`` the keyboard, of a widget that shows things or is a place."""
        self._watched[widget] = _Watched(
            thing if callable(thing) else lambda _: thing,
            place if callable(place) else lambda _: place,
            picture or (lambda _: widget.grab()),
            keys,
        )
        widget.installEventFilter(self)
        if isinstance(widget, QAbstractButton):  # mouse and keys never get so far; assistive technology does
            widget.clicked.connect(lambda: self._clicked(widget))
        widget.destroyed.connect(lambda: self._watched.pop(widget, None))

    def reset(self) -> None:
        """Hold nothing, carry nothing, aim at nothing. Silent."""
        self.drag.stop()
        super().reset()

    def place_under(self, at: QPoint) -> str | None:
        """Return the place at a point of the screen that takes what is held."""
        window = self._home.window()
        widget: QWidget | None = window.childAt(window.mapFromGlobal(at))
        while widget is not None and self.held is not None:
            watched = self._watched.get(widget)
            place = watched.place_at(widget.mapFromGlobal(at)) if watched else None
            if place is not None:
                fits = place == self.held.source or place in self._board.places_for(self.held)
                return place if fits else None
            widget = widget.parentWidget()
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what reaches a watched widget; everything else is left to it."""
        about = self._watched.get(watched)
        if about is None or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QMouseEvent):
            return watched.isEnabled() and self._mouse(watched, about, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and about.keys:
            return watched.isEnabled() and self._key(watched, about, event)
        if event.type() in (QEvent.Type.Hide, QEvent.Type.EnabledChange) and self.drag.source is watched:
            self.reset()
        if event.type() == QEvent.Type.FocusIn and self.held is not None and about.keys and not self.drag.on:
            self.hover(about.place_at(watched.rect().center()))
        return False

    def _mouse(self, widget: QWidget, about: _Watched, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                if event.button() is not Qt.MouseButton.LeftButton:
                    return False
                thing = about.thing_at(at)
                if thing is None and about.place_at(at) is None:
                    return False
                self._lifting = thing
                self.drag.ready(widget, at, (lambda: about.picture(thing)) if thing is not None else None)
                if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                    widget.setFocus(Qt.FocusReason.MouseFocusReason)
                return True
            case QEvent.Type.MouseMove if self.drag.source is widget:
                self.drag.follow(at)
                return True
            case QEvent.Type.MouseButtonRelease if self.drag.source is widget:
                if self.drag.on:
                    self.drag.drop(at)
                else:
                    self.drag.stop()
                    if widget.rect().contains(at):
                        self.press(about.thing_at(at), about.place_at(at))
                return True
        return False

    def _key(self, widget: QWidget, about: _Watched, event: QKeyEvent) -> bool:
        if event.modifiers() & _OTHER_KEYS:
            return False
        key, centre = event.key(), widget.rect().center()
        if key in _PRESS:
            if not event.isAutoRepeat():
                self.press_by_key(about.thing_at(centre), about.place_at(centre))
            return True
        if key == Qt.Key.Key_Escape and (self.held is not None or self.aimed is not None):
            self.put_back()
            return True
        if self.held is not None and key in _ENDS:
            self.step_to_end(last=key == Qt.Key.Key_End)
            return True
        steps = arrow_steps(key, self._home)
        if self.held is not None and steps:
            self.step(steps)
            return True
        thing = about.thing_at(centre)
        if (
            key in _CLEAR
            and self.held is None
            and thing is not None
            and BANK in self._board.places_for(thing)
        ):
            self.bring(thing, BANK)
            return True
        return False

    def _clicked(self, widget: QWidget) -> None:
        about, centre = self._watched[widget], widget.rect().center()
        self.press_by_key(about.thing_at(centre), about.place_at(centre))

    def _lifted(self) -> None:
        if self._lifting is None or not self.pick(self._lifting, quietly=True):
            self.drag.stop()

    def _dropped(self, where: QPoint) -> None:
        place = self.place_under(where)
        if self.held is None or place is None or place == self.held.source or not self.put(place):
            self.cancel()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Let go when the keyboard goes elsewhere in the window."""
        if now is not None and now is not self._home and not self._home.isAncestorOf(now):
            self.cancel()
