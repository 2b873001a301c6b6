"""From the checked shapes of a pack's JSON files to content and keys. The way there is ``plain``."""

from decimal import Decimal

from assessment.content.interaction import (
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.test import Part, Section, Stimulus, Test
from assessment.ids import ChoiceId, ItemId, PackId, PartId, ResponseId, SectionId, StimulusId, TestId
from assessment.pack.schema import (
    AcceptTextShape,
    ChoiceShape,
    EssayShape,
    InteractionShape,
    ItemFile,
    ItemKeyShape,
    ManualShape,
    MapResponseShape,
    MatchCorrectShape,
    MultipleChoiceShape,
    PackFile,
    PartShape,
    RuleShape,
    SectionShape,
    ShortTextShape,
    SingleChoiceShape,
    StimulusFile,
    TestFile,
    TrueFalseNotGivenShape,
)
from assessment.scoring.key import AcceptText, ItemKey, Manual, MapResponse, MatchCorrect, Rule


def meta_of(shape: PackFile) -> PackMeta:
    """Return what pack.json says of the pack."""
    return PackMeta(
        PackId(shape.pack_id),
        shape.version,
        shape.title,
        shape.language,
        shape.organisation,
        shape.description,
        shape.author,
        shape.licence,
    )


def test_of(shape: TestFile) -> Test:
    """Return the test of tests/ID.json."""
    return Test(
        TestId(shape.id),
        shape.title,
        tuple(_part(part) for part in shape.parts),
        shape.language,
        shape.instructions,
        shape.time_limit_ms,
        shape.category,
        shape.difficulty,
        shape.target_band,
    )


def item_of(shape: ItemFile) -> Item:
    """Return the item of items/ID.json."""
    interactions = tuple(_interaction(interaction) for interaction in shape.interactions)
    return Item(ItemId(shape.id), shape.stem, interactions, Decimal(shape.points), shape.title)


def stimulus_of(shape: StimulusFile) -> Stimulus:
    """Return the stimulus of stimuli/ID.json."""
    return Stimulus(StimulusId(shape.id), shape.title, shape.body)


def key_of(shape: ItemKeyShape) -> ItemKey:
    """Return the key of one entry of keys.json."""
    rules = {ResponseId(response_id): _rule(rule) for response_id, rule in shape.rules.items()}
    return ItemKey(ItemId(shape.item_id), rules, shape.explanation)


def _part(shape: PartShape) -> Part:
    sections = tuple(_section(section) for section in shape.sections)
    return Part(PartId(shape.id), shape.title, shape.navigation, sections)


def _section(shape: SectionShape) -> Section:
    return Section(
        SectionId(shape.id),
        shape.title,
        shape.instructions,
        None if shape.stimulus is None else StimulusId(shape.stimulus),
        tuple(map(ItemId, shape.items)),
        tuple(_section(child) for child in shape.sections),
        shape.shuffle,
        shape.presentation,
        shape.time_limit_ms,
    )


def _interaction(shape: InteractionShape) -> Interaction:
    response_id = ResponseId(shape.response_id)
    match shape:
        case SingleChoiceShape():
            return SingleChoice(_choices(shape.choices), shape.shuffle, response_id)
        case MultipleChoiceShape():
            least, most = shape.min_choices, shape.max_choices
            return MultipleChoice(_choices(shape.choices), least, most, shape.shuffle, response_id)
        case TrueFalseNotGivenShape():
            return TrueFalseNotGiven(shape.not_given, response_id)
        case ShortTextShape():
            return ShortText(shape.max_words, shape.expected_length, response_id)
        case EssayShape():
            return Essay(shape.min_words, shape.max_words, response_id)


def _choices(shapes: tuple[ChoiceShape, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(ChoiceId(shape.id), shape.text, shape.fixed) for shape in shapes)


def _rule(shape: RuleShape) -> Rule:
    match shape:
        case MatchCorrectShape():
            return MatchCorrect(shape.correct, Decimal(shape.points))
        case MapResponseShape():
            return MapResponse(
                tuple((entry.value, Decimal(entry.points)) for entry in shape.entries),
                None if shape.lower is None else Decimal(shape.lower),
                None if shape.upper is None else Decimal(shape.upper),
                Decimal(shape.default),
            )
        case AcceptTextShape():
            return AcceptText(shape.accepted, Decimal(shape.points), shape.case_sensitive, shape.max_words)
        case ManualShape():
            return Manual(Decimal(shape.points), shape.rubric)
