"""Let a sitting be at other times, in another room, or under another title. Roster, secrets and slips stay as they are."""

from dataclasses import dataclass, replace
from datetime import datetime

from assessment.attempt.sitting import Sitting
from assessment.errors import SittingInvalid
from assessment.ids import OrganisationId
from assessment.pack.sitting_document import unverified_sitting
from sync_server.errors import EditedMeanwhile, NotFound, SittingBegun, SittingRefused
from sync_server.services.enter_sitting import enter_sitting
from sync_server.services.project_attempt import catch_up
from sync_server.services.publish_sitting import SittingFacts, facts_of
from sync_server.services.server import Server
from sync_server.storage.attempts import is_begun
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.sittings import sitting

_FIELDS = ("opens_at", "closes_at", "room", "title")


@dataclass(frozen=True, slots=True)
class Move:
    """What a sitting is to be like from now on. ``revision`` is the one that was seen; None leaves as it is."""

    revision: int
    title: str | None = None
    room: str | None = None
    opens_at: datetime | None = None
    closes_at: datetime | None = None


def move_sitting(
    server: Server, organisation: OrganisationId, sitting_id: str, move: Move, *, actor: str
) -> SittingFacts:
    """Change when and where a sitting is. Once somebody has begun, it may close later, and not sooner, nor open otherwise.

    Raises:
        NotFound: there is no such sitting.
        EditedMeanwhile: it has changed since ``revision``.
        SittingBegun: an attempt has come already, and would be judged by other times than it was begun under.
        SittingRefused: it cannot be so, e.g. it would close before it opens.
    """
    catch_up(server, organisation)  # what has come and is not read yet counts as begun
    issuer, now = server.keys(organisation).issuer, server.clock()

    def write(session: Session) -> SittingFacts:
        hold_back_others(session, organisation)
        row = sitting(session, organisation, sitting_id)
        if row is None:
            raise NotFound("sitting", sitting_id)
        if row.revision != move.revision:
            raise EditedMeanwhile(str(row.revision))
        before = unverified_sitting(row.document).sitting  # our own store's
        try:
            moved = _moved(before, move)
            if moved == before:
                return facts_of(row)
            unfair = moved.opens_at != before.opens_at or moved.closes_at < before.closes_at
            if unfair and is_begun(session, organisation, sitting_id):
                raise SittingBegun(sitting_id)
            entered = enter_sitting(
                session, organisation, replace(moved, revision=before.revision + 1), issuer, now
            )
        except SittingInvalid as error:
            raise SittingRefused(error.detail) from error
        record(
            session,
            organisation,
            actor=actor,
            action="sitting_moved",
            subject=sitting_id,
            now=now,
            detail=_told(before, moved),
        )
        return facts_of(entered)

    facts = server.database.write(write)
    server.nudge()
    return facts


def _moved(before: Sitting, move: Move) -> Sitting:
    changes = {name: value for name in _FIELDS if (value := getattr(move, name)) is not None}
    return replace(before, **changes)


def _told(before: Sitting, after: Sitting) -> str:
    """Return what the record says: each field that changed, from what to what."""
    return "; ".join(
        f"{name}: {_word(was)} → {_word(now)}"
        for name in _FIELDS
        if (was := getattr(before, name)) != (now := getattr(after, name))
    )


def _word(value: str | datetime) -> str:
    return value.isoformat() if isinstance(value, datetime) else value
