"""What a marker gives for an answer, or has typed so far: points or levels, remarks about the text, a comment."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any

from assessment.errors import MarkingError
from assessment.marking.rubric import Rubric, points_of
from sync_server.services.scheme_document import number
from sync_server.services.settle_answer import Annotation

MOST_ANNOTATIONS, LONGEST_REMARK, LONGEST_COMMENT, LARGEST = 500, 2_000, 10_000, 1 << 31


@dataclass(frozen=True, slots=True)
class Given:
    """``points`` count where there are no criteria; ``levels`` are bands by criterion."""

    points: str = ""
    levels: Mapping[str, str] = field(default_factory=dict)
    annotations: tuple[Annotation, ...] = ()
    comment: str = ""


def check_given(given: Given) -> None:
    """Refuse what nobody types, also of a draft, which need not be whole.

    Raises:
        MarkingError: a stretch that is none, or too much of something.
    """
    if len(given.comment) > LONGEST_COMMENT or len(given.annotations) > MOST_ANNOTATIONS:
        raise MarkingError("mark", "too_long")
    if len(given.points) > LONGEST_REMARK or len(json.dumps(dict(given.levels))) > LONGEST_COMMENT:
        raise MarkingError("mark", "too_long")
    for one in given.annotations:
        if not 0 <= one.start < one.end < LARGEST:
            raise MarkingError("annotation", "range")
        if len(one.comment) > LONGEST_REMARK or len(one.response_id) > LONGEST_REMARK:
            raise MarkingError("annotation", "too_long")


def whole_points(given: Given, rubric: Rubric, maximum: Decimal) -> Decimal:
    """Return what is given in all.

    Raises:
        MarkingError: a criterion is left out, or these are no points of this item.
    """
    if rubric.criteria:
        return min(points_of(rubric, given.levels), maximum)
    points = number(given.points)
    if not 0 <= points <= maximum:
        raise MarkingError("points", f"0 to {maximum}")
    return points


def given_text(given: Given) -> str:
    """Return what is kept of it beside its points."""
    return json.dumps(
        {
            "points": given.points,
            "levels": dict(given.levels),
            "annotations": [asdict(one) for one in given.annotations],
            "comment": given.comment,
        },
        ensure_ascii=True,  # PostgreSQL takes no zero byte
    )


def read_given(text: str) -> Given:
    """Return what was kept."""
    told: dict[str, Any] = json.loads(text)
    return Given(
        told["points"],
        told["levels"],
        tuple(Annotation(**one) for one in told["annotations"]),
        told["comment"],
    )
