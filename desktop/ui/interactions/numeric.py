"""A number: a line with its unit behind it, or with a choice of units. What is typed is kept as it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.content.interaction import Choice, Numeric, Values
from assessment.content.markup import escaped
from assessment.ids import ChoiceId
from assessment.scoring.numbers import readings
from desktop.ui.announce import announce
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.theme import TARGET, px
from desktop.ui.widgets.field import LineField, nothing_pasted
from desktop.ui.widgets.select_button import SelectButton
from desktop.ui.widgets.text import Label

LONGEST = 2_000


class NumericWidget(InteractionWidget):
    """The value is the number, and behind a blank the unit where the candidate picks one."""

    def __init__(self, interaction: Numeric, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._units = interaction.units if len(interaction.units) > 1 else ()
        only = interaction.units[0] if len(interaction.units) == 1 else ""
        name = self.tr("Your answer")
        self.field = LineField(self.tr("{name}, {unit}").format(name=name, unit=only) if only else name)
        self.field.setMaxLength(LONGEST - 1 - max((len(unit) for unit in self._units), default=0))
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        characters = max(6, min(interaction.expected_length, 40))
        wide = QFontMetrics(self.field.font()).averageCharWidth() * characters
        self.field.setMinimumWidth(px(64))
        self.field.setMaximumWidth(max(px(96), wide + px(32)))
        self.unit: SelectButton | None = None
        self.note = Label("", "small")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.field, 1)
        if only:
            row.addWidget(Label(only, "body", wrap=False))
        if self._units:
            choices = [Choice(ChoiceId(unit), escaped(unit)) for unit in self._units]
            self.unit = SelectButton(self.tr("Unit"), choices, placeholder=self.tr("Unit"), high=TARGET)
            self.unit.picked.connect(lambda _: self.chosen.emit(self.response(self.values())))
            row.addWidget(self.unit)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(6))
        column.addLayout(row)
        column.addWidget(self.note)
        self.note.hide()
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self._left)
        self.field.overfull.connect(self._refuse_paste)

    def values(self) -> Values:
        """Return what stands there. A unit alone is no answer."""
        number, unit = self.field.text(), self.unit.chosen if self.unit else ""
        if not number.strip() or not unit:
            return (number,) if number else ()
        return (f"{number} {unit}",)

    def set_values(self, values: Values) -> None:
        if values == self.values():
            return
        number, unit = values[0] if values else "", ""
        if self.unit is not None:
            first, _, last = number.rpartition(" ")
            if last in self._units and first.strip():
                number, unit = first, last
            self.unit.choose(unit)
        self.field.setText(number)
        self._advise()

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.field.setFocus(reason)

    def _edited(self) -> None:
        self.note.say("")
        self.note.hide()
        self.typed.emit(self.response(self.values()))

    def _left(self) -> None:
        self._advise()
        self.settled.emit()

    def _refuse_paste(self) -> None:
        self.note.say(nothing_pasted(), "warn")
        self.note.show()
        announce(self, self.note.text())

    def _advise(self) -> None:
        """Say calmly what does not read as a number; it is kept all the same."""
        text = self.field.text()
        odd = bool(text.strip()) and not readings(text)
        self.note.say(self.tr("This does not read as a number. It is kept as you typed it.") if odd else "")
        self.note.setVisible(odd)
        self.field.setAccessibleDescription(self.note.text())
