"""A server that asks a model, killed again and again while the provider limits, fails and stalls: nothing lost, nothing twice.

The whole of it, five hundred tasks and twenty kills on both databases, is a thorough run's; ``CARREL_KILL_SEED`` sets the
moments and the faults.
"""

import json
import os
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.add_source import add_source
from sync_server.services.notice import Event
from sync_server.services.roles import Role
from sync_server.services.subscribe import Way, subscribe
from sync_server.storage import ai_tasks
from sync_server.storage.ai_models import AiDraft, AiExchange, AiTask
from sync_server.storage.results_models import Notice
from tests.exam_day.staff import Staff
from tests.fakes.author import Author
from tests.fakes.groq import KEY, Fault, Groq, serving_groq
from tests.served import ServerProcess
from tests.sync_server.hall import opened_hall
from tests.sync_server.listeners import Told, listening_hook
from tests.sync_server.postgresql import running_postgresql
from tests.sync_server.services.test_generate_items import TEXT
from tests.thorough import THOROUGH, in_a_thorough_run, times
from tests.waiting import waited

TASKS, KILLS = times(500, 16), times(20, 3)
LONG_WAITS = ("61", "75") if THOROUGH else ()
"""Of more than a minute, which the provider's own client would pass over."""
CALLS = 5
"""So many questions to the model a task takes at least."""
AT_ONCE = 4
SEED = int(os.environ.get("CARREL_KILL_SEED", "1"))
UNDER_WAY = 0.3
"""Seconds in which what was sent before the provider's word was heard may still arrive."""
LIMIT = 3_000 if THOROUGH else 240

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.timeout(LIMIT),
]


@dataclass
class Trouble:
    """What a provider does to those who ask: a tenth are limited, a twentieth fail, a fiftieth are cut, some stall."""

    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    waits: dict[int, float] = field(default_factory=dict)
    """By the number of the request that was told to wait."""
    long: list[str] = field(default_factory=lambda: list(LONG_WAITS))
    told_long: threading.Event = field(default_factory=threading.Event)

    def __call__(self, number: int, body: dict[str, Any]) -> Fault | None:
        """Return the fault of a request."""
        if self.long and number >= TASKS * CALLS * (1 - len(self.long) / 3):
            self.waits[number] = float(self.long[0])
            self.told_long.set()
            return Fault("429", self.long.pop(0))
        drawn = self.chance.random()
        if drawn < 0.10:
            wait = f"{0.4 + 0.4 * self.chance.random():.2f}"
            self.waits[number] = float(wait)
            return Fault("429", wait)
        if drawn < 0.15:
            return Fault(self.chance.choice(("500", "502", "503")))
        if drawn < 0.17:
            return Fault("cut")
        if drawn < 0.175:
            return Fault("stall", "1.5")
        if THOROUGH and drawn < 0.1755:
            return Fault("stall")  # until the server itself has had enough
        return None


@dataclass
class Day:
    """A server that is killed, those who ask it, whom it asks, and whom it tells."""

    groq: Groq
    trouble: Trouble
    hook: Told
    process: ServerProcess
    folder: Path
    environment: dict[str, str]
    sources: list[str]
    asked: dict[str, str] = field(default_factory=dict)
    """The task of each wish."""
    kills: list[float] = field(default_factory=list)

    def ask(self) -> None:
        """Ask for every task over HTTP, and again under the same wish whenever the answer did not come."""
        staff: Staff | None = None
        for number in range(TASKS):
            body = {
                "sources": [self.sources[number % len(self.sources)]],
                "size": 1,
                "fraction": 1.0,
                "seed": number,  # so that no two questions are the same
            }
            wish = f"wish {number}"
            while wish not in self.asked:
                try:
                    staff = staff or Staff(f"http://127.0.0.1:{self.process.port}", Role.AUTHOR.value)
                    reply = staff("POST", "/ai/generations", body, headers={"Idempotency-Key": wish})
                    self.asked[wish] = reply["task_id"]
                except (httpx.TransportError, httpx.RemoteProtocolError):
                    time.sleep(0.05)  # the server is being killed
        assert staff is not None
        staff.close()

    def kill(self) -> None:
        """Kill the server as often as is wanted: at any moment, and while the provider wants to be left alone."""
        chance = random.Random(f"kills {SEED}")
        within = len(LONG_WAITS)
        moments = sorted(chance.sample(range(AT_ONCE, TASKS * CALLS), KILLS - within))
        while moments or within:
            waited(
                lambda: self.trouble.told_long.is_set() or not moments or len(self.groq.asked) >= moments[0],
                "the moment to kill",
                LIMIT,
            )
            if self.trouble.told_long.is_set():
                self.trouble.told_long.clear()
                within -= 1
                time.sleep(1 + chance.random())  # the moment is what the test is about, here and below
            elif moments:
                moments.pop(0)
                time.sleep(0.3 * chance.random())
            else:
                time.sleep(0.05)
                continue
            self.kills.append(time.monotonic())
            self.process.kill()
            self.process.start()


