"""What is derived from frames can be thrown away: it is made anew, equal in every column, and a check proves it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner

from assessment.attempt.decision import Ruling
from sync_server.__main__ import app
from sync_server.config import read_config
from sync_server.services.decide_attempt import Verdict, decide_attempt
from sync_server.services.project_attempt import project_stale
from sync_server.services.rebuild_projections import check_projections, rebuild_projections
from sync_server.storage import models
from tests.sync_server.events import initiated, whole_attempt
from tests.sync_server.hall import Hall, opened_hall


@pytest.fixture
def sat(hall: Hall) -> Hall:
    """Give a hall with two attempts, one of which is told twice and decided about."""
    return filled(hall)


def filled(hall: Hall) -> Hall:
    """Let two attempts be sat, in small frames, and one of them be decided about."""
    facts = hall.publish()
    hall.sitting()
    desk, other = hall.desk(), hall.desk()
    desk.write(hall.attempt(), *whole_attempt(), pack_hash=facts.pack_hash)
    desk.write(hall.attempt(7), *whole_attempt()[:4], pack_hash=facts.pack_hash)
    other.write(hall.attempt(), initiated(), pack_hash=facts.pack_hash)
    for one in (desk, other):
        hall.accept(one, one.frames(3))
    verdict = Verdict(Ruling.REJECT, "seen")
    decide_attempt(hall.server, hall.organisation, hall.attempt(), verdict, actor="admin")
    while project_stale(hall.server, hall.organisation):
        pass
    return hall


def run(hall: Hall, statement: str) -> None:
    """Do something to the database that nobody should."""
    hall.server.database.write(lambda session: session.execute(sa.text(statement)))


def differing(hall: Hall) -> set[str]:
    """Return what a check finds, by name."""
    return {one.what for one in check_projections(hall.server, hall.organisation).differences}


def test_what_is_stored_is_what_the_frames_amount_to(sat: Hall) -> None:
    """A check folds every frame and finds nothing, and changes nothing."""
    found = check_projections(sat.server, sat.organisation)

    assert (6, 2, 0, ()) == (found.frames, found.attempts, found.waiting, found.differences)


DAMAGE = {
    "score": "UPDATE attempts SET score = '99'",
    "flags": "UPDATE attempts SET flags = ''",
    "ruling": "UPDATE attempts SET ruling = 'accept'",
    "files": "INSERT INTO attempt_blobs SELECT organisation_id, attempt_id, 'ab' FROM attempts",
    "projection": "DELETE FROM attempts",
    "frame": "DELETE FROM attempt_frames",
    "kept score": "DELETE FROM kept_scores",
    "kept waiting": "UPDATE kept_scores SET waiting = 9, made = changed",
}


@pytest.mark.parametrize("what", DAMAGE)
def test_whatever_is_wrong_is_found_and_mended(sat: Hall, what: str) -> None:
    """Whatever somebody alters in what is derived is told by name, and made anew from the frames."""
    run(sat, DAMAGE[what])
    assert what in differing(sat)

    rebuilt = rebuild_projections(sat.server, sat.organisation)

    assert what in {one.what for one in rebuilt.differences}
    assert set() == differing(sat)


def test_an_attempt_that_no_frame_tells_of_goes(sat: Hall) -> None:
    """What is listed and was never told is taken out of the list; nothing else is."""
    run(
        sat,
        "INSERT INTO attempt_logs (organisation_id, attempt_id, changed, projected, last_ms)"
        " SELECT organisation_id, 'ghost', 1, 1, 1 FROM organisations",
    )
    run(
        sat,
        "UPDATE attempts SET attempt_id = 'ghost' WHERE attempt_id = (SELECT min(attempt_id) FROM attempts)",
    )
    assert {"projection"} == differing(sat)

    rebuild_projections(sat.server, sat.organisation)

    assert set() == differing(sat)
    assert 2 == check_projections(sat.server, sat.organisation).attempts


def test_everything_derived_can_be_thrown_away(sat: Hall) -> None:
    """With no projection and no note of which frame holds what, all of it comes back, column by column."""
    before = _rows(sat)
    for table in ("attempts", "attempt_frames", "attempt_logs", "attempt_blobs", "kept_scores"):
        run(sat, f"DELETE FROM {table}")  # noqa: S608  # names of ours

    rebuild_projections(sat.server, sat.organisation)

    assert before == _rows(sat)


def test_the_command_says_so_and_exits_by_it(tmp_path: Path) -> None:
    """``rebuild --check`` exits 0 when all is equal, 1 with a list of differences, and ``rebuild`` mends them."""
    with opened_hall(tmp_path) as hall:
        filled(hall)
    command = ["attempts", "rebuild", "--data", str(tmp_path)]

    def ask(*more: str) -> tuple[int, str]:
        done = CliRunner().invoke(app, [*command, *more])
        return done.exit_code, done.output

    assert (0, "6 frames folded, 2 attempts: all equal.\n") == ask("--check")
    with closing(sqlite3.connect(read_config({}, tmp_path).database.removeprefix("sqlite:///"))) as database:
        database.execute(DAMAGE["score"])
        database.commit()
    code, told = ask("--check")
    assert 1 == code
    assert "score: stored 99, folded" in told
    assert 0 == ask()[0]
    assert 0 == ask("--check", "--json")[0]


def _rows(hall: Hall) -> list[dict[str, object]]:
    with hall.server.database.read() as session:
        rows = session.scalars(
            sa.select(models.ProjectedAttempt).order_by(models.ProjectedAttempt.attempt_id)
        )
        skip = {"_sa_instance_state", "told"}
        return [{name: value for name, value in vars(row).items() if name not in skip} for row in rows]
