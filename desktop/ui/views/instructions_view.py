"""Before the test: what it is, how long there is, what the keys do; then the way in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.facts import CandidateFacts
from desktop.ui.contract import Start
from desktop.ui.focus import every_stop, use_every_stop
from desktop.ui.interactions.agree_box import AgreeBox
from desktop.ui.mirrored import in_reading_order, isolate, isolate_ltr
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import SMALL, TEXT, TIMER, font, px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.switch_button import SwitchButton
from desktop.ui.widgets.text import Label, RichText
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import counted, dotted, duration, listed


class InstructionsView(ColumnScreen):
    """Rebuilds its words when another candidate comes into view, or another test."""

    def __init__(self, start: Start, media: Media = no_media, parent: QWidget | None = None) -> None:
        super().__init__(width=760, parent=parent)
        self._start, self._media = start, media
        self._content: QWidget | None = None
        self.back = Button(self.tr("Back"))
        self.on = Button(self.tr("Start the test"), Kind.PRIMARY)
        self.back.clicked.connect(start.back)
        self.on.clicked.connect(start.start)
        self.bottom.addWidget(self.back)
        self.try_out = Button(self.tr("Try it out"))
        self.try_out.clicked.connect(start.try_out)
        self.bottom.addWidget(self.try_out)
        self.ready = Label("", "small", trailing=True)
        self.bottom.addWidget(self.ready, 1)
        self.bottom.addWidget(self.on)
        self.column.addStretch(1)
        self.agree: AgreeBox | None = None
        self._shown: CandidateFacts | None = None
        start.busy_changed.connect(self._show_busy)
        start.agreed_changed.connect(self._show_ready)

    def first_focus(self) -> None:
        candidate = self._start.candidate
        if candidate is not None and candidate != self._shown:
            self._show(
                candidate
            )  # not again where locking hides the window and shows it: Start waits for that
        elif self.agree is not None:
            self.agree.setChecked(self._start.agreed)
        (self.agree if self.agree is not None and not self._start.may_start else self.on).setFocus()

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self.on.clearFocus()  # else Qt looks through the whole window for another place
        self.on.set_busy(self.tr("Starting…") if busy else "")
        for other in (self.back, self.try_out, self.agree):
            if other is not None:
                other.setEnabled(not busy)
        if not busy:
            self._show_ready()
            self.on.setFocus()

    def _show(self, candidate: CandidateFacts) -> None:
        self._shown = candidate
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        self.column.insertWidget(0, self._content)
        self.place.say(listed([candidate.centre, candidate.room]))
        title = QVBoxLayout()
        title.setSpacing(px(4))
        title.addWidget(Label(isolate(candidate.test_title), "title"))
        who = [candidate.name, self.tr("Candidate {n}").format(n=isolate_ltr(candidate.number))]
        if candidate.desk:
            who.append(self.tr("Desk {desk}").format(desk=isolate(candidate.desk)))
        title.addWidget(Label(dotted(who), "muted"))
        column.addLayout(title)
        column.addWidget(self._facts(candidate))
        if candidate.instructions.strip():
            column.addWidget(self._instructions(candidate))
        self.agree = None
        if candidate.honour_statement:
            column.addWidget(self._statement(candidate.honour_statement))
        column.addWidget(self._rules(candidate))
        column.addWidget(self._keys(candidate))
        self._content.show()  # at once: Tab may be pressed before the layout comes to it
        words = self.tr("Go on with the test") if candidate.continues else self.tr("Start the test")
        self.on.say(words)
        self.try_out.setVisible(not candidate.continues)
        self._show_ready()

    def _show_ready(self) -> None:
        """Say what is true of starting now; it opens when there is nothing left to agree to."""
        candidate = self._start.candidate
        if candidate is None:
            return
        self.on.setEnabled(self._start.may_start)
        if not self._start.may_start:
            self.ready.say(self.tr("Agree to the statement to start."))
        elif candidate.continues:
            self.ready.say(self.tr("The clock has been kept for you."))
        else:
            timed = candidate.allowance_ms is not None
            self.ready.say(self.tr("The clock starts when you press Start.") if timed else "")

    def _statement(self, statement: str) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("Statement"), "heading"))
        for paragraph in statement.split("\n"):
            if paragraph.strip():
                column.addWidget(Label(paragraph.strip(), "body"))
        self.agree = AgreeBox(self.tr("I have read the statement, and I agree to it."))
        self.agree.setChecked(self._start.agreed)
        self.agree.toggled.connect(self._start.agree)
        column.addWidget(self.agree)
        return frame

    def _facts(self, candidate: CandidateFacts) -> QWidget:
        frame, column = card()
        row = TurningRow(400, gap=40)
        entries = [(counted(candidate.item_count, "question", "questions"), self.tr("in this test"))]
        if candidate.allowance_ms is None:
            entries.append((self.tr("No limit"), self.tr("time")))
        else:
            extra = candidate.time_factor_percent - 100
            named = self.tr("your time, with {n}% extra").format(n=extra) if extra else self.tr("your time")
            entries.append((duration(candidate.allowance_ms), named))
        for figure, name in entries:
            block = QVBoxLayout()
            block.setSpacing(px(2))
            large = Label(figure, "figure", wrap=False)
            large.setFont(font(TIMER, QFont.Weight.DemiBold, tabular=True))
            block.addWidget(large)
            block.addWidget(Label(name, "small", wrap=False))
            row.box.addLayout(block)
        row.box.addStretch(1)
        column.addWidget(row)
        return frame

    def _instructions(self, candidate: CandidateFacts) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("Instructions"), "heading"))
        column.addWidget(
            RichText(candidate.instructions, text_font=font(TEXT), media=self._media, line_px=px(23))
        )
        return frame

    def _rules(self, candidate: CandidateFacts) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("Good to know"), "heading"))
        rules = [
            self.tr("Every answer is saved on this computer as you give it. A tick at the top shows it."),
            self.tr("A lost network or a power cut does not lose your answers."),
            self.tr("This is practice: it counts for nothing, and you can leave and go on later.")
            if candidate.practice
            else self.tr("Stay on this screen until you submit. Leaving it is recorded."),
            self.tr("You can look over all answers before you submit. After that they cannot change."),
        ]
        if candidate.checks:
            rules.append(self.tr("Check below a question shows how your answer comes out."))
        if candidate.allowance_ms is not None:
            rules.insert(
                2, self.tr("When the time is over, the test is submitted with the answers given so far.")
            )
        for rule in rules:
            row = QHBoxLayout()
            row.setSpacing(px(10))
            row.addWidget(Label("•", "muted", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(rule, "body"), 1)
            column.addLayout(row)
        return frame

    def _keys(self, candidate: CandidateFacts) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("The test by keyboard"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        checking = [(("Ctrl+Enter",), self.tr("check the answer"))] if candidate.checks else []
        for row, (keys, meaning) in enumerate(
            (
                (("Alt+N", "Alt+B"), self.tr("next and previous question")),
                (("A, B, C …", "1, 2, 3 …"), self.tr("choose an answer; the same key again clears it")),
                (("Ctrl+G",), self.tr("go to a question by its number")),
                (("Ctrl+F",), self.tr("flag a question for a second look")),
                (("Ctrl+R",), self.tr("review all answers")),
                (("Ctrl +", "Ctrl −", "Ctrl 0"), self.tr("larger text, smaller text, the size set for you")),
                (("F6",), self.tr("move between passage, questions and question numbers")),
                (("F7",), self.tr("put a caret into the text; Shift with arrows selects words")),
                (
                    ("Ctrl+H", "Ctrl+M"),
                    self.tr("highlight selected words or write a note on them, where that is allowed"),
                ),
                (("Ctrl+Shift+M",), self.tr("list the notes on this page")),
                (("Ctrl+D",), self.tr("rule an option out or bring it back, where that is allowed")),
                *checking,
            )
        ):
            name = Label(in_reading_order(map(isolate_ltr, keys), "   "), "body", wrap=False)
            name.setFont(font(SMALL, QFont.Weight.DemiBold))
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(meaning, "muted"), row, 1)
        column.addLayout(grid)
        column.addWidget(self._stops())
        return frame

    def _stops(self) -> QWidget:
        """Return the switch for whoever presses Tab, Space and Enter alone."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, px(4), 0, 0)
        line.setSpacing(px(12))
        self.every_stop = SwitchButton(self.tr("Tab stops everywhere"))
        self.every_stop.setChecked(every_stop(self))
        self.every_stop.toggled.connect(lambda on: use_every_stop(self, on))
        words = self.tr(
            "For switches, or without arrow keys: Tab stops at every answer, Space or Enter presses."
        )
        self.every_stop.setAccessibleDescription(words)
        line.addWidget(self.every_stop)
        line.addWidget(Label(words, "muted"), 1)
        return row
