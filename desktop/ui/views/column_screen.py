"""The frame of all screens but the test and the desk: a bar above, one readable column, a bar of actions below."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.views.column_page import ColumnPage
from desktop.ui.widgets.top_bar import TopBar


class ColumnScreen(ColumnPage):
    """A page with the bar; what is pressed there is wished for here."""

    proctor_wished = Signal()
    display_wished = Signal()
    language_wished = Signal()

    def __init__(
        self, *, width: int = 720, centred: bool = False, actions: bool = True, parent: QWidget | None = None
    ) -> None:
        bar = TopBar()
        super().__init__(width=width, centred=centred, actions=actions, above=bar, parent=parent)
        self._bar = bar
        self.place, self.proctor = self._bar.place, self._bar.proctor
        self.display, self.language = self._bar.display, self._bar.language
        self.proctor.clicked.connect(self.proctor_wished)
        self.display.clicked.connect(self.display_wished)
        self.language.clicked.connect(self.language_wished)
        for one in (self.display, self.language):
            one.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bar.fit(self, event.size().width(), low=self.low)
        super().resizeEvent(event)
