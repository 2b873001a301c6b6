"""Bring in the devices of the centre, and for each of them what opens the packs that are released."""

from assessment.ids import DeviceId, OrganisationId
from assessment.sync.hub import MOST_RELEASES, DevicesReply, MirroredDevice, ReleasesRequest
from assessment.sync.messages import ReleaseChange
from sync_server.relay.client import UpstreamClient
from sync_server.services.server import Server
from sync_server.storage.changes import add_change
from sync_server.storage.devices import device, devices
from sync_server.storage.engine import Session
from sync_server.storage.models import Device, Pack
from sync_server.storage.packs import packs
from sync_server.storage.upstream import forget_releases, tell_change, upstream, without_release


def mirror_devices(server: Server, client: UpstreamClient, home: OrganisationId, tag: str) -> None:
    """Make the devices here those that upstream says, where its ``tag`` says that anything changed.

    One that is not named any more is shut out here: it has moved to another centre, whose hub is told of it.

    Raises:
        UpstreamProblem: upstream is away or refuses; what came before is kept, and all is read again.
    """
    with server.database.read() as session:
        row = upstream(session, home)
    if row is None or row.devices_tag == tag:
        return
    began, named = server.clock(), set[str]()
    after, more = "", True
    while more:
        page = client.devices(after)

        def write(session: Session, page: DevicesReply = page) -> None:
            for one in page.devices:
                _keep(session, home, one)

        server.database.write(write)
        named |= {one.device_id for one in page.devices}
        more = page.more and bool(page.devices)
        after = page.devices[-1].device_id if more else ""
    now = server.clock()

    def settle(session: Session) -> None:
        missing = [one for one in devices(session, home) if one.device_id not in named]
        joining = [one for one in missing if one.enrolled_ms >= began]  # meanwhile, through here
        for one in missing:
            if one.revoked_ms is None and one not in joining:
                one.revoked_ms = now
        found = upstream(session, home)
        if found is not None:
            found.devices_tag = "" if joining else tag

    server.database.write(settle)


def mirror_releases(server: Server, client: UpstreamClient, home: OrganisationId) -> int:
    """Fetch what opens a released pack for each device that has not been told; return how many.

    Raises:
        UpstreamProblem: upstream is away or refuses; what came before is kept.
    """
    with server.database.read() as session:
        released = [row for row in packs(session, home) if row.released_ms is not None]
    return sum(_releases_of(server, client, home, row) for row in released)


def _releases_of(server: Server, client: UpstreamClient, home: OrganisationId, row: Pack) -> int:
    told = 0
    while True:
        with server.database.read() as session:
            waiting = without_release(session, home, row.pack_id, row.version, MOST_RELEASES)
        if not waiting:
            return told
        reply = client.releases(
            ReleasesRequest(pack_id=row.pack_id, version=row.version, devices=tuple(waiting))
        )
        sealed = {DeviceId(one.device_id): one.sealed for one in reply.releases}
        now = server.clock()

        def write(session: Session, sealed: dict[DeviceId, str] = sealed, now: int = now) -> None:
            for device_id, data in sealed.items():
                change = ReleaseChange(pack_id=row.pack_id, version=row.version, sealed=data)
                about = {"kind": "release", "subject": row.pack_id, "device_id": str(device_id)}
                tell_change(session, home, **about, version=row.version, text=change.model_dump_json())
                add_change(session, home, **about, version=row.version, now=now)

        server.database.write(write)
        told += len(sealed)
        if len(sealed) < len(waiting):  # shut out above meanwhile: the next round hears of it
            return told


def _keep(session: Session, home: OrganisationId, told: MirroredDevice) -> None:
    row = device(session, home, told.device_id)
    if row is None:
        row = Device(
            organisation_id=home, device_id=DeviceId(told.device_id), sign_key=bytes.fromhex(told.sign_key)
        )
        session.add(row)
    elif row.seal_key != told.seal_key:
        forget_releases(session, home, told.device_id)  # they are sealed to a key that it has no more
    row.name = told.name
    row.centre = told.centre
    row.sign_key = bytes.fromhex(told.sign_key)
    row.seal_key = told.seal_key
    row.token_hash = bytes.fromhex(told.token_hash)
    row.app_version = told.app_version
    row.enrolled_ms = told.enrolled_ms
    row.revoked_ms = told.revoked_ms
