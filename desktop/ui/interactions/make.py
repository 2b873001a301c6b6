"""Which widget asks which interaction."""

from collections.abc import Callable
from typing import Any

from assessment.content.form import choices_in_order
from assessment.content.interaction import (
    Associate,
    AudioRecording,
    Cloze,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Interaction,
    Matching,
    Matrix,
    MultipleChoice,
    Numeric,
    Order,
    SelectPoint,
    ShortText,
    SingleChoice,
    Slider,
    TrueFalseNotGiven,
    Upload,
)
from assessment.content.item import Item
from desktop.ui.interactions.associate import AssociateWidget
from desktop.ui.interactions.audio_recording import AudioRecordingWidget
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.cloze import ClozeWidget
from desktop.ui.interactions.essay import EssayWidget
from desktop.ui.interactions.gap_match import GapMatchWidget
from desktop.ui.interactions.hottext import HottextWidget
from desktop.ui.interactions.matching import MatchingWidget
from desktop.ui.interactions.matrix import MatrixWidget
from desktop.ui.interactions.multiple_choice import MultipleChoiceWidget
from desktop.ui.interactions.numeric import NumericWidget
from desktop.ui.interactions.on_pictures import graphic_gap_match, hotspot, select_point
from desktop.ui.interactions.order import OrderWidget
from desktop.ui.interactions.short_text import ShortTextWidget
from desktop.ui.interactions.single_choice import SingleChoiceWidget
from desktop.ui.interactions.slider import SliderWidget
from desktop.ui.interactions.true_false_not_given import TrueFalseNotGivenWidget
from desktop.ui.interactions.upload import UploadWidget
from desktop.ui.rich_text import Media, no_media


def _essay(asked: Essay) -> InteractionWidget:
    if asked.syntax:
        from desktop.ui.interactions.code import CodeWidget  # Pygments is loaded only where there is code

        return CodeWidget(asked)
    return EssayWidget(asked)


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
    Essay: lambda item, asked, seed, media: _essay(asked),
    Hotspot: lambda item, asked, seed, media: hotspot(asked, media),
    SelectPoint: lambda item, asked, seed, media: select_point(asked, media),
    GraphicGapMatch: lambda item, asked, seed, media: graphic_gap_match(
        asked, choices_in_order(item, asked, asked.labels, seed), media
    ),
    Slider: lambda item, asked, seed, media: SliderWidget(asked),
    Matching: lambda item, asked, seed, media: MatchingWidget(
        asked, choices_in_order(item, asked, asked.targets, seed), media
    ),
    Matrix: lambda item, asked, seed, media: MatrixWidget(
        asked, choices_in_order(item, asked, asked.rows, seed), media
    ),
    Associate: lambda item, asked, seed, media: AssociateWidget(
        asked, choices_in_order(item, asked, asked.choices, seed), media
    ),
    GapMatch: lambda item, asked, seed, media: GapMatchWidget(
        asked, choices_in_order(item, asked, asked.words, seed), media
    ),
    Order: lambda item, asked, seed, media: OrderWidget(
        asked, choices_in_order(item, asked, asked.choices, seed), media
    ),
    Upload: lambda item, asked, seed, media: UploadWidget(asked),
    AudioRecording: lambda item, asked, seed, media: AudioRecordingWidget(asked),
}
"""One entry for each member of ``content.interaction.Interaction``; a test keeps it complete."""


def make_interaction(
    item: Item, interaction: Interaction, seed: bytes, media: Media = no_media
) -> InteractionWidget:
    """Return the widget for one interaction of an item, choices in the order of the form."""
    return MAKERS[type(interaction)](item, interaction, seed, media)
