"""The exam day as it goes: everything through the doors that people and machines use, on servers that really serve."""

import base64
import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import httpx
from typer.testing import CliRunner

from assessment.attempt.events import Incident, Initiated, Started, SubmitMethod, Submitted, TakenOver
from assessment.content.meta import PackMeta
from assessment.ids import CandidateId, OrganisationId, PackId, SittingId, TestId
from assessment.pack.build import build_pack
from assessment.pack.code import ReleaseCode
from assessment.pack.open import open_content
from assessment.pack.release import content_identity_from_code, open_release
from assessment.pack.verify import read_sealed
from assessment.signing import SigningKey
from assessment.sync.messages import AttemptProgress
from sync_server.__main__ import app
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.found_organisation import the_organisation
from sync_server.services.server import Server
from tests.assessment.pack.examples import keys, pool
from tests.exam_day.machine import SEED, Machine
from tests.exam_day.people import (
    CENTRES,
    MARKERS,
    PACKS,
    RESERVE,
    Person,
    as_csv,
    as_one_roster,
    everybody,
)
from tests.exam_day.staff import PASSWORD, Staff, Watching
from tests.sync_server.signed_log import seal_of
from tests.waiting import waited

T = TypeVar("T")
HANDS = 12
CODE = "CARREL-ON-THE-DAY"
MINUTE_MS = 60_000
BEGAN_MINUTES_AGO, ENDED_MINUTES_AGO = 64, 9


