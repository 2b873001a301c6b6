"""What a result says of one attempt, whatever the format it is written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assessment.attempt.attempt import Attempt
from assessment.content.form import Form
from assessment.content.item import Item
from assessment.ids import AttemptId, ItemId
from assessment.scoring.score import AttemptScore, ItemScore


@dataclass(frozen=True, slots=True)
class Person:
    """The candidate, as the roster has them."""

    id: str
    number: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """An attempt with its form and, where it could be scored, its score. ``ended_at`` is None while it is open.

    ``unscored`` says why there is no score. ``standing`` says whether it counts: clear, open, accepted or rejected.
    ``by_person`` are the items that a person scores. ``passed`` is None where the test has no pass mark, or not all is scored.
    """

    attempt: Attempt
    person: Person
    sitting_id: str
    sitting_title: str
    test_id: str
    test_title: str
    form: Form
    items: Mapping[ItemId, Item]
    score: AttemptScore | None
    unscored: str
    ended_at: datetime | None
    standing: str = "clear"
    by_person: frozenset[ItemId] = frozenset()
    passed: bool | None = None
    grade: str = ""

    @property
    def attempt_id(self) -> AttemptId:
        """The attempt's id."""
        return self.attempt.attempt_id

    def scores(self) -> dict[ItemId, ItemScore]:
        """Return the scores of items by id; none where the attempt has no score."""
        return {} if self.score is None else {one.item_id: one for one in self.score.items}
