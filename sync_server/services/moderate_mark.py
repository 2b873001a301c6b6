"""Take a mark out of force for a reason, or decide an answer over its markers' heads. What was given stays to be seen."""

from assessment.ids import ItemId, OrganisationId
from assessment.marking.rubric import PLAIN
from sync_server.errors import MarkRefused, NotFound
from sync_server.services.given_mark import check_given
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.marking_tasks import task_answers
from sync_server.services.note_changes import note_changes
from sync_server.services.reason import reason_of
from sync_server.services.server import Server
from sync_server.services.settle_answer import settle_answer
from sync_server.services.submit_mark import GivenMark, give_mark, rubrics_of_task
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.check_models import CheckScript
from sync_server.storage.checks import check_scripts
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark
from sync_server.storage.scores import scores_stale


def supersede_mark(
    server: Server, organisation: OrganisationId, sitting_id: str, number: int, reason: str, *, actor: str
) -> None:
    """Let a mark count no more; its answer waits again where that leaves it without a result.

    Raises:
        NotFound: the sitting has no such mark.
        MarkRefused: it counts no more already.
        MarkingError: there is no reason.
    """
    why = reason_of(reason)
    with server.database.read() as session:
        known = marking.mark_numbered(session, organisation, sitting_id, number)
    if known is None:
        raise NotFound("mark", str(number))
    note_changes(server, organisation, sitting_id, known.attempt_id)
    now = server.clock()

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        mark = marking.mark_numbered(session, organisation, sitting_id, number)
        if mark is None:
            raise NotFound("mark", str(number))
        if mark.superseded_ms is not None:
            raise MarkRefused("superseded")
        marking.supersede(session, organisation, number, now, by=actor, because=why)
        scheme = scheme_of(session, organisation, sitting_id).scheme
        for answer in marking.answers_of(session, organisation, mark.attempt_id):
            if answer.item_id == mark.item_id and answer.need != marking.GONE:
                settle_answer(scheme, answer, _in_force(session, answer))
        scores_stale(session, organisation, attempts=[mark.attempt_id])
        record(
            session,
            organisation,
            actor=actor,
            action="mark_superseded",
            subject=mark.attempt_id,
            now=now,
            detail=f"{mark.item_id[:100]} {number} {why}",
        )

    server.database.write(write)
    note_changes(server, organisation, sitting_id, known.attempt_id)


def moderate(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    task_id: str,
    item_id: str,
    mark: GivenMark,
    reason: str,
    *,
    actor: str,
    check: bool = False,
) -> None:
    """Give an answer the mark that counts before all others. An earlier one of this kind is superseded.

    ``check``: it is agreed on, and markers who have not marked the answer are checked by it.

    Raises:
        NotFound: there is no such answer.
        MarkRefused: ``answer_changed``: something else was answered meanwhile.
        MarkingError: no reason, or points that the item does not have.
    """
    check_given(mark.given)
    why = reason_of(reason)
    rubrics = rubrics_of_task(server, organisation, sitting_id, task_id)
    with server.database.read() as session:
        whose = task_answers(session, organisation, sitting_id, task_id)[0].attempt_id
    note_changes(server, organisation, sitting_id, whose)
    now = server.clock()

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        known = scheme_of(session, organisation, sitting_id)
        rows = task_answers(session, organisation, sitting_id, task_id)
        answer = next((row for row in rows if row.item_id == item_id), None)
        if answer is None:
            raise NotFound("answer", item_id[:100])
        if answer.answer != mark.answer:
            raise MarkRefused("answer_changed")
        for before in _in_force(session, answer):
            if before.moderation:
                marking.supersede(session, organisation, before.number, now, by=actor, because=why)
        rubric = known.scheme.rubric(ItemId(item_id)) or rubrics.get(item_id, PLAIN)
        given = give_mark(session, answer, known, rubric, actor, mark.given, now, moderation=True)
        record(
            session,
            organisation,
            actor=actor,
            action="mark_moderated",
            subject=answer.attempt_id,
            now=now,
            detail=f"{item_id[:100]} {given.number} {given.points} {why}",
        )
        _keep_check(session, answer, given.points if check else "", why, actor, now)

    server.database.write(write)
    note_changes(server, organisation, sitting_id, whose)


def _keep_check(session: Session, answer: Answer, points: str, why: str, actor: str, now: int) -> None:
    """Let the answer be a check script worth these points, or none where there are none."""
    whose = answer.organisation_id
    for row in check_scripts(session, whose, answer.sitting_id):
        same = (row.attempt_id, row.item_id) == (answer.attempt_id, answer.item_id)
        if same and row.withdrawn_ms is None:  # what was agreed on is another mark now
            row.withdrawn_ms, row.withdrawn_by = now, actor
    if not points:
        return
    session.add(
        CheckScript(
            organisation_id=whose,
            sitting_id=answer.sitting_id,
            attempt_id=answer.attempt_id,
            item_id=answer.item_id,
            answer=answer.answer,
            points=points,
            reason=why,
            made_by=actor,
            made_ms=now,
        )
    )
    record(
        session,
        whose,
        actor=actor,
        action="check_script_made",
        subject=answer.attempt_id,
        now=now,
        detail=f"{answer.item_id[:100]} {points} {why}",
    )


def _in_force(session: Session, answer: Answer) -> list[Mark]:
    marks = marking.marks_of(session, answer.organisation_id, [answer.attempt_id])
    return [mark for mark in marks if mark.item_id == answer.item_id]
