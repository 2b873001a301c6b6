"""Let a device join the organisation through its hub: what it sent goes up as it is, the reply comes back as it is."""

from assessment.ids import DeviceId, OrganisationId
from assessment.sync.messages import EnrolReply, EnrolRequest
from sync_server.errors import CodeRefused, DeviceTaken, ProofRefused, UpstreamRefused
from sync_server.relay.client import UpstreamClient
from sync_server.services.server import Server, secret_hash
from sync_server.storage.devices import device
from sync_server.storage.engine import Session
from sync_server.storage.models import Device

_REFUSALS = {"code_refused": CodeRefused, "device_taken": DeviceTaken, "proof_refused": ProofRefused}


def pass_on(
    server: Server, client: UpstreamClient, home: OrganisationId, request: EnrolRequest
) -> EnrolReply:
    """Return what upstream answers; the device is known here at once, before the mirror tells of it.

    Raises:
        CodeRefused, DeviceTaken, ProofRefused: as upstream says.
        UpstreamProblem: it is away, or refuses otherwise.
    """
    try:
        reply = client.enrol(request)
    except UpstreamRefused as error:
        if error.code in _REFUSALS:
            raise _REFUSALS[error.code](error.detail) from error
        raise
    now = server.clock()

    def write(session: Session) -> None:
        row = device(session, home, request.device_id)
        if row is None:
            row = Device(
                organisation_id=home,
                device_id=DeviceId(request.device_id),
                sign_key=bytes.fromhex(request.sign_key),
                enrolled_ms=now,
            )
            session.add(row)
        row.name, row.centre, row.seal_key = request.name, reply.centre, request.seal_key
        row.token_hash, row.app_version, row.revoked_ms = secret_hash(reply.token), request.app_version, None

    server.database.write(write)
    return reply
