"""How a hub stands: to whom it belongs, when it last heard of it, and what waits to go up, device by device."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import NotAHub
from sync_server.relay.certificate import pins_of
from sync_server.services.server import Server
from sync_server.storage.devices import devices
from sync_server.storage.held_changes import held_changes
from sync_server.storage.joined import read_joined
from sync_server.storage.upstream import files_to_forward, local_logs, refused_to_forward, upstream


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """A device with a log here. ``refused``: the code by which upstream takes no more of one of its logs."""

    device_id: str
    name: str
    here: int
    waiting: int
    files: int
    refused: str


@dataclass(frozen=True, slots=True)
class HeldStatus:
    """A change of upstream's that could not be believed or read, and why."""

    kind: str
    subject: str
    code: str
    since_ms: int


@dataclass(frozen=True, slots=True)
class HubStatus:
    """``problem`` is what ``code_of_trouble`` made of it. ``waiting`` counts events, ``files`` answers' files and ``quarantined`` refused frames that upstream has not."""

    upstream: str
    organisation_id: str
    hub_id: str
    centre: str
    contact_ms: int | None
    problem: str
    waiting: int
    files: int
    quarantined: int
    devices: tuple[DeviceStatus, ...]
    held: tuple[HeldStatus, ...] = ()
    address: str = ""
    pins: tuple[str, ...] = ()


def hub_status(server: Server) -> HubStatus:
    """Return how this hub stands.

    Raises:
        NotAHub: it has joined nobody.
    """
    joined = read_joined(server.config.joined, strict=False)
    if joined is None:
        raise NotAHub(str(server.config.data))
    home = OrganisationId(joined.organisation_id)
    with server.database.read() as session:
        state = upstream(session, home)
        logs, files = local_logs(session, home), files_to_forward(session, home)
        quarantined = refused_to_forward(session, home)
        held = held_changes(session, home)
        names = {row.device_id: row.name for row in devices(session, home)}
    found = []
    for device_id in sorted({one.log.device_id for one in logs} | {row.device_id for row in files}):
        own = [one for one in logs if one.log.device_id == device_id]
        found.append(
            DeviceStatus(
                device_id,
                names.get(device_id, ""),
                sum(one.cursor for one in own),
                sum(max(0, one.cursor - one.above) for one in own),
                sum(row.device_id == device_id for row in files),
                next((one.refused for one in own if one.refused), ""),
            )
        )
    return HubStatus(
        joined.url,
        home,
        joined.hub_id,
        joined.centre,
        state.contact_ms if state else None,
        state.problem if state else "",
        sum(one.waiting for one in found),
        len(files),
        len(quarantined),
        tuple(found),
        tuple(HeldStatus(row.kind, row.subject, row.code, row.first_ms) for row in held),
        joined.address,
        pins_of(joined),
    )
