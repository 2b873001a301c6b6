"""The results of a sitting's attempts, read afresh, for writing in any format."""

from collections.abc import Iterator
from datetime import UTC, datetime

from assessment.attempt.decision import Standing
from assessment.ids import AttemptId, OrganisationId
from assessment.interchange.results.result import AttemptResult, Person
from sync_server.services.list_attempts import list_attempts
from sync_server.services.project_attempt import Reading, catch_up, project_attempt
from sync_server.services.server import Server

PAGE = 500


def gather_results(
    server: Server, organisation: OrganisationId, sitting_id: str = "", *, rejected: bool = False
) -> Iterator[AttemptResult]:
    """Yield every attempt of a sitting, or of all, whose pack can be opened, in the order they began.

    Those that a person decided do not count are left out, unless they are asked for.
    """
    catch_up(server, organisation)
    after = ""
    while True:
        page = list_attempts(server, organisation, after=after, limit=PAGE, sitting_id=sitting_id)
        for one in page.attempts:
            if one.standing == Standing.REJECTED.value and not rejected:
                continue
            reading = project_attempt(server, organisation, AttemptId(one.attempt_id))
            result = None if reading is None else _result(reading, one.standing)
            if result is not None:
                yield result
        if not page.next_after:
            return
        after = page.next_after


def _result(reading: Reading, standing: str) -> AttemptResult | None:
    attempt, scored, about = reading.attempt, reading.scored, reading.attempt.initiated
    if about is None or scored.form is None or scored.items is None:
        return None
    ended = attempt.ended_at_ms
    return AttemptResult(
        attempt,
        _person(reading),
        str(about.sitting_id),
        reading.sitting.title if reading.sitting else "",
        str(about.test_id),
        "",
        scored.form,
        scored.items,
        scored.score,
        scored.unscored.value,
        None if ended is None else datetime.fromtimestamp(ended / 1000, UTC),
        standing,
    )


def _person(reading: Reading) -> Person:
    about = reading.attempt.initiated
    id = "" if about is None else str(about.candidate_id)
    roster = reading.sitting.roster if reading.sitting else ()
    found = next((entry for entry in roster if entry.candidate_id == id), None)
    return Person(id) if found is None else Person(id, found.number, found.name)