class ExamDay:
    """An organisation with its servers, staff, people and machines. ``did`` counts what should stand in the record."""

    def __init__(self, folder: Path, address: str, environment: dict[str, str], people: int) -> None:
        self.folder = folder
        self.environment = environment
        self.people = everybody(people)
        self.machines: dict[str, Machine] = {}
        self.spares: dict[str, Machine] = {}
        self.hashes: dict[str, str] = {}
        self.did: Counter[str] = Counter(founded=1, staff_added=1, signed_in=1)
        self.now = int(time.time() * 1000)
        self._address = address
        self._http = httpx.Client(
            base_url=address,
            timeout=120,
            limits=httpx.Limits(max_connections=HANDS, max_keepalive_connections=HANDS),
        )
        self.admin = Staff(address, "Ada")
        self._others: list[Staff] = [self.admin]

    # ------------------------------------------------------------------------------- the days before

    def set_up(self, recipient: str) -> None:
        """Enter centres and staff, publish the packs, read the rosters in, give each candidate a test."""
        for centre in CENTRES:
            self.admin("POST", "/centres", {"name": centre, "rooms": [{"name": "Hall", "seats": 200}]})
        roles = {**dict.fromkeys(MARKERS, "marker"), "Vera": "viewer", "Otto": "author"}
        for name, role in roles.items():
            self._add(name, role)
        for centre in CENTRES:
            self._add(f"Proctor {centre}", "proctor", centre)
        self.did["centre_added"] += len(CENTRES)
        author = SigningKey(b"the author of the exam day's day")
        self.admin("POST", "/packs/issuers", {"public": author.public.hex()})
        self.did["issuer_trusted"] += 1
        otto = self.sign_in("Otto")
        for place, pack_id in enumerate((*PACKS, RESERVE)):
            data = _pack(pack_id, place, author, recipient)
            self.hashes[pack_id] = read_sealed(data, trusted=None).pack_hash
            otto("POST", "/packs", content=data, headers={"Content-Type": "application/octet-stream"})
            self.did["pack_published"] += 1
        for pack_id in PACKS:
            self.admin("PATCH", f"/registry/{pack_id}/t1", {"revision": 1, "tags": ["today"]})
            self.did["test_edited"] += 1
        self.admin("PUT", f"/packs/{PACKS[1]}/1/code", {"code": CODE})
        self.did["release_code_kept"] += 1
        for centre in CENTRES:
            self._assign(centre)

    def _add(self, name: str, role: str, centre: str = "") -> None:
        body = {"name": name, "role": role, "password": PASSWORD, "centres": [centre] if centre else []}
        self.admin("POST", "/staff/accounts", body)
        self.did["staff_added"] += 1

    def _assign(self, centre: str) -> None:
        """Read a centre's roster in by the command, and give each of it one of the tests, the least used first."""
        here = [person for person in self.people if person.centre == centre]
        kind = as_one_roster(here) if centre == "South" else as_csv(here)
        if centre == "South":
            for person in here:
                person.time_percent = 100
                person.name = f"Candidate {person.place + 1}"
        file = self.folder / (f"{centre}.zip" if centre == "South" else f"{centre}.csv")
        file.write_bytes(kind)
        told = self.command("roster", "import", str(file), "--name", centre, "--json")
        self.did["roster_imported"] += 1
        assert not told["problems"], told
        opens = datetime.fromtimestamp(self.now / 1000, UTC)
        given = self.admin(
            "POST",
            "/sittings/assignments",
            {
                "name": centre,
                "roster_id": told["roster_id"],
                "title": f"The exam at {centre}",
                "centre": centre,
                "opens_at": (opens - timedelta(hours=2)).isoformat(),
                "closes_at": (opens + timedelta(hours=4)).isoformat(),
                "strategy": "balanced",
                "tag": "today",
                "policy": {"feedback": "at_end"},
            },
        )
        self.did["test_given"] += len(here)
        self.did["sitting_published"] += len(given["sittings"])
        assert (len(here), 0, []) == (given["given"], given["kept"], given["without"])
        for sitting in given["sittings"]:
            self._enter(centre, sitting)

    def _enter(self, centre: str, sitting: dict[str, Any]) -> None:
        """Learn who was given this test, from the slips that are printed."""
        sitting_id = sitting["sitting"]["sitting_id"]
        numbers = {person.number: person for person in self.people if person.centre == centre}
        slips = self.admin("GET", f"/sittings/{sitting_id}/slips")
        assert self.admin("GET", f"/sittings/{sitting_id}/slips?form=pdf").startswith(b"%PDF")
        self.did["slips_told"] += 2
        for slip in slips:
            person = numbers[slip["number"]]
            person.pack_id, person.sitting_id = sitting["pack_id"], sitting_id
            person.candidate_id = slip["candidate_id"]

    def join_machines(self) -> None:
        """Let a machine a candidate join, and spare ones; each takes the packs in and says that they have arrived."""
        proctors = {centre: self.sign_in(f"Proctor {centre}") for centre in CENTRES}
        numbers = iter(range(1, 10_000))
        for person in self.people:
            self.machines[person.number] = Machine(self._http, next(numbers), person.centre)
            if person.moves or person.doubled:
                self.spares[person.number] = Machine(self._http, next(numbers), person.centre)

        def join(machine: Machine) -> None:
            made = proctors[machine.centre].reply("POST", "/devices/codes", {"centre": machine.centre})
            machine.join(made.json()["code"])
            for pack_id in PACKS:
                machine.fetch(pack_id, 1)
            machine.beat(self.now)

        machines = self.all_machines()
        self.did["enrolment_code_made"] += len(machines)
        self.did["device_enrolled"] += len(machines)
        at_once(join, machines)

    # ------------------------------------------------------------------------------------ the day itself

    def release(self) -> None:
        """Release one pack to all; the code of the other is printed for who has no network."""
        self.admin("POST", f"/packs/{PACKS[0]}/1/release")
        self.did["pack_released"] += 1
        sitting_id = next(one.sitting_id for one in self.people if one.pack_id == PACKS[1])
        slip = self.admin("GET", f"/sittings/{sitting_id}/code")
        assert CODE == slip["code"]
        self.did["release_code_told"] += 1
        for centre in CENTRES:
            self._open(next(machine for machine in self.machines.values() if machine.centre == centre))

    def _open(self, machine: Machine) -> None:
        """Open both packs at a machine: one by the key that it was sent, the other by the code that is read out."""
        (told,) = (
            one for one in machine.changes() if one["kind"] == "release" and one["pack_id"] == PACKS[0]
        )
        packs = {pack_id: read_sealed(machine.fetched[pack_id], trusted=None) for pack_id in PACKS}
        sent = open_release(machine.seal.secret, base64.b64decode(told["sealed"]))
        said = content_identity_from_code(packs[PACKS[1]], CODE)
        for pack_id, identity in ((PACKS[0], sent), (PACKS[1], said)):
            assert TestId("t1") in open_content(packs[pack_id], identity).tests

    def sit(self) -> None:
        """Let all begin, and all but those whose machine loses its network in the middle come to their end."""
        at_once(self._begin, self.people)
        at_once(self._go_on, [person for person in self.people if not person.away])
        self.order()
        at_once(self._finish, [person for person in self.people if not person.away])

    def come_back(self) -> None:
        """Let machines that had no network for an hour send what happened meanwhile."""
        at_once(self._come_back, [person for person in self.people if person.away])

    def order(self) -> None:
        """Let proctors tell those who sit something."""
        for centre in CENTRES:
            proctor = self.sign_in(f"Proctor {centre}")
            told = [one for one in self.people if one.centre == centre and not one.away and not one.doubled][
                :3
            ]
            for person in told:
                path = f"/attempts/{person.attempt_id}/commands"
                waited(partial(_is_known, proctor, path), "the attempt is known")
                proctor("POST", path, {"kind": "message", "text": "Ten minutes are left."})
                self.did["command_message"] += 1
                proctor("POST", path, {"kind": "extend", "extension_ms": 60_000, "reason": "A noise."})
                self.did["command_extend"] += 1
                heard = [one for one in self.machines[person.number].changes() if one["kind"] == "command"]
                assert len(heard) == 2, heard

    def _begin(self, person: Person) -> None:
        machine = self.machines[person.number]
        machine.changes()
        at = self.now - BEGAN_MINUTES_AGO * MINUTE_MS
        told = Initiated(
            TestId("t1"), CandidateId(person.candidate_id), SittingId(person.sitting_id), SEED, person.terms()
        )
        person.attempt_id = machine.begin(told, at, self.hashes[person.pack_id])
        self._write(person, machine, [Started()], 0)
        machine.push()
        self._beat(person, machine, 0)

    def _go_on(self, person: Person) -> None:
        """The first half of the answers; some do not go on with it at that machine."""
        machine, told = self.machines[person.number], person.events()
        half = len(told) // 2
        self._write(person, machine, told[:half], 1)
        self._write(person, machine, [Incident("focus_lost", "another window")] * person.incidents, half + 1)
        machine.push()
        self._beat(person, machine, 2)

    def _finish(self, person: Person) -> None:
        machine, told = self.machines[person.number], person.events()
        half = len(told) // 2
        if person.moves:
            machine = self._move(person, machine)
        if person.doubled:
            self._double(person)
        self._write(person, machine, [*told[half:], Submitted(SubmitMethod.CANDIDATE)], half + 3)
        machine.push(5)
        self._beat(person, machine, 5, "submitted")

    def _come_back(self, person: Person) -> None:
        """A machine that had no network for an hour sends all that happened meanwhile."""
        machine = self.machines[person.number]
        self._write(person, machine, person.events(), 1)
        self._write(person, machine, [Incident("focus_lost", "another window")] * person.incidents, 20)
        self._write(person, machine, [Submitted(SubmitMethod.CANDIDATE)], 30)
        machine.push()
        machine.push()  # once more: there is nothing left
        self._beat(person, machine, 5, "submitted")

    def _move(self, person: Person, broken: Machine) -> Machine:
        """Go on at another machine, from the last that is known of the broken one."""
        spare = self.spares[person.number]
        seq, head = broken.last_of(person.attempt_id)
        self._write(
            person, spare, [TakenOver(2, broken.device_id, seq, f"Proctor {person.centre}", head)], 15
        )
        return spare

    def _double(self, person: Person) -> None:
        """Somebody else writes into the same attempt at another machine, by nobody's leave."""
        spare = self.spares[person.number]
        first = self.machines[person.number].events[0]
        self._write(person, spare, [first.body, Started()], 0, at_ms=first.at_ms)
        self._write(person, spare, [person.events()[0], Submitted(SubmitMethod.CANDIDATE)], 4)
        spare.push()

    def _write(
        self, person: Person, machine: Machine, bodies: Iterable[Any], place: int, at_ms: int = 0
    ) -> None:
        """Write events a minute and more apart, between when all began and when all ended."""
        whole = (BEGAN_MINUTES_AGO - ENDED_MINUTES_AGO) * MINUTE_MS
        for number, body in enumerate(bodies):
            elapsed = min((place + number) * 80_000 + 1_000, whole)
            at = at_ms or self.now - BEGAN_MINUTES_AGO * MINUTE_MS + elapsed
            machine.write(
                person.attempt_id, body, at, elapsed if not at_ms else 0, self.hashes[person.pack_id]
            )

    def _beat(self, person: Person, machine: Machine, answered: int, state: str = "in_progress") -> None:
        told = AttemptProgress(
            attempt_id=person.attempt_id,
            state=state,
            answered=answered,
            items=5,
            incidents=person.incidents if answered else 0,
        )
        machine.beat(self.now, told)

    # ---------------------------------------------------------------------------------------------- all

    def sittings(self) -> list[str]:
        """Return the sittings, by name."""
        return sorted({person.sitting_id for person in self.people})

    def all_machines(self) -> list[Machine]:
        """Return all machines, spare ones too."""
        return [*self.machines.values(), *self.spares.values()]

    def watch(self, sitting_id: str) -> Watching:
        """Open a live room."""
        watching = Watching(self._address, self.admin, sitting_id)
        watching.start()
        return watching

    @contextmanager
    def beside(self, minutes: int = 0) -> Iterator[tuple[Server, OrganisationId]]:
        """Give what an administrator works on beside the servers, so many minutes later."""
        config = read_config(self.environment, self.folder)
        server = open_server(config, clock=lambda: int(time.time() * 1000) + minutes * MINUTE_MS)
        try:
            yield server, the_organisation(server)
        finally:
            server.close()

    def sign_in(self, name: str) -> Staff:
        """Sign a member of staff in."""
        staff = Staff(self._address, name)
        self.did["signed_in"] += 1
        self._others.append(staff)
        return staff

    def command(self, *words: str) -> Any:
        """Give a command as an admin at the server would; return what it says."""
        done = CliRunner().invoke(app, [*words, "--data", str(self.folder)], env=self.environment)
        assert done.exit_code == 0, (words, done.output)
        return json.loads(done.stdout)

    def close(self) -> None:
        """Everybody goes home."""
        for staff in self._others:
            staff.close()
        self._http.close()


def at_once(work: Callable[[T], None], what: Iterable[T]) -> None:
    """Do something to all, some at a time; the first that goes wrong is told."""
    with ThreadPoolExecutor(HANDS) as hands:
        list(hands.map(work, what))


@contextmanager
def closing_day(day: ExamDay) -> Iterator[ExamDay]:
    """Give a day, and end it."""
    try:
        yield day
    finally:
        day.close()


def _is_known(staff: Staff, path: str) -> bool:
    return staff.reply("GET", path).is_success


def _pack(pack_id: str, place: int, author: SigningKey, recipient: str) -> bytes:
    """Return a pack that its author sealed to the organisation; the second opens by a code too."""
    return build_pack(
        pool(),
        keys(),
        PackMeta(PackId(pack_id), 1, pack_id.title()),
        issuer=author,
        content_identity=seal_of(11 + place),
        keys_identity=seal_of(21 + place),
        organisation_recipient=recipient,
        release_code=ReleaseCode(CODE, os.urandom(16)) if pack_id == PACKS[1] else None,
        opens_at=datetime(2099, 1, 1, tzinfo=UTC) if pack_id == PACKS[0] else None,
    )
