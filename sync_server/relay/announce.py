"""A hub says on its network where it is (mDNS), so that devices that know its pin find it. Home of zeroconf.

What it says is an address and nothing more: that it is the hub, its key shows.
"""

import threading
from collections.abc import Sequence

import ifaddr
import structlog
from zeroconf import Error, InterfaceChoice, ServiceInfo, Zeroconf

from assessment.sync.nearby import SERVICE, instance

AGAIN_SECONDS = 60.0
"""A network that was not there when the hub started is tried again this often."""
STOP_SECONDS = 5.0
ANY = ("0.0.0.0", "::")  # noqa: S104  # compared with, never bound
NOT_FOR_OTHERS = ("127.", "169.254.", "fe80:")

_log = structlog.get_logger("announce")


class Announcer:
    """Says it for as long as it runs, on a thread of its own: serving never waits for the network."""

    def __init__(self, hub_id: str, host: str, port: int) -> None:
        self._hub_id = hub_id
        self._addresses = [] if host in ANY else [host]
        self._port = port
        self._stopped = threading.Event()
        self.said = threading.Event()
        self._thread = threading.Thread(target=self._run, name="announce", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Take it back."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                self._say()
            except (Error, OSError) as error:
                _log.warning("not_announced", problem=type(error).__name__)
            self._stopped.wait(AGAIN_SECONDS)

    def _say(self) -> None:
        addresses = self._addresses or own_addresses()
        told = ServiceInfo(
            SERVICE,
            instance(self._hub_id),
            port=self._port,
            properties={"id": self._hub_id},
            server=f"{self._hub_id}.local.",
            parsed_addresses=list(addresses),
        )
        with Zeroconf(interfaces=self._addresses or InterfaceChoice.All) as network:
            network.register_service(told, allow_name_change=False)
            self.said.set()
            while not self._stopped.wait(AGAIN_SECONDS):
                if not self._addresses and own_addresses() != addresses:
                    return  # another network: say it anew


def own_addresses() -> Sequence[str]:
    """Return the addresses of this machine by which others may reach it, but for those of one link."""
    found = []
    for adapter in ifaddr.get_adapters():
        for one in adapter.ips:
            text = one.ip if isinstance(one.ip, str) else one.ip[0]
            if text != "::1" and not text.startswith(NOT_FOR_OTHERS):
                found.append(text)
    return found
