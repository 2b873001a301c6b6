"""Which packs devices said they hold."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import DeviceId, OrganisationId
from sync_server.storage.arrival_models import HeldPacks
from sync_server.storage.engine import Connection, Session, upsert
from sync_server.storage.models import Device

AT_ONCE = 500
"""So many devices are asked for in one statement."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a device said, as it is kept. ``packs`` is JSON."""

    device_id: DeviceId
    packs: str
    said_ms: int
    changed_ms: int


def said_before(
    connection: Connection, organisation: OrganisationId, device_ids: Iterable[str]
) -> dict[str, Said]:
    """Return what these devices said last."""
    wanted, found = sorted(set(device_ids)), dict[str, Said]()
    for start in range(0, len(wanted), AT_ONCE):
        rows = sa.select(HeldPacks.device_id, HeldPacks.packs, HeldPacks.said_ms, HeldPacks.changed_ms).where(
            HeldPacks.organisation_id == organisation,
            HeldPacks.device_id.in_(wanted[start : start + AT_ONCE]),
        )
        found |= {row[0]: Said(*row) for row in connection.execute(rows)}
    return found


def keep_said(connection: Connection, organisation: OrganisationId, told: Sequence[Said]) -> None:
    """Keep what devices say instead of what they said before."""
    if not told:
        return
    insert = upsert(connection, HeldPacks)
    kept = ("packs", "said_ms", "changed_ms")
    statement = insert.on_conflict_do_update(
        index_elements=("organisation_id", "device_id"), set_={name: insert.excluded[name] for name in kept}
    )
    rows: list[Mapping[str, object]] = [
        {
            "organisation_id": organisation,
            "device_id": one.device_id,
            "packs": one.packs,
            "said_ms": one.said_ms,
            "changed_ms": one.changed_ms,
            "passed_on_ms": 0,
        }
        for one in sorted(told, key=lambda one: one.device_id)
    ]
    connection.execute(statement, rows)


def devices_with_packs(session: Session, organisation: OrganisationId, centre: str) -> Sequence[Any]:
    """Return the devices of a centre that are not shut out, of all centres where it is empty, with what each said.

    There may be very many, so only the columns that tell it are read; ``packs`` is None of who has said nothing.
    """
    found = (
        sa.select(
            Device.device_id, Device.name, Device.centre, Device.seen_ms, HeldPacks.packs, HeldPacks.said_ms
        )
        .outerjoin(
            HeldPacks,
            sa.and_(
                HeldPacks.organisation_id == Device.organisation_id, HeldPacks.device_id == Device.device_id
            ),
        )
        .where(Device.organisation_id == organisation, Device.revoked_ms.is_(None))
        .order_by(Device.name, Device.device_id)
    )
    if centre:
        found = found.where(Device.centre.in_(("", centre)))
    return session.execute(found).all()


def not_passed_on(session: Session, organisation: OrganisationId, limit: int) -> list[Said]:
    """Return what devices said that upstream has not been told, the oldest first."""
    found = (
        sa.select(HeldPacks.device_id, HeldPacks.packs, HeldPacks.said_ms, HeldPacks.changed_ms)
        .where(HeldPacks.organisation_id == organisation, HeldPacks.passed_on_ms < HeldPacks.changed_ms)
        .order_by(HeldPacks.changed_ms, HeldPacks.device_id)
        .limit(limit)
    )
    return [Said(*row) for row in session.execute(found)]


def note_passed_on(session: Session, organisation: OrganisationId, told: Iterable[Said]) -> None:
    """Note that upstream has been told this; what was said meanwhile is still to be told."""
    for one in told:
        session.execute(
            sa.update(HeldPacks)
            .where(
                HeldPacks.organisation_id == organisation,
                HeldPacks.device_id == one.device_id,
                HeldPacks.changed_ms == one.changed_ms,
            )
            .values(passed_on_ms=one.changed_ms)
        )


def tell_all_again(session: Session, organisation: OrganisationId) -> None:
    """Let upstream be told of everything again: it may have been restored from a backup."""
    session.execute(
        sa.update(HeldPacks).where(HeldPacks.organisation_id == organisation).values(passed_on_ms=0)
    )
