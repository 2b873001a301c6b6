"""Whatever a model says, the pages that show it open, and nothing of it is a page's own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync_server.ai.proposed_item import Kind
from sync_server.services.list_tasks import exchanges_of
from sync_server.services.roles import Role
from sync_server.storage.ai_models import AiEvaluation
from tests.fakes.author import Author
from tests.fakes.examiner import Examiner
from tests.fakes.groq import Groq
from tests.sync_server.console.clerk import Clerk
from tests.sync_server.hall import Hall, opened_hall
from tests.sync_server.marked import SITTING, take, write_essay
from tests.sync_server.postgresql import Postgresql, running_postgresql
from tests.sync_server.services.test_evaluate_answers import TEXT, evaluated
from tests.sync_server.services.test_generate_items import done, drafts, wanted
from tests.sync_server.services.test_run_task import asking

SCRIPT = "<script>alert(1)</script>"
ODD = (
    "\u202e\u0000\u200b\ud800 \U0001f600 {{ 7 * 7 }} \"><img src=x onerror=alert(1)> =cmd|' /C calc'!A0 "
    + SCRIPT
)
DEEP: Any = json.loads("[" * 30 + "]" * 30)
WEIRD: tuple[Any, ...] = (
    None,
    7,
    -1.5,
    1e400,
    ODD,
    [],
    [ODD, [DEEP]],
    {},
    {ODD: {"text": 1}},
    DEEP,
    10**400,
    True,
    "x" * 100_000,
)
WHOLE = "whole item"


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


def opens(clerk: Clerk, path: str) -> str:
    """Open a page; return it."""
    page = clerk.go(path)
    assert 200 == page.status_code, (path, page.text[:2_000])
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    return page.text


@pytest.mark.parametrize("kind", [Kind.SINGLE, Kind.MULTIPLE, Kind.EXTENDED_TEXT, Kind.CODE, Kind.SHORT_TEXT])
def test_odd_items_are_shown(either: Hall, kind: Kind) -> None:
    """Each field of an item, and all of it, may be anything: its draft is listed, opens, and is refused, never a fault."""
    said: list[Any] = []

    def spoil(item: dict[str, Any], number: int) -> Any:
        places = [WHOLE, *item]
        place, odd = places[(number - 1) % len(places)], WEIRD[(number - 1) // len(places) % len(WEIRD)]
        said.append((place, odd))
        return odd if place == WHOLE else item | {place: odd}

    author = Author(spoil)
    author._mended = lambda material: spoil(dict(material.get("item") or {"kind": kind.value}), author.wrote)  # type: ignore[method-assign]  # mended no better
    with asking(either, Groq(author)):
        tasks = [done(either, wanted(either, count=50, kinds=(kind,), seed=seed)) for seed in range(3)]
    clerk = Clerk(either.caller()).sign_in(Role.ADMIN.value)
    api = either.staff(Role.AUTHOR)

    assert {"completed"} == {task.state for task in tasks}, [task.error for task in tasks]
    opens(clerk, "/drafts?state=all")
    for task in tasks:
        opens(clerk, f"/tasks/{task.task_id}")
    for row in [*drafts(either, "dropped"), *drafts(either)][::7]:
        opens(clerk, f"/drafts/{row.draft_id}")
        assert 200 == api("GET", f"/api/v1/ai/drafts/{row.draft_id}").status_code
        accepted = api("POST", f"/api/v1/ai/drafts/{row.draft_id}/accept", json={"revision": 1})
        assert accepted.status_code in (200, 409), accepted.text


def test_odd_judgements_are_shown(either: Hall) -> None:
    """Feedback, quotes and levels may be anything: what is left of them is shown as text, and nothing is a fault."""
    either.publish()
    either.sitting()
    for number in range(1, len(WEIRD) + 1):
        write_essay(either, number, f"{TEXT} Number {number} {SCRIPT}")

    def spoil(reply: dict[str, Any], number: int) -> Any:
        odd = WEIRD[(number // 2) % len(WEIRD)]
        one = reply["answers"]["a1"]
        match number % 4:
            case 0:
                one["feedback"] = odd
            case 1:
                next(iter(one["criteria"].values()))["quote"] = odd
            case 2:
                next(iter(one["criteria"].values()))["confidence"] = odd
            case _:
                reply["feedback"] = odd
        return reply

    with asking(either, Groq(Examiner(spoil=spoil))):
        task = evaluated(either)
    clerk = Clerk(either.caller()).sign_in(Role.ADMIN.value)
    marker = Clerk(either.caller()).sign_in(Role.MARKER.value)

    assert ("completed", len(WEIRD)) == (task.state, task.result["evaluated"]), task.error
    opens(clerk, f"/marking/{SITTING}")
    opens(clerk, f"/marking/{SITTING}/doubts")
    opens(marker, f"/marking/{SITTING}/tasks/{take(either, 'marker')}")
    with either.server.database.read() as session:
        assert len(WEIRD) == session.query(AiEvaluation).count()
    for one in exchanges_of(either.server, either.organisation, task.task_id)[::5]:
        opens(clerk, f"/tasks/{task.task_id}/exchanges/{one.number}")
