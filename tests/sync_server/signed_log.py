"""A computer that has joined and writes a real, signed log: its entries, and frames of them as they travel."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from assessment.attempt.events import (
    Body,
    Event,
)
from assessment.ids import (
    AttemptId,
    Epoch,
)
from assessment.pack.seal import SealIdentity
from assessment.signing import SigningKey, VerifyKey
from assessment.sync.frame import encode_frame, with_length
from assessment.sync.log import LogEntry, genesis, link, to_entry
from sync_server.storage.frames import LogName
from tests.sync_server.events import NOON_MS


@dataclass
class Desk:
    """An enrolled computer that writes its log: entries, the head after each, and frames of them."""

    token: str
    key: SigningKey
    name: LogName
    seal: SealIdentity
    entries: list[LogEntry] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)
    seqs: dict[str, int] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return f"/api/v1/log/{self.name.device_id}/{self.name.epoch}"

    @property
    def verify(self) -> VerifyKey:
        return VerifyKey(self.key.public)

    def head(self, dseq: int) -> bytes:
        return self.heads[dseq - 1] if dseq else genesis(self.name.device_id, self.name.epoch)

    def write(
        self, attempt_id: AttemptId, *bodies: Body, pack_hash: str = "ab" * 32, step: int = 1_000
    ) -> None:
        """Append events of an attempt to the log."""
        for body in bodies:
            seq = self.seqs[attempt_id] = self.seqs.get(attempt_id, 0) + 1
            event = Event(
                attempt_id, self.name.device_id, seq, NOON_MS + seq * step, seq * step, pack_hash, body
            )
            entry = to_entry(event, len(self.entries) + 1)
            self.heads.append(link(self.head(len(self.entries)), entry))
            self.entries.append(entry)

    def frame(self, first: int, last: int, *, key: SigningKey | None = None) -> bytes:
        """Return the frame of entries ``first`` to ``last``."""
        return encode_frame(
            self.entries[first - 1 : last],
            device_id=self.name.device_id,
            epoch=self.name.epoch,
            head=self.head(last),
            key=key or self.key,
        )

    def frames(self, size: int = 64, *, first: int = 1) -> list[bytes]:
        """Return all entries from ``first`` on in frames of ``size``."""
        last = len(self.entries)
        return [self.frame(start, min(start + size - 1, last)) for start in range(first, last + 1, size)]

    def body(self, size: int = 64, *, first: int = 1) -> bytes:
        """Return those frames as they travel."""
        return travelling(self.frames(size, first=first))

    def fresh(self, epoch: str) -> "Desk":
        """Return the same computer with an empty log of another epoch."""
        name = LogName(self.name.organisation_id, self.name.device_id, Epoch(epoch))
        return Desk(self.token, self.key, name, self.seal)


def travelling(frames: Iterable[bytes]) -> bytes:
    """Return frames as they travel."""
    return b"".join(with_length(frame) for frame in frames)


@cache
def seal_of(number: int) -> SealIdentity:
    """Return an identity, one a number for the whole run."""
    return SealIdentity.generate()
