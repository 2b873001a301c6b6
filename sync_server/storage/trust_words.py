"""What the organisation signed of whom to trust: the word in force, each one before, and what a word changes here."""

import sqlalchemy as sa

from assessment.ids import OrganisationId
from assessment.pack.trust_document import TrustDocument
from sync_server.storage.changes import add_change, was_told
from sync_server.storage.engine import Session
from sync_server.storage.models import Change, Issuer, TrustWord
from sync_server.storage.organisations import trust_as_told

KIND = "trust"


def newest_word(session: Session, organisation: OrganisationId) -> TrustWord | None:
    """Return the word in force, None where none was given."""
    found = sa.select(TrustWord).where(TrustWord.organisation_id == organisation)
    return session.scalars(found.order_by(TrustWord.version.desc()).limit(1)).first()


def word(session: Session, organisation: OrganisationId, version: int) -> TrustWord | None:
    """Return one version."""
    return session.get(TrustWord, (organisation, version))


def keep_word(
    session: Session,
    organisation: OrganisationId,
    told: TrustDocument,
    document: bytes,
    now: int,
    *,
    tell: bool,
) -> bool:
    """Keep a word, also an older one, and ``tell`` devices of it; say whether it is newer than the one in force."""
    before = newest_word(session, organisation)
    if word(session, organisation, told.version) is None:
        session.add(
            TrustWord(organisation_id=organisation, version=told.version, document=document, added_ms=now)
        )
        session.flush()
    if tell and not was_told(session, organisation, KIND, str(told.version)):
        _tell(session, organisation, told.version, now)
    return before is None or before.version < told.version


def forget_words(session: Session, organisation: OrganisationId, version: int) -> None:
    """Forget the words from a version on, and tell nobody of them any more: they were not the organisation's."""
    later = sa.select(TrustWord.version).where(
        TrustWord.organisation_id == organisation, TrustWord.version >= version
    )
    for number in session.scalars(later).all():
        session.execute(
            sa.update(Change)
            .where(
                Change.organisation_id == organisation, Change.kind == "trust", Change.subject == str(number)
            )
            .values(superseded=True)
        )
        session.execute(
            sa.delete(TrustWord).where(TrustWord.organisation_id == organisation, TrustWord.version == number)
        )


def trust_by_word(session: Session, organisation: OrganisationId, told: TrustDocument, now: int) -> None:
    """Trust whom a word names, for what it says, and nobody else."""
    named = told.own() | told.others()
    session.execute(
        sa.delete(Issuer).where(Issuer.organisation_id == organisation, Issuer.key_id.not_in(list(named)))
    )
    trust_as_told(session, organisation, told.own(), told.others(), now)


def _tell(session: Session, organisation: OrganisationId, version: int, now: int) -> None:
    """Tell a version, and the later ones again after it: they are heard in their order, and each stands there once."""
    later = sa.select(TrustWord.version).where(
        TrustWord.organisation_id == organisation, TrustWord.version >= version
    )
    for one in session.scalars(later.order_by(TrustWord.version)).all():
        add_change(session, organisation, kind=KIND, subject=str(one), version=0, now=now)
