"""Whom an organisation has its devices trust, and for what, as it signs it: whoever hands it on can change nothing.

It is signed once for all, with a version that only rises. The first is believed by the fingerprint in an enrolment code,
each later one by a key that is trusted already: so one key of the organisation can follow another.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from assessment.errors import TrustInvalid
from assessment.pack.canonical import canonical_json
from assessment.pack.joining_code import fingerprint_fits
from assessment.pack.shape import Hex32, Shape, parse
from assessment.pack.signed import check_envelope, open_envelope, read_signed, sign_document
from assessment.signing import SigningKey, key_id

SIGNED_AS = b"carrel-trust-v1\0"
LARGEST = 256 << 10
FORMAT_VERSION = 1
MOST_OWN, MOST_OTHERS = 20, 1_000


@dataclass(frozen=True, slots=True)
class TrustDocument:
    """Public keys in hex: ``keys`` are the organisation's own, believed in everything; ``pack_keys`` in packs alone."""

    organisation: str
    version: int
    keys: tuple[str, ...]
    pack_keys: tuple[str, ...] = ()

    def own(self) -> dict[str, str]:
        """Return the organisation's own keys by key id."""
        return _by_id(self.keys)

    def others(self) -> dict[str, str]:
        """Return the keys that are good for packs alone, by key id."""
        return _by_id(self.pack_keys)


class TrustFile(Shape):
    """What an organisation signs of whom to trust."""

    format_version: Literal[1]
    organisation: Annotated[str, Field(min_length=1, max_length=200)]
    version: Annotated[int, Field(ge=1, lt=1 << 53)]
    keys: Annotated[tuple[Hex32, ...], Field(min_length=1, max_length=MOST_OWN)]
    pack_keys: Annotated[tuple[Hex32, ...], Field(max_length=MOST_OTHERS)]


def sign_trust(told: TrustDocument, issuer: SigningKey) -> bytes:
    """Return the signed document; the same document and key give the same bytes.

    Raises:
        TrustInvalid: a value cannot stand in it.
    """
    try:
        document = canonical_json(
            {
                "format_version": FORMAT_VERSION,
                "organisation": told.organisation,
                "version": told.version,
                "keys": list(told.keys),
                "pack_keys": list(told.pack_keys),
            }
        )
        parse(TrustFile, document)
    except ValueError as error:
        raise TrustInvalid("document", str(error)) from error
    return sign_document(document, SIGNED_AS, issuer)


def read_trust(data: bytes, trusted: Mapping[str, bytes]) -> TrustDocument:
    """Return what a signed document says. ``trusted`` maps key ids to the organisation's own keys so far.

    Raises:
        TrustInvalid: ``place`` says what is wrong: size, form, issuer, signature or the document.
    """
    return _read(read_signed(data, SIGNED_AS, trusted, LARGEST, TrustInvalid))


def read_first_trust(data: bytes, fingerprint: str) -> TrustDocument:
    """Return what a document says that one of its own keys signed, the one with this fingerprint.

    Without a fingerprint it shows nothing but that it is whole: whoever made it may be anybody.

    Raises:
        TrustInvalid: as ``read_trust``; ``fingerprint`` where another key signed it than was named.
    """
    signed = open_envelope(data, LARGEST, TrustInvalid)
    told = _read(signed.document)
    public = bytes.fromhex(told.own().get(signed.key, ""))
    if not public:
        raise TrustInvalid("issuer", signed.key)
    if fingerprint and not fingerprint_fits(public, fingerprint):
        raise TrustInvalid("fingerprint", signed.key)
    check_envelope(signed, SIGNED_AS, {signed.key: public}, TrustInvalid)
    return told


def unverified_trust(data: bytes) -> tuple[TrustDocument, str]:
    """Return what a document says and the id of the key that is to have signed it, without looking at the signature.

    Raises:
        TrustInvalid: it is none.
    """
    signed = open_envelope(data, LARGEST, TrustInvalid)
    return _read(signed.document), signed.key


def _by_id(keys: tuple[str, ...]) -> dict[str, str]:
    return {key_id(bytes.fromhex(public)): public for public in keys}


def _read(document: bytes) -> TrustDocument:
    try:
        told = parse(TrustFile, document)
    except ValueError as error:
        raise TrustInvalid("document", str(error)) from error
    return TrustDocument(told.organisation, told.version, told.keys, told.pack_keys)
