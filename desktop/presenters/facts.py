"""The values presenters hand to screens: frozen, complete, without a sentence in them.

The content model is named in annotations only: the first screen of the application needs none of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from assessment.attempt.admitted import Admission
    from assessment.content.form import FormPage
    from assessment.content.item import Item
    from assessment.content.response import Response
    from assessment.content.test import Stimulus
    from assessment.ids import ItemId, SittingId


class Screen(Enum):
    """Which screen of the candidate's room is in view."""

    OPENING = "opening"
    WELCOME = "welcome"
    SIGN_IN = "sign_in"
    IDENTITY = "identity"
    CHECK = "check"
    INSTRUCTIONS = "instructions"
    PRACTICE = "practice"
    TEST = "test"
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


class SignInRefusal(Enum):
    """Why nobody was signed in."""

    UNKNOWN_CANDIDATE = "unknown_candidate"
    WRONG_SECRET = "wrong_secret"
    TOO_MANY_TRIES = "too_many_tries"
    NO_SITTING = "no_sitting"
    ANOTHER_PERSON = "another_person"


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """A refusal with how long to wait before the next try (0: none) and, for a window, when to come back."""

    refusal: SignInRefusal | Admission
    wait_seconds: int = 0
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """Who sits what, for headers and the instructions. ``item_count`` counts what is asked.

    ``honour_statement`` is still to be agreed to; empty where nothing is.
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
    AWAKE = "awake"
    CLOCK = "clock"
    LOUDSPEAKER = "loudspeaker"
    MICROPHONE = "microphone"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One row. ``detail`` is data (a size, a number), never a sentence.

    ``cause`` is what was raised; ``reason`` a code where a row can come out like this for several reasons.
    """

    kind: CheckKind
    status: CheckStatus
    detail: str = ""
    reason: str = ""
    cause: Exception | None = None


class ItemMark(Enum):
    """How an item stands in the navigator. An information page is unseen or read, never answered or open."""

    UNSEEN = "unseen"
    SEEN = "seen"
    READ = "read"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class NavigatorItem:
    """One square of the navigator. ``reachable`` is what the navigation mode allows from here.

    ``number`` is the question's; None for an information page.
    """

    number: int | None
    item_id: ItemId
    mark: ItemMark
    flagged: bool
    current: bool
    reachable: bool

    @property
    def open(self) -> bool:
        """Whether it asks for an answer and has none yet."""
        return self.number is not None and self.mark is not ItemMark.ANSWERED


@dataclass(frozen=True, slots=True)
class NavigatorSection:
    """An outermost section with its items."""

    title: str
    items: tuple[NavigatorItem, ...]

    @property
    def answered(self) -> int:
        """How many of its items are answered."""
        return sum(item.mark is ItemMark.ANSWERED for item in self.items)

    @property
    def questions(self) -> int:
        """How many of its items ask for an answer."""
        return sum(item.number is not None for item in self.items)

    @property
    def current(self) -> bool:
        """Whether the current item is in it."""
        return any(item.current for item in self.items)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page of the form: what is shown together. ``numbers`` are the question numbers of ``items`` (None: asks nothing)."""

    page: FormPage
    stimulus: Stimulus | None
    items: tuple[Item, ...]
    numbers: tuple[int | None, ...]
    seed: bytes


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
    """What is true of sending. NOT_MEANT: there is nothing that should ever be sent."""

    NOT_ENROLLED = "not_enrolled"
    NO_NETWORK = "no_network"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    NOT_MEANT = "not_meant"


@dataclass(frozen=True, slots=True)
class SendFacts:
    """The send state, how many events and files are still to be sent, and when the last were acknowledged (local time)."""

    state: SendState
    unsent: int = 0
    at: datetime | None = None
    detail: str = ""
    unsent_files: int = 0


@dataclass(frozen=True, slots=True)
class TimeFacts:
    """The clock. Untimed: ``remaining_ms`` None. ``warning_ms`` is the last warning threshold passed."""

    remaining_ms: int | None
    total_ms: int | None
    paused: bool
    warning_ms: int | None = None


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


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """A response in force, for filling a page."""

    item_id: ItemId
    response: Response
    flagged: bool
