"""A tool's panel: a child of the test screen that floats over it, moved by its title, put away by Escape."""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.focus import focus_in
from desktop.ui.theme import px
from desktop.ui.tools.corner_grip import CornerGrip
from desktop.ui.tools.looks import ToolLook
from desktop.ui.tools.part import Place
from desktop.ui.tools.title_bar import TitleBar
from desktop.ui.widgets.bars import between_bars
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.quiet_area import QuietArea

EDGE, STEP, LONG_STEP = 4, 16, 64
LEAST = QSize(260, 180)


class FloatingPanel(QFrame):
    """``body`` takes the content. The place is kept as a share of the free room, so it holds in any window.

    ``closed`` tells that the candidate put it away. A panel that is ``resizable`` gets larger and smaller at its title
    (Shift with an arrow) and at its corner.
    """

    closed = Signal()
    floating = True

    def __init__(self, place: Place, look: ToolLook, width: int, *, height: int = 0) -> None:
        super().__init__(place.host)
        self.setObjectName("sheet")
        self.setAccessibleName(look.name)
        self._around = place
        self._host = place.host
        self._place: QPointF | None = None
        self._free = place.host.rect()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._stay_clear)
        self._wish = QSize(width, height)
        self._stretched = False
        self._before: QWidget | None = None
        self.resizable = bool(height)
        self.title = TitleBar(look, resizable=self.resizable)
        self.title.dragged.connect(self._drag)
        self.title.stepped.connect(self._step)
        self.title.stretched.connect(self._stretch)
        self.close_button = Button("", Kind.QUIET, icon=Icon.CROSS, small=True)
        self.close_button.setAccessibleName(self.tr("Close {tool}").format(tool=look.name))
        self.close_button.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setContentsMargins(px(4), px(4), px(4), 0)
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(px(12), px(6), px(12), px(12))
        self.body.setSpacing(px(8))
        self._scroll = QuietArea()
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self._grip = CornerGrip(self) if self.resizable else None
        if self._grip is not None:
            self._grip.dragged.connect(self._stretch)
        self._host.installEventFilter(self)
        self.hide()

    def first(self) -> QWidget:
        """Return where the keyboard begins in it."""
        return self.title

    def open(self) -> None:
        """Show it, with the keyboard in it."""
        self._before = focus_in(self)
        self.arrange()
        self.show()
        self.raise_()
        self.first().setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, self.accessibleName())

    def close_panel(self) -> None:
        """Take it away; the keyboard goes back to where it was, if it was in here."""
        if self.isHidden():
            return
        focus = focus_in(self)
        inside = focus is not None and self.isAncestorOf(focus)
        before, self._before = self._before, None
        if inside and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside and focus is not None:
            focus.clearFocus()
        self.hide()

    def put_away(self) -> None:
        """Take it away because the candidate wishes so."""
        self.close_panel()
        self.closed.emit()

    def make_room(self, tight: bool) -> None:
        """Show less where the window is too low for all of it, or all again."""

    def begins_at_top(self) -> bool:
        """Say whether it stands high until it is moved; else it stands low."""
        return False

    def arrange(self) -> None:
        """Take the size that is wished and fits, and stand where it was put, inside the window."""
        room = self._free = self._choose_room()
        size = QSize(px(self._wish.width()), self._wanted_height()).boundedTo(room.size())
        free = room.size() - size
        place = self._place or self._first_place(room, size)
        if self._host.isVisible():
            self._place = place
        across = 1 - place.x() if self._mirrored() else place.x()
        corner = room.topLeft() + QPoint(round(free.width() * across), round(free.height() * place.y()))
        self.setGeometry(QRect(corner, size))
        if self._grip is not None:
            self._grip.stand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away; other keys that nobody took stay in here, but for shortcuts."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.raise_()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay inside the window when its size changes, and clear of its bars when theirs do."""
        if watched is self._host and not self.isHidden():
            if event.type() == QEvent.Type.Resize:
                self.arrange()
            elif event.type() == QEvent.Type.LayoutRequest:
                self._soon.start()
        return super().eventFilter(watched, event)

    def _stay_clear(self) -> None:
        if not self.isHidden() and self._choose_room() != self._free:
            self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and not self.isHidden():
            self.arrange()

    def _wanted_height(self) -> int:
        if self.resizable:
            wished, fair = (
                px(self._wish.height()),
                max(self._around.body.height(), 7 * self._host.height() // 10),
            )
            return wished if self._stretched else min(wished, fair)
        for part in self._inner.findChildren(QWidget):
            part.ensurePolished()  # else the style sheet's fonts are not counted
        self.body.invalidate()
        return self.body.totalSizeHint().height() + self.title.sizeHint().height() + px(4) + 4

    def _first_place(self, room: QRect, size: QSize) -> QPointF:
        """Stand over the passage where there is one, else at the far side; clear of the bars where there is room."""
        body, pages = self._around.body, self._around.pages
        area = QRect(body.mapTo(self._host, QPoint(0, 0)), body.size()).adjusted(0, px(8), 0, -px(8))
        top = area.top() if self.begins_at_top() else area.bottom() - size.height()
        free = room.height() - size.height()
        down = min(1.0, max(0.0, (top - room.top()) / free)) if free > 0 else 0.0
        beside_passage = pages.width() < 3 * body.width() // 4
        return QPointF(0.02 if beside_passage else 0.98, down)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _choose_room(self) -> QRect:
        """Return where it may stand: clear of the bars; over the lower one, or both, only where it is too high else."""
        layout = self._host.layout()
        if layout is not None:
            layout.activate()  # the bars have their heights only then
        whole, clear = self._host.rect(), between_bars(self._host)
        below = QRect(whole)
        below.setTop(clear.top())
        rooms = [room.adjusted(EDGE, EDGE, -EDGE, -EDGE) for room in (clear, below, whole)]
        self.make_room(False)
        if self._wanted_height() > rooms[0].height():
            self.make_room(True)
        wanted = px(LEAST.height()) if self.resizable else self._wanted_height()
        return next((room for room in rooms if wanted <= room.height()), rooms[-1])

    def _room(self) -> QRect:
        return self._free

    def _drag(self, by: QPoint) -> None:
        self._move_to(self.pos() + by)

    def _step(self, across: int, down: int, far: bool) -> None:
        step = px(LONG_STEP if far else STEP)
        self._move_to(self.pos() + QPoint(across * step, down * step))

    def _move_to(self, corner: QPoint) -> None:
        room = self._room()
        free_x, free_y = room.width() - self.width(), room.height() - self.height()
        x = (corner.x() - room.left()) / free_x if free_x > 0 else 0.0
        y = (corner.y() - room.top()) / free_y if free_y > 0 else 0.0
        x, y = min(1.0, max(0.0, x)), min(1.0, max(0.0, y))
        self._place = QPointF(1 - x if self._mirrored() else x, y)
        self.arrange()

    def _stretch(self, wider: int, higher: int) -> None:
        """Get larger or smaller, the corner where reading begins staying where it is."""
        corner = self.geometry().topRight() if self._mirrored() else self.pos()
        scale = px(100) / 100
        if not self._stretched:
            self._wish.setHeight(round(self.height() / scale))
            self._stretched = True
        most = self._room().size() / scale
        self._wish = self._wish.boundedTo(most).grownBy(QMargins(0, 0, wider, higher))
        self._wish = self._wish.expandedTo(LEAST).boundedTo(most)
        self.arrange()
        self._move_to(QPoint(corner.x() - self.width() + 1, corner.y()) if self._mirrored() else corner)
