"""Short text: a few words on one line, counted where there is a limit; nothing is ever cut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import ShortText
from assessment.scoring.words import words
from desktop.ui.announce import announce
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.theme import px
from desktop.ui.widgets.field import LineField, nothing_pasted
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted


class ShortTextWidget(InteractionWidget):
    """A line to type on."""

    def __init__(self, interaction: ShortText, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._most = interaction.max_words
        self.field = LineField(self.tr("Your answer"))
        self.field.setMaxLength(2_000)
        wide = QFontMetrics(self.field.font()).averageCharWidth() * max(
            12, min(interaction.expected_length, 60)
        )
        self.field.setMinimumWidth(px(120))
        self.field.setMaximumWidth(max(px(280), wide + px(32)))
        self.note = Label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(6))
        column.addWidget(self.field)
        column.addWidget(self.note)
        self.field.textEdited.connect(self._edited)
        self.field.overfull.connect(self._refuse_paste)
        self.field.editingFinished.connect(self.settled)
        self._count()

    def set_values(self, values: tuple[str, ...]) -> None:
        text = values[0] if values else ""
        if text != self.field.text():
            self.field.setText(text)
            self._count()

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.field.setFocus(reason)

    def _edited(self, text: str) -> None:
        self._count()
        self.typed.emit(self.response((text,) if text else ()))

    def _count(self) -> None:
        self.note.setVisible(bool(self._most))
        if not self._most:
            self.note.say("")
            return
        count = len(words(self.field.text()))
        most = counted(self._most, "word", "words")
        if count > self._most:
            self.note.say(
                self.tr("{count}. The limit is {most}.").format(count=_words(count), most=most), "warn"
            )
        else:
            self.note.say(self.tr("No more than {most}.").format(most=most), "")
        self.field.setAccessibleDescription(self.note.text())

    def _refuse_paste(self) -> None:
        self.note.say(nothing_pasted(), "warn")
        self.note.show()
        announce(self, self.note.text())


def _words(count: int) -> str:
    return counted(count, "word", "words")
