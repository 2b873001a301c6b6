"""What happens of which people and programs are told, each thing once, in the transaction in which it is known."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID, uuid5

from assessment.ids import OrganisationId
from sync_server.storage.engine import Session
from sync_server.storage.notices import add_notice, events_of, subscriptions
from sync_server.storage.results_models import Notice, Subscription
from sync_server.storage.sittings import sitting

_NAMES = UUID("b9c0a8a2-5d7f-5f53-8a2e-3a55f0e5a1f4")


TEST = "subscription.test"
"""What is told to one subscription alone, to see whether it arrives. Nobody subscribes to it."""


class Event(StrEnum):
    """What is told of."""

    STARTED = "attempt.started"
    SUBMITTED = "attempt.submitted"
    INCIDENT = "attempt.incident"
    ENDING = "sitting.ending"
    RELEASED = "result.released"
    TASK_ENDED = "task.ended"
    CHANGED = "result.changed"


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened. ``key`` tells it from all else of its kind; ``data`` are ids and numbers, never names."""

    event: Event
    key: str
    sitting_id: str
    data: Mapping[str, str | int | None]


def listening(session: Session, organisation: OrganisationId) -> list[Subscription]:
    """Return who is told of anything at all."""
    return [row for row in subscriptions(session, organisation) if row.active]


def note(
    session: Session,
    organisation: OrganisationId,
    happened: Happened,
    now: int,
    hearers: Sequence[Subscription] | None = None,
) -> bool:
    """Note what happened, for all who are to be told; say whether it was new. Where nobody listens, nothing is kept."""
    known = listening(session, organisation) if hearers is None else hearers
    heard = [row for row in known if happened.event.value in events_of(row)]
    if any(row.centre for row in heard):
        held = sitting(session, organisation, happened.sitting_id) if happened.sitting_id else None
        heard = [row for row in heard if row.centre in ("", held.centre if held else "")]
    if not heard:
        return False
    notice = Notice(
        organisation_id=organisation,
        notice_id=str(uuid5(_NAMES, f"{organisation} {happened.event.value} {happened.key}")),
        event=happened.event.value,
        data=json.dumps({**happened.data, "sitting_id": happened.sitting_id}, sort_keys=True),
        at_ms=now,
    )
    return add_notice(session, notice, heard)
