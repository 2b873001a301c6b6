"""The background thread that looks every ten minutes for attempts of which nothing is heard."""

import threading

import structlog

from sync_server.services.server import Server
from sync_server.services.sweep_attempts import sweep_attempts
from sync_server.storage.lead import Duty
from sync_server.storage.organisations import organisations

EVERY_SECONDS = 600.0

_log = structlog.get_logger("sweeper")


class Sweeper:
    """Started with the server, stopped with it; of several processes on one database one sweeps."""

    def __init__(self, server: Server, every: float = EVERY_SECONDS) -> None:
        self._server = server
        self._every = every
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sweeper", daemon=True)

    def start(self) -> None:
        """Begin; the first look is after a whole stretch, when devices have had time to come back."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the look in hand, then end."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopped.wait(self._every):
            try:
                self._sweep()
            except Exception as error:  # noqa: BLE001  # this thread ends only when it is told to
                _log.warning("sweep_failed", error=type(error).__name__)

    def _sweep(self) -> None:
        if not self._server.database.leads(Duty.SWEEP):
            return  # another process on this database sweeps; should it end, this one takes over
        with self._server.database.read() as session:
            known = [row.organisation_id for row in organisations(session)]
        for organisation in known:
            sweep_attempts(self._server, organisation)
