"""What a candidate sits with: what was agreed when their attempt began, and changed since, before what the roster says."""

from dataclasses import replace

from assessment.attempt.attempt import Attempt
from assessment.attempt.sitting import RosterEntry


def in_force(entry: RosterEntry, attempt: Attempt) -> RosterEntry:
    """Return the roster's entry as it holds for an attempt."""
    terms, changed = attempt.initiated.terms if attempt.initiated else None, attempt.accommodations
    return replace(
        entry,
        time_factor_percent=terms.time_factor_percent if terms else entry.time_factor_percent,
        extra_ms=terms.extra_ms if terms else entry.extra_ms,
        accommodations=entry.accommodations if changed is None else changed,
    )
