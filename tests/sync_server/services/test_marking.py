"""Marking: what waits for a person is given out, kept while it is typed, marked once by each, and settled by rule."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from assessment.errors import MarkingError
from assessment.ids import ItemId
from assessment.marking.rubric import Band, Criterion, Rubric
from assessment.marking.scheme import By
from sync_server.errors import EditedMeanwhile, MarkRefused, NotFound
from sync_server.services.change_staff import StaffEdit, change_staff
from sync_server.services.given_mark import Given
from sync_server.services.marking_progress import sittings_to_mark
from sync_server.services.marking_scheme import tell_scheme
from sync_server.services.marking_tasks import LOCK_MS, marking_tasks, put_back, take_task
from sync_server.services.save_draft import Saved, save_draft
from sync_server.services.settle_answer import Annotation
from sync_server.services.submit_mark import GivenMark, submit_mark
from sync_server.storage.audit import recorded
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import ESSAY, SITTING, give, scheme, take, view, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql

RUBRIC = Rubric(
    (
        Criterion("Task", (Band("weak", Decimal(1)), Band("good", Decimal(5)))),
        Criterion("Style", (Band("weak", Decimal(0)), Band("good", Decimal(4)))),
    )
)


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


def save(hall: Hall, task_id: str, marker: str, revision: int, comment: str) -> Saved:
    """Keep what a marker typed."""
    given = Given("", {}, (Annotation("RESPONSE", 0, 5, "Which?"),), comment)
    return save_draft(hall.server, hall.organisation, marker, SITTING, task_id, ESSAY, revision, given)


def refusal(of: Any) -> str:
    """Return the code by which a mark is refused."""
    with pytest.raises(MarkRefused) as caught:
        of()
    return caught.value.detail


def test_an_essay_is_marked_once(either: Hall) -> None:
    """What waits for a person is given to a marker without the candidate's name, and is done with one mark."""
    write_essay(either, 1)

    task = take(either, "ann")
    seen = view(either, task, "ann")

    assert ("", "", True) == (seen.candidate_number, seen.candidate_name, seen.blind)
    assert (["Boats are old."], "9") == (seen.items[0].response["RESPONSE"], seen.items[0].maximum)
    assert "Amina" not in repr(seen)
    assert either.attempt(1) not in repr(seen)
    assert {ESSAY: "none"} == give(either, task, "ann").needs
    assert "" == take(either, "ann") == take(either, "bob")
    assert "marked" == refusal(lambda: give(either, task, "bob"))


def test_two_marks_are_never_one_markers(either: Hall) -> None:
    """Where two mark, whoever gave the first is not given the same answer again; too far apart, a third decides."""
    scheme(either, marks=2, threshold=Decimal(1))
    write_essay(either, 1)

    task = take(either, "ann")
    assert {ESSAY: "second"} == give(either, task, "ann", "3").needs
    assert "" == take(either, "ann")
    assert "own" == refusal(lambda: give(either, task, "ann", "9"))
    assert task == take(either, "bob")
    assert () == view(either, task, "bob").items[0].marks
    assert {ESSAY: "third"} == give(either, task, "bob", "7").needs
    assert "own" == refusal(lambda: take_task(either.server, either.organisation, "bob", SITTING, task))
    assert task == take(either, "cem")
    assert [("", "3"), ("", "7")] == [
        (mark.marker, mark.points) for mark in view(either, task, "cem").items[0].marks
    ]
    assert {ESSAY: "none"} == give(either, task, "cem", "5").needs
    assert "5" == view(either, task, "admin", oversees=True).items[0].points


def test_a_task_is_in_one_hand(either: Hall) -> None:
    """Of many who ask at once each gets another answer; what is put back or left too long is given to the next."""
    for candidate in (1, 2):
        write_essay(either, candidate)

    with ThreadPoolExecutor(6) as pool:
        taken = list(pool.map(lambda n: take(either, f"m{n}"), range(6)))
    got = [task for task in taken if task]
    assert 2 == len(got) == len(set(got))
    first, second = ([n for n in range(6) if taken[n]] + [0])[:2]
    assert taken[first] == take(either, f"m{first}")
    other = "somebody"
    assert "taken" == refusal(
        lambda: take_task(either.server, either.organisation, other, SITTING, taken[first])
    )

    put_back(either.server, either.organisation, f"m{first}", SITTING, taken[first])
    assert taken[first] == take(either, other)
    either.clock.now += LOCK_MS
    assert taken[second] in {task.task_id for task in listed(either, "late")}


def test_nothing_stays_in_the_hand_of_who_is_gone(either: Hall) -> None:
    """What a marker has in hand is free once they leave, and whoever oversees frees a task at once, which is recorded."""
    write_essay(either, 1)
    task = take(either, "marker")
    assert "" == take(either, "ann")
    change_staff(either.server, either.organisation, "marker", None, StaffEdit(left=True), actor="admin")

    assert task == take(either, "ann")
    put_back(either.server, either.organisation, "bob", SITTING, task)
    assert "" == take(either, "bob")
    put_back(either.server, either.organisation, "admin", SITTING, task, oversees=True)
    assert task == take(either, "bob")
    with either.server.database.read() as session:
        (latest, *_) = recorded(session, either.organisation)
    assert ("task_freed", "admin", "ann") == (latest.action, latest.actor, latest.detail)


