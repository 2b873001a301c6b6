"""Before submitting: all questions at a glance, as a grid or a list, by what is still open; then the last step."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from assessment.ids import ItemId
from desktop.presenters.facts import NavigatorItem, NavigatorSection
from desktop.ui.attempt_contract import Attempt, Sending
from desktop.ui.focus_place import focus_place, place_of
from desktop.ui.test_page.break_panel import BreakPanel
from desktop.ui.test_page.header import TestHeader
from desktop.ui.test_page.review_sections import Filter, ReviewSection, fits
from desktop.ui.test_page.snippet import snippet
from desktop.ui.test_page.submit_panel import SubmitPanel
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.steady_margins import SteadyMargins
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import counted


class ReviewView(QWidget):
    """Follows one attempt. A press on a question leads back to it."""

    proctor_wished = Signal()
    display_wished = Signal()

    def __init__(self, attempt: Attempt, sending: Sending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self._attempt = attempt
        self._stems: dict[ItemId, str] = {}
        self._sections: list[ReviewSection] = []
        self.header = TestHeader(attempt, sending)
        self.header.proctor_wished.connect(self.proctor_wished)
        self.header.display_wished.connect(self.display_wished)
        self.filter = Segments([self.tr("All"), "", "", ""], self.tr("Which questions are shown"))
        self.shape = Segments([self.tr("Grid"), self.tr("List")], self.tr("How questions are shown"))
        self.filter.chosen.connect(self._show)
        self.shape.chosen.connect(self._show)
        self.summary = Label("", "muted")
        self.nothing = Label("", "muted")
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(px(20))
        self._column.addLayout(self._top())
        self._cards = QVBoxLayout()
        self._cards.setSpacing(px(16))
        self._column.addWidget(self.nothing)
        self._column.addLayout(self._cards)
        self._column.addStretch(1)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(inner)
        self._margins = SteadyMargins(self.scroller, self._column)
        self.back = Button(self.tr("Back to the test"))
        self.unanswered = Button(self.tr("Go to next unanswered"))
        self.unanswered.setToolTip("Alt+U")
        self.unanswered.clicked.connect(attempt.next_unanswered)
        self.submit = Button(self.tr("Submit"), Kind.PRIMARY)
        self.back.clicked.connect(lambda: attempt.return_to(None))
        self.submit.clicked.connect(self._confirm)
        self.panel = SubmitPanel(self)
        self.panel.confirmed.connect(attempt.submit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.scroller, 1)
        whole.addWidget(self._foot())
        attempt.navigator_changed.connect(self._changed)
        for key, action in (("Alt+B", lambda: attempt.return_to(None)), ("Alt+U", attempt.next_unanswered)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)
        self.rest = BreakPanel(self)
        self.rest.confirmed.connect(attempt.take_break)
        self.header.break_wished.connect(lambda: self.rest.ask(attempt.breaks))

    def hideEvent(self, event: object) -> None:
        """A sheet does not outlive its screen: it would keep the window's keys silent."""
        super().hideEvent(event)  # type: ignore[arg-type]  # Qt gives its own event
        self.panel.close_panel()
        self.rest.close_panel()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt gives its own event
        self._show()
        way_on = self.unanswered if self.unanswered.isEnabled() else self.submit
        way_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def carry(self, focus: QWidget | None) -> object:
        """Return which questions are shown, and how, and where the keyboard is."""
        bar = self.scroller.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        return self.filter.index, self.shape.index, share, place_of(focus, self)

    def take_over(self, carried: object) -> None:
        """Go on where the screen before stood, which is built anew in another look."""
        if isinstance(carried, tuple):
            chosen, shape, share, place = carried
            self.filter.choose(chosen)
            self.shape.choose(shape)
            self._show()
            focus_place(place, self)
            bar = self.scroller.verticalScrollBar()
            QTimer.singleShot(0, self, lambda: bar.setValue(round(share * bar.maximum())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()
        side = max(px(24) if width >= px(720) else px(14), (width - px(920)) // 2)
        low = event.size().height() < px(480)
        self._margins.use(side, px(14) if low else px(32))
        edge = px(8) if low else px(16)
        self._foot_row.setContentsMargins(side, edge, side, edge)
        super().resizeEvent(event)

    def _top(self) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setSpacing(px(6))
        block.addWidget(Label(self.tr("Review your answers"), "title"))
        block.addWidget(self.summary)
        row = TurningRow(560)
        row.box.addWidget(self.filter)
        row.box.addStretch(1)
        row.box.addWidget(self.shape)
        block.addSpacing(px(10))
        block.addWidget(row)
        return block

    def _foot(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("bar")
        frame.setProperty("edge", "top")
        self._foot_row = QHBoxLayout(frame)
        self._foot_row.setSpacing(px(12))
        self._foot_row.addWidget(self.back)
        self._foot_row.addWidget(self.unanswered)
        self._foot_row.addStretch(1)
        self._foot_row.addWidget(self.submit)
        return frame

    def _changed(self, _: object) -> None:
        if self.isVisible():
            self._show()

    def _show(self, _: int = 0) -> None:
        sections = self._attempt.navigator
        items = [item for section in sections for item in section.items]
        answered = sum(section.answered for section in sections)
        questions = sum(section.questions for section in sections)
        flagged = sum(item.flagged for item in items)
        self.summary.say(
            self.tr("{answered} of {all} answered.").format(
                answered=answered, all=counted(questions, "question", "questions")
            )
            + " "
            + (
                self.tr("Press a question to go back to it.")
                if all(item.reachable for item in items)
                else self.tr("Press a question that is open to go to it.")
            )
        )
        names = (
            self.tr("All {n}").format(n=questions),
            self.tr("Unanswered {n}").format(n=questions - answered),
            self.tr("Flagged {n}").format(n=flagged),
            self.tr("Answered {n}").format(n=answered),
        )
        for part, name in zip(self.filter.parts, names, strict=True):
            part.say(name)
        self.unanswered.setEnabled(self._attempt.can_next_unanswered)
        self._fill(sections)

    def _fill(self, sections: tuple[NavigatorSection, ...]) -> None:
        chosen = next(f for f, part in zip(Filter, self.filter.parts, strict=True) if part.isChecked())
        as_list = self.shape.parts[1].isChecked()
        for old in self._sections:
            old.hide()
            old.deleteLater()
        self._sections = []
        for section in sections:
            shown = [item for item in section.items if fits(item, chosen)]
            if shown:
                stems = self._snippets(shown) if as_list else {}
                view = ReviewSection(section, shown, stems, as_list=as_list)
                view.wished.connect(self._attempt.return_to)
                self._sections.append(view)
                self._cards.addWidget(view)
        empty = {
            Filter.ALL: "",
            Filter.UNANSWERED: self.tr("Every question is answered."),
            Filter.FLAGGED: self.tr("No question is flagged."),
            Filter.ANSWERED: self.tr("No question is answered yet."),
        }
        self.nothing.setVisible(not self._sections)
        self.nothing.say(empty[chosen])
        self._settle()

    def _settle(self) -> None:
        """Lay out what is there now: what is added to a screen in view is else shown later, and laid out after that."""
        for section in self._sections:
            section.show()
        self._column.activate()
        QCoreApplication.sendEvent(self.scroller, QEvent(QEvent.Type.LayoutRequest))

    def _snippets(self, items: list[NavigatorItem]) -> dict[ItemId, str]:
        if any(item.item_id not in self._stems for item in items):
            for index in range(self._attempt.page_count):
                for item in self._attempt.page_at(index).items:
                    self._stems[item.id] = snippet(item)
        return self._stems

    def _confirm(self) -> None:
        """Ask once more; where something is wanted before the end, hear what it is instead."""
        if self._attempt.may_submit:
            self.panel.ask(self._attempt.navigator)
        else:
            self._attempt.submit()
