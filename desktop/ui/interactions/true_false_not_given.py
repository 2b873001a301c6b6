"""True, false, not given: three cards in a row, one above the other where there is no room."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from assessment.content.interaction import FALSE, NOT_GIVEN, TRUE, Choice, TrueFalseNotGiven
from desktop.ui.interactions.one_of import OneOfGroup
from desktop.ui.interactions.option_card import RadioCard
from desktop.ui.theme import px


class TrueFalseNotGivenWidget(OneOfGroup):
    """Works as single choice does; T, F and N choose as well."""

    def __init__(self, interaction: TrueFalseNotGiven, parent: QWidget | None = None) -> None:
        names = {TRUE: self._name("True"), FALSE: self._name("False"), NOT_GIVEN: self._name("Not given")}
        choices = tuple(Choice(choice.id, names[choice.id], fixed=True) for choice in interaction.choices)
        super().__init__(
            choices,
            interaction.response_id,
            RadioCard,
            lettered=False,
            direction=QBoxLayout.Direction.LeftToRight,
            parent=parent,
        )

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

    @staticmethod
    def _name(text: str) -> str:
        return QCoreApplication.translate("TrueFalseNotGivenWidget", text)
