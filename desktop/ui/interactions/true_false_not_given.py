"""True, false, not given: three cards in a row, one above the other where there is no room."""

from dataclasses import replace

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from assessment.content.interaction import Choice, TrueFalseNotGiven
from assessment.ids import ItemId
from desktop.ui.attachments import Tools
from desktop.ui.interactions.one_of import OneOfGroup
from desktop.ui.interactions.option_card import RadioCard
from desktop.ui.judgements import judgements
from desktop.ui.theme import px


class TrueFalseNotGivenWidget(OneOfGroup):
    """Works as single choice does; T, F and N choose as well."""

    def __init__(self, interaction: TrueFalseNotGiven, parent: QWidget | None = None) -> None:
        self._language = ""
        names = judgements("")
        super().__init__(
            tuple(Choice(choice.id, names[choice.id], fixed=True) for choice in interaction.choices),
            interaction.response_id,
            RadioCard,
            lettered=False,
            direction=QBoxLayout.Direction.LeftToRight,
            parent=parent,
        )

    def use_tools(self, item_id: ItemId, tools: Tools) -> None:
        """Speak as the test does."""
        super().use_tools(item_id, tools)
        if tools.language != self._language:
            self._language, names = tools.language, judgements(tools.language)
            self.choices = tuple(replace(choice, text=names[choice.id]) for choice in self.choices)
            for choice, card in zip(self.choices, self.cards, strict=True):
                card.dress("", choice.text)

    def index_of_key(self, event: QKeyEvent) -> int | None:
        """Take T, F, N besides digits."""
        at = "TFN".find(event.text().upper()) if event.text() else -1
        if at >= 0:
            return at
        return super().index_of_key(event) if event.text().isdigit() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        least = px(160 if self.strikes else 128)
        wide = event.size().width() >= least * len(self.cards)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self.rows.direction():
            self.rows.setDirection(direction)
            self.updateGeometry()
        super().resizeEvent(event)
