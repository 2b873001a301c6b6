"""What staff told an attempt reaches the machine that has it now, also where it went to another one meanwhile."""

from assessment.attempt.attempt import Attempt
from assessment.ids import OrganisationId
from sync_server.storage.changes import add_change
from sync_server.storage.commands import commands_of
from sync_server.storage.engine import Session

CHANGE = "command"


def redirect_commands(session: Session, organisation: OrganisationId, attempt: Attempt, now: int) -> None:
    """Tell the device that took an attempt over the commands that the one before has not settled."""
    if len(attempt.seats) < 2:
        return
    _, device_id = attempt.seats[-1]
    for row in commands_of(session, organisation, attempt.attempt_id):
        if row.command_id in attempt.commands or row.device_id == device_id:
            continue
        row.device_id = device_id
        add_change(
            session,
            organisation,
            kind=CHANGE,
            subject=row.command_id,
            version=row.number,
            device_id=device_id,
            now=now,
        )
