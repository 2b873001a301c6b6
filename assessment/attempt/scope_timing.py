"""How much time a part, a section or an item has: limit × factor + extra + what was granted while it was sat.

It runs while one of its items is the current one and work goes on: pauses, breaks and gaps that are given back are
left out. All durations are milliseconds on the attempt's own monotonic clock.
"""

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Terms
from assessment.attempt.states import State
from assessment.content.scope import Scope, ScopeKind


def scope_allowance_ms(terms: Terms, scope: Scope) -> int | None:
    """Return the time agreed at the start, None when untimed. Fractions round up, in the candidate's favour.

    Extra minutes may be used wherever the candidate needs them, but for a single item; the whole bounds them.
    """
    if scope.max_ms is None:
        return None
    extra = 0 if scope.kind is ScopeKind.ITEM else terms.extra_ms
    return -(-scope.max_ms * terms.time_factor_percent // 100) + extra


def scope_limit_ms(attempt: Attempt, scope: Scope) -> int | None:
    """Return the time it has with what was granted since, None when untimed or not begun."""
    if attempt.initiated is None:
        return None
    allowance = scope_allowance_ms(attempt.initiated.terms, scope)
    if allowance is None:
        return None
    return allowance + sum(ms for item, ms in attempt.granted_ms.items() if item in scope.item_ids)


def scope_spent_ms(attempt: Attempt, scope: Scope, elapsed_ms: int) -> int:
    """Return how long its items were current until ``elapsed_ms``."""
    spent = sum(ms for item, ms in attempt.spent_ms.items() if item in scope.item_ids)
    if attempt.current_item in scope.item_ids and attempt.state is State.IN_PROGRESS:
        spent += max(0, elapsed_ms - attempt.elapsed_ms)
    return spent


def scope_remaining_ms(attempt: Attempt, scope: Scope, elapsed_ms: int) -> int | None:
    """Return the time left at ``elapsed_ms``, never below zero; None when untimed."""
    limit = scope_limit_ms(attempt, scope)
    return None if limit is None else max(0, limit - scope_spent_ms(attempt, scope, elapsed_ms))


def scope_over(attempt: Attempt, scope: Scope, elapsed_ms: int, grace_ms: int = 0) -> bool:
    """Say whether its time has been used up; while its items are current, also ``grace_ms`` of more.

    The grace is for what was typed before the end. Whoever has left has nothing to flush any more.
    """
    limit = scope_limit_ms(attempt, scope)
    if limit is None or scope.allows_late:
        return False
    if attempt.current_item not in scope.item_ids:
        grace_ms = 0
    return scope_spent_ms(attempt, scope, elapsed_ms) >= limit + grace_ms


def scope_early(attempt: Attempt, scope: Scope, elapsed_ms: int) -> bool:
    """Say whether it may not be left yet. The least time is the same for all: nobody is held longer for needing more."""
    return bool(scope.min_ms) and scope_spent_ms(attempt, scope, elapsed_ms) < (scope.min_ms or 0)
