"""What a device is told of its log once what it sent is judged and durable."""

from dataclasses import dataclass

import structlog

from assessment.sync.messages import PushReply
from sync_server.errors import SetUpProblem
from sync_server.services.give_receipt import give_receipt
from sync_server.services.other_above import other_above
from sync_server.services.server import Server
from sync_server.storage.frames import LogEnd, LogName

_log = structlog.get_logger("push")


@dataclass(frozen=True, slots=True)
class Pushed:
    """What came of a request: where the log ends now, whether it ``brought`` anything, whether that ``moved`` the end."""

    log: LogName
    end: LogEnd
    brought: bool
    moved: bool
    refused: str


def answer_push(server: Server, pushed: Pushed, *, asks: bool) -> PushReply:
    """Return the answer, with the organisation's receipt where the log has moved or where the device ``asks`` for it.

    Where the server above a hub has another log of this name, the device is told the end of that one; but who brings
    what fits nothing here has the log that is above, and is to see that of what is here.
    """
    cursor, head8 = pushed.end.cursor, pushed.end.head[:8].hex()
    other = other_above(server, pushed.log)
    if other is not None and (pushed.moved or not pushed.brought):
        cursor, head8 = other.cursor, other.head8
    return PushReply(
        cursor=cursor,
        head8=head8,
        server_ms=server.clock(),
        custody=server.config.custody,
        refused=pushed.refused,
        receipt=_receipt(server, pushed) if pushed.moved or asks else "",
    )


def _receipt(server: Server, pushed: Pushed) -> str:
    """Return the organisation's receipt; what is stored is acknowledged without one where its key is not there."""
    try:
        return give_receipt(server, pushed.log, pushed.end)
    except SetUpProblem as problem:
        _log.error("no_receipt", problem=type(problem).__name__)
        return ""
