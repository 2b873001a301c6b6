"""The background thread that projects what has come and releases what is due. Off the path of every reply.

It waits for a quiet moment so that a burst is projected once. It works in short stretches and rests after each, longer
while more comes, so that sending devices come first.
"""

import threading
import time

import structlog

from assessment.ids import AttemptId, OrganisationId
from sync_server.services.keep_scores import refresh_stale
from sync_server.services.project_attempt import TOGETHER, project_together
from sync_server.services.release_pack import release_due
from sync_server.services.server import Server
from sync_server.storage.attempts import stale
from sync_server.storage.blob_files import forget_parts
from sync_server.storage.organisations import organisations

QUIET_SECONDS = 0.25
LONGEST_WAIT_SECONDS = 2.0
TICK_SECONDS = 1.0
RESTS, RESTS_WHILE_BUSY, LONGEST_REST_SECONDS = 0.5, 10.0, 10.0
"""How long it rests for each moment of the processor it took: when nothing comes, and when devices are sending."""
AT_ONCE_WHILE_BUSY = 8
"""So few attempts are projected in one stretch while devices are sending: some 20 ms."""
AGAIN_SECONDS = 300.0
"""An attempt that could not be projected is tried again after that: the disk or the memory may have been full."""
DAY_SECONDS = 86_400.0
MONTH_SECONDS = 30 * DAY_SECONDS
STUCK_SECONDS = 120.0
"""So long without a sign of life, and it is said not to work."""

_log = structlog.get_logger("projector")


class Projector:
    """Started with the server, stopped with it; at the start it catches up with what an earlier run left."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._woken = threading.Event()
        self._stopped = threading.Event()
        self._latest = 0.0
        self._failed: dict[AttemptId, float] = {}
        self._alive = self._tidies = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="projector", daemon=True)

    def start(self) -> None:
        """Begin, and be told from now on when something comes."""
        self._server.nudge = self.nudge
        self._thread.start()
        self._server.projects = self.works
        self._woken.set()

    def nudge(self) -> None:
        """Something has come. Cheap: called for every push."""
        self._latest = time.monotonic()
        self._woken.set()

    def works(self) -> bool:
        """Say whether the thread lives, and has got on with something lately."""
        return self._thread.is_alive() and time.monotonic() - self._alive < STUCK_SECONDS

    def stop(self) -> None:
        """Finish the attempt in hand, then end."""
        self._stopped.set()
        self._woken.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._alive = time.monotonic()
            self._woken.wait(TICK_SECONDS)
            self._wait_for_quiet()
            self._woken.clear()
            try:
                self._round()
            except Exception as error:  # noqa: BLE001  # this thread ends only when it is told to
                _log.warning("round_failed", error=type(error).__name__)
                self._stopped.wait(TICK_SECONDS)

    def _wait_for_quiet(self) -> None:
        longest = time.monotonic() + LONGEST_WAIT_SECONDS
        while not self._stopped.is_set():
            left = min(self._latest + QUIET_SECONDS, longest) - time.monotonic()
            if left <= 0:
                return
            self._stopped.wait(left)

    def _round(self) -> None:
        if not self._server.database.leads():
            return  # another process on this database projects; should it end, this one takes over
        with self._server.database.read() as session:
            known = [row.organisation_id for row in organisations(session)]
        self._tidy()
        for organisation in known:
            release_due(self._server, organisation)
            self._catch_up(organisation)

    def _tidy(self) -> None:
        """Once a day, throw away what was begun of files and left for a month."""
        if time.monotonic() >= self._tidies:
            self._tidies = time.monotonic() + DAY_SECONDS
            gone = forget_parts(self._server.config.blobs, MONTH_SECONDS)
            _log.info("parts_forgotten", count=gone)

    def _catch_up(self, organisation: OrganisationId) -> None:
        while not self._stopped.is_set():
            with self._server.database.read() as session:
                found = stale(session, organisation, TOGETHER + len(self._failed))
            now = time.monotonic()
            waiting = [attempt_id for attempt_id in found if self._failed.get(attempt_id, now) <= now]
            if not waiting:
                self._keep_scores(organisation)
                return
            began, self._alive = time.thread_time(), time.monotonic()
            some = waiting[: AT_ONCE_WHILE_BUSY if self._is_busy() else TOGETHER]
            failed = project_together(self._server, organisation, some)
            for attempt_id in some:
                self._failed.pop(attempt_id, None)
            self._failed |= dict.fromkeys(failed, time.monotonic() + AGAIN_SECONDS)
            self._rest(time.thread_time() - began)

    def _keep_scores(self, organisation: OrganisationId) -> None:
        """Make the scores anew that are stale, so that nobody who sums them waits; once each."""
        after = ""
        while not self._stopped.is_set():
            began, self._alive = time.thread_time(), time.monotonic()
            after = refresh_stale(self._server, organisation, TOGETHER, after)
            if not after:
                return
            self._rest(time.thread_time() - began)
            if self._woken.is_set():
                return  # what devices have sent meanwhile is read first

    def _rest(self, worked: float) -> None:
        wanted = worked * (RESTS_WHILE_BUSY if self._is_busy() else RESTS)
        self._stopped.wait(min(wanted, LONGEST_REST_SECONDS))

    def _is_busy(self) -> bool:
        """Say whether devices are sending."""
        return time.monotonic() - self._latest < QUIET_SECONDS
