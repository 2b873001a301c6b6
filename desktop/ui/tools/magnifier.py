"""The magnifier: a lens that paints what lies below it anew, larger: letters stay sharp, and what moves is seen moving."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QImage, QKeyEvent, QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.announce import announce
from desktop.ui.focus import widgets_in
from desktop.ui.theme import RADIUS, RING, SMALL, colour, font, px
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.text import Label

LEAST, MOST = 2, 8
WIDTH = 320
LENS = QSize(340, 200)
FOLLOW_MS, REFRESH_EVERY = 40, 5
"""The pointer is looked for so often; what stands still is painted anew every fifth time."""
STEP, LONG_STEP = 12, 96


class MagnifierPanel(FloatingPanel):
    """Holds the lens and says how strong it is. The lens follows the pointer, or the arrow keys."""

    def __init__(self, place: Place, look: ToolLook) -> None:
        super().__init__(place, look, WIDTH)
        self.lens = Lens(place.host)
        self.mover = _Mover(self.tr("Move the lens"))
        self.mover.moved.connect(self.lens.move_by)
        self.weaker = Button("", icon=Icon.MINUS, small=True)
        self.weaker.setAccessibleName(self.tr("Weaker"))
        self.weaker.clicked.connect(lambda: self.magnify(self.lens.times - 1))
        self.stronger = Button("", icon=Icon.PLUS, small=True)
        self.stronger.setAccessibleName(self.tr("Stronger"))
        self.stronger.clicked.connect(lambda: self.magnify(self.lens.times + 1))
        self.strength = Label("", "strong", wrap=False)
        self.strength.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strength.setMinimumWidth(px(48))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.mover, 1)
        row.addWidget(self.weaker)
        row.addWidget(self.strength)
        row.addWidget(self.stronger)
        self.body.addLayout(row)
        self._tell()

    def first(self) -> QWidget:
        return self.mover

    def begins_at_top(self) -> bool:
        return True

    def open(self) -> None:
        """Show the panel, and the lens in the middle of the screen."""
        super().open()
        self.lens.open()

    def close_panel(self) -> None:
        """Take both away."""
        self.lens.close_lens()
        super().close_panel()

    def magnify(self, times: int) -> None:
        """Make the lens so many times as strong."""
        self.lens.magnify(max(LEAST, min(MOST, times)))
        self._tell()
        announce(self, self.strength.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus change the strength."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.magnify(self.lens.times + (-1 if event.key() == Qt.Key.Key_Minus else 1))
            event.accept()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        times = self.lens.times
        self.strength.say(f"{times}×", "")
        self.weaker.setEnabled(times > LEAST)
        self.stronger.setEnabled(times < MOST)


class Lens(QWidget):
    """Shows what is around its middle. The pointer goes through it: answers below stay within reach."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.times = LEAST
        self._image = QImage()
        self._pointer = QPoint()
        self._turn = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self._follow)
        self.hide()

    def open(self) -> None:
        """Show the middle of the screen until the pointer moves."""
        self._pointer = QCursor.pos()
        self.resize(min(px(LENS.width()), self._host.width()), min(px(LENS.height()), self._host.height()))
        self.look_at(self._host.rect().center())
        self.show()
        self.raise_()
        self._timer.start()

    def close_lens(self) -> None:
        """Take the lens away."""
        self._timer.stop()
        self.hide()

    def magnify(self, times: int) -> None:
        """Show things so many times as large."""
        self.times = times
        self.refresh()

    @property
    def middle(self) -> QPoint:
        """The place on the screen that is in the middle of the lens."""
        return self.pos() + QPoint(self.width() // 2, self.height() // 2)

    def look_at(self, place: QPoint) -> None:
        """Bring a place of the screen into the middle; a part of the lens may hang over the edge."""
        around = self._host.rect()
        x = min(max(place.x(), around.left()), around.right())
        y = min(max(place.y(), around.top()), around.bottom())
        self.move(x - self.width() // 2, y - self.height() // 2)
        self.refresh()

    def move_by(self, across: int, down: int) -> None:
        """Move by key."""
        self.look_at(self.middle + QPoint(across, down))

    def refresh(self) -> None:
        """Paint anew what lies below, all that stands on the screen but the lens itself."""
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(colour("bg"))
        seen = self._seen()
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(self.times, self.times)
        for child in widgets_in(self._host):
            if child is not self and not child.isHidden():
                part = seen.intersected(child.geometry())
                if part.isValid():
                    child.render(
                        painter,
                        part.topLeft() - seen.topLeft(),
                        QRegion(part.translated(-child.pos())),
                        QWidget.RenderFlag.DrawChildren,
                    )
        painter.end()
        self._image = image
        self.update()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        glass = QPainterPath()
        glass.addRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS + 4, RADIUS + 4)
        painter.setClipPath(glass)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.setClipping(False)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawPath(glass)
        painter.end()

    def _seen(self) -> QRect:
        """The part of the screen that is shown."""
        size = QSize(self.width() // self.times + 1, self.height() // self.times + 1)
        corner = self.middle - QPoint(size.width() // 2, size.height() // 2)
        return QRect(corner, size)

    def _follow(self) -> None:
        """Go where the pointer has gone; else look, now and then, whether something has changed."""
        if not self.isVisible():
            return
        now = QCursor.pos()
        self._turn += 1
        if now != self._pointer:
            self._pointer = now
            self.raise_()
            self.look_at(self._host.mapFromGlobal(now))
        elif self._turn % REFRESH_EVERY == 0:
            self.refresh()


class _Mover(QAbstractButton):
    """Takes the arrow keys. ``moved`` tells by how many px."""

    moved = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setText(name)
        self.setFont(font(SMALL))
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Arrow keys move it, with Shift further; plus and minus magnify.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + px(20), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        arrow = arrows.get(Qt.Key(event.key()))
        if arrow is None:
            event.ignore()
            return
        far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = px(LONG_STEP if far else STEP)
        self.moved.emit(arrow[0] * step, arrow[1] * step)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        painter.setPen(QPen(colour("accent" if ring else "line"), RING if ring else 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 2, RADIUS - 2)
        painter.setPen(colour("ink"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
