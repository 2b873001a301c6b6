"""Take a mark out of force for a reason, or decide an answer over its markers' heads. What was given stays to be seen."""

from assessment.errors import MarkingError
from assessment.ids import ItemId, OrganisationId
from assessment.marking.rubric import PLAIN
from sync_server.errors import MarkRefused, NotFound
from sync_server.services.given_mark import Given, check_given
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.marking_tasks import task_answers
from sync_server.services.server import Server
from sync_server.services.settle_answer import settle_answer
from sync_server.services.submit_mark import give_mark, rubrics_of_task
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session, plain
from sync_server.storage.marking_models import Answer, Mark

LONGEST_REASON = 500


def supersede_mark(
    server: Server, organisation: OrganisationId, sitting_id: str, number: int, reason: str, *, actor: str
) -> None:
    """Let a mark count no more; its answer waits again where that leaves it without a result.

    Raises:
        NotFound: the sitting has no such mark.
        MarkRefused: it counts no more already.
        MarkingError: there is no reason.
    """
    why, now = _reason(reason), server.clock()

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


def moderate(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    task_id: str,
    item_id: str,
    given: Given,
    reason: str,
    *,
    actor: str,
) -> None:
    """Give an answer the mark that counts before all others. An earlier one of this kind is superseded.

    Raises:
        NotFound: there is no such answer.
        MarkingError: no reason, or points that the item does not have.
    """
    check_given(given)
    why, now = _reason(reason), server.clock()
    rubrics = rubrics_of_task(server, organisation, sitting_id, task_id)

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        known = scheme_of(session, organisation, sitting_id)
        rows = task_answers(session, organisation, sitting_id, task_id)
        answer = next((row for row in rows if row.item_id == item_id), None)
        if answer is None:
            raise NotFound("answer", item_id[:100])
        for mark in _in_force(session, answer):
            if mark.moderation:
                marking.supersede(session, organisation, mark.number, now, by=actor, because=why)
        rubric = known.scheme.rubric(ItemId(item_id)) or rubrics.get(item_id, PLAIN)
        mark = give_mark(session, answer, known, rubric, actor, given, now, moderation=True)
        record(
            session,
            organisation,
            actor=actor,
            action="mark_moderated",
            subject=answer.attempt_id,
            now=now,
            detail=f"{item_id[:100]} {mark.number} {mark.points} {why}",
        )

    server.database.write(write)


def _in_force(session: Session, answer: Answer) -> list[Mark]:
    marks = marking.marks_of(session, answer.organisation_id, [answer.attempt_id])
    return [mark for mark in marks if mark.item_id == answer.item_id]


def _reason(reason: str) -> str:
    why = plain(reason).strip()
    if not why or len(why) > LONGEST_REASON:
        raise MarkingError("reason", f"1 to {LONGEST_REASON} characters")
    return why
