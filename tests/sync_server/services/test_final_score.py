"""Scores as they count: machine and people together, adjusted for a reason, graded, released."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from assessment.attempt import events as e
from assessment.attempt.decision import Ruling
from assessment.content.test import Grade
from assessment.errors import MarkingError
from assessment.ids import AttemptId
from assessment.marking.scheme import Combine, Scheme
from sync_server.errors import MarkRefused, NotFound, ReleaseRefused
from sync_server.services.adjust_score import adjust_score, withdraw_adjustment
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.final_score import FinalScore, ScoredBy, final_score, final_scores
from sync_server.services.given_mark import Given
from sync_server.services.marking_progress import marking_progress, sittings_to_mark
from sync_server.services.moderate_mark import moderate, supersede_mark
from sync_server.services.outcome_of import Outcome
from sync_server.services.project_attempt import project_stale
from sync_server.services.release_results import list_releases, release_results
from sync_server.services.submit_mark import GivenMark
from sync_server.services.sum_up_results import sum_up_sitting
from sync_server.services.try_scheme import try_scheme
from sync_server.services.walk_outcomes import one_outcome
from sync_server.storage.audit import recorded
from tests.sync_server.events import answered, taken_over
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import ESSAY, SITTING, give, scheme, take, view, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql

GRADES = (Grade("A", Decimal(7)), Grade("B", Decimal(3)))


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


def score(hall: Hall, attempt_id: AttemptId) -> FinalScore:
    """Return a score; asked for alone it is the same as among all of its sitting."""
    one = final_score(hall.server, hall.organisation, attempt_id)
    assert one in final_scores(hall.server, hall.organisation, SITTING)
    return one


def actions(hall: Hall) -> list[str]:
    """Return what staff did, the latest first."""
    with hall.server.database.read() as session:
        return [entry.action for entry in recorded(session, hall.organisation)]


def test_a_score_waits_for_its_marks(either: Hall) -> None:
    """Before an essay is marked the score says that it waits and has no grade; afterwards it counts and has one."""
    scheme(either, grades=GRADES)
    attempt_id = write_essay(either, 1)

    before = score(either, attempt_id)
    assert ("1", "13.5", 1, "", False) == (
        before.score,
        before.maximum,
        before.waiting,
        before.grade,
        before.final,
    )
    give(either, take(either, "ann"), "ann", "6")
    after = score(either, attempt_id)

    assert ("7", "1", 0, "A", True, False) == (
        after.score,
        after.machine,
        after.waiting,
        after.grade,
        after.final,
        after.released,
    )
    assert [("6", True)] == [(item.score, item.marked) for item in after.items if item.item_id == ESSAY]
    with pytest.raises(NotFound):
        final_score(either.server, either.organisation, AttemptId("nothing"))


def test_results_tell_what_people_gave(either: Hall) -> None:
    """Results have a person's points and adjustments once they are given, and are released when staff say so."""

    def told() -> Outcome:
        return one_outcome(either.server, either.organisation, attempt_id)

    def essay() -> tuple[Decimal | None, ScoredBy, bool]:
        (item,) = (item for item in told().items if item.item_id == ESSAY)
        return item.score, item.by, item.waiting

    scheme(either, grades=GRADES)
    attempt_id = write_essay(either, 1)
    assert (Decimal(1), 1, "", False) == (told().score, told().waiting, told().grade, told().released)
    assert (None, ScoredBy.NOBODY, True) == essay()

    give(either, take(either, "ann"), "ann", "6")
    adjust_score(either.server, either.organisation, attempt_id, "0.5", "A torn page", actor="admin")
    assert (Decimal("7.5"), 0, "A", False) == (told().score, told().waiting, told().grade, told().released)
    assert (Decimal(6), ScoredBy.PERSON, False) == essay()

    release_results(either.server, either.organisation, SITTING, actor="admin")
    assert told().released
    summed = sum_up_sitting(either.server, either.organisation, SITTING)
    assert (1, 0, 7.5) == (summed.released, summed.waiting, summed.spread.mean)


def test_adjustments_have_reasons_and_stay_in_the_record(either: Hall) -> None:
    """Points given for a reason count until they are withdrawn, and neither is ever deleted."""
    attempt_id = write_essay(either, 1)
    give(either, take(either, "ann"), "ann", "6")

    with pytest.raises(MarkingError):
        adjust_score(either.server, either.organisation, attempt_id, "1", " ", actor="admin")
    made = adjust_score(either.server, either.organisation, attempt_id, "-2.5", "Noise", actor="admin")
    assert ("4.5", "7") == (score(either, attempt_id).score, score(either, attempt_id).unadjusted)
    withdraw_adjustment(either.server, either.organisation, attempt_id, made.number, actor="boss")

    told = score(either, attempt_id)
    assert ("7", "boss") == (told.score, told.adjustments[0].withdrawn_by)
    with pytest.raises(MarkRefused):
        withdraw_adjustment(either.server, either.organisation, attempt_id, made.number, actor="boss")
    assert ["adjustment_withdrawn", "score_adjusted", "mark_given"] == actions(either)[:3]


