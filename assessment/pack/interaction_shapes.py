"""The shapes of interactions, field for field as ``content.interaction`` has them; ``type`` says which it is."""

from typing import Annotated, Literal

from pydantic import Field

from assessment.content.interaction import Shape as RegionShape
from assessment.pack.shape import (
    Count,
    Html,
    Id,
    MediaName,
    Number,
    Pixels,
    Points,
    Shape,
    Syntax,
    Text,
    Title,
    Word,
)


class ChoiceShape(Shape):
    """One choice."""

    id: Id
    text: Html
    fixed: bool


class AssociableChoiceShape(ChoiceShape):
    """A choice that is paired with others, in at most ``match_max`` pairs (0: any number)."""

    match_max: Count


class PictureShape(Shape):
    """A picture among the media, in words, and its size in pixels."""

    media: MediaName
    alt: Text
    width: Pixels
    height: Pixels


class RegionOfShape(Shape):
    """A shape on a picture."""

    shape: RegionShape
    coords: tuple[Pixels, ...]


class AreaShape(Shape):
    """A region to be picked or labelled."""

    id: Id
    region: RegionOfShape
    label: Text
    match_max: Count


class Asking(Shape):
    """What every interaction says: its response variable, and the text before it."""

    response_id: Id
    prompt: Html


class SingleChoiceShape(Asking):
    """One of several."""

    type: Literal["single_choice"]
    choices: tuple[ChoiceShape, ...]
    shuffle: bool


class MultipleChoiceShape(Asking):
    """Some of several."""

    type: Literal["multiple_choice"]
    choices: tuple[ChoiceShape, ...]
    min_choices: Count
    max_choices: Count
    shuffle: bool


class TrueFalseNotGivenShape(Asking):
    """A statement to judge."""

    type: Literal["true_false_not_given"]
    not_given: bool


class ShortTextShape(Asking):
    """A few words."""

    type: Literal["short_text"]
    max_words: Count
    expected_length: Count


class NumericShape(Asking):
    """A number, perhaps with a unit."""

    type: Literal["numeric"]
    units: tuple[Word, ...]
    expected_length: Count


class EssayShape(Asking):
    """A longer text."""

    type: Literal["essay"]
    min_words: Count
    max_words: Count
    rich: bool
    template: Html
    expected_lines: Count
    syntax: Syntax


class TextGapShape(Shape):
    """A gap for words."""

    type: Literal["text"]
    response_id: Id
    max_words: Count
    expected_length: Count


class NumberGapShape(Shape):
    """A gap for a number."""

    type: Literal["number"]
    response_id: Id
    unit: Annotated[str, Field(max_length=100)]
    expected_length: Count


class SelectGapShape(Shape):
    """A gap in which one of several is chosen."""

    type: Literal["select"]
    response_id: Id
    choices: tuple[ChoiceShape, ...]
    shuffle: bool


GapShape = Annotated[TextGapShape | NumberGapShape | SelectGapShape, Field(discriminator="type")]


class ClozeShape(Shape):
    """A text with gaps, each a response variable of its own."""

    type: Literal["cloze"]
    text: Html
    gaps: tuple[GapShape, ...]
    prompt: Html


class GapMatchShape(Asking):
    """Words of a bank are put into gaps."""

    type: Literal["gap_match"]
    text: Html
    gaps: tuple[Id, ...]
    words: tuple[AssociableChoiceShape, ...]
    shuffle: bool


class HottextShape(Asking):
    """Words of a text are picked."""

    type: Literal["hottext"]
    text: Html
    hots: tuple[Id, ...]
    min_choices: Count
    max_choices: Count


class MatchingShape(Asking):
    """To each source its target."""

    type: Literal["matching"]
    sources: tuple[AssociableChoiceShape, ...]
    targets: tuple[AssociableChoiceShape, ...]
    shuffle: bool
    min_associations: Count
    max_associations: Count


class MatrixShape(Asking):
    """A table of rows and columns to tick."""

    type: Literal["matrix"]
    rows: tuple[AssociableChoiceShape, ...]
    columns: tuple[AssociableChoiceShape, ...]
    shuffle: bool


class AssociateShape(Asking):
    """Pairs among one set."""

    type: Literal["associate"]
    choices: tuple[AssociableChoiceShape, ...]
    shuffle: bool
    min_associations: Count
    max_associations: Count


class OrderShape(Asking):
    """Things to put in order."""

    type: Literal["order"]
    choices: tuple[ChoiceShape, ...]
    shuffle: bool
    min_choices: Count
    max_choices: Count


class HotspotShape(Asking):
    """Areas of a picture are picked."""

    type: Literal["hotspot"]
    picture: PictureShape
    areas: tuple[AreaShape, ...]
    min_choices: Count
    max_choices: Count


class SelectPointShape(Asking):
    """Points are set on a picture."""

    type: Literal["select_point"]
    picture: PictureShape
    min_choices: Count
    max_choices: Count


class GraphicGapMatchShape(Asking):
    """Labels are put on areas of a picture."""

    type: Literal["graphic_gap_match"]
    picture: PictureShape
    areas: tuple[AreaShape, ...]
    labels: tuple[AssociableChoiceShape, ...]
    shuffle: bool


class SliderShape(Asking):
    """A number on a scale."""

    type: Literal["slider"]
    lower: Number
    upper: Number
    step: Points
    vertical: bool
    reverse: bool


class UploadShape(Asking):
    """A file made elsewhere."""

    type: Literal["upload"]
    kinds: tuple[Title, ...]
    max_bytes: Count
    max_files: Count


class AudioRecordingShape(Asking):
    """An answer that is spoken."""

    type: Literal["audio_recording"]
    max_seconds: Count


InteractionShape = Annotated[
    SingleChoiceShape
    | MultipleChoiceShape
    | TrueFalseNotGivenShape
    | ShortTextShape
    | NumericShape
    | EssayShape
    | ClozeShape
    | GapMatchShape
    | HottextShape
    | MatchingShape
    | MatrixShape
    | AssociateShape
    | OrderShape
    | HotspotShape
    | SelectPointShape
    | GraphicGapMatchShape
    | SliderShape
    | UploadShape
    | AudioRecordingShape,
    Field(discriminator="type"),
]
