"""Looking for a hub on the network by its id (mDNS). Home of zeroconf. Only a hub whose pin is known is looked for.

What answers is an address and nothing more: whether the hub is there, its key alone shows.
"""

from collections.abc import Sequence

from zeroconf import Error, InterfaceChoice, ServiceInfo, Zeroconf

from assessment.sync.nearby import SERVICE, instance

LOOK_MS = 3_000


def look_for_hub(hub_id: str, *, interfaces: Sequence[str] = (), patience_ms: int = LOOK_MS) -> list[str]:
    """Return the addresses at which a hub says to be, none where nothing answers. Takes up to three seconds."""
    try:
        with Zeroconf(interfaces=list(interfaces) or InterfaceChoice.All) as network:
            info = ServiceInfo(SERVICE, instance(hub_id))
            if not info.request(network, patience_ms):
                return []
            return [f"https://{_host(one)}:{info.port}" for one in info.parsed_scoped_addresses()]
    except (Error, OSError):
        return []


def _host(address: str) -> str:
    return f"[{address}]" if ":" in address else address
