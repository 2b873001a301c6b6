"""What a sitting wants a machine to hold, and what is to happen where something goes against it."""

from dataclasses import dataclass, field, fields
from enum import Enum

from assessment.errors import LockdownInvalid

POLICY_VERSION = 1
"""The latest version of the policy that this Carrel understands."""


class Tier(Enum):
    """How far a machine can be locked. A: a kiosk session of the system; B: a hardened application; C: detection only."""

    KIOSK = "A"
    HARDENED = "B"
    DETECTION = "C"

    def meets(self, required: "Tier") -> bool:
        """Say whether a machine of this tier is enough where ``required`` is asked for."""
        return self.value <= required.value


class Level(Enum):
    """What follows where a control is broken, in rising order; each does what those before it do.

    OFF: nobody looks. LOG: it is recorded. WARN: the candidate is told. LOCK: the test is covered until it is unlocked.
    REFUSE_START: also, nothing starts while it is so.
    """

    OFF = "off"
    LOG = "log"
    WARN = "warn"
    LOCK = "lock"
    REFUSE_START = "refuse_start"

    @property
    def locks(self) -> bool:
        """Whether the test is covered."""
        return self in (Level.LOCK, Level.REFUSE_START)


class UnlockWay(Enum):
    """What opens a locked test. CODE: a one-use code, without a network; PASSWORD: the proctor's; SERVER: its command."""

    CODE = "code"
    PASSWORD = "password"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Levels:
    """The level of every control.

    ``full_screen``: the test covers all screens. ``keys``: the system's shortcuts. ``injected_input``: keys no hand
    pressed. ``foreign_windows``: windows of other programs. ``focus``: who has the keyboard. ``programs``: what runs.
    ``displays``: screens and mirrors. ``virtual_machine`` and ``remote_session``: where this runs. ``capture``: pictures
    of the screen. ``session_switch``: another user's session. ``suspend``: a machine asleep. ``clock``: a clock that
    jumps. ``integrity``: pack, policy, log and program are what they were. ``unclean_end``: the test ended without
    saying so.
    """

    full_screen: Level = Level.LOCK
    keys: Level = Level.LOG
    injected_input: Level = Level.LOG
    foreign_windows: Level = Level.LOCK
    focus: Level = Level.WARN
    programs: Level = Level.LOCK
    displays: Level = Level.LOCK
    virtual_machine: Level = Level.LOG
    remote_session: Level = Level.REFUSE_START
    capture: Level = Level.LOG
    session_switch: Level = Level.LOCK
    suspend: Level = Level.LOCK
    clock: Level = Level.LOG
    integrity: Level = Level.REFUSE_START
    unclean_end: Level = Level.LOCK

    def of(self, control: str) -> Level:
        """Return the level of a control by its name.

        Raises:
            LockdownInvalid: there is no such control.
        """
        if control not in CONTROLS:
            raise LockdownInvalid("control", control)
        level: Level = getattr(self, control)
        return level


CONTROLS = tuple(field.name for field in fields(Levels))
"""The names of all controls."""


@dataclass(frozen=True, slots=True)
class ProgramRule:
    """A program by the name of its file, in full and in any case; by its path; or by the SHA-256 in hex of its file.

    Of what is said, all must hold.
    """

    name: str = ""
    path: str = ""
    sha256: str = ""

    def __post_init__(self) -> None:
        if not (self.name or self.path or self.sha256):
            raise LockdownInvalid("program", "neither name, path nor sha256")


@dataclass(frozen=True, slots=True)
class LockdownPolicy:
    """The lockdown of one sitting; its SHA-256 stands in every attempt and incident.

    ``required_tier``: on less no test starts. ``most_displays``: so many screens are allowed, ``internal_display_only``
    only the machine's own. ``denied``: programs that may not run; ``allowed``: where any are named, nothing else may.
    ``exceptions``: programs for accessibility, which may run all the same and are listed in the attempt. ``unlock``:
    what opens a locked test; ``lock_stops_clock``: whether time stands still meanwhile.
    """

    version: int = POLICY_VERSION
    required_tier: Tier = Tier.DETECTION
    levels: Levels = field(default_factory=Levels)
    most_displays: int = 1
    internal_display_only: bool = False
    denied: tuple[ProgramRule, ...] = ()
    allowed: tuple[ProgramRule, ...] = ()
    exceptions: tuple[ProgramRule, ...] = ()
    unlock: tuple[UnlockWay, ...] = (UnlockWay.CODE, UnlockWay.PASSWORD, UnlockWay.SERVER)
    lock_stops_clock: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.version <= POLICY_VERSION:
            raise LockdownInvalid("version", f"{self.version}, this Carrel knows {POLICY_VERSION}")
        if self.can_lock and not self.unlock:
            locking = next(name for name in CONTROLS if self.levels.of(name).locks)
            raise LockdownInvalid("unlock", f"{locking} can lock, and nothing opens it")
        if self.most_displays < 1:
            raise LockdownInvalid("most_displays", str(self.most_displays))
        both = set(self.denied) & {*self.allowed, *self.exceptions}
        if both:
            raise LockdownInvalid("denied", f"{next(iter(both))} is allowed as well")

    @property
    def can_lock(self) -> bool:
        """Whether anything covers the test."""
        return any(self.levels.of(name).locks for name in CONTROLS)

    @property
    def engages(self) -> bool:
        """Whether the screen is taken at all."""
        return self.levels.full_screen is not Level.OFF
