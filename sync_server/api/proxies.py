"""Who asks, where proxies of our own stand in front: as many as are configured are believed, and no more."""

import ipaddress
from typing import Any

from starlette.types import Scope

_FOR, _PROTO = b"x-forwarded-for", b"x-forwarded-proto"


def see_through(scope: Scope, proxies: int) -> None:
    """Put into a request whom the outermost of so many proxies saw, and whether they came by HTTPS.

    Each proxy adds whom it saw at the end of the list, so what is that many places from the end is the last that one
    of ours wrote. Whoever writes such a header themselves gets no further. A shorter list did not come through all of
    them: then it is whoever is at the other end.
    """
    if not proxies:
        return
    address = _counted(_values(scope, _FOR), proxies)
    if address is not None:
        scope["client"] = (address, 0)
    told = _values(scope, _PROTO)
    scheme = (
        told[-min(proxies, len(told))] if told else ""
    )  # the outermost of ours; many write one and add none
    if scheme in ("http", "https"):
        scope["scheme"] = scheme


def _values(scope: Scope, wanted: bytes) -> list[str]:
    headers: list[Any] = scope["headers"]
    told = b",".join(value for name, value in headers if name == wanted).decode("latin-1")
    return [one.strip() for one in told.split(",")] if told else []


def _counted(seen: list[str], proxies: int) -> str | None:
    if len(seen) < proxies:
        return None
    try:
        return str(ipaddress.ip_address(seen[-proxies].strip("[]")))
    except ValueError:
        return None
