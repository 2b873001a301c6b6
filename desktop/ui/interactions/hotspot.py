"""Hotspot: areas of a picture are picked, by the pointer where they are, by keys in the order of reading."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import Area, Hotspot, Values
from desktop.ui.announce import announce
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.hotspot_canvas import HotspotCanvas
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.without_picture import area_name
from desktop.ui.pictures.area_mark import AreaMark, ManyMark, OneMark
from desktop.ui.pictures.board import PictureBoard
from desktop.ui.pictures.shapes import in_reading_order, outline
from desktop.ui.pictures.stored import StoredPicture

_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class HotspotWidget(InteractionWidget):
    """One Tab stop; arrows move among the areas."""

    def __init__(self, interaction: Hotspot, stored: StoredPicture, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._asked = interaction
        self._most = interaction.max_choices or len(interaction.areas)
        self._one = interaction.max_choices == 1
        self.canvas = HotspotCanvas(stored)
        self.marks = [self._make_mark(area) for area in interaction.areas]
        self._put_in_order()
        self.canvas.use_marks(self.marks, interaction.areas)
        self.canvas.pointed.connect(self._pointed)
        self.board = PictureBoard(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, 0)
        column.addWidget(self.board)
        self._stop = 0
        self._one_stop(0)
        self._tell()

    def set_values(self, values: Values) -> None:
        known = {mark.area.id for mark in self.marks}
        shown = [value for value in values if value in known][: self._most]
        for mark in self.marks:
            mark.set_chosen(mark.area.id in shown)
        chosen = next((at for at, mark in enumerate(self.marks) if mark.isChecked()), 0)
        self._one_stop(chosen)
        self._tell()

    def values(self) -> Values:
        """Return what is picked, in the order the author wrote."""
        picked = {mark.area.id for mark in self.marks if mark.isChecked()}
        return tuple(area.id for area in self._asked.areas if area.id in picked)

    def use_spare(self, height: int) -> None:
        self.board.use_spare(height)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.marks[self._stop].setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that an area gets."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return isinstance(watched, AreaMark) and self._key(event, self.marks.index(watched))
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._put_in_order()
            self._one_stop(self._stop)
        super().changeEvent(event)

    def _make_mark(self, area: Area) -> AreaMark:
        mark = OneMark(self.canvas) if self._one else ManyMark(self.canvas)
        mark.lie_on(area, outline(area.region, self._asked.picture))
        mark.setAccessibleDescription(self.tr("Arrow keys move among the areas, Space picks."))
        mark.installEventFilter(self)
        mark.clicked.connect(lambda: self._pick(self.marks.index(mark)))
        return mark

    def _put_in_order(self) -> None:
        """Put the areas in the order of reading; one without a label is called by its place in it."""
        ordered = in_reading_order(self._asked.areas, self._asked.picture, rtl=self.isRightToLeft())
        self.marks.sort(key=lambda mark: ordered.index(mark.area))
        for mark in self.marks:
            mark.setAccessibleName(area_name(ordered, mark.area))

    def _key(self, event: QKeyEvent, here: int) -> bool:
        if event.modifiers() & _OTHER_KEYS:
            return False
        key = Qt.Key(event.key())
        step = _step(key, rtl=self.isRightToLeft())
        if step or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.marks) - 1}
            self._go(ends.get(key, (here + step) % len(self.marks)))
            return True
        if key in _PRESS:
            if not event.isAutoRepeat():
                self._pick(here)
            return True
        if key in _CLEAR:
            self._clear()
            return True
        return False

    def _go(self, there: int) -> None:
        self._one_stop(there)
        self.marks[there].setFocus(Qt.FocusReason.TabFocusReason)
        self.board.reveal(self.marks[there].geometry())

    def _pointed(self, at: int) -> None:
        self.marks[at].setFocus(Qt.FocusReason.MouseFocusReason)
        self._pick(at)

    def _pick(self, at: int) -> None:
        """Turn an area over, unless that is one too many; of one, the new takes the place of the old."""
        mark = self.marks[at]
        self._one_stop(at)
        before = self.values()
        if not mark.isChecked() and len(before) >= self._most and not self._one:
            self._tell(refused=True)
            return
        if self._one:
            for other in self.marks:
                other.set_chosen(other is mark and before != (mark.area.id,))
        else:
            mark.set_chosen(not mark.isChecked())
        self._tell()
        self.chosen.emit(self.response(self.values()))

    def _clear(self) -> None:
        if self.values():
            self.set_values(())
            self.chosen.emit(self.response(()))

    def _one_stop(self, at: int) -> None:
        self._stop = at
        for index, mark in enumerate(self.marks):
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == at else Qt.FocusPolicy.ClickFocus)

    def _tell(self, *, refused: bool = False) -> None:
        count = len(self.values())
        limited = self._most < len(self.marks) or bool(self._asked.min_choices)
        if not count:
            text = self._asked_for()
        elif self._one:
            text = self.tr("1 area picked")
        elif limited:
            text = self.tr("{count} of {most} picked").format(count=count, most=self._most)
        else:
            text = self.tr("{count} picked").format(count=count)
        if refused:
            text = self.tr("{text}. Clear one before picking another.").format(text=text)
            announce(self, text)
        self.board.note.say(text, "warn" if refused else "")

    def _asked_for(self) -> str:
        """Return how many areas are to be picked, and how."""
        least = self._asked.min_choices
        if self._one:
            return self.tr("Pick one area: press it, or use the arrow keys and Space.")
        if least == self._most:
            told = self.tr("Pick {n} areas: press them, or use the arrow keys and Space.")
        elif self._most < len(self.marks):
            told = self.tr("Pick up to {n} areas: press them, or use the arrow keys and Space.")
        elif least > 1:
            return self.tr("Pick at least {n} areas: press them, or use the arrow keys and Space.").format(
                n=least
            )
        else:
            return self.tr("Pick areas: press them, or use the arrow keys and Space.")
        return told.format(n=self._most)


def _step(key: Qt.Key, *, rtl: bool) -> int:
    """Return whether a key goes on or back; sideways it follows the direction of reading."""
    side = -1 if rtl else 1
    steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: side, Qt.Key.Key_Left: -side}
    return steps.get(key, 0)
