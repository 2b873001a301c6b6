"""Whose a token is: one judgement, for whoever is looked up alone and for many who are looked up together."""

from hmac import compare_digest

from sync_server.errors import DeviceRevoked, NotSignedIn
from sync_server.services.server import Server, secret_hash
from sync_server.storage.devices import KnownDevice


def hash_of(authorization: str) -> bytes:
    """Return what is stored of the token in this header.

    Raises:
        NotSignedIn: there is none.
    """
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotSignedIn
    return secret_hash(token)


def who_sends(
    server: Server, hashed: bytes, found: KnownDevice | None, *, shut_out_too: bool = False
) -> KnownDevice:
    """Return the device that was found by the hash of its token, if it may ask anything.

    Raises:
        NotSignedIn: the token is nobody's.
        DeviceRevoked: it was shut out, and nothing is said of those.
        TooManyAtOnce: it has asked more than its share.
    """
    if found is None or not compare_digest(found.token_hash, hashed):
        raise NotSignedIn
    if found.revoked and not shut_out_too:
        raise DeviceRevoked
    server.shares.asked(found.organisation_id, found.device_id, server.clock())
    return found
