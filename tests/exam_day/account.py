"""The figures of the exam day as the product tells them, each beside what was reckoned without it."""

import csv
import io
from collections import Counter
from decimal import Decimal
from statistics import fmean
from typing import Any

import sqlalchemy as sa

from sync_server.services.rebuild_projections import check_projections
from sync_server.services.sweep_attempts import sweep_attempts
from sync_server.services.verify_log import LogFacts, verify_log
from sync_server.storage.frames import LogName
from sync_server.storage.models import QuarantinedFrame
from tests.exam_day.day import ExamDay
from tests.exam_day.machine import Machine
from tests.exam_day.people import CENTRES, ESSAY, MAXIMUM, PACKS, RESERVE, Person


class Account:
    """Rows of what was compared. Every one holds, or it is said which does not."""

    def __init__(self, day: ExamDay) -> None:
        self._day = day
        self.rows: list[tuple[str, object]] = []

    def same(self, what: str, ours: object, theirs: object) -> None:
        """Compare a figure; what differs is shown whole."""
        assert ours == theirs, f"{what}: {ours!r} reckoned, {theirs!r} told"
        self.rows.append((what, theirs if isinstance(theirs, int | str) else "the same"))

    def before(self) -> None:
        """What stands before anybody sits: tests are given evenly, packs have arrived."""
        day, admin = self._day, self._day.admin
        given = self._usage()
        self.same("tests given evenly, to one", True, max(given.values()) - min(given.values()) <= 1)
        for sitting_id in day.sittings():
            centre = next(one.centre for one in day.people if one.sitting_id == sitting_id)
            here = sum(1 for machine in day.all_machines() if machine.centre == centre)
            arrivals = admin("GET", f"/sittings/{sitting_id}/arrivals")
            self.same(
                f"packs arrived for {sitting_id}",
                (here, here),
                (arrivals["arrived"], len(arrivals["devices"])),
            )

        for person in day.people:
            told = admin("GET", f"/candidates/{person.candidate_id}")
            self._hold("time that was granted", person, person.time_percent, told["granted"]["time_percent"])

    def while_some_are_away(self) -> None:
        """Whoever is not heard of for half an hour is marked silent, and nothing else is done to them."""
        away = sum(1 for person in self._day.people if person.away)
        with self._day.beside(minutes=40) as (server, organisation):
            swept = sweep_attempts(server, organisation)
        self.same(
            "attempts that are silent, and of those taken away", (away, 0), (swept.silent, swept.overdue)
        )
        silent = {one["attempt_id"] for one in self._attempts() if one["silent_since_ms"] is not None}
        self.same("who is silent", {str(one.attempt_id) for one in self._day.people if one.away}, silent)

    def after_sitting(self) -> None:
        """Rooms and attempts."""
        day, admin = self._day, self._day.admin
        for sitting_id in day.sittings():
            ours = {one.candidate_id: one for one in day.people if one.sitting_id == sitting_id}
            room = admin("GET", f"/sittings/{sitting_id}/room")
            self.same(f"candidates in the room of {sitting_id}", len(ours), len(room["candidates"]))
            for shown in room["candidates"]:
                self._in_room(ours[shown["candidate_id"]], shown["attempt"])
        attempts = {one["attempt_id"]: one for one in self._attempts()}
        self.same("attempts", {str(one.attempt_id) for one in day.people}, set(attempts))
        for person in day.people:
            told = attempts[str(person.attempt_id)]
            self._hold("state", person, "submitted", told["state"])
            self._hold("answered", person, 5, told["answered"])
            self._hold("waiting marks", person, 1, told["pending"])
            self._hold("silent", person, None, told["silent_since_ms"])
        undecided = {one["attempt_id"] for one in attempts.values() if one["standing"] == "open"}
        self.same(
            "attempts to be decided", {str(one.attempt_id) for one in day.people if one.doubled}, undecided
        )

    def after_release(self) -> None:
        """Scores by attempt, item, centre and sitting; the table; a certificate."""
        day, admin = self._day, self._day.admin
        csv_scores: dict[str, str] = {}
        for sitting_id in day.sittings():
            ours = [one for one in day.people if one.sitting_id == sitting_id]
            self._sitting(sitting_id, ours)
            self._items(sitting_id, ours)
            text = admin("GET", f"/results/sittings/{sitting_id}/export?format=csv&bom=false").decode()
            rows = list(csv.DictReader(io.StringIO(text)))
            csv_scores |= {row[_column(row, "number")]: row[_column(row, "score")] for row in rows}
            day.did["results_exported"] += 1
        self.same(
            "scores in the tables",
            {one.number: one.score() for one in day.people},
            {number: Decimal(score) for number, score in csv_scores.items()},
        )
        for sitting_id in day.sittings():
            centre = next(one.centre for one in day.people if one.sitting_id == sitting_id)
            (told,) = admin("GET", f"/results/centres?sitting_id={sitting_id}")
            here = [one for one in day.people if one.sitting_id == sitting_id]
            self.same(
                f"of {sitting_id} by centre",
                (centre, len(here), 0),
                (told["centre"], told["attempts"], told["waiting"]),
            )
        by_centre = Counter[str]()
        for told in admin("GET", "/results/centres?test_id=t1"):
            by_centre[told["centre"]] += told["attempts"]
        self.same("attempts by centre", Counter(one.centre for one in day.people), by_centre)
        self.same("all centres", set(CENTRES), set(by_centre))
        sheet = admin("POST", f"/results/attempts/{day.people[0].attempt_id}/certificate")
        day.did["certificate_given"] += 1
        self.same("a certificate", b"%PDF", sheet[:4])

    def at_the_end(self) -> None:
        """The registry's health, the record, and that nothing lies apart."""
        day = self._day
        health = day.admin("GET", "/registry/health")
        self.same(
            "health of the registry", (100, "excellent"), (health["score"], str(health["status"]).lower())
        )
        report = day.admin("GET", "/audit/report")
        self.same("the record is whole", (0, 0), (report["broken_at"], len(report["contradicted"])))
        recorded: Counter[str] = Counter()
        place = 0
        while entries := day.admin("GET", f"/audit?limit=500&before={place}"):
            recorded.update(one["action"] for one in entries)
            place = entries[-1]["place"]
        self.same("what the record has, action by action", dict(day.did), dict(recorded))
        self.rows += sorted((f"recorded: {action}", count) for action, count in recorded.items())
        self._usage()
        with day.beside() as (server, organisation):
            for machine in day.all_machines():
                self._hold_log(
                    machine, verify_log(server, LogName(organisation, machine.device_id, machine.epoch))
                )
            with server.database.read() as session:
                apart = session.scalar(sa.select(sa.func.count()).select_from(QuarantinedFrame))
            self.same("pieces in quarantine", 0, apart)
            checked = check_projections(server, organisation)
            self.same(
                "attempts, and those that differ from their logs",
                (len(day.people), 0),
                (checked.attempts, len(checked.differences)),
            )
        told = {one["device_id"]: one for one in day.admin("GET", "/devices")}
        self.same("machines", {str(one.device_id) for one in day.all_machines()}, set(told))

    # -----------------------------------------------------------------------------------------------

    def _usage(self) -> Counter[str]:
        """Compare how often each test was given."""
        given = Counter(person.pack_id for person in self._day.people)
        told = {one["pack_id"]: one["usage_count"] for one in self._day.admin("GET", "/registry")}
        self.same("how often each test was given", {pack: given[pack] for pack in (*PACKS, RESERVE)}, told)
        return given

    def _hold_log(self, machine: Machine, told: LogFacts) -> None:
        ours = (len(machine.events), machine.head.hex(), True)
        assert ours == (told.cursor, told.head, told.verified), machine.device_id

    def _hold(self, what: str, person: Person, ours: object, theirs: object) -> None:
        assert ours == theirs, f"{what} of {person.number}: {ours!r} reckoned, {theirs!r} told"

    def _in_room(self, person: Person, told: dict[str, Any]) -> None:
        self._hold("attempt in the room", person, str(person.attempt_id), told["attempt_id"])
        self._hold("state in the room", person, "submitted", told["state"])
        self._hold("answered in the room", person, 5, told["answered"])
        counts = sum(told.get("counts", {}).values())  # what is usual is left out
        self._hold("incidents in the room", person, person.incidents, counts)

    def _attempts(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        after = ""
        while True:
            page = self._day.admin("GET", f"/attempts?limit=100&after={after}")
            found += page["attempts"]
            after = page["next_after"]
            if not after:
                return found

    def _sitting(self, sitting_id: str, ours: list[Person]) -> None:
        told = self._day.admin("GET", f"/results/sittings/{sitting_id}")
        self.same(
            f"attempts, waiting and released of {sitting_id}",
            (len(ours), 0, len(ours)),
            (told["attempts"], told["waiting"], told["released"]),
        )
        mean = round(fmean(float(one.score()) for one in ours), 6)
        self.same(f"mean of {sitting_id}", mean, round(told["spread"]["mean"], 6))
        by_attempt = self._outcomes(sitting_id)
        for person in ours:
            outcome = by_attempt[str(person.attempt_id)]
            self._hold("score", person, person.score(), Decimal(outcome["score"]))
            self._hold("maximum", person, MAXIMUM, Decimal(outcome["maximum"]))
            items = {one["item_id"]: Decimal(one["score"]) for one in outcome["items"]}
            self._hold("items", person, person.item_points(), items)

    def _outcomes(self, sitting_id: str) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        after = ""
        while True:
            page = self._day.admin("GET", f"/results/sittings/{sitting_id}/attempts?limit=100&after={after}")
            found |= {one["attempt_id"]: one for one in page["results"]}
            after = page["next_after"]
            if not after:
                return found

    def _items(self, sitting_id: str, ours: list[Person]) -> None:
        told = {
            one["item_id"]: one for one in self._day.admin("GET", f"/results/sittings/{sitting_id}/items")
        }
        for item in ("q1", "q2", "q3", "q4", ESSAY):
            mean = round(fmean(float(one.item_points()[item]) for one in ours), 6)
            assert (len(ours), mean) == (told[item]["n"], round(told[item]["mean"], 6)), (sitting_id, item)
        self.same(f"means of the items of {sitting_id}", 5, len(told))


def _column(row: dict[str, str], word: str) -> str:
    return next(name for name in row if word in name.lower())
