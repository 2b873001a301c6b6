"""A computer of the exam day: it joins over HTTP, writes a truly signed log, and sends it when it can."""

import json
from hashlib import sha256
from typing import Any

import httpx

from assessment.attempt.events import Body, Event, Initiated
from assessment.attempt.lineage import head_of
from assessment.attempt.origin import attempt_id_for
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.signing import SigningKey
from assessment.sync.enrolment import prove_enrolment
from assessment.sync.frame import encode_frame, with_length
from assessment.sync.log import LogEntry, genesis, link, to_entry
from assessment.sync.messages import AttemptProgress, Heartbeat, HeldPack
from tests.exam_day.people import CENTRES
from tests.sync_server.signed_log import seal_of

SEED = "00" * 16


def address_of(centre: str) -> str:
    """Return the one address behind which all of a centre's computers are, as the proxy in front says it."""
    return f"203.0.113.{CENTRES.index(centre) + 1}"


class Machine:
    """One computer. ``events`` are what it wrote, all of them; ``sent`` of them the server has."""

    def __init__(self, http: httpx.Client, number: int, centre: str) -> None:
        self.number = number
        self.centre = centre
        self.device_id = DeviceId(f"{number:016x}")
        self.epoch = Epoch(f"{number:016x}")
        self.events: list[Event] = []
        self.sent = 0
        self.packs: tuple[HeldPack, ...] = ()
        self.fetched: dict[str, bytes] = {}
        self.seal = seal_of(1)
        self._http = http
        self._key = SigningKey(sha256(f"machine {number}".encode()).digest())
        self._entries: list[LogEntry] = []
        self._heads: list[bytes] = []
        self._seqs: dict[AttemptId, int] = {}
        self._headers = {"X-Forwarded-For": address_of(centre)}

    def join(self, code: str) -> None:
        """Join with a one-time code."""
        told = {
            "code": code,
            "device_id": self.device_id,
            "name": f"{self.centre} desk {self.number}",
            "sign_key": self._key.public.hex(),
            "seal_key": self.seal.recipient,
            "proof": prove_enrolment(
                self._key, code=code, device_id=self.device_id, seal_key=self.seal.recipient
            ),
            "app_version": "0.1.0",
        }
        reply = _good(self._http.post("/api/v1/enrol", json=told, headers=self._headers))
        self._headers["Authorization"] = f"Bearer {reply['token']}"

    def changes(self) -> list[dict[str, Any]]:
        """Return all that the server has for this machine."""
        found: list[dict[str, Any]] = []
        cursor = 0
        while True:
            page = _good(self._http.get(f"/api/v1/changes?cursor={cursor}", headers=self._headers))
            found += page["changes"]
            if page["cursor"] == cursor or not page.get("more"):
                return found
            cursor = page["cursor"]

    def fetch(self, pack_id: str, version: int) -> None:
        """Take a pack in; the next heartbeat says so."""
        reply = self._http.get(f"/api/v1/packs/{pack_id}/{version}", headers=self._headers)
        assert reply.status_code == 200, reply.text
        held = HeldPack(
            pack_id=pack_id,
            version=version,
            hash8=sha256(reply.content).hexdigest()[:16],
            state="verified",
            percent=100,
        )
        self.packs = (*self.packs, held)
        self.fetched[pack_id] = reply.content

    def begin(self, initiated: Initiated, at_ms: int, pack_hash: str) -> AttemptId:
        """Begin an attempt; return its id."""
        attempt_id = attempt_id_for(self.device_id, at_ms, SEED)
        self.write(attempt_id, initiated, at_ms, 0, pack_hash)
        return attempt_id

    def write(self, attempt_id: AttemptId, body: Body, at_ms: int, elapsed_ms: int, pack_hash: str) -> None:
        """Write an event; nothing is sent."""
        seq = self._seqs[attempt_id] = self._seqs.get(attempt_id, 0) + 1
        event = Event(attempt_id, self.device_id, seq, at_ms, elapsed_ms, pack_hash, body)
        entry = to_entry(event, len(self._entries) + 1)
        self._heads.append(link(self.head, entry))
        self._entries.append(entry)
        self.events.append(event)

    @property
    def head(self) -> bytes:
        """What the chain of its log has come to."""
        return self._heads[-1] if self._heads else genesis(self.device_id, self.epoch)

    def last_of(self, attempt_id: AttemptId) -> tuple[int, str]:
        """Return the last event of an attempt here, by its place and its name."""
        own = [event for event in self.events if event.attempt_id == attempt_id]
        return own[-1].seq, head_of(own[0], own[-1])

    def push(self, most: int = 64) -> None:
        """Send what the server has not got, some events a frame; all of it is taken."""
        body = b""
        for first in range(self.sent, len(self._entries), most):
            last = min(first + most, len(self._entries))
            body += with_length(
                encode_frame(
                    self._entries[first:last],
                    device_id=self.device_id,
                    epoch=self.epoch,
                    head=self._heads[last - 1],
                    key=self._key,
                )
            )
        if not body:
            return
        path = f"/api/v1/log/{self.device_id}/{self.epoch}"
        reply = self._http.post(path, content=body, headers=self._headers)
        assert reply.status_code == 200, reply.text
        cursor = json.loads(reply.content)[0]
        assert cursor == len(self._entries), (cursor, len(self._entries))
        self.sent = cursor

    def beat(self, now: int, attempt: AttemptProgress | None = None) -> None:
        """Say how it is."""
        told = Heartbeat(
            app_version="0.1.0",
            device_ms=now,
            unsent=len(self._entries) - self.sent,
            attempt=attempt,
            skew_ms=0,
            skew_within_ms=1,
            packs=self.packs or None,
        )
        body = told.model_dump_json().encode()
        headers = {**self._headers, "Content-Type": "application/json"}
        _good(self._http.post("/api/v1/heartbeat", content=body, headers=headers))


def _good(reply: httpx.Response) -> Any:
    assert reply.is_success, (reply.request.url, reply.status_code, reply.text)
    return reply.json()
