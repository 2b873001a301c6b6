"""What the test vectors are made of: fixed keys and names, and the log of a device with fixed events."""

from collections.abc import Callable, Sequence
from typing import Any

import zstandard

from assessment.attempt.events import Body, Event, Flagged, ItemVisited, Responded
from assessment.codec import decode, encode
from assessment.content.response import single
from assessment.ids import AttemptId, DeviceId, Epoch, ItemId, OrganisationId
from assessment.signing import SigningKey
from assessment.sync.frame import encode_frame, signed_text
from assessment.sync.log import LogEntry, genesis, link, to_entry

Plain = dict[str, Any]  # JSON

DEVICE, EPOCH = DeviceId("00112233445566aa"), Epoch("8899aabbccddee01")
ORGANISATION = OrganisationId("org-example")
ATTEMPT = AttemptId("01890a5d-ac96-774b-bcce-b302099a8057")
SIGN, ISSUER, OTHER = (SigningKey(bytes([number]) * 32) for number in (1, 2, 3))
SEAL = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
SEED = "5eed" * 8
CODE, AT_MS, PACK_HASH = "ABCD-EFGH-JKMN", 1_900_000_000_000, "ab" * 32
BODIES: tuple[Body, ...] = (
    ItemVisited(ItemId("q1")),
    Responded(ItemId("q1"), single("A")),
    Flagged(ItemId("q1"), True),
    Responded(ItemId("q1"), single("B")),
    ItemVisited(ItemId("q2")),
    Responded(ItemId("q2"), single("القاهرة – 開羅 – 🚢")),
)
HEAD, SIGNATURE = 14, 15
"""Where head and signature stand in the list that a frame is."""


class Log:
    """A log of fixed events, and the head after each."""

    def __init__(
        self,
        bodies: Sequence[Body] = (),
        device_id: DeviceId = DEVICE,
        entries: Sequence[LogEntry] = (),
    ) -> None:
        self.device_id = device_id
        self.heads = [genesis(device_id, EPOCH)]
        self.entries = list(entries)
        for dseq, body in enumerate(bodies, 1):
            event = Event(ATTEMPT, device_id, dseq, AT_MS + 997 * dseq, 1_003 * dseq, PACK_HASH, body)
            self.entries.append(to_entry(event, dseq))
        for entry in self.entries:
            self.heads.append(link(self.heads[-1], entry))

    def frame(self, first: int, last: int, *, key: SigningKey = SIGN, head: bytes | None = None) -> bytes:
        """Return the signed frame of some entries."""
        return encode_frame(
            self.entries[first - 1 : last],
            device_id=self.device_id,
            epoch=EPOCH,
            head=head or self.heads[last],
            key=key,
        )

    def changed(self, first: int, last: int, change: Callable[[list[Any]], None]) -> bytes:
        """Return the frame of some entries with something else in its list; its signature is not made anew."""
        columns: list[Any] = decode(unpacked(self.frame(first, last)))
        change(columns)
        return zstandard.ZstdCompressor().compress(encode(columns))

    def signature(self, last: int, key: SigningKey = SIGN) -> bytes:
        """Return the signature over the log up to an entry."""
        return key.sign(signed_text(self.device_id, EPOCH, last, self.heads[last]))


GOOD = Log(BODIES)
FORKED = Log((*BODIES[:3], ItemVisited(ItemId("q9")), *BODIES[4:]))
"""The same up to its third entry."""


def unpacked(frame: bytes) -> bytes:
    """Return the msgpack inside a frame."""
    return zstandard.ZstdDecompressor().decompress(frame)
