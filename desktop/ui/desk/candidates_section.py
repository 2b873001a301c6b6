"""The section of the candidates: all sittings, until somebody is let in to one."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.desk.sitting_page import SittingPage
from desktop.ui.desk.sittings_page import SittingsPage
from desktop.ui.desk_contract import Candidates
from desktop.ui.views.column_page import ColumnPage


class CandidatesSection(QStackedWidget):
    """Makes the page of a sitting when somebody is let in to it, and forgets it when nobody is any more."""

    def __init__(self, candidates: Candidates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates = candidates
        self.sittings = SittingsPage(candidates)
        self.sitting: SittingPage | None = None
        self.addWidget(self.sittings)
        candidates.changed.connect(self._show)
        self._show()

    def carry(self, focus: QWidget | None) -> object:
        """Return what of the page in view goes over to the same in another look."""
        page = self.currentWidget()
        return page.carry(focus) if isinstance(page, ColumnPage) else None

    def take_over(self, carried: object) -> None:
        """Go on where the page before stood."""
        page = self.currentWidget()
        if isinstance(page, ColumnPage):
            page.take_over(carried)

    def _show(self) -> None:
        inside = self._candidates.open is not None
        if inside and self.sitting is None:
            self.sitting = SittingPage(self._candidates)
            self.addWidget(self.sitting)
            self.setCurrentWidget(self.sitting)
        elif not inside and self.sitting is not None:
            page, self.sitting = self.sitting, None
            page.put_away()
            self.setCurrentWidget(self.sittings)
            self.removeWidget(page)
            page.deleteLater()
