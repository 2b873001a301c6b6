"""Many candidates who have sat the same test, each at a computer of their own."""

from collections.abc import Sequence

from assessment.ids import AttemptId
from assessment.signing import VerifyKey
from sync_server.services.accept_frames import accept_frames
from sync_server.storage.frames import LogName
from tests.benchmarks.load.crowd import Sitter, crowd
from tests.sync_server.hall import Hall

LENGTH_BYTES = 4
FIRST = 1_001
"""The number of the first computer: those that a test makes by itself count from 1."""


def sat_by_many(hall: Hall, count: int, *, events: int = 12) -> list[AttemptId]:
    """Let so many sit, submit and send; return their attempts, of which nothing is projected yet."""
    facts = hall.publish()
    hall.sitting()
    sitters = crowd(hall, count, first=FIRST)
    for one in sitters:
        send(hall, one, one.frame(events, ended=True, pack_hash=facts.pack_hash))
    return attempts_of(sitters)


def send(hall: Hall, one: Sitter, travelling: bytes) -> None:
    """Hand a device's frame to the server without HTTP."""
    name = LogName(hall.organisation, one.device_id, one.epoch)
    accept_frames(hall.server, name, VerifyKey(one.key.public), [travelling[LENGTH_BYTES:]])


def attempts_of(sitters: Sequence[Sitter]) -> list[AttemptId]:
    """Return the attempts that they began last."""
    return [one.attempt_id for one in sitters if one.attempt_id is not None]
