"""Single choice: lettered cards of which one is taken."""

from PySide6.QtWidgets import QWidget

from assessment.content.interaction import Choice, SingleChoice
from desktop.ui.interactions.one_of import OneOfGroup
from desktop.ui.interactions.option_card import RadioCard
from desktop.ui.rich_text import Media, no_media


class SingleChoiceWidget(OneOfGroup):
    """Cards of which at most one is chosen."""

    def __init__(
        self,
        interaction: SingleChoice,
        choices: tuple[Choice, ...],
        *,
        media: Media = no_media,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(choices, interaction.response_id, RadioCard, media=media, parent=parent)
