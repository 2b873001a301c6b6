"""Questions that come together are answered by one look, and each gets its own answer or the look's error."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from sync_server.api.gather import MOST_AT_ONCE, Gathered


def test_who_asks_while_a_look_is_under_way_waits_for_the_next() -> None:
    """An answer is never older than its question: what comes during a look is answered by one that begins afterwards."""
    looks: list[list[int]] = []

    async def main() -> list[int]:
        gate = asyncio.Event()

        async def look(asked: Sequence[int]) -> Sequence[int]:
            looks.append(list(asked))
            await gate.wait()
            return [10 * one for one in asked]

        gathered = Gathered[int, int](look)
        tasks = [asyncio.create_task(gathered.ask(one)) for one in (1, 2)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        tasks += [asyncio.create_task(gathered.ask(one)) for one in (3, 4)]
        await asyncio.sleep(0)
        assert 2 == gathered.waiting
        gate.set()
        return await asyncio.gather(*tasks)

    assert [10, 20, 30, 40] == asyncio.run(main())
    assert [[1, 2], [3, 4]] == looks


def test_an_error_belongs_to_all_who_asked_and_to_nobody_else() -> None:
    """A look that fails fails for its group; the next one is a new try. No look takes more than so many."""
    sizes: list[int] = []

    async def look(asked: Sequence[int]) -> Sequence[int]:
        sizes.append(len(asked))
        if 0 in asked:
            raise OSError
        return asked

    async def main() -> None:
        gathered = Gathered[int, int](look)
        told = await asyncio.gather(
            *(gathered.ask(one) for one in range(MOST_AT_ONCE + 1)), return_exceptions=True
        )
        assert MOST_AT_ONCE == sum(isinstance(one, OSError) for one in told)
        assert MOST_AT_ONCE == told[-1]

    asyncio.run(main())
    assert [MOST_AT_ONCE, 1] == sizes


def test_an_error_among_the_answers_is_for_one_alone() -> None:
    """Where a look says of one question that it failed, only that one fails."""

    async def look(asked: Sequence[int]) -> Sequence[int | BaseException]:
        return [OSError() if one == 1 else one for one in asked]

    async def main() -> list[Any]:
        gathered = Gathered[int, int](look)
        return await asyncio.gather(*(gathered.ask(one) for one in range(3)), return_exceptions=True)

    first, second, third = asyncio.run(main())
    assert (0, 2) == (first, third)
    assert isinstance(second, OSError)


def test_who_has_hung_up_is_passed_over() -> None:
    """Nobody else loses an answer because one who asked is gone."""

    async def look(asked: Sequence[int]) -> Sequence[int]:
        return asked

    async def main() -> int:
        gathered = Gathered[int, int](look)
        gone, here = (asyncio.create_task(gathered.ask(one)) for one in (1, 2))
        await asyncio.sleep(0)
        gone.cancel()
        with pytest.raises(asyncio.CancelledError):
            await gone
        return await here

    assert 2 == asyncio.run(main())
