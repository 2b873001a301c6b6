"""Practising: one test chosen by a strategy, or picked from the list, with what has been done of each before."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.registry.strategies import Strategy
from desktop.presenters.facts import PracticeRow, PracticeStanding
from desktop.ui import messages
from desktop.ui.contract import Practice
from desktop.ui.focus import focus_in
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import counted, dotted, rounded_duration

STRATEGIES = (Strategy.BALANCED, Strategy.ROUND_ROBIN, Strategy.RANDOM)


class PracticeView(ColumnScreen):
    """Rebuilds its list when something has changed."""

    def __init__(self, practice: Practice, parent: QWidget | None = None) -> None:
        super().__init__(width=760, parent=parent)
        self._practice = practice
        self._rows: QWidget | None = None
        self._listed: tuple[PracticeRow, ...] = ()
        self.starts: list[Button] = []
        self._lone: Button | None = None
        self.heading = self.add_title(self.tr("Practice"), " ")
        self.notice = Notice()
        self.column.addWidget(self.notice)
        self._build_choosing()
        self._list_card, self._list = card()
        self.list_title = Label("", "heading")
        self._list.addWidget(self.list_title)
        self.nothing = Label("", "muted")
        self._list.addWidget(self.nothing)
        self.column.addWidget(self._list_card)
        self.column.addStretch(1)
        self.out = Button(self.tr("Sign out"))
        self.past = Button(self.tr("My attempts"))
        self.on = Button(self.tr("Choose for me"), Kind.PRIMARY)
        self.out.clicked.connect(practice.sign_out)
        self.past.clicked.connect(practice.show_history)
        self.on.clicked.connect(self._choose)
        self.bottom.addWidget(self.out)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.past)
        self.bottom.addWidget(self.on)
        practice.changed.connect(self._show)
        practice.busy_changed.connect(self._show_busy)
        practice.refused.connect(self._refused)
        self._show()

    def first_focus(self) -> None:
        self.notice.show_message(None)
        self._show()
        self._focus_first()

    def _focus_first(self) -> None:
        (self.on if self.on.isVisible() else self._lone or self.past).setFocus()

    def _build_choosing(self) -> None:
        self._choosing, column = card()
        column.addWidget(Label(self.tr("How a test is chosen for you"), "heading"))
        names = [self.tr("Least used"), self.tr("In turn"), self.tr("At random")]
        self.strategies = Segments(names, self.tr("How a test is chosen"))
        self.strategies.chosen.connect(self._use)
        row = QHBoxLayout()
        row.addWidget(self.strategies)
        row.addStretch(1)
        column.addLayout(row)
        self.explained = Label("", "muted")
        column.addWidget(self.explained)
        self.column.addWidget(self._choosing)

    def _show(self) -> None:
        tests = self._practice.tests
        ready = [test for test in tests if test.standing is PracticeStanding.READY]
        self.below_title.say(
            self.tr("{name}: nothing here counts, and you can leave a test and go on later.").format(
                name=isolate(self._practice.name)
            )
        )
        self.below_title.setVisible(bool(self._practice.name))
        self._choosing.setVisible(len(ready) > 1)
        self.on.setVisible(len(ready) > 1)
        self.past.setVisible(not self._practice.loading)
        self._explain()
        self._show_list(tests)

    def _explain(self) -> None:
        at = STRATEGIES.index(self._practice.strategy)
        self.strategies.choose(at)
        self.explained.say(
            (
                self.tr("The test that was used least on this computer. New ones come first."),
                self.tr("The test that was used longest ago. New ones come first."),
                self.tr("Any test, by lot. New ones come first."),
            )[at]
        )

    def _show_list(self, tests: tuple[PracticeRow, ...]) -> None:
        if self._rows is None or tests != self._listed:
            self._make_list(tests)
        self.nothing.setVisible(not tests)
        self.list_title.say(self.tr("Tests") if tests else self.tr("No practice tests yet"))
        self.list_title.setVisible(not self._practice.loading)
        self.nothing.say(
            self.tr("Looking for tests…")
            if self._practice.loading
            else self.tr(
                "They appear here as soon as your organisation sends them to this computer, "
                "or somebody brings them as a file."
            )
        )

    def _make_list(self, tests: tuple[PracticeRow, ...]) -> None:
        """List these tests; who was at one of the old list's buttons is at the way on again."""
        focused = self._rows is not None and self._rows.isAncestorOf(focus_in(self) or self)
        self._listed = tests
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows, self.starts, self._lone = QWidget(), [], None
        ready = sum(test.standing is PracticeStanding.READY for test in tests)
        open_ones = [test for test in tests if test.standing.can_be_taken]
        lone = min(open_ones, key=_order, default=None) if ready < 2 else None
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for index, test in enumerate(tests):
            if index:
                column.addWidget(Rule())
            column.addWidget(self._row(test, Kind.PRIMARY if test is lone else Kind.SECONDARY))
        self._list.addWidget(self._rows)
        self._rows.setVisible(bool(tests))
        if focused or (self.isVisible() and focus_in(self) is None):
            self._focus_first()

    def _row(self, test: PracticeRow, kind: Kind) -> QWidget:
        holder = QWidget()
        words = QVBoxLayout()
        words.setSpacing(px(3))
        about, done, standing = _about(test), _done(test), messages.of_standing(test)
        words.addWidget(Label(isolate(test.title), "strong"))
        if about:
            words.addWidget(Label(about, "small"))
        words.addWidget(Label(done, "small", tone="ink" if test.done else ""))
        if standing:
            words.addLayout(_standing_row(standing, test.standing))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addLayout(words, 1)
        if test.standing.can_be_taken:
            row.addWidget(self._button(test, kind), 0, Qt.AlignmentFlag.AlignVCenter)
        holder.setAccessibleName(
            ". ".join(part for part in (isolate(test.title), about, done, standing) if part)
        )
        return holder

    def _button(self, test: PracticeRow, kind: Kind) -> Button:
        words = {
            PracticeStanding.GOES_ON: self.tr("Go on"),
            PracticeStanding.NEEDS_CODE: self.tr("Enter the code"),
        }.get(test.standing, self.tr("Start"))
        button = Button(words, kind)
        button.setAccessibleName(f"{words}: {isolate(test.title)}")
        button.clicked.connect(lambda: self._take(test))
        self.starts.append(button)
        if kind is Kind.PRIMARY:
            self._lone = button
        return button

    def _use(self, index: int) -> None:
        self._practice.use(STRATEGIES[index])
        self._explain()

    def _choose(self) -> None:
        self.notice.show_message(None)
        self._practice.choose_for_me()

    def _take(self, test: PracticeRow) -> None:
        self.notice.show_message(None)
        self._practice.take(test.key)

    def _show_busy(self, busy: bool) -> None:
        self.on.set_busy(self.tr("Choosing…") if busy else "")
        for button in (*self.starts, self.out, self.past):
            button.setEnabled(not busy)

    def _refused(self, error: Exception) -> None:
        self.notice.show_message(messages.of_error(error))
        self.scroller.ensureWidgetVisible(self.notice)


