"""The ways an item asks: every interaction under one name. Each class lives in ``content.interactions``."""

from assessment.content.interactions.association import Associate, Matching, Matrix, Order
from assessment.content.interactions.choice import (
    FALSE,
    NOT_GIVEN,
    TRUE,
    MultipleChoice,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.interactions.cloze import (
    Cloze,
    Gap,
    GapMatch,
    Hottext,
    NumberGap,
    SelectGap,
    TextGap,
)
from assessment.content.interactions.entry import Essay, Numeric, ShortText, is_syntax
from assessment.content.interactions.graphic import (
    Area,
    GraphicGapMatch,
    Hotspot,
    Picture,
    Region,
    SelectPoint,
    Shape,
    point_of,
)
from assessment.content.interactions.other import AudioRecording, Slider, Upload
from assessment.content.interactions.values import (
    MAX_TEXT_CHARACTERS,
    AssociableChoice,
    Choice,
    Values,
    is_storable,
    split_pair,
)

__all__ = [
    "FALSE",
    "MAX_TEXT_CHARACTERS",
    "NOT_GIVEN",
    "TRUE",
    "Area",
    "AssociableChoice",
    "Associate",
    "AudioRecording",
    "Choice",
    "ChoiceInteraction",
    "Cloze",
    "Essay",
    "Gap",
    "GapMatch",
    "GraphicGapMatch",
    "Hotspot",
    "Hottext",
    "Interaction",
    "Matching",
    "Matrix",
    "MultipleChoice",
    "NumberGap",
    "Numeric",
    "Order",
    "Picture",
    "Region",
    "SelectGap",
    "SelectPoint",
    "Shape",
    "ShortText",
    "SingleChoice",
    "Slider",
    "TextGap",
    "TrueFalseNotGiven",
    "Upload",
    "Values",
    "Variable",
    "is_storable",
    "is_syntax",
    "point_of",
    "split_pair",
    "variables_of",
]

ChoiceInteraction = SingleChoice | MultipleChoice | TrueFalseNotGiven

_OneVariable = (
    SingleChoice
    | MultipleChoice
    | TrueFalseNotGiven
    | ShortText
    | Numeric
    | Essay
    | GapMatch
    | Hottext
    | Matching
    | Matrix
    | Associate
    | Order
    | Hotspot
    | SelectPoint
    | GraphicGapMatch
    | Slider
    | Upload
    | AudioRecording
)

Interaction = _OneVariable | Cloze
Variable = _OneVariable | Gap
"""What gives one response variable: an interaction, or a gap of a cloze."""


def variables_of(interaction: Interaction) -> tuple[Variable, ...]:
    """Return what the interaction's response variables come from, in the order in which they are asked."""
    return interaction.gaps if isinstance(interaction, Cloze) else (interaction,)
