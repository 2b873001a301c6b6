"""Whom a device or a hub trusts once it has joined, first or again: of what it held, what was said, and the key it was named."""

import binascii
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from assessment.errors import TrustInvalid
from assessment.pack.joining_code import fingerprint_fits
from assessment.pack.trust_document import TrustDocument, read_first_trust, read_trust, unverified_trust


@dataclass(frozen=True, slots=True)
class Held:
    """What whoever joins holds of this organisation: its own keys by key id, and of its signed word the version and signer.

    ``version`` is 0 where there is no word. ``signer`` is a key id, empty where it is not known.
    """

    own: Mapping[str, bytes] = field(default_factory=dict)
    version: int = 0
    signer: str = ""


class Unsigned(Enum):
    """What counts where no word is taken: what is ``HELD``, or the bare keys of the ``REPLY``: nothing was ever signed."""

    HELD = "held"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Word:
    """A signed word that is to be trusted from now on, in place of what was held."""

    told: TrustDocument
    signer: str
    document: bytes


def trust_at_joining(held: Held, said: str, organisation: str, fingerprint: str) -> Word | Unsigned:
    """Return what to trust: ``said`` is the reply's document in base64, empty where it has none.

    A word that is held gives way to none that is older. It gives way to a newer one that a key held here has signed; or,
    where a fingerprint was named, to what that key has signed, and also to an older one unless that key signed what is held.

    Raises:
        TrustInvalid: as ``read_first_trust`` and ``read_trust``; ``organisation`` where it is of another one, ``missing``
            where a fingerprint was named and nothing shows that the answer comes from whoever has that key.
    """
    if not said:
        if fingerprint:
            raise TrustInvalid("missing")
        return Unsigned.HELD if held.version else Unsigned.REPLY
    word = _first(said, organisation, fingerprint)
    if held.version >= word.told.version and (not fingerprint or _vouched(held, fingerprint)):
        return Unsigned.HELD
    if held.version and not fingerprint:
        read_trust(word.document, held.own)  # nobody vouches for another key
    return word


def _first(said: str, organisation: str, fingerprint: str) -> Word:
    try:
        document = b64decode(said, validate=True)
    except binascii.Error as error:
        raise TrustInvalid("form", str(error)) from error
    told = read_first_trust(document, fingerprint)
    if told.organisation != organisation:
        raise TrustInvalid("organisation", told.organisation)
    return Word(told, unverified_trust(document)[1], document)


def _vouched(held: Held, fingerprint: str) -> bool:
    """Say whether the named key signed what is held: a key that only stands in it may have been put there by anybody."""
    named = [key for key, public in held.own.items() if fingerprint_fits(public, fingerprint)]
    if held.signer:
        return held.signer in named
    return bool(named) and len(held.own) == 1
