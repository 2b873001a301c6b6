"""What a form says of a sitting: when, where, for how long, and by which rules."""

from datetime import UTC, datetime

from starlette.datastructures import FormData

from assessment.attempt.policy import Feedback, SittingPolicy
from sync_server.console.forms import number, words
from sync_server.console.pages import MINUTE_MS
from sync_server.errors import BodyInvalid
from sync_server.services.publish_sitting import SittingPlan

MOST_MINUTES, MOST_ATTEMPTS, MOST_BREAKS = 24 * 60, 1_000, 100
LONGEST_STATEMENT, LONGEST_PIN = 4_000, 200
FEEDBACK = [(one.value, one) for one in Feedback]
USUAL = {"attempts": "1", "cool_down": "0", "breaks": "0", "feedback": Feedback.NONE.value, "withheld": "yes"}
"""What stands in a form that nobody has filled."""


def plan_of(form: FormData, pack_id: str, test_id: str) -> SittingPlan:
    """Return the sitting that a form says.

    Raises:
        BodyInvalid: a value will not do.
    """
    minutes = number(form, "minutes", 0)
    if minutes > MOST_MINUTES:
        raise BodyInvalid(f"minutes: from 1 to {MOST_MINUTES}")
    return SittingPlan(
        title=words(form, "title"),
        pack_id=pack_id,
        test_id=test_id,
        opens_at=moment_of(form, "opens_at"),
        closes_at=moment_of(form, "closes_at"),
        candidates=(),
        centre=words(form, "centre"),
        room=words(form, "room"),
        time_limit_ms=minutes * MINUTE_MS or None,
        policy=_policy(form),
        leave_pin=words(form, "leave_pin", LONGEST_PIN),
    )


def listed(form: FormData, name: str) -> list[str]:
    """Return what a field says with commas between."""
    return [part.strip() for part in words(form, name, LONGEST_STATEMENT).split(",") if part.strip()]


def _policy(form: FormData) -> SittingPolicy:
    attempts = number(form, "attempts", 1)
    breaks = number(form, "breaks", 0)
    if attempts > MOST_ATTEMPTS or breaks > MOST_BREAKS:
        raise BodyInvalid(f"attempts, breaks: at most {MOST_ATTEMPTS}, {MOST_BREAKS}")
    told = words(form, "feedback") or Feedback.NONE.value
    if told not in {one.value for one in Feedback}:
        raise BodyInvalid("feedback")
    return SittingPolicy(
        attempts_allowed=attempts,
        cool_down_ms=number(form, "cool_down", 0) * MINUTE_MS,
        candidate_may_pause="may_pause" in form,
        breaks=breaks,
        feedback=Feedback(told),
        keys_withheld="withheld" in form,
        practice="practice" in form,
        honour_statement=words(form, "statement", LONGEST_STATEMENT),
    )


def moment_of(form: FormData, name: str) -> datetime:
    """Return a time that a form says in UTC.

    Raises:
        BodyInvalid: it says none.
    """
    try:
        at = datetime.fromisoformat(words(form, name))
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BodyInvalid(f"{name}: a day and a time are needed") from error
