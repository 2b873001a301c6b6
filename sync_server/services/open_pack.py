"""Open a sealed pack with the organisation's identity."""

from assessment.ids import OrganisationId
from assessment.pack.open import identities_for_organisation, open_content, open_keys
from assessment.pack.verify import SealedPack, read_sealed
from sync_server.services.opened_packs import OpenedPack
from sync_server.services.server import Server
from sync_server.storage.models import Pack
from sync_server.storage.organisations import pack_keys
from sync_server.storage.pack_files import whole


def open_pack(server: Server, pack: Pack) -> OpenedPack:
    """Return a stored pack's content and keys.

    Raises:
        PackError: it is damaged, its issuer is no longer trusted, or it is not sealed to this organisation.
        NotFound: its file is gone.
        KeysMissing, KeysExposed: the organisation's keys cannot be used.
    """

    def read() -> OpenedPack:
        organisation = OrganisationId(pack.organisation_id)
        with server.database.read() as session:
            trusted = pack_keys(session, organisation)
        sealed = read_sealed(whole(server.config.packs, pack.sha256), trusted=trusted)
        return open_sealed(server, organisation, sealed)

    return server.opened.get(pack.sha256, read)


def open_sealed(server: Server, organisation: OrganisationId, sealed: SealedPack) -> OpenedPack:
    """Return the content and keys of a verified pack.

    Raises:
        ReleaseMissing: it is not sealed to this organisation.
        PackError, ContentError: it does not hold what it says.
    """
    secret = server.keys(organisation).identity.secret
    content_identity, keys_identity = identities_for_organisation(sealed, secret)
    return OpenedPack(
        content_identity, open_content(sealed, content_identity), open_keys(sealed, keys_identity)
    )
