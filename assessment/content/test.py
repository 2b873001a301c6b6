"""The test tree as its author wrote it: test → part → section → item reference (QTI assessmentTest)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from enum import Enum

from assessment.errors import ContentError
from assessment.expression.node import Node
from assessment.expression.program import Program
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId

HEAVIEST = 1_000_000
"""The most that an item may weigh: a sum of such scores is still a number."""


class Navigation(Enum):
    """Where a candidate may go: QTI's linear and nonlinear, and nonlinear within one section at a time."""

    LINEAR = "linear"
    FREE = "free"
    FREE_WITHIN_SECTION = "free_within_section"


class Presentation(Enum):
    """Whether the items of a section stand together on one page or each on its own."""

    PAGE = "page"
    SINGLE = "single"


class Submission(Enum):
    """When responses count: each as its item is left, or all together at the end of the part (QTI submissionMode)."""

    INDIVIDUAL = "individual"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """QTI timeLimits of a test, part, section or item in milliseconds; None means none.

    ``allow_late`` keeps what is given after ``max_ms`` as late, instead of closing at once.
    """

    min_ms: int | None = None
    max_ms: int | None = None
    allow_late: bool = False

    def __post_init__(self) -> None:
        if (self.min_ms or 0) < 0 or (self.max_ms is not None and self.max_ms <= 0):
            raise ContentError("time", f"{self.min_ms} to {self.max_ms} ms")
        if self.min_ms is not None and self.max_ms is not None and self.min_ms > self.max_ms:
            raise ContentError("time", "the least time is longer than the most")


UNTIMED = TimeLimits()


@dataclass(frozen=True, slots=True)
class SessionControl:
    """QTI itemSessionControl. None takes what stands above; at the top 1 try, skipping and comments allowed.

    ``max_attempts`` 0 means no limit.
    """

    max_attempts: int | None = None
    show_feedback: bool | None = None
    allow_review: bool | None = None
    show_solution: bool | None = None
    allow_comment: bool | None = None
    allow_skipping: bool | None = None
    validate_responses: bool | None = None

    def within(self, around: "SessionControl") -> "SessionControl":
        """Return this with what it leaves open taken from what stands around it."""
        if self == INHERITED:
            return around
        names = (field.name for field in fields(self))
        own = {name: value for name in names if (value := getattr(self, name)) is not None}
        return replace(around, **own)


INHERITED = SessionControl()
AT_THE_TOP = SessionControl(max_attempts=1, allow_comment=True, allow_skipping=True)
"""What holds where nobody says: feedback, review and solution are then the sitting's to decide."""


@dataclass(frozen=True, slots=True)
class BranchRule:
    """QTI branchRule: where ``condition`` is true, go on at ``target``.

    ``target`` is the id of a later item, section or part, or EXIT_TEST, EXIT_TESTPART or EXIT_SECTION.
    """

    target: str
    condition: Node


@dataclass(frozen=True, slots=True)
class Flow:
    """What rules over the way here: shown only where all ``pre_conditions`` hold, left by the first branch that holds."""

    pre_conditions: tuple[Node, ...] = ()
    branch_rules: tuple[BranchRule, ...] = ()


STRAIGHT = Flow()


@dataclass(frozen=True, slots=True)
class ItemRef:
    """An item in its place (QTI assessmentItemRef). ``weight`` multiplies its score in the test's total.

    ``required`` is always among those selected; ``fixed`` keeps its place when shuffled. ``tools`` are the tools
    allowed here beside those of the section.
    """

    item_id: ItemId
    weight: Decimal = Decimal(1)
    required: bool = False
    fixed: bool = False
    categories: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    time: TimeLimits = UNTIMED
    session: SessionControl = INHERITED
    flow: Flow = STRAIGHT

    def __post_init__(self) -> None:
        if not self.weight.is_finite() or not -HEAVIEST <= self.weight <= HEAVIEST:
            raise ContentError(self.item_id, f"weight {str(self.weight)[:40]}")


def refs(*item_ids: ItemId) -> tuple[ItemRef, ...]:
    """Return plain references to items."""
    return tuple(map(ItemRef, item_ids))


