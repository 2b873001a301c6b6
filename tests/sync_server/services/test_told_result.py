"""What devices are told of results in which people have a hand: once they are released, and whenever they change after that."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from assessment.attempt.policy import Feedback
from assessment.content.test import Grade
from assessment.ids import AttemptId
from assessment.sync.messages import ResultChange
from sync_server.services.adjust_score import adjust_score
from sync_server.services.keep_scores import catch_up_scores
from sync_server.services.release_results import release_results
from sync_server.services.tell_change import result_of
from sync_server.storage.attempts import project_again
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import ESSAY, SITTING, give, scheme, take
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.signed_log import Desk

GRADES = (Grade("Very good", Decimal(7)), Grade("B", Decimal(3)))


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database, with a pack."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        yield hall


def essay(hall: Hall) -> tuple[Desk, AttemptId]:
    """Let a candidate write an essay and submit."""
    from assessment.attempt import events as e
    from assessment.pack.verify import read_sealed

    desk, attempt_id = hall.desk(), hall.attempt(1)
    bodies = (
        initiated(),
        e.Started(),
        answered("q1", "A"),
        answered(ESSAY, "Boats are old."),
        e.Submitted(e.SubmitMethod.CANDIDATE),
    )
    desk.write(attempt_id, *bodies, pack_hash=read_sealed(hall.pack(), trusted=None).pack_hash)
    hall.accept(desk, desk.frames())
    return desk, attempt_id


def told(hall: Hall, desk: Desk, cursor: int = 0) -> tuple[list[dict[str, Any]], int]:
    """Return the results that a device is told from a cursor on, and the next cursor."""
    catch_up_scores(hall.server, hall.organisation)
    reply = hall.as_device(desk)("GET", f"/api/v1/changes?cursor={cursor}&of=central").json()
    return [one for one in reply["changes"] if one["kind"] == "result"], reply["cursor"]


def test_what_is_released_is_told(either: Hall) -> None:
    """Marks alone tell nothing; their release tells the score and grade that count, and so does each change after it."""
    either.sitting()
    scheme(either, grades=GRADES)
    desk, attempt_id = essay(either)
    (machine,), cursor = told(either, desk)
    assert ("1", 1, False) == (machine["score"], machine["pending"], machine["released"])

    give(either, take(either, "ann"), "ann", "6")
    assert ([], cursor) == told(either, desk, cursor)
    release_results(either.server, either.organisation, SITTING, actor="admin")
    (released,), after = told(either, desk, cursor)
    assert ("7", "13.5", 0, True, "Very good") == tuple(
        released[name] for name in ("score", "maximum", "pending", "released", "grade")
    )
    assert machine["digest"] == released["digest"]
    assert ([], after) == told(either, desk, after)

    adjust_score(either.server, either.organisation, attempt_id, "-2.5", "an error", actor="admin")
    (again,), after = told(either, desk, after)
    assert ("4.5", "B", True) == (again["score"], again["grade"], again["released"])

    either.server.database.write(
        lambda session: project_again(session, either.organisation, 1, sitting_id=SITTING)
    )
    assert ([], after) == told(either, desk, after)


def test_where_candidates_are_told_nothing_a_release_tells_nothing(hall: Hall) -> None:
    """A sitting without feedback tells its devices no result, released or not."""
    hall.publish()
    hall.sitting(feedback=Feedback.NONE)
    desk, _ = essay(hall)
    give(hall, take(hall, "ann"), "ann", "6")
    release_results(hall.server, hall.organisation, SITTING, actor="admin")

    assert [] == told(hall, desk)[0]


def test_an_older_device_reads_it_all_the_same() -> None:
    """What is new stands in fields that an older version does not look at, and what it does not say is not released."""
    new = result_of("a", f"{'ab' * 32} 7.5 10 0 released Very good")
    old = ResultChange.model_validate_json(
        '{"kind":"result","attempt_id":"a","digest":"'
        + "ab" * 32
        + '","score":"7","maximum":"9","pending":0}'
    )

    assert new is not None
    assert ("7.5", 0, True, "Very good") == (new.score, new.pending, new.released, new.grade)
    assert (False, "") == (old.released, old.grade)
