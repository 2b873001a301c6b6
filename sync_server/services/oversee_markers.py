"""How markers did on the check scripts of a sitting, who is stopped, and a moderator's word on that."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessment.ids import AttemptId, OrganisationId
from assessment.marking.agreement import agreement
from assessment.marking.scheme import Scheme
from sync_server.errors import MarkRefused, NotFound
from sync_server.services.check_marker import Checked, add_stop, checked_marks
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.marking_tasks import task_name
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.reason import reason_of
from sync_server.services.server import Server
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.check_models import CheckScript, MarkerStop
from sync_server.storage.checks import check_scripts, checks_in_use, stop_of, stops
from sync_server.storage.engine import Session, plain


@dataclass(frozen=True, slots=True)
class CheckView:
    """A check script: the agreed ``points``, and so many ``marks`` for it. ``in_use``: markers are given it."""

    number: int
    task_id: str
    item_id: str
    points: str
    reason: str
    made_by: str
    made_ms: int
    in_use: bool
    marks: int
    within: int


@dataclass(frozen=True, slots=True)
class StopView:
    """That a marker was stopped. ``reason`` is a moderator's, or of ``server`` how many of how many were out of tolerance."""

    marker: str
    reason: str
    stopped_by: str
    stopped_ms: int
    lifted_ms: int | None
    lifted_by: str
    lifted_because: str


@dataclass(frozen=True, slots=True)
class MarkerChecks:
    """How a marker did on the check scripts. ``bias`` is above zero where they are the milder one."""

    marker: str
    checks: int
    equal: int
    within: int
    apart: str
    bias: str
    stopped: bool


@dataclass(frozen=True, slots=True)
class Checks:
    """The check scripts of a sitting and how its markers did; ``every`` 0: none is mixed in."""

    sitting_id: str
    every: int
    tolerance: str
    misses: int
    checks: tuple[CheckView, ...]
    markers: tuple[MarkerChecks, ...]
    stops: tuple[StopView, ...]


def view_checks(server: Server, organisation: OrganisationId, sitting_id: str) -> Checks:
    """Return the check scripts of a sitting, and how its markers did.

    Raises:
        NotFound: there is no such sitting.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    with server.database.read() as session:
        scheme = scheme_of(session, organisation, sitting_id).scheme
        given = checked_marks(session, organisation, sitting_id, scheme)
        used = {check.number for check, _ in checks_in_use(session, organisation, sitting_id)}
        rows = check_scripts(session, organisation, sitting_id)
        names = {
            (one.attempt_id, one.item_id): task_name(scheme, one)
            for one in marking.answers_of_attempts(session, organisation, {row.attempt_id for row in rows})
        }
        halts = stops(session, organisation, sitting_id)
        return Checks(
            sitting_id,
            scheme.check_every,
            str(scheme.check_tolerance),
            scheme.check_misses,
            tuple(_check_view(row, names, used, given, scheme) for row in rows),
            tuple(_marker_checks(given, {row.marker for row in halts if row.lifted_ms is None}, scheme)),
            tuple(_stop_view(row) for row in reversed(halts)),
        )


def _check_view(
    row: CheckScript,
    names: Mapping[tuple[AttemptId, str], str],
    used: Collection[int],
    given: Iterable[Checked],
    scheme: Scheme,
) -> CheckView:
    own = [abs(one.points - one.agreed) for one in given if one.check.number == row.number]
    return CheckView(
        row.number,
        names.get((row.attempt_id, row.item_id), ""),
        row.item_id,
        row.points,
        row.reason,
        row.made_by,
        row.made_ms,
        row.number in used,
        len(own),
        sum(apart <= scheme.check_tolerance for apart in own),
    )


def _marker_checks(
    given: Iterable[Checked], stopped: Collection[str], scheme: Scheme
) -> Iterator[MarkerChecks]:
    """Yield how each marker did who marked check scripts, or is stopped."""
    of_marker = defaultdict[str, list[tuple[Decimal, Decimal]]](list)
    for one in given:
        of_marker[one.marker].append((one.points, one.agreed))
    for name in sorted({*of_marker, *stopped}):
        told = agreement(of_marker[name], scheme.check_tolerance)
        yield MarkerChecks(
            name,
            told.pairs,
            told.equal,
            told.within,
            str(told.apart),
            str(told.bias),
            stopped=name in stopped,
        )


def is_stopped(server: Server, organisation: OrganisationId, sitting_id: str, marker: str) -> bool:
    """Say whether a marker takes no further tasks of a sitting."""
    with server.database.read() as session:
        return stop_of(session, organisation, sitting_id, marker) is not None


def stop_marker(
    server: Server, organisation: OrganisationId, sitting_id: str, marker: str, reason: str, *, actor: str
) -> StopView:
    """Let a marker take no further tasks of a sitting. What they have in hand they may finish.

    Raises:
        NotFound: there is no such sitting, or nobody marks there by that name.
        MarkRefused: they are stopped already.
        MarkingError: there is no reason.
    """
    why, now, name = reason_of(reason), server.clock(), plain(marker)
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)

    def write(session: Session) -> StopView:
        hold_back_others(session, organisation)
        answers = marking.answers_of_sitting(session, organisation, sitting_id)
        marks = marking.marks_of_sitting(session, organisation, sitting_id, all_of_them=True)
        if name not in {*(one.locked_by for one in answers), *(one.marker for one in marks)} or not name:
            raise NotFound("marker", name[:100])
        if stop_of(session, organisation, sitting_id, name) is not None:
            raise MarkRefused("stopped")
        return _stop_view(add_stop(session, organisation, sitting_id, name, why, actor, now))

    return server.database.write(write)


def let_marker_on(
    server: Server, organisation: OrganisationId, sitting_id: str, marker: str, reason: str, *, actor: str
) -> StopView:
    """Let a stopped marker take tasks again; what they gave until now is held against them no more.

    Raises:
        NotFound: nobody of that name is stopped there.
        MarkingError: there is no reason.
    """
    why, now = reason_of(reason), server.clock()

    def write(session: Session) -> StopView:
        hold_back_others(session, organisation)
        row = stop_of(session, organisation, sitting_id, plain(marker))
        if row is None:
            raise NotFound("marker", marker[:100])
        row.lifted_ms, row.lifted_by, row.lifted_because = now, actor, why
        record(
            session,
            organisation,
            actor=actor,
            action="marker_let_on",
            subject=sitting_id,
            now=now,
            detail=f"{row.marker} {why}",
        )
        return _stop_view(row)

    return server.database.write(write)


def withdraw_check(
    server: Server, organisation: OrganisationId, sitting_id: str, number: int, *, actor: str
) -> None:
    """Let an answer be no check script any more; its agreed mark stays.

    Raises:
        NotFound: the sitting has no such check script.
        MarkRefused: it was withdrawn already.
    """
    now = server.clock()

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        rows = check_scripts(session, organisation, sitting_id)
        row = next((one for one in rows if one.number == number), None)
        if row is None:
            raise NotFound("check", str(number))
        if row.withdrawn_ms is not None:
            raise MarkRefused("withdrawn")
        row.withdrawn_ms, row.withdrawn_by = now, actor
        record(
            session,
            organisation,
            actor=actor,
            action="check_script_withdrawn",
            subject=row.attempt_id,
            now=now,
            detail=f"{row.item_id[:100]} {number}",
        )

    server.database.write(write)


def _stop_view(row: MarkerStop) -> StopView:
    return StopView(
        row.marker,
        row.reason,
        row.stopped_by,
        row.stopped_ms,
        row.lifted_ms,
        row.lifted_by,
        row.lifted_because,
    )
