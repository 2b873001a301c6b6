"""The result, where the sitting lets it be seen: score, grade, sections, time spent, and what is told of questions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.presenters.end_facts import ResultFacts
from desktop.ui.contract import End
from desktop.ui.theme import DISPLAY, font, px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.views.result_details import feedback_card, points_card, time_card
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import counted, points


class ResultView(ColumnScreen):
    """Rebuilds itself when a result comes."""

    def __init__(self, end: End, parent: QWidget | None = None) -> None:
        super().__init__(width=720, centred=True, parent=parent)
        self._end = end
        self._shown: ResultFacts | None = None
        self._content: QWidget | None = None
        self.on = Button(self.tr("Finish"), Kind.PRIMARY)
        self.on.clicked.connect(end.finish)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.on)
        end.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        self.scroller.verticalScrollBar().setValue(0)
        self._show()
        self.on.setFocus()

    def _show(self) -> None:
        result = self._end.result
        if self._content is not None and result == self._shown:
            return
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._shown = result
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        self.column.addWidget(self._content)
        if result is None:
            column.addWidget(self._nothing_yet())
            return
        column.addWidget(self._whole(result))
        if result.sections:
            column.addWidget(points_card(result.sections))
        if any(section.spent_ms for section in result.times):
            column.addWidget(time_card(result.times))
        if result.items:
            column.addWidget(feedback_card(result.items, self._end.media))

    def _nothing_yet(self) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("Your result"), "title"))
        column.addWidget(Label(self.tr("There is no result yet. It appears here when it comes."), "muted"))
        return frame

    def _whole(self, result: ResultFacts) -> QWidget:
        frame, column = card()
        column.addWidget(
            Label(self.tr("Your result so far") if result.pending else self.tr("Your result"), "title")
        )
        row = TurningRow(420, gap=24)
        row.box.addLayout(_figure(result.score, self.tr("of {points}").format(points=points(result.maximum))))
        if result.graded:
            row.box.addLayout(self._grade(result), 1)
        else:
            row.box.addStretch(1)
        column.addWidget(row)
        if result.passed is not None:
            column.addLayout(self._pass(result))
        if result.pending:
            column.addLayout(self._pending(result))
        if result.released:
            told = self.tr("Your organisation has released this result. It is the one that counts.")
            column.addLayout(_line(Icon.TICK, "ok", told))
        return frame

    def _grade(self, result: ResultFacts) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setSpacing(px(2))
        name = self.tr("Grade so far") if result.pending else self.tr("Grade")
        grade = Label(result.grade or self.tr("No grade reached"), "title")
        grade.setAccessibleName(f"{name}: {grade.text()}")
        block.addStretch(1)
        block.addWidget(Label(name, "small"))
        block.addWidget(grade)
        block.addSpacing(px(4))
        return block

    def _pass(self, result: ResultFacts) -> QHBoxLayout:
        mark = self.tr("The pass mark is {points}.").format(points=points(result.pass_mark))
        if result.passed:
            return _line(Icon.TICK, "ok", f"{self.tr('Passed.')} {mark}")
        told = self.tr("Not passed so far.") if result.pending else self.tr("Not passed.")
        return _line(Icon.INFORMATION, "muted", f"{told} {mark}")

    def _pending(self, result: ResultFacts) -> QHBoxLayout:
        answers = counted(
            result.pending,
            "answer is still to be marked by a person.",
            "answers are still to be marked by a person.",
        )
        parts = [answers, self.tr("The score can still rise.")]
        if result.graded:
            parts.append(self.tr("Your grade can go up with it."))
        if result.passed is False:
            parts.append(self.tr("You can still pass."))
        return _line(Icon.CLOCK, "warn", " ".join(parts))


def _figure(score: str, of: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(10))
    large = QLabel(score)
    large.setFont(font(DISPLAY, QFont.Weight.DemiBold, tabular=True))
    large.setAccessibleName(f"{score} {of}")
    small = Label(of, "muted", wrap=False)
    small.set_sides(0, 0, 0, px(6))
    row.addWidget(large)
    row.addWidget(small, 0, Qt.AlignmentFlag.AlignBottom)
    return row


def _line(icon: Icon, tone: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addWidget(IconLabel(icon, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, "body"), 1)
    return row
