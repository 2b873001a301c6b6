"""Whose results a file carries: a machine that is known, one that proves it is of a sitting of ours, or one that is let in."""

from assessment.errors import UnlockKeyMissing
from assessment.ids import DeviceId, OrganisationId, SittingId
from assessment.pack.seat_identity import machine_proven
from assessment.sync.carried import Results
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.services.why_not import WhyNot
from sync_server.storage.audit import record
from sync_server.storage.devices import KnownDevice, device
from sync_server.storage.engine import Session
from sync_server.storage.models import Device

TOKEN_BYTES = 32


def known_machine(server: Server, organisation: OrganisationId, told: Results) -> KnownDevice | WhyNot | None:
    """Return the device where it is known by this key, why it is refused, or None where it never joined."""
    if told.organisation != organisation:
        return WhyNot.FOREIGN
    with server.database.read() as session:
        row = device(session, organisation, told.device_id)
    if row is None:
        return None
    if row.sign_key != told.sign_key:
        return WhyNot.DEVICE_TAKEN
    return _as_known(row)


def proven(server: Server, organisation: OrganisationId, told: Results) -> bool:
    """Say whether the device shows that it is a machine of one of our sittings."""
    for sitting_id, proof in told.proofs.items():
        sitting = sitting_in_force(server, organisation, SittingId(sitting_id))
        try:
            if sitting and machine_proven(proof, sitting, DeviceId(told.device_id), told.sign_key):
                return True
        except UnlockKeyMissing:
            continue
    return False


def let_in(server: Server, organisation: OrganisationId, told: Results, actor: str) -> KnownDevice:
    """Keep a device that never joined, by its key. It has no token, so it can send nothing itself before it joins."""
    now, nobody = server.clock(), server.draw(TOKEN_BYTES)

    def write(session: Session) -> Device:
        row = Device(
            organisation_id=organisation,
            device_id=DeviceId(told.device_id),
            name=told.device_id,
            centre="",
            sign_key=told.sign_key,
            seal_key="",
            token_hash=nobody,
            app_version="",
            enrolled_ms=now,
        )
        session.add(row)
        action, subject = "device_from_file", told.device_id
        record(session, organisation, actor=actor, action=action, subject=subject, now=now)
        return row

    return _as_known(server.database.write(write))


def _as_known(row: Device) -> KnownDevice:
    return KnownDevice(
        row.organisation_id,
        row.device_id,
        row.centre,
        row.sign_key,
        row.seal_key,
        revoked=row.revoked_ms is not None,
        token_hash=row.token_hash,
        log=None,
    )
