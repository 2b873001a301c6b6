"""Keep what a marker types while they type it. Nothing typed is lost, and nothing is overwritten unseen."""

from dataclasses import dataclass

from assessment.ids import OrganisationId
from sync_server.errors import EditedMeanwhile, NotFound
from sync_server.services.check_marker import check_places
from sync_server.services.given_mark import Given, check_given, given_text
from sync_server.services.marking_tasks import hold, is_taken, task_answers
from sync_server.services.server import Server
from sync_server.storage import marking
from sync_server.storage.changes import hold_back_others
from sync_server.storage.checks import stop_of
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, MarkDraft


@dataclass(frozen=True, slots=True)
class Saved:
    """A draft is kept. ``revision`` comes back with the next. ``locked_until_ms`` None: somebody else has the answer in
    hand meanwhile, or it waits for no mark: the draft is kept all the same.
    """

    revision: int
    locked_until_ms: int | None


def save_draft(
    server: Server,
    organisation: OrganisationId,
    marker: str,
    sitting_id: str,
    task_id: str,
    item_id: str,
    revision: int,
    given: Given,
) -> Saved:
    """Keep what a marker has typed about one answer; ``revision`` is that of their draft as they saw it, 0 for none.

    The same sent again, because its reply was lost, is kept once.

    Raises:
        NotFound: there is no such answer in this task.
        EditedMeanwhile: they have saved something else meanwhile, from another window.
        MarkingError: this is nothing that is typed.
    """
    check_given(given)
    text, now = given_text(given), server.clock()

    def write(session: Session) -> Saved:
        hold_back_others(session, organisation)
        rows = task_answers(session, organisation, sitting_id, task_id)
        answer = next((row for row in rows if row.item_id == item_id), None)
        if answer is None:
            raise NotFound("answer", item_id[:100])
        drafts = marking.drafts_of(session, organisation, answer.attempt_id, marker)
        draft = next((one for one in drafts if one.item_id == item_id), None)
        at = 0 if draft is None else draft.revision
        again = draft is not None and at == revision + 1 and draft.document == text
        if at != revision and not again:
            raise EditedMeanwhile(f"revision {at}")
        if draft is None:
            draft = MarkDraft(
                organisation_id=organisation, attempt_id=answer.attempt_id, item_id=item_id, marker=marker
            )
            session.add(draft)
        draft.revision, draft.document, draft.saved_ms = revision + 1, text, now
        waits = answer.need in marking.OPEN or _checks(session, answer)
        held = answer.locked_by == marker and answer.locked_until_ms > now
        stopped = not held and stop_of(session, organisation, sitting_id, marker) is not None
        free = waits and not stopped and not is_taken(answer, marker, now)
        if free:
            for row in rows:
                if row.item_id == item_id or row.locked_by == marker:
                    hold(row, marker, now)
        return Saved(revision + 1, answer.locked_until_ms if free else None)

    return server.database.write(write)


def _checks(session: Session, answer: Answer) -> bool:
    places = check_places(session, answer.organisation_id, answer.sitting_id)
    return (answer.attempt_id, answer.item_id) in places
