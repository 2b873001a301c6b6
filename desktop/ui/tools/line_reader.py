"""The line reader: a few lines stay bright, the rest is dimmed. Presses go through; only its handle takes any."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.focus import focus_in
from desktop.ui.theme import colour, px
from desktop.ui.tools.floating_panel import FloatingPanel
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.tools.title_bar import TitleBar
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.words import counted

LINE, FEWEST, MOST = 28, 1, 5
"""The height of a line of a passage in px at 100 %, and how many stay bright."""
DIM = 150
EDGE, SHADE = 4, 14
"""How far the bright lines stay from the edge, and over how much the dimming begins: no line runs through words."""


class LineReader(QObject):
    """``top`` is where the bright lines begin, in px of the area that is dimmed."""

    closed = Signal()

    def __init__(self, place: Place, look: ToolLook) -> None:
        super().__init__(place.host)
        self._place = place
        self.lines = 2
        self.top = px(96)
        self._before: QWidget | None = None
        self.dim = _Dim(self, place.host)
        self.handle = _Handle(self, place.host, look)
        place.body.installEventFilter(self)

    def first(self) -> QWidget:
        return self.handle.grip

    def open(self) -> None:
        """Dim the screen but for some lines."""
        self._before = focus_in(self._place.host)
        self.stand()
        self.dim.show()
        self.dim.raise_()
        for panel in self._place.host.findChildren(FloatingPanel):
            panel.raise_()  # a tool that is open is not dimmed
        self.handle.show()
        self.handle.raise_()
        self.first().setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self.handle, self.handle.accessibleName())

    def close_panel(self) -> None:
        """Take the dimming away."""
        if self.dim.isHidden():
            return
        focus, before = focus_in(self._place.host), self._before
        inside = focus is not None and self.handle.isAncestorOf(focus)
        if inside and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dim.hide()
        self.handle.hide()

    def put_away(self) -> None:
        """Take it away because the candidate wishes so."""
        self.close_panel()
        self.closed.emit()

    @property
    def bright(self) -> QRect:
        """The bright lines, in the area that is dimmed."""
        return QRect(0, self.top, self.dim.width(), self.lines * px(LINE))

    def move_by(self, down: int) -> None:
        """Move the bright lines."""
        self.top += down
        self.stand()

    def show_lines(self, lines: int) -> None:
        """Keep so many lines bright."""
        self.lines = max(FEWEST, min(MOST, lines))
        self.stand()
        self.handle.tell()

    def stand(self) -> None:
        """Lie over the passage and the questions, the handle beside the bright lines in the margin where reading begins."""
        body = self._place.body
        area = QRect(body.mapTo(self._place.host, QPoint(0, 0)), body.size())
        self.dim.setGeometry(area)
        self.top = max(EDGE, min(self.top, area.height() - self.bright.height() - EDGE))
        size = self.handle.sizeHint()
        mirrored = self._place.host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = area.right() + 1 - size.width() if mirrored else area.left()
        y = area.top() + self.bright.center().y() - size.height() // 2
        y = max(area.top(), min(y, area.bottom() - size.height()))
        self.handle.setGeometry(x, max(0, y), size.width(), size.height())
        self.dim.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what is dimmed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.dim.isHidden():
            self.stand()
        return super().eventFilter(watched, event)


class _Dim(QWidget):
    """The dimming. The pointer does not meet it."""

    def __init__(self, reader: LineReader, host: QWidget) -> None:
        super().__init__(host)
        self._reader = reader
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        bright = self._reader.bright
        veil = QColor(
            colour("bg").darker(150) if colour("bg").lightness() > 127 else colour("bg").darker(300)
        )
        veil.setAlpha(DIM)
        clear = QColor(veil)
        clear.setAlpha(0)
        soft, above, below = px(SHADE), bright.top(), bright.bottom() + 1
        shade = QLinearGradient(0, above - soft, 0, above)
        shade.setStops([(0.0, veil), (1.0, clear)])
        painter.fillRect(0, 0, self.width(), above - soft, veil)
        painter.fillRect(0, above - soft, self.width(), soft, shade)
        shade = QLinearGradient(0, below, 0, below + soft)
        shade.setStops([(0.0, clear), (1.0, veil)])
        painter.fillRect(0, below, self.width(), soft, shade)
        painter.fillRect(0, below + soft, self.width(), self.height() - below - soft, veil)
        painter.end()


class _Handle(QFrame):
    """Moves the bright lines by mouse and by the arrow keys, and makes them more or fewer."""

    floating = True

    def __init__(self, reader: LineReader, host: QWidget, look: ToolLook) -> None:
        super().__init__(host)
        self._reader, self._look = reader, look
        self.setObjectName("sheet")
        self.grip = TitleBar(look, resizable=True, bare=True)  # a name would lie over words
        self.grip.setAccessibleDescription(
            self.tr(
                "Arrow up and down move the lines; with Shift there are more or fewer. Escape puts it away."
            )
        )
        self.setToolTip(look.name)
        self.grip.dragged.connect(lambda by: reader.move_by(by.y()))
        self.grip.stepped.connect(self._step)
        self.grip.stretched.connect(lambda _, higher: self._change(1 if higher > 0 else -1 if higher else 0))
        self.fewer = self._button(Icon.MINUS, self.tr("Fewer lines"), lambda: self._change(-1))
        self.more = self._button(Icon.PLUS, self.tr("More lines"), lambda: self._change(1))
        self.close_button = self._button(
            Icon.CROSS, self.tr("Close {tool}").format(tool=look.name), reader.put_away
        )
        row = QVBoxLayout(self)
        row.setContentsMargins(px(2), px(2), px(2), px(2))
        row.setSpacing(0)
        for part in (self.grip, self.fewer, self.more, self.close_button):
            row.addWidget(part)
        self.tell()
        self.hide()

    def tell(self) -> None:
        """Say how many lines are bright, and what more can be done."""
        lines = self._reader.lines
        self.setAccessibleName(f"{self._look.name}, {counted(lines, 'line', 'lines')}")
        self.fewer.setEnabled(lines > FEWEST)
        self.more.setEnabled(lines < MOST)
        self.grip.setAccessibleName(self.accessibleName())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._reader.put_away()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._change(1 if event.key() == Qt.Key.Key_Plus else -1)
        else:
            event.ignore()

    def _button(self, icon: Icon, name: str, action: Callable[[], None]) -> Button:
        button = Button("", Kind.QUIET, icon=icon, small=True)
        button.setAccessibleName(name)
        button.clicked.connect(action)
        return button

    def _step(self, _: int, down: int, far: bool) -> None:
        self._reader.move_by(down * (self._reader.bright.height() if far else px(LINE)))

    def _change(self, by: int) -> None:
        if by:
            self._reader.show_lines(self._reader.lines + by)
            announce(self, self.accessibleName())
