"""One readable column that scrolls, and a bar of actions below it: what screens and the sections of the desk share."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.focus import focus_in
from desktop.ui.focus_place import FocusPlace, focus_place, place_of
from desktop.ui.theme import bar_px, px
from desktop.ui.widgets.field import LineField
from desktop.ui.widgets.steady_margins import SteadyMargins
from desktop.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class Carried:
    """What goes over to the same page in another look."""

    fields: tuple[str, ...]
    scrolled: float
    focus: FocusPlace | None


class ColumnPage(QWidget):
    """``column`` takes the content; ``bottom`` the buttons, left ones first, then a stretch, then the way on.

    ``above`` is a bar over the column.
    """

    def __init__(
        self,
        *,
        width: int = 720,
        centred: bool = False,
        actions: bool = True,
        above: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self._widest = px(width)
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
        if above is not None:
            whole.addWidget(above)  # before the column: what is read first is reached first
        whole.addWidget(self.scroller, 1)
        self.bottom = QHBoxLayout()
        self.foot = QFrame()
        self.foot.setObjectName("bar")
        self.foot.setProperty("edge", "top")
        self.foot.setLayout(self.bottom)
        self.bottom.setSpacing(bar_px(12))
        whole.addWidget(self.foot)
        self.foot.setVisible(actions)  # only now: a widget shown before it has a parent is a window

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, low = event.size().width(), self.low
        side = max(px(24) if width >= px(720) else bar_px(14), (width - self._widest) // 2)
        self.margins.use(side, bar_px(16) if low else px(36))
        foot = bar_px(8) if low else bar_px(16)
        self.bottom.setContentsMargins(side, foot, side, foot)
        super().resizeEvent(event)

    @property
    def low(self) -> bool:
        """Whether there is little room from top to bottom."""
        return self.height() < px(480)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt gives its own event
        self.first_focus()
        QTimer.singleShot(0, self, self._bring_up_field)

    def _bring_up_field(self) -> None:
        """Have the field where work begins in view, with its name: in large text much may stand above it."""
        field, inner = focus_in(self), self.scroller.widget()
        if isinstance(field, LineField) and inner is not None and inner.isAncestorOf(field):
            for one in (field.parentWidget() or field, field):
                self.scroller.ensureWidgetVisible(one, 0, px(8))

    def carry(self, focus: QWidget | None) -> object:
        """Return what was typed here, how far it is scrolled, and where the keyboard is."""
        fields = tuple(field.text() for field in self.findChildren(LineField))
        bar = self.scroller.verticalScrollBar()
        return Carried(fields, bar.value() / max(1, bar.maximum()), place_of(focus, self))

    def take_over(self, carried: object) -> None:
        """Go on where the page before stood, which was of this kind and is built anew in another look."""
        if not isinstance(carried, Carried):
            return
        fields = self.findChildren(LineField)
        if len(fields) == len(carried.fields):
            for field, text in zip(fields, carried.fields, strict=True):
                field.setText(text)
        focus_place(carried.focus, self)
        if carried.focus is None and focus_in(self) is None:
            self.first_focus()
        QTimer.singleShot(0, self, lambda: self._scroll_to(carried.scrolled))

    def _scroll_to(self, share: float) -> None:
        bar = self.scroller.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def first_focus(self) -> None:
        """Put the focus where work begins on this page."""

    def add_title(self, title: str, below: str = "") -> Label:
        """Begin the column with the page's title and a line below it."""
        heading = Label(title, "title")
        self.below_title = Label(below, "muted")
        block = QVBoxLayout()
        block.setSpacing(px(4))
        block.addWidget(heading)
        block.addWidget(self.below_title)
        self.column.addLayout(block)
        self.below_title.setVisible(bool(below))
        return heading
