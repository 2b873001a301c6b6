"""What a proctor finds an unlock code by: the place on the printed sheet, and the challenge to be answered elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.presenters.unlocking import CodeFacts
from desktop.ui.mirrored import isolate_ltr
from desktop.ui.theme import HEADING, MONO, font, px
from desktop.ui.widgets.text import Label


class UnlockFacts(QWidget):
    """Shown as it is now; what is not known is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_sheet = Label(self.tr("On the sheet"), "muted")
        self.place = Label("", "strong")
        self.asked = Label(self.tr("Challenge"), "muted")
        self.challenge = Label("", "code", wrap=False)  # no role of the style sheet: it has a size of its own
        self.challenge.setFont(font(HEADING, QFont.Weight.DemiBold, MONO))
        self.note = Label("", "small")
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        for row, (name, value) in enumerate(((self.on_sheet, self.place), (self.asked, self.challenge))):
            grid.addWidget(name, row, 0, middle)
            grid.addWidget(value, row, 1, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(grid)
        column.addWidget(self.note)

    def show_codes(self, codes: CodeFacts | None) -> None:
        """Show where to look, or nothing where no code opens the test."""
        self.setVisible(codes is not None)
        if codes is None:
            return
        for label in (self.on_sheet, self.place):
            label.setVisible(bool(codes.sheet_number))
        self.place.say(
            self.tr("Candidate {number}, code {place}").format(
                number=isolate_ltr(codes.number), place=codes.sheet_number
            )
        )
        either = self.tr("Type the code that stands there, or the answer to the challenge.")
        only = self.tr("Type the answer to the challenge.")
        good = self.tr("A challenge changes every few minutes; its answer is good for at least ten.")
        self.note.say(f"{either if codes.sheet_number else only} {good}")
        self.challenge.say(isolate_ltr(codes.challenge))
        spelled = isolate_ltr(" ".join(codes.challenge.replace("-", ",")))
        self.challenge.setAccessibleName(self.tr("Challenge {challenge}").format(challenge=spelled))
