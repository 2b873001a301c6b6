"""Multiple choice: each card turns over; the limit is said, and held without losing a choice."""

from PySide6.QtWidgets import QWidget

from assessment.content.interaction import Choice, MultipleChoice
from desktop.ui.announce import announce
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.interactions.option_card import OUTSET, CheckCard
from desktop.ui.rich_text import Media, no_media
from desktop.ui.theme import px
from desktop.ui.widgets.text import Label


class MultipleChoiceWidget(ChoiceGroup):
    """Cards of which several may be chosen."""

    def __init__(
        self,
        interaction: MultipleChoice,
        choices: tuple[Choice, ...],
        *,
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(choices, interaction.response_id, CheckCard, media=media, parent=parent)
        self._order: dict[str, int] = {choice.id: place for place, choice in enumerate(interaction.choices)}
        self._least = interaction.min_choices
        self._most = interaction.max_choices or len(choices)
        self._limited = self._most < len(choices) or self._least > 0
        self.note = Label("", "small")
        self.note.set_sides(OUTSET, px(2), 0, px(2))
        self.rows.addWidget(self.note)
        self._tell()

    def set_values(self, values: tuple[str, ...]) -> None:
        super().set_values(values)
        if hasattr(self, "note"):
            self._tell()

    def values(self) -> tuple[str, ...]:
        """Return what is chosen, in the order the author wrote."""
        return tuple(sorted(super().values(), key=self._order.__getitem__))

    def pressed(self, index: int) -> None:
        """Turn a card over, unless that is one too many."""
        values = self.values()
        if len(values) > self._most:
            self.cards[index].set_chosen(False)
            self._tell(refused=True)
            return
        self._tell()
        self.chosen.emit(self.response(values))

    def _tell(self, *, refused: bool = False) -> None:
        count = len(super().values())
        chosen = self.tr("{count} of {most} chosen").format(count=count, most=self._most)
        if refused:
            text = self.tr("{chosen}. Clear one before choosing another.").format(chosen=chosen)
            self.note.say(text, "warn")
            announce(self, text)
        elif not count:
            self.note.say(self._asked(), "")
        elif not self._limited:
            self.note.say(self.tr("{count} chosen").format(count=count), "")
        else:
            self.note.say(chosen, "")

    def _asked(self) -> str:
        """Return how many may be chosen, while none is."""
        if not self._limited:
            return self.tr("None chosen yet.")
        if self._least == self._most:
            return self.tr("Choose {n}. None chosen yet.").format(n=self._most)
        if self._most == len(self.choices):
            return self.tr("Choose at least {n}. None chosen yet.").format(n=self._least)
        return self.tr("Choose up to {n}. None chosen yet.").format(n=self._most)
