"""The shape of every JSON file in a pack, and of a sitting document, checked where bytes enter. Home of pydantic here.

``python -m assessment.pack.published`` writes these shapes as JSON Schema to ``resources/schemas/``.
"""

from threading import Lock
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assessment.attempt.policy import Feedback, LateRule
from assessment.content.test import Navigation, Presentation

FORMAT_VERSION = 1

Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$")]
Title = Annotated[str, Field(max_length=500, pattern=r"^[^\x00-\x1f\x7f]*$")]
Note = Annotated[str, Field(max_length=4_000)]
Html = Annotated[str, Field(max_length=1_000_000)]
Text = Annotated[str, Field(max_length=10_000)]
Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
Number = Annotated[str, Field(pattern=r"^-?[0-9]{1,9}(\.[0-9]{1,9})?$")]
Points = Annotated[str, Field(pattern=r"^[0-9]{1,9}(\.[0-9]{1,9})?$")]
Count = Annotated[int, Field(ge=0, lt=1 << 53)]
Milliseconds = Annotated[int, Field(ge=0, lt=1 << 48)]
Moment = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$")]
Hex8 = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Hex16 = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Version = Annotated[str, Field(pattern=r"^\d{1,4}\.\d{1,4}\.\d{1,4}$")]
MediaName = Annotated[str, Field(pattern=r"^[0-9a-f]{64}\.[a-z0-9]{2,5}$")]


class Shape(BaseModel):
    """The base of all shapes: frozen, exact types, nothing unknown. Built when first needed: start-up is faster."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


M = TypeVar("M", bound=Shape)

_building = Lock()
"""Two threads must not build the same shape at once."""


class ShapeError(ValueError):
    """A JSON file does not have its shape. The message names the first field and what is wrong with it."""


def parse(shape: type[M], data: bytes | str) -> M:
    """Return what ``data`` (JSON) says.

    Raises:
        ShapeError: if it does not have this shape.
    """
    if not shape.__pydantic_complete__:
        with _building:
            shape.model_rebuild()
    try:
        return shape.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        field = ".".join(map(str, first["loc"]))
        raise ShapeError(f"{field}: {first['msg']}" if field else first["msg"]) from error


# content.age -------------------------------------------------------------------------------------------------------


class PackFile(Shape):
    """pack.json: what the pack is, and the order of its tests, items, stimuli and media."""

    pack_id: Id
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    title: Title
    language: Language
    organisation: Title
    description: Note
    author: Title
    licence: Title
    tests: tuple[Id, ...]
    items: tuple[Id, ...]
    stimuli: tuple[Id, ...]
    media: tuple[MediaName, ...]


class SectionShape(Shape):
    """A section: items or nested sections."""

    id: Id
    title: Title
    instructions: Html
    stimulus: Id | None
    items: tuple[Id, ...]
    sections: tuple["SectionShape", ...]
    shuffle: bool
    presentation: Presentation
    time_limit_ms: Milliseconds | None


class PartShape(Shape):
    """A part of a test."""

    id: Id
    title: Title
    navigation: Navigation
    sections: tuple[SectionShape, ...]


class TestFile(Shape):
    """tests/ID.json: one test."""

    id: Id
    title: Title
    language: Language
    instructions: Html
    time_limit_ms: Milliseconds | None
    category: Title
    difficulty: Title
    target_band: Title
    parts: tuple[PartShape, ...]


class ChoiceShape(Shape):
    """One choice."""

    id: Id
    text: Html
    fixed: bool


class SingleChoiceShape(Shape):
    """One of several."""

    type: Literal["single_choice"]
    response_id: Id
    choices: tuple[ChoiceShape, ...]
    shuffle: bool


class MultipleChoiceShape(Shape):
    """Some of several."""

    type: Literal["multiple_choice"]
    response_id: Id
    choices: tuple[ChoiceShape, ...]
    min_choices: Count
    max_choices: Count
    shuffle: bool


class TrueFalseNotGivenShape(Shape):
    """A statement to judge."""

    type: Literal["true_false_not_given"]
    response_id: Id
    not_given: bool


class ShortTextShape(Shape):
    """A few words."""

    type: Literal["short_text"]
    response_id: Id
    max_words: Count
    expected_length: Count


class EssayShape(Shape):
    """A longer text."""

    type: Literal["essay"]
    response_id: Id
    min_words: Count
    max_words: Count


InteractionShape = Annotated[
    SingleChoiceShape | MultipleChoiceShape | TrueFalseNotGivenShape | ShortTextShape | EssayShape,
    Field(discriminator="type"),
]


class ItemFile(Shape):
    """items/ID.json: one item."""

    id: Id
    title: Title
    stem: Html
    points: Points
    interactions: tuple[InteractionShape, ...]


class StimulusFile(Shape):
    """stimuli/ID.json: shared material."""

    id: Id
    title: Title
    body: Html


# keys.age ----------------------------------------------------------------------------------------------------------


class MatchCorrectShape(Shape):
    """All or nothing."""

    type: Literal["match_correct"]
    correct: tuple[Text, ...]
    points: Points


class MapEntryShape(Shape):
    """What one value counts."""

    value: Text
    points: Number


class MapResponseShape(Shape):
    """Each value counts."""

    type: Literal["map_response"]
    entries: tuple[MapEntryShape, ...]
    lower: Number | None
    upper: Number | None
    default: Number


class AcceptTextShape(Shape):
    """One of the accepted texts."""

    type: Literal["accept_text"]
    accepted: tuple[Text, ...]
    points: Points
    case_sensitive: bool
    max_words: Count


class ManualShape(Shape):
    """A person marks."""

    type: Literal["manual"]
    points: Points
    rubric: Html


RuleShape = Annotated[
    MatchCorrectShape | MapResponseShape | AcceptTextShape | ManualShape, Field(discriminator="type")
]


class ItemKeyShape(Shape):
    """The rules of one item, by response variable."""

    item_id: Id
    rules: dict[Id, RuleShape]
    explanation: Html


class KeysFile(Shape):
    """keys.json. ``blind`` is secret, so that the manifest's hash of this file cannot be used to try out answers."""

    pack_id: Id
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    blind: Hex32
    keys: tuple[ItemKeyShape, ...]


