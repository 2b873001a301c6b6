"""Tasks of a model from the wish to the end, with a provider that limits and fails."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest
import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.ai.client import ModelClient
from sync_server.ai.model import ModelRequest
from sync_server.ai.pace import BREAKS_AFTER, Pace
from sync_server.errors import EditedMeanwhile, NameTaken, TaskEnded
from sync_server.services.ask_model import FRESH_MS, Asking, ask_model, pace_known
from sync_server.services.end_task import cancel_task, retry_task
from sync_server.services.list_tasks import TaskFacts, exchanges_of, list_tasks, view_task
from sync_server.services.model_limits import Limits, set_limits
from sync_server.services.notice import Event
from sync_server.services.queue_task import TaskKind, queue_task
from sync_server.services.run_task import Task, TaskFailed, Went, advance
from sync_server.services.server import Server
from sync_server.services.subscribe import Way, subscribe
from sync_server.storage.results_models import Notice
from tests.fakes.groq import KEY, MODELS, Fault, Groq, serving_groq
from tests.sync_server.hall import Hall

WORDS = {
    "type": "object",
    "properties": {"word": {"type": "string"}},
    "required": ["word"],
    "additionalProperties": False,
}
QUESTIONS = 3
HOUR_MS = 3_600_000


def one_question(server: Server, organisation: OrganisationId, task: Task) -> Went:
    """Ask the next of three questions."""
    if task.request.get("wrong"):
        raise TaskFailed("not_covered")
    number = int(task.plan.get("next", 0))
    request = ModelRequest(MODELS[0], "Say a word.", f"{task.request['topic']} {number}", "word", WORDS)
    asking = Asking(task.task_id, task.run, f"{number}", ("s1",), task.failures)
    ask_model(server, organisation, asking, request)
    done = number + 1
    return Went(done, QUESTIONS, {"words": done} if done == QUESTIONS else None, {"next": done})


STEPS = {kind.value: one_question for kind in TaskKind}


@contextmanager
def asking(hall: Hall, groq: Groq) -> Iterator[Groq]:
    """Let the hall's server ask this provider."""
    with serving_groq(groq), closing(ModelClient("groq", groq.url, KEY, longest=5.0)) as client:
        hall.server.model = client
        yield groq


def working_groq(**more: object) -> Groq:
    """Return a provider that says a word."""
    return replace(Groq(lambda body: {"word": "carrel"}), **more)  # type: ignore[arg-type]  # the fields of a fake


def asked(hall: Hall, topic: str = "birds", wish: str = "") -> str:
    """Ask for a task."""
    return queue_task(
        hall.server,
        hall.organisation,
        TaskKind.GENERATION,
        {"topic": topic},
        actor="ada",
        wish=wish,
    ).task_id


def to_the_end(hall: Hall, task_id: str, run: int = 1) -> TaskFacts:
    """Work on a task until its end; waiting is letting the clock go on."""
    while (wait := advance(hall.server, STEPS, hall.organisation, task_id, run)) is not None:
        hall.clock.now += wait
    return view_task(hall.server, hall.organisation, task_id)


def test_a_task_comes_to_its_end(hall: Hall) -> None:
    """Each question is asked once, its tokens and price are counted, and the task is complete."""
    with asking(hall, working_groq()) as groq:
        task = to_the_end(hall, asked(hall))

    assert ("completed", QUESTIONS, QUESTIONS, {"words": QUESTIONS}) == (
        task.state,
        task.done,
        task.whole,
        task.result,
    )
    assert QUESTIONS == len(groq.asked) == task.spent.calls
    assert task.spent.prompt * 150 + task.spent.completion * 600 == task.spent.cost > 0


def test_the_same_wish_is_the_same_task(hall: Hall) -> None:
    """Asked twice under one name it is one task; something else under that name is refused."""
    first = asked(hall, wish="form 1")

    assert first == asked(hall, wish="form 1")
    with pytest.raises(NameTaken):
        asked(hall, "fish", wish="form 1")


@pytest.mark.parametrize("wait", ["5", "95"])
def test_a_wait_that_is_told_is_kept(hall: Hall, wait: str) -> None:
    """Nobody asks before the provider wants to be asked, also where that is more than a minute away."""
    once = working_groq(
        faults=lambda number, body: Fault("429", wait) if number == 1 else None,
        clock=lambda: hall.clock.now / 1000,
    )
    with asking(hall, once) as groq:
        began = hall.clock.now
        task = to_the_end(hall, asked(hall))

    assert "completed" == task.state
    assert 0 == groq.early
    assert int(wait) * 1000 == hall.clock.now - began
    assert ["answered", "rate_limit_exceeded", "answered", "answered"] == [
        one.outcome for one in exchanges_of(hall.server, hall.organisation, task.task_id)
    ]


def test_a_wait_that_was_told_is_kept_after_a_restart(hall: Hall) -> None:
    """A server that begins anew knows how long the one before it was to wait."""
    busy = working_groq(faults=lambda number, body: Fault("429", "600"))
    with asking(hall, busy):
        task_id = asked(hall)
        assert 600_000 == advance(hall.server, STEPS, hall.organisation, task_id, 1)
        hall.server.pace = Pace()
        pace_known(hall.server, hall.organisation)
        other = asked(hall, "fish")

        assert 600_000 == advance(hall.server, STEPS, hall.organisation, other, 1)
        assert 1 == len(busy.asked)


def test_a_provider_that_is_away_for_an_hour_costs_nothing(hall: Hall) -> None:
    """While it is away it is asked rarely, and what was asked for is done once it is back."""
    back = hall.clock.now + HOUR_MS
    away = working_groq(faults=lambda number, body: None if hall.clock.now >= back else Fault("503"))
    with asking(hall, away) as groq:
        tasks = [to_the_end(hall, asked(hall, str(number))) for number in range(3)]

    assert {"completed"} == {task.state for task in tasks}
    assert BREAKS_AFTER < groq.refused["503"] < 30


