"""Programs elsewhere take questions for a model, answer each once, and can only do that."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sync_server.ai.jobs import AT_ONCE
from sync_server.config import Ai, ConfigInvalid, Provider, read_config
from sync_server.services.ask_models import AskModels
from sync_server.services.end_task import cancel_task
from sync_server.services.errands import OutsideWorkers
from sync_server.services.list_tasks import TaskFacts, exchanges_of, view_task
from sync_server.services.run_task import advance
from sync_server.services.steps_of_tasks import STEPS
from tests.fakes.author import Author
from tests.fakes.groq import MODELS
from tests.sync_server.caller import Caller
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_generate_items import drafts, wanted
from tests.waiting import waited

TOKEN = "a token of forty characters for programs"
PATH = "/api/v1/ai/errands"


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server, on either database, whose questions programs elsewhere answer."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "server", url) as hall:
        ai = Ai(Provider.WORKER, "", MODELS[0], worker_token=TOKEN)
        hall.server.config = replace(hall.server.config, ai=ai)
        hall.server.model = OutsideWorkers()
        yield hall


def worker(hall: Hall, token: str = TOKEN) -> Caller:
    """Return a program that shows a token."""
    caller = hall.caller()
    caller.headers["X-AI-Worker-Token"] = token
    return caller


def taken(caller: Caller, name: str = "w1") -> Any:
    """Take a question; None where nothing waits."""
    reply = caller("POST", PATH, json={"worker": name, "seconds": 60})
    return reply.json() if reply.status_code == 200 else None


def answered(errand: Any, author: Author) -> dict[str, Any]:
    """Return what a model says to a question."""
    body = {
        "messages": [{"content": errand["request"]["material"]}],
        "response_format": {"json_schema": {"name": errand["request"]["name"]}},
    }
    return {
        "text": json.dumps(author(body)),
        "model": "our own",
        "prompt_tokens": 100,
        "completion_tokens": 20,
    }


def step(hall: Hall, task_id: str) -> bool:
    """Let the server go on with a task as far as it can; say whether it is at its end."""
    for _ in range(100):
        wait = advance(hall.server, STEPS, hall.organisation, task_id, 1)
        if wait is None:
            return True
        if wait:
            hall.clock.now += wait
            return False
    raise AssertionError("it goes on for ever")


def worked(hall: Hall, task_id: str) -> TaskFacts:
    """Work on a task with one program until its end."""
    caller, author = worker(hall), Author()
    while not step(hall, task_id):
        errand = taken(caller)
        assert errand is not None
        reply = caller("PUT", f"{PATH}/{errand['errand_id']}", json=answered(errand, author))
        assert 204 == reply.status_code, reply.text
    return view_task(hall.server, hall.organisation, task_id)


def test_what_a_worker_answers_goes_the_way_of_any_reply(own: Hall) -> None:
    """Questions come out as with a provider: through the gates, each exchange written down with its tokens."""
    task = worked(own, wanted(own, count=2))

    assert ("completed", 2) == (task.state, task.result["drafts"])
    assert 2 == len(drafts(own))
    told = exchanges_of(own.server, own.organisation, task.task_id)
    assert {"answered"} == {one.outcome for one in told}
    assert 100 * len(told) == task.spent.prompt


def test_many_wait_for_programs_at_once(own: Hall) -> None:
    """More questions wait at a time than a provider would be asked at a time: there may be many programs."""
    for number in range(AT_ONCE * 3):
        wanted(own, goals=f"wish {number}")
    work, caller = AskModels(own.server, STEPS), worker(own)
    errands: set[str] = set()
    work.start()
    try:
        waited(lambda: _one_more(caller, errands) >= AT_ONCE * 3, "each has a question of its own")
    finally:
        work.stop()


def _one_more(caller: Caller, errands: set[str]) -> int:
    """Take what waits, if anything does; return how many were taken."""
    errand = taken(caller)
    errands |= {errand["errand_id"]} if errand is not None else set()
    return len(errands)


def test_no_two_have_the_same_question(own: Hall) -> None:
    """A question is one worker's until the time is over or it is given back; then the next may have it."""
    task_id = wanted(own, count=1)
    step(own, task_id)
    caller = worker(own)
    first = taken(caller)
    assert taken(caller, "w2") is None

    own.clock.now = first["lease_until_ms"] + 1
    second = taken(caller, "w2")
    assert first["errand_id"] == second["errand_id"]
    caller("POST", f"{PATH}/{first['errand_id']}/back", json={"worker": "w1"})
    assert taken(caller) is None
    caller("POST", f"{PATH}/{first['errand_id']}/back", json={"worker": "w2"})
    assert first["errand_id"] == taken(caller)["errand_id"]


def test_an_answer_is_given_once(own: Hall) -> None:
    """Delivered twice it is one answer, late it is one still; another one is refused, and changes nothing."""
    task_id = wanted(own, count=1)
    step(own, task_id)
    caller = worker(own)
    errand = taken(caller)
    path, said = f"{PATH}/{errand['errand_id']}", answered(errand, Author())
    own.clock.now = errand["lease_until_ms"] + 1

    assert [204, 204] == [caller("PUT", path, json=said).status_code for _ in range(2)]
    other = caller("PUT", path, json=said | {"text": "{}"})

    assert (409, "task_ended") == (other.status_code, other.json()["code"])
    assert "completed" == worked(own, task_id).state
    assert 1 == len(drafts(own))


def test_what_a_worker_cannot_answer_ends_the_task(own: Hall) -> None:
    """A worker that will not answer says why, and the task says it too."""
    task_id = wanted(own, count=1)
    step(own, task_id)
    errand = taken(worker(own))
    worker(own)("PUT", f"{PATH}/{errand['errand_id']}", json={"error": "too_large"})

    assert step(own, task_id)
    task = view_task(own.server, own.organisation, task_id)
    assert ("failed", "too_large") == (task.state, task.error)


def test_nothing_is_asked_for_a_task_that_is_over(own: Hall) -> None:
    """A question of a task that was cancelled is given to nobody."""
    task_id = wanted(own, count=1)
    step(own, task_id)
    cancel_task(own.server, own.organisation, task_id, actor="ada")

    assert taken(worker(own)) is None


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "ä" * 40])
def test_without_the_token_nobody_gets_in(own: Hall, token: str) -> None:
    """Another token, or none, is refused on every route, also for a body that is large."""
    caller = own.caller()
    caller.headers["X-AI-Worker-Token"] = token.encode().decode("latin-1")
    for method, path, body in (
        ("POST", PATH, {"worker": "w"}),
        ("PUT", f"{PATH}/x", {"text": "x" * 100_000}),
        ("POST", f"{PATH}/x/back", {"worker": "w"}),
    ):
        reply = caller(method, path, json=body)
        assert (401, "not_signed_in") == (reply.status_code, reply.json()["code"]), path


def test_a_short_token_is_no_setting(tmp_path: Path) -> None:
    """A server that is told to use programs elsewhere does not start with a token that could be guessed."""
    for token in ("", "short", "x" * 31):
        told = {"CARREL_SERVER_AI_PROVIDER": "worker", "CARREL_SERVER_AI_WORKER_TOKEN": token}
        with pytest.raises(ConfigInvalid):
            read_config(told, tmp_path)
    good = {"CARREL_SERVER_AI_PROVIDER": "worker", "CARREL_SERVER_AI_WORKER_TOKEN": TOKEN}
    assert TOKEN not in repr(read_config(good, tmp_path))
