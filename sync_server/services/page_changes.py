"""A page of changes for whoever reads them by a cursor: so many that a reply stays small."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from sync_server.storage.models import Change

PAGE = 50
PAGE_BYTES = 6 << 20
"""A reply stays below the 8 MiB that a device or a hub reads."""
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Page(Generic[M]):
    """What is told, the cursor after it, and whether another page follows."""

    told: tuple[M, ...]
    cursor: int
    more: bool


def page(
    cursor: int,
    latest: int,
    rows_after: Callable[[int, int], Sequence[Change]],
    tell: Callable[[Change], M | None],
) -> Page[M]:
    """Return the page after a cursor; one from before this server was restored from a backup starts anew.

    ``rows_after`` gives the rows after a cursor, at most so many; ``tell`` what they say, None where that cannot be
    told (any more).
    """
    start = cursor if cursor <= latest else 0
    rows = rows_after(start, PAGE + 1) if start < latest else ()
    found = [tell(row) for row in rows]
    end = _page_end(found)
    reached = latest if end == len(rows) else rows[end - 1].number
    return Page(tuple(one for one in found[:end] if one is not None), reached, reached < latest)


def _page_end(told: Sequence[BaseModel | None]) -> int:
    """Return how many of these go into one page: at most ``PAGE``, and always what is first, however long it is."""
    size, any_told = 0, False
    for place, change in enumerate(told):
        length = 0 if change is None else len(change.model_dump_json())
        if place == PAGE or (any_told and size + length > PAGE_BYTES):
            return place
        size += length
        any_told |= change is not None
    return len(told)
