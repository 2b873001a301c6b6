"""Results that staff released are followed: whoever listens hears of each once, and of each that becomes another one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assessment.attempt import events as e
from assessment.attempt.decision import Ruling
from assessment.attempt.policy import Feedback
from assessment.ids import AttemptId
from assessment.pack.verify import read_sealed
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.keep_scores import catch_up_scores
from sync_server.services.list_deliveries import list_deliveries
from sync_server.services.note_changes import ResultNote, notes_of_attempt, notes_of_sitting
from sync_server.services.notice import Event
from sync_server.services.release_results import release_results, withdraw_release
from sync_server.services.subscribe import Way, subscribe
from tests.sync_server.events import answered, initiated, taken_over
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import SITTING, give, take, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database, with a sitting that tells no results by itself, and somebody who listens."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        hall.sitting(feedback=Feedback.NONE)
        hears = (Event.RELEASED, Event.CHANGED)
        subscribe(hall.server, hall.organisation, Way.HOOK, "https://hooks.example/hook", hears, actor="a")
        yield hall


def release(hall: Hall, *, reason: str = "") -> None:
    """Release the results of the sitting; with a reason also where it is not whole."""
    release_results(hall.server, hall.organisation, SITTING, actor="admin", force=bool(reason), reason=reason)


def heard(hall: Hall) -> list[tuple[str, str | int | None]]:
    """Return what was told of which attempt, the first first, once the server has caught up."""
    catch_up_scores(hall.server, hall.organisation)
    told = list_deliveries(hall.server, hall.organisation)
    return sorted((one.event, one.data["attempt_id"]) for one in told)


def noted(hall: Hall, attempt_id: AttemptId) -> list[tuple[str, str, list[str]]]:
    """Return what an attempt's told result became, and why, the first first."""

    def told(note: ResultNote) -> tuple[str, str, list[str]]:
        return note.before, note.after, [one.kind for one in note.causes]

    catch_up_scores(hall.server, hall.organisation)
    return [told(one) for one in notes_of_attempt(hall.server, hall.organisation, attempt_id)]


def decided(hall: Hall, attempt_id: AttemptId, ruling: Ruling, why: str) -> None:
    """Decide about an attempt."""
    hall.clock.now += 60_000
    decide_attempt(hall.server, hall.organisation, attempt_id, Verdict(ruling, why), actor="boss")


def test_who_listens_hears_that_staff_released_a_result(either: Hall) -> None:
    """A release is told once of each result, also of one that is marked or arrives later, and not again with a second release."""
    first = write_essay(either, 1)
    give(either, take(either, "ann"), "ann", "6")
    assert [] == heard(either)

    release(either)
    assert [("result.released", first)] == heard(either)
    second = write_essay(either, 2)
    assert [("result.released", first)] == heard(either)
    give(either, take(either, "ann"), "ann", "4")
    both = sorted(("result.released", one) for one in (first, second))
    assert both == heard(either)

    withdraw_release(either.server, either.organisation, SITTING, "Too early", actor="boss")
    release(either)
    assert both == heard(either)
    assert () == notes_of_sitting(either.server, either.organisation, SITTING)


def test_a_released_result_that_counts_no_more_is_noted(either: Hall) -> None:
    """An attempt that is rejected after its result was told leaves a note with who and why, and so does taking it back."""
    attempt_id = write_essay(either, 1)
    give(either, take(either, "ann"), "ann", "6")
    release(either)

    decided(either, attempt_id, Ruling.REJECT, "Copied")
    assert [("7", "", ["attempt_decided"])] == noted(either, attempt_id)
    decided(either, attempt_id, Ruling.ACCEPT, "An error")

    assert [("7", "", ["attempt_decided"]), ("", "7", ["attempt_decided"])] == noted(either, attempt_id)
    (_, last) = notes_of_attempt(either.server, either.organisation, attempt_id)
    assert [("boss", "An error")] == [(one.by, one.reason) for one in last.causes]
    assert ["result.changed"] * 2 + ["result.released"] == [event for event, _ in heard(either)]


def test_what_arrives_after_the_release_changes_no_result_in_silence(either: Hall) -> None:
    """More of a log that arrives after the release takes a result back until somebody decides, and both are noted."""
    pack_hash = read_sealed(either.pack(), trusted=None).pack_hash
    desk, other, attempt_id = either.desk(), either.desk(), either.attempt(1)
    handed_in = e.Submitted(e.SubmitMethod.CANDIDATE)
    desk.write(attempt_id, initiated(), e.Started(), answered("q1", "A"), handed_in, pack_hash=pack_hash)
    either.accept(desk, desk.frames())
    release(either)
    assert [("result.released", attempt_id)] == heard(either)

    other.write(attempt_id, taken_over(desk, 2), answered("q1", "B"), handed_in, pack_hash=pack_hash)
    either.accept(other, other.frames())
    assert [("1", "", [])] == noted(either, attempt_id)
    decided(either, attempt_id, Ruling.ACCEPT, "The second computer")

    assert [("1", "", []), ("", "0", ["attempt_decided"])] == noted(either, attempt_id)
