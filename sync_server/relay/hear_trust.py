"""What a hub takes of the organisation's words on whom to trust: the newest it judges, of older ones it keeps the chain."""

from base64 import b64decode

import structlog

from assessment.errors import TrustInvalid
from assessment.ids import OrganisationId
from assessment.pack.trust_document import TrustDocument, read_trust, unverified_trust
from assessment.sync.messages import TrustChange
from sync_server.storage.engine import Session
from sync_server.storage.organisations import organisation_keys
from sync_server.storage.trust_words import keep_word, newest_word, trust_by_word, word

_log = structlog.get_logger("trust")


def judge_word(session: Session, home: OrganisationId, told: TrustChange) -> TrustDocument:
    """Return what a word says. One that is newer than the word in force is believed by a key trusted now.

    The key of an older one may be trusted no more: it changes nothing here, and devices check what they are told.

    Raises:
        TrustInvalid: it is damaged, of another organisation or version, or newer and not signed by a key trusted here.
        binascii.Error: it is no base64.
    """
    document, here = b64decode(told.document), newest_word(session, home)
    if here is None or told.version > here.version:
        said = read_trust(document, organisation_keys(session, home))
    else:
        said, _ = unverified_trust(document)
    if said.organisation != home:
        raise TrustInvalid("organisation", said.organisation)
    if said.version != told.version:
        raise TrustInvalid("version", str(said.version))
    return said


def is_newest(session: Session, home: OrganisationId, told: TrustChange) -> bool:
    """Say whether a word would be in force. An older one that is not known here as it stands is noted in the log.

    When a hub has just joined these are the words from before; later on, the server above has gone back in time.
    """
    here, same = newest_word(session, home), word(session, home, told.version)
    if here is None or told.version > here.version:
        return True
    if same is None or same.document != b64decode(told.document):
        _log.warning("older_word", version=told.version, in_force=here.version, taken=same is None)
    return False


def take_word(session: Session, home: OrganisationId, told: TrustChange, now: int) -> str:
    """Keep and tell a word, trust by it where it is the newest, and return nothing, or the code of why it may not be.

    It is judged once more, by the keys of this very moment: a word before it may have changed them.
    """
    try:
        said = judge_word(session, home, told)
    except TrustInvalid as error:
        return type(error).__name__
    if keep_word(session, home, said, b64decode(told.document), now, tell=True):
        trust_by_word(session, home, said, now)
    return ""
