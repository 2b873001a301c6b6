"""Set up an organisation on a new server: its row, its keys, itself as the first issuer it trusts."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from assessment.signing import Purpose
from sync_server.config import Config
from sync_server.errors import AlreadyInitialised, NotInitialised
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.keys import make_keys
from sync_server.storage.models import Organisation
from sync_server.storage.organisations import organisations, trust


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    """What anyone may know of an organisation: its keys' public halves."""

    organisation_id: str
    name: str
    issuer: str
    recipient: str


def prepare_folder(config: Config) -> None:
    """Make the data folder, for its owner alone."""
    config.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    for folder in (config.packs, config.blobs, config.keys):
        folder.mkdir(mode=0o700, exist_ok=True)


def found_organisation(server: Server, name: str) -> OrganisationFacts:
    """Set up the organisation of this server.

    Raises:
        AlreadyInitialised: there is one.
    """
    with server.database.read() as session:
        if organisations(session):
            raise AlreadyInitialised(str(server.config.data))
    organisation_id = OrganisationId(server.draw(8).hex())
    issuer = make_keys(server.config.keys, organisation_id, server.draw).issuer
    now = server.clock()

    def write(session: Session) -> None:
        if organisations(session):
            raise AlreadyInitialised(str(server.config.data))
        session.add(Organisation(organisation_id=organisation_id, name=name, changes=0, added_ms=now))
        trust(session, organisation_id, issuer.public, now, Purpose.EVERYTHING)
        record(session, organisation_id, actor="init", action="founded", subject=name, now=now)

    server.database.write(write)
    return organisation_facts(server)


def the_organisation(server: Server) -> OrganisationId:
    """Return the organisation of this server, where nobody has said which.

    Raises:
        NotInitialised: there is none.
    """
    with server.database.read() as session:
        found = organisations(session)
    if not found:
        raise NotInitialised(str(server.config.data))
    return found[0].organisation_id


def organisation_facts(server: Server) -> OrganisationFacts:
    """Return what anyone may know of this server's organisation.

    Raises:
        NotInitialised: there is none.
        KeysMissing, KeysExposed: its keys cannot be used.
    """
    with server.database.read() as session:
        found = organisations(session)
    if not found:
        raise NotInitialised(str(server.config.data))
    keys = server.keys(found[0].organisation_id)
    return OrganisationFacts(
        found[0].organisation_id, found[0].name, keys.issuer.public.hex(), keys.identity.recipient
    )
