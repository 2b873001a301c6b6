"""Tell attempts something: each command signed by the organisation, numbered, and told to the device that has it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from assessment.attempt.attempt import LOCK, Attempt
from assessment.attempt.command import LIFE_MS, Command, CommandKind, Refusal
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId, OrganisationId
from assessment.pack.command_document import own_command, sign_command
from assessment.signing import SigningKey
from sync_server.errors import CommandRefused, NotFound
from sync_server.services.list_commands import CommandView, views_of
from sync_server.services.project_attempt import project_stale, read_history
from sync_server.services.server import Server
from sync_server.storage import models
from sync_server.storage.attempts import attempts_in_states
from sync_server.storage.audit import record
from sync_server.storage.changes import add_change, hold_back_others
from sync_server.storage.commands import command, commands_of
from sync_server.storage.engine import Session

CHANGE = "command"


@dataclass(frozen=True, slots=True)
class Order:
    """What staff want told. ``life_ms`` is how long it holds: None as is usual for its kind, 0 without an end.

    ``pause`` names the pause that is to end; empty: the one that is known here. ``request``, a UUID of whoever asks,
    makes asking again harmless: a command that was made of it before is the same command.
    """

    kind: CommandKind
    reason: str = ""
    text: str = ""
    extension_ms: int = 0
    life_ms: int | None = None
    pause: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What was told to one of several attempts: its ``command``, or why it was not."""

    attempt_id: str
    command: CommandView | None
    refusal: str = ""


def give_command(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, order: Order, *, actor: str
) -> CommandView:
    """Tell one attempt.

    Raises:
        NotFound: nothing of the attempt has come.
        CommandRefused: it is over, or has no pause that this could end.
        CommandInvalid: the order makes no sense.
    """
    attempt = _attempt(server, organisation, attempt_id)
    _check(attempt)
    (given,) = _give(server, organisation, [attempt], order, actor)
    if given.command is None:
        raise CommandRefused(given.refusal)
    return given.command


def give_commands(
    server: Server,
    organisation: OrganisationId,
    attempt_ids: Iterable[AttemptId],
    order: Order,
    *,
    actor: str,
) -> tuple[Given, ...]:
    """Tell several attempts the same, all at once; what has no place for it is named with the reason.

    Raises:
        NotFound: nothing of one of them has come; nobody is told.
        CommandInvalid: the order makes no sense.
    """
    attempts = [_attempt(server, organisation, attempt_id) for attempt_id in dict.fromkeys(attempt_ids)]
    open_now = [attempt for attempt in attempts if attempt.state in OPEN_STATES]
    over = (Given(one.attempt_id, None, Refusal.OVER.value) for one in attempts if one not in open_now)
    return (*_give(server, organisation, open_now, order, actor), *over)


def under_way(server: Server, organisation: OrganisationId, sitting_id: str) -> list[AttemptId]:
    """Return the attempts of a sitting that are open, as far as is known here."""
    while project_stale(server, organisation):
        pass
    with server.database.read() as session:
        states = (state.value for state in OPEN_STATES)
        return attempts_in_states(session, organisation, sitting_id, states)


def _attempt(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> Attempt:
    history = read_history(server, organisation, attempt_id)
    if history is None or not history.attempt.seats:
        raise NotFound("attempt", attempt_id)
    return history.attempt


def _check(attempt: Attempt) -> None:
    if attempt.state not in OPEN_STATES:
        raise CommandRefused(Refusal.OVER.value)


def _give(
    server: Server, organisation: OrganisationId, attempts: Sequence[Attempt], order: Order, actor: str
) -> list[Given]:
    request = UUID(order.request) if order.request else UUID(bytes=server.draw(16))
    giving = _Giving(organisation, server.keys(organisation).issuer, order, request, actor, server.clock())
    return server.database.write(lambda session: [giving.to(session, attempt) for attempt in attempts])


@dataclass(frozen=True, slots=True)
class _Giving:
    """One order on its way into the database."""

    organisation: OrganisationId
    issuer: SigningKey
    order: Order
    request: UUID
    actor: str
    now: int

    def to(self, session: Session, attempt: Attempt) -> Given:
        """Tell one attempt, or find what it was told when this was asked before."""
        attempt_id, command_id = attempt.attempt_id, str(uuid5(self.request, attempt.attempt_id))
        hold_back_others(session, self.organisation)  # so that nothing is given twice, nor a number
        known = command(session, self.organisation, command_id)
        if known is not None:
            return Given(attempt_id, next(iter(views_of([known], attempt))))
        _, device_id = attempt.seats[-1]
        before = [own_command(row.document) for row in commands_of(session, self.organisation, attempt_id)]
        pause = self.order.pause
        if self.order.kind.opens and not pause:
            pause = pause_to_end(attempt, before, self.order.kind)
            if not pause:
                return Given(attempt_id, None, _nothing_to_end(self.order.kind))
        told = self._command(attempt_id, command_id, before[-1].number + 1 if before else 1, pause)
        row = models.Command(
            organisation_id=self.organisation,
            command_id=command_id,
            attempt_id=attempt_id,
            number=told.number,
            device_id=device_id,
            document=sign_command(told, self.issuer),
            made_ms=self.now,
        )
        session.add(row)
        add_change(
            session,
            self.organisation,
            kind=CHANGE,
            subject=command_id,
            version=told.number,
            device_id=device_id,
            now=self.now,
        )
        record(
            session,
            self.organisation,
            actor=self.actor,
            action=f"command_{told.kind.value}",
            subject=attempt_id,
            now=self.now,
            detail=command_id,
        )
        session.flush()
        return Given(attempt_id, next(iter(views_of([row], attempt))))

    def _command(self, attempt_id: AttemptId, command_id: str, number: int, pause: str) -> Command:
        order = self.order
        life = LIFE_MS.get(order.kind, 0) if order.life_ms is None else order.life_ms
        return Command(
            id=command_id,
            attempt_id=attempt_id,
            number=number,
            kind=order.kind,
            by=self.actor,
            at_ms=self.now,
            reason=order.reason,
            text=order.text,
            extension_ms=order.extension_ms,
            pause=pause,
            expires_ms=self.now + life if life else None,
        )


def pause_to_end(attempt: Attempt, given: Sequence[Command], kind: CommandKind) -> str:
    """Return the name of the pause that a command is to end, empty where none is known.

    The last pause that was given and not told of yet comes before the one that the device has told of: an unlock may
    follow its lock before a device has heard of either.
    """
    stops = CommandKind.LOCK if kind is CommandKind.UNLOCK else CommandKind.PAUSE
    ended = {one.pause for one in given}
    waiting = [
        one.id
        for one in given
        if one.kind is stops and one.id not in attempt.commands and one.id not in ended
    ]
    if waiting:
        return waiting[-1]
    if attempt.state is not State.PAUSED:
        return ""
    locked = attempt.pause_reason == LOCK
    return attempt.pause_name if locked is (kind is CommandKind.UNLOCK) else ""


def _nothing_to_end(kind: CommandKind) -> str:
    refusal = Refusal.NOT_LOCKED if kind is CommandKind.UNLOCK else Refusal.NOT_PAUSED
    return str(refusal.value)