@contextmanager
def opened_day(folder: Path, database_url: str) -> Iterator[Day]:
    """Give a server with material, a hearer, and a provider that does all that providers do."""
    with listening_hook() as hook, opened_hall(folder, database_url) as hall:
        hall.server.config = read_config({**_environment(database_url, "http://127.0.0.1:1")}, folder)
        subscribe(hall.server, hall.organisation, Way.HOOK, hook.url, (Event.TASK_ENDED,), actor="test")
        sources = [
            add_source(
                hall.server,
                hall.organisation,
                f"{n}.md",
                TEXT.replace("Granite", f"Granite{n}").encode(),
                actor="ada",
            ).source_id
            for n in range(10)
        ]
        hall.close()
        trouble = Trouble()
        with serving_groq(Groq(Author(), trouble)) as groq:
            environment = _environment(database_url, groq.url)
            process = ServerProcess(folder, environment=environment)
            process.start()
            try:
                yield Day(groq, trouble, hook, process, folder, environment, sources)
            finally:
                process.stop()


def _environment(database_url: str, provider: str) -> dict[str, str]:
    told = {
        "CARREL_SERVER_AI_PROVIDER": "groq",
        "CARREL_SERVER_AI_URL": provider,
        "CARREL_SERVER_AI_KEY": KEY,
        "CARREL_SERVER_HOOKS_TO_PRIVATE": "yes",
    }
    return told | ({"CARREL_SERVER_DATABASE_URL": database_url} if database_url else {})


@dataclass(frozen=True)
class Account:
    """What the server has of it all in the end."""

    tasks: list[AiTask]
    drafts: list[AiDraft]
    exchanges: list[AiExchange]
    notices: list[Notice]


def account_of(day: Day) -> Account:
    """Read everything that there is."""
    server = open_server(read_config(day.environment, day.folder))
    try:
        with server.database.read() as session:
            return Account(
                list(session.scalars(sa.select(AiTask))),
                list(session.scalars(sa.select(AiDraft))),
                list(session.scalars(sa.select(AiExchange).order_by(AiExchange.number))),
                list(session.scalars(sa.select(Notice))),
            )
    finally:
        server.close()


def ended(staff: Staff) -> int:
    """Return how many tasks have come to their end, as the server tells."""
    count, after = 0, ""
    while True:
        page = staff("GET", f"/ai/tasks?limit=200&after={after}")
        count += sum(task["state"] not in ai_tasks.OPEN for task in page["tasks"])
        after = page["after"]
        if not after:
            return count


def question(body: dict[str, Any]) -> tuple[str, int, int]:
    """Return what tells one question to the model from all others."""
    return body["messages"][-1]["content"], body["seed"], body["max_completion_tokens"]


def written(exchange: AiExchange) -> tuple[str, int, int]:
    """Return the same of a question that the server has written down."""
    told = json.loads(exchange.request)
    return told["material"], told["seed"], told["most_tokens"]


def told_before_a_kill(day: Day, moment: float) -> bool:
    """Say whether the server was killed before it can have written down what it was told at this moment."""
    return any(moment <= kill + 0.05 and kill - moment < 1.0 for kill in day.kills)


