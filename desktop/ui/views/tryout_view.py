"""The test to try out: the very screens of a test, under a line that says what they are."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.attempt_contract import Tryout
from desktop.ui.rich_text import no_media
from desktop.ui.theme import colour, px
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label


class TryoutView(QWidget):
    """Follows one tryout; another one gets another view."""

    proctor_wished = Signal()
    display_wished = Signal()

    def __init__(self, tryout: Tryout, divider_percent: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = _Strip()
        self.strip.end.clicked.connect(tryout.finish)
        self.test = TestView(tryout, tryout.sending, no_media, divider_percent=divider_percent)
        self._tryout = tryout
        self.review: ReviewView | None = None
        self.stack = QStackedWidget()
        self._add(self.test)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        tryout.review_wished.connect(self._show_review)
        tryout.return_wished.connect(lambda: self.stack.setCurrentWidget(self.test))

    def _add(self, view: TestView | ReviewView) -> None:
        view.proctor_wished.connect(self.proctor_wished)
        view.display_wished.connect(self.display_wished)
        self.stack.addWidget(view)

    def _show_review(self) -> None:
        if self.review is None:
            self.review = ReviewView(self._tryout, self._tryout.sending)
            self.review.submit.hide()  # there is nothing to submit
            self.review.back.say(self.tr("Back to trying out"))
            self._add(self.review)
        self.stack.setCurrentWidget(self.review)
        self.review.back.setFocus(Qt.FocusReason.OtherFocusReason)


class _Strip(QWidget):
    """Says that this is tryout, and leads back."""

    def __init__(self) -> None:
        super().__init__()
        text = Label(self.tr("This is to try things out. Nothing of it counts or is kept."), "strong")
        self.end = Button(self.tr("Back to the instructions"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(8), px(24), px(8))
        row.setSpacing(px(12))
        row.addWidget(IconLabel(Icon.INFORMATION, "accent", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text, 1)
        row.addWidget(self.end)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("soft"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
