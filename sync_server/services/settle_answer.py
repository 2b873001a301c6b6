"""What an answer waits for by the marks in force, and its points once it waits for nothing."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal

from assessment.errors import MarkingError
from assessment.ids import ItemId
from assessment.marking.rubric import points_of
from assessment.marking.scheme import Scheme
from assessment.marking.settle import Settled, settle
from assessment.scoring.apply import held
from sync_server.storage.marking_models import Answer, Mark

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A remark about a stretch of a text answer: characters from ``start`` to before ``end`` of one response."""

    response_id: str
    start: int
    end: int
    comment: str


def settled(scheme: Scheme, answer: Answer, marks: Iterable[Mark]) -> Settled:
    """Return how an answer stands by these marks of it that are in force, under a scheme."""
    given = [(mark.moderation, mark_points(scheme, answer, mark)) for mark in marks]
    moderated = [points for moderation, points in given if moderation]
    own = [points for moderation, points in given if not moderation]
    return settle(scheme, own, moderated[-1] if moderated else None)


def settle_answer(scheme: Scheme, answer: Answer, marks: Iterable[Mark]) -> None:
    """Let an answer stand as these marks of it say."""
    answer.need, answer.points = standing_of(settled(scheme, answer, marks))


def standing_of(now: Settled) -> tuple[str, str | None]:
    """Return as text what mark an answer waits for, and its points."""
    return now.need.value, None if now.points is None else str(now.points)


def mark_points(scheme: Scheme, answer: Answer, mark: Mark) -> Decimal:
    """Return what a mark gives under a scheme: by its levels where its rubric has them, else as it was given."""
    points, rubric = Decimal(mark.points), scheme.rubric(ItemId(answer.item_id))
    levels = json.loads(mark.document)["levels"] if rubric is not None else {}
    if rubric is not None and levels:
        with suppress(MarkingError):  # the rubric has other criteria now: what the marker gave stands
            points = points_of(rubric, levels)
    return held(points, ZERO, Decimal(answer.maximum))
