"""The shapes of a test tree, field for field as ``content.test`` has it."""

from typing import Annotated

from pydantic import Field

from assessment.content.test import Navigation, Presentation, Submission
from assessment.pack.program_shapes import NodeShape, ProgramShape
from assessment.pack.shape import Count, Html, Id, Language, Milliseconds, Number, Points, Shape, Title

Word = Annotated[str, Field(min_length=1, max_length=100)]


class TimeLimitsShape(Shape):
    """How long: at least, at most."""

    min_ms: Milliseconds | None
    max_ms: Milliseconds | None
    allow_late: bool


class SessionControlShape(Shape):
    """What a candidate may do with an item; null takes what stands above."""

    max_attempts: Count | None
    show_feedback: bool | None
    allow_review: bool | None
    show_solution: bool | None
    allow_comment: bool | None
    allow_skipping: bool | None
    validate_responses: bool | None


class BranchRuleShape(Shape):
    """Where to go on if the condition holds."""

    target: Word
    condition: NodeShape


class FlowShape(Shape):
    """What rules over the way here."""

    pre_conditions: tuple[NodeShape, ...]
    branch_rules: tuple[BranchRuleShape, ...]


class ItemRefShape(Shape):
    """An item in its place."""

    item_id: Id
    weight: Number
    required: bool
    fixed: bool
    categories: tuple[Word, ...]
    tools: tuple[Word, ...]
    time: TimeLimitsShape
    session: SessionControlShape
    flow: FlowShape


class SectionShape(Shape):
    """A section: items or nested sections."""

    id: Id
    title: Title
    instructions: Html
    stimulus: Id | None
    items: tuple[ItemRefShape, ...]
    sections: tuple["SectionShape", ...]
    shuffle: bool
    presentation: Presentation
    time: TimeLimitsShape
    select: Count | None
    required: bool
    fixed: bool
    visible: bool
    keep_together: bool
    lock_on_leave: bool
    floor: Number | None
    tools: tuple[Word, ...]
    session: SessionControlShape
    flow: FlowShape


class PartShape(Shape):
    """A part of a test."""

    id: Id
    title: Title
    navigation: Navigation
    sections: tuple[SectionShape, ...]
    submission: Submission
    time: TimeLimitsShape
    session: SessionControlShape
    flow: FlowShape


class GradeShape(Shape):
    """A grade and the least that earns it."""

    label: Annotated[Title, Field(min_length=1)]
    least: Points
    percent: bool


class TestFile(Shape):
    """tests/ID.json: one test."""

    id: Id
    title: Title
    parts: tuple[PartShape, ...]
    language: Language
    instructions: Html
    time: TimeLimitsShape
    category: Title
    difficulty: Title
    target_band: Title
    tools: tuple[Word, ...]
    pass_mark: Points | None
    grades: tuple[GradeShape, ...] = ()  # a pack from before there were grades has none
    outcomes: ProgramShape | None
