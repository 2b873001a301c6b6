"""Scores that are kept to be summed: equal to what is read afresh, whatever was done and in whatever order."""

import tempfile
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.analysis.items import ItemMark, item_statistics
from assessment.analysis.spread import Reached, spread_of
from assessment.attempt.decision import Ruling
from assessment.content.test import Grade
from assessment.ids import AttemptId
from assessment.marking.scheme import Combine
from sync_server.services import keep_scores as keeping
from sync_server.services.adjust_score import adjust_score, withdraw_adjustment
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.final_score import ScoredBy, final_score
from sync_server.services.given_mark import Given
from sync_server.services.keep_scores import catch_up_scores
from sync_server.services.moderate_mark import moderate
from sync_server.services.outcome_of import Outcome
from sync_server.services.projector import Projector
from sync_server.services.rebuild_projections import check_projections
from sync_server.services.release_results import release_results
from sync_server.services.submit_mark import GivenMark
from sync_server.services.sum_up_results import analyse_items, sum_up, sum_up_centres, sum_up_sitting
from sync_server.services.walk_outcomes import Which, walk_outcomes
from sync_server.storage.adjustments import adjustments_of
from sync_server.storage.scores import kept_score, scores_stale
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import ESSAY, SITTING, give, scheme, take, view, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.waiting import waited

TEST = Which(test_id="t1")
DEEDS = ("sit", "mark", "moderate", "adjust", "withdraw", "scheme", "reject", "release", "look")


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database, with a sitting."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        hall.sitting()
        yield hall


class Staff:
    """All that may be done to the scores of a sitting."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.attempts: list[AttemptId] = []
        self.task = ""
        self.revision = 0

    def do(self, deed: str, number: int) -> None:
        """Do one of them, where there is anything to do it to."""
        server, home, some = self.hall.server, self.hall.organisation, self.attempts
        of = some[number % len(some)] if some else AttemptId("")
        if deed == "sit" and len(some) < 4:
            some.append(write_essay(self.hall, len(some) + 1))
        elif deed == "mark" and (task := take(self.hall, "ann")):
            self.task = task
            give(self.hall, task, "ann", str(number % 9))
        elif deed == "moderate" and self.task:
            seen = view(self.hall, self.task, "admin", oversees=True).items[0].answer
            given = GivenMark(seen, Given(str(number % 7)))
            moderate(server, home, SITTING, self.task, ESSAY, given, "looked again", actor="admin")
        elif deed == "adjust" and some:
            adjust_score(server, home, of, f"{number % 5 - 2 or 0.5}", "a torn page", actor="admin")
        elif deed == "withdraw" and some:
            with server.database.read() as session:
                rows = [row for row in adjustments_of(session, home, of) if row.withdrawn_ms is None]
            for row in rows[:1]:
                withdraw_adjustment(server, home, of, row.number, actor="admin")
        elif deed == "scheme":
            grades = (Grade("Top", Decimal(number % 13 + 1)), Grade("Rest", Decimal(0))) if number % 3 else ()
            scheme(self.hall, self.revision, combine=list(Combine)[number % len(Combine)], grades=grades)
            self.revision += 1
        elif deed == "reject" and some and number % 3 == 0:
            decide_attempt(server, home, of, Verdict(Ruling.REJECT, "copied"), actor="admin")
        elif deed == "release" and some:
            release_results(server, home, SITTING, actor="admin", force=True, reason="deadline")
        elif deed == "look":
            sum_up(server, home, SITTING)


def as_read(outcomes: list[Outcome]) -> tuple[Any, ...]:
    """Return the sums of outcomes that were read one by one."""
    reached = [
        Reached(float(one.score or 0), float(one.maximum or 0), one.passed) for one in outcomes if one.settled
    ]
    items = item_statistics(
        [
            ItemMark(
                item.item_id,
                None if item.score is None else float(item.score),
                float(item.maximum),
                item.answered,
                item.spent_ms,
            )
            for item in one.items
        ]
        for one in outcomes
        if one.counts and one.score is not None
    )
    return (
        len(outcomes),
        sum(not one.counts for one in outcomes),
        sum(bool(one.waiting) for one in outcomes),
        sum(one.released for one in outcomes),
        spread_of(reached),
        sorted(one.grade for one in outcomes if one.grade and one.counts),
        {one.item_id: one for one in items},
    )


def as_summed(hall: Hall) -> tuple[Any, ...]:
    """Return the same of what is kept."""
    found = sum_up(hall.server, hall.organisation, SITTING)
    results = found.results
    grades = sorted(grade for grade, count in results.grades for _ in range(count))
    assert found.centres == sum_up_centres(hall.server, hall.organisation, TEST)
    assert found.items == analyse_items(hall.server, hall.organisation, TEST)
    return (
        results.attempts,
        results.undecided,
        results.waiting,
        results.released,
        results.spread,
        grades,
        {one.item_id: one for one in found.items},
    )


@given(st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 60)), max_size=14))
@settings(max_examples=25, deadline=None)
def test_sums_are_those_of_what_is_read_afresh(deeds: list[tuple[str, int]]) -> None:
    """After whatever was marked, adjusted, decided and sent, sums are equal to those of every attempt read one by one."""
    with tempfile.TemporaryDirectory() as folder, opened_hall(Path(folder) / "server") as hall:
        hall.publish()
        hall.sitting()
        staff = Staff(hall)
        for deed, number in [("sit", 0), *deeds]:
            staff.do(deed, number)

        summed = as_summed(hall)

        assert (
            as_read(list(walk_outcomes(hall.server, hall.organisation, Which(sitting_id=SITTING)))) == summed
        )
        assert () == check_projections(hall.server, hall.organisation).differences


def test_whatever_changes_a_score_is_in_the_next_sum(either: Hall) -> None:
    """A mark, a moderator's, an adjustment, a scheme, a decision: each is in the sums that are asked for next."""
    staff = Staff(either)
    told = []
    for deed, number in (
        *(("sit", 0), ("sit", 0), ("mark", 6), ("mark", 4), ("moderate", 5), ("adjust", 4)),
        *(("scheme", 1), ("withdraw", 0), ("reject", 0)),
    ):
        staff.do(deed, number)
        told.append(as_summed(either))
        outcomes = walk_outcomes(either.server, either.organisation, Which(sitting_id=SITTING))
        assert as_read(list(outcomes)) == told[-1], deed

    assert all(before != after for before, after in pairwise(told))


