"""The bar below a test: the navigator, and the ways on, back and to the review."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.presenters.facts import NavigatorSection
from desktop.ui.attempt_contract import Attempt
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.navigator import NavigatorStrip

WORDS_FROM, ICON_FROM = 1340, 560


class TestFooter(QFrame):
    """Follows one attempt by itself. On the last item the way on leads to the review."""

    __test__ = False
    next_wished = Signal(bool)
    back_wished = Signal(bool)
    unanswered_wished = Signal(bool)

    def __init__(self, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self.setObjectName("bar")
        self.setProperty("edge", "top")
        self.strip = NavigatorStrip()
        self.unanswered = Button(self.tr("Next unanswered"), Kind.QUIET, icon=Icon.UNANSWERED)
        self.review = Button(self.tr("Review"))
        self.back = Button(self.tr("Back"))
        self.next = Button(self.tr("Next"), Kind.PRIMARY)
        self.unanswered.setToolTip("Alt+U")
        self.review.setToolTip("Ctrl+R")
        self.back.setToolTip("Alt+B")
        self.next.setToolTip("Alt+N")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.strip, 1)
        for button in (self.unanswered, self.review, self.back, self.next):
            self._row.addWidget(button)
        self.review.clicked.connect(attempt.review)
        self.unanswered.clicked.connect(lambda: self.unanswered_wished.emit(not self.unanswered.by_mouse))
        self.back.clicked.connect(lambda: self.back_wished.emit(not self.back.by_mouse))
        self.next.clicked.connect(lambda: self.next_wished.emit(not self.next.by_mouse))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self.strip.show_sections(attempt.navigator))
        attempt.navigator_changed.connect(self._follow)
        self.strip.show_sections(attempt.navigator)
        self.show_moves()

    def _follow(self, sections: tuple[NavigatorSection, ...]) -> None:
        """Mark the question in the frame that shows it; what is laid out anew follows in the next."""
        if self.strip.is_small(sections):
            self.strip.show_sections(sections)
        else:
            self._later.start()

    def show_moves(self) -> None:
        """Show where one can go from the current item."""
        attempt = self._attempt
        if (
            self.back.hasFocus() and not attempt.can_back
        ):  # else Qt looks through all there is for another place
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back.setEnabled(attempt.can_back)
        self.next.setEnabled(attempt.can_next or attempt.is_last or attempt.held)
        self.unanswered.setEnabled(attempt.can_next_unanswered)
        words = self.tr("Review") if attempt.is_last else self.tr("Next")
        if self.next.text() != words:
            self.next.say(words)
        self.review.setVisible(not attempt.is_last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        low, width = self.window().height() < px(480), event.size().width()
        side, gap = (24, 12) if width >= px(900) else (12, 8) if width >= px(400) else (8, 4)
        edge = px(6) if low else px(16)
        self._row.setContentsMargins(px(side), edge, px(side), edge)
        self._row.setSpacing(px(gap))
        self.unanswered.setVisible(width >= px(ICON_FROM))  # its key works all the same
        self.unanswered.hide_words(width < px(WORDS_FROM))
        self.strip.set_rows(1 if low else 2)
        super().resizeEvent(event)
