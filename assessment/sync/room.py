"""The JSON by which staff watch a room: a sitting's candidates, what is known of each, and from when.

Times are milliseconds since 1970 UTC by the server's clock, but for what says that it is the device's.
"""

from typing import Annotated

from pydantic import Field

from assessment.sync.messages import AttemptProgress, Message, Milliseconds, Name

MOST_INCIDENTS, MOST_COMMANDS = 5, 8
"""So many are told of each attempt, the latest."""
MOST_CHARACTERS = 300
"""What a device or staff said longer than this is cut: a room of five hundred must fit into a reply."""
Text = Annotated[str, Field(max_length=4_000)]
Count = Annotated[int, Field(ge=0)]


class RoomIncident(Message):
    """An incident. ``at_ms`` is by the device's clock, ``severity`` as the sitting's policy judges its kind."""

    kind: Text
    detail: Text = ""
    severity: Text
    at_ms: int


class IncidentCounts(Message):
    """How many incidents of each severity an attempt has."""

    note: Count = 0
    warning: Count = 0
    serious: Count = 0


class RoomCommand(Message):
    """What staff told an attempt. ``state``: waiting, until its device has told of it; then applied, refused or expired."""

    command_id: Name
    kind: Text
    by: Text
    reason: Text = ""
    text: Text = ""
    extension_ms: Count = 0
    made_ms: int
    state: Text
    refusal: Text = ""


class RoomDevice(Message):
    """The device that has an attempt, as it last said itself.

    ``seen_ms`` is when the server last heard of it, by a heartbeat or by its log, ``said_ms`` when by a heartbeat.
    ``said`` is what that said of the attempt; None where it said nothing, or spoke of another.
    """

    device_id: Name
    name: Text
    app_version: Text = ""
    seen_ms: int | None = None
    said_ms: int | None = None
    unsent: Count | None = None
    battery_percent: Count | None = None
    refused_changes: Count | None = None
    said: AttemptProgress | None = None


class RoomAttempt(Message):
    """An attempt as its log tells it, up to what had come at ``told_ms``; ``behind``: more has come and is being read.

    ``by`` and ``why`` are what staff said to a pause, ``pause_name`` names it. ``current`` is the item in view.
    ``silent_since_ms``: nothing was heard of it since, though it has not ended; ``overdue``: by then it should have.
    """

    attempt_id: Name
    state: Text
    answered: Count
    items: Count | None = None
    told_ms: int
    behind: bool = False
    current: Text = ""
    pause: Text = ""
    pause_name: Text = ""
    locked: bool = False
    by: Text = ""
    why: Text = ""
    tier: Text = ""
    extended_ms: Count = 0
    counts: IncidentCounts = IncidentCounts()
    incidents: tuple[RoomIncident, ...] = ()
    irregularities: Count = 0
    flags: tuple[Text, ...] = ()
    commands: tuple[RoomCommand, ...] = ()
    device: RoomDevice | None = None
    silent_since_ms: int | None = None
    overdue: bool = False


class RoomCandidate(Message):
    """One of the roster. ``attempt`` is the one under way, else the latest of ``attempts``, None where none has come."""

    candidate_id: Name
    number: Text
    name: Text
    desk: Text = ""
    attempts: Count = 0
    attempt: RoomAttempt | None = None


class RoomReply(Message):
    """A sitting's room at ``server_ms``; who sits without being on the roster comes last."""

    sitting_id: Name
    title: Text
    room: Text = ""
    opens_ms: int
    closes_ms: int
    server_ms: Milliseconds
    candidates: tuple[RoomCandidate, ...]
