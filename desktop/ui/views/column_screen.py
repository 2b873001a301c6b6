"""The frame of all screens but the test: a bar above, one readable column, a bar of actions below."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.focus import focus_in
from desktop.ui.focus_place import FocusPlace, focus_place, place_of
from desktop.ui.language import NAMES, language_in_use
from desktop.ui.mirrored import set_margins
from desktop.ui.theme import LEAD, bar_font, bar_px, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.display_panel import display_button
from desktop.ui.widgets.field import LineField
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.steady_margins import SteadyMargins
from desktop.ui.widgets.text import ElidedLabel, Label


@dataclass(frozen=True, slots=True)
class Carried:
    """What goes over to the same screen in another look."""

    fields: tuple[str, ...]
    scrolled: float
    focus: FocusPlace | None


class ColumnScreen(QWidget):
    """``column`` takes the content; ``bottom`` the buttons, left ones first, then a stretch, then the way on."""

    proctor_wished = Signal()
    display_wished = Signal()
    language_wished = Signal()

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
        self.display = display_button()
        self.display.clicked.connect(self.display_wished)
        self.language = Button(NAMES[language_in_use()], Kind.QUIET, icon=Icon.GLOBE, small=True)
        self.language.setAccessibleName(
            f"{NAMES[language_in_use()]}, Language"
        )  # for who cannot read this one
        self.language.clicked.connect(self.language_wished)
        for one in (self.display, self.language):
            one.setVisible(False)
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
        self.bottom.setSpacing(bar_px(12))
        whole.addWidget(self.foot)
        self.foot.setVisible(actions)  # only now: a widget shown before it has a parent is a window

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, low = event.size().width(), event.size().height() < px(480)
        side = max(px(24) if width >= px(720) else bar_px(14), (width - self._widest) // 2)
        edge = bar_px(16) if low else px(36)
        self.margins.use(side, edge)
        set_margins(self._top, self, bar_px(24) if width >= px(720) else bar_px(14), 0, bar_px(16), 0)
        self._top_bar.setFixedHeight(bar_px(44) if low else bar_px(56))
        foot = bar_px(8) if low else bar_px(16)
        self.bottom.setContentsMargins(side, foot, side, foot)
        super().resizeEvent(event)

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
        """Go on where the screen before stood, which was of this kind and is built anew in another look."""
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
        name.setFont(bar_font(LEAD, QFont.Weight.DemiBold))
        self._top = QHBoxLayout(self._top_bar)
        self._top.setSpacing(bar_px(10))
        self._top.addWidget(IconLabel(Icon.MARK, "accent", 22))
        self._top.addWidget(name)
        self._top.addSpacing(bar_px(8))
        self._top.addWidget(self.place, 1)
        self._top.addWidget(self.language)
        self._top.addWidget(self.display)
        self._top.addWidget(self.proctor)
        return self._top_bar
