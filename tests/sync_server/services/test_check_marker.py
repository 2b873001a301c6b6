"""Markers are checked by answers on which a mark was agreed; they cannot tell these from others, and who is far off is stopped."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sync_server.errors import MarkRefused, NotFound
from sync_server.services.final_score import final_scores
from sync_server.services.given_mark import Given
from sync_server.services.marking_progress import marking_progress
from sync_server.services.marking_tasks import marking_tasks, next_task, put_back, take_task
from sync_server.services.moderate_mark import moderate
from sync_server.services.oversee_markers import (
    Checks,
    is_stopped,
    let_marker_on,
    stop_marker,
    view_checks,
    withdraw_check,
)
from sync_server.services.save_draft import save_draft
from sync_server.services.submit_mark import GivenMark
from sync_server.storage.audit import recorded
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import ESSAY, SITTING, give, scheme, take, view, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database, with five essays."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        hall.publish()
        hall.sitting()
        for number in range(1, 6):
            write_essay(hall, number, f"Boats of {number}.")
        yield hall


def agree(hall: Hall, count: int, points: str = "6") -> list[str]:
    """Agree on the marks of so many essays, and let them be check scripts; return their tasks."""
    page = marking_tasks(hall.server, hall.organisation, "admin", SITTING)
    tasks = [task.task_id for task in page.tasks[:count]]
    for task in tasks:
        moderate(
            hall.server,
            hall.organisation,
            SITTING,
            task,
            ESSAY,
            GivenMark(view(hall, task, "admin", oversees=True).items[0].answer, Given(points)),
            "Agreed",
            actor="admin",
            check=True,
        )
    hall.clock.now += 1_000
    return tasks


def checks(hall: Hall) -> Checks:
    """Return how markers did."""
    return view_checks(hall.server, hall.organisation, SITTING)


def refusal(of: Any) -> str:
    """Return the code by which a mark is refused."""
    with pytest.raises(MarkRefused) as caught:
        of()
    return caught.value.detail


def points(hall: Hall) -> list[str]:
    """Return what all essays have."""
    found = final_scores(hall.server, hall.organisation, SITTING)
    return sorted(str(item.score) for one in found for item in one.items if item.item_id == ESSAY)


@pytest.mark.parametrize("marks", [1, 2])
def test_a_check_is_like_any_other_task(either: Hall, marks: int) -> None:
    """What a marker sees of a check, before and after, is what they see of any other; their mark for it counts nothing."""
    scheme(either, marks=marks, check_every=1, check_tolerance=Decimal(9))
    (check,) = agree(either, 1)
    before = points(either)

    assert check == take(either, "ann")
    seen, listed = (
        view(either, check, "ann"),
        marking_tasks(either.server, either.organisation, "ann", SITTING),
    )
    drafted = save_draft(either.server, either.organisation, "ann", SITTING, check, ESSAY, 0, Given("2"))
    assert drafted.locked_until_ms is not None
    assert ([check], "first") == ([one.task_id for one in listed.tasks[:1]], listed.tasks[0].need)
    needs = give(either, check, "ann", "2").needs
    after = view(either, check, "ann")
    other = take(either, "ann")
    assert other not in ("", check)
    plain = view(either, other, "ann")
    assert needs == give(either, other, "ann", "2").needs
    plain_after = view(either, other, "ann")

    def shown(one: Any) -> Any:
        (item,) = one.items
        return item.need, item.points, [mark.points for mark in item.marks], item.proposals

    assert shown(plain) == shown(seen)
    assert shown(plain_after) == shown(after)
    assert points(either).count("6") == before.count("6") == 1
    assert 6 == Decimal(checks(either).checks[0].points)


def test_who_is_out_of_tolerance_is_stopped(either: Hall) -> None:
    """After two checks too far off a marker is given nothing more, in no way, until a moderator lets them on; others go on."""
    scheme(either, check_every=1, check_tolerance=Decimal(1), check_misses=2)
    first, second = agree(either, 2)

    assert take(either, "ann") in (first, second)
    give(either, take(either, "ann"), "ann", "1")
    assert not is_stopped(either.server, either.organisation, SITTING, "ann")
    give(either, take(either, "ann"), "ann", "2")

    assert is_stopped(either.server, either.organisation, SITTING, "ann")
    assert "stopped" == refusal(lambda: take(either, "ann"))
    free = next(
        one.task_id for one in marking_tasks(either.server, either.organisation, "bob", SITTING).tasks
    )
    assert "stopped" == refusal(lambda: take_task(either.server, either.organisation, "ann", SITTING, free))
    assert "stopped" == refusal(lambda: give(either, free, "ann"))
    page = marking_tasks(either.server, either.organisation, "ann", SITTING)
    assert ((), True) == (page.tasks, page.stopped)
    kept = save_draft(either.server, either.organisation, "ann", SITTING, free, ESSAY, 0, Given("2"))
    assert kept.locked_until_ms is None
    for _ in range(2):
        give(either, take(either, "bob"), "bob", "7")
    told = {one.marker: one for one in checks(either).markers}
    assert (2, 0, "4.50", "-4.50", True) == (
        told["ann"].checks,
        told["ann"].within,
        told["ann"].apart,
        told["ann"].bias,
        told["ann"].stopped,
    )
    assert (2, 2, "1.00", False) == (
        told["bob"].checks,
        told["bob"].within,
        told["bob"].apart,
        told["bob"].stopped,
    )

    either.clock.now += 1_000
    let_marker_on(either.server, either.organisation, SITTING, "ann", "We have talked", actor="boss")
    give(either, take(either, "ann"), "ann", "5")
    assert not is_stopped(either.server, either.organisation, SITTING, "ann")
    with either.server.database.read() as session:
        done = [(entry.action, entry.actor) for entry in recorded(session, either.organisation)]
    assert [("marker_let_on", "boss")] == [one for one in done if one[0] == "marker_let_on"]
    assert [("marker_stopped", "server")] == [one for one in done if one[0] == "marker_stopped"]
    with pytest.raises(NotFound):
        let_marker_on(either.server, either.organisation, SITTING, "ann", "Again", actor="boss")


def test_a_moderator_stops_a_marker_who_may_finish_what_is_in_hand(either: Hall) -> None:
    """Whoever is stopped by a person may give the mark in hand; then nothing more."""
    task = take(either, "ann")
    with pytest.raises(NotFound):
        stop_marker(either.server, either.organisation, SITTING, "nobody", "Why", actor="boss")
    stop_marker(either.server, either.organisation, SITTING, "ann", "Ill", actor="boss")
    assert "stopped" == refusal(
        lambda: stop_marker(either.server, either.organisation, SITTING, "ann", "Ill", actor="boss")
    )

    assert task == take(either, "ann")
    give(either, task, "ann")
    assert "stopped" == refusal(lambda: take(either, "ann"))


def test_a_check_is_given_once_and_is_withdrawn(either: Hall) -> None:
    """A marker is checked by an answer once; nobody by one that they agreed on, that is in another's hand, or withdrawn."""
    scheme(either, check_every=1, check_tolerance=Decimal(9))
    (check,) = agree(either, 1)
    assert check != take(either, "admin")
    put_back(either.server, either.organisation, "admin", SITTING, take(either, "admin"))
    assert check == take(either, "ann")
    assert check != take(either, "bob")
    give(either, check, "ann")
    assert "own" == refusal(lambda: give(either, check, "ann"))
    withdraw_check(either.server, either.organisation, SITTING, checks(either).checks[0].number, actor="boss")

    task = next_task(either.server, either.organisation, "cid", SITTING).task
    assert task is not None
    assert check != task.task_id
    assert "marked" == refusal(lambda: give(either, check, "cid"))
    assert not checks(either).checks[0].in_use
    assert 1 == marking_progress(either.server, either.organisation, SITTING).marked
