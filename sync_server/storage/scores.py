"""Scores that are kept to be summed: which are stale, and those that were made. Stale is declared here and nowhere else."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import AttemptId, DeviceId, OrganisationId
from sync_server.storage.changes import add_results
from sync_server.storage.engine import Connection, Ready, Session, upsert
from sync_server.storage.models import AttemptFrame, AttemptLog, ProjectedAttempt
from sync_server.storage.score_models import KeptScore


@dataclass(frozen=True, slots=True)
class StaleScore:
    """An attempt whose score is to be made anew, and how many changes of it there are."""

    attempt_id: AttemptId
    changed: int


def scores_stale(
    session: Session,
    organisation: OrganisationId,
    *,
    attempts: Collection[str] = (),
    sitting_id: str = "",
) -> None:
    """Declare the scores of attempts stale: of these, or of a sitting. Done in the transaction of whatever changes
    a score (a mark, an adjustment, a scheme, a key); what changes an attempt's projection has done it by that.
    """
    if attempts:
        mark_stale(session.connection(), organisation, sorted(attempts))
    if sitting_id:
        row = ProjectedAttempt
        found = sa.select(row.attempt_id).where(
            row.organisation_id == organisation, row.sitting_id == sitting_id
        )
        mark_stale(session.connection(), organisation, sorted(session.scalars(found)))


def mark_stale(connection: Connection, organisation: OrganisationId, attempts: Sequence[str]) -> None:
    """Do so, in the order given: that of their ids, so that no two processes wait for one another in a ring."""
    _STALE.many(
        connection,
        [{"organisation_id": organisation, "attempt_id": one, **_NOTHING} for one in attempts],
    )


def stale_scores(
    session: Session,
    organisation: OrganisationId,
    limit: int,
    *,
    sitting_id: str = "",
    test_id: str = "",
    after: str = "",
) -> list[StaleScore]:
    """Return attempts whose scores are stale, in the order of their ids."""
    found = (
        sa.select(KeptScore.attempt_id, KeptScore.changed)
        .where(
            KeptScore.organisation_id == organisation,
            sa.text("made < kept_scores.changed"),
            KeptScore.attempt_id > after,
        )
        .order_by(KeptScore.attempt_id)
        .limit(limit)
    )
    if sitting_id or test_id:
        found = found.join(ProjectedAttempt, _SAME)
    if sitting_id:
        found = found.where(ProjectedAttempt.sitting_id == sitting_id)
    if test_id:
        found = found.where(ProjectedAttempt.test_id == test_id)
    return [StaleScore(*row) for row in session.execute(found)]


def keep_scores(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Keep scores, each unless one of later changes is kept. Columns by name, ``made`` of so many changes."""
    _KEEP.many(
        connection,
        [
            {f"b_{name}": value for name, value in row.items()}
            for row in sorted(rows, key=lambda one: str(one["attempt_id"]))
        ],
    )


def tell_released(
    session: Session,
    organisation: OrganisationId,
    told: Mapping[AttemptId, tuple[str, str]],
    now: int,
) -> None:
    """Tell the devices of attempts what was released, by the hash of their answers and the text of it.

    One that has come to other answers meanwhile is left for the next time.
    """
    attempt, news = ProjectedAttempt, list[tuple[AttemptId, int, DeviceId]]()
    for attempt_id, (digest, text) in sorted(told.items()):
        moved = sa.update(attempt).where(
            attempt.organisation_id == organisation,
            attempt.attempt_id == attempt_id,
            attempt.digest == digest,
            attempt.told != text,
        )
        if session.connection().execute(moved.values(told=text)).rowcount:
            log = session.get(AttemptLog, (organisation, attempt_id))
            devices = (
                sa.select(AttemptFrame.device_id)
                .where(AttemptFrame.organisation_id == organisation, AttemptFrame.attempt_id == attempt_id)
                .distinct()
                .order_by(AttemptFrame.device_id)
            )
            news += [(attempt_id, log.projected if log else 0, one) for one in session.scalars(devices)]
    add_results(session.connection(), organisation, news, now)


def kept_score(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> KeptScore | None:
    """Return what is kept of an attempt."""
    return session.get(KeptScore, (organisation, attempt_id))


def scores_version(session: Session, organisation: OrganisationId, sitting_id: str) -> tuple[int, int, int]:
    """Return what is another one whenever any score of a sitting is."""
    found = (
        sa.select(
            sa.func.count(),
            sa.func.coalesce(sa.func.sum(KeptScore.changed), 0),
            sa.func.coalesce(sa.func.sum(KeptScore.made), 0),
        )
        .select_from(ProjectedAttempt)
        .join(KeptScore, _SAME)
        .where(ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.sitting_id == sitting_id)
    )
    count, changed, made = session.execute(found).one()
    return count, int(changed), int(made)


def scores_to_sum(
    connection: Connection,
    organisation: OrganisationId,
    *,
    sitting_id: str = "",
    test_id: str = "",
    within: Collection[str] | None = None,
    items: bool = False,
) -> Sequence[Any]:
    """Return the scores of attempts, with what says whether they count, in the order of their ids.

    With ``items`` those of each item too. One that was never made yet is left out: it has only just come.
    """
    attempt = ProjectedAttempt
    columns: list[Any] = [
        attempt.attempt_id,
        attempt.sitting_id,
        attempt.candidate_id,
        attempt.state,
        attempt.ended_ms,
        attempt.flags,
        attempt.ruling,
        attempt.decided_flags,
        KeptScore.score,
        KeptScore.maximum,
        KeptScore.waiting,
        KeptScore.marked,
        KeptScore.passed,
        KeptScore.grade,
        KeptScore.device_id,
    ]
    if items:
        columns += [KeptScore.layout, KeptScore.items]
    found = (
        sa.select(*columns)
        .join(KeptScore, _SAME)
        .where(attempt.organisation_id == organisation, KeptScore.made > 0)
        .order_by(attempt.attempt_id)
    )
    if sitting_id:
        found = found.where(attempt.sitting_id == sitting_id)
    if test_id:
        found = found.where(attempt.test_id == test_id)
    if within is not None:
        found = found.where(attempt.sitting_id.in_(within))
    return connection.execute(found).all()


_SAME = sa.and_(
    KeptScore.organisation_id == ProjectedAttempt.organisation_id,
    KeptScore.attempt_id == ProjectedAttempt.attempt_id,
)
_NOTHING = {
    "changed": 1,
    "made": 0,
    "waiting": 0,
    "marked": False,
    "grade": "",
    "device_id": "",
    "layout": "",
    "items": b"",
}
_MADE = ("score", "maximum", "waiting", "marked", "passed", "grade", "device_id", "layout", "items", "made")


def _stale_of(connection: Connection) -> sa.Executable:
    keys = ("organisation_id", "attempt_id")
    mark: sa.Executable = upsert(connection, KeptScore).on_conflict_do_update(
        index_elements=keys, set_={"changed": KeptScore.changed + sa.literal_column("1")}
    )
    return mark


_STALE = Ready(_stale_of)
_KEEP = Ready(
    lambda _: (
        sa.update(KeptScore)
        .where(
            KeptScore.organisation_id == sa.bindparam("b_organisation_id"),
            KeptScore.attempt_id == sa.bindparam("b_attempt_id"),
            KeptScore.made < sa.bindparam("b_made", type_=sa.BigInteger),
        )
        .values({name: sa.bindparam(f"b_{name}", type_=KeptScore.__table__.c[name].type) for name in _MADE})
    )
)