def early(day: Day, account: Account) -> tuple[list[float], int]:
    """Return by how much questions came before a wait was over, and how many waits died with the server that heard them."""
    known = Counter(written(one) for one in account.exchanges if one.outcome == "rate_limit_exceeded")
    told = Counter(question(day.groq.asked[number]) for number in day.trouble.waits)
    lost = told - known
    found, unheard = list[float](), 0
    for number, wait in day.trouble.waits.items():
        at, name = day.groq.at[number], question(day.groq.asked[number])
        if lost[name] and told_before_a_kill(day, at):
            lost[name] -= 1
            unheard += 1
            continue
        found += [round(at + wait - one, 3) for one in day.groq.at if at + UNDER_WAY < one < at + wait]
    assert not +lost, "a wait was heard and not written down"
    return found, unheard


def asked_twice(day: Day, account: Account) -> int:
    """Return how many answers died with the server that was to hear them, and were asked for again."""
    heard = Counter(written(one) for one in account.exchanges if one.outcome == ai_tasks.ANSWERED)
    assert {1} == set(heard.values())
    given = Counter(question(body) for body in day.groq.answered)
    assert set(heard) == set(given)
    return sum(given.values()) - len(given)


def cut_twice(task: AiTask, account: Account) -> bool:
    """Say whether a task failed for the one honest reason there is here: what it asked for was cut, and cut again."""
    replies = [one for one in account.exchanges if one.task_id == task.task_id and ".items" in one.step]
    cut = ["cut", "cut"] == [one.finish for one in replies if one.outcome == ai_tasks.ANSWERED]
    return cut and (ai_tasks.FAILED, "unusable_reply") == (task.state, task.error)


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=in_a_thorough_run)])
def test_nothing_is_lost_and_nothing_is_done_twice(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every task comes to its end once, whatever the provider does and whenever the server dies, and no wait is cut short."""
    began = time.monotonic()
    with running_postgresql() if kind == "postgresql" else _nothing() as postgresql:
        database_url = postgresql.database() if postgresql is not None else ""
        with opened_day(tmp_path / "server", database_url) as day:
            asking = threading.Thread(target=day.ask)
            asking.start()
            day.kill()
            asking.join()
            staff = Staff(f"http://127.0.0.1:{day.process.port}", Role.AUTHOR.value)
            waited(lambda: ended(staff) == TASKS, "every task has ended", LIMIT)
            staff.close()
            waited(lambda: len(day.hook.calls) >= TASKS, "every end is told", LIMIT)
            day.process.stop()
            account = account_of(day)

    assert KILLS == len(day.kills)
    assert TASKS == len(set(day.asked.values())) == len(account.tasks)
    assert set(day.asked.values()) == {task.task_id for task in account.tasks}
    failed = {task.task_id for task in account.tasks if cut_twice(task, account)}
    assert {"completed"} == {task.state for task in account.tasks if task.task_id not in failed}
    good = {task.task_id: task for task in account.tasks if task.task_id not in failed}
    assert dict.fromkeys(good, 1) == Counter(one.task_id for one in account.drafts)
    assert {1} == {sum(_told(task)) for task in good.values()}
    assert {task.task_id for task in account.tasks} == {
        json.loads(one.data)["task_id"] for one in account.notices
    }
    assert TASKS == len(account.notices) == len({headers["webhook-id"] for headers, _ in day.hook.calls})
    again, (too_early, unheard) = asked_twice(day, account), early(day, account)
    assert again <= AT_ONCE * KILLS
    assert [] == too_early
    faults = ", ".join(f"{count} {what}" for what, count in sorted(day.groq.refused.items()))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{kind}: {TASKS} tasks ({len(failed)} cut twice), {KILLS} kills, {time.monotonic() - began:.0f} s; asked {len(day.groq.asked)} "
            f"({faults}); answered {len(day.groq.answered)}, of these {again} again after a kill; "
            f"waits kept {len(day.trouble.waits) - unheard} (longest {max(day.trouble.waits.values()):.0f} s), "
            f"unheard at a kill {unheard}; told {len(day.hook.calls)} times of {len(account.notices)} ends\n"
        )


def _told(task: AiTask) -> Iterator[int]:
    result = json.loads(task.result)
    yield result["drafts"]
    yield 1 if result["dropped"] else 0


@contextmanager
def _nothing() -> Iterator[None]:
    yield None
