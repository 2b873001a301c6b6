"""The background work on tasks of models: of several processes on one database one does it."""

import threading
from collections.abc import Mapping

import structlog

from assessment.ids import OrganisationId
from sync_server.ai.jobs import AT_ONCE, ELSEWHERE_AT_ONCE, Jobs
from sync_server.ai.own_key import read_key
from sync_server.ai.served import look
from sync_server.services.ask_model import pace_known
from sync_server.services.errands import OutsideWorkers
from sync_server.services.run_task import Step, advance
from sync_server.services.server import Server
from sync_server.storage import ai_tasks
from sync_server.storage.lead import Duty
from sync_server.storage.organisations import organisations

TICK_SECONDS = 0.25
LOOK_AGAIN_MS = 3_600_000
TICK_WAIT_MS = 1_000
MOST_AT_ONCE = 1_000
ROUNDS_UNTIL_ALL_IS_LOOKED_AT = 240

_log = structlog.get_logger("ai")


class AskModels:
    """Started with the server, stopped with it; what was not at its end goes on."""

    def __init__(self, server: Server, steps: Mapping[str, Step]) -> None:
        self._server = server
        self._steps = steps
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ai", daemon=True)
        self._jobs: Jobs | None = None
        self._queued: set[tuple[str, str, int]] = set()
        self._rounds = 0

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Leave off."""
        self._stopped.set()
        self._thread.join()
        if self._jobs is not None:
            self._jobs.stop()

    def _look(self) -> None:
        """Ask the provider what it serves: at the start, and now and then."""
        server = self._server
        now, at = server.clock(), server.served.looked.at_ms
        if server.model is None or isinstance(server.model, OutsideWorkers):
            return
        if at is None or now - at > LOOK_AGAIN_MS:
            ai = server.config.ai
            looked = look(server.model, ai.model, key_given=bool(ai.key or read_key()), now=now)
            server.served.found(looked)
            if not looked.works:
                _log.warning("model_not_ready", wrong=looked.wrong.value, said=looked.said, model=ai.model)

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                self._round()
                self._look()
            except Exception as error:  # noqa: BLE001  # this thread ends only when it is told to
                _log.warning("round_failed", error=type(error).__name__)
            self._stopped.wait(TICK_SECONDS)

    def _round(self) -> None:
        """Queue what was asked for and is not queued yet."""
        if not self._server.database.leads(Duty.ASK):
            if self._jobs is not None:
                self._jobs.stop()
                self._jobs = None
                self._queued.clear()
            return
        with self._server.database.read() as session:
            known = [row.organisation_id for row in organisations(session)]
            waiting = {
                (str(organisation), task_id, run)
                for organisation in known
                for task_id, run in ai_tasks.open_tasks(session, organisation, MOST_AT_ONCE)
            }
        if not waiting:
            return
        if self._jobs is None:
            for organisation in known:
                pace_known(self._server, organisation)
            elsewhere = isinstance(self._server.model, OutsideWorkers)
            at_once = ELSEWHERE_AT_ONCE if elsewhere else AT_ONCE
            jobs = Jobs(self._server.config.jobs, self._advance, at_once=at_once)
            jobs.start()
            self._jobs, self._rounds = jobs, 0
        here = self._rounds > 0  # what the last leader had begun is taken up by then
        if self._rounds % ROUNDS_UNTIL_ALL_IS_LOOKED_AT == 0:
            self._queued.clear()  # what is worked on is not begun twice; what nobody works on any more, is
        self._rounds += 1
        for name, task_id, run in sorted(waiting - self._queued):
            self._jobs.enqueue(name, task_id, run, here=here)
        self._queued = waiting

    def _advance(self, organisation: str, task_id: str, run: int) -> int | None:
        if self._stopped.is_set():
            return TICK_WAIT_MS
        try:
            return advance(self._server, self._steps, OrganisationId(organisation), task_id, run)
        except Exception as error:  # noqa: BLE001  # a task that cannot even be written about waits; it is never let go
            _log.warning("task_not_written", task=task_id, error=type(error).__name__)
            return TICK_WAIT_MS