@dataclass(frozen=True, slots=True)
class Section:
    """Either ``items`` or nested ``sections``. ``stimulus`` is shown beside every item below it.

    ``select`` takes so many of its children (None: all), ``shuffle`` orders them; a child that is ``required`` is among
    the selected, a ``fixed`` one keeps its place. A section that is not ``visible`` has no heading; one that is not
    ``keep_together`` lets its children be shuffled among its siblings. ``lock_on_leave``: whoever leaves it cannot
    come back. ``floor`` is the least its score can come to, however many marks are taken off.
    """

    id: SectionId
    title: str
    instructions: str = ""
    stimulus: StimulusId | None = None
    items: tuple[ItemRef, ...] = ()
    sections: tuple["Section", ...] = ()
    shuffle: bool = False
    presentation: Presentation = Presentation.PAGE
    time: TimeLimits = UNTIMED
    select: int | None = None
    required: bool = False
    fixed: bool = False
    visible: bool = True
    keep_together: bool = True
    lock_on_leave: bool = False
    floor: Decimal | None = None
    tools: tuple[str, ...] = ()
    session: SessionControl = INHERITED
    flow: Flow = STRAIGHT

    def __post_init__(self) -> None:
        if bool(self.items) == bool(self.sections):
            raise ContentError(self.id, "a section has either items or sections")
        children: list[ItemRef | Section] = [*self.items, *self.sections]
        if self.select is not None and not 1 <= self.select <= len(children):
            raise ContentError(self.id, f"selects {self.select} of {len(children)}")
        if self.select is not None and self.select < sum(child.required for child in children):
            raise ContentError(self.id, f"selects {self.select}, but more are required")

    def all_items(self) -> Iterator[ItemId]:
        """Yield the ids of all items at or below this section, in written order."""
        for ref in self.all_refs():
            yield ref.item_id

    def all_refs(self) -> Iterator[ItemRef]:
        """Yield all item references at or below this section, in written order."""
        yield from self.items
        for section in self.sections:
            yield from section.all_refs()

    def all_sections(self) -> Iterator["Section"]:
        """Yield this section and all below it, in written order."""
        yield self
        for section in self.sections:
            yield from section.all_sections()


@dataclass(frozen=True, slots=True)
class Part:
    """A QTI testPart: sections under one navigation mode."""

    id: PartId
    title: str
    navigation: Navigation
    sections: tuple[Section, ...]
    submission: Submission = Submission.TOGETHER
    time: TimeLimits = UNTIMED
    session: SessionControl = INHERITED
    flow: Flow = STRAIGHT


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade and the least that earns it: points, or with ``percent`` hundredths of all points of the form."""

    label: str
    least: Decimal
    percent: bool = False

    def __post_init__(self) -> None:
        if not self.label.strip():
            raise ContentError("grade", "without a label")
        if not self.least.is_finite() or self.least < 0 or (self.percent and self.least > 100):
            raise ContentError(f"grade {self.label}", f"least {str(self.least)[:40]}")


@dataclass(frozen=True, slots=True)
class Test:
    """A QTI assessmentTest. Texts are restricted HTML.

    ``tools`` are allowed everywhere in it. ``outcomes`` is its own outcome processing; without it the score is the
    weighted sum of the items. ``pass_mark`` is in points; ``grades`` are all in points or all in percent.
    """

    id: TestId
    title: str
    parts: tuple[Part, ...]
    language: str = "en"
    instructions: str = ""
    time: TimeLimits = UNTIMED
    category: str = ""
    difficulty: str = ""
    target_band: str = ""
    tools: tuple[str, ...] = ()
    pass_mark: Decimal | None = None
    grades: tuple[Grade, ...] = ()
    outcomes: Program | None = None

    def __post_init__(self) -> None:
        items = list(self.all_items())
        if not items:
            raise ContentError(self.id, "no items")
        self._check_once("item", items)
        self._check_once("part", [part.id for part in self.parts])
        self._check_once("section", [section.id for section in self.all_sections()])
        self._check_once("grade", [grade.label for grade in self.grades])
        self._check_once("the least of a grade", [str(grade.least.normalize()) for grade in self.grades])
        if len({grade.percent for grade in self.grades}) > 1:
            raise ContentError(self.id, "grades both in points and in percent")

    @property
    def time_limit_ms(self) -> int | None:
        """The most time the whole test may take; None means untimed."""
        return self.time.max_ms

    def all_items(self) -> Iterator[ItemId]:
        """Yield the ids of all items, in written order."""
        for part in self.parts:
            for section in part.sections:
                yield from section.all_items()

    def all_sections(self) -> Iterator[Section]:
        """Yield all sections, nested ones too, in written order."""
        for part in self.parts:
            for section in part.sections:
                yield from section.all_sections()

    def _check_once(self, what: str, ids: Sequence[str]) -> None:
        """Refuse ids that stand twice: navigation goes by them."""
        if len(set(ids)) != len(ids):
            twice = next(id for id in ids if ids.count(id) > 1)
            raise ContentError(self.id, f"{what} {twice} stands twice")


@dataclass(frozen=True, slots=True)
class Stimulus:
    """Shared material such as a reading passage; ``body`` is restricted HTML (``content.text``)."""

    id: StimulusId
    title: str
    body: str
