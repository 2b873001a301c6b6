"""Work that waits for the network in its middle: on a thread of its own, of which at any moment only one side runs."""

import threading
from collections.abc import Callable
from typing import Any

from tests.simulation.network import Outcome, Request


class Ended(BaseException):
    """The process in which this work ran is gone."""


class Fiber:
    """Runs ``work`` until it asks for something or has ended. What it does depends on its answers alone."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work = work
        self._mine, self._theirs = threading.Semaphore(0), threading.Semaphore(0)
        self._answer: Outcome | Ended | None = None
        self._asked: Request | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.result: Any = None
        self.over = False

    def resume(self, answer: Outcome | None = None) -> Request | None:
        """Let it go on; return what it asks for, None once it is over. What it raises is raised here."""
        self._answer, self._asked = answer, None
        if self._thread.ident is None:
            self._thread.start()
        else:
            self._mine.release()
        self._theirs.acquire()
        if self._error is not None:
            error, self._error = self._error, None
            raise error
        return self._asked

    def ask(self, request: Request) -> Outcome:
        """Within the work: wait for the answer to a request."""
        self._asked = request
        self._theirs.release()
        self._mine.acquire()
        if isinstance(self._answer, Ended):
            raise self._answer
        assert self._answer is not None
        return self._answer

    def end(self) -> None:
        """Let it not go on any more."""
        if self.over or self._thread.ident is None:
            return
        self._answer = Ended()
        self._mine.release()
        self._thread.join()

    def _run(self) -> None:
        try:
            self.result = self._work()
        except Ended:
            pass
        except BaseException as error:  # noqa: BLE001  # raised again where it is resumed
            self._error = error
        self.over = True
        self._theirs.release()
