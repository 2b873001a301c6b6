"""Letting somebody whose attempt has ended sit again, from the attempt's page."""

from fastapi import Response

from assessment.attempt.decision import MAX_REASON
from assessment.ids import AttemptId
from sync_server.api.deps import TheServer
from sync_server.console.door import AdminOfAttempt, Form
from sync_server.console.forms import words
from sync_server.console.pages import go
from sync_server.console.routing import pages
from sync_server.console.sitting_forms import moment_of
from sync_server.services.reopen_attempt import Again, reopen_attempt

router = pages("/attempts")


@router.post("/{attempt_id}/reopening")
def reopen(staff: AdminOfAttempt, server: TheServer, form: Form, attempt_id: str) -> Response:
    """Make a sitting of their own for whoever sat this attempt; asked twice, it is the same one."""
    again = Again(
        words(form, "why", MAX_REASON),
        moment_of(form, "opens_at"),
        moment_of(form, "closes_at"),
        rest=form.get("time") == "rest",
        reject=bool(form.get("reject")),
    )
    made = reopen_attempt(server, staff.organisation_id, AttemptId(attempt_id), again, actor=staff.name)
    return go(f"/sittings/{made.sitting_id}", "reopened")