def _order(test: PracticeRow) -> int:
    """Return what comes first where there is nothing to choose among: what was begun, then what is ready."""
    return list(PracticeStanding).index(test.standing)


def _standing_row(words: str, standing: PracticeStanding) -> QHBoxLayout:
    goes_on = standing is PracticeStanding.GOES_ON
    icon = Icon.LOCK if standing is PracticeStanding.NEEDS_CODE else Icon.DOTS if goes_on else Icon.CLOCK
    row = QHBoxLayout()
    row.setSpacing(px(6))
    row.addWidget(IconLabel(icon, "warn" if goes_on else "muted", 14))
    row.addWidget(Label(words, "small", tone="warn" if goes_on else "", wrap=False))
    row.addStretch(1)
    return row


def _about(test: PracticeRow) -> str:
    questions = counted(test.item_count, "question", "questions") if test.item_count else ""
    time = rounded_duration(test.time_limit_ms) if test.time_limit_ms else ""
    return dotted([test.category, test.difficulty, questions, time])


def _done(test: PracticeRow) -> str:
    if not test.done:
        return _tr("Not done yet")
    times = _tr("Done {times}").format(times=counted(test.done, "time", "times"))
    if test.best is None:
        return times
    best = _tr("best {score} of {maximum}").format(score=test.best[0], maximum=test.best[1])
    return dotted([times, best])


def _tr(text: str) -> str:
    return QCoreApplication.translate("PracticeView", text)
