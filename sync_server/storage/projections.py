"""Projections on their way into the database: many at once, with plain statements made ready once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.engine import Connection, Ready, upsert
from sync_server.storage.models import AttemptBlob, AttemptLog, ProjectedAttempt
from sync_server.storage.scores import mark_stale

_WORDS = 4
"""So many words are told of a machine's score (its answers' hash first); of what staff released there are more."""


@dataclass(frozen=True, slots=True)
class Projection:
    """What an attempt's first ``seen`` changes amount to, by column. ``files``: those that its answers in force name.

    ``told`` is what devices may be told of it, empty for nothing; None: what was told before stands.
    """

    attempt_id: AttemptId
    columns: Mapping[str, Any]
    seen: int
    files: frozenset[str]
    told: str | None


@dataclass(frozen=True, slots=True)
class Before:
    """What was stored of an attempt before: by default nothing."""

    told: str = ""
    started: bool = False
    ended: bool = False
    incidents: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """A projection that was stored. ``news``: devices may be told something of it that they were not told before."""

    projection: Projection
    news: bool
    before: Before


def keep_projections(
    connection: Connection, organisation: OrganisationId, made: Sequence[Projection]
) -> list[Kept]:
    """Store projections, each unless one of later changes is stored already; return those that were stored.

    Rows are taken in one order, so that several processes never wait for one another in a ring.
    """
    made = sorted(made, key=lambda one: one.attempt_id)
    seen = [{"b_organisation": organisation, "b_attempt": one.attempt_id, "b_seen": one.seen} for one in made]
    newer = [one for one, moved in zip(made, _SEEN.each(connection, seen), strict=True) if moved == 1]
    before = _before(connection, organisation, newer)
    kept: list[Kept] = []
    rows: list[dict[str, Any]] = []
    for one in newer:
        was = before.get(one.attempt_id, Before())
        told = was.told if one.told is None or _stands(was.told, one.told) else one.told
        rows.append({**one.columns, "told": told})
        kept.append(Kept(one, bool(told) and told != was.told, was))
    _KEEP.many(connection, rows)
    _keep_named(connection, organisation, newer)
    mark_stale(connection, organisation, [one.attempt_id for one in newer])
    return kept


def _stands(told: str, now: str) -> bool:
    """Say whether what was told is what staff released of the same answers, which no machine's score takes back."""
    before = told.split(" ")
    return len(before) > _WORDS and before[0] == now.split(" ", maxsplit=1)[0]


def _before(
    connection: Connection, organisation: OrganisationId, made: Sequence[Projection]
) -> dict[AttemptId, Before]:
    if not made:
        return {}
    row = ProjectedAttempt
    found = sa.select(row.attempt_id, row.told, row.started_ms, row.ended_ms, row.incidents).where(
        row.organisation_id == organisation, row.attempt_id.in_([one.attempt_id for one in made])
    )
    return {
        id: Before(told, started is not None, ended is not None, incidents)
        for id, told, started, ended, incidents in connection.execute(found)
    }


def _keep_named(connection: Connection, organisation: OrganisationId, made: Sequence[Projection]) -> None:
    """Note which files the answers in force name, in place of what was noted before."""
    if not made:
        return
    found = sa.select(AttemptBlob.attempt_id, AttemptBlob.sha256).where(
        AttemptBlob.organisation_id == organisation,
        AttemptBlob.attempt_id.in_([one.attempt_id for one in made]),
    )
    before = set(connection.execute(found).all())
    wanted = {(one.attempt_id, sha256) for one in made for sha256 in one.files}
    for statement, places in ((_FORGET_FILE, before - wanted), (_NAME_FILE, wanted - before)):
        statement.many(
            connection,
            [
                {"b_organisation": organisation, "b_attempt": attempt_id, "b_sha256": sha256}
                for attempt_id, sha256 in sorted(places)
            ],
        )


def _keep_of(connection: Connection) -> sa.Executable:
    insert = upsert(connection, ProjectedAttempt)
    keys = ("organisation_id", "attempt_id")
    columns = {
        column.key: insert.excluded[column.key]
        for column in ProjectedAttempt.__table__.columns
        if column.key not in keys
    }
    keep: sa.Executable = insert.on_conflict_do_update(index_elements=keys, set_=columns)
    return keep


_SEEN = Ready(
    lambda _: (
        sa.update(AttemptLog)
        .where(
            AttemptLog.organisation_id == sa.bindparam("b_organisation"),
            AttemptLog.attempt_id == sa.bindparam("b_attempt"),
            AttemptLog.projected < sa.bindparam("b_seen", type_=sa.BigInteger),
        )
        .values(projected=sa.bindparam("b_seen", type_=sa.BigInteger))
    )
)
_KEEP = Ready(_keep_of)
_FORGET_FILE = Ready(
    lambda _: sa.delete(AttemptBlob).where(
        AttemptBlob.organisation_id == sa.bindparam("b_organisation"),
        AttemptBlob.attempt_id == sa.bindparam("b_attempt"),
        AttemptBlob.sha256 == sa.bindparam("b_sha256"),
    )
)
_NAME_FILE = Ready(
    lambda _: sa.insert(AttemptBlob).values(
        organisation_id=sa.bindparam("b_organisation"),
        attempt_id=sa.bindparam("b_attempt"),
        sha256=sa.bindparam("b_sha256"),
    )
)
