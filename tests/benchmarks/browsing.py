"""The console's pages in a real browser, with ten thousand candidates, beside a page of it that asks nothing of the database."""

import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from sync_server.services.import_roster import import_roster
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99
from tests.contract.loopback import serving
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import PASSWORD, Hall, opened_hall
from tests.sync_server.services.test_decide_attempt import sat

CANDIDATES = 10_000
MOST_MS = 300.0
CHROMIUM = "/usr/bin/chromium"


def browsing(effort: Effort) -> list[Row]:
    """Measure how long each page takes until the browser has painted and loaded all of it."""
    rounds = 5 if effort.quick else 25
    with tempfile.TemporaryDirectory() as folder, opened_hall(Path(folder) / "server") as hall:
        roster = _filled(hall)
        with serving(hall.app) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_context(base_url=url).new_page()
            page.goto("/")
            page.get_by_label("Name").fill("admin")
            page.get_by_label("Password").fill(PASSWORD)
            page.get_by_role("button", name="Sign in").click()
            floor = median(_times(page, "/console/signed-in", rounds))
            rows = [
                _row(name, _times(page, path, rounds), floor)
                for name, path in (
                    ("overview", "/console/"),
                    (f"roster of {CANDIDATES:,}", f"/console/rosters/{roster}"),
                    (f"one found among {CANDIDATES:,}", f"/console/rosters/{roster}?q=s-09999"),
                    ("attempts", "/console/attempts"),
                    ("one attempt, its logs proved", f"/console/attempts/{hall.attempt()}"),
                    ("live room", "/console/sittings/morning/room"),
                )
            ]
            browser.close()
    return rows


def _filled(hall: Hall) -> str:
    hall.publish()
    hall.sitting()
    people = "".join(f"S-{n:05},Candidate {n}\n" for n in range(CANDIDATES))
    sat(hall, hall.desk(), *whole_attempt())
    data = f"number,name\n{people}".encode()
    return import_roster(hall.server, hall.organisation, "Everybody", data, actor="bench").roster_id


def _times(page: Page, path: str, rounds: int) -> list[float]:
    """Return the milliseconds of each opening, the first left out."""
    times = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        reply = page.goto(path, wait_until="load")
        assert reply is not None
        assert reply.ok, path
        times.append((time.perf_counter() - begun) * 1000)
    return times[1:]


def _row(name: str, times: list[float], floor: float) -> Row:
    figure = median(times)
    return Row(
        name=f"console: {name}",
        figure=figure,
        unit="ms",
        targets=f"≤ {MOST_MS:.0f} ms",
        met=figure <= MOST_MS,
        p99=p99(times),
        limit=floor,
        limit_name="a page without a query",
        samples=len(times),
    )
