"""The values presenters hand to screens: frozen, complete, without a sentence in them.

The content model is named in annotations only: the first screen of the application needs none of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from assessment.sync.refusals import Code

if TYPE_CHECKING:
    from datetime import datetime

    from assessment.attempt.admitted import Admission
    from assessment.content.form import FormPage
    from assessment.content.item import Item
    from assessment.content.response import Response
    from assessment.content.test import Stimulus
    from assessment.ids import ItemId, SittingId
    from assessment.registry.entry import EntryKey
    from desktop.presenters.aids import Aids


class Screen(Enum):
    """Which screen of the candidate's room is in view."""

    OPENING = "opening"
    WELCOME = "welcome"
    SIGN_IN = "sign_in"
    DESK = "desk"
    IDENTITY = "identity"
    PRACTICE = "practice"
    HISTORY = "history"
    CHECK = "check"
    INSTRUCTIONS = "instructions"
    TRYOUT = "tryout"
    TEST = "test"
    LOCKED = "locked"
    PROCTOR = "proctor"
    HANDED_OVER = "handed_over"
    REVIEW = "review"
    SUBMITTED = "submitted"
    RESULT = "result"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class SittingCard:
    """A sitting as the sign-in screen lists it."""

    sitting_id: SittingId
    title: str
    centre: str
    room: str
    opens_at: datetime
    closes_at: datetime
    pack_here: bool
    practice: bool = False


class SignInRefusal(Enum):
    """Why nobody was signed in."""

    UNKNOWN_CANDIDATE = "unknown_candidate"
    WRONG_SECRET = "wrong_secret"
    TOO_MANY_TRIES = "too_many_tries"
    NO_SITTING = "no_sitting"
    ANOTHER_PERSON = "another_person"
    NO_PRACTICE = "no_practice"


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """A refusal with how long to wait before the next try (0: none) and, for a window, when to come back."""

    refusal: SignInRefusal | Admission
    wait_seconds: int = 0
    not_before: datetime | None = None


class PracticeStanding(Enum):
    """What can be done with a practice test now."""

    GOES_ON = "goes_on"
    READY = "ready"
    NEEDS_CODE = "needs_code"
    NO_PACK = "no_pack"
    TOO_EARLY = "too_early"
    COOLING_DOWN = "cooling_down"
    NO_ATTEMPTS_LEFT = "no_attempts_left"

    @property
    def can_be_taken(self) -> bool:
        """Whether it can be begun, gone on with or opened with its code."""
        return self in (PracticeStanding.GOES_ON, PracticeStanding.READY, PracticeStanding.NEEDS_CODE)


@dataclass(frozen=True, slots=True)
class PracticeRow:
    """A practice test as the practice screen lists it. ``done`` counts the candidate's own finished attempts.

    ``best`` is score and maximum; None where no score may be seen. ``item_count`` 0: not known before the pack is here.
    """

    key: EntryKey
    title: str
    category: str
    difficulty: str
    item_count: int
    time_limit_ms: int | None
    done: int
    best: tuple[str, str] | None
    standing: PracticeStanding
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A finished attempt as the history lists it (local time). ``score`` is empty where none may be seen.

    ``share`` of all points, from 0 to 1, is what progress is drawn by. ``passed`` None: no mark was set.
    """

    title: str
    practice: bool
    ended_at: datetime
    worked_ms: int
    score: str
    maximum: str
    pending: int
    passed: bool | None
    share: float | None


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """Who sits what, for headers and the instructions. ``item_count`` counts what is asked.

    ``honour_statement`` is still to be agreed to; empty where nothing is. ``practice``: it counts for nothing, nothing is locked; ``checks``: answers can be judged one by one.
    """

    name: str
    number: str
    desk: str
    centre: str
    room: str
    test_title: str
    sitting_title: str
    instructions: str
    item_count: int
    allowance_ms: int | None
    time_factor_percent: int
    continues: bool
    honour_statement: str = ""
    practice: bool = False
    checks: bool = False


@dataclass(frozen=True, slots=True)
class ToolFacts:
    """A tool or sheet that is at hand: its word as in a test (``content.tools``), and the sheet where it is one."""

    word: str
    sheet: Stimulus | None = None


class ItemMark(Enum):
    """How an item stands in the navigator; partly: places are empty. A page that informs is unseen or read alone."""

    UNSEEN = "unseen"
    SEEN = "seen"
    READ = "read"
    PARTLY = "partly"
    ANSWERED = "answered"


class Barred(Enum):
    """Why an item cannot be opened: its time is over, its section locked, it was passed, or its turn is to come."""

    TIME_OVER = "time_over"
    LOCKED = "locked"
    PASSED = "passed"
    LATER = "later"

    @property
    def for_good(self) -> bool:
        """Whether it stays so."""
        return self is not Barred.LATER


@dataclass(frozen=True, slots=True)
class NavigatorItem:
    """One square of the navigator. ``reachable`` is what the navigation mode allows from here; ``barred`` why it is not.

    ``number`` is the question's; None for an information page.
    """

    number: int | None
    item_id: ItemId
    mark: ItemMark
    flagged: bool
    current: bool
    reachable: bool
    barred: Barred | None = None

    @property
    def open(self) -> bool:
        """Whether it asks for an answer and has none yet, or not in all places."""
        return self.number is not None and self.mark is not ItemMark.ANSWERED


@dataclass(frozen=True, slots=True)
class NavigatorSection:
    """An outermost section with its items."""

    title: str
    items: tuple[NavigatorItem, ...]

    @property
    def answered(self) -> int:
        """How many of its items are answered in full."""
        return sum(item.mark is ItemMark.ANSWERED for item in self.items)

    @property
    def questions(self) -> int:
        """How many of its items ask for an answer."""
        return sum(item.number is not None for item in self.items)

    @property
    def current(self) -> bool:
        """Whether the current item is in it."""
        return any(item.current for item in self.items)

    @property
    def barred(self) -> Barred | None:
        """Why none of its items can be opened, None where one can."""
        reasons = [item.barred for item in self.items]
        return reasons[0] if reasons and all(reasons) else None


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page of the form: what is shown together. ``numbers`` are the question numbers of ``items`` (None: asks nothing).

    ``aids`` is what is at hand for writing at each item. ``language`` is what the test is written in (BCP 47), by whose
    direction its pages are laid out, whatever the screens around them speak; empty where that is not known.
    """

    page: FormPage
    stimulus: Stimulus | None
    items: tuple[Item, ...]
    numbers: tuple[int | None, ...]
    seed: bytes
    aids: tuple[Aids, ...] = ()
    language: str = ""


