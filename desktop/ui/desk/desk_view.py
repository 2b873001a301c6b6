"""The proctor's desk on the screen: the bar above, the rail of sections, and the page of one of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.desk.rail import Rail
from desktop.ui.desk.sections import sections_of
from desktop.ui.desk_contract import Desk
from desktop.ui.dresser import Rebuilt
from desktop.ui.focus import focus_in
from desktop.ui.presence import Presence
from desktop.ui.theme import bar_px, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.top_bar import TopBar

NARROW = 900
"""Under this width in px the rail stands above the page."""


class DeskView(QWidget):
    """Makes the page of a section when it is first looked at, and begins with the first."""

    is_desk = True

    display_wished = Signal()
    language_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self.bar = TopBar()
        self.bar.proctor.hide()
        self.bar.place.say(self.tr("Proctor's desk"))
        self.bar.display.clicked.connect(self.display_wished)
        self.bar.language.clicked.connect(self.language_wished)
        self.leave = Button(self.tr("Leave the desk"), Kind.QUIET, small=True)
        self.leave.clicked.connect(desk.leave)
        self.bar.row.addWidget(self.leave)
        self._sections = {one.key: one for one in sections_of(desk)}
        self._pages: dict[str, QWidget] = {}
        self.rail = Rail(tuple(self._sections.values()), self.tr("Sections of the desk"))
        self.pages = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(0)
        self._box.addWidget(self.rail)
        self._box.addWidget(self.pages, 1)
        whole.addLayout(self._box, 1)
        self._presence = Presence(self, desk.touched)
        self.rail.chosen.connect(self.open_section)
        self.open_section(next(iter(self._sections)))

    @property
    def section(self) -> str:
        """The key of the section in view."""
        return next(key for key, page in self._pages.items() if page is self.pages.currentWidget())

    def open_section(self, key: str) -> None:
        """Show the page of a section."""
        if key not in self._pages:
            page = self._pages[key] = self._sections[key].make()
            page.setAccessibleName(self._sections[key].title)
            self.pages.addWidget(page)
        self.rail.show_chosen(key)
        self.pages.setCurrentWidget(self._pages[key])

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide, low = event.size().width(), event.size().height() < px(480)
        self.bar.fit(self, wide, low=low)
        beside = wide >= bar_px(NARROW)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)
        self.rail.stand(beside=beside)
        super().resizeEvent(event)

    def carry(self, focus: QWidget | None) -> object:
        """Return which section is in view, and what of it goes over to the same in another look."""
        page: object = self.pages.currentWidget()
        return self.section, page.carry(focus) if isinstance(page, Rebuilt) else None

    def take_over(self, carried: object) -> None:
        """Go on where the desk stood that was built in another look."""
        if isinstance(carried, tuple):
            key, of_page = carried
            self.open_section(key)
            page: object = self.pages.currentWidget()
            if isinstance(page, Rebuilt):
                page.take_over(of_page)
        if focus_in(self) is None:
            self.rail.entries[self.section].setFocus()
