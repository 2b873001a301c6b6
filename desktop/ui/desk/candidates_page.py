"""The section of the candidates: the sittings of this computer, and how each can be sat here."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.desk_facts import SittingRow
from desktop.ui.desk.words import candidates_words, pack_words, tier_wanted_words
from desktop.ui.desk_contract import Candidates
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.views.column_page import ColumnPage
from desktop.ui.widgets.card import card
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import dotted, listed, window_of


class CandidatesPage(ColumnPage):
    """Rebuilds its list when the sittings are others."""

    def __init__(self, candidates: Candidates, parent: QWidget | None = None) -> None:
        super().__init__(width=860, actions=False, parent=parent)
        self._candidates = candidates
        self._rows: QWidget | None = None
        self.heading = self.add_title(self.tr("Candidates"), self.tr("The sittings on this computer."))
        frame, self._list = card()
        self.empty = Label("", "heading")
        self.empty_text = Label("", "muted")
        self._list.addWidget(self.empty)
        self._list.addWidget(self.empty_text)
        self.column.addWidget(frame)
        self.column.addStretch(1)
        candidates.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        rows, loading = self._candidates.sittings, self._candidates.loading
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = _rows(rows)
        self._list.addWidget(self._rows)
        self._rows.setVisible(bool(rows))
        self.empty.setVisible(not rows and not loading)
        self.empty_text.setVisible(not rows)
        self.empty.say(self.tr("No sittings yet"))
        self.empty_text.say(
            self.tr("Looking for sittings…")
            if loading
            else self.tr(
                "They come by themselves when this computer belongs to an organisation and reaches its server. "
                "Or leave the desk, set up this computer, and choose the sitting's file."
            )
        )


def _rows(rows: tuple[SittingRow, ...]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(12))
    for index, row in enumerate(rows):
        if index:
            column.addWidget(Rule())
        column.addWidget(_row(row))
    return holder


def _row(row: SittingRow) -> QWidget:
    holder = QWidget()
    words = QVBoxLayout(holder)
    words.setContentsMargins(0, 0, 0, 0)
    words.setSpacing(px(3))
    head = QHBoxLayout()
    head.addWidget(Label(isolate(row.title), "strong"), 1)
    words.addLayout(head)
    place = listed([row.centre, row.room])
    about = dotted([window_of(row.opens_at, row.closes_at), place])
    facts = dotted([candidates_words(row), pack_words(row.pack), tier_wanted_words(row.required_tier)])
    words.addWidget(Label(about, "small"))
    words.addWidget(Label(facts, "small"))
    holder.setAccessibleName(". ".join((isolate(row.title), about, facts)))
    return holder
