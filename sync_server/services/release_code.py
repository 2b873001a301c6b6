"""Keep the code that opens a pack without a network, sealed to the organisation, and tell it for a sitting's slip.

The code is made when the pack is built. The server never has it unless staff hand it over, and takes only one that opens.
"""

from dataclasses import dataclass, field

from assessment.errors import ReleaseCodeWrong, ReleaseMissing
from assessment.ids import OrganisationId
from assessment.pack.open import content_identity_from_code
from assessment.pack.seal import open_with, seal_to
from assessment.pack.verify import read_sealed
from sync_server.errors import BodyInvalid, NotFound
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.arrival_models import ReleaseCode
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.organisations import pack_keys
from sync_server.storage.pack_files import whole
from sync_server.storage.packs import pack


@dataclass(frozen=True, slots=True)
class CodeSlip:
    """What whoever runs a sitting is given on paper: which pack its code opens, where and when it is needed."""

    sitting_id: str
    title: str
    centre: str
    room: str
    opens_ms: int
    pack_id: str
    pack_version: int
    code: str = field(repr=False)


def keep_release_code(
    server: Server, organisation: OrganisationId, pack_id: str, version: int, code: str, *, actor: str
) -> None:
    """Keep a pack's release code, where it opens the pack; looking takes half a second by design.

    Raises:
        NotFound: there is no such pack.
        BodyInvalid: the pack is not released by a code, or not by this one.
    """
    with server.database.read() as session:
        row = pack(session, organisation, pack_id, version)
        trusted = pack_keys(session, organisation)
    if row is None:
        raise NotFound("pack", f"{pack_id} {version}")
    try:
        content_identity_from_code(read_sealed(whole(server.config.packs, row.sha256), trusted=trusted), code)
    except ReleaseCodeWrong as error:
        raise BodyInvalid("code: it does not open this pack") from error
    except ReleaseMissing as error:
        raise BodyInvalid("code: this pack is not opened by a code") from error
    sealed, now = seal_to([server.keys(organisation).identity.recipient], code.encode()), server.clock()

    def write(session: Session) -> None:
        session.merge(
            ReleaseCode(
                organisation_id=organisation, pack_id=pack_id, version=version, sealed=sealed, kept_ms=now
            )
        )
        record(
            session,
            organisation,
            actor=actor,
            action="release_code_kept",
            subject=pack_id,
            now=now,
            detail=str(version),
        )

    server.database.write(write)


def has_release_code(server: Server, organisation: OrganisationId, pack_id: str, version: int) -> bool:
    """Say whether the code that opens a pack is kept."""
    with server.database.read() as session:
        return session.get(ReleaseCode, (organisation, pack_id, version)) is not None


def release_slip(server: Server, organisation: OrganisationId, sitting_id: str, *, actor: str) -> CodeSlip:
    """Return the code that opens a sitting's pack; who asked is recorded.

    Raises:
        NotFound: there is no such sitting, or no code of its pack is kept.
    """
    sitting, now = sitting_in_force(server, organisation, sitting_id), server.clock()
    if sitting is None:
        raise NotFound("sitting", sitting_id)

    def write(session: Session) -> bytes:
        row = session.get(ReleaseCode, (organisation, sitting.pack_id, sitting.pack_version))
        if row is None:
            raise NotFound("release code", f"{sitting.pack_id} {sitting.pack_version}")
        record(session, organisation, actor=actor, action="release_code_told", subject=sitting_id, now=now)
        return row.sealed

    sealed = server.database.write(write)
    return CodeSlip(
        sitting_id,
        sitting.title,
        sitting.centre,
        sitting.room,
        round(sitting.opens_at.timestamp() * 1000),
        sitting.pack_id,
        sitting.pack_version,
        open_with(server.keys(organisation).identity.secret, sealed).decode(),
    )
