"""A server that is told to stop does so, whatever a model is about to say, and goes on with its tasks afterwards."""

import os
import time
from pathlib import Path
from typing import Any

import pytest

from sync_server.ai.client import SILENT_SECONDS
from sync_server.services.add_source import add_source
from sync_server.services.roles import Role
from sync_server.storage import ai_tasks
from tests.exam_day.staff import Staff
from tests.fakes.author import Author
from tests.fakes.groq import KEY, Fault, Groq, serving_groq
from tests.served import ServerProcess
from tests.sync_server.hall import opened_hall
from tests.sync_server.services.test_generate_items import TEXT
from tests.waiting import waited

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.timeout(240),
]


@pytest.mark.parametrize("fault", [Fault("stall"), Fault("429", "75")], ids=["silent", "told to wait"])
def test_a_server_ends_while_a_model_is_waited_for(tmp_path: Path, fault: Fault) -> None:
    """It ends long before the model would have spoken; what was asked for is open, and goes on after the next start."""
    faults = [fault]

    def trouble(number: int, body: dict[str, Any]) -> Fault | None:
        return faults.pop() if faults else None

    with opened_hall(tmp_path / "server") as hall:
        source = add_source(hall.server, hall.organisation, "granite.md", TEXT.encode(), actor="ada")
    with serving_groq(Groq(Author(), trouble)) as groq:
        environment = {
            "CARREL_SERVER_AI_PROVIDER": "groq",
            "CARREL_SERVER_AI_URL": groq.url,
            "CARREL_SERVER_AI_KEY": KEY,
        }
        process = ServerProcess(tmp_path / "server", environment=environment)
        process.start()
        told("POST", process, {"sources": [source.source_id], "size": 1, "fraction": 1.0})
        waited(lambda: bool(groq.asked), "the question")
        began = time.monotonic()
        code = process.stop()
        took = time.monotonic() - began
        groq.held.set()

        assert (0, True) == (code, took < SILENT_SECONDS / 2)
        process.start()
        try:
            if fault.kind == "stall":
                waited(lambda: told("GET", process)["tasks"][0]["state"] == "completed", "the task", 60)
            else:
                assert told("GET", process)["tasks"][0]["state"] in ai_tasks.OPEN
        finally:
            process.stop()


def told(method: str, process: ServerProcess, body: dict[str, Any] | None = None) -> Any:
    """Ask for questions, or for what became of them."""
    staff = Staff(f"http://127.0.0.1:{process.port}", Role.AUTHOR.value)
    try:
        return staff(method, "/ai/generations" if body else "/ai/tasks", body)
    finally:
        staff.close()
