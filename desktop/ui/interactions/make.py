"""Which widget asks which interaction."""

from collections.abc import Callable
from typing import Any

from assessment.content.form import choices_in_order
from assessment.content.interaction import (
    Cloze,
    Essay,
    Hottext,
    Interaction,
    MultipleChoice,
    Numeric,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.cloze import ClozeWidget
from desktop.ui.interactions.essay import EssayWidget
from desktop.ui.interactions.hottext import HottextWidget
from desktop.ui.interactions.multiple_choice import MultipleChoiceWidget
from desktop.ui.interactions.numeric import NumericWidget
from desktop.ui.interactions.short_text import ShortTextWidget
from desktop.ui.interactions.single_choice import SingleChoiceWidget
from desktop.ui.interactions.true_false_not_given import TrueFalseNotGivenWidget
from desktop.ui.rich_text import Media, no_media

Maker = Callable[[Item, Any, bytes, Media], InteractionWidget]

MAKERS: dict[type, Maker] = {
    SingleChoice: lambda item, asked, seed, media: SingleChoiceWidget(
        asked, choices_in_order(item, asked, asked.choices, seed), media=media
    ),
    MultipleChoice: lambda item, asked, seed, media: MultipleChoiceWidget(
        asked, choices_in_order(item, asked, asked.choices, seed), media=media
    ),
    TrueFalseNotGiven: lambda item, asked, seed, media: TrueFalseNotGivenWidget(asked),
    ShortText: lambda item, asked, seed, media: ShortTextWidget(asked),
    Numeric: lambda item, asked, seed, media: NumericWidget(asked),
    Cloze: ClozeWidget,
    Hottext: lambda item, asked, seed, media: HottextWidget(asked, media),
    Essay: lambda item, asked, seed, media: EssayWidget(asked),
}
"""One entry for each member of ``content.interaction.Interaction``; a test keeps it complete."""


def make_interaction(
    item: Item, interaction: Interaction, seed: bytes, media: Media = no_media
) -> InteractionWidget:
    """Return the widget for one interaction of an item, choices in the order of the form."""
    return MAKERS[type(interaction)](item, interaction, seed, media)
