"""A wrong key is put right for a sitting: tried first, then every attempt is scored anew, and who was told otherwise is noted."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from assessment.attempt import events as e
from assessment.errors import MarkingError
from assessment.ids import AttemptId, ItemId
from assessment.pack.verify import read_sealed
from assessment.scoring.correction import Correction, Instead
from sync_server.errors import EditedMeanwhile, MarkRefused, NotFound
from sync_server.services.adjust_score import adjust_score
from sync_server.services.correct_key import correct_key, list_corrections, withdraw_correction
from sync_server.services.final_score import final_score
from sync_server.services.list_deliveries import list_deliveries
from sync_server.services.note_changes import note_changes, notes_of_attempt, notes_of_sitting
from sync_server.services.notice import Event
from sync_server.services.rebuild_projections import check_projections, rebuild_projections
from sync_server.services.release_results import release_results, withdraw_release
from sync_server.services.subscribe import Way, subscribe
from sync_server.services.try_correction import try_correction
from sync_server.services.walk_outcomes import one_outcome
from sync_server.storage.audit import recorded
from tests.sync_server.events import answered, initiated
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import ESSAY, SITTING, give, let_count, take, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql

CHOICE = ItemId("q1")
VOID = Correction(CHOICE, Instead.VOID)
FULL = Correction(CHOICE, Instead.FULL)
ALSO_B = Correction(CHOICE, Instead.ACCEPT, values=("B",))
WHY = "Both are right"


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database, with a sitting of which one has chosen A and another B."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        hall.sitting()
        choose(hall, 1, "A")
        choose(hall, 2, "B")
        yield hall


def choose(hall: Hall, candidate: int, choice: str) -> AttemptId:
    """Let a candidate choose, and submit."""
    desk, attempt_id = hall.desk(), hall.attempt(candidate)
    told = (
        initiated(f"candidate-{candidate}"),
        e.Started(),
        answered(CHOICE, choice),
        e.Submitted(e.SubmitMethod.CANDIDATE),
    )
    desk.write(attempt_id, *told, pack_hash=read_sealed(hall.pack(), trusted=None).pack_hash)
    hall.accept(desk, desk.frames())
    return attempt_id


def scores(hall: Hall) -> list[tuple[str | None, str | None]]:
    """Return what the two have, of how much."""
    told = [final_score(hall.server, hall.organisation, hall.attempt(number)) for number in (1, 2)]
    return [(one.score, one.maximum) for one in told]


def correct(hall: Hall, correction: Correction, revision: int = 0) -> int:
    """Correct the key."""
    made = correct_key(hall.server, hall.organisation, SITTING, revision, correction, WHY, actor="admin")
    return made.number


def tried(hall: Hall, correction: Correction) -> list[tuple[str, str, str]]:
    """Return what a correction would change."""
    found = try_correction(hall.server, hall.organisation, SITTING, add=correction)
    assert found.changed == sum(one.changed for one in found.attempts)
    in_order = sorted(found.attempts, key=lambda one: one.candidate_id)
    return [(one.before, one.after, one.by) for one in in_order]


def test_each_correction_is_tried_and_then_counts(either: Hall) -> None:
    """Another answer, no points for anybody, or all for everybody: what was foretold is what comes, and it can be taken back."""
    was = [("1", "13.5"), ("0", "13.5")]
    assert was == scores(either)
    wanted = {
        ALSO_B: ([("1", "1", "0"), ("0", "1", "+1")], [("1", "13.5"), ("1", "13.5")]),
        VOID: ([("1", "0", "-1"), ("0", "0", "0")], [("0", "12.5"), ("0", "12.5")]),
        FULL: ([("1", "1", "0"), ("0", "1", "+1")], [("1", "13.5"), ("1", "13.5")]),
    }
    revision = 0
    for correction, (foretold, comes) in wanted.items():
        assert foretold == tried(either, correction)
        assert was == scores(either)
        number = correct(either, correction, revision)
        assert comes == scores(either)
        outcome = one_outcome(either.server, either.organisation, either.attempt(2))
        assert Decimal(comes[1][0]) == outcome.score
        assert Decimal(comes[1][1]) == outcome.maximum
        back = try_correction(either.server, either.organisation, SITTING, without=number)
        assert ["0", "1"] == sorted(one.after for one in back.attempts)
        withdraw_correction(
            either.server, either.organisation, SITTING, revision + 1, number, "No", actor="boss"
        )
        assert was == scores(either)
        revision += 2

    told = list_corrections(either.server, either.organisation, SITTING)
    assert (6, ["boss"] * 3) == (told.revision, [one.withdrawn_by for one in told.corrections])
    with either.server.database.read() as session:
        done = [entry.action for entry in recorded(session, either.organisation)]
    assert ["correction_withdrawn", "key_corrected"] * 3 == done[:6]


def test_projections_are_made_anew_with_corrections(either: Hall) -> None:
    """What is stored agrees with the logs and the corrections, and is the same when all of it is made again."""
    correct(either, VOID)
    assert ("0", "12.5") == scores(either)[0]

    assert () == check_projections(either.server, either.organisation).differences
    assert () == rebuild_projections(either.server, either.organisation).differences
    assert ("0", "12.5") == scores(either)[0]


def test_what_cannot_be_corrected_is_refused(either: Hall) -> None:
    """An item that is not there, an answer it cannot have, what a person marks, no reason, a sitting changed meanwhile."""
    for wrong in (
        Correction(ItemId("nothing"), Instead.VOID),
        Correction(CHOICE, Instead.ACCEPT),
        Correction(CHOICE, Instead.ACCEPT, values=("Z",)),
        Correction(ItemId(ESSAY), Instead.ACCEPT, values=("Boats",)),
    ):
        with pytest.raises(MarkingError):
            tried(either, wrong)
        with pytest.raises(MarkingError):
            correct(either, wrong)
    with pytest.raises(MarkingError):
        correct_key(either.server, either.organisation, SITTING, 0, VOID, " ", actor="admin")
    with pytest.raises(NotFound):
        try_correction(either.server, either.organisation, "elsewhere", add=VOID)
    number = correct(either, FULL)
    with pytest.raises(EditedMeanwhile):
        correct(either, VOID, 0)
    withdraw_correction(either.server, either.organisation, SITTING, 1, number, "No", actor="admin")
    with pytest.raises(MarkRefused):
        withdraw_correction(either.server, either.organisation, SITTING, 2, number, "No", actor="admin")


def test_whoever_had_been_told_is_told_again(either: Hall) -> None:
    """A told result that changes has a note of what, when and why, and whoever listens is told once; others have none."""
    url = "https://hooks.example/hook"
    subscribe(either.server, either.organisation, Way.HOOK, url, (Event.CHANGED,), actor="a")
    either.clock.now += 60_000
    correct(either, ALSO_B)

    assert () == notes_of_attempt(either.server, either.organisation, either.attempt(1))
    (note,) = notes_of_attempt(either.server, either.organisation, either.attempt(2))
    assert ("0", "1", either.clock.now) == (note.before, note.after, note.noted_ms)
    assert [("key_corrected", "admin", WHY)] == [(one.kind, one.by, one.reason) for one in note.causes]
    assert 0 == note_changes(either.server, either.organisation, SITTING)
    either.clock.now += 60_000
    adjust_score(either.server, either.organisation, either.attempt(2), "2", "A torn page", actor="boss")
    latest = notes_of_sitting(either.server, either.organisation, SITTING)[-1]
    assert ("1", "3", ["score_adjusted"]) == (
        latest.before,
        latest.after,
        [one.kind for one in latest.causes],
    )
    assert 2 == len(list_deliveries(either.server, either.organisation))


def test_the_first_to_look_finds_why_a_result_changed(either: Hall) -> None:
    """Also where nobody had noted a result before, an adjustment of it is named as the reason, however the clock goes on."""
    tick = either.server.clock

    def goes_on() -> int:
        either.clock.now += 1
        return tick()

    either.server.clock = goes_on
    adjust_score(either.server, either.organisation, either.attempt(2), "2", "A torn page", actor="boss")

    (note,) = notes_of_attempt(either.server, either.organisation, either.attempt(2))
    assert ["score_adjusted"] == [one.kind for one in note.causes]


def test_a_release_is_taken_back_and_given_again(either: Hall) -> None:
    """Results that were taken back are told to nobody, until they are released again; both stay in the record."""
    either.clock.now += 1_000
    attempt_id = write_essay(either, 3)
    give(either, take(either, "ann"), "ann", "6")
    let_count(either, 3)
    release_results(either.server, either.organisation, SITTING, actor="admin")
    assert final_score(either.server, either.organisation, attempt_id).released

    withdraw_release(either.server, either.organisation, SITTING, "Too early", actor="boss")
    assert not final_score(either.server, either.organisation, attempt_id).released
    with pytest.raises(NotFound):
        withdraw_release(either.server, either.organisation, SITTING, "Again", actor="boss")
    with pytest.raises(MarkingError):
        withdraw_release(either.server, either.organisation, SITTING, "", actor="boss")

    assert 2 == release_results(either.server, either.organisation, SITTING, actor="admin").number
    assert final_score(either.server, either.organisation, attempt_id).released
