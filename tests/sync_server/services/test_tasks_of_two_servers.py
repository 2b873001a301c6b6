"""Two server processes on one PostgreSQL at the same task, wish, material or errand at the same moment: one of them is first."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Barrier, BrokenBarrierError
from typing import Any

import pytest

from sync_server.app import open_server
from sync_server.config import Ai, Provider
from sync_server.errors import EditedMeanwhile, TaskEnded
from sync_server.services.add_source import add_source
from sync_server.services.end_task import cancel_task
from sync_server.services.errands import Delivery, OutsideWorkers, answer_errand, take_errand
from sync_server.services.list_tasks import view_task
from sync_server.services.model_limits import Limits, set_limits
from sync_server.services.queue_task import TaskKind, queue_task
from sync_server.services.run_task import advance, end
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from tests.fakes.groq import MODELS
from tests.sync_server.hall import Draw, Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_run_task import STEPS, asked

MEET_SECONDS = 1.0
"""So long the one that came first waits for the other to come as far: for ever, where it is made to wait behind it."""


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture
def hall(postgresql: Postgresql, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on PostgreSQL."""
    with opened_hall(tmp_path / "server", postgresql.database()) as opened:
        yield opened


@pytest.fixture
def other(hall: Hall) -> Iterator[Server]:
    """Give a second server on the same database."""
    server = open_server(hall.config, clock=hall.clock, draw=Draw("other"))
    server.config, server.model = hall.server.config, hall.server.model
    try:
        yield server
    finally:
        server.close()


def met(monkeypatch: pytest.MonkeyPatch, *doings: Callable[[], Any]) -> list[Any]:
    """Do things at once, each as far as its first write before any goes on; return what each returned or raised."""
    barrier = Barrier(len(doings))
    whole = Session.flush

    def flush(session: Session, objects: Any = None) -> None:
        if session.new or session.dirty:
            with suppress(BrokenBarrierError):
                barrier.wait(MEET_SECONDS)
        whole(session, objects)

    def done(doing: Callable[[], Any]) -> Any:
        try:
            return doing()
        except Exception as error:  # noqa: BLE001  # it is looked at
            return error

    monkeypatch.setattr(Session, "flush", flush)
    with ThreadPoolExecutor(len(doings)) as pool:
        return list(pool.map(done, doings))


def test_what_is_cancelled_is_not_told_as_done(
    hall: Hall, other: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A task comes to one end: it is cancelled, or it is complete and cancelling it is refused."""
    task_id = asked(hall)
    cancelled, _ = met(
        monkeypatch,
        lambda: cancel_task(hall.server, hall.organisation, task_id, actor="ada"),
        lambda: end(other, hall.organisation, task_id, 1, "completed", result={}),
    )

    state = view_task(hall.server, hall.organisation, task_id).state
    assert ("completed" if isinstance(cancelled, TaskEnded) else "cancelled") == state


def test_a_wish_is_one_task(hall: Hall, other: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same wish at two servers at once is one task, and both are told which."""

    def ask(server: Server) -> Any:
        return queue_task(
            server, hall.organisation, TaskKind.GENERATION, {"topic": "x"}, actor="ada", wish="form 1"
        )

    found = met(monkeypatch, lambda: ask(hall.server), lambda: ask(other))

    assert 1 == len({one.task_id for one in found})


def test_a_file_is_one_source(hall: Hall, other: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same file at two servers at once is one source."""

    def add(server: Server) -> Any:
        return add_source(server, hall.organisation, "a.txt", b"Salt melts ice.", actor="ada")

    found = met(monkeypatch, lambda: add(hall.server), lambda: add(other))

    assert 1 == len({one.source_id for one in found})


def test_limits_are_set_by_one(hall: Hall, other: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two who change limits at once the second is told."""

    def change(server: Server, budget: int) -> Any:
        return set_limits(server, hall.organisation, Limits(budget=budget), actor="ada")

    found = met(monkeypatch, lambda: change(hall.server, 1), lambda: change(other, 2))

    assert 1 == sum(isinstance(one, EditedMeanwhile) for one in found)
    assert 1 == sum(isinstance(one, Limits) for one in found)


def test_an_errand_has_one_answer(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two answers at two servers at once one counts, and who gave the other is told."""
    ai = Ai(Provider.WORKER, "", MODELS[0], worker_token="x" * 40)
    hall.server.config, hall.server.model = replace(hall.server.config, ai=ai), OutsideWorkers()
    advance(hall.server, STEPS, hall.organisation, asked(hall), 1)
    errand = take_errand(hall.server, "w", 10_000)
    assert errand is not None
    second = open_server(hall.config, clock=hall.clock, draw=Draw("other"))
    try:
        found = met(
            monkeypatch,
            lambda: answer_errand(hall.server, errand.errand_id, Delivery("one")),
            lambda: answer_errand(second, errand.errand_id, Delivery("two")),
        )
    finally:
        second.close()

    assert 1 == sum(isinstance(one, TaskEnded) for one in found)
    assert 1 == found.count(None)
