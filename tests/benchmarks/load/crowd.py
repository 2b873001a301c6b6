"""Enrolled devices by the thousand, with logs of truly signed frames in the real format, made before the clock starts."""

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from assessment.attempt.events import (
    Body,
    Event,
    Initiated,
    Responded,
    Started,
    SubmitMethod,
    Submitted,
    Terms,
)
from assessment.attempt.origin import attempt_id_for
from assessment.content.response import single
from assessment.ids import AttemptId, CandidateId, DeviceId, Epoch, ItemId, SittingId, TestId
from assessment.signing import SigningKey
from assessment.sync.frame import encode_frame, with_length
from assessment.sync.log import genesis, link, to_entry
from assessment.sync.messages import AttemptProgress, Heartbeat
from sync_server.services.server import secret_hash
from sync_server.storage.models import Device
from tests.benchmarks.load.wire import request
from tests.sync_server.events import HOUR_MS, NOON_MS
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import seal_of

ITEMS = tuple(ItemId(f"q{number}") for number in range(1, 6))
SEED = "00" * 16


@dataclass(slots=True)
class Sitter:
    """One enrolled computer at which somebody sits."""

    number: int
    device_id: DeviceId
    token: str
    key: SigningKey
    epoch: Epoch
    head: bytes
    dseq: int = 0
    seq: int = 0
    attempt_id: AttemptId | None = None
    chance: random.Random = field(default_factory=random.Random)

    def frame(self, events: int, *, ended: bool = False, pack_hash: str) -> bytes:
        """Return the next events of this device's log as one signed frame, as it travels."""
        entries = []
        for number in range(events):
            self.dseq += 1
            self.seq += 1
            body: Body
            if self.seq == 1:
                at = NOON_MS + self.dseq * 1_000
                self.attempt_id = attempt_id_for(self.device_id, at, SEED)
                body = Initiated(
                    TestId("t1"),
                    CandidateId(f"candidate-{self.number}"),
                    SittingId("morning"),
                    SEED,
                    Terms(limit_ms=HOUR_MS),
                )
            elif self.seq == 2:
                body = Started()
            elif ended and number == events - 1:
                body = Submitted(SubmitMethod.CANDIDATE)
            else:
                body = Responded(self.chance.choice(ITEMS), single(self.chance.choice("ABCD")))
            assert self.attempt_id is not None
            event = Event(
                self.attempt_id,
                self.device_id,
                self.seq,
                NOON_MS + self.dseq * 1_000,
                self.seq * 1_000,
                pack_hash,
                body,
            )
            entry = to_entry(event, self.dseq)
            self.head = link(self.head, entry)
            entries.append(entry)
        if ended:
            self.seq = 0
        return with_length(
            encode_frame(entries, device_id=self.device_id, epoch=self.epoch, head=self.head, key=self.key)
        )

    def push(self, frames: bytes) -> bytes:
        """Return the request that sends frames."""
        return request("POST", f"/api/v1/log/{self.device_id}/{self.epoch}", self.token, frames)

    def beat(self, unsent: int = 0) -> bytes:
        """Return the request of a heartbeat."""
        told = Heartbeat(
            app_version="0.1.0",
            device_ms=NOON_MS,
            unsent=unsent,
            battery_percent=80,
            attempt=AttemptProgress(
                attempt_id=self.attempt_id or "none",
                state="in_progress",
                answered=min(self.seq, 5),
                items=5,
                incidents=0,
                current=1,
            ),
            skew_ms=3,
            skew_within_ms=1,
        )
        return request(
            "POST", "/api/v1/heartbeat", self.token, told.model_dump_json().encode(), kind="application/json"
        )

    def listen(self, cursor: int) -> bytes:
        """Return the request by which a device asks for what is new."""
        return request("GET", f"/api/v1/changes?cursor={cursor}&of=central", self.token)


def crowd(hall: Hall, count: int, *, first: int = 1) -> list[Sitter]:
    """Enrol so many devices, by their rows: joining itself is not what is measured."""
    seal = seal_of(1).recipient
    sitters, rows = [], []
    for number in range(first, first + count):
        device_id, epoch = DeviceId(f"{number:016x}"), Epoch(f"{number:016x}")
        key = SigningKey(sha256(f"sitter {number}".encode()).digest())
        token = os.urandom(11).hex()
        sitters.append(
            Sitter(
                number,
                device_id,
                token,
                key,
                epoch,
                genesis(device_id, epoch),
                chance=random.Random(number),
            )
        )
        rows.append(
            Device(
                organisation_id=hall.organisation,
                device_id=device_id,
                name=f"Desk {number}",
                centre="",
                sign_key=key.public,
                seal_key=seal,
                token_hash=secret_hash(token),
                app_version="0.1.0",
                enrolled_ms=NOON_MS,
                progress="",
            )
        )
    hall.server.database.write(lambda session: session.add_all(rows))
    return sitters


def attempts(sitters: Sequence[Sitter], events: int, *, pack_hash: str) -> list[bytes]:
    """Return one whole attempt of each as a request."""
    return [one.push(one.frame(events, ended=True, pack_hash=pack_hash)) for one in sitters]
