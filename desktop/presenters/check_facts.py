"""What the system check tells its screen: one row a question."""

from dataclasses import dataclass
from enum import Enum


class CheckStatus(Enum):
    """How one row of the system check came out."""

    RUNNING = "running"
    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


class CheckKind(Enum):
    """What the system check looks at."""

    PACK = "pack"
    STORAGE = "storage"
    KEY_STORE = "key_store"
    DISPLAY = "display"
    LOCKDOWN = "lockdown"
    PROGRAMS = "programs"
    REMOTE_SESSION = "remote_session"
    VIRTUAL_MACHINE = "virtual_machine"
    INTEGRITY = "integrity"
    AWAKE = "awake"
    CLOCK = "clock"
    LOUDSPEAKER = "loudspeaker"
    MICROPHONE = "microphone"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One row. ``detail`` is data (a size, a number), never a sentence.

    ``cause`` is what was raised; ``reason`` a code where a row can come out like this for several reasons. ``found``
    names what is to be mended.
    """

    kind: CheckKind
    status: CheckStatus
    detail: str = ""
    reason: str = ""
    cause: Exception | None = None
    found: tuple[str, ...] = ()
