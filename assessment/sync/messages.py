"""The JSON that device and server exchange, checked where it enters. Everything but the log itself is here.

Times are milliseconds since 1970 UTC. Bytes are lower-case hex, larger blobs base64.
"""

import json
from enum import Enum
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, model_validator

from assessment.sync.versions import PROTOCOL_VERSION

LONGEST_KIND = 40
LEAST_OF_A_PUSH_REPLY = 4
MOST_HELD_PACKS = 60
"""So many packs a device tells of at once: some 8 kB."""

T = TypeVar("T")
Hex8 = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Hex64 = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
Name = Annotated[str, Field(min_length=1, max_length=200)]
PLAIN = r"^[^\x00-\x1f\x7f]*$"
"""A text that a device says of itself and a list shows: no control characters, which databases refuse and terminals obey."""
Base64 = Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]*={0,2}$", max_length=8 << 20)]
Points = Annotated[str, Field(pattern=r"^-?[0-9]{1,40}(\.[0-9]{1,40})?(E[+-]?[0-9]{1,2})?$")]
"""A decimal number, short however it is written out."""
Milliseconds = Annotated[int, Field(ge=0, lt=1 << 48)]


class Message(BaseModel):
    """The base of all messages: frozen; unknown fields are ignored so that newer peers can say more."""

    model_config = ConfigDict(frozen=True, extra="ignore")


M = TypeVar("M", bound=Message)


def read_strictly(message: type[M], told: Any) -> M:  # whatever JSON stood in a reply
    """Return the message that a reply's JSON is. Nothing is converted: a text that looks like a number is none.

    Raises:
        ValueError: it is none.
    """
    return message.model_validate_json(json.dumps(told), strict=True)


class Custody(Enum):
    """How far an event has come."""

    CENTRE = "centre"
    CENTRAL = "central"


PROOF = (
    "Ed25519 signature by sign_key over the ASCII text carrel-enrol-v1, a zero byte, then code, device_id and seal_key "
    "as sent, each in UTF-8 after its length as four bytes, big endian. Shows that the device holds its key."
)


class EnrolRequest(Message):
    """A device asks to join, with the one-time code a member of staff made."""

    code: Annotated[str, Field(min_length=4, max_length=64)]
    device_id: Hex8
    name: Annotated[str, Field(min_length=1, max_length=200, pattern=PLAIN)]
    sign_key: Hex32
    seal_key: Annotated[str, Field(pattern=r"^age1[0-9a-z]{58}$")]
    proof: Annotated[Hex64, Field(description=PROOF)]
    app_version: Annotated[str, Field(max_length=40, pattern=PLAIN)]
    protocol: int = PROTOCOL_VERSION


class EnrolReply(Message):
    """The device belongs to an organisation now.

    ``issuers`` maps the ids of its own keys to them: they are believed in everything. ``pack_issuers`` are those of
    others, whose packs alone are believed.
    """

    token: Annotated[str, Field(min_length=16, max_length=200)]
    organisation_id: Name
    organisation_name: Name
    centre: str = ""
    issuers: dict[Hex8, Hex32]
    pack_issuers: dict[Hex8, Hex32] = Field(default_factory=dict)
    server_ms: Milliseconds
    receipts: bool = False
    """Whether what is at the organisation is always shown by its receipt: then nothing else is believed of it."""
    server_url: Annotated[str, Field(max_length=500)] = ""
    """How the organisation's own server is reached, where it knows: who joins through a hub learns it so."""
    hubs: Annotated[tuple[Base64, ...], Field(max_length=100)] = ()
    """The hubs of the centre, each as the organisation signed it."""
    trust: Base64 = ""
    """Whom to trust and for what, as the organisation signed it: where it stands it counts, and not the keys above."""


class PushReply(Message):
    """What the server holds of a log. Travels as the JSON array [cursor, head8, server_ms, custody, refused, receipt].

    The receipt stands there only when the cursor has moved or when it was asked for.
    """

    cursor: Annotated[int, Field(ge=0, lt=1 << 53)]
    head8: Hex8
    server_ms: Milliseconds
    custody: Custody
    refused: str = ""
    """The code of the reason why the last frame was not taken, empty when all were."""
    receipt: Annotated[str, Field(max_length=200)] = ""
    """The organisation's receipt for the log up to some entry, as ``central_receipt`` writes it; empty: none was given."""


