"""One file of an answer: its name, size and what is true of it, with what can be done."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.mirrored import isolate, keep_margins
from desktop.ui.theme import RADIUS, colour, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import ElidedLabel, Label
from desktop.ui.widgets.tip import set_tip
from desktop.ui.words import file_size, listed

NARROW = 430


class FileRow(QWidget):
    """Says only what the store has said: saving, saved, or not saved and why."""

    removed = Signal()
    replaced = Signal()
    retried = Signal()

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._done = -1.0
        self._size = file_size(size)
        icon = IconLabel(Icon.FILE, "muted", 20)
        self.title = ElidedLabel(isolate(name), "body")
        set_tip(self.title, name)
        self._mark = IconLabel(Icon.TICK, "ok", 14)
        self.state = Label("", "small")
        self.replace = Button(self.tr("Replace"), Kind.QUIET, small=True)
        self.retry = Button(self.tr("Try again"), Kind.QUIET, small=True)
        self.remove = Button(self.tr("Remove"), Kind.QUIET, small=True)
        self.replace.setAccessibleName(self.tr("Replace {name}").format(name=isolate(name)))
        self.retry.setAccessibleName(self.tr("Try again to save {name}").format(name=isolate(name)))
        self.remove.setAccessibleName(self.tr("Remove {name}").format(name=isolate(name)))
        self.replace.clicked.connect(self.replaced)
        self.retry.clicked.connect(self.retried)
        self.remove.clicked.connect(self.removed)
        told = QHBoxLayout()
        told.setSpacing(px(6))
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self.state, 1)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addLayout(told)
        about = QHBoxLayout()
        about.setSpacing(px(10))
        about.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        about.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(2))
        buttons.addStretch(1)
        for button in (self.retry, self.replace, self.remove):
            buttons.addWidget(button)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        keep_margins(self._whole, self, px(12), px(10), px(6), px(13))
        self._whole.setSpacing(px(6))
        self._whole.addLayout(about, 1)
        self._whole.addLayout(buttons)
        self.show_saving(0.0)

    def has_keyboard(self) -> bool:
        """Say whether the focus is on one of its buttons."""
        return any(button.hasFocus() for button in (self.retry, self.replace, self.remove))

    def show_saving(self, done: float) -> None:
        """Show how much of it is stored, from 0 to 1."""
        percent = min(99, int(done * 100))
        text = self.tr("Saving, {percent} %").format(percent=percent) if done else self.tr("Saving")
        self._show(text, None, "", done)

    def show_saved(self) -> None:
        """Show that it is on the disk."""
        self._show(self.tr("Saved on this computer"), Icon.TICK, "ok", -1.0)

    def show_refused(self, why: str) -> None:
        """Show that it is not stored."""
        self._show(self.tr("Not saved. {why}").format(why=why), Icon.WARNING, "warn", -1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= px(NARROW)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way != self._whole.direction():
            self._whole.setDirection(way)
            self.updateGeometry()
        super().resizeEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self._done >= 0:
            self._paint_progress(painter, box.adjusted(px(12), 0, -px(12), -px(3)))
        painter.end()

    def _paint_progress(self, painter: QPainter, room: QRectF) -> None:
        bar = QRectF(room.left(), room.bottom() - px(3), room.width(), px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(bar, px(1.5), px(1.5))
        length = bar.width() * min(1.0, self._done)
        left = bar.right() - length if self.isRightToLeft() else bar.left()
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(left, bar.top(), length, bar.height()), px(1.5), px(1.5))

    def _show(self, text: str, icon: Icon | None, tone: str, done: float) -> None:
        self._done = done
        self._mark.setVisible(icon is not None)
        if icon is not None:
            self._mark.show_icon(icon, tone)
        self.state.say(self.tr("{size}. {text}").format(size=self._size, text=text), tone)
        self.replace.setVisible(icon is Icon.TICK)
        self.retry.setVisible(icon is Icon.WARNING)
        self.remove.setVisible(icon is not None)
        self.setAccessibleName(listed([self.name, self.state.text()]))
        self.update()
