"""TLS with a hub: its certificate is believed for its key alone, before the first byte of a request is sent.

No name, date or authority counts: a computer's clock may be wrong, and a hub has no name that others vouch for.
"""

import socket
import ssl
from collections.abc import Sequence
from typing import Any, NoReturn, Self

from assessment.certificate import pin_fits, pin_of


class PinWrong(ssl.SSLError):
    """Whoever answers has another key. ``pin`` is that one's, empty where it showed none."""

    def __init__(self, pin: str) -> None:
        super().__init__(f"pin {pin}")
        self.pin = pin


class PinnedContext(ssl.SSLContext):
    """Whom a hub's pins let in: the handshake proves that the other side holds the key, the pin that it is the hub's."""

    pins: tuple[str, ...]

    def __new__(cls, pins: Sequence[str]) -> Self:
        """Make a context that believes these pins and nothing else."""
        made = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE  # nobody vouches for a hub but the organisation, by the pin
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        made.pins = tuple(pins)
        return made

    def wrap_socket(self, sock: socket.socket, *arguments: Any, **named: Any) -> ssl.SSLSocket:
        """Shake hands and look at the key; close at once where it is not the hub's.

        Raises:
            PinWrong: it is another one.
        """
        secure = super().wrap_socket(sock, *arguments, **named)
        shown = secure.getpeercert(binary_form=True)
        try:
            pin = pin_of(shown) if shown else ""
        except ValueError:
            pin = ""
        if not any(pin_fits(pin, known) for known in self.pins):
            secure.close()
            raise PinWrong(pin)
        return secure

    def wrap_bio(self, *_arguments: Any, **_named: Any) -> NoReturn:
        """Refuse what would not be looked at: a tunnel through a proxy."""
        raise PinWrong("")


def pin_wrong(error: BaseException | None) -> PinWrong | None:
    """Return what was wrong with a pin, where an error of the network comes from that."""
    while error is not None and not isinstance(error, PinWrong):
        error = error.__cause__ or error.__context__
    return error