# manifest.json -----------------------------------------------------------------------------------------------------


class DigestShape(Shape):
    """Length and SHA-256 of some bytes."""

    bytes: Count
    sha256: Hex32


class TestSummaryShape(Shape):
    """What anyone may know of a test before it opens."""

    id: Id
    title: Title
    language: Language
    time_limit_ms: Milliseconds | None
    item_count: Count
    category: Title
    difficulty: Title
    target_band: Title


class IssuerShape(Shape):
    """Who signed: the Ed25519 public key, and its short name."""

    key_id: Hex8
    public: Hex32


class ManifestFile(Shape):
    """manifest.json, signed by the issuer. ``content`` and ``keys`` are digests of what the sealed parts open to."""

    format_version: Literal[1]
    min_app_version: Version
    pack_id: Id
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    title: Title
    language: Language
    organisation: Title
    tests: tuple[TestSummaryShape, ...]
    issuer: IssuerShape
    opens_at: Moment | None
    release: tuple[Literal["code", "device", "organisation"], ...]
    code_salt: Hex16 | None
    keys_released: bool
    content: DigestShape
    keys: DigestShape
    parts: dict[Annotated[str, Field(max_length=200)], DigestShape]


# the sitting document ----------------------------------------------------------------------------------------------


class PolicyShape(Shape):
    """What a sitting allows."""

    attempts_allowed: Count
    cool_down_ms: Milliseconds
    pause_stops_clock: bool
    candidate_may_pause: bool
    crash_gap_counts: bool
    flush_grace_ms: Milliseconds
    late_rule: LateRule
    feedback: Feedback
    keys_withheld: bool
    warnings_ms: tuple[Milliseconds, ...]
    lockdown_required: bool
    leave_pin_hash: Annotated[str, Field(max_length=500)]


class RosterEntryShape(Shape):
    """One candidate who may sit."""

    candidate_id: Annotated[str, Field(min_length=1, max_length=200)]
    number: Annotated[str, Field(min_length=1, max_length=200)]
    name: Title
    secret_hash: Annotated[str, Field(max_length=500)]
    time_factor_percent: Annotated[int, Field(ge=100, le=1_000)]
    extra_ms: Milliseconds
    desk: Title


class SittingFile(Shape):
    """What an organisation signs for one sitting."""

    format_version: Literal[1]
    id: Annotated[str, Field(min_length=1, max_length=200)]
    organisation: Annotated[str, Field(max_length=200)]
    revision: Count
    title: Title
    pack_id: Id
    pack_version: Annotated[int, Field(ge=1, lt=1 << 31)]
    test_id: Id
    centre: Title
    room: Title
    opens_at: Moment
    closes_at: Moment
    policy: PolicyShape
    roster: tuple[RosterEntryShape, ...]
    time_limit_ms: Milliseconds | None


class SignedSitting(Shape):
    """A ``.carrelsitting`` file: ``document`` is the canonical JSON of a sitting, letter for letter as signed."""

    document: Annotated[str, Field(max_length=64 << 20)]
    key: Hex8
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
