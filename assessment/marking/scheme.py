"""How a sitting is marked: by whom, how often, against which rubrics, and what grade a total reaches."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from assessment.content.test import Grade
from assessment.errors import MarkingError
from assessment.ids import ItemId
from assessment.marking.rubric import LONGEST_NAME, ZERO, Rubric

MOST_MARKS = 2
MOST_GRADES = 50
MOST_EVERY = 1_000


class By(Enum):
    """What a marker is given at a time: one question of a candidate, or all that is to be marked of one."""

    QUESTION = "question"
    SCRIPT = "script"


class Combine(Enum):
    """What two marks that agree come to."""

    MEAN = "mean"
    HIGHER = "higher"
    LOWER = "lower"
    FIRST = "first"


class Third(Enum):
    """What a third mark does: it is the result, or the two of the three that are nearest are combined."""

    DECIDES = "decides"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Scheme:
    """How a sitting is marked. ``threshold``: two marks that differ by more points ask for a third.

    ``grades`` replace those of the test; none: those of the test count. About every ``check_every`` tasks a marker has one
    on which a mark was agreed (0: never); whoever is farther off than ``check_tolerance`` in ``check_misses`` is stopped.
    """

    by: By = By.QUESTION
    marks: int = 1
    threshold: Decimal = ZERO
    combine: Combine = Combine.MEAN
    third: Third = Third.DECIDES
    blind: bool = True
    rubrics: tuple[tuple[ItemId, Rubric], ...] = ()
    grades: tuple[Grade, ...] = ()
    check_every: int = 0
    check_tolerance: Decimal = ZERO
    check_misses: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.marks <= MOST_MARKS:
            raise MarkingError("marks", str(self.marks))
        if not self.threshold.is_finite() or self.threshold < 0:
            raise MarkingError("threshold", str(self.threshold))
        if not 0 <= self.check_every <= MOST_EVERY or not 1 <= self.check_misses <= MOST_EVERY:
            raise MarkingError("check_every", f"{self.check_every} {self.check_misses}"[:100])
        if not self.check_tolerance.is_finite() or self.check_tolerance < 0:
            raise MarkingError("check_tolerance", str(self.check_tolerance))
        items = [item for item, _ in self.rubrics]
        if len(set(items)) != len(items):
            raise MarkingError("rubrics", "twice")
        labels = [grade.label for grade in self.grades]
        if len(set(labels)) != len(labels) or len(labels) > MOST_GRADES or not all(labels):
            raise MarkingError("grades", "labels")
        if any(len(label) > LONGEST_NAME for label in labels):
            raise MarkingError("grades", "too_long")
        if not all(grade.least.is_finite() for grade in self.grades):
            raise MarkingError("grades", "least")

    def rubric(self, item_id: ItemId) -> Rubric | None:
        """Return what an item is judged by here; None: by what its pack says."""
        return next((rubric for item, rubric in self.rubrics if item == item_id), None)


USUAL = Scheme()
"""Where nobody has said otherwise: one mark a question, blind, in plain points."""
