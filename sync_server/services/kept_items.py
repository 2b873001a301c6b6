"""The items of a score as they are kept to be summed: packed numbers, and many of them side by side by item."""

import json
from array import array
from collections.abc import Iterable, Sequence
from math import nan

from assessment.analysis.items import ItemColumns
from sync_server.services.outcome_of import ItemOutcome


def packed_items(items: Sequence[ItemOutcome]) -> tuple[str, bytes]:
    """Return the layout of items, which attempts at the same test share whatever the order they were asked in, and what
    they came to.
    """
    items = sorted(items, key=lambda one: one.item_id)
    layout = json.dumps([[one.item_id, float(one.maximum)] for one in items], separators=(",", ":"))
    scores = array("d", (nan if one.score is None else float(one.score) for one in items))
    spent = array("q", (one.spent_ms for one in items))
    return layout, scores.tobytes() + spent.tobytes() + bytes(one.answered for one in items)


def item_columns(layout: str, packed: Iterable[bytes]) -> ItemColumns:
    """Return what the items of one layout came to in many attempts."""
    told = json.loads(layout)
    count = len(told)
    eight = 8 * count
    rows = list(packed)
    scores, spent = array("d"), array("q")
    scores.frombytes(b"".join(one[:eight] for one in rows))
    spent.frombytes(b"".join(one[eight : 2 * eight] for one in rows))
    answered = b"".join(one[2 * eight :] for one in rows)
    return ItemColumns(
        [item_id for item_id, _ in told],
        [maximum for _, maximum in told],
        [scores[at::count] for at in range(count)],
        [answered[at::count] for at in range(count)],
        [spent[at::count] for at in range(count)],
    )