def test_a_provider_that_never_comes_back_is_told(hall: Hall) -> None:
    """After a day a task ends with the reason, and can be begun anew."""
    with asking(hall, working_groq(faults=lambda number, body: Fault("500"))):
        task = to_the_end(hall, asked(hall))
    assert ("failed", "500") == (task.state, task.error)

    with asking(hall, working_groq()):
        retry_task(hall.server, hall.organisation, task.task_id, actor="ada")
        assert "completed" == to_the_end(hall, task.task_id, 2).state


def test_what_was_said_is_kept(hall: Hall) -> None:
    """Asked the same again within hours nobody is asked; it costs nothing, and is written down."""
    with asking(hall, working_groq()) as groq:
        to_the_end(hall, asked(hall))
        again = to_the_end(hall, asked(hall))
        assert (0, QUESTIONS, 0) == (again.spent.calls, again.spent.kept, again.spent.cost)

        hall.clock.now += FRESH_MS + 1
        late = to_the_end(hall, asked(hall))
    assert QUESTIONS == late.spent.calls
    assert 2 * QUESTIONS == len(groq.asked)


def test_a_step_that_was_done_is_not_done_again(hall: Hall) -> None:
    """A process that ends between an answer and the next step has lost nothing, and asks nothing twice."""
    with asking(hall, working_groq()) as groq:
        task_id = asked(hall)
        task = Task(task_id, 1, {"topic": "birds"}, {}, 0, "ada")
        one_question(hall.server, hall.organisation, task)  # and what it came to is never written down

        assert "completed" == to_the_end(hall, task_id).state
        assert QUESTIONS == len(groq.asked)


def test_a_task_is_cancelled(hall: Hall) -> None:
    """A cancelled task is worked on no more, and says so; one at its end cannot be cancelled."""
    with asking(hall, working_groq()) as groq:
        task_id = asked(hall)
        advance(hall.server, STEPS, hall.organisation, task_id, 1)
        cancel_task(hall.server, hall.organisation, task_id, actor="ada")

        assert "cancelled" == to_the_end(hall, task_id).state
        assert 1 == len(groq.asked)
        done = to_the_end(hall, asked(hall, "fish")).task_id
        with pytest.raises(TaskEnded):
            cancel_task(hall.server, hall.organisation, done, actor="ada")
        with pytest.raises(TaskEnded):
            retry_task(hall.server, hall.organisation, done, actor="ada")


def test_every_end_is_told(hall: Hall) -> None:
    """Programs that listen hear of each end of a task once: also that it was cancelled, and its end when begun anew."""
    subscribe(
        hall.server,
        hall.organisation,
        Way.HOOK,
        "https://hooks.example.org/x",
        (Event.TASK_ENDED,),
        actor="ada",
    )
    with asking(hall, working_groq()):
        task_id = asked(hall)
        for _ in range(2):
            cancel_task(hall.server, hall.organisation, task_id, actor="ada")
        retry_task(hall.server, hall.organisation, task_id, actor="ada")
        to_the_end(hall, task_id, 2)

    with hall.server.database.read() as session:
        told = [json.loads(row.data)["state"] for row in session.scalars(sa.select(Notice))]
    assert ["cancelled", "completed"] == sorted(told)


def test_why_it_cannot_be_done_is_told(hall: Hall) -> None:
    """A task that its own material stands against ends with that reason, and nobody is asked."""
    wrong = queue_task(
        hall.server, hall.organisation, TaskKind.GENERATION, {"topic": "", "wrong": True}, actor="ada"
    )

    task = to_the_end(hall, wrong.task_id)
    assert ("failed", "not_covered") == (task.state, task.error)


def test_without_a_provider_that_is_told(hall: Hall) -> None:
    """Where nobody serves a model a task ends with that reason."""
    assert "no_provider" == to_the_end(hall, asked(hall)).error


def test_limits_hold(hall: Hall) -> None:
    """An organisation asks as often in a minute as it may, and not beyond its budget."""
    with asking(hall, working_groq()) as groq:
        set_limits(hall.server, hall.organisation, Limits(per_minute=2), actor="ada")
        began = hall.clock.now
        to_the_end(hall, asked(hall))
        assert 60_000 == hall.clock.now - began

        set_limits(hall.server, hall.organisation, Limits(budget=1, revision=1), actor="ada")
        assert "budget_spent" == to_the_end(hall, asked(hall, "fish")).error
        set_limits(hall.server, hall.organisation, Limits(allowed=False, revision=2), actor="ada")
        assert "turned_off" == to_the_end(hall, asked(hall, "frogs")).error
        with pytest.raises(EditedMeanwhile):
            set_limits(hall.server, hall.organisation, Limits(revision=2), actor="ada")
    assert QUESTIONS == len(groq.asked)


def test_tasks_are_listed_in_pages(hall: Hall) -> None:
    """Pages hold every task once, the last asked first, also of one moment; they can be narrowed down."""
    made = {asked(hall, str(number)) for number in range(7)}
    found: list[str] = []
    after = ""
    while True:
        page = list_tasks(hall.server, hall.organisation, after=after, limit=3)
        found += [task.task_id for task in page.tasks]
        after = page.after
        if not after:
            break

    assert sorted(made) == sorted(found)
    assert () == list_tasks(hall.server, hall.organisation, state="failed").tasks
    assert () == list_tasks(hall.server, hall.organisation, asked_by="bob").tasks