class SaveState(Enum):
    """What is true of the candidate's last answer on this computer. NOT_KEPT: it is only for trying out."""

    NOTHING_YET = "nothing_yet"
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True, slots=True)
class SaveFacts:
    """The save state with the local time of the last durable commit."""

    state: SaveState
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HeldFacts:
    """What keeps somebody from leaving: answers that are in memory only, and what the disk said, if it spoke.

    With no answers it is the record of leaving itself. ``recounted``: the number is not the one just confirmed.
    """

    answers: int
    error: Exception | None = None
    recounted: bool = False


class SendState(Enum):
    """What is true of sending. BUSY: the server refuses for the moment only. NOT_MEANT: there is nothing that should ever be sent."""

    NOT_ENROLLED = "not_enrolled"
    NO_NETWORK = "no_network"
    BUSY = "busy"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    NOT_MEANT = "not_meant"


CENTRE, RECEIPT_WRONG, HELD = "centre", "receipt_wrong", Code.DEVICE_REVOKED.value
"""Details of what is sent: the organisation has not signed for it yet; what came for its signature is none; it is held apart,
because this computer was shut out."""


@dataclass(frozen=True, slots=True)
class SendFacts:
    """The send state, how many events and files are still to be sent, and when the last were acknowledged (local time)."""

    state: SendState
    unsent: int = 0
    at: datetime | None = None
    detail: str = ""
    unsent_files: int = 0


class TimeOf(Enum):
    """What a clock is of."""

    TEST = "test"
    PART = "part"
    SECTION = "section"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class TimeFacts:
    """The clock of what ends first. Untimed: ``remaining_ms`` None. ``warning_ms`` is the last warning threshold passed.

    ``of`` and ``title`` say what it is of; where that is not the test, ``whole_ms`` is what the test has left (None:
    untimed). ``last``: no warning comes after this one. ``late``: after the end work goes on and counts as late.
    ``several``: parts of the test have clocks of their own.
    """

    remaining_ms: int | None
    total_ms: int | None
    paused: bool
    warning_ms: int | None = None
    of: TimeOf = TimeOf.TEST
    title: str = ""
    whole_ms: int | None = None
    last: bool = False
    late: bool = False
    several: bool = False


class ResumeCause(Enum):
    """Why an attempt was taken up again."""

    UNCLEAN_END = "unclean_end"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class ResumeFacts:
    """What the candidate is told when an attempt goes on: how long the gap was and how much time came back."""

    cause: ResumeCause
    gap_ms: int
    given_back_ms: int
    answered: int
    time: TimeFacts | None = None


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """A response in force, for filling a page."""

    item_id: ItemId
    response: Response
    flagged: bool
