"""Work for a marker: what is ready, the next of it, and having it in hand for a while."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from assessment.ids import OrganisationId
from assessment.marking.scheme import By, Scheme
from sync_server.errors import MarkRefused, NotFound
from sync_server.services.check_marker import (
    check_places,
    checks_in_hand,
    due_check,
    refuse_stopped,
    shown_need,
)
from sync_server.services.gather_marking import gather_marking
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.server import Server
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.checks import stop_of
from sync_server.storage.engine import Session, plain
from sync_server.storage.marking_models import Answer

LOCK_MS = 15 * 60_000
"""So long a task stays in hand without a sign of its marker; each saving of a draft begins it anew."""
MOST = 500


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """Answers of one candidate that a marker marks at a time. ``items`` are theirs; ``need`` is which mark is lacking.

    ``locked_until_ms`` is set where the marker has it in hand.
    """

    task_id: str
    code: str
    items: tuple[str, ...]
    need: str
    locked_until_ms: int | None


@dataclass(frozen=True, slots=True)
class TaskPage:
    """What a marker may mark now, the first of it. ``more``: there is more than this. ``stopped``: what is in hand alone."""

    tasks: tuple[TaskFacts, ...]
    more: bool
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class NextTask:
    """The task that a marker has in hand now; None: nothing is left for them."""

    task: TaskFacts | None


def marking_tasks(
    server: Server,
    organisation: OrganisationId,
    marker: str,
    sitting_id: str,
    *,
    item_id: str = "",
    limit: int = 100,
) -> TaskPage:
    """Return what a marker may mark in a sitting, what is in hand first; of one item where it is named."""
    gather_marking(server, organisation, sitting_id)
    now, most = server.clock(), min(limit, MOST)
    with server.database.read() as session:
        scheme = scheme_of(session, organisation, sitting_id).scheme
        rows = marking.ready_for(
            session, organisation, sitting_id, marker, now, item_id=plain(item_id), limit=most + 1
        )
        held = checks_in_hand(session, organisation, sitting_id, marker, now)
        stopped = stop_of(session, organisation, sitting_id, marker) is not None
        rows = [*(one for one in held if item_id in ("", one.item_id)), *rows]
        if stopped:
            rows = [one for one in rows if _has(one, marker, now)]
        return TaskPage(_tasks(scheme, rows[:most], marker, now), len(rows) > most, stopped)


def next_task(
    server: Server, organisation: OrganisationId, marker: str, sitting_id: str, *, item_id: str = ""
) -> NextTask:
    """Give a marker what to mark next, in hand for a while: what they have in hand already, else the next that is ready.

    Raises:
        MarkRefused: they are stopped.
    """
    gather_marking(server, organisation, sitting_id)
    now = server.clock()

    def write(session: Session) -> NextTask:
        hold_back_others(session, organisation)  # so that no two are given the same
        scheme = scheme_of(session, organisation, sitting_id).scheme
        held = checks_in_hand(session, organisation, sitting_id, marker, now)
        rows: Sequence[Answer] = [one for one in held if item_id in ("", one.item_id)][:1]
        rows = rows or marking.ready_for(
            session, organisation, sitting_id, marker, now, item_id=plain(item_id), limit=1
        )
        if not rows:
            return NextTask(None)
        if not _has(rows[0], marker, now):
            refuse_stopped(session, organisation, sitting_id, marker)
            check = due_check(session, organisation, sitting_id, marker, scheme, now)
            if check is not None and item_id in ("", check.item_id):
                rows = [check]
        if scheme.by is By.SCRIPT:
            rows = waiting_answers(session, organisation, sitting_id, rows[0].code, marker, now)
        _lock(rows, marker, now)
        return NextTask(_tasks(scheme, rows, marker, now)[0])

    return server.database.write(write)


def take_task(
    server: Server, organisation: OrganisationId, marker: str, sitting_id: str, task_id: str
) -> TaskFacts:
    """Give a marker one task, in hand for a while.

    Raises:
        NotFound: there is no such task.
        MarkRefused: somebody else has it in hand, or nothing in it waits for this marker.
    """
    now = server.clock()

    def write(session: Session) -> TaskFacts:
        hold_back_others(session, organisation)
        rows = waiting_answers(session, organisation, sitting_id, task_id, marker, now)
        _lock(rows, marker, now)
        scheme = scheme_of(session, organisation, sitting_id).scheme
        return _task(scheme, task_id, list(rows), marker, now)

    return server.database.write(write)


def put_back(
    server: Server,
    organisation: OrganisationId,
    marker: str,
    sitting_id: str,
    task_id: str,
    *,
    oversees: bool = False,
) -> None:
    """Let others have a task that a marker has in hand. What they typed stays theirs.

    ``oversees``: whoever has it in hand; then it is recorded.

    Raises:
        NotFound: there is no such task.
    """
    now = server.clock()

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        rows = task_answers(session, organisation, sitting_id, task_id)
        others = {row.locked_by for row in rows if oversees and is_taken(row, marker, now)}
        for row in rows:
            if row.locked_by in (marker, *others):
                row.locked_by, row.locked_until_ms = "", 0
        if others:
            record(
                session,
                organisation,
                actor=marker,
                action="task_freed",
                subject=rows[0].attempt_id,
                now=now,
                detail=" ".join(sorted(others)),
            )

    server.database.write(write)


def task_answers(
    session: Session, organisation: OrganisationId, sitting_id: str, task_id: str
) -> Sequence[Answer]:
    """Return the answers of a task: one of a candidate, or all.

    Raises:
        NotFound: there are none.
    """
    code, _, place = plain(task_id).partition(".")
    rows = [
        row
        for row in marking.answers_by_code(session, organisation, sitting_id, code)
        if not place or str(row.place) == place
    ]
    if not rows:
        raise NotFound("task", task_id[:100])
    return rows


def waiting_answers(
    session: Session, organisation: OrganisationId, sitting_id: str, task_id: str, marker: str, now: int
) -> Sequence[Answer]:
    """Return the answers of a task that wait for this marker, free or in their hand.

    Raises:
        NotFound: there is no such task.
        MarkRefused: somebody else has it in hand (``taken``), it is marked (``marked``), or by this marker (``own``); or
            they are stopped, and have it not in hand (``stopped``).
    """
    checks = check_places(session, organisation, sitting_id)
    rows = [
        row
        for row in task_answers(session, organisation, sitting_id, task_id)
        if row.need in marking.OPEN or (row.attempt_id, row.item_id) in checks
    ]
    if not rows:
        raise MarkRefused("marked")
    given = {
        mark.item_id
        for mark in marking.marks_of(session, organisation, [rows[0].attempt_id])
        if mark.marker == marker
    }
    rows = [row for row in rows if row.item_id not in given]
    if not rows:
        raise MarkRefused("own")
    if any(is_taken(row, marker, now) for row in rows):
        raise MarkRefused("taken")
    if not all(_has(row, marker, now) for row in rows):
        refuse_stopped(session, organisation, sitting_id, marker)
    return rows


def is_taken(row: Answer, marker: str, now: int) -> bool:
    """Say whether somebody else has an answer in hand."""
    return row.locked_until_ms > now and row.locked_by != marker


def hold(row: Answer, marker: str, now: int) -> None:
    """Let a marker have an answer in hand from now on."""
    row.locked_by, row.locked_until_ms = marker, now + LOCK_MS


def _has(row: Answer, marker: str, now: int) -> bool:
    return row.locked_by == marker and row.locked_until_ms > now


def _lock(rows: Sequence[Answer], marker: str, now: int) -> None:
    for row in rows:
        hold(row, marker, now)


def _tasks(scheme: Scheme, rows: Sequence[Answer], marker: str, now: int) -> tuple[TaskFacts, ...]:
    return tuple(
        _task(scheme, task_id, some, marker, now) for task_id, some in _grouped(scheme, rows).items()
    )


def _grouped(scheme: Scheme, rows: Sequence[Answer]) -> dict[str, list[Answer]]:
    found = defaultdict[str, list[Answer]](list)
    for row in rows:
        found[task_name(scheme, row)].append(row)
    return found


def task_name(scheme: Scheme, row: Answer) -> str:
    """Return the name of the task that an answer belongs to."""
    return row.code if scheme.by is By.SCRIPT else f"{row.code}.{row.place}"


def _task(scheme: Scheme, task_id: str, rows: list[Answer], marker: str, now: int) -> TaskFacts:
    held = [row.locked_until_ms for row in rows if row.locked_by == marker and row.locked_until_ms > now]
    return TaskFacts(
        task_id,
        rows[0].code,
        tuple(row.item_id for row in rows),
        shown_need(scheme, rows[0], marked=False),
        max(held, default=None),
    )
