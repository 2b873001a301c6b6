"""Organisations, and whom they trust."""

from collections.abc import Mapping

import sqlalchemy as sa

from assessment.ids import OrganisationId
from assessment.signing import Purpose, key_id
from sync_server.storage.engine import Session
from sync_server.storage.models import Issuer, Organisation


def organisations(session: Session) -> list[Organisation]:
    """Return every organisation of this server: where it starts from, so there is none to ask for."""
    return list(session.scalars(sa.select(Organisation).order_by(Organisation.added_ms)))


def organisation(session: Session, organisation_id: OrganisationId) -> Organisation | None:
    """Return one organisation."""
    return session.get(Organisation, organisation_id)


def organisation_keys(session: Session, organisation_id: OrganisationId) -> dict[str, bytes]:
    """Return the organisation's own public keys by key id: they are believed in everything."""
    return _keys(session, organisation_id, {Purpose.EVERYTHING})


def pack_keys(session: Session, organisation_id: OrganisationId) -> dict[str, bytes]:
    """Return the public keys that packs may be signed with, by key id: its own and those of other issuers."""
    return _keys(session, organisation_id, {Purpose.EVERYTHING, Purpose.PACKS})


def other_issuers(session: Session, organisation_id: OrganisationId) -> dict[str, bytes]:
    """Return the public keys of others, believed in packs alone, by key id."""
    return _keys(session, organisation_id, {Purpose.PACKS})


def issuers(session: Session, organisation_id: OrganisationId) -> list[Issuer]:
    """Return every key that is trusted, whatever for."""
    found = sa.select(Issuer).where(Issuer.organisation_id == organisation_id).order_by(Issuer.key_id)
    return list(session.scalars(found))


def trust_as_told(
    session: Session,
    organisation_id: OrganisationId,
    own: Mapping[str, str],
    for_packs: Mapping[str, str],
    now: int,
) -> None:
    """Trust keys for the purposes that the server above names; nobody is dropped."""
    told = dict.fromkeys(for_packs.values(), Purpose.PACKS) | dict.fromkeys(own.values(), Purpose.EVERYTHING)
    for public, purpose in told.items():
        name = trust(session, organisation_id, bytes.fromhex(public), now, purpose)
        session.flush()
        session.get_one(Issuer, (organisation_id, name)).purpose = purpose.value


def in_hex(keys: Mapping[str, bytes]) -> dict[str, str]:
    """Return keys as they are told."""
    return {name: public.hex() for name, public in keys.items()}


def _keys(session: Session, organisation_id: OrganisationId, purposes: set[Purpose]) -> dict[str, bytes]:
    found = (
        sa.select(Issuer)
        .where(Issuer.organisation_id == organisation_id, Issuer.purpose.in_([one.value for one in purposes]))
        .order_by(Issuer.added_ms, Issuer.key_id)
    )
    return {row.key_id: bytes.fromhex(row.public) for row in session.scalars(found)}


def trust(
    session: Session, organisation_id: OrganisationId, public: bytes, now: int, purpose: Purpose
) -> str:
    """Trust a public key for a purpose; return its id. One that is trusted already stays as it is."""
    name = key_id(public)
    if session.get(Issuer, (organisation_id, name)) is None:
        session.add(
            Issuer(
                organisation_id=organisation_id,
                key_id=name,
                public=public.hex(),
                added_ms=now,
                purpose=purpose.value,
            )
        )
    return name
