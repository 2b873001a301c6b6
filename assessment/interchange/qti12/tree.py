"""A question of QTI 1.2 as it was read, before anything native is made of it: its text, what it asks, how it scores."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from assessment.expression.values import Cardinality
from assessment.interchange.report_codes import Code

Note: TypeAlias = Callable[[Code, str], None]

BREAK = "\ufdd3"
"""A noncharacter that stands where one block of text ends and the next begins."""


class Kind(Enum):
    """What a response is made of: the names of QTI 1.2 (``response_lid`` …), and a file, which it has no word for."""

    CHOICE = "lid"
    TEXT = "str"
    NUMBER = "num"
    POINT = "xy"
    GROUP = "grp"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Label:
    """A ``response_label``. ``html`` is foreign, ``plain`` the same without markup; ``coords`` are an area's numbers."""

    ident: str
    html: str
    plain: str = ""
    fixed: bool = False
    shape: str = ""
    coords: str = ""
    group: str = ""
    match_max: int = 1
    line: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """The bounds of a ``render_slider``."""

    lower: str
    upper: str
    step: str
    vertical: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A ``response_…`` element. ``html`` stands before what is asked, ``image`` names the picture of a hot spot.

    Areas are a corner with width and height, with ``corners`` two corners; ``relative``: as parts of the picture.
    """

    ident: str
    kind: Kind
    cardinality: Cardinality = Cardinality.SINGLE
    labels: tuple[Label, ...] = ()
    html: str = ""
    shuffle: bool = False
    rows: int = 1
    length: int = 0
    numeric: bool = False
    essay: bool = False
    ordered: bool = False
    scale: Scale | None = None
    image: str = ""
    relative: bool = False
    corners: bool = False
    min_words: int = 0
    max_words: int = 0
    rich: bool = False
    most: int = 0
    line: str = ""


Part: TypeAlias = str | Ask
"""A run of foreign HTML, or something asked."""


@dataclass(frozen=True, slots=True)
class Test:
    """One test of a response: ``op`` is the element's name (``varequal`` …); ``index`` counts from 1 in an order."""

    op: str
    ask: str
    value: str
    case: bool = False
    index: int = 0
    shape: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """True where nothing was given."""

    ask: str


@dataclass(frozen=True, slots=True)
class Other:
    """True where no condition before it, of those that score, was."""


@dataclass(frozen=True, slots=True)
class Several:
    """``and``, ``or`` and ``not``. An ``and`` of nothing is true."""

    op: str
    parts: tuple["Condition", ...]


Condition: TypeAlias = Test | Unanswered | Other | Several
ALWAYS = Several("and", ())


@dataclass(frozen=True, slots=True)
class SetVar:
    """One change of an outcome: ``action`` is set, add, subtract, multiply or divide."""

    name: str
    action: str
    value: Fraction


@dataclass(frozen=True, slots=True)
class Branch:
    """A ``respcondition``. ``stops``: it says that nothing after it is looked at (continue="No").

    ``marked``: it bears the attribute ``correctanswer``, by which new quizzes of Canvas give points, not per cent.
    """

    condition: Condition
    sets: tuple[SetVar, ...] = ()
    feedback: tuple[str, ...] = ()
    stops: bool = False
    title: str = ""
    marked: bool = False
    line: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A ``decvar``: what it holds at first and within which bounds."""

    name: str
    default: Fraction = Fraction(0)
    lower: Fraction | None = None
    upper: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """An ``item``. ``points`` is what it is worth where that is said beside the scoring; ``per_cent`` that scores are of 100.

    ``folded``: the system it comes from folds white space in typed answers. ``gapped``: ``[names]`` in the text are gaps.
    ``matching`` and ``sorting``: several choices are one table, of sources and targets, or of things and groups.
    """

    ident: str
    title: str
    parts: tuple[Part, ...]
    branches: tuple[Branch, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    feedback: Mapping[str, str] = field(default_factory=dict)
    solution: str = ""
    meta: Mapping[str, str] = field(default_factory=dict)
    right_column: tuple[str, ...] = ()
    points: Fraction | None = None
    per_cent: bool = False
    folded: bool = False
    gapped: bool = False
    matching: bool = False
    sorting: bool = False
    information: bool = False
    line: str = ""

    def asks(self) -> tuple[Ask, ...]:
        """Return what is asked, in its order."""
        return tuple(part for part in self.parts if isinstance(part, Ask))


def tests_in(condition: Condition) -> Iterator[Test | Unanswered]:
    """Yield the tests of a condition."""
    match condition:
        case Several(_, parts):
            for part in parts:
                yield from tests_in(part)
        case Other():
            return
        case _:
            yield condition


def has_other(condition: Condition) -> bool:
    """Say whether a condition looks at whether others were true."""
    match condition:
        case Several(_, parts):
            return any(map(has_other, parts))
        case _:
            return isinstance(condition, Other)
