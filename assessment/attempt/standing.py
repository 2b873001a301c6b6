"""What an attempt's history says about where the candidate may be: what is closed, and what may not be left yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from assessment.attempt.attempt import Attempt
from assessment.attempt.scope_timing import scope_early, scope_over
from assessment.attempt.states import State
from assessment.content.form import Form
from assessment.content.item import Item
from assessment.content.response import Response
from assessment.content.scope import Scope
from assessment.ids import ItemId


class Closure(Enum):
    """Why an item cannot be opened or answered any more."""

    TIME_OVER = "time_over"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the candidate is in a form at one moment. ``current`` is None before the first item.

    ``over`` are the scopes whose time is over, ``early`` those that may not be left yet. ``wanting`` are the items that
    may not be left as they are. ``too_soon``: the test may not be submitted yet.
    """

    current: ItemId | None = None
    visited: frozenset[ItemId] = frozenset()
    over: frozenset[Scope] = frozenset()
    early: frozenset[Scope] = frozenset()
    wanting: frozenset[ItemId] = frozenset()
    too_soon: bool = False


def standing_of(
    attempt: Attempt, form: Form, items: Mapping[ItemId, Item], elapsed_ms: int, grace_ms: int = 0
) -> Standing:
    """Return where the candidate is at ``elapsed_ms``; what is current closes ``grace_ms`` after its time."""
    now = max(elapsed_ms, attempt.elapsed_ms)
    return Standing(
        attempt.current_item,
        attempt.visited,
        frozenset(scope for scope in form.scopes if scope_over(attempt, scope, now, grace_ms)),
        frozenset(scope for scope in form.scopes if scope_early(attempt, scope, now)),
        frozenset(
            entry.item_id
            for entry in form.entries
            if (not entry.may_skip and not attempt.response(entry.item_id).answered)
            or (entry.must_fit and not fits(items[entry.item_id], attempt.response(entry.item_id)))
        ),
        too_soon=bool(form.least_ms) and worked_ms(attempt, now) < form.least_ms,
    )


def closure(form: Form, standing: Standing, item_id: ItemId) -> Closure | None:
    """Return why an item is closed, None while it is open."""
    for scope in form.around(item_id):
        if scope in standing.over:
            return Closure.TIME_OVER
        if scope.locks and standing.current not in scope.item_ids and standing.visited & scope.item_ids:
            return Closure.LOCKED
    return None


def fits(item: Item, response: Response) -> bool:
    """Say whether every part of an answer has as many values as it asks for at least (QTI validateResponses)."""
    for variable in item.variables():
        least = getattr(variable, "min_choices", 0) or getattr(variable, "min_associations", 0)
        if len(response.values(variable.response_id)) < least:
            return False
    return True


def worked_ms(attempt: Attempt, elapsed_ms: int) -> int:
    """Return how long the candidate has worked: pauses and gaps that are given back are left out."""
    running = attempt.current_item is not None and attempt.state is State.IN_PROGRESS
    return sum(attempt.spent_ms.values()) + (max(0, elapsed_ms - attempt.elapsed_ms) if running else 0)
