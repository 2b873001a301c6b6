"""What staff told attempts."""

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.models import Command


def command(session: Session, organisation: OrganisationId, command_id: str) -> Command | None:
    """Return a command."""
    return session.get(Command, (organisation, command_id))


def commands_of(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> list[Command]:
    """Return an attempt's commands in the order they were given."""
    found = (
        sa.select(Command)
        .where(Command.organisation_id == organisation, Command.attempt_id == attempt_id)
        .order_by(Command.number)
    )
    return list(session.scalars(found))
