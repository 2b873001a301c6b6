"""The thread that keeps a hub and its upstream level: mirrors down, brings up, and waits out days without it.

What devices send and ask never waits for it.
"""

import threading
import time
from collections.abc import Callable, Sequence

import structlog

from assessment.ids import OrganisationId
from assessment.sync.messages import EnrolReply, EnrolRequest
from assessment.sync.retry import retry_delay
from sync_server.errors import ServerError, UpstreamProblem, UpstreamRefused
from sync_server.relay.certificate import ready_certificate, told_anew
from sync_server.relay.client import UpstreamClient
from sync_server.relay.forward import Forwarder
from sync_server.relay.mirror import mirror
from sync_server.relay.mirror_devices import mirror_devices, mirror_releases
from sync_server.relay.pass_arrivals import Arrivals, pass_arrivals
from sync_server.relay.pass_on import pass_on
from sync_server.relay.schedule import CHECK_SECONDS, MIRROR_SECONDS, TICK_SECONDS
from sync_server.relay.trouble import SHUT_OUT, SOME, code_of_trouble
from sync_server.services.server import Server
from sync_server.storage.engine import Session
from sync_server.storage.joined import Joined
from sync_server.storage.upstream import upstream

STOP_SECONDS = 5.0

_log = structlog.get_logger("relay")


class Relay:
    """Started with a hub, stopped with it."""

    def __init__(
        self,
        server: Server,
        joined: Joined,
        client: UpstreamClient | None = None,
        newcomer: Callable[[], UpstreamClient] | None = None,
    ) -> None:
        self._server = server
        self._home = OrganisationId(joined.organisation_id)
        self._client = client or UpstreamClient(joined.url, joined.token)
        self._newcomer = newcomer or (lambda: UpstreamClient(joined.url))
        self._forwarder = Forwarder(server, self._home)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="relay", daemon=True)
        self._failures = 0
        self._up_due = float("-inf")
        self._in_the_way: list[Exception] = []
        self._mirrored = self._checked = float("-inf")
        self._told = False
        self._arrivals = Arrivals.ALL
        with server.database.read() as session:
            row = upstream(session, self._home)
        server.shut_out = row is not None and row.problem == SHUT_OUT
        self._held = True  # what is held is tried again: at the start the program may be newer

    def start(self) -> None:
        """Begin, and let devices join through here."""
        self._server.pass_on = self.pass_on
        self._thread.start()

    def pass_on(self, request: EnrolRequest) -> EnrolReply:
        """Let a device join above; on a connection of its own, beside whatever the thread is doing."""
        client = self._newcomer()
        try:
            return pass_on(self._server, client, self._home, request)
        finally:
            client.close()

    def stop(self) -> None:
        """Begin nothing new; what is on its way may end, else it is asked about after the next start."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)
        self._client.close()

    def turn(self, now: float) -> float:
        """Do what is due at ``now``, in seconds of a monotonic clock; return seconds until the next turn.

        What stands in the way is noted where the hub's status is read from, and waited out.
        """
        if now - self._checked >= CHECK_SECONDS:
            self.doubt()
            self._checked = now
        going_up = now >= self._up_due
        if going_up:
            self._in_the_way = self._forwarder.round(self._client)
        stopped = going_up and bool(self._in_the_way)  # then the mirror shows whether upstream is there
        if not stopped and now - self._mirrored < MIRROR_SECONDS:
            return self._tick(now)
        failure = self._mirror(now)
        heard = failure is None
        trouble = [*self._in_the_way, *([failure] if failure else [])]
        if going_up:
            self._forwarder.settle(heard=heard)
        try:
            self._heard_or_not(trouble, heard=heard)
        except ServerError as error:  # the database takes not even a note
            _log.error("not_noted", problem=type(error).__name__)
            trouble.append(error)
        if not trouble:
            return self._back(now)
        if heard and not going_up:
            return TICK_SECONDS  # what goes up still rests
        wait = self._wait(trouble)
        self._up_due = now + wait if heard else float("-inf")
        return TICK_SECONDS if heard else wait

    def doubt(self) -> None:
        """Ask about every log and file again in the next rounds, and try what is held."""
        self._forwarder.doubt()
        self._held, self._told, self._arrivals = True, False, Arrivals.ALL

    def look(self) -> None:
        """Mirror what is new."""
        reply = mirror(self._server, self._client, self._home, again=self._held)
        self._held = False
        if not self._told:
            self._tell_place()
        mirror_devices(self._server, self._client, self._home, reply.devices_tag)
        mirror_releases(self._server, self._client, self._home)
        self._arrivals = pass_arrivals(self._server, self._client, self._home, self._arrivals)

    def _tell_place(self) -> None:
        """Say where this hub is, once after each start: upstream signs it for the devices."""
        ready_certificate(self._server)
        try:
            told_anew(self._server, self._client)
        except UpstreamRefused as error:
            _log.warning("place_refused", code=error.code)  # devices know the hub as before; all else goes on
        self._told = True

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._stopped.wait(self.turn(time.monotonic()))

    def _mirror(self, now: float) -> Exception | None:
        """Mirror what is new; return what stood in the way."""
        try:
            self.look()
        except Exception as error:  # noqa: BLE001  # whatever it is, what devices send is taken, and it is tried again
            self._mirrored = float("-inf")
            return error
        self._mirrored = now
        return None

    def _heard_or_not(self, trouble: Sequence[Exception], *, heard: bool) -> None:
        """Note how the turn went. A hub that was shut out serves nobody until upstream knows it again."""
        if heard:
            self._server.shut_out = False
            problem = f"{SOME} {code_of_trouble(trouble[0])}" if trouble else self._some()
        else:
            codes = [code_of_trouble(error) for error in trouble]
            self._server.shut_out |= SHUT_OUT in codes
            problem = SHUT_OUT if self._server.shut_out else codes[0]
        self._note(problem, heard=heard)

    def _some(self) -> str:
        waits = self._forwarder.problem
        return f"{SOME} {waits}" if waits else ""

    def _tick(self, now: float) -> float:
        return 0.0 if self._forwarder.more and now >= self._up_due else TICK_SECONDS

    def _back(self, now: float) -> float:
        if self._failures:
            _log.info("upstream_back", failures=self._failures)
            self._failures = 0
        return self._tick(now)

    def _wait(self, trouble: Sequence[Exception]) -> float:
        self._failures += 1
        first = trouble[0]
        if self._failures == 1:
            lost = "upstream_lost" if isinstance(first, UpstreamProblem) else "trouble"
            _log.warning(lost, problem=code_of_trouble(first))
        told = [one.retry_after for one in trouble if isinstance(one, UpstreamRefused)]
        after = max((one for one in told if one is not None), default=None)
        return retry_delay(self._failures, self._fraction, after)

    def _fraction(self) -> float:
        return int.from_bytes(self._server.draw(4)) / (1 << 32)

    def _note(self, problem: str, *, heard: bool) -> None:
        now = self._server.clock()

        def write(session: Session) -> None:
            row = upstream(session, self._home)
            if row is not None:
                row.problem = problem
                if problem:
                    row.failed_ms = now
                if heard:
                    row.contact_ms = now

        self._server.database.write(write)
