"""A learner across sittings: how they got on, and what they achieved. Only results that may be told count."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from assessment.analysis.achievements import Achievement, Sat, achievements
from assessment.ids import OrganisationId
from sync_server.services.learner_settings import learner_settings, need
from sync_server.services.outcome_of import Outcome
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import Which, walk_outcomes

DIGITS = 6


@dataclass(frozen=True, slots=True)
class ProgressPoint:
    """A result of a learner. ``change`` is in share of points against the time before at the same test; ``best`` so far."""

    attempt_id: str
    sitting_id: str
    sitting_title: str
    test_id: str
    test_title: str
    ended_ms: int
    score: Decimal
    maximum: Decimal
    share: float
    change: float | None
    best: bool
    passed: bool | None
    grade: str


@dataclass(frozen=True, slots=True)
class Progress:
    """A learner's results in the order in which they were ended. ``mean_share`` is over all of them."""

    candidate_id: str
    candidate_number: str
    candidate_name: str
    points: tuple[ProgressPoint, ...]
    mean_share: float | None
    passed: int


def follow_learner(
    server: Server, organisation: OrganisationId, candidate_id: str, within: Collection[str] | None = None
) -> Progress:
    """Return how a learner got on, in the sittings ``within`` where any are told.

    Raises:
        TurnedOff: the organisation shows no progress.
    """
    need(learner_settings(server, organisation).progress, "progress")
    found = _released(server, organisation, candidate_id, within)
    points = []
    last: dict[str, float] = {}
    best: dict[str, float] = {}
    for one in found:
        share = share_of(one)
        points.append(_point(one, share, last.get(one.test_id), best.get(one.test_id)))
        last[one.test_id] = share
        best[one.test_id] = max(share, best.get(one.test_id, 0.0))
    latest = found[-1] if found else None
    return Progress(
        candidate_id,
        latest.candidate_number if latest else "",
        latest.candidate_name if latest else "",
        tuple(points),
        round(sum(one.share for one in points) / len(points), DIGITS) if points else None,
        sum(bool(one.passed) for one in points),
    )


def achieved(
    server: Server, organisation: OrganisationId, candidate_id: str, within: Collection[str] | None = None
) -> tuple[Achievement, ...]:
    """Return what a learner has achieved by the organisation's rules.

    Raises:
        TurnedOff: the organisation shows no achievements.
    """
    choice = learner_settings(server, organisation)
    need(choice.achievements, "achievements")
    found = _released(server, organisation, candidate_id, within)
    results = [Sat(one.ended_ms or 0, one.test_id, share_of(one), one.passed) for one in found]
    return achievements(choice.rules, results)


def share_of(outcome: Outcome) -> float:
    """Return what share of its points a result reached, from 0 to 1."""
    if not outcome.maximum or outcome.score is None:
        return 0.0
    return share_reached(float(outcome.score), float(outcome.maximum))


def share_reached(score: float, maximum: float | None) -> float:
    """Return what share of its points a score is, from 0 to 1."""
    return round(max(0.0, min(1.0, score / maximum)), DIGITS) if maximum else 0.0


def _released(
    server: Server, organisation: OrganisationId, candidate_id: str, within: Collection[str] | None
) -> list[Outcome]:
    which = Which(candidate_id=candidate_id, within=within)
    found = [one for one in walk_outcomes(server, organisation, which) if one.released]
    return sorted(found, key=lambda one: (one.ended_ms or 0, one.attempt_id))


def _point(one: Outcome, share: float, last: float | None, best: float | None) -> ProgressPoint:
    return ProgressPoint(
        one.attempt_id,
        one.sitting_id,
        one.sitting_title,
        one.test_id,
        one.test_title,
        one.ended_ms or 0,
        one.score or Decimal(0),
        one.maximum or Decimal(0),
        share,
        None if last is None else round(share - last, DIGITS),
        best is None or share > best,
        one.passed,
        one.grade,
    )
