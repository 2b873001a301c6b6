"""Give the marks of a task. Nobody marks an answer twice, and nothing that changed meanwhile is marked unseen."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessment.errors import MarkingError
from assessment.ids import ItemId, OrganisationId
from assessment.marking.rubric import PLAIN, Rubric, rubric_of
from sync_server.errors import MarkRefused
from sync_server.services.check_marker import check_places, shown_need, stop_where_apart
from sync_server.services.given_mark import Given, check_given, given_text, whole_points
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.marking_tasks import task_answers, waiting_answers
from sync_server.services.scheme_document import Known
from sync_server.services.score_attempt import Unscored, opened_pack
from sync_server.services.server import Server
from sync_server.services.settle_answer import settle_answer
from sync_server.storage import marking
from sync_server.storage.attempts import projection
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark
from sync_server.storage.scores import scores_stale


@dataclass(frozen=True, slots=True)
class GivenMark:
    """What is given for one item. ``answer`` is the hash of the answer that the marker has seen."""

    answer: str
    given: Given


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the answers of a task wait for now, by item: ``none`` where they are marked."""

    needs: dict[str, str]


def submit_mark(
    server: Server,
    organisation: OrganisationId,
    marker: str,
    sitting_id: str,
    task_id: str,
    marks: Mapping[str, GivenMark],
) -> Submitted:
    """Give marks for every answer of a task that waits for this marker.

    Raises:
        NotFound: there is no such task.
        MarkRefused: ``taken``, ``marked`` or ``own``, as ``waiting_answers`` says; ``incomplete``: an answer has no mark
            here, or one that waits for none has; ``answer_changed``: something else was answered meanwhile.
        MarkingError: points or levels that the item does not have.
    """
    for one in marks.values():
        check_given(one.given)
    rubrics = rubrics_of_task(server, organisation, sitting_id, task_id)
    now = server.clock()

    def write(session: Session) -> Submitted:
        hold_back_others(session, organisation)
        known = scheme_of(session, organisation, sitting_id)
        rows = waiting_answers(session, organisation, sitting_id, task_id, marker, now)
        if {row.item_id for row in rows} != set(marks):
            raise MarkRefused("incomplete")
        for row in rows:
            if row.answer != marks[row.item_id].answer:
                raise MarkRefused("answer_changed")
            rubric = known.scheme.rubric(ItemId(row.item_id)) or rubrics.get(row.item_id, PLAIN)
            _give(session, row, known, rubric, marker, marks[row.item_id].given, now)
        checks = check_places(session, organisation, sitting_id)
        shown = {
            row.item_id: shown_need(known.scheme, row, marked=True)
            if (row.attempt_id, row.item_id) in checks
            else row.need
            for row in rows
        }
        if any((row.attempt_id, row.item_id) in checks for row in rows):
            stop_where_apart(session, organisation, sitting_id, marker, known.scheme, now)
        return Submitted(shown)

    return server.database.write(write)


def rubrics_of_task(
    server: Server, organisation: OrganisationId, sitting_id: str, task_id: str
) -> dict[str, Rubric]:
    """Return what the pack of a task's attempt has its items judged by; of a pack that cannot be opened nothing.

    Raises:
        NotFound: there is no such task.
    """
    with server.database.read() as session:
        rows = task_answers(session, organisation, sitting_id, task_id)
        attempt = projection(session, organisation, rows[0].attempt_id)
        items, pack_hash = [row.item_id for row in rows], attempt.pack_hash if attempt else ""
    opened = opened_pack(server, organisation, pack_hash)
    if isinstance(opened, Unscored):
        return {}
    keys = {item: opened.keys.get(ItemId(item)) for item in items}
    return {item: rubric_of(key) for item, key in keys.items() if key is not None}


def give_mark(
    session: Session,
    row: Answer,
    known: Known,
    rubric: Rubric,
    marker: str,
    given: Given,
    now: int,
    *,
    moderation: bool = False,
) -> Mark:
    """Add a mark to an answer, and settle it.

    Raises:
        MarkingError: points or levels that the item does not have.
    """
    try:
        points = whole_points(given, rubric, Decimal(row.maximum))
    except MarkingError as error:
        raise MarkingError(row.item_id[:100], f"{error.place} {error.detail}") from error
    mark = Mark(
        organisation_id=row.organisation_id,
        sitting_id=row.sitting_id,
        attempt_id=row.attempt_id,
        item_id=row.item_id,
        marker=marker,
        moderation=moderation,
        points=str(points),
        document=given_text(given),
        answer=row.answer,
        scheme_revision=known.revision,
        given_ms=now,
    )
    session.add(mark)
    session.flush()
    in_force = [
        one
        for one in marking.marks_of(session, row.organisation_id, [row.attempt_id])
        if one.item_id == row.item_id
    ]
    settle_answer(known.scheme, row, in_force)
    scores_stale(session, row.organisation_id, attempts=[row.attempt_id])
    row.locked_by, row.locked_until_ms = "", 0
    return mark


def _give(
    session: Session, row: Answer, known: Known, rubric: Rubric, marker: str, given: Given, now: int
) -> None:
    mark = give_mark(session, row, known, rubric, marker, given, now)
    marking.forget_draft(session, row.organisation_id, row.attempt_id, row.item_id, marker)
    record(
        session,
        row.organisation_id,
        actor=marker,
        action="mark_given",
        subject=row.attempt_id,
        now=now,
        detail=f"{row.item_id[:100]} {mark.number} {mark.points}",
    )
