"""The background work on tasks: begun with the server, and what was open goes on after it has gone."""

import copy
import threading

import pytest
import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.ai.jobs import AT_ONCE, Jobs
from sync_server.errors import StorageProblem
from sync_server.services import ask_models
from sync_server.services.ask_models import AskModels
from sync_server.services.list_tasks import list_tasks
from sync_server.services.model_limits import Limits, set_limits
from sync_server.services.run_task import advance
from sync_server.storage.models import Organisation
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_run_task import STEPS, asked, asking, working_groq
from tests.waiting import waited


def completed(hall: Hall) -> int:
    """Return how many tasks have come to a good end."""
    return len(list_tasks(hall.server, hall.organisation, state="completed", limit=200).tasks)


def test_what_is_asked_for_is_done(hall: Hall) -> None:
    """Tasks that are asked for while it runs, and before, come to their end, each question asked once."""
    with asking(hall, working_groq()) as groq:
        for number in range(4):
            asked(hall, f"before {number}")
        work = AskModels(hall.server, STEPS)
        work.start()
        try:
            for number in range(4):
                asked(hall, f"after {number}")
            waited(lambda: completed(hall) == 8, "eight are done")
        finally:
            work.stop()

    assert 8 * 3 == len(groq.asked)


def test_what_was_open_goes_on(hall: Hall) -> None:
    """A server that ends in the middle of tasks goes on with them when it begins again; nothing is asked twice."""
    with asking(hall, working_groq()) as groq:
        for number in range(6):
            asked(hall, str(number))
        first = AskModels(hall.server, STEPS)
        first.start()
        waited(lambda: len(groq.asked) >= 4, "four questions")
        first.stop()
        second = AskModels(hall.server, STEPS)
        second.start()
        try:
            waited(lambda: completed(hall) == 6, "six are done")
        finally:
            second.stop()

    assert 6 * 3 == len(groq.asked)


def test_no_organisation_waits_for_another(hall: Hall) -> None:
    """Where one has asked as often as it may, and waits with many tasks, another's are worked on at once."""
    other = copy.copy(hall)
    other.organisation = OrganisationId("f" * 16)
    hall.server.database.write(
        lambda session: session.add(
            Organisation(organisation_id=other.organisation, name="Other", added_ms=hall.clock.now + 1)
        )
    )
    set_limits(hall.server, hall.organisation, Limits(per_minute=1), actor="ada")
    with asking(hall, working_groq()) as groq:
        for number in range(AT_ONCE * 3):
            asked(hall, str(number))
        work = AskModels(hall.server, STEPS)
        work.start()
        try:
            waited(lambda: _states(hall).count("processing") >= AT_ONCE and len(groq.asked) > 0, "all wait")
            asked(other, "theirs")
            waited(lambda: completed(other) == 1, "theirs is done", 20)
        finally:
            work.stop()

    assert 0 == completed(hall)


def _states(hall: Hall) -> list[str]:
    return [task.state for task in list_tasks(hall.server, hall.organisation, limit=200).tasks]


def test_what_the_queue_has_let_go_is_begun_once_more(hall: Hall) -> None:
    """A task that is not at its end is worked on, also where the queue's own tables say that it was: they may be older."""
    with asking(hall, working_groq()) as groq:
        task_id = asked(hall)
        let_go = threading.Event()

        def ends_at_once(*_: object) -> None:
            let_go.set()

        jobs = Jobs(hall.server.config.jobs, ends_at_once)
        jobs.start()
        for _ in range(2):
            let_go.clear()
            jobs.enqueue(str(hall.organisation), task_id, 1)
            assert let_go.wait(30)
            waited(lambda: not jobs.holds(str(hall.organisation), task_id, 1), "it is let go")
        jobs.stop()
        work = AskModels(hall.server, STEPS)
        work.start()
        try:
            waited(lambda: completed(hall) == 1, "it is done")
        finally:
            work.stop()

    assert 3 == len(groq.asked)


def test_what_nobody_works_on_is_begun_once_more(hall: Hall) -> None:
    """A task that the queue's tables say somebody works on, who is gone, is not waited for, as of leaders that changed."""
    work: list[int] = []
    jobs = Jobs(hall.server.config.jobs, lambda *_: work.append(1))
    jobs.start()
    try:
        jobs.enqueue(str(hall.organisation), "t", 1)
        waited(lambda: len(work) == 1 and not jobs.holds(str(hall.organisation), "t", 1), "it was done")
        engine = sa.create_engine(hall.server.config.jobs)
        with engine.begin() as connection:
            connection.execute(sa.text("UPDATE workflow_status SET status = 'PENDING'"))
        engine.dispose()

        jobs.enqueue(str(hall.organisation), "t", 1)
        assert jobs.holds(str(hall.organisation), "t", 1)
        jobs.enqueue(str(hall.organisation), "t", 1, here=True)
        waited(lambda: len(work) == 2, "it was done once more")
    finally:
        jobs.stop()


def test_a_task_that_cannot_be_written_about_waits(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong around a step, the task is not let go."""
    calls: list[int] = []

    def stumbles(*_: object) -> int | None:
        calls.append(1)
        if len(calls) < 3:
            raise StorageProblem("full")
        return advance(*_)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(ask_models, "advance", stumbles)
    monkeypatch.setattr(ask_models, "TICK_WAIT_MS", 10)
    with asking(hall, working_groq()):
        asked(hall)
        work = AskModels(hall.server, STEPS)
        work.start()
        try:
            waited(lambda: completed(hall) == 1, "it is done")
        finally:
            work.stop()
