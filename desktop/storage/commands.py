"""What staff told attempts on this device."""

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.ids import AttemptId, Epoch
from desktop.storage.models import StoredAttempt, StoredCommand


def keep_command(
    session: Session,
    *,
    command_id: str,
    attempt_id: AttemptId,
    number: int,
    document: bytes,
    expires_at_ms: int | None,
) -> None:
    """Keep a command; one that is here already stays as it is."""
    if session.get(StoredCommand, command_id) is None:
        session.add(
            StoredCommand(
                command_id=command_id,
                attempt_id=attempt_id,
                number=number,
                document=document,
                expires_at_ms=expires_at_ms,
                settled=0,
            )
        )


def commands_of(session: Session, attempt_id: AttemptId) -> list[StoredCommand]:
    """Return the commands to an attempt, in the order in which they were given."""
    found = sa.select(StoredCommand).where(StoredCommand.attempt_id == attempt_id)
    return list(session.scalars(found.order_by(StoredCommand.number, StoredCommand.command_id)))


def note_settled(session: Session, command_ids: Iterable[str]) -> None:
    """Note that the log tells of these."""
    ids = tuple(command_ids)
    if ids:
        where = StoredCommand.command_id.in_(ids)
        session.execute(sa.update(StoredCommand).where(where).values(settled=1))


def attempts_told(session: Session, epoch: Epoch) -> list[StoredAttempt]:
    """Return the attempts in a log of this device that were told something which nobody has noted as settled."""
    told = sa.select(StoredCommand.attempt_id).where(StoredCommand.settled == 0)
    found = sa.select(StoredAttempt).where(StoredAttempt.attempt_id.in_(told), StoredAttempt.epoch == epoch)
    return list(session.scalars(found))
