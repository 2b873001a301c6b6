"""Organisations, and whom they trust."""

import sqlalchemy as sa

from assessment.ids import OrganisationId
from assessment.signing import key_id
from sync_server.storage.engine import Session
from sync_server.storage.models import Issuer, Organisation


def organisations(session: Session) -> list[Organisation]:
    """Return every organisation of this server: where it starts from, so there is none to ask for."""
    return list(session.scalars(sa.select(Organisation).order_by(Organisation.added_ms)))


def organisation(session: Session, organisation_id: OrganisationId) -> Organisation | None:
    """Return one organisation."""
    return session.get(Organisation, organisation_id)


def issuers(session: Session, organisation_id: OrganisationId) -> dict[str, bytes]:
    """Return the public keys an organisation trusts, by key id."""
    found = sa.select(Issuer).where(Issuer.organisation_id == organisation_id).order_by(Issuer.added_ms)
    return {row.key_id: bytes.fromhex(row.public) for row in session.scalars(found)}


def trust(session: Session, organisation_id: OrganisationId, public: bytes, now: int) -> str:
    """Trust a public key; return its id. Trusting it again changes nothing."""
    name = key_id(public)
    if session.get(Issuer, (organisation_id, name)) is None:
        session.add(Issuer(organisation_id=organisation_id, key_id=name, public=public.hex(), added_ms=now))
    return name
