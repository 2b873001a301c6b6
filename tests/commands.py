"""Commands of staff for tests: made, signed and told as a server does it."""

from base64 import b64encode
from uuid import UUID

from assessment.attempt.command import Command, CommandKind
from assessment.ids import AttemptId
from assessment.pack.command_document import sign_command
from assessment.signing import SigningKey
from assessment.sync.messages import ChangesReply, CommandChange
from tests.builders import ISSUER

GIVEN_MS = 1_000_000
ARGUMENTS: dict[CommandKind, dict[str, object]] = {
    CommandKind.MESSAGE: {"text": "Please speak up."},
    CommandKind.EXTEND: {"extension_ms": 600_000, "reason": "A fire alarm"},
}


def command_to(attempt_id: AttemptId, kind: CommandKind, number: int = 1, **more: object) -> Command:
    """Return a command with all that its kind needs; its id follows from its number."""
    values = {**ARGUMENTS.get(kind, {}), **({"pause": "x"} if kind.opens else {}), **more}
    return Command(command_id(number), attempt_id, number, kind, "Ms Lee", GIVEN_MS, **values)  # type: ignore[arg-type]  # of its kind


def command_id(number: int) -> str:
    """Return the id of the command of this number."""
    return str(UUID(int=number))


def change_of(command: Command, issuer: SigningKey = ISSUER) -> CommandChange:
    """Return how a server tells a command."""
    return CommandChange(command_id=command.id, document=b64encode(sign_command(command, issuer)).decode())


def told(*commands: Command, cursor: int = 1, server_ms: int = GIVEN_MS) -> ChangesReply:
    """Return a page of changes with these commands."""
    return ChangesReply(
        cursor=cursor, more=False, changes=tuple(map(change_of, commands)), server_ms=server_ms
    )
