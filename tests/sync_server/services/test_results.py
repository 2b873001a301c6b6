"""Results on the server: what attempts came to, and what is said of many of them, on either kind of database."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from assessment.attempt.decision import Ruling
from assessment.attempt.policy import Feedback
from sync_server.errors import NotFound
from sync_server.services.final_score import ScoredBy
from sync_server.services.sum_up_results import analyse_items, sum_up_centres, sum_up_sitting
from sync_server.services.walk_outcomes import Which, one_outcome, page_outcomes, walk_outcomes
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_decide_attempt import decide, sat

WITHOUT_ESSAY = tuple(
    body for body in whole_attempt() if body not in (initiated(), answered("q5", "Boats are old."))
)


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server with a pack and a sitting on each kind of database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        hall.sitting()
        yield hall


def two_sat(hall: Hall) -> None:
    """Let one candidate sit whose essay waits to be marked, and another, of a centre, who wrote none."""
    sat(hall, hall.desk(), *whole_attempt())
    sat(hall, hall.desk("North"), initiated("candidate-2"), *WITHOUT_ESSAY, attempt_id=hall.attempt(2))


def test_an_outcome_says_who_scored_what(either: Hall) -> None:
    """Each item says its score and that the machine gave it, or that it waits for a person; nothing that waits is released."""
    two_sat(either)

    first = one_outcome(either.server, either.organisation, either.attempt())
    second = one_outcome(either.server, either.organisation, either.attempt(2))

    essay = next(item for item in first.items if item.item_id == "q5")
    assert (True, None, ScoredBy.NOBODY) == (essay.waiting, essay.score, essay.by)
    assert {ScoredBy.MACHINE} == {item.by for item in first.items if item is not essay}
    assert (1, False, None) == (first.waiting, first.released, first.passed)
    assert (0, True) == (second.waiting, second.released)
    assert first.score == sum((item.score or Decimal(0) for item in first.items), Decimal(0))
    assert ("C-2", "Bo", "North", "Morning") == (
        second.candidate_number,
        second.candidate_name,
        second.centre,
        second.sitting_title,
    )
    with pytest.raises(NotFound):
        one_outcome(either.server, either.organisation, "nobody's")


def test_a_sitting_is_summed_up(either: Hall) -> None:
    """What is scored whole spreads, what waits and what is open is counted, and each centre has its own."""
    two_sat(either)
    sat(either, either.desk(), initiated(), attempt_id=either.attempt(3))

    found = sum_up_sitting(either.server, either.organisation, "morning")
    centres = sum_up_centres(either.server, either.organisation, Which(test_id="t1"))

    assert (3, 1, 1, 1, 1) == (found.attempts, found.open, found.waiting, found.released, found.spread.n)
    assert [("", 2, 0), ("North", 1, 1)] == [(one.centre, one.attempts, one.spread.n) for one in centres]
    with pytest.raises(NotFound):
        sum_up_sitting(either.server, either.organisation, "nobody's")


def test_what_was_rejected_is_no_result(either: Hall) -> None:
    """An attempt of which a person decided that it does not count is in no list, no sum and no statistic."""
    two_sat(either)
    decide(either, Ruling.REJECT, attempt_id=either.attempt(2))

    assert [either.attempt()] == [
        one.attempt_id for one in walk_outcomes(either.server, either.organisation, Which())
    ]
    assert 0 == sum_up_sitting(either.server, either.organisation, "morning").spread.n
    assert {1} == {one.n + one.waiting for one in analyse_items(either.server, either.organisation, Which())}


def test_items_are_told_over_attempts(either: Hall) -> None:
    """Each item counts who has a score for it, who waits and who left it out."""
    two_sat(either)

    found = {one.item_id: one for one in analyse_items(either.server, either.organisation, Which())}

    assert (2, 0, 0, 1.0) == (found["q1"].n, found["q1"].waiting, found["q1"].omitted, found["q1"].facility)
    assert (1, 1, 1, 0.0) == (found["q5"].n, found["q5"].waiting, found["q5"].omitted, found["q5"].facility)


def test_pages_follow_one_another(either: Hall) -> None:
    """Pages together hold every attempt once, in the order they began."""
    two_sat(either)

    first = page_outcomes(either.server, either.organisation, Which(sitting_id="morning"), limit=1)
    second = page_outcomes(
        either.server, either.organisation, Which(sitting_id="morning"), after=first.next_after, limit=1
    )

    found = [one.attempt_id for page in (first, second) for one in page.results]
    assert sorted([either.attempt(), either.attempt(2)]) == found
    assert "" == second.next_after


def test_nothing_is_released_where_the_sitting_tells_nothing(hall: Hall) -> None:
    """Where candidates are shown nothing, nothing counts as released."""
    hall.publish()
    hall.sitting(feedback=Feedback.NONE)
    sat(hall, hall.desk(), initiated(), *WITHOUT_ESSAY)

    outcome = one_outcome(hall.server, hall.organisation, hall.attempt())
    assert (True, False) == (outcome.settled, outcome.released)
