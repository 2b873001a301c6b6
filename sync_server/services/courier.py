"""The background thread that tells who is to be told. One in each process: what one has claimed no other makes."""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import structlog

from assessment.ids import OrganisationId
from sync_server.services.deliver import claim_due, deliver
from sync_server.services.note_endings import note_endings
from sync_server.services.server import Server
from sync_server.storage.organisations import organisations

TICK_SECONDS = 2.0
AT_ONCE = 4
"""So many deliveries are made at a time: one that hangs holds up few."""

_log = structlog.get_logger("courier")


class Courier:
    """Started with the server, stopped with it; what waited from an earlier run is made then."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the deliveries in hand, then end."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="courier") as hands:
            while not self._stopped.is_set():
                try:
                    busy = self._round(hands)
                except Exception as error:  # noqa: BLE001  # this thread ends only when it is told to
                    _log.warning("round_failed", error=type(error).__name__)
                    busy = False
                if not busy:
                    self._stopped.wait(TICK_SECONDS)

    def _round(self, hands: ThreadPoolExecutor) -> bool:
        """Make some deliveries of each organisation; say whether there were any."""
        with self._server.database.read() as session:
            known = [row.organisation_id for row in organisations(session)]
        made = [self._of(hands, organisation) for organisation in known]
        return any(made)

    def _of(self, hands: ThreadPoolExecutor, organisation: OrganisationId) -> bool:
        note_endings(self._server, organisation)
        claimed = claim_due(self._server, organisation, AT_ONCE)
        list(hands.map(partial(deliver, self._server, organisation), claimed))
        return bool(claimed)
