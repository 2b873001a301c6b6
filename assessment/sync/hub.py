"""The JSON that a hub and its upstream exchange. A hub joins as a device does, and mirrors what its centre needs.

Logs go on byte for byte as they came and are answered as a push is; everything else stands here.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, model_validator

from assessment.sync.messages import (
    MOST_HELD_PACKS,
    Base64,
    CommandChange,
    HeldPack,
    Hex8,
    Hex32,
    Hex64,
    HubChange,
    Message,
    Milliseconds,
    Name,
    ResultChange,
    RetractionChange,
    TrustChange,
    UnreadChange,
    read_told,
    set_aside_unread,
)

MOST_RELEASES = 200
"""For how many devices a pack's identity is sealed in one request."""
DEVICES_A_PAGE = 200
MOST_ARRIVALS = 50
"""Of so many devices a hub tells in one request which packs they hold."""
MOST_PINS = 4

Cursor = Annotated[int, Field(ge=0, lt=1 << 53)]
Version = Annotated[int, Field(ge=1, lt=1 << 31)]


class HubReply(Message):
    """The hub belongs to an organisation now, for one centre, or for all where ``centre`` is empty.

    ``issuers``, ``pack_issuers`` and ``trust`` are as a device is told them.
    """

    token: Annotated[str, Field(min_length=16, max_length=200)]
    organisation_id: Name
    organisation_name: Name
    centre: str = ""
    issuers: dict[Hex8, Hex32]
    pack_issuers: dict[Hex8, Hex32] = Field(default_factory=dict)
    server_ms: Milliseconds
    trust: Base64 = ""


class MirroredDevice(Message):
    """A device of the centre. ``token_hash`` is what upstream keeps of its token: the hub cannot make the token of it."""

    device_id: Hex8
    name: Name
    centre: str = ""
    sign_key: Hex32
    seal_key: Annotated[str, Field(max_length=80)]
    token_hash: Hex32
    app_version: Annotated[str, Field(max_length=40)]
    enrolled_ms: Milliseconds
    revoked_ms: Milliseconds | None = None


class MirroredSitting(Message):
    """The revision of a sitting that is in force, as its organisation signed it."""

    kind: Literal["sitting"] = "sitting"
    sitting_id: Name
    document: Base64


class MirroredPack(Message):
    """A pack that devices of the centre should hold. Its bytes are fetched by ranges."""

    kind: Literal["pack"] = "pack"
    pack_id: Name
    version: Version
    sha256: Hex32
    size: Annotated[int, Field(ge=1, lt=1 << 53)]
    opens_ms: Milliseconds | None = None


class MirroredRelease(Message):
    """Devices may open this pack now: the hub asks for its identity, sealed to each of them."""

    kind: Literal["release"] = "release"
    pack_id: Name
    version: Version


class MirroredCommand(Message):
    """What staff tell an attempt on a device of the centre."""

    kind: Literal["command"] = "command"
    device_id: Hex8
    change: CommandChange


class MirroredResult(Message):
    """A score a candidate may see on one device, or on all where none is named."""

    kind: Literal["result"] = "result"
    device_id: Annotated[str, Field(pattern=r"^([0-9a-f]{16})?$")] = ""
    change: ResultChange


class MirroredHub(Message):
    """A hub of the centre, this one or another, as its organisation signed it."""

    kind: Literal["hub"] = "hub"
    change: HubChange


class MirroredDecision(Message):
    """What staff decided about an attempt of the centre, as the organisation signed it: the hub shows it as above."""

    kind: Literal["decision"] = "decision"
    decision_id: Name
    document: Base64


Mirrored = Annotated[
    MirroredSitting
    | MirroredPack
    | MirroredRelease
    | MirroredCommand
    | MirroredResult
    | MirroredHub
    | MirroredDecision
    | RetractionChange
    | TrustChange,
    Field(discriminator="kind"),
]
_mirrored: TypeAdapter[Mirrored] = TypeAdapter(Mirrored)


def read_mirrored(text: str) -> Mirrored | None:
    """Return the change that a hub is told by this JSON, None where this version cannot read it."""
    return read_told(text, _mirrored)


class MirrorReply(Message):
    """What a hub should hold beside its devices: changes after a cursor, oldest first, and how the rest stands.

    ``devices_tag`` changes when any device of the centre does: then the pages of devices are to be read again.
    ``unread`` does not travel: it is what the hub cannot understand of the changes.
    """

    organisation_name: Name
    issuers: dict[Hex8, Hex32]
    pack_issuers: dict[Hex8, Hex32] = Field(default_factory=dict)
    devices_tag: Hex32
    cursor: Cursor
    more: bool
    changes: tuple[Mirrored, ...]
    server_ms: Milliseconds
    unread: Annotated[tuple[UnreadChange, ...], Field(exclude=True)] = ()

    @model_validator(mode="before")
    @classmethod
    def _set_aside_what_is_not_understood(cls, told: Any) -> Any:  # whatever JSON stood there
        return set_aside_unread(told, _mirrored)


class DevicesReply(Message):
    """A page of the centre's devices by id. ``more`` says that another call, after the last of them, would bring more."""

    devices: tuple[MirroredDevice, ...]
    more: bool


class ReleasesRequest(Message):
    """For whom a hub wants a released pack's identity."""

    pack_id: Name
    version: Version
    devices: Annotated[tuple[Hex8, ...], Field(max_length=MOST_RELEASES)]


class SealedRelease(Message):
    """A pack's content identity, sealed to one device's key: of no use to the hub."""

    device_id: Hex8
    sealed: Base64


class ReleasesReply(Message):
    """The identity, sealed to each device that may have it; the others are left out."""

    releases: tuple[SealedRelease, ...]


class HubPlace(Message):
    """Where a hub can be reached, and the pins of its keys: of the one in force, and of the next where there is one.

    ``number`` rises with each telling. ``proof`` is the hub's own signature, as ``hub_place`` says: its token alone
    could not say where it is.
    """

    url: Annotated[str, Field(max_length=500, pattern=r"^(https?://\S+)?$")] = ""
    pins: Annotated[tuple[Hex32, ...], Field(min_length=1, max_length=MOST_PINS)]
    number: Annotated[int, Field(ge=1, lt=1 << 31)]
    proof: Hex64


class HubPlaceReply(Message):
    """The revision of what the organisation says of the hub now."""

    revision: Annotated[int, Field(ge=1, lt=1 << 31)]


class QuarantineReply(Message):
    """Bytes that the hub had refused are kept upstream too."""

    kept: bool


class DeviceArrivals(Message):
    """Which packs a device told its hub that it holds, and when by the hub's clock."""

    device_id: Hex8
    at_ms: Milliseconds
    packs: Annotated[tuple[HeldPack, ...], Field(max_length=MOST_HELD_PACKS)]


class ArrivalsRequest(Message):
    """What devices have told a hub of their packs since it last said so."""

    devices: Annotated[tuple[DeviceArrivals, ...], Field(max_length=MOST_ARRIVALS)]


class ArrivalsReply(Message):
    """Of how many devices it was kept: those that are not the hub's are left out."""

    kept: Annotated[int, Field(ge=0)]
