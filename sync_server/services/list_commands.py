"""What staff told an attempt, and what has become of it: the device's log says so."""

from collections.abc import Iterable
from dataclasses import dataclass

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import CommandOutcome
from assessment.ids import AttemptId, OrganisationId
from assessment.pack.command_document import own_command
from sync_server.errors import NotFound
from sync_server.services.project_attempt import read_history
from sync_server.services.server import Server
from sync_server.storage import models
from sync_server.storage.commands import commands_of

WAITING, APPLIED = "waiting", "applied"


@dataclass(frozen=True, slots=True)
class CommandView:
    """A command. ``state``: waiting, until the device has told of it; then applied, refused or expired.

    ``settled_ms`` is when, by the device's clock; ``refusal`` a stable code of the reason.
    """

    command_id: str
    attempt_id: str
    number: int
    kind: str
    by: str
    reason: str
    text: str
    extension_ms: int
    pause: str
    made_ms: int
    expires_ms: int | None
    device_id: str
    state: str
    settled_ms: int | None
    refusal: str


def list_commands(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId
) -> tuple[CommandView, ...]:
    """Return an attempt's commands in the order they were given.

    Raises:
        NotFound: nothing of the attempt has come.
    """
    history = read_history(server, organisation, attempt_id)
    if history is None:
        raise NotFound("attempt", attempt_id)
    return view_commands(server, organisation, history.attempt)


def view_commands(server: Server, organisation: OrganisationId, attempt: Attempt) -> tuple[CommandView, ...]:
    """Return the commands to an attempt that has been read."""
    with server.database.read() as session:
        rows = commands_of(session, organisation, attempt.attempt_id)
    return tuple(views_of(rows, attempt))


def views_of(rows: Iterable[models.Command], attempt: Attempt) -> Iterable[CommandView]:
    """Yield commands with what has become of them in an attempt."""
    for row in rows:
        told, settled = own_command(row.document), attempt.commands.get(row.command_id)
        done = settled is not None and settled.outcome is CommandOutcome.DONE
        yield CommandView(
            command_id=told.id,
            attempt_id=told.attempt_id,
            number=told.number,
            kind=told.kind.value,
            by=told.by,
            reason=told.reason,
            text=told.text,
            extension_ms=told.extension_ms,
            pause=told.pause,
            made_ms=row.made_ms,
            expires_ms=told.expires_ms,
            device_id=row.device_id,
            state=WAITING if settled is None else APPLIED if done else settled.outcome.value,
            settled_ms=settled.at_ms if settled else None,
            refusal=settled.detail if settled else "",
        )
