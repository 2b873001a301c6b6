"""Centres and rooms, and everything that knows a centre by its name."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.centre_models import Centre, Room
from sync_server.storage.engine import Session
from sync_server.storage.hub_models import Hub
from sync_server.storage.models import Change, Device, EnrolmentCode, Sitting, StaffCentre
from sync_server.storage.results_models import Subscription

NAMED: Sequence[Any] = (Device, EnrolmentCode, Hub, Sitting, Change, StaffCentre, Subscription)
"""What carries a centre's name, in a column ``centre``."""


def centre(session: Session, organisation: OrganisationId, centre_id: str) -> Centre | None:
    """Return one centre."""
    return session.get(Centre, (organisation, centre_id))


def centre_by_name(session: Session, organisation: OrganisationId, name: str) -> Centre | None:
    """Return the centre of this name."""
    return session.scalar(
        sa.select(Centre).where(Centre.organisation_id == organisation, Centre.name == name)
    )


def is_closed(session: Session, organisation: OrganisationId, name: str) -> bool:
    """Say whether a centre of this name is entered and closed."""
    row = centre_by_name(session, organisation, name) if name else None
    return row is not None and row.closed_ms is not None


def centres(session: Session, organisation: OrganisationId) -> list[Centre]:
    """Return every centre, by name."""
    found = sa.select(Centre).where(Centre.organisation_id == organisation).order_by(Centre.name)
    return list(session.scalars(found))


def rooms(session: Session, organisation: OrganisationId) -> dict[str, list[Room]]:
    """Return every room by its centre's id, by name."""
    found: dict[str, list[Room]] = {}
    rows = sa.select(Room).where(Room.organisation_id == organisation).order_by(Room.centre_id, Room.name)
    for row in session.scalars(rows):
        found.setdefault(row.centre_id, []).append(row)
    return found


def clear_rooms(session: Session, organisation: OrganisationId, centre_id: str) -> None:
    """Let a centre have no rooms."""
    session.execute(sa.delete(Room).where(Room.organisation_id == organisation, Room.centre_id == centre_id))


def counts_by_name(session: Session, organisation: OrganisationId, table: Any) -> dict[str, int]:
    """Return how many devices or sittings there are by the name of their centre; what is for all is left out.

    A sitting counts once, whatever its revision.
    """
    what = table.sitting_id if table is Sitting else table.device_id
    found = (
        sa.select(table.centre, sa.func.count(sa.distinct(what)))
        .where(table.organisation_id == organisation, table.centre != "")
        .group_by(table.centre)
    )
    return {str(row[0]): int(row[1]) for row in session.execute(found)}


def names_in_use(session: Session, organisation: OrganisationId) -> set[str]:
    """Return every name by which something knows a centre."""
    names: set[str] = set()
    for table in NAMED:
        found = sa.select(table.centre).where(table.organisation_id == organisation, table.centre != "")
        names |= set(session.scalars(found.distinct()))
    return names


def rename(session: Session, organisation: OrganisationId, before: str, name: str) -> int:
    """Let everything that knows a centre by one name know it by another; return how many rows that are."""
    renamed = 0
    for table in NAMED:
        done: sa.CursorResult[Any] = session.execute(  # type: ignore[assignment]  # an UPDATE gives a cursor
            sa.update(table)
            .where(table.organisation_id == organisation, table.centre == before)
            .values(centre=name)
            .execution_options(synchronize_session="fetch")
        )
        renamed += done.rowcount
    return renamed
