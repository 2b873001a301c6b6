"""Who signed in, for the candidate to say whether that is right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.presenters.facts import CandidateFacts
from desktop.ui.contract import Identity
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.pictures.photo import Photo
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import listed

LONGEST_WORD = 24
_MAY_BREAK = "\u200b"
"""A space without width."""


class IdentityView(ColumnScreen):
    """Name, number, desk, and the photo where the roster has one."""

    def __init__(self, identity: Identity, parent: QWidget | None = None) -> None:
        super().__init__(width=640, centred=True, parent=parent)
        self._identity = identity
        frame, column = card()
        column.setSpacing(px(20))
        column.addWidget(Label(self.tr("Is this you?"), "title"))
        row = TurningRow(420, gap=28)
        self.photo = Photo()
        row.box.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        row.box.addLayout(self._facts(), 1)
        column.addWidget(row)
        column.addWidget(
            Label(self.tr("If it is not, go back and tell the proctor. Nothing has been started."), "muted")
        )
        self.column.addWidget(frame)
        self.deny = Button(self.tr("This is not me"))
        self.on = Button(self.tr("This is me"), Kind.PRIMARY)
        self.bottom.addWidget(self.deny)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.on)
        self.deny.clicked.connect(identity.deny)
        self.on.clicked.connect(identity.confirm)
        identity.changed.connect(self._show)
        self._show()

    def first_focus(self) -> None:
        self._show()
        self.on.setFocus()

    def _facts(self) -> QVBoxLayout:
        self.name = Label("", "title")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[Label, Label]] = []
        for row, text in enumerate(
            (self.tr("Candidate number"), self.tr("Desk"), self.tr("Sitting"), self.tr("Place"))
        ):
            name, value = Label(text, "muted", wrap=False), Label("", "body")
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._lines.append((name, value))
        block = QVBoxLayout()
        block.setSpacing(px(14))
        block.addWidget(self.name)
        block.addLayout(self._grid)
        block.addStretch(1)
        return block

    def _show(self) -> None:
        candidate = self._identity.candidate
        if candidate is None:
            return
        self.place.say(_place(candidate))
        self.name.say(isolate(_breakable(candidate.name)))
        self.name.setAccessibleName(candidate.name)
        facts = (candidate.desk, candidate.sitting_title, _place(candidate))
        values = (isolate_ltr(candidate.number), *(isolate(fact) for fact in facts))
        for (name, label), value in zip(self._lines, values, strict=True):
            label.say(value)
            label.setAccessibleName(f"{name.text()}: {value}")
            name.setVisible(bool(value))
            label.setVisible(bool(value))
        self.photo.show_photo(self._identity.photo)


def _place(candidate: CandidateFacts) -> str:
    return listed([candidate.centre, candidate.room])


def _breakable(name: str) -> str:
    """Return a name that goes on in the next line also where one of its words is longer than a line."""
    return " ".join(
        _MAY_BREAK.join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD))
        for word in name.split()
    )