def test_results_are_released_whole_or_for_a_reason(either: Hall) -> None:
    """Results with unmarked answers are released with a reason only; what is marked later is told then."""
    attempt_id = write_essay(either, 1)

    with pytest.raises(ReleaseRefused):
        release_results(either.server, either.organisation, SITTING, actor="admin")
    with pytest.raises(MarkingError):
        release_results(either.server, either.organisation, SITTING, actor="admin", force=True)
    forced = release_results(
        either.server, either.organisation, SITTING, actor="admin", force=True, reason="Deadline"
    )
    assert (0, 1) == (forced.attempts, forced.waiting)
    assert not score(either, attempt_id).released
    give(either, take(either, "ann"), "ann", "6")

    assert score(either, attempt_id).released
    assert 2 == release_results(either.server, either.organisation, SITTING, actor="admin").number
    assert [2, 1] == [one.number for one in list_releases(either.server, either.organisation, SITTING)]
    assert "results_released" == actions(either)[0]


def test_what_does_not_count_is_neither_waited_for_nor_shown_as_work(either: Hall) -> None:
    """An attempt that waits for a decision holds up the release; once it is rejected, its answers are no work that is left."""
    for candidate in (1, 2):
        write_essay(either, candidate)
    stranger = write_essay(either, 3)
    for _ in range(2):
        give(either, take(either, "ann"), "ann", "6")
    if task := take(either, "ann"):
        give(either, task, "ann", "6")

    with pytest.raises(ReleaseRefused) as refused:
        release_results(either.server, either.organisation, SITTING, actor="admin")
    assert "Answers that wait: 0, attempts without a score: 0, to be decided: 1" == str(refused.value)
    verdict = Verdict(Ruling.REJECT, "Nobody knows them.")
    decide_attempt(either.server, either.organisation, stranger, verdict, actor="admin")

    progress = marking_progress(either.server, either.organisation, SITTING)
    assert (2, 2, 2) == (progress.scripts, progress.answers, progress.marked)
    assert [(2, 2)] == [
        (one.answers, one.marked) for one in sittings_to_mark(either.server, either.organisation)
    ]
    assert 2 == release_results(either.server, either.organisation, SITTING, actor="admin").attempts


@pytest.mark.parametrize(
    ("typed", "kept"), [("1_0", None), ("8_", None), ("-0", "0"), ("1E0", "1"), ("６", "6"), ("5.5", "5.5")]
)
def test_points_are_what_a_person_reads(hall: Hall, typed: str, kept: str | None) -> None:
    """Points are kept as people write numbers, and what only a program takes for a number is refused."""
    hall.publish()
    hall.sitting()
    attempt_id = write_essay(hall, 1)
    if kept is None:
        with pytest.raises(MarkingError):
            give(hall, take(hall, "ann"), "ann", typed)
        with pytest.raises(MarkingError):
            adjust_score(hall.server, hall.organisation, attempt_id, typed, "Noise", actor="admin")
        return

    give(hall, take(hall, "ann"), "ann", typed)

    assert [kept] == [item.score for item in score(hall, attempt_id).items if item.item_id == ESSAY]
    made = adjust_score(hall.server, hall.organisation, attempt_id, "1E1", "Noise", actor="admin")
    assert "10" == made.points


def test_a_trial_is_what_setting_it_does(either: Hall) -> None:
    """A scheme that is tried changes nothing, and says exactly what comes of it once it is set."""
    scheme(either, marks=2, threshold=Decimal(2), grades=GRADES)
    attempts = [write_essay(either, candidate) for candidate in (1, 2)]
    for marker, points in (("ann", "5"), ("bob", "6")):
        for _ in attempts:
            give(either, take(either, marker), marker, points)
    before = {one: score(either, one) for one in attempts}
    wanted = Scheme(marks=2, threshold=Decimal(2), combine=Combine.HIGHER, grades=(Grade("Top", Decimal(7)),))

    trial = try_scheme(either.server, either.organisation, SITTING, wanted)

    assert before == {one: score(either, one) for one in attempts}
    assert (1, 2) == (trial.revision, trial.changed)
    assert {("6.5", "7", "B", "Top")} == {
        (one.before, one.after, one.grade_before, one.grade_after) for one in trial.attempts
    }
    scheme(either, 1, marks=2, threshold=Decimal(2), combine=Combine.HIGHER, grades=wanted.grades)
    assert {("7", "Top")} == {(score(either, one).score, score(either, one).grade) for one in attempts}