def test_the_last_hand_is_named(either: Hall) -> None:
    """A score says who gave it: the machine, a marker, a moderator, or whoever adjusted it last."""
    staff = Staff(either)
    said = []
    for deed, number in (("sit", 0), ("mark", 6), ("moderate", 5), ("adjust", 4), ("withdraw", 0)):
        staff.do(deed, number)
        said.append(final_score(either.server, either.organisation, staff.attempts[0]).by)

    assert [
        ScoredBy.MACHINE,
        ScoredBy.PERSON,
        ScoredBy.MODERATOR,
        ScoredBy.ADJUSTED,
        ScoredBy.MODERATOR,
    ] == said


def test_what_changes_while_a_score_is_made_leaves_it_stale(
    either: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mark that comes between reading a score and keeping it is not lost: the score is made once more."""
    staff = Staff(either)
    staff.do("sit", 0)
    made_anew = keeping.made_anew

    def meanwhile(*told: Any) -> Any:
        found = made_anew(*told)
        monkeypatch.undo()
        staff.do("adjust", 4)
        return found

    monkeypatch.setattr(keeping, "made_anew", meanwhile)
    catch_up_scores(either.server, either.organisation)

    assert 1 == as_summed(either)[0]
    with either.server.database.read() as session:
        kept = kept_score(session, either.organisation, staff.attempts[0])
    assert kept is not None
    assert (3.0, kept.changed) == (kept.score, kept.made)


def test_scores_are_kept_before_anybody_asks(hall: Hall) -> None:
    """The thread that projects makes stale scores anew; one that cannot be made holds up no other and is left stale."""
    hall.publish()
    hall.sitting()
    bad, good = write_essay(hall, 1), write_essay(hall, 2)
    sum_up_sitting(hall.server, hall.organisation, SITTING)

    def spoil(session: Any) -> None:
        from sqlalchemy import text

        session.execute(text("UPDATE attempts SET sat = '[' WHERE attempt_id = :id"), {"id": bad})
        scores_stale(session, hall.organisation, sitting_id=SITTING)

    hall.server.database.write(spoil)
    projector = Projector(hall.server)
    projector.start()

    def made(attempt_id: AttemptId) -> bool:
        with hall.server.database.read() as session:
            kept = kept_score(session, hall.organisation, attempt_id)
        return kept is not None and kept.made == kept.changed

    try:
        waited(lambda: made(good), "the score that can be made")
    finally:
        projector.stop()
    assert not made(bad)
