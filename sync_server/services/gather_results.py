"""The results of attempts, read afresh, for writing in any format."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from assessment.ids import ItemId, OrganisationId
from assessment.interchange.results.result import AttemptResult, Person
from assessment.scoring.score import AttemptScore, ItemScore
from sync_server.services.final_score import BY_PEOPLE
from sync_server.services.outcome_of import Outcome
from sync_server.services.project_attempt import Reading
from sync_server.services.server import Server
from sync_server.services.walk_outcomes import Which, walk_readings


def gather_results(
    server: Server, organisation: OrganisationId, sitting_id: str = "", *, rejected: bool = False
) -> Iterator[AttemptResult]:
    """Yield every attempt of a sitting, or of all, whose pack can be opened, in the order they began.

    Those that a person decided do not count are left out, unless they are asked for.
    """
    for outcome, reading in walk_readings(
        server, organisation, Which(sitting_id=sitting_id, rejected=rejected)
    ):
        result = result_of(outcome, reading)
        if result is not None:
            yield result


def result_of(outcome: Outcome, reading: Reading) -> AttemptResult | None:
    """Return what is written of an attempt; None where its pack cannot be opened."""
    attempt, scored, about = reading.attempt, reading.scored, reading.attempt.initiated
    if about is None or scored.form is None or scored.items is None:
        return None
    ended = attempt.ended_at_ms
    return AttemptResult(
        attempt,
        Person(outcome.candidate_id, outcome.candidate_number, outcome.candidate_name),
        outcome.sitting_id,
        outcome.sitting_title,
        outcome.test_id,
        outcome.test_title,
        scored.form,
        scored.items,
        _score(outcome, scored.score),
        outcome.unscored,
        None if ended is None else datetime.fromtimestamp(ended / 1000, UTC),
        outcome.standing,
        frozenset(ItemId(one.item_id) for one in outcome.items if one.waiting or one.by in BY_PEOPLE),
        outcome.passed,
        outcome.grade,
    )


def _score(outcome: Outcome, machine: AttemptScore | None) -> AttemptScore | None:
    """Return the score as the outcome has it; of sections what the machine made of them."""
    if machine is None or outcome.score is None or outcome.maximum is None:
        return None
    faults = {one.item_id: one.fault for one in machine.items}
    items = tuple(
        ItemScore(
            ItemId(one.item_id), one.score, one.maximum, one.answered, faults.get(ItemId(one.item_id), "")
        )
        for one in outcome.items
    )
    return replace(
        machine, items=items, score=outcome.score, maximum=outcome.maximum, pending=outcome.waiting
    )
