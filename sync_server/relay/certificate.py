"""A hub's own certificate: made from its key, renewed with the same key, and a next key that is announced before it is used.

Devices know the key by its pin and look at nothing else, so that a renewal is none of their business.
"""

from dataclasses import replace

from assessment.certificate import SECRET_BYTES, SERIAL_BYTES, ends_of, pin_of_pem, pin_of_secret, self_signed
from assessment.signing import SigningKey
from assessment.sync.hub_place import say_place
from sync_server.errors import NotAHub, NotAnnounced
from sync_server.relay.client import UpstreamClient
from sync_server.services.server import Server
from sync_server.storage.joined import Joined, keep_joined, keep_secret, read_joined

DAY_MS = 86_400_000
HOLDS_DAYS = 397
RENEW_DAYS = 90
"""Renewed by itself when it holds no longer than this."""
BEGINS_EARLIER_DAYS = 2
"""Clocks at centres are not always right."""


def pins_of(joined: Joined) -> tuple[str, ...]:
    """Return the pins of the key in force and of the next, where there is one."""
    return tuple(pin_of_secret(bytes.fromhex(one)) for one in (joined.tls_key, joined.next_key) if one)


def keep_certificate(server: Server, joined: Joined, *, anew: bool = False) -> int:
    """Make the certificate where it is missing, of another key or soon over, or ``anew``; return until when it holds.

    Raises:
        OSError: it cannot be kept.
    """
    file, now = server.config.certificate, server.clock()
    if not anew and file.exists():
        pem = file.read_bytes()
        try:
            fits = pin_of_pem(pem) == pins_of(joined)[0]
            ends = ends_of(pem)
        except ValueError:
            fits, ends = False, 0
        if fits and ends - now > RENEW_DAYS * DAY_MS:
            return ends
    ends = now + HOLDS_DAYS * DAY_MS
    pem = self_signed(
        bytes.fromhex(joined.tls_key),
        name=f"{joined.hub_id}.carrel",
        serial=server.draw(SERIAL_BYTES),
        begins_ms=now - BEGINS_EARLIER_DAYS * DAY_MS,
        ends_ms=ends,
    )
    keep_secret(file, pem)
    return ends


def ready_certificate(server: Server) -> None:
    """Have a certificate that holds, before this hub serves with it, and while it does.

    Raises:
        NotAHub: it has joined nobody.
        OSError: it cannot be kept.
    """
    joined = _joined(server)
    keep_joined(server.config.joined, joined)
    keep_certificate(server, joined)


def with_key(server: Server, joined: Joined) -> Joined:
    """Return what was joined with a key for the certificate: the one it has, or a new one."""
    return joined if joined.tls_key else replace(joined, tls_key=server.draw(SECRET_BYTES).hex())


def tell_place(server: Server, client: UpstreamClient, joined: Joined) -> Joined:
    """Tell upstream where this hub is and its pins; return what was kept of that.

    Raises:
        UpstreamProblem: upstream is away or refuses.
        OSError: the number of the telling cannot be kept.
    """
    number = max(
        int(joined.place_number) + 1, server.clock() // 1000
    )  # rises also after a backup was put back
    joined = replace(joined, place_number=str(number))
    keep_joined(server.config.joined, joined)  # first, so that no number is told twice
    client.place(
        say_place(
            SigningKey(bytes.fromhex(joined.sign_key)),
            joined.hub_id,
            url=joined.address,
            pins=pins_of(joined),
            number=int(joined.place_number),
        )
    )
    return joined


def announce_key(server: Server, client: UpstreamClient) -> tuple[str, ...]:
    """Draw a next key and tell upstream of it: from then on devices believe both. Return the pins.

    Raises:
        NotAHub: it has joined nobody.
        UpstreamProblem: upstream is away or refuses; the key is kept, and told again with the next try.
    """
    joined = _joined(server)
    if not joined.next_key:
        joined = replace(joined, next_key=server.draw(SECRET_BYTES).hex())
    return pins_of(tell_place(server, client, joined))


def use_next_key(server: Server, client: UpstreamClient) -> tuple[str, ...]:
    """Put the announced key in force and tell upstream that the old one is over. Return the pins.

    Raises:
        NotAHub, NotAnnounced: there is no next key.
        UpstreamProblem: upstream could not be told; the old pin is then believed until it is told with the next try.
    """
    joined = _joined(server)
    if not joined.next_key:
        raise NotAnnounced(joined.hub_id)
    joined = replace(joined, tls_key=joined.next_key, next_key="")
    keep_joined(server.config.joined, joined)
    keep_certificate(server, joined, anew=True)
    return pins_of(tell_place(server, client, joined))


def renew(server: Server) -> int:
    """Make a new certificate for the same key; return until when it holds.

    Raises:
        NotAHub: it has joined nobody.
    """
    return keep_certificate(server, _joined(server), anew=True)


def _joined(server: Server) -> Joined:
    joined = read_joined(server.config.joined, strict=False)
    if joined is None:
        raise NotAHub(str(server.config.data))
    return with_key(server, joined)


def told_anew(server: Server, client: UpstreamClient) -> None:
    """Tell upstream where this hub is, with what is kept of it.

    Raises:
        NotAHub: it has joined nobody.
        UpstreamProblem: upstream is away or refuses.
    """
    tell_place(server, client, _joined(server))
