"""Web hooks, signed as Standard Webhooks has it. HTTPS, but to this machine itself; no redirect is followed.

Where a name leads is looked up once, and that very address is called: an address of this network is refused unless the
setting allows it, whatever the name said before.
"""

import hmac
import ipaddress
import re
import socket
import ssl
import threading
from base64 import b64decode, b64encode
from contextlib import suppress
from hashlib import sha256
from http.client import HTTPConnection, HTTPException
from urllib.parse import SplitResult, urlsplit

from sync_server.outgoing.undelivered import Undelivered

SECONDS = 15.0
MOST_SECONDS = 30.0
"""So long a call may take in all, however slowly the other side answers."""
SECRET_MARK = "whsec_"
GONE = 410
_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}|[0-9A-Fa-f:.]{2,45}")
_ROUTED = ipaddress.ip_network("2000::/3")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def secret_text(secret: bytes) -> str:
    """Return a secret as people copy it."""
    return SECRET_MARK + b64encode(secret).decode()


def secret_of(text: str) -> bytes:
    """Return the bytes of a secret."""
    return b64decode(text.removeprefix(SECRET_MARK))


def headers_of(secret: bytes, notice_id: str, at_s: int, body: bytes) -> dict[str, str]:
    """Return the headers that say who sends this, and when: an id that stays in every try, the time, the signature."""
    signed = b".".join((notice_id.encode(), str(at_s).encode(), body))
    code = b64encode(hmac.new(secret, signed, sha256).digest()).decode()
    return {
        "webhook-id": notice_id,
        "webhook-timestamp": str(at_s),
        "webhook-signature": f"v1,{code}",
        "Content-Type": "application/json",
        "User-Agent": "Carrel",
        "Connection": "close",
    }


def check_address(url: str, *, private: bool) -> SplitResult:
    """Return an address that a web hook may have, taken apart.

    Raises:
        Undelivered: it may not; the code says why.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Undelivered("address_invalid") from None
    host = parts.hostname or ""
    if parts.scheme not in ("https", "http") or _HOST.fullmatch(host) is None or port == 0:
        raise Undelivered("address_invalid")
    if parts.username is not None or parts.password is not None or parts.fragment or not url.isascii():
        raise Undelivered("address_invalid")
    if re.search(r"[\x00-\x20\x7f]", url):
        raise Undelivered("address_invalid")
    if parts.scheme == "http" and not (private and _is_this_machine(host)):
        raise Undelivered("https_only")
    return parts


def call(url: str, headers: dict[str, str], body: bytes, *, private: bool) -> None:
    """Call a web hook; it has taken what it was told where this returns.

    Raises:
        Undelivered: it has not, or may not be called.
    """
    parts = check_address(url, private=private)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = parts.hostname or ""
    address = _address_of(host, port, private=private)
    if parts.scheme == "http" and not address.is_loopback:
        raise Undelivered("https_only")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        status = _status(parts.scheme, host, address, port, path, {**headers, "Host": parts.netloc}, body)
    except (OSError, HTTPException, ValueError) as error:
        timed_out = isinstance(error, TimeoutError)
        refused = "certificate" if isinstance(error, ssl.SSLError) else "away"
        raise Undelivered("too_slow" if timed_out else refused) from None
    if not 200 <= status < 300:
        raise Undelivered(f"status_{status}", gone=status == GONE)


def _status(
    scheme: str, host: str, address: Address, port: int, path: str, headers: dict[str, str], body: bytes
) -> int:
    line, late = socket.create_connection((str(address), port), timeout=SECONDS), threading.Event()
    try:
        if scheme == "https":
            context = ssl.create_default_context()
            line = context.wrap_socket(line, server_hostname=host, do_handshake_on_connect=False)
        over = threading.Timer(MOST_SECONDS, _cut, [line, late])
        over.daemon = True
        over.start()
        try:
            if isinstance(line, ssl.SSLSocket):
                line.do_handshake()
            connection = HTTPConnection(host, port)
            connection.sock = line
            connection.request("POST", path, body, headers)
            return connection.getresponse().status
        except (OSError, HTTPException) as error:
            if late.is_set():
                raise TimeoutError from error
            raise
        finally:
            over.cancel()
    finally:
        line.close()


def _cut(line: socket.socket, late: threading.Event) -> None:
    late.set()
    with suppress(OSError):  # it has ended by itself
        socket.socket.shutdown(line, socket.SHUT_RDWR)


def _address_of(host: str, port: int, *, private: bool) -> Address:
    """Return where a name leads. Where any of its addresses may not be called, none is."""
    try:
        found = [one[4][0] for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        addresses = [_plain(ipaddress.ip_address(str(one).partition("%")[0])) for one in found]
    except (OSError, UnicodeError, ValueError):
        raise Undelivered("name_unknown") from None
    if not addresses:
        raise Undelivered("name_unknown")
    if any(one.is_multicast or one.is_unspecified for one in addresses):
        raise Undelivered("address_private")
    if not private and not all(_is_public(one) for one in addresses):
        raise Undelivered("address_private")
    return addresses[0]


def _is_public(address: Address) -> bool:
    """Say whether an address is one of the internet's own; none that carries another within it, such as 6to4's."""
    if isinstance(address, ipaddress.IPv6Address):
        return (
            address.is_global and address in _ROUTED and address.sixtofour is None and address.teredo is None
        )
    return address.is_global


def _plain(address: Address) -> Address:
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
