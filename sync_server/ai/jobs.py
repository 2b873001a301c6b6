"""Durable jobs: each task of a model is a workflow on a queue, begun again where a process died. Home of dbos.

What a task is and how far it has come stands in our own tables, which are backed up and belong to organisations. Here is
only that somebody works on it, one step at a time, and how long is waited between two: steps are short, may be done
twice without harm, and what they did is read from our tables. Lost with its file, this is made up again from those.
"""

import logging
import os
import threading
from collections.abc import Callable
from typing import Final

from dbos import DBOS, DBOSConfig, SetEnqueueOptions, SetWorkflowID

from sync_server.errors import StorageProblem

Advance = Callable[[str, str, int], int | None]
"""Do the next step of an organisation's task in its run; return how long to wait before the next, None at the end."""
_LOG = logging.getLogger("dbos")
AT_ONCE, ELSEWHERE_AT_ONCE = 4, 64
"""So many tasks of an organisation are worked on at a time: where a provider is asked, and where programs elsewhere come
for what is asked. None waits for another's."""
MOST_AT_ONCE = 64
"""And so many of all of them."""
QUEUE: Final = "ai by organisation"
EXECUTOR = "lead"
"""All processes work under one name, one at a time: the next leader takes up what the last one had begun."""
SECONDS_BETWEEN_LOOKS = 0.2
MOST_BEGUN = 1_000
LONGEST_WAIT_SECONDS = 30.0
_WAITS, _BEGUN = frozenset({"ENQUEUED", "DELAYED"}), "PENDING"


class Jobs:
    """The queue of a process that leads. One in a process at a time."""

    def __init__(self, database_url: str, advance: Advance, *, at_once: int = AT_ONCE) -> None:
        self._url = database_url
        self._advance = advance
        self._at_once = at_once
        self._running = False

    def start(self) -> None:
        """Begin, with what was not at its end.

        Raises:
            StorageProblem: its own tables cannot be opened.
        """
        _hands[0] = self._advance
        _leaving.clear()
        _LOG.disabled = False
        DBOS(
            config=DBOSConfig(
                name="carrel",
                system_database_url=self._url,
                executor_id=EXECUTOR,
                application_version="1",
                log_level="ERROR",
            )
        )
        try:
            DBOS.launch()
            DBOS.register_queue(
                QUEUE,
                partition_worker_concurrency=self._at_once,
                worker_concurrency=max(self._at_once, MOST_AT_ONCE),
                polling_interval_sec=SECONDS_BETWEEN_LOOKS,
            )
        except Exception as error:
            DBOS.destroy()
            raise StorageProblem(type(error).__name__) from error
        self._running = True

    def stop(self) -> None:
        """Leave off; what is in hand goes on in another process, or after the next start."""
        if self._running:
            self._running = False
            _leaving.set()
            _LOG.disabled = True  # of each task in hand it would say that its tables are closed
            DBOS.destroy(workflow_completion_timeout_sec=0)

    def enqueue(self, organisation: str, task_id: str, run: int, *, here: bool = False) -> None:
        """Let a task's run, which is not at its end, be worked on; what is worked on already is not begun twice.

        Where the work on it has ended all the same, because its tables failed or are older or younger than ours, it is
        begun once more under another name. ``here``: only what this process works on is worked on; of two processes of
        which one took over from the other, each may wait for the other's end.
        """
        name, under_way = _latest(organisation, task_id, run, here=here)
        if not under_way:
            with SetWorkflowID(name), SetEnqueueOptions(queue_partition_key=organisation):
                DBOS.enqueue_workflow(QUEUE, _work, organisation, task_id, run)

    def holds(self, organisation: str, task_id: str, run: int) -> bool:
        """Say whether a task's run is worked on, or waits to be."""
        return _latest(organisation, task_id, run)[1]


def _latest(organisation: str, task_id: str, run: int, *, here: bool = False) -> tuple[str, bool]:
    """Return the name under which a task's run is worked on; else one under which it never was."""
    first = f"{organisation}.{task_id}.{run}"
    for name in (first, *(f"{first}.{count}" for count in range(1, MOST_BEGUN))):
        known = DBOS.get_workflow_status(name)
        if known is None:
            return name, False
        if known.status in _WAITS or (known.status == _BEGUN and (name in _at_work or not here)):
            return name, True
    raise StorageProblem("jobs")


def _nobody(organisation: str, task_id: str, run: int) -> int | None:
    raise RuntimeError(f"{os.getpid()}: {organisation} {task_id} {run}")


_at_work: Final[set[str]] = set()
"""What this process works on, by name."""
_leaving: Final = threading.Event()
"""Set while work is left off: whoever waits between two steps lets go."""
_hands: Final[list[Advance]] = [_nobody]
"""What does a step. A workflow is a function found by its name, so that another process can go on with it."""


class _LeftOff(BaseException):
    """The process is about to end. No error of the task: as after a kill, the queue's tables say that it is worked on."""


@DBOS.workflow(
    name="carrel.ai.task", max_recovery_attempts=None
)  # else the hundredth restart would be its end
def _work(organisation: str, task_id: str, run: int) -> None:
    name = str(DBOS.workflow_id)
    _at_work.add(name)
    try:
        while _step(organisation, task_id, run):
            pass
    finally:
        _at_work.discard(name)


@DBOS.step(name="carrel.ai.step")
def _step(organisation: str, task_id: str, run: int) -> bool:
    """Do a step and wait as long as it says; return whether there is another. A step that is done is not waited for again.

    Of a longer wait it is looked now and then whether there still is something to wait for.
    """
    wait = _hands[0](organisation, task_id, run)
    if wait and _leaving.wait(min(wait / 1_000, LONGEST_WAIT_SECONDS)):
        raise _LeftOff
    return wait is not None