def read_push_reply(told: Any) -> PushReply:  # whatever JSON stood in a reply
    """Return what a server says of a log. What stands behind the fields that we know is ignored.

    Raises:
        ValueError: it says nothing of the kind.
    """
    if not isinstance(told, list) or len(told) < LEAST_OF_A_PUSH_REPLY:
        raise ValueError("push reply")
    return read_strictly(PushReply, dict(zip(PushReply.model_fields, told, strict=False)))


def write_push_reply(reply: PushReply) -> bytes:
    """Return that array as JSON. A receipt that was not given leaves no place."""
    told = [reply.cursor, reply.head8, reply.server_ms, reply.custody.value, reply.refused]
    return json.dumps([*told, reply.receipt] if reply.receipt else told, separators=(",", ":")).encode()


class LogProof(Message):
    """The last frame that a server holds of a log, as the device's own key signed it: nobody else can have made it."""

    cursor: Annotated[int, Field(ge=1, lt=1 << 53)]
    head: Hex32
    signature: Hex64


class BlobReply(Message):
    """How much of the file of an answer the server holds. ``complete``: all of it, durably, and its hash holds."""

    sha256: Hex32
    offset: Annotated[int, Field(ge=0, lt=1 << 53)]
    size: Annotated[int, Field(ge=0, lt=1 << 53)]
    complete: bool


class SittingChange(Message):
    """A sitting document, as signed by its organisation."""

    kind: Literal["sitting"] = "sitting"
    sitting_id: Name
    document: Base64


class PackChange(Message):
    """A pack this device should hold. Its bytes are fetched by ranges."""

    kind: Literal["pack"] = "pack"
    pack_id: Name
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    title: str
    sha256: Hex32
    size: Annotated[int, Field(ge=1, lt=1 << 53)]


class ReleaseChange(Message):
    """A pack's content identity, sealed to this device's key (age); of no use to another."""

    kind: Literal["release"] = "release"
    pack_id: Name
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    sealed: Base64


class ResultChange(Message):
    """A score the candidate may see; ``digest`` is the receipt digest of the attempt that was scored.

    ``released``: staff have released it, with all that people gave. It stands before whatever else is made of the
    attempt; ``grade`` is then the one that counts, empty where there is none.
    """

    kind: Literal["result"] = "result"
    attempt_id: Name
    digest: Hex32
    score: Points
    maximum: Points
    pending: Annotated[int, Field(ge=0, lt=1 << 31)]
    released: bool = False
    grade: Annotated[str, Field(max_length=200)] = ""


class CommandChange(Message):
    """What staff tell an attempt on this device, as signed by its organisation."""

    kind: Literal["command"] = "command"
    command_id: Name
    document: Base64


class HubChange(Message):
    """A hub of the centre, where it is and by which pins it is known, as signed by its organisation."""

    kind: Literal["hub"] = "hub"
    hub_id: Hex8
    document: Base64


class RetractionChange(Message):
    """A pack was taken out of use, as signed by its organisation."""

    kind: Literal["retraction"] = "retraction"
    pack_id: Name
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    document: Base64


class TrustChange(Message):
    """Whom to trust from now on, as signed by a key of the organisation that is trusted already."""

    kind: Literal["trust"] = "trust"
    version: Annotated[int, Field(ge=1, lt=1 << 53)]
    document: Base64


Change = Annotated[
    SittingChange
    | PackChange
    | ReleaseChange
    | ResultChange
    | CommandChange
    | HubChange
    | RetractionChange
    | TrustChange,
    Field(discriminator="kind"),
]


_change: TypeAdapter[Change] = TypeAdapter(Change)


class UnreadChange(Message):
    """A change that this version cannot read, as it came: a later version may. ``text`` is its JSON."""

    kind: Annotated[str, Field(max_length=LONGEST_KIND)]
    text: str


def read_told(text: str, known: TypeAdapter[T]) -> T | None:
    """Return the change that JSON stands for, None where this version cannot read it. Nothing is converted."""
    try:
        return known.validate_json(text, strict=True)
    except ValidationError:
        return None


