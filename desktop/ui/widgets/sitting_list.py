"""The sittings this computer holds, one line each."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.facts import SittingCard
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import dotted, listed, window_of


class SittingList(QWidget):
    """Title, place and window of each sitting, and whether its test is here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(12))

    def show_cards(self, cards: tuple[SittingCard, ...]) -> None:
        """Show these sittings."""
        while self._column.count():
            entry = self._column.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, card in enumerate(cards):
            if index:
                self._column.addWidget(Rule())
            self._column.addWidget(self._row(card))

    def _row(self, card: SittingCard) -> QWidget:
        holder = QWidget()
        place = listed([card.centre, card.room])
        kind = self.tr("Practice") if card.practice else ""
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(Label(isolate(card.title), "strong"))
        when = window_of(card.opens_at, card.closes_at)
        words.addWidget(Label(dotted([kind, when, place]), "small"))
        state = self.tr("Ready on this computer") if card.pack_here else self.tr("Not here yet")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addLayout(words, 1)
        row.addWidget(
            IconLabel(Icon.TICK if card.pack_here else Icon.DOTS, "ok" if card.pack_here else "muted")
        )
        row.addWidget(Label(state, "small", tone="ok" if card.pack_here else "", wrap=False))
        holder.setAccessibleName(listed([card.title, place, state]))
        return holder
