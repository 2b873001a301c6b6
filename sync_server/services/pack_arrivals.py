"""What of a sitting's pack has arrived on the devices that may hold it, as each said itself."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.keep_arrivals import packs_of
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.arrivals import devices_with_packs
from sync_server.storage.packs import pack

SHOWN_OF_HASH = 16


class Arrival(Enum):
    """How a device stands with a pack.

    ``SILENT``: it has said nothing of packs, as an earlier version does. ``MISSING``: it holds none of it. ``OLDER``: an
    earlier version of the pack alone. ``OTHER``: a file of this version that is not ours.
    """

    SILENT = "silent"
    MISSING = "missing"
    OLDER = "older"
    DOWNLOADING = "downloading"
    OTHER = "other"
    VERIFIED = "verified"
    OPENABLE = "openable"


WHOLE = frozenset({Arrival.VERIFIED, Arrival.OPENABLE})
"""It holds all of it."""


@dataclass(frozen=True, slots=True)
class DeviceArrival:
    """A device and the pack. ``since_ms`` is when it was first heard to stand so, ``said_ms`` when it last spoke of packs."""

    device_id: str
    name: str
    centre: str
    arrival: Arrival
    percent: int
    version: int | None
    since_ms: int | None
    said_ms: int | None
    seen_ms: int | None


@dataclass(frozen=True, slots=True)
class PackArrivals:
    """A sitting's pack, and how each device of its centre stands with it. ``arrived`` of them hold it whole."""

    sitting_id: str
    title: str
    centre: str
    opens_ms: int
    pack_id: str
    pack_version: int
    sha256: str
    arrived: int
    openable: int
    missing: int
    devices: tuple[DeviceArrival, ...]


def pack_arrivals(server: Server, organisation: OrganisationId, sitting_id: str) -> PackArrivals:
    """Return how each device of a sitting's centre stands with its pack; of all centres where the sitting is for all.

    Raises:
        NotFound: there is no such sitting, or its document does not hold.
    """
    sitting = sitting_in_force(server, organisation, sitting_id)
    if sitting is None:
        raise NotFound("sitting", sitting_id)
    with server.database.read() as session:
        known = pack(session, organisation, sitting.pack_id, sitting.pack_version)
        rows = devices_with_packs(session, organisation, sitting.centre)
    sha256 = known.sha256 if known else ""
    devices = tuple(_device(row, sitting.pack_id, sitting.pack_version, sha256) for row in rows)
    arrived = [one for one in devices if one.arrival in WHOLE]
    return PackArrivals(
        sitting_id=sitting_id,
        title=sitting.title,
        centre=sitting.centre,
        opens_ms=round(sitting.opens_at.timestamp() * 1000),
        pack_id=sitting.pack_id,
        pack_version=sitting.pack_version,
        sha256=sha256,
        arrived=len(arrived),
        openable=sum(one.arrival is Arrival.OPENABLE for one in devices),
        missing=len(devices) - len(arrived),
        devices=devices,
    )


def _device(row: Any, pack_id: str, version: int, sha256: str) -> DeviceArrival:
    ours = [one for one in packs_of(row.packs or "") if one["pack_id"] == pack_id]
    exact = next((one for one in ours if one["version"] == version), None)
    older = max(
        (one for one in ours if one["version"] < version), key=lambda one: one["version"], default=None
    )
    found = exact or older
    return DeviceArrival(
        device_id=row.device_id,
        name=row.name,
        centre=row.centre,
        arrival=_arrival(row.packs is not None, exact, older, sha256),
        percent=exact["percent"] if exact else 0,
        version=found["version"] if found else None,
        since_ms=found["since_ms"] if found else None,
        said_ms=row.said_ms,
        seen_ms=row.seen_ms,
    )


def _arrival(said: bool, exact: Any, older: Any, sha256: str) -> Arrival:
    if not said:
        return Arrival.SILENT
    if exact is None:
        return Arrival.OLDER if older is not None else Arrival.MISSING
    if sha256 and exact["hash8"] != sha256[:SHOWN_OF_HASH]:
        return Arrival.OTHER
    try:
        return Arrival(exact["state"])
    except ValueError:
        return Arrival.VERIFIED if exact["percent"] == 100 else Arrival.DOWNLOADING  # a later version's word
