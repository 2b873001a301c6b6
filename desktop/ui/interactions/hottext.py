"""Hottext: words of a text are picked. One Tab stop; arrows go from word to word, Space or Enter picks and puts back."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import Hottext, Values
from desktop.ui.announce import announce
from desktop.ui.flow.hot import Hot
from desktop.ui.flow.hot_text import SIDE, HotText
from desktop.ui.focus import bring_up
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.mirrored import keep_margins
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import px
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACKWARD = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class HottextWidget(InteractionWidget):
    """Of one word, another press moves the choice; of several, one too many is refused and said."""

    def __init__(self, interaction: Hottext, media: Media = no_media, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self.holds_text = True
        self.ids = interaction.hots
        self._least = interaction.min_choices
        self._limited = interaction.max_choices > 0
        self._most = interaction.max_choices or len(self.ids)
        self._exact = self._limited and self._least == self._most
        self.text = HotText(interaction.text, several=self._most > 1, media=media)
        self.note = Label("", "small")
        column = QVBoxLayout(self)
        keep_margins(column, self, 0, 0, OUTSET, 0)
        column.setSpacing(px(4))
        column.addWidget(self.text)
        column.addWidget(self.note)
        self.note.set_sides(px(SIDE), 0, 0, 0)
        for hot in self.text.hots:
            hot.clicked.connect(lambda _=False, hot=hot: self._press(hot))
            hot.installEventFilter(self)
        self._one_stop()
        self._tell()

    def values(self) -> Values:
        """Return what is picked, in the order of the text."""
        return tuple(id for id, hot in zip(self.ids, self.text.hots, strict=True) if hot.isChecked())

    def set_values(self, values: Values) -> None:
        for id, hot in zip(self.ids, self.text.hots, strict=True):
            hot.setChecked(id in values)
        self._one_stop()
        self._tell()

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self._stop().setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that a word gets."""
        hots: list[Hot] = self.text.hots
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in hots:
            return self._key(event, hots.index(watched))
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, here: int) -> bool:
        if event.modifiers() & _OTHER_KEYS:
            return False
        key, hots = event.key(), self.text.hots
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            key = Qt.Key.Key_Right if key == Qt.Key.Key_Left else Qt.Key.Key_Left
        if key in _FORWARD or key in _BACKWARD:
            self._go((here + (1 if key in _FORWARD else -1)) % len(hots))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(hots) - 1)
        elif key in _PRESS:
            if not event.isAutoRepeat():
                self._press(hots[here])
        elif key in _CLEAR:
            if self.values():
                self.set_values(())
                self.chosen.emit(self.response(()))
        else:
            return False
        return True

    def _press(self, hot: Hot) -> None:
        if not hot.isChecked() and self._most == 1:
            for other in self.text.hots:
                other.setChecked(False)
        elif not hot.isChecked() and len(self.values()) >= self._most:
            self._tell(refused=True)
            return
        hot.setChecked(not hot.isChecked())
        self._one_stop(hot)
        self._tell()
        self.chosen.emit(self.response(self.values()))

    def _go(self, index: int) -> None:
        hot = self.text.hots[index]
        self._one_stop(hot)
        hot.setFocus(Qt.FocusReason.TabFocusReason)
        bring_up(hot)

    def _stop(self) -> Hot:
        stops = (hot for hot in self.text.hots if hot.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        return next(stops, self.text.hots[0])

    def _one_stop(self, stop: Hot | None = None) -> None:
        """Leave Tab one stop: the word that was reached last, else the first that is picked."""
        hots = self.text.hots
        here = stop or next((hot for hot in hots if hot.isChecked()), hots[0])
        for hot in hots:
            wanted = Qt.FocusPolicy.StrongFocus if hot is here else Qt.FocusPolicy.ClickFocus
            if hot.focusPolicy() != wanted:
                hot.setFocusPolicy(wanted)

    def _tell(self, *, refused: bool = False) -> None:
        count, total = len(self.values()), len(self.ids)
        if self._most == 1:
            told = self.tr("Pick one of {all} marked places.").format(all=total)
        else:
            told = self._counted(count)
        if refused:
            told = self.tr("{told} Put one back before picking another.").format(told=told)
            announce(self, told)
        elif count < self._least and not self._exact:
            more = counted(self._least, "place", "places")
            told = self.tr("{told} Pick at least {more}.").format(told=told, more=more)
        self.note.say(told, "warn" if refused else "")
        for index, hot in enumerate(self.text.hots, start=1):
            hot.setAccessibleDescription(
                self.tr("Place {n} of {all}. {note}").format(n=index, all=total, note=told)
            )

    def _counted(self, count: int) -> str:
        """Return how many are picked, and of how many where there is a limit; before the first, what is asked."""
        if not self._limited:
            return self.tr("{n} picked.").format(n=count) if count else self.tr("None picked yet.")
        if not count and self._exact:
            return self.tr("Pick {n}.").format(n=self._most)
        if not count and not self._least:
            return self.tr("Pick up to {n}. None picked yet.").format(n=self._most)
        return self.tr("{count} of {most} picked.").format(count=count, most=self._most)
