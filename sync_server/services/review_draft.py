"""Decide on a draft: accept it into the bank, reject it with a reason, or take a decision back. Each is in the record."""

from collections.abc import Callable

from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, DraftRefused, EditedMeanwhile
from sync_server.services.judge_draft import read_draft, stands
from sync_server.services.list_drafts import DraftView, draft_row, view_of
from sync_server.services.server import Server
from sync_server.storage.ai_models import AiDraft
from sync_server.storage.ai_sources import ACCEPTED, DRAFT, DROPPED, REJECTED
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session, plain

OPEN = (DRAFT, DROPPED)
"""What nobody has decided on: also what the gates dropped may be accepted by a person, if its shape holds."""
MOST_REASON = 500


def accept_draft(
    server: Server, organisation: OrganisationId, draft_id: str, revision: int, *, actor: str
) -> DraftView:
    """Take a draft into the bank, as it stands now. What gates found is no bar to a person; a broken shape is.

    Raises:
        NotFound: there is none.
        EditedMeanwhile: somebody else has changed it.
        DraftRefused: ``decided`` already, or ``broken``: it cannot stand in a test.
    """

    def check(row: AiDraft) -> None:
        if row.state not in OPEN:
            raise DraftRefused(f"decided: {row.state}")
        item = read_draft(row)
        if item is None or stands(row.draft_id, item):
            raise DraftRefused("broken")

    return _decide(server, organisation, draft_id, revision, check, ACCEPTED, actor=actor)


def reject_draft(
    server: Server, organisation: OrganisationId, draft_id: str, revision: int, reason: str, *, actor: str
) -> DraftView:
    """Put a draft away, with the reason.

    Raises:
        NotFound: there is none.
        EditedMeanwhile: somebody else has changed it.
        BodyInvalid: no reason, or too long a one.
        DraftRefused: ``decided`` already.
    """
    reason = plain(reason).strip()
    if not 0 < len(reason) <= MOST_REASON:
        raise BodyInvalid(f"reason: from 1 to {MOST_REASON} characters")

    def check(row: AiDraft) -> None:
        if row.state not in OPEN:
            raise DraftRefused(f"decided: {row.state}")

    return _decide(server, organisation, draft_id, revision, check, REJECTED, actor=actor, reason=reason)


def reopen_draft(
    server: Server, organisation: OrganisationId, draft_id: str, revision: int, *, actor: str
) -> DraftView:
    """Take a decision on a draft back: it waits again. Tests that were built with it keep it.

    Raises:
        NotFound: there is none.
        EditedMeanwhile: somebody else has changed it.
        DraftRefused: ``undecided``: nobody has decided on it.
    """

    def check(row: AiDraft) -> None:
        if row.state in OPEN:
            raise DraftRefused("undecided")

    return _decide(server, organisation, draft_id, revision, check, DRAFT, actor=actor)


_ACTIONS = {ACCEPTED: "draft_accepted", REJECTED: "draft_rejected", DRAFT: "draft_reopened"}


def _decide(
    server: Server,
    organisation: OrganisationId,
    draft_id: str,
    revision: int,
    check: Callable[[AiDraft], None],
    state: str,
    *,
    actor: str,
    reason: str = "",
) -> DraftView:
    now = server.clock()

    def write(session: Session) -> DraftView:
        hold_back_others(session, organisation)  # so that of two who decide, the second is told
        row = draft_row(session, organisation, draft_id)
        if row.revision != revision:
            raise EditedMeanwhile(f"revision {row.revision}")
        check(row)
        before, row.state, row.reason, row.reviewed_by = row.state, state, reason, actor
        row.revision, row.changed_ms = row.revision + 1, now
        told = reason or (f"was {before}" if before != DRAFT else "")
        record(
            session, organisation, actor=actor, action=_ACTIONS[state], subject=draft_id, now=now, detail=told
        )
        return view_of(session, row)

    return server.database.write(write)
