"""Attempts that are projected many at a time amount to what each amounts to alone, whatever happens in between."""

from collections.abc import Sequence
from typing import Any

import pytest
import sqlalchemy as sa

from assessment.attempt.events import Noted
from assessment.ids import AttemptId
from sync_server.services import project_attempt as projecting
from sync_server.services.project_attempt import (
    TOGETHER,
    catch_up,
    project_stale,
    project_together,
    read_attempt,
    row_of,
)
from sync_server.services.projector import Projector
from sync_server.services.rebuild_projections import check_projections
from sync_server.services.server import Server
from sync_server.storage import stored_attempts as storing
from sync_server.storage.attempts import projection, stale
from sync_server.storage.frames import touch
from sync_server.storage.models import Change, ProjectedAttempt
from tests.sync_server.events import initiated, whole_attempt
from tests.sync_server.hall import Hall
from tests.sync_server.many import sat_by_many


def row(hall: Hall, attempt_id: Any) -> dict[str, Any]:
    """Return what is stored of an attempt, what was told of it apart."""
    with hall.server.database.read() as session:
        stored = projection(session, hall.organisation, attempt_id)
    return columns(stored)


def columns(stored: ProjectedAttempt | None) -> dict[str, Any]:
    """Return a projection's columns, but for what was told."""
    assert stored is not None
    return {one.key: getattr(stored, one.key) for one in stored.__table__.columns if one.key != "told"}


def results(hall: Hall) -> list[tuple[int, str, bool]]:
    """Return what devices are told of results: number, attempt, and whether a later one took its place."""
    with hall.server.database.read() as session:
        found = sa.select(Change).where(Change.kind == "result").order_by(Change.number)
        return [(one.number, one.subject, one.superseded) for one in session.scalars(found)]


def again_stale(hall: Hall, attempts: Sequence[AttemptId]) -> None:
    """Mark attempts as changed, as what they are judged by does, and project them."""
    hall.server.database.write(
        lambda session: touch(session.connection(), hall.organisation, attempts, hall.clock.now)
    )
    assert 0 == catch_up(hall.server, hall.organisation)


def test_many_at_once_are_what_each_is_alone(hall: Hall) -> None:
    """More attempts than fit one stretch are projected as each is when it is read by itself, and each result is told once."""
    attempts = sat_by_many(hall, TOGETHER + 3)

    assert len(attempts) == project_stale(hall.server, hall.organisation)

    for attempt_id in attempts:
        reading = read_attempt(hall.server, hall.organisation, attempt_id)
        assert reading is not None
        assert columns(row_of(hall.organisation, reading)) == row(hall, attempt_id)
    told = results(hall)
    assert sorted(attempts) == sorted(subject for _, subject, _ in told)
    assert [told[0][0] + place for place in range(len(told))] == [number for number, _, _ in told]
    checked = check_projections(hall.server, hall.organisation)
    assert (len(attempts), 0, ()) == (checked.attempts, checked.waiting, checked.differences)


def test_what_is_long_is_read_by_itself(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """An attempt of which very much has come is not read together with others, and amounts to the same."""
    monkeypatch.setattr(storing, "MOST_BYTES", 2_000)
    short, long = hall.desk(), hall.desk()
    short.write(hall.attempt(1), *whole_attempt())
    long.write(hall.attempt(2), initiated(), *[Noted(f"{n}" * 40) for n in range(120)])
    for desk in (short, long):
        hall.accept(desk, desk.frames(4))
    attempts = [hall.attempt(1), hall.attempt(2)]
    with hall.server.database.look() as connection:
        together = storing.stored_attempts(connection, hall.organisation, attempts)

    assert frozenset() == project_together(hall.server, hall.organisation, attempts)

    assert [hall.attempt(1)] == list(together)
    assert () == check_projections(hall.server, hall.organisation).differences
    assert 121 == row(hall, hall.attempt(2))["events"]


def test_a_result_is_told_again_when_it_changes(hall: Hall) -> None:
    """A result that was told is told no more while it stays the same; a new one takes its place."""
    attempts = sat_by_many(hall, 2)
    project_stale(hall.server, hall.organisation)
    once = results(hall)

    again_stale(hall, attempts)
    assert once == results(hall)
    told = sa.update(ProjectedAttempt).where(ProjectedAttempt.attempt_id == attempts[0]).values(told="other")
    hall.server.database.write(lambda session: session.execute(told))
    again_stale(hall, attempts)

    again = results(hall)
    assert 3 == len(again)
    assert [True] == [gone for _, subject, gone in again[:2] if subject == attempts[0]]
    assert (attempts[0], False) == again[2][1:]


@pytest.mark.parametrize("stored", [False, True], ids=["before-storing", "after-storing"])
def test_a_projector_that_dies_is_followed_by_one_that_goes_on(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, stored: bool
) -> None:
    """Whenever a projector dies, the next one projects what is left, and no result is told twice."""

    class Killed(BaseException):
        """The process has ended."""

    real, stretches = projecting._keep, [0]

    def dies(server: Server, *about: Any) -> None:
        stretches[0] += 1
        if stored or stretches[0] < 2:
            real(server, *about)
        if stretches[0] == 2:
            raise Killed

    attempts = sat_by_many(hall, 2 * TOGETHER + 3)
    with monkeypatch.context() as patch:
        patch.setattr(projecting, "_keep", dies)
        with pytest.raises(Killed):
            Projector(hall.server)._round()
    with hall.server.database.read() as session:
        assert (3 if stored else TOGETHER + 3) == len(stale(session, hall.organisation, 1_000))

    Projector(hall.server)._round()

    assert sorted(attempts) == sorted(subject for _, subject, _ in results(hall))
    checked = check_projections(hall.server, hall.organisation)
    assert (len(attempts), 0, ()) == (checked.attempts, checked.waiting, checked.differences)


def test_what_one_projection_may_not_hold_is_no_others(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the database refuses a stretch, each attempt of it is tried alone."""
    attempts = sat_by_many(hall, 4)
    real = projecting._keep

    def refuses(server: Server, organisation: Any, made: Any) -> None:
        if attempts[1] in {one.projection.attempt_id for one in made}:
            raise ValueError("no column holds this")
        real(server, organisation, made)

    monkeypatch.setattr(projecting, "_keep", refuses)

    assert frozenset({attempts[1]}) == project_together(hall.server, hall.organisation, attempts)

    with hall.server.database.read() as session:
        assert [attempts[1]] == stale(session, hall.organisation, 10)


def test_catching_up_does_not_wait_for_what_comes_meanwhile(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who asks for a list gets it although devices go on sending, and is told how many attempts are not read yet."""
    sat_by_many(hall, 3)
    desk = hall.desk()
    desk.write(hall.attempt(99), initiated())
    real = projecting.project_together

    def with_more(*about: Any) -> frozenset[Any]:
        done = real(*about)
        desk.write(hall.attempt(99), Noted("more"))
        hall.accept(desk, desk.frames(first=len(desk.entries)) if len(desk.entries) > 2 else desk.frames())
        return done

    monkeypatch.setattr(projecting, "project_together", with_more)

    assert 1 == catch_up(hall.server, hall.organisation)
