"""What is left of an item whose picture cannot be shown: that said plainly, and its areas as a list."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import Area, Choice, Hotspot, MultipleChoice, Picture, Values
from assessment.ids import ResponseId
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.interactions.multiple_choice import MultipleChoiceWidget
from desktop.ui.interactions.one_of import OneOfGroup
from desktop.ui.interactions.option_card import OUTSET, RadioCard
from desktop.ui.sentences import Message
from desktop.ui.theme import px
from desktop.ui.widgets.notice import Notice


class AreaList(InteractionWidget):
    """A hotspot item as a choice among the names of its areas."""

    def __init__(self, interaction: Hotspot, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self.group = _group(interaction)
        self.group.chosen.connect(self.chosen)
        self.group.struck.connect(self.struck)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        remedy = _tr("You can still answer: choose from the list of areas.")
        above = QVBoxLayout()
        above.setContentsMargins(OUTSET, OUTSET, OUTSET, 0)
        above.addWidget(picture_notice(interaction.picture, remedy, self))
        column.addLayout(above)
        column.addWidget(self.group)

    def set_values(self, values: Values) -> None:
        self.group.set_values(values)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.group.focus_first(reason)

    def offer_strike_out(self, offered: bool) -> None:
        self.group.offer_strike_out(offered)

    def show_struck(self, choices: Values) -> None:
        self.group.show_struck(choices)


class NoPicture(InteractionWidget):
    """An item that cannot be answered without its picture; what was answered before is kept and said."""

    def __init__(self, picture: Picture, response_id: ResponseId, parent: QWidget | None = None) -> None:
        super().__init__(response_id, parent)
        self._picture = picture
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(OUTSET, OUTSET, OUTSET, 0)
        self.notice = picture_notice(picture, "", self)
        self.notice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column.addWidget(self.notice)
        self.set_values(())

    def set_values(self, values: Values) -> None:
        kept = _tr("Your earlier answer is kept.") if values else ""
        self.notice.show_message(
            message_of(self._picture, _tr("It cannot be answered without it. Tell the proctor."), kept)
        )

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.notice.setFocus(reason)


def picture_notice(picture: Picture, remedy: str, parent: QWidget) -> Notice:
    """Return a notice that says what is missing, in the words the author gave it, and what can be done."""
    notice = Notice(parent)
    notice.show_message(message_of(picture, remedy))
    return notice


def message_of(picture: Picture, *more: str) -> Message:
    """Return what is said of a picture that cannot be shown."""
    shows = _tr("It shows: {alt}.").format(alt=picture.alt.rstrip(". ")) if picture.alt else ""
    return Message(
        _tr("The picture of this question cannot be shown"), shows, " ".join(part for part in more if part)
    )


def area_name(areas: tuple[Area, ...], area: Area) -> str:
    """Return what an area is called: by its author, else by its place among all."""
    number = areas.index(area) + 1
    return area.label or _tr("Area {number} of {count}").format(number=number, count=len(areas))


def _group(interaction: Hotspot) -> ChoiceGroup:
    areas = interaction.areas
    choices = tuple(Choice(area.id, escape(area_name(areas, area), quote=False)) for area in areas)
    if interaction.max_choices == 1 or len(choices) == 1:
        return OneOfGroup(choices, interaction.response_id, RadioCard)
    several = MultipleChoice(
        choices, interaction.min_choices, interaction.max_choices, response_id=interaction.response_id
    )
    return MultipleChoiceWidget(several, choices)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WithoutPicture", text)
