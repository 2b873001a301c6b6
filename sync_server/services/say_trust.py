"""The organisation's signed word on whom to trust: made once, anew when that changes, and handed on as it is by hubs."""

import structlog

from assessment.ids import OrganisationId
from assessment.pack.trust_document import TrustDocument, sign_trust, unverified_trust
from assessment.signing import SigningKey, key_id
from sync_server.errors import SetUpProblem
from sync_server.services.server import Server
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.models import TrustWord
from sync_server.storage.organisations import organisation_keys, other_issuers
from sync_server.storage.trust_words import keep_word, newest_word

_log = structlog.get_logger("trust")


def say_trust(server: Server, organisation: OrganisationId) -> bytes:
    """Return the word in force, signed anew where it does not say who is trusted now; empty where nobody can sign.

    Its version is the time of signing, or one more than the last: so it rises also where this server was restored.

    Raises:
        TrustInvalid: more keys are trusted than a word can name.
    """
    with server.database.read() as session:
        here, wanted = newest_word(session, organisation), _wanted(session, organisation)
    if server.upstream:
        return here.document if here else b""
    try:
        issuer = server.keys(organisation).issuer
    except SetUpProblem as error:
        _log.warning("trust_not_signed", problem=type(error).__name__)
        return here.document if here else b""
    if issuer.public.hex() not in wanted[0]:
        _log.warning("trust_not_signed", problem="not_its_own_issuer")
        return here.document if here else b""
    if here is not None and _says(here, wanted, issuer):
        return here.document
    now = server.clock()

    def write(session: Session) -> bytes:
        hold_back_others(session, organisation)
        here, wanted = newest_word(session, organisation), _wanted(session, organisation)
        if here is not None and _says(here, wanted, issuer):
            return here.document
        told = TrustDocument(organisation, max(now, here.version + 1 if here else 1), *wanted)
        document = sign_trust(told, issuer)
        keep_word(
            session, organisation, told, document, now, tell=here is not None
        )  # the first says nothing new
        return document

    return server.database.write(write)


def _wanted(session: Session, organisation: OrganisationId) -> tuple[tuple[str, ...], tuple[str, ...]]:
    own, others = organisation_keys(session, organisation), other_issuers(session, organisation)
    return tuple(sorted(key.hex() for key in own.values())), tuple(
        sorted(key.hex() for key in others.values())
    )


def _says(here: TrustWord, wanted: tuple[tuple[str, ...], tuple[str, ...]], issuer: SigningKey) -> bool:
    told, signer = unverified_trust(here.document)  # our own store's
    return (told.keys, told.pack_keys) == wanted and signer == key_id(issuer.public)
