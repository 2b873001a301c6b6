"""Recompute a device's log from the frames as they are stored: chain, signatures and completeness."""

from dataclasses import dataclass

from assessment.errors import LogError
from assessment.signing import VerifyKey
from assessment.sync.frame import decode_frame, signed_text
from assessment.sync.log import chain
from sync_server.services.accept_frames import beginning
from sync_server.services.server import Server
from sync_server.storage.devices import device
from sync_server.storage.frames import LogEnd, LogName, StoredFrame, frames_of_log, log_end


@dataclass(frozen=True, slots=True)
class LogFacts:
    """A log as it was recomputed. ``verified`` says that every entry up to ``cursor`` leads to ``head``, well signed."""

    device_id: str
    epoch: str
    cursor: int
    head: str
    frames: int
    verified: bool


def verify_log(server: Server, log: LogName) -> LogFacts:
    """Recompute a whole log. Costs a few microseconds an entry."""
    with server.database.read() as session:
        row = device(session, log.organisation_id, log.device_id)
        end = log_end(session.connection(), log) or beginning(log)
        frames = frames_of_log(session.connection(), log)
    verified = row is not None and _holds(log, VerifyKey(row.sign_key), end, frames)
    return LogFacts(log.device_id, log.epoch, end.cursor, end.head.hex(), len(frames), verified)


def _holds(log: LogName, key: VerifyKey, end: LogEnd, frames: list[StoredFrame]) -> bool:
    reached = beginning(log)
    for stored in frames:
        try:
            frame = decode_frame(stored.data)
        except LogError:
            return False
        if (frame.device_id, frame.epoch) != (log.device_id, log.epoch) or stored.prev_head != reached.head:
            return False
        if stored.first != reached.cursor + 1 or not frame.first <= stored.first <= stored.last == frame.last:
            return False
        head = chain(reached.head, frame.entries[stored.first - frame.first :])
        text = signed_text(frame.device_id, frame.epoch, frame.last, head)
        if head != stored.head or not key.holds(frame.signature, text):
            return False
        reached = LogEnd(stored.last, head)
    return reached == end
