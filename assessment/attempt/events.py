"""The facts an attempt is made of. A body says what happened; an event says where and when it did.

Times: ``at_ms`` is milliseconds since 1970 UTC by the device's wall clock, for people to read and never for
ordering; ``elapsed_ms`` is monotonic milliseconds since the attempt started, pauses and gaps included.
"""

from dataclasses import dataclass
from enum import Enum

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.hand_over import Exported, HandedOver
from assessment.attempt.irregularity import Irregularity
from assessment.attempt.panel_events import Launched, PanelClosed, PanelOpened, TimeAgreed
from assessment.content.response import Response
from assessment.ids import AttemptId, CandidateId, DeviceId, ItemId, SittingId, TestId


class SubmitMethod(Enum):
    """Who ended the attempt by submitting it."""

    CANDIDATE = "candidate"
    PROCTOR = "proctor"


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed when the attempt began; later changes are events of their own. Durations in ms.

    ``time_factor_percent`` 125 means a quarter more time. ``flush_grace_ms`` is how long after the deadline
    an answer typed before it may still be stored. ``lock_stops_clock``: whether time stands while the test is locked.
    """

    limit_ms: int | None = None
    time_factor_percent: int = 100
    extra_ms: int = 0
    pause_stops_clock: bool = True
    crash_gap_counts: bool = False
    flush_grace_ms: int = 3_000
    lock_stops_clock: bool = False


@dataclass(frozen=True, slots=True)
class Initiated:
    """The attempt exists. ``seed`` (hex) makes its form."""

    test_id: TestId
    candidate_id: CandidateId
    sitting_id: SittingId
    seed: str
    terms: Terms
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Agreed:
    """The candidate agreed to the statement of the sitting. ``statement_hash`` is its SHA-256 (UTF-8) in hex."""

    statement_hash: str


@dataclass(frozen=True, slots=True)
class Started:
    """The candidate pressed start; the clock runs from here."""


@dataclass(frozen=True, slots=True)
class ItemVisited:
    """An item came into view as the current one."""

    item_id: ItemId


@dataclass(frozen=True, slots=True)
class Responded:
    """The full response to one item, replacing any earlier one."""

    item_id: ItemId
    response: Response


@dataclass(frozen=True, slots=True)
class Flagged:
    """The candidate marked an item for later, or took the mark away."""

    item_id: ItemId
    flagged: bool


@dataclass(frozen=True, slots=True)
class Noted:
    """The full text of the candidate's notepad."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that the candidate marked: code points from ``start`` up to ``end`` of its plain words.

    ``content.plain_words`` says what these are: all that is seen, without blanks and invisible signs, a picture, a
    formula or a base with its reading counting one. They depend on the text alone, not on size, look or platform.
    ``kind`` is what it looks like (``attempt.marks``), ``note`` what was written beside it.
    """

    start: int
    end: int
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Annotated:
    """All marks in one text, replacing any earlier ones.

    ``place`` is ``stimulus/ID``, ``item/ID`` for a stem, ``item/ID/RESPONSE`` for the prompt of an interaction.
    """

    place: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class StruckOut:
    """All choices of an item that the candidate has ruled out, as ``RESPONSE/choice``; they can still be chosen."""

    item_id: ItemId
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """The candidate, practising, had the answer to an item judged and was shown how it came out."""

    item_id: ItemId


@dataclass(frozen=True, slots=True)
class ToolUsed:
    """A tool was taken up, at the item that was current. ``tool`` is its word (``content.tools``)."""

    tool: str
    item_id: ItemId


@dataclass(frozen=True, slots=True)
class DisplayChosen:
    """The candidate chose how the screen looks."""

    display: Display


@dataclass(frozen=True, slots=True)
class Accommodated:
    """A proctor changed what the candidate sits with; it replaces what the roster said. Time is ``TimeExtended``."""

    accommodations: Accommodations
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Paused:
    """Work stopped for a reason. ``break``: the candidate was granted it; ``lock``, ``held``: only ``Unlocked`` ends it.

    Where staff did it, ``by`` and ``why`` say who and for what; from the server, ``command`` is their command.
    """

    reason: str
    by: str = ""
    why: str = ""
    command: str = ""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Work goes on after a pause. ``by`` is the proctor at the machine who said so, empty where nobody had to."""

    command: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Recovered:
    """The application came back after an unclean end.

    ``gap_ms`` is how long nothing ran; ``basis`` how that is known: ``monotonic`` (same boot) or ``wall``.
    ``given_back_ms`` is how much of it the clock gives back.
    """

    gap_ms: int
    basis: str
    given_back_ms: int


