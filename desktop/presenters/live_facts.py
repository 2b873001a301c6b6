"""What the live view of a room shows: the tiles, the alarms, what staff told, and whether the server answers."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from assessment.attempt.severity import Severity
from desktop.sync.staff_client import NEEDS_HTTPS

__all__ = ["NEEDS_HTTPS"]  # and all below: this only passes through here

UNSEEN_MS = 40_000
"""A device says something every 15 seconds: after this long it is said not to be seen."""
LOW_BATTERY = 15
"""Under so many percent a battery is low. Whether it is being charged nobody tells us."""


class Stage(Enum):
    """What is in view: the sign-in, the list of sittings, or a room."""

    SIGNED_OUT = "signed_out"
    CHOOSING = "choosing"
    WATCHING = "watching"


class Stands(Enum):
    """How a candidate's attempt stands. READY: begun, not started. HELD: staff paused it. LOCKED: only unlocking ends it."""

    NOT_BEGUN = "not_begun"
    READY = "ready"
    AT_WORK = "at_work"
    BREAK = "break"
    PAUSED = "paused"
    HELD = "held"
    LOCKED = "locked"
    SUBMITTED = "submitted"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    OTHER = "other"

    @property
    def open(self) -> bool:
        """Whether there is work that goes on."""
        return self in _OPEN


_OPEN = frozenset({Stands.READY, Stands.AT_WORK, Stands.BREAK, Stands.PAUSED, Stands.HELD, Stands.LOCKED})


class AlarmKind(Enum):
    """What a proctor is told of by sign, word, pattern and sound. SERVER: no answer from there, of nobody in particular."""

    LOCKED = "locked"
    UNSEEN = "unseen"
    BATTERY = "battery"
    INCIDENT = "incident"
    SERVER = "server"


class Filter(Enum):
    """Which tiles are in view."""

    ALL = "all"
    ATTENTION = "attention"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class TileIncident:
    """An incident, its local time by the device's clock."""

    at: datetime
    kind: str
    detail: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class TileCommand:
    """What staff told this attempt. ``state`` as the server has it: waiting, applied, refused, expired."""

    id: str
    kind: str
    by: str
    words: str
    extension_ms: int
    at: datetime
    state: str
    refusal: str


@dataclass(frozen=True, slots=True)
class Tile:
    """One candidate, as last told. ``stands_at`` is from when that is, by the server's clock.

    ``questions`` is None where nobody knows; ``current`` the number of the question in view. ``untold`` incidents are
    counted by the device, and their log has not come yet. ``seen_ms`` is how long ago the device was last heard of,
    None: never. ``unseen``: longer than it may be. ``alarms`` are what is the matter now, ``fresh``: not acknowledged.
    """

    candidate_id: str
    number: str
    name: str
    desk: str = ""
    attempt_id: str = ""
    attempts: int = 0
    stands: Stands = Stands.NOT_BEGUN
    stands_at: datetime | None = None
    by: str = ""
    why: str = ""
    locked_for: str = ""
    pause_name: str = ""
    answered: int = 0
    questions: int | None = None
    current: int | None = None
    unsent: int | None = None
    device: str = ""
    battery: int | None = None
    tier: str = ""
    notes: int = 0
    warnings: int = 0
    serious: int = 0
    untold: int = 0
    incidents: tuple[TileIncident, ...] = ()
    irregularities: int = 0
    extended_ms: int = 0
    flags: tuple[str, ...] = ()
    commands: tuple[TileCommand, ...] = ()
    seen_ms: int | None = None
    unseen: bool = False
    alarms: frozenset[AlarmKind] = frozenset()
    fresh: bool = False

    @property
    def needs_attention(self) -> bool:
        """Whether somebody should look."""
        return bool(self.alarms) or self.fresh

    @property
    def alarming(self) -> int:
        """How many incidents somebody should look at."""
        return self.warnings + self.serious


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was told of whom, and when by this computer's clock. ``stands``: it is so still.

    ``what`` is the kind of the incident or of what locked, ``count`` how many incidents it is about.
    """

    id: int
    kind: AlarmKind
    at: datetime
    candidate_id: str = ""
    name: str = ""
    what: str = ""
    count: int = 1
    serious: bool = False
    stands: bool = True
    acknowledged: bool = False


class Sent(Enum):
    """How far an order is. NOT_SENT: the server did not take it, and nothing was told."""

    SENDING = "sending"
    GIVEN = "given"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What was ordered: to one candidate (``name``) or, empty, to all. ``refusals`` are (name, code) of who refused.

    The four counts are of attempts: what has become of it with each, as far as the server knows.
    """

    id: str
    kind: str
    name: str
    words: str
    at: datetime
    sent: Sent = Sent.SENDING
    waiting: int = 0
    applied: int = 0
    expired: int = 0
    refusals: tuple[tuple[str, str], ...] = ()
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whether the server answers. ``lost_ms`` is how long it has not, None while it does; ``since`` the local time."""

    lost_ms: int | None = None
    since: datetime | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class SittingChoice:
    """A sitting that can be watched."""

    id: str
    title: str
    centre: str
    opens_at: datetime
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class LiveFacts:
    """All of it. ``busy``: the server is being asked for something that a person waits for; ``over``: a session has ended
    by itself. ``silent``: this computer cannot play a sound.
    """

    stage: Stage = Stage.SIGNED_OUT
    address: str = ""
    name: str = ""
    busy: bool = False
    over: bool = False
    sittings: tuple[SittingChoice, ...] = ()
    title: str = ""
    room: str = ""
    known: bool = False
    tiles: tuple[Tile, ...] = ()
    contact: Contact = field(default_factory=Contact)
    alarms: tuple[Alarm, ...] = ()
    orders: tuple[OrderFacts, ...] = ()
    muted: bool = False
    silent: bool = False

    def shown(self, which: Filter) -> tuple[Tile, ...]:
        """Return the tiles that a filter lets through."""
        if which is Filter.ALL:
            return self.tiles
        return tuple(
            one for one in self.tiles if (one.unseen if which is Filter.UNSEEN else one.needs_attention)
        )

    @property
    def fresh_alarms(self) -> int:
        """How many alarms nobody has acknowledged."""
        return sum(not one.acknowledged for one in self.alarms)

    @property
    def open_tiles(self) -> tuple[Tile, ...]:
        """Whose attempt is under way."""
        return tuple(one for one in self.tiles if one.stands.open)
