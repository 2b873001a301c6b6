"""How soon a wish for questions is answered: a real server on real files, over HTTP, while it works on what was asked before."""

import tempfile
import time
from pathlib import Path

import httpx

from sync_server.services.add_source import add_source
from sync_server.services.roles import Role
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99
from tests.exam_day.staff import Staff
from tests.fakes.author import Author
from tests.fakes.groq import KEY, Groq, serving_groq
from tests.served import served
from tests.sync_server.hall import opened_hall
from tests.sync_server.services.test_generate_items import TEXT

MOST_MILLISECONDS = 100.0
WISHES = 200


def asking(effort: Effort) -> list[Row]:
    """Ask for questions one after the other; the floor is the session told, which writes nothing."""
    with (
        tempfile.TemporaryDirectory(prefix="carrel-bench-ai-") as place,
        serving_groq(Groq(Author())) as groq,
    ):
        folder = Path(place) / "server"
        with opened_hall(folder) as hall:
            source = add_source(hall.server, hall.organisation, "a.md", TEXT.encode(), actor="bench")
        environment = {
            "CARREL_SERVER_AI_PROVIDER": "groq",
            "CARREL_SERVER_AI_URL": groq.url,
            "CARREL_SERVER_AI_KEY": KEY,
        }
        with served(folder, environment=environment) as process:
            staff = Staff(f"http://127.0.0.1:{process.port}", Role.AUTHOR.value)
            ours, floor = [], []
            for number in range(effort.times(WISHES) + 1):
                wish = {"sources": [source.source_id], "size": 1, "fraction": 1.0, "seed": number}
                began = time.perf_counter()
                reply = staff.reply("POST", "/ai/generations", wish, headers={"Idempotency-Key": str(number)})
                ours.append((time.perf_counter() - began) * 1e3)
                assert reply.status_code == httpx.codes.ACCEPTED, reply.text
                began = time.perf_counter()
                staff("GET", "/staff/session")
                floor.append((time.perf_counter() - began) * 1e3)
            staff.close()
    figure = median(ours[1:])
    slowest = p99(ours[1:])
    return [
        Row(
            "a wish for questions is taken (202), others worked on",
            figure,
            "ms",
            f"p99 ≤ {MOST_MILLISECONDS:.0f} ms",
            slowest <= MOST_MILLISECONDS,
            slowest,
            median(floor[1:]),
            "who is signed in",
            len(ours) - 1,
            (("least", min(ours)),),
        )
    ]
