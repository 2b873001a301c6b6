"""A page of changes for whoever reads them by a cursor: so many that a reply stays small."""

from collections.abc import Sequence

from pydantic import BaseModel

PAGE = 50
PAGE_BYTES = 6 << 20
"""A reply stays below the 8 MiB that a device or a hub reads."""


def page_end(told: Sequence[BaseModel | None], most: int) -> int:
    """Return how many of these go into one page: at most ``most``, and always what is first, however long it is.

    None stands for what cannot be told (any more).
    """
    size, any_told = 0, False
    for place, change in enumerate(told):
        length = 0 if change is None else len(change.model_dump_json())
        if place == most or (any_told and size + length > PAGE_BYTES):
            return place
        size += length
        any_told |= change is not None
    return len(told)
