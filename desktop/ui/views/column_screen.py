"""The frame of all screens but the test: a bar above, one readable column, a bar of actions below."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme import LEAD, font, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.steady_margins import SteadyMargins
from desktop.ui.widgets.text import ElidedLabel, Label


class ColumnScreen(QWidget):
    """``column`` takes the content; ``bottom`` the buttons, left ones first, then a stretch, then the way on."""

    proctor_wished = Signal()

    def __init__(
        self, *, width: int = 720, centred: bool = False, actions: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self._widest = px(width)
        self.place = ElidedLabel("", "small")
        self.proctor = Button(
            QCoreApplication.translate("ColumnScreen", "Proctor"), Kind.QUIET, icon=Icon.LOCK, small=True
        )
        self.proctor.clicked.connect(self.proctor_wished)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self.column = QVBoxLayout()
        self.column.setSpacing(px(16))
        around = QVBoxLayout(inner)  # a layout that is aligned itself would cut what wraps into more lines
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        if centred:
            around.addStretch(1)
        around.addLayout(self.column, 0 if centred else 1)
        if centred:
            around.addStretch(1)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(inner)
        self.margins = SteadyMargins(self.scroller, self.column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addWidget(self.scroller, 1)
        self.bottom = QHBoxLayout()
        self.foot = QFrame()
        self.foot.setObjectName("bar")
        self.foot.setProperty("edge", "top")
        self.foot.setLayout(self.bottom)
        self.bottom.setSpacing(px(12))
        whole.addWidget(self.foot)
        self.foot.setVisible(actions)  # only now: a widget shown before it has a parent is a window

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, low = event.size().width(), event.size().height() < px(480)
        side = max(px(24) if width >= px(720) else px(14), (width - self._widest) // 2)
        edge = px(16) if low else px(36)
        self.margins.use(side, edge)
        self._top.setContentsMargins(px(24) if width >= px(720) else px(14), 0, px(16), 0)
        self._top_bar.setFixedHeight(px(44) if low else px(56))
        foot = px(8) if low else px(16)
        self.bottom.setContentsMargins(side, foot, side, foot)
        super().resizeEvent(event)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.first_focus()

    def first_focus(self) -> None:
        """Put the focus where work begins on this screen."""

    def add_title(self, title: str, below: str = "") -> Label:
        """Begin the column with the screen's title and a line below it."""
        heading = Label(title, "title")
        self.below_title = Label(below, "muted")
        block = QVBoxLayout()
        block.setSpacing(px(4))
        block.addWidget(heading)
        block.addWidget(self.below_title)
        self.column.addLayout(block)
        self.below_title.setVisible(bool(below))
        return heading

    def _bar(self) -> QFrame:
        self._top_bar = QFrame()
        self._top_bar.setObjectName("bar")
        self._top_bar.setProperty("edge", "bottom")
        name = Label("Carrel", "strong", wrap=False)
        name.setFont(font(LEAD, QFont.Weight.DemiBold))
        self._top = QHBoxLayout(self._top_bar)
        self._top.setSpacing(px(10))
        self._top.addWidget(IconLabel(Icon.MARK, "accent", 22))
        self._top.addWidget(name)
        self._top.addSpacing(px(8))
        self._top.addWidget(self.place, 1)
        self._top.addWidget(self.proctor)
        return self._top_bar
