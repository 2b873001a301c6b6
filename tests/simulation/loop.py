"""Virtual time: an event loop whose clock jumps to whatever is due next. Nothing waits, and nothing is left to chance."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from contextvars import Context, copy_context
from heapq import heappop, heappush
from typing import Any, cast


class Handle:
    """Something that is due."""

    __slots__ = ("arguments", "callback", "cancelled", "context", "when")

    def __init__(
        self, when: float, callback: Callable[..., Any], arguments: tuple[Any, ...], context: Context | None
    ) -> None:
        self.when = when
        self.callback = callback
        self.arguments = arguments
        self.context = context
        self.cancelled = False

    def cancel(self) -> None:
        """Let it not happen."""
        self.cancelled = True


class VirtualLoop:
    """Runs callbacks in the order of their time, and those of one time in the order in which they were asked for.

    It is as much of an event loop of asyncio as its futures and tasks ask for.
    """

    def __init__(self) -> None:
        self.now = 0.0
        self._ready: deque[Handle] = deque()
        self._later: list[tuple[float, int, Handle]] = []
        self._count = 0
        self._as_asyncio = cast("asyncio.AbstractEventLoop", self)

    # ------------------------------------------------------------------------------- what asyncio asks for

    def time(self) -> float:
        """Return virtual seconds."""
        return self.now

    def call_soon(
        self, callback: Any, *args: Any, context: Context | None = None
    ) -> Any:  # as asyncio has it
        """Run a callback now, after those that wait."""
        handle = Handle(self.now, callback, args, context or copy_context())
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(
        self, callback: Any, *args: Any, context: Context | None = None
    ) -> Any:  # as above
        """Do the same: there is one thread."""
        return self.call_soon(callback, *args, context=context)

    def call_at(
        self, when: float, callback: Any, *args: Any, context: Context | None = None
    ) -> Any:  # as above
        """Run a callback when its time has come."""
        self._count += 1
        handle = Handle(when, callback, args, context)
        heappush(self._later, (when, self._count, handle))
        return handle

    def call_later(
        self, delay: float, callback: Any, *args: Any, context: Context | None = None
    ) -> Any:  # as above
        """Run a callback after a while."""
        return self.call_at(self.now + delay, callback, *args, context=context)

    def create_future(self) -> "asyncio.Future[Any]":
        """Return a future of this loop."""
        return asyncio.Future(loop=self._as_asyncio)

    def create_task(self, coro: Coroutine[Any, Any, Any], **_: Any) -> "asyncio.Task[Any]":
        """Return a coroutine as a task of this loop."""
        return asyncio.Task(coro, loop=self._as_asyncio)

    def get_debug(self) -> bool:
        """Say no."""
        return False

    def is_running(self) -> bool:
        """Say yes."""
        return True

    def is_closed(self) -> bool:
        """Say no."""
        return False

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        """Let nothing pass in silence."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            raise error

    # --------------------------------------------------------------------------------------- running it

    def step(self, until: float) -> bool:
        """Run what is due next, if that is not after ``until``; say whether there was anything."""
        while True:
            if self._ready:
                handle = self._ready.popleft()
            elif self._later and self._later[0][0] <= until:
                _, _, handle = heappop(self._later)
                self.now = max(self.now, handle.when)
            else:
                self.now = max(self.now, until)
                return False
            if handle.cancelled:
                continue
            if handle.context is not None:
                handle.context.run(handle.callback, *handle.arguments)
            else:
                handle.callback(*handle.arguments)
            return True

    @contextmanager
    def running(self) -> Iterator[None]:
        """Be the loop that asyncio finds."""
        before = asyncio._get_running_loop()  # the test suite may be inside one of Qt's or of anyio
        asyncio._set_running_loop(self._as_asyncio)
        try:
            yield
        finally:
            asyncio._set_running_loop(before)
