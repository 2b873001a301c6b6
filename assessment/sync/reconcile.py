"""Who is ahead, and what follows: decisions of server and device about one device log, as values, without I/O."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from assessment.ids import DeviceId, Epoch
from assessment.signing import VerifyKey
from assessment.sync.frame import Frame, Outline, signed_text


class Verdict(Enum):
    """What a server does with a frame, given its cursor (the last dseq it holds)."""

    DUPLICATE = "duplicate"
    GAP = "gap"
    OVERLAP = "overlap"
    NEXT = "next"


def judge(cursor: int, frame: Frame | Outline) -> Verdict:
    """Decide about a frame: all known, too far ahead, partly new, or exactly the next."""
    if frame.last <= cursor:
        return Verdict.DUPLICATE
    if frame.first > cursor + 1:
        return Verdict.GAP
    return Verdict.OVERLAP if frame.first <= cursor else Verdict.NEXT


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The server holds everything up to ``cursor``; what follows is to be sent."""

    cursor: int


@dataclass(frozen=True, slots=True)
class ServerBehind:
    """The server holds less than it once acknowledged (restored from a backup): send again from ``cursor``."""

    cursor: int


@dataclass(frozen=True, slots=True)
class Forked:
    """The server's log is not ours: a cloned or restored device. A new epoch is needed."""

    cursor: int


Finding = Acknowledged | ServerBehind | Forked


def read_acknowledgement(
    *, cursor: int, head8: str, known_cursor: int, last: int, head_at: Callable[[int], bytes]
) -> Finding:
    """Compare a server's cursor and head (first 8 bytes, hex) with our own log.

    ``known_cursor`` is the highest the server ever acknowledged, ``last`` our last dseq; ``head_at(dseq)``
    returns our head after that entry (genesis for 0).
    """
    if cursor > last or head_at(cursor)[:8].hex() != head8:
        return Forked(cursor)
    if cursor < known_cursor:
        return ServerBehind(cursor)
    return Acknowledged(cursor)


def proves_fork(
    *,
    cursor: int,
    head: bytes,
    signature: bytes,
    device_id: DeviceId,
    epoch: Epoch,
    key: VerifyKey,
    last: int,
    head_at: Callable[[int], bytes],
) -> bool:
    """Say whether this shows that our own key has signed another log than ours: ``head`` after entry ``cursor``.

    Only a copy of this installation, or itself before it was put back, can have done that. Whoever merely answers in the
    server's place cannot show it, nor can a server or hub that lies.
    """
    if not key.holds(signature, signed_text(device_id, epoch, cursor, head)):
        return False
    return cursor > last or head_at(cursor) != head
