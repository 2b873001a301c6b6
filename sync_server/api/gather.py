"""Questions that come at the same time are answered by one look, begun after the last of them was asked.

Nothing is remembered between looks: an answer is never older than its question.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")
MOST_AT_ONCE = 256


class Gathered(Generic[K, V]):
    """``look`` answers many questions in their order. One look is under way at a time; meanwhile the next gathers.

    An answer that is an error is raised for who asked that question alone.
    """

    def __init__(self, look: Callable[[Sequence[K]], Awaitable[Sequence[V | BaseException]]]) -> None:
        self._look = look
        self._waiting: list[tuple[K, asyncio.Future[V]]] = []
        self._task: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        """How many questions wait for the next look."""
        return len(self._waiting)

    async def ask(self, question: K) -> V:
        """Return the answer; raise what the look raised."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[V] = loop.create_future()
        self._waiting.append((question, future))
        if self._task is None or self._task.done() or self._task.get_loop() is not loop:
            self._task = loop.create_task(self._work())
        return await future

    async def _work(self) -> None:
        while self._waiting:
            group, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
            try:
                answers = await self._look([question for question, _ in group])
            except GeneratorExit:  # the loop is gone, and with it whoever asked
                raise
            except asyncio.CancelledError:
                for _, future in group:
                    future.cancel()
                raise
            except BaseException as error:  # noqa: BLE001  # whatever it is belongs to whoever asked
                for _, future in group:
                    if not future.done():
                        future.set_exception(error)
            else:
                for (_, future), answer in zip(group, answers, strict=True):
                    if future.done():
                        continue
                    if isinstance(answer, BaseException):
                        future.set_exception(answer)
                    else:
                        future.set_result(answer)