def set_aside_unread(told: Any, known: TypeAdapter[T]) -> Any:  # whatever JSON stood in the reply
    """Return a reply with those of its changes that this version cannot read under ``unread``; others stay."""
    if not isinstance(told, dict) or not isinstance(told.get("changes"), list):
        return told
    changes: list[Any] = []
    unread: list[UnreadChange] = []
    for one in told["changes"]:
        change = read_told(json.dumps(one), known)
        if change is not None:
            changes.append(change)
        else:
            kind = one.get("kind") if isinstance(one, dict) else None
            if isinstance(kind, str) and len(kind) <= LONGEST_KIND:
                unread.append(UnreadChange(kind=kind, text=json.dumps(one, sort_keys=True)))
            else:
                changes.append(one)  # no change at all: refused with the reply
    return {**told, "changes": tuple(changes), "unread": tuple(unread)}


def read_change(text: str) -> Change | None:
    """Return the change that a device is told by this JSON, None where this version cannot read it."""
    return read_told(text, _change)


class ChangesReply(Message):
    """Changes after a cursor, oldest first. ``more`` says that another call would bring more.

    ``server`` names who answers, for a cursor is good with that server only: asked with another's name, a server tells
    everything from the beginning. ``unread`` does not travel: it is what whoever reads the reply cannot understand of
    its changes.
    """

    cursor: Annotated[int, Field(ge=0, lt=1 << 53)]
    more: bool
    changes: tuple[Change, ...]
    server_ms: Milliseconds
    server: Annotated[str, Field(max_length=40)] = ""
    unread: Annotated[tuple[UnreadChange, ...], Field(exclude=True)] = ()

    @model_validator(mode="before")
    @classmethod
    def _set_aside_what_is_not_understood(cls, told: Any) -> Any:  # whatever JSON stood there
        """Keep one change that comes from a later version from making the others unreadable."""
        return set_aside_unread(told, _change)


class AttemptProgress(Message):
    """How far an attempt is, for the proctor's view. What stands after ``incidents`` an older device does not say.

    ``current`` is the number of the question in view, None where it has none. ``pause`` is the reason of a pause under
    way, ``locked`` whether it is one that only an unlocking ends, ``locked_for`` the kind of what was seen then. ``tier``
    is what the machine enforces, empty where nothing is.
    """

    attempt_id: Name
    state: Annotated[str, Field(max_length=20)]
    answered: Annotated[int, Field(ge=0)]
    items: Annotated[int, Field(ge=0)]
    incidents: Annotated[int, Field(ge=0)]
    current: Annotated[int, Field(ge=0)] | None = None
    pause: Annotated[str, Field(max_length=200)] = ""
    locked: bool = False
    locked_for: Annotated[str, Field(max_length=200)] = ""
    tier: Annotated[str, Field(max_length=20)] = ""


class HeldPack(Message):
    """A pack on a device. ``hash8``: the first half of the hex of its file's SHA-256.

    ``state``: ``downloading``, of which ``percent`` are here; ``verified``, whole and signed as it should be;
    ``openable``, what opens it is here too. Another word is one of a later version.
    """

    pack_id: Annotated[str, Field(min_length=1, max_length=200, pattern=PLAIN)]
    version: Annotated[int, Field(ge=1, lt=1 << 31)]
    hash8: Hex8
    state: Annotated[str, Field(max_length=20, pattern=r"^[a-z_]+$")]
    percent: Annotated[int, Field(ge=0, le=100)] = 100


class Heartbeat(Message):
    """A device says how it is. ``refused_changes``: how many of our changes it could not apply yet.

    ``skew_ms``: how far the server's clock is ahead of the device's, right to within ``skew_within_ms``.
    ``packs``: all that it holds, where that is not what it said last; None says nothing of them.
    """

    app_version: Annotated[str, Field(max_length=40, pattern=PLAIN)]
    device_ms: Milliseconds
    unsent: Annotated[int, Field(ge=0)]
    battery_percent: Annotated[int, Field(ge=0, le=100)] | None = None
    attempt: AttemptProgress | None = None
    refused_changes: Annotated[int, Field(ge=0)] = 0
    skew_ms: Annotated[int, Field(gt=-(1 << 48), lt=1 << 48)] | None = None
    skew_within_ms: Milliseconds | None = None
    packs: Annotated[tuple[HeldPack, ...], Field(max_length=MOST_HELD_PACKS)] | None = None


class HeartbeatReply(Message):
    """The server's time, and whether changes wait to be pulled."""

    server_ms: Milliseconds
    changes_cursor: Annotated[int, Field(ge=0, lt=1 << 53)]


class Problem(Message):
    """An RFC 9457 problem. ``code`` is stable and what programs go by."""

    type: str = "about:blank"
    title: str
    status: int
    code: str
    detail: str = ""
