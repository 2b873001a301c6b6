"""Tasks by the API, as they are followed."""

import asyncio

import pytest
import sqlalchemy as sa

from sync_server.api import ai_tasks
from sync_server.services.roles import Role
from sync_server.storage.models import StaffSession
from tests.sync_server.hall import Hall
from tests.sync_server.services.test_run_task import asked


def test_who_has_signed_out_is_told_no_more(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """How far a task is, is told to whoever is signed in, and to nobody after that."""
    monkeypatch.setattr(ai_tasks, "LOOK_SECONDS", 0.0)
    token = hall.staff(Role.AUTHOR).cookies.get("carrel_session", domain="testserver.local") or ""
    task_id = asked(hall)

    async def looked() -> list[str]:
        told = ai_tasks._told(hall.server, token, task_id)
        first = await anext(told)
        hall.server.database.write(
            lambda session: session.execute(sa.update(StaffSession).values(ended_ms=hall.clock.now))
        )
        return [first, *[one async for one in told]]

    (only,) = asyncio.run(asyncio.wait_for(looked(), 30))
    assert "queued" in only