@dataclass(frozen=True, slots=True)
class TimeExtended:
    """More time was granted."""

    extension_ms: int
    by: str
    reason: str
    command: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """Something went wrong or was attempted. ``kind`` is a stable code, ``detail`` evidence for a person.

    ``policy_hash`` is the SHA-256 in hex of the lockdown policy under which it happened.
    """

    kind: str
    detail: str = ""
    policy_hash: str = ""


@dataclass(frozen=True, slots=True)
class LockdownEngaged:
    """What the machine enforces from here on, as it was measured; ``policy_hash`` is what it was asked to."""

    tier: str
    controls: tuple[str, ...] = ()
    policy_hash: str = ""


@dataclass(frozen=True, slots=True)
class LockdownReleased:
    """The machine is free again."""

    reason: str


class UnlockChoice(Enum):
    """What follows when a locked test is opened: it goes on, the same may happen again in this sitting, or it ends."""

    GO_ON = "go_on"
    ALLOW = "allow"
    END = "end"


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A locked test was opened. ``control`` had locked it; ``way`` and ``by`` say how and by whom it was opened.

    ``pause`` names the pause that this opens (``Attempt.pause_name``), and no other; empty: whichever is under way.
    ``sheet_number`` is which code of the candidate's row on the sheet opened it, so that it opens nothing again; 0: none.
    """

    control: str
    way: str
    by: str
    choice: UnlockChoice = UnlockChoice.GO_ON
    sheet_number: int = 0
    pause: str = ""
    command: str = ""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """The attempt goes on at another seat, from the old device's last known event.

    ``previous_head`` is the name of that event as ``lineage.head_of`` gives it: without the right one this is no
    hand-over but a competing branch. ``apart_ms``: how far apart the wall clocks of both machines put the two events;
    no clock has measured that, so it counts nowhere.
    """

    seat: int
    previous_device: DeviceId
    previous_seq: int
    by: str
    previous_head: str = ""
    apart_ms: int = 0


@dataclass(frozen=True, slots=True)
class Submitted:
    """The attempt is over because somebody said so. ``by`` and ``why``: which proctor at the machine, and for what."""

    method: SubmitMethod
    command: str = ""
    by: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Expired:
    """The attempt is over because its time is."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The attempt does not count."""

    reason: str
    by: str
    command: str = ""


class CommandOutcome(Enum):
    """What became of a command. DONE: it was carried out, or its message was on the screen."""

    DONE = "done"
    REFUSED = "refused"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class CommandSettled:
    """What became of a command of staff that no other event carries out; ``detail`` is a stable code of the reason."""

    command: str
    outcome: CommandOutcome
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Completed:
    """Results are final."""

    by: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A kind this version does not know: kept and passed on as it is, without effect (``payload`` verbatim)."""

    kind: str
    payload: bytes


Body = (
    Initiated
    | Agreed
    | Started
    | ItemVisited
    | Responded
    | Flagged
    | Noted
    | Annotated
    | StruckOut
    | Checked
    | ToolUsed
    | DisplayChosen
    | Accommodated
    | Paused
    | Resumed
    | Recovered
    | TimeExtended
    | Incident
    | LockdownEngaged
    | LockdownReleased
    | Unlocked
    | HandedOver
    | TakenOver
    | Exported
    | Submitted
    | Expired
    | Cancelled
    | Completed
    | CommandSettled
    | Irregularity
    | PanelOpened
    | PanelClosed
    | Launched
    | TimeAgreed
    | Unknown
)


@dataclass(frozen=True, slots=True)
class Event:
    """One body in its place: ``seq`` counts from 1 for each attempt and device."""

    attempt_id: AttemptId
    device_id: DeviceId
    seq: int
    at_ms: int
    elapsed_ms: int
    pack_hash: str
    body: Body


def command_of(body: Body) -> str:
    """Return the id of the command that an event carries out or settles, empty where there is none."""
    match body:
        case (
            Paused() | Resumed() | TimeExtended() | Unlocked() | Submitted() | Cancelled() | CommandSettled()
        ):
            return body.command
        case _:
            return ""