def listed(hall: Hall, marker: str) -> tuple[Any, ...]:
    """Return what a marker may mark."""
    return marking_tasks(hall.server, hall.organisation, marker, SITTING).tasks


def test_what_is_typed_is_kept(either: Hall) -> None:
    """A draft is kept with its revision, keeps the task in hand, survives losing it, and is never overwritten unseen."""
    write_essay(either, 1)
    task = take(either, "ann")

    assert 1 == save(either, task, "ann", 0, "So far").revision
    either.clock.now += LOCK_MS - 1
    assert 2 == save(either, task, "ann", 1, "So far so good").revision
    with pytest.raises(EditedMeanwhile):
        save(either, task, "ann", 1, "From another window")
    either.clock.now += LOCK_MS - 1
    assert "" == take(either, "bob")
    either.clock.now += 1
    assert task == take(either, "bob")
    assert Saved(3, None) == save(either, task, "ann", 2, "Late")
    draft = view(either, task, "ann").items[0].draft
    assert draft is not None
    assert ("Late", 5, 3) == (draft.given.comment, draft.given.annotations[0].end, draft.revision)
    assert view(either, task, "bob").items[0].draft is None


def test_a_rubric_gives_points(either: Hall) -> None:
    """Levels of criteria come to points; another rubric later counts them anew, and points alone are refused."""
    scheme(either, rubrics=((ItemId(ESSAY), RUBRIC),))
    write_essay(either, 1)
    task = take(either, "ann")

    with pytest.raises(MarkingError):
        give(either, task, "ann", "6")
    give(either, task, "ann", "", levels={"Task": "good", "Style": "weak"})
    assert "5" == view(either, task, "ann").items[0].points

    milder = Rubric((Criterion("Task", (Band("good", Decimal(3)),)), RUBRIC.criteria[1]))
    scheme(either, 1, rubrics=((ItemId(ESSAY), milder),))
    assert "3" == view(either, task, "ann").items[0].points


def test_schemes_fit_their_pack_and_are_changed_by_one(either: Hall) -> None:
    """A rubric of no item or of too many points is refused; of two who change a scheme the second is told."""
    too_much = Rubric((Criterion("Task", (Band("good", Decimal(10)),)),))
    for rubrics in (((ItemId("nothing"), RUBRIC),), ((ItemId(ESSAY), too_much),)):
        with pytest.raises(MarkingError):
            scheme(either, rubrics=rubrics)

    assert 1 == scheme(either, marks=2).revision
    with pytest.raises(EditedMeanwhile):
        scheme(either, marks=1)
    told = tell_scheme(either.server, either.organisation, SITTING)
    assert (1, 2, "admin") == (told.revision, told.scheme["marks"], told.set_by)


def test_a_script_is_marked_whole(either: Hall) -> None:
    """By script a task is all of a candidate that waits, and is given whole or not at all."""
    scheme(either, by=By.SCRIPT)
    write_essay(either, 1)
    task = take(either, "ann")

    assert "." not in task
    assert "incomplete" == refusal(
        lambda: submit_mark(either.server, either.organisation, "ann", SITTING, task, {})
    )
    assert {ESSAY: "none"} == give(either, task, "ann").needs


def test_a_mark_is_for_the_answer_that_was_seen(either: Hall) -> None:
    """A mark for an answer other than the one in force is refused, and so is a task that is not there."""
    write_essay(either, 1)
    task = take(either, "ann")

    assert "answer_changed" == refusal(
        lambda: submit_mark(
            either.server, either.organisation, "ann", SITTING, task, {ESSAY: GivenMark("0" * 64, Given("1"))}
        )
    )
    with pytest.raises(NotFound):
        view(either, "NOBODY22.1", "ann")
    with pytest.raises(MarkingError):
        give(either, task, "ann", "9.5")


def test_a_name_with_a_zero_byte_is_refused(either: Hall) -> None:
    """A zero byte in a name, which PostgreSQL refuses to be asked for, is refused on either database alike."""
    admin = either.staff()

    for path in ("sittings/%00/marking", "sittings/%00/scores", "attempts/%00/score", "sittings/%00/room"):
        assert 422 == admin("GET", f"/api/v1/{path}").status_code
    assert 422 == admin("GET", "/api/v1/sittings/morning/marking/tasks/%00").status_code


def test_sittings_in_which_nothing_changed_cost_nothing(hall: Hall) -> None:
    """The list of what there is to mark asks the database as often for twenty sittings as for two."""
    asked: list[str] = []
    sa.event.listen(hall.server.database.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    hall.publish()
    hall.sitting()
    write_essay(hall, 1)
    counts = []
    for number in range(1, 20):
        hall.sitting(sitting_id=f"other-{number}")
        if number in (1, 19):
            assert 1 == len(sittings_to_mark(hall.server, hall.organisation))
            asked.clear()
            sittings_to_mark(hall.server, hall.organisation)
            counts.append(len(asked))
    assert counts[0] == counts[1]
