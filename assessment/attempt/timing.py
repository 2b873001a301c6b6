"""How much time an attempt has: start + limit × factor + extra + extensions + what pauses and gaps give back.

All durations are milliseconds on the attempt's own monotonic clock; no wall clock enters.
"""

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Terms


def allowance_ms(terms: Terms) -> int | None:
    """Return the time agreed at the start, None when untimed. Fractions round up, in the candidate's favour."""
    if terms.limit_ms is None:
        return None
    return -(-terms.limit_ms * terms.time_factor_percent // 100) + terms.extra_ms


def deadline_ms(attempt: Attempt) -> int | None:
    """Return the elapsed time at which the attempt ends, None when untimed or not begun."""
    if attempt.initiated is None:
        return None
    allowance = allowance_ms(attempt.initiated.terms)
    if allowance is None:
        return None
    return allowance + attempt.extended_ms + attempt.given_back_ms


def remaining_ms(attempt: Attempt, elapsed_ms: int) -> int | None:
    """Return the time left at ``elapsed_ms``, never below zero; None when untimed.

    During a pause that stops the clock, and in a break, what was left at the pause stays left.
    """
    deadline = deadline_ms(attempt)
    if deadline is None:
        return None
    now = max(elapsed_ms, attempt.elapsed_ms)
    if attempt.paused_at_elapsed_ms is not None and attempt.pause_stops_clock:
        now = attempt.paused_at_elapsed_ms
    return max(0, deadline - now)


def time_over(attempt: Attempt, elapsed_ms: int, grace_ms: int = 0) -> bool:
    """Say whether the deadline, and ``grace_ms`` after it, has passed."""
    deadline = deadline_ms(attempt)
    return (
        deadline is not None and remaining_ms(attempt, elapsed_ms) == 0 and elapsed_ms > deadline + grace_ms
    )
