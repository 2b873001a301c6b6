"""Keep which packs devices say they hold, and since when: told by themselves or, of those below a hub, by the hub."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from assessment.ids import DeviceId, OrganisationId
from assessment.sync.hub import ArrivalsRequest
from assessment.sync.messages import HeldPack
from sync_server.services.server import Server
from sync_server.storage.arrivals import Said, keep_said, said_before
from sync_server.storage.engine import Connection, Session
from sync_server.storage.hubs import KnownHub, below

Told = Mapping[DeviceId, tuple[int, tuple[HeldPack, ...]]]
"""When a device said what it holds."""


def keep_arrivals(connection: Connection, organisation: OrganisationId, told: Told) -> None:
    """Keep what devices say. What was said later already stays; what is as it was keeps the time it was first so."""
    before = said_before(connection, organisation, told)
    kept = []
    for device_id, (at_ms, packs) in told.items():
        known = before.get(device_id)
        if known is not None and known.said_ms > at_ms:
            continue
        text = _written(packs, known, at_ms)
        same = known is not None and known.packs == text
        kept.append(Said(device_id, text, at_ms, known.changed_ms if known is not None and same else at_ms))
    keep_said(connection, organisation, kept)


def take_arrivals(server: Server, hub: KnownHub, told: ArrivalsRequest) -> int:
    """Keep what a hub says of its devices; return of how many."""
    now = server.clock()

    def write(session: Session) -> int:
        ours = below(session, hub, [one.device_id for one in told.devices])
        mine: Told = {
            DeviceId(one.device_id): (min(one.at_ms, now), one.packs)
            for one in told.devices
            if one.device_id in ours
        }
        keep_arrivals(session.connection(), hub.organisation_id, mine)
        return len(mine)

    return server.database.write(write)


def packs_of(text: str) -> list[dict[str, Any]]:
    """Return the packs that are kept as JSON, each as a device told it, with ``since_ms``."""
    found: list[dict[str, Any]] = json.loads(text) if text else []
    return found


def _written(packs: Sequence[HeldPack], known: Said | None, at_ms: int) -> str:
    since = {
        (one["pack_id"], one["version"], one["hash8"], one["state"]): one["since_ms"]
        for one in packs_of(known.packs if known else "")
    }
    rows = [
        one.model_dump() | {"since_ms": since.get((one.pack_id, one.version, one.hash8, one.state), at_ms)}
        for one in sorted(packs, key=lambda one: (one.pack_id, one.version))
    ]
    return json.dumps(rows, separators=(",", ":"))
