"""The list of what devices should hear of. Numbers rise in the order of commits, so a cursor can miss none.

They rise because each is counted on the organisation's own row, which holds back the next writer until the commit.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from assessment.ids import AttemptId, DeviceId, OrganisationId
from sync_server.storage.engine import Connection, Ready, Session
from sync_server.storage.models import Change, Organisation, Pack

RESULT = "result"


def add_change(
    session: Session,
    organisation: OrganisationId,
    *,
    kind: str,
    subject: str,
    version: int,
    now: int,
    device_id: str = "",
    centre: str = "",
) -> int:
    """Add a change and return its number. Earlier ones of the same subject are superseded."""
    session.execute(
        sa.update(Change)
        .where(
            Change.organisation_id == organisation,
            Change.kind == kind,
            Change.subject == subject,
            Change.device_id == device_id,
        )
        .values(superseded=True)
    )
    number: int = session.execute(
        sa.update(Organisation)
        .where(Organisation.organisation_id == organisation)
        .values(changes=Organisation.changes + 1)
        .returning(Organisation.changes)
    ).scalar_one()
    session.add(
        Change(
            organisation_id=organisation,
            number=number,
            kind=kind,
            subject=subject,
            version=version,
            device_id=device_id,
            centre=centre,
            superseded=False,
            made_ms=now,
        )
    )
    return number


def add_results(
    connection: Connection,
    organisation: OrganisationId,
    told: Sequence[tuple[AttemptId, int, DeviceId]],
    now: int,
) -> None:
    """Tell devices that there is a new result of an attempt, by attempt, version and device; earlier ones are superseded."""
    if not told:
        return
    latest: int = connection.execute(
        sa.update(Organisation)
        .where(Organisation.organisation_id == organisation)
        .values(changes=Organisation.changes + len(told))
        .returning(Organisation.changes)
    ).scalar_one()
    _SUPERSEDE.many(
        connection,
        [
            {"b_organisation": organisation, "b_kind": RESULT, "b_subject": attempt_id, "b_device": device_id}
            for attempt_id, _, device_id in told
        ],
    )
    _ADD.many(
        connection,
        [
            {
                "organisation_id": organisation,
                "number": number,
                "kind": RESULT,
                "subject": attempt_id,
                "version": version,
                "device_id": device_id,
                "centre": "",
                "superseded": False,
                "made_ms": now,
            }
            for number, (attempt_id, version, device_id) in enumerate(told, latest - len(told) + 1)
        ],
    )


def tell_retraction(
    session: Session, organisation: OrganisationId, pack_id: str, version: int, now: int
) -> None:
    """Tell devices that a version of a pack was taken out of use; one of another version supersedes nothing."""
    subject = f"{pack_id} {version}"
    add_change(session, organisation, kind="retraction", subject=subject, version=version, now=now)


def retraction_subject(subject: str) -> str:
    """Return the pack that the subject of such a change names."""
    return subject.rpartition(" ")[0]


def hold_back_others(session: Session | Connection, organisation: OrganisationId) -> None:
    """Let nobody else add changes to this organisation before this transaction ends."""
    row = sa.select(Organisation.changes).where(Organisation.organisation_id == organisation)
    session.execute(row.with_for_update())


def was_told(session: Session, organisation: OrganisationId, kind: str, subject: str) -> bool:
    """Say whether there is a change of this kind about a subject that still stands."""
    found = sa.exists().where(
        Change.organisation_id == organisation,
        Change.kind == kind,
        Change.subject == subject,
        Change.superseded.is_(False),
    )
    return bool(session.scalar(sa.select(found)))


def latest_change(session: Session, organisation: OrganisationId) -> int:
    """Return the number of the latest change, 0 when there is none."""
    found = sa.select(Organisation.changes).where(Organisation.organisation_id == organisation)
    return session.scalar(found) or 0


def latest_and_due(connection: Connection, organisation: OrganisationId, now: int) -> tuple[int, bool]:
    """Return the number of the latest change, and whether a pack is to be released first."""
    row: Sequence[Any] | None = _LATEST.run(
        connection, {"b_organisation": organisation, "b_now": now}
    ).one_or_none()
    return (0, False) if row is None else (row[0], bool(row[1]))


def told_between(
    connection: Connection, organisation: OrganisationId, after: int, latest: int
) -> Sequence[tuple[int, str, str]]:
    """Return number, device and centre of each change after one and up to another, in their order."""
    values = {"b_organisation": organisation, "b_after": after, "b_latest": latest}
    rows: Sequence[Sequence[Any]] = _BETWEEN.run(connection, values).all()
    return [(number, device_id, place) for number, device_id, place in rows]


def changes_after(
    session: Session,
    organisation: OrganisationId,
    *,
    cursor: int,
    latest: int,
    device_id: str,
    centre: str,
    limit: int,
) -> Sequence[Change]:
    """Return what one device should hear of, from after ``cursor`` up to ``latest``, oldest first."""
    found = (
        sa.select(Change)
        .where(
            Change.organisation_id == organisation,
            Change.number > cursor,
            Change.number <= latest,
            Change.superseded.is_(False),
            Change.device_id.in_(("", device_id)),
        )
        .order_by(Change.number)
        .limit(limit)
    )
    if centre:
        found = found.where(Change.centre.in_(("", centre)))
    return session.scalars(found).all()


_SUPERSEDE = Ready(
    lambda _: (
        sa.update(Change)
        .where(
            Change.organisation_id == sa.bindparam("b_organisation"),
            Change.kind == sa.bindparam("b_kind"),
            Change.subject == sa.bindparam("b_subject"),
            Change.device_id == sa.bindparam("b_device"),
        )
        .values(superseded=sa.true())
    )
)
_ADD = Ready(lambda _: sa.insert(Change), copies=Change)
_LATEST = Ready(
    lambda _: sa.select(
        Organisation.changes,
        sa.exists().where(
            Pack.organisation_id == Organisation.organisation_id,
            Pack.scorable.is_(True),
            Pack.released_ms.is_(None),
            Pack.retracted_ms.is_(None),
            Pack.opens_ms <= sa.bindparam("b_now", type_=sa.BigInteger),
        ),
    ).where(Organisation.organisation_id == sa.bindparam("b_organisation"))
)
_BETWEEN = Ready(
    lambda _: (
        sa.select(Change.number, Change.device_id, Change.centre)
        .where(
            Change.organisation_id == sa.bindparam("b_organisation"),
            Change.number > sa.bindparam("b_after", type_=sa.BigInteger),
            Change.number <= sa.bindparam("b_latest", type_=sa.BigInteger),
        )
        .order_by(Change.number)
    )
)
