"""The console's pages with ten thousand candidates who have all sat: until each has come whole, and in a browser until it
is painted, both beside a page that asks nothing of the database.
"""

import tempfile
import time
from dataclasses import replace
from pathlib import Path

import httpx
from playwright.sync_api import Page, sync_playwright

from sync_server.services.import_roster import import_roster
from sync_server.services.learner_settings import LearnerChoice, change_learner_settings
from sync_server.services.notice import Event
from sync_server.services.subscribe import Way, subscribe
from sync_server.storage.centre_models import Centre
from sync_server.storage.devices import devices
from sync_server.storage.engine import Session
from sync_server.storage.models import Device, StaffAccount
from sync_server.storage.notices import add_notice, subscription
from sync_server.storage.results_models import Notice
from tests.benchmarks.crowd import SITTING, crowd
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99
from tests.contract.loopback import serving
from tests.sync_server.events import whole_attempt
from tests.sync_server.hall import PASSWORD, Hall, opened_hall
from tests.sync_server.services.test_decide_attempt import sat

CANDIDATES = MACHINES = PEOPLE = TOLD = 10_000
PLACES = 1_000
MOST_MS = 300.0
OK = 200
FLOOR = "/console/signed-in"
CHROMIUM = "/usr/bin/chromium"


def browsing(effort: Effort) -> list[Row]:
    """Measure how long the server takes for each page, and how long until a browser has painted and loaded all of it."""
    rounds = 5 if effort.quick else 25
    with tempfile.TemporaryDirectory() as folder, opened_hall(Path(folder) / "server") as hall:
        roster = _filled(hall)
        centre = _crowded(hall)
        crowd(hall, CANDIDATES)
        with serving(hall.app) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_context(base_url=url).new_page()
            page.goto("/")
            page.get_by_label("Name").fill("admin")
            page.get_by_label("Password").fill(PASSWORD)
            page.get_by_role("button", name="Sign in").click()
            page.wait_for_url("**/console/")
            cookies = {one["name"]: one["value"] for one in page.context.cookies() if "name" in one}
            with httpx.Client(base_url=url, cookies=cookies, timeout=60) as client:
                floor = median(_answered(client, FLOOR, rounds))
                seen = median(_times(page, FLOOR, rounds))
                rows = [
                    _row(name, _answered(client, path, rounds), floor, _times(page, path, rounds), seen)
                    for name, path in _paths(roster, centre, hall.attempt())
                ]
            browser.close()
    return rows


def _paths(roster: str, centre: str, attempt: str) -> tuple[tuple[str, str], ...]:
    of = f"/console/marking/{SITTING}"
    return (
        ("overview", "/console/"),
        (f"roster of {CANDIDATES:,}", f"/console/rosters/{roster}"),
        (f"one found among {CANDIDATES:,}", f"/console/rosters/{roster}?q=s-09999"),
        (f"candidates, {CANDIDATES:,}", "/console/candidates"),
        (f"candidates of a centre, of {CANDIDATES:,}", "/console/candidates?centre=North"),
        (f"learners, {CANDIDATES:,}", "/console/learners"),
        (f"leaderboard of {CANDIDATES:,}", f"/console/learners?of=sitting:{SITTING}"),
        (f"devices, {MACHINES:,}", "/console/devices"),
        (f"one centre of {PLACES:,}", f"/console/centres/{centre}"),
        (f"centres, {PLACES:,}", "/console/centres"),
        (f"staff, {PEOPLE:,}", "/console/staff"),
        (f"deliveries, {TOLD:,}", "/console/notifications"),
        ("sittings", "/console/sittings"),
        (f"a sitting of {CANDIDATES:,}", f"/console/sittings/{SITTING}"),
        (f"its live room, {CANDIDATES:,}", f"/console/sittings/{SITTING}/room"),
        ("those of it who still sit", f"/console/sittings/{SITTING}/room?state=in_progress"),
        (f"attempts, {CANDIDATES:,}", "/console/attempts"),
        ("attempts with something odd", "/console/attempts?flagged=yes"),
        ("what waits for a decision", "/console/conflicts"),
        ("one attempt, its logs proved", f"/console/attempts/{attempt}"),
        ("marking", "/console/marking"),
        (f"marking of {CANDIDATES:,} scripts", of),
        ("its scheme", f"{of}/scheme"),
        ("its moderation", f"{of}/moderation"),
        ("its check scripts", f"{of}/checks"),
        ("its keys", f"{of}/keys"),
        (f"results of {CANDIDATES:,}", f"/console/results/{SITTING}"),
        ("registry", "/console/registry"),
        ("audit", "/console/audit"),
        ("health", "/console/health"),
    )


def _filled(hall: Hall) -> str:
    hall.publish()
    hall.sitting()
    people = "".join(f"S-{n:05},Candidate {n}\n" for n in range(CANDIDATES))
    sat(hall, hall.desk(), *whole_attempt())
    data = f"number,name\n{people}".encode()
    return import_roster(hall.server, hall.organisation, "Everybody", data, actor="bench").roster_id


def _crowded(hall: Hall) -> str:
    """Let there be centres, devices, staff and deliveries by the thousand; return the id of a centre."""
    here, now = hall.organisation, hall.clock.now
    choice = LearnerChoice(progress=True, leaderboard=True)
    change_learner_settings(hall.server, here, choice, actor="bench")
    private = replace(hall.server.config, hooks_to_private=True)
    hall.server.config = private
    hook = subscribe(
        hall.server, here, Way.HOOK, "http://127.0.0.1:9/", (Event.STARTED,), actor="bench"
    ).subscription
    with hall.server.database.read() as session:
        known = devices(session, here)[0]
    shared = {one.key: getattr(known, one.key) for one in Device.__table__.columns}

    def write(session: Session) -> None:
        for n in range(PLACES):
            told = {"address": "", "revision": 1, "added_ms": now, "changed_ms": now}
            session.add(Centre(organisation_id=here, centre_id=f"{n:016x}", name=f"Centre {n:05}", **told))
        for n in range(MACHINES):
            own = {"device_id": f"{n + 4096:016x}", "name": f"Desk {n}", "centre": f"Centre {n % PLACES:05}"}
            session.add(Device(**shared | own | {"token_hash": n.to_bytes(32, "big")}))
        for n in range(PEOPLE):
            who = {"name": f"staff {n:05}", "role": "proctor", "password_hash": "none"}
            session.add(StaffAccount(organisation_id=here, added_ms=now, left_ms=None, revision=1, **who))
        session.flush()
        row = subscription(session, here, hook.subscription_id)
        for n in range(TOLD):
            what = {"notice_id": f"{n:032x}", "event": Event.STARTED.value, "data": "{}", "at_ms": now + n}
            add_notice(session, Notice(organisation_id=here, **what), [row] if row else [])

    hall.server.database.write(write)
    return f"{7:016x}"


def _answered(client: httpx.Client, path: str, rounds: int) -> list[float]:
    """Return the milliseconds until the whole page has come, without a browser; the first left out."""
    times = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        reply = client.get(path)
        assert reply.status_code == OK, path
        times.append((time.perf_counter() - begun) * 1000)
    return times[1:]


def _times(page: Page, path: str, rounds: int) -> list[float]:
    """Return the milliseconds of each opening in the browser, the first left out."""
    times = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        reply = page.goto(path, wait_until="load")
        assert reply is not None
        assert reply.ok, path
        times.append((time.perf_counter() - begun) * 1000)
    return times[1:]


def _row(name: str, times: list[float], floor: float, painted: list[float], seen: float) -> Row:
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
        parts=(("painted by the browser", median(painted)), ("one without a query", seen)),
    )
