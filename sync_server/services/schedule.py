"""What is held when and where: the sittings of a stretch of time, in the order in which they open."""

from collections.abc import Collection
from dataclasses import dataclass

from assessment.ids import OrganisationId
from assessment.pack.sitting_document import unverified_sitting
from sync_server.services.glances import Glance
from sync_server.services.server import Server
from sync_server.storage import models
from sync_server.storage.sittings import attempts_by_sitting, sittings_between

LONGEST_DAYS = 400


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A sitting in a calendar. ``begun`` and ``ended`` count attempts that have come, whoever sat them."""

    sitting_id: str
    revision: int
    title: str
    centre: str
    room: str
    opens_ms: int
    closes_ms: int
    pack_id: str
    pack_version: int
    test_id: str
    candidates: int
    begun: int
    ended: int


def schedule(
    server: Server,
    organisation: OrganisationId,
    *,
    from_ms: int,
    to_ms: int,
    centre: str | None = None,
    within: Collection[str] | None = None,
) -> list[Scheduled]:
    """Return the sittings that are open at any time from ``from_ms`` to before ``to_ms``.

    ``centre``: only that centre's, empty for those of all centres. ``within``: only of these sittings.
    """
    with server.database.read() as session:
        rows = [
            row
            for row in sittings_between(session, organisation, from_ms, to_ms, centre)
            if within is None or row.sitting_id in within
        ]
        counts = attempts_by_sitting(session, organisation, [row.sitting_id for row in rows])
    found = []
    for row in rows:
        key = (organisation, row.sitting_id, row.revision)
        glance = server.glances.get(key, lambda row=row: _glance(row))  # type: ignore[misc]  # mypy infers no default
        begun, ended = counts.get(row.sitting_id, (0, 0))
        found.append(
            Scheduled(
                row.sitting_id,
                row.revision,
                row.title,
                row.centre,
                glance.room,
                row.opens_ms,
                row.closes_ms,
                glance.pack_id,
                glance.pack_version,
                glance.test_id,
                glance.candidates,
                begun,
                ended,
            )
        )
    return found


def _glance(row: models.Sitting) -> Glance:
    told = unverified_sitting(row.document).sitting  # our own store's
    return Glance(told.room, told.pack_id, told.pack_version, told.test_id, len(told.roster))
