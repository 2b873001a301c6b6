"""The result, where the sitting lets it be seen: the score, section by section, and what is still to be marked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.presenters.facts import ResultFacts
from desktop.ui.contract import End
from desktop.ui.theme import DISPLAY, bar_font, font, px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.bar import ScoreBar
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import counted


class ResultView(ColumnScreen):
    """Rebuilds itself when a result comes."""

    def __init__(self, end: End, parent: QWidget | None = None) -> None:
        super().__init__(width=640, centred=True, parent=parent)
        self._end = end
        self._frame: QWidget | None = None
        self.on = Button(self.tr("Finish"), Kind.PRIMARY)
        self.on.clicked.connect(end.finish)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.on)
        end.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        self._show()
        self.on.setFocus()

    def _show(self) -> None:
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
        frame, column = card()
        self._frame = frame
        self.column.addWidget(frame)
        column.addWidget(Label(self.tr("Your result"), "title"))
        result = self._end.result
        if result is None:
            column.addWidget(
                Label(self.tr("There is no result yet. It appears here when it comes."), "muted")
            )
            return
        self._total(column, result)
        if result.pending:
            column.addLayout(self._pending(result.pending))
        if result.sections:
            column.addSpacing(px(4))
            column.addWidget(Rule())
            column.addLayout(self._sections(result))

    def _total(self, column: QVBoxLayout, result: ResultFacts) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        score = QLabel(result.score)
        score.setFont(bar_font(DISPLAY, QFont.Weight.DemiBold))
        of = Label(self.tr("of {maximum} points").format(maximum=result.maximum), "muted", wrap=False)
        of.setContentsMargins(0, 0, 0, px(6))
        row.addWidget(score)
        row.addWidget(of, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)

    def _pending(self, pending: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(IconLabel(Icon.CLOCK, "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        answers = counted(pending, "answer is", "answers are")
        row.addWidget(
            Label(
                self.tr("{answers} still to be marked. The score can rise.").format(answers=answers), "body"
            ),
            1,
        )
        return row

    def _sections(self, result: ResultFacts) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(14))
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, section in enumerate(result.sections):
            title = QVBoxLayout()
            title.setSpacing(px(2))
            title.addWidget(Label(section.title, "body"))
            if section.pending:
                title.addWidget(
                    Label(self.tr("{n} to be marked").format(n=section.pending), "small", tone="warn")
                )
            grid.addLayout(title, row, 0)
            grid.addWidget(ScoreBar(section.score, section.maximum), row, 1, right)
            score = QLabel(f"{section.score} / {section.maximum}")
            score.setFont(font(weight=QFont.Weight.Medium, tabular=True))
            score.setAccessibleName(
                self.tr("{score} of {maximum}").format(score=section.score, maximum=section.maximum)
            )
            grid.addWidget(score, row, 2, right)
        return grid