def test_marks_are_superseded_and_never_deleted(either: Hall) -> None:
    """A mark taken out of force lets its answer wait again, a moderator's counts before all, and all are still seen."""
    attempt_id = write_essay(either, 1)
    task = take(either, "ann")
    give(either, task, "ann", "2")
    (mark,) = view(either, task, "ann").items[0].marks

    supersede_mark(either.server, either.organisation, SITTING, mark.number, "Slip", actor="admin")
    assert 1 == score(either, attempt_id).waiting
    assert task == take(either, "ann")
    give(either, task, "ann", "4")
    answer = view(either, task, "admin", oversees=True).items[0].answer
    unseen = GivenMark("0" * 64, Given("8"))
    with pytest.raises(MarkRefused, match="answer_changed"):
        moderate(either.server, either.organisation, SITTING, task, ESSAY, unseen, "Unseen", actor="admin")
    mark_given = GivenMark(answer, Given("8"))
    moderate(
        either.server, either.organisation, SITTING, task, ESSAY, mark_given, "Too strict", actor="admin"
    )

    assert "9" == score(either, attempt_id).score
    seen = view(either, task, "admin", oversees=True).items[0].marks
    assert [("2", "Slip"), ("4", ""), ("8", "")] == [(one.points, one.superseded_because) for one in seen]
    with pytest.raises(MarkRefused):
        supersede_mark(either.server, either.organisation, SITTING, mark.number, "Again", actor="admin")


def test_an_answer_that_changes_is_marked_again(either: Hall) -> None:
    """A mark for an answer that came to be another one is superseded, and the new one waits."""
    attempt_id, first, second = either.attempt(1), either.desk(), either.desk()
    write = _begun(either, first, attempt_id)
    task = take(either, "ann")
    give(either, task, "ann", "6")
    second.write(
        attempt_id,
        taken_over(first, 3),
        answered(ESSAY, "Boats are new."),
        e.Submitted(e.SubmitMethod.PROCTOR),
        pack_hash=write,
    )
    either.accept(second, second.frames())
    project_stale(either.server, either.organisation)

    told = score(either, attempt_id)

    assert 1 == told.waiting
    assert task == take(either, "ann")
    item = view(either, task, "ann").items[0]
    assert ["Boats are new."] == item.response["RESPONSE"]
    assert ["answer_changed"] == [mark.superseded_because for mark in item.marks]


def _begun(hall: Hall, desk: "object", attempt_id: AttemptId) -> str:
    from assessment.pack.verify import read_sealed
    from tests.sync_server.events import initiated

    pack_hash = read_sealed(hall.pack(), trusted=None).pack_hash
    told = (
        initiated(),
        e.Started(),
        answered(ESSAY, "Boats are old."),
        e.Submitted(e.SubmitMethod.CANDIDATE),
    )
    desk.write(attempt_id, *told, pack_hash=pack_hash)  # type: ignore[attr-defined]  # a Desk
    hall.accept(desk, desk.frames())  # type: ignore[arg-type,attr-defined]  # as above
    return pack_hash


def test_what_does_not_count_is_not_marked(either: Hall) -> None:
    """An attempt that was rejected is given to nobody, and holds up no release."""
    attempt_id = write_essay(either, 1)
    project_stale(either.server, either.organisation)
    decide_attempt(
        either.server, either.organisation, attempt_id, Verdict(Ruling.REJECT, "Copied"), actor="admin"
    )

    assert "" == take(either, "ann")
    assert not score(either, attempt_id).counts
    assert 0 == release_results(either.server, either.organisation, SITTING, actor="admin").attempts


def test_progress_counts_and_compares(either: Hall) -> None:
    """Progress counts answers by what they wait for, and says how far each marker is from the others."""
    scheme(either, marks=2, threshold=Decimal(2))
    for candidate in (1, 2):
        write_essay(either, candidate)
    for marker, points in (("ann", "5"), ("bob", "6")):
        give(either, take(either, marker), marker, points)
    give(either, take(either, "ann"), "ann", "4")

    told = marking_progress(either.server, either.organisation, SITTING)

    assert (2, 2, 1) == (told.scripts, told.answers, told.marked)
    (item,) = told.items
    assert (1, 0, 1, 0) == (item.marked, item.first, item.second, item.third)
    by_name = {one.marker: one for one in told.markers}
    assert (2, "4.50", 1, "1.00", "-1.00") == (
        by_name["ann"].marks,
        by_name["ann"].mean,
        by_name["ann"].shared,
        by_name["ann"].apart,
        by_name["ann"].bias,
    )
    (listed,) = sittings_to_mark(either.server, either.organisation)
    assert (SITTING, 2, 1) == (listed.sitting_id, listed.answers, listed.marked)
