"""A sheet inside the window for what must be settled first: focus stays in it, Escape takes the safe way out."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.announce import announce
from desktop.ui.focus import focus_in, tab_in, widgets_in
from desktop.ui.theme import bar_px as px
from desktop.ui.theme import colour
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.text import Label


class Panel(QWidget):
    """Covers ``host``. ``body`` takes the content, ``buttons`` the buttons, right-aligned."""

    accessible_role = QAccessible.Role.Dialog

    closed = Signal()

    def __init__(self, host: QWidget, title: str, *, width: int = 520, closable: bool = True) -> None:
        super().__init__(host)
        self._host = host
        self._closable = closable
        self._width = width
        self._before: QWidget | None = None
        self._silenced: list[QShortcut] = []
        self._covered: list[QWidget] = []
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = QFrame(self)
        self.sheet.setObjectName("sheet")
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(px(28), px(24), px(28), px(8))
        self.body.setSpacing(px(12))
        self.body.addWidget(Label(title, "title"))
        self.scroller = QScrollArea()
        self.scroller.setWidget(self._inner)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(px(28), px(12), px(28), px(24))
        self.buttons.setSpacing(px(12))
        self.buttons.addStretch(1)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroller, 1)
        column.addLayout(self.buttons)
        host.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Show the sheet with the focus on ``first``; shortcuts behind it rest meanwhile."""
        window = self.window()
        self._before = focus_in(self)
        mine = set(self.findChildren(QShortcut))
        self._silenced = [s for s in window.findChildren(QShortcut) if s.isEnabled() and s not in mine]
        for shortcut in self._silenced:
            shortcut.setEnabled(False)
        self._place()
        self.show()
        self.raise_()
        self._cover()
        first.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, self.accessibleName(), urgent=True)

    def close_panel(self) -> None:
        """Take the sheet away and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        for shortcut in self._silenced:
            if isValid(shortcut):  # a screen behind the sheet may have gone meanwhile
                shortcut.setEnabled(True)
        self._silenced = []
        self._uncover()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def _cover(self) -> None:
        """Put out of use what the sheet covers: assistive technology reaches what pointer and keys do not."""
        if not self._covered:
            beside = widgets_in(self._host)
            sheets = [child for child in beside if isinstance(child, Panel) and child.isHidden()]
            self._covered = [
                child
                for child in beside
                if child is not self and child not in sheets and child.isEnabledTo(self._host)
            ]
            for child in self._covered:
                child.setEnabled(False)

    def _uncover(self) -> None:
        covered, self._covered = self._covered, []
        for child in covered:
            if isValid(child):
                child.setEnabled(True)

    def add_button(self, button: Button) -> Button:
        """Put a button at the right end of the row."""
        self.buttons.addWidget(button)
        return button

    def set_closable(self, closable: bool) -> None:
        """Say whether Escape may take the sheet away."""
        self._closable = closable

    def refit(self) -> None:
        """Take the height that changed content asks for."""
        self._place()

    def bring_up(self, widget: QWidget) -> None:
        """Scroll a part of the body into view, once the sheet has its size."""
        QTimer.singleShot(0, widget, lambda: self.scroller.ensureWidgetVisible(widget, 0, px(8)))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the sheet."""
        tab_in(self, forward=forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes where closing is harmless; no other key gets behind the sheet."""
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.close_panel()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        dark = colour("surface").lightnessF() < 0.5
        painter.fillRect(self.rect(), QColor(0, 0, 0, 190) if dark else QColor(10, 14, 20, 120))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the host."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        host = self._host
        self.setGeometry(host.rect())
        width = min(px(self._width), host.width() - 32)
        self._inner.ensurePolished()
        wanted = self.body.totalHeightForWidth(width - 2)
        if wanted < 0:
            wanted = self.body.totalSizeHint().height()
        height = min(wanted + self.buttons.totalSizeHint().height() + 4, host.height() - 32)
        self.sheet.setGeometry((host.width() - width) // 2, (host.height() - height) // 2, width, height)
