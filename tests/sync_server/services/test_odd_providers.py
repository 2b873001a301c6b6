"""Providers and workers that say what nobody should, many tasks at once, and clocks that are set back."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from sync_server.config import Ai, Provider
from sync_server.errors import StorageFull
from sync_server.services import ask_model
from sync_server.services.errands import OutsideWorkers, take_errand
from sync_server.services.list_tasks import exchanges_of
from sync_server.services.model_limits import Limits, set_limits
from sync_server.services.run_task import advance
from tests.fakes.groq import MODELS, Fault, Groq, Told
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_run_task import (
    HOUR_MS,
    QUESTIONS,
    STEPS,
    asked,
    asking,
    to_the_end,
    working_groq,
)

SECONDS = 30
MANY = 4


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Postgresql]:
    """Give a PostgreSQL server."""
    with running_postgresql() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hall]:
    """Give a server on each kind of database."""
    url = request.getfixturevalue("postgresql").database() if request.param == "postgresql" else ""
    with opened_hall(tmp_path / "either", url) as hall:
        yield hall


@dataclass
class OddGroq(Groq):
    """Says what a model says, with facts about it that are none."""

    odd: dict[str, Any] = field(default_factory=dict)

    def chat(self, body: dict[str, Any], authorization: str) -> Told | None:
        """Answer as others do, and say more."""
        told = super().chat(body, authorization)
        return told if told is None or told.body is None else replace(told, body=told.body | self.odd)


@pytest.mark.parametrize(
    "odd",
    [
        {"usage": {"prompt_tokens": float("inf"), "completion_tokens": float("nan")}},
        {"usage": {"prompt_tokens": 10**30, "completion_tokens": 1 << 40}},
        {"usage": {"prompt_tokens": -(10**9), "completion_tokens": "many"}},
        {"usage": {"prompt_tokens": 1, "prompt_tokens_details": {"cached_tokens": -5}}},
        {"id": "a\0b\ud800", "model": "\0", "system_fingerprint": "\udfff"},
    ],
    ids=["no numbers", "too large", "below nothing", "kept less than nothing", "no text"],
)
def test_what_a_provider_says_of_its_reply_is_not_believed(either: Hall, odd: dict[str, Any]) -> None:
    """Odd counts and names hold up no task, are asked about once, and make nothing cheaper than free."""
    with asking(either, OddGroq(lambda body: {"word": "carrel"}, odd=odd)) as groq:
        task = to_the_end(either, asked(either))

    assert ("completed", QUESTIONS) == (task.state, len(groq.asked))
    assert task.spent.cost >= 0
    assert all(
        one.prompt_tokens >= 0 for one in exchanges_of(either.server, either.organisation, task.task_id)
    )


@pytest.mark.parametrize("limits", [Limits(per_minute=1), Limits(budget=1)], ids=["often", "much"])
def test_many_at_once_go_over_no_limit(either: Hall, limits: Limits) -> None:
    """Tasks that ask at the same moment ask no oftener, and for no more, than one after another would."""
    others_are_told = Event()

    def says(body: dict[str, Any]) -> dict[str, str]:
        others_are_told.wait(SECONDS)
        return {"word": "carrel"}

    set_limits(either.server, either.organisation, limits, actor="ada")
    tasks = [asked(either, str(number)) for number in range(MANY)]
    with asking(either, Groq(says)) as groq, ThreadPoolExecutor(MANY) as pool:
        steps = [
            pool.submit(advance, either.server, STEPS, either.organisation, task_id, 1) for task_id in tasks
        ]
        waits = [
            step.result() for step, _ in zip(as_completed(steps, SECONDS), range(MANY - 1), strict=False)
        ]
        others_are_told.set()

    assert 1 == len(groq.asked)
    assert all(wait is not None and wait > 0 for wait in waits)


def test_no_more_is_put_out_than_an_organisation_may_ask(either: Hall) -> None:
    """Programs elsewhere find no more questions in a minute than may be asked, however many tasks wait."""
    ai = Ai(Provider.WORKER, "", MODELS[0], worker_token="x" * 40)
    either.server.config = replace(either.server.config, ai=ai)
    either.server.model = OutsideWorkers()
    set_limits(either.server, either.organisation, Limits(per_minute=2), actor="ada")
    for number in range(MANY):
        advance(either.server, STEPS, either.organisation, asked(either, str(number)), 1)

    found = [take_errand(either.server, "w", 10_000) for _ in range(MANY)]
    assert 2 == sum(errand is not None for errand in found)

    either.clock.now -= 24 * HOUR_MS
    assert take_errand(either.server, "w", 10_000) is not None


@pytest.mark.parametrize("wait", ["60", "600"])
def test_a_clock_that_is_set_back_makes_no_wait_longer(hall: Hall, wait: str) -> None:
    """A day that is lived twice is not waited for."""
    with asking(hall, working_groq(faults=lambda n, body: Fault("429", wait) if n == 0 else None)):
        first, second = asked(hall), asked(hall, "fish")
        advance(hall.server, STEPS, hall.organisation, first, 1)
        hall.clock.now -= 24 * HOUR_MS

        rests = [advance(hall.server, STEPS, hall.organisation, one, 1) for one in (second, first)]

    assert all(rest is not None and 0 < rest <= int(wait) * 1_000 for rest in rests)


def test_how_often_is_asked_is_not_counted_in_the_future(hall: Hall) -> None:
    """Where the clock was set back, what was asked in a minute that is yet to come holds nobody up for long."""
    set_limits(hall.server, hall.organisation, Limits(per_minute=1), actor="ada")
    with asking(hall, working_groq()):
        advance(hall.server, STEPS, hall.organisation, asked(hall), 1)
        hall.clock.now -= 24 * HOUR_MS

        assert 0 == advance(hall.server, STEPS, hall.organisation, asked(hall, "fish"), 1)


def test_a_wait_of_years_is_told_at_once(hall: Hall) -> None:
    """A task whose provider wants to be left alone for longer than a task may take ends with that reason."""
    began = hall.clock.now
    with asking(hall, working_groq(faults=lambda number, body: Fault("429", "999999999"))):
        tasks = [to_the_end(hall, asked(hall, str(number))) for number in range(2)]

    assert [("failed", "rate_limit_exceeded")] * 2 == [(task.state, task.error) for task in tasks]
    assert began == hall.clock.now


@pytest.mark.parametrize("rubbish", ["I cannot do this.", "[1, 2]", '{"word": NaN}', "{"])
def test_rubbish_is_not_kept_for_others(hall: Hall, rubbish: str) -> None:
    """What is no document is told to nobody else who asks the same."""
    said: list[Any] = [rubbish]
    with asking(hall, Groq(lambda body: said[0])) as groq:
        advance(hall.server, STEPS, hall.organisation, asked(hall), 1)
        said[0] = {"word": "carrel"}
        advance(hall.server, STEPS, hall.organisation, asked(hall), 1)

    assert 2 == len(groq.asked)


def test_a_reply_that_cannot_be_written_down_is_not_paid_for_again(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While there is no room on the disk what was answered is held, and nothing is asked again."""
    whole: Callable[..., None] = ask_model._write_down
    full = [StorageFull("full")] * 3

    def writes(*args: Any) -> None:
        if full:
            raise full.pop()
        whole(*args)

    monkeypatch.setattr(ask_model, "_write_down", writes)
    with asking(hall, working_groq()) as groq:
        task = to_the_end(hall, asked(hall))

    assert ("completed", QUESTIONS, QUESTIONS) == (task.state, len(groq.asked), task.spent.calls)


def test_what_a_task_waits_for_is_looked_at_first(hall: Hall) -> None:
    """A step that is begun again before its time, as after a restart, asks nobody; cancelled meanwhile it ends."""
    with asking(
        hall, working_groq(faults=lambda number, body: Fault("503") if number == 0 else None)
    ) as groq:
        task_id = asked(hall)
        rest = advance(hall.server, STEPS, hall.organisation, task_id, 1)
        assert rest
        assert rest == advance(hall.server, STEPS, hall.organisation, task_id, 1)
        assert 1 == len(groq.asked)
        hall.clock.now += rest
        assert 0 == advance(hall.server, STEPS, hall.organisation, task_id, 1)
