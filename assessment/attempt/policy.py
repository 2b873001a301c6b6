"""What a sitting allows: how often, how the clock treats pauses and crashes, what the candidate sees at the end."""

from dataclasses import dataclass, field
from enum import Enum
from hashlib import sha256

from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.errors import LockdownInvalid


class Feedback(Enum):
    """What the candidate is shown of the result."""

    NONE = "none"
    AT_END = "at_end"
    PER_ITEM = "per_item"


class LateRule(Enum):
    """What becomes of work that was done after the sitting had closed: it is always kept, this says how it counts.

    By what the device recorded, never by when it arrived: every server has to say the same.
    """

    ACCEPT = "accept"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class SittingPolicy:
    """The rules of one sitting. Durations in ms; ``attempts_allowed`` 0 means no limit.

    ``keys_withheld`` keeps the keys closed on the device, whatever the pack releases: only the server scores.
    ``breaks`` is how many breaks that stop the clock each candidate may take, ``break_ms`` how long each may be (0: as
    long as wanted). ``practice`` marks a sitting for practising: it counts for nothing. ``honour_statement`` is plain
    text that the candidate agrees to before the start; empty means none is asked for. ``system_clipboard`` lets a
    practice use the system's clipboard; in an exam it has no effect. Where spelling is checked, ``spelling_suggestions``
    lets the candidate ask what was perhaps meant.
    ``leave_pin_hash`` is an argon2id hash of the proctor PIN that opens the way out; empty means none is set.
    ``unlock_key`` (hex) makes the one-use codes that open a locked test (``unlock_code``); empty means there are none.
    It is a secret of staff.
    """

    attempts_allowed: int = 1
    cool_down_ms: int = 0
    pause_stops_clock: bool = True
    candidate_may_pause: bool = False
    crash_gap_counts: bool = False
    flush_grace_ms: int = 3_000
    late_rule: LateRule = LateRule.FLAG
    feedback: Feedback = Feedback.NONE
    keys_withheld: bool = True
    warnings_ms: tuple[int, ...] = field(default=(600_000, 300_000, 60_000))
    lockdown: LockdownPolicy = field(default_factory=LockdownPolicy)
    breaks: int = 0
    break_ms: int = 0
    practice: bool = False
    honour_statement: str = ""
    system_clipboard: bool = False
    spelling_suggestions: bool = False
    leave_pin_hash: str = ""
    unlock_key: str = field(default="", repr=False)

    @property
    def statement_hash(self) -> str:
        """The SHA-256 in hex of the honour statement, without the space around it; empty where there is none."""
        statement = self.honour_statement.strip()
        return sha256(statement.encode()).hexdigest() if statement else ""

    @property
    def locks(self) -> bool:
        """Whether machines are locked at all: never in practice, whatever the lockdown says."""
        return self.lockdown.engages and not self.practice

    @property
    def checks(self) -> bool:
        """Whether a candidate may have each answer judged at once: never in an exam, whatever its feedback."""
        return self.practice and self.feedback is Feedback.PER_ITEM and not self.keys_withheld

    @property
    def opens_clipboard(self) -> bool:
        """Whether what is cut and copied may go to and come from other programs: in a practice alone."""
        return self.practice and self.system_clipboard

    @property
    def wants_unlock_key(self) -> bool:
        """Whether a locked test may be opened by a code, so that whoever makes the sitting draws a key for them."""
        return self.lockdown.can_lock and UnlockWay.CODE in self.lockdown.unlock

    def check_unlock(self, *, named_pins: bool = False) -> None:
        """Refuse a lockdown that can lock where none of the ways out is set: no PIN, no key for codes, no server.

        ``named_pins``: the sitting names proctors, each with a PIN of their own.

        Raises:
            LockdownInvalid: it is so.
        """
        there = {
            UnlockWay.PASSWORD: self.leave_pin_hash or named_pins,
            UnlockWay.CODE: self.unlock_key,
            UnlockWay.SERVER: "x",
        }
        if self.lockdown.can_lock and not any(there[way] for way in self.lockdown.unlock):
            ways = ", ".join(way.value for way in self.lockdown.unlock)
            raise LockdownInvalid(
                "unlock", f"a locked test is opened by {ways} alone, and nothing of it is set"
            )
