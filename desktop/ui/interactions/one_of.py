"""Cards of which one is taken: arrows choose as they go; pressing the chosen one again, or Delete, clears."""

from assessment.content.interaction import Values
from desktop.ui.interactions.choice_group import ChoiceGroup


class OneOfGroup(ChoiceGroup):
    """At most one card is chosen."""

    _now = ""

    def set_values(self, values: Values) -> None:
        self._now = values[0] if values else ""
        super().set_values(values)

    def pressed(self, index: int) -> None:
        """Choose the pressed card, or clear it if it was chosen."""
        pressed = self.choices[index].id
        values = () if pressed == self._now else (pressed,)
        self.set_values(values)
        self.chosen.emit(self.response(values))

    def moved(self, index: int) -> None:
        """Choose what the arrows reach, as radio buttons do everywhere; what is ruled out they pass by."""
        if self.choices[index].id != self._now and not self.cards[index].struck:
            self.pressed(index)
