"""Keep what a person makes of a draft, beside what came. It goes through the code gates again."""

import json
from collections.abc import Mapping
from typing import Any

from assessment.ids import OrganisationId
from sync_server.ai.proposed_schema import as_document
from sync_server.errors import BodyInvalid, DraftRefused, EditedMeanwhile
from sync_server.services.judge_draft import judge_draft
from sync_server.services.list_drafts import EDITED, DraftView, draft_row, view_of
from sync_server.services.review_draft import OPEN
from sync_server.services.server import Server
from sync_server.storage.ai_sources import DRAFT
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session, plain

LARGEST = 100_000
"""Characters of an item as JSON."""


def edit_draft(
    server: Server,
    organisation: OrganisationId,
    draft_id: str,
    revision: int,
    document: Mapping[str, Any],
    *,
    actor: str,
) -> DraftView:
    """Keep an item as a person has written it, where the draft is still as they have seen it; return what the gates find.

    Raises:
        NotFound: there is no such draft.
        EditedMeanwhile: somebody else has changed it; ``detail`` says which revision it is at.
        BodyInvalid: it is more than an item can be.
        DraftRefused: ``broken``: its shape is none, or ``decided`` already.
    """
    if len(json.dumps(document, ensure_ascii=False)) > LARGEST:
        raise BodyInvalid(f"item: at most {LARGEST} characters")
    judged = judge_draft(server, organisation, draft_id, document)
    now = server.clock()

    def write(session: Session) -> DraftView:
        hold_back_others(session, organisation)  # so that of two who edit, the second is told
        row = draft_row(session, organisation, draft_id)
        if row.revision != revision:
            raise EditedMeanwhile(f"revision {row.revision}")
        if row.state not in OPEN:
            raise DraftRefused(f"decided: {row.state}")
        if judged.item is None or judged.broken:
            raise DraftRefused("broken")
        told = plain(json.dumps(as_document(judged.item), ensure_ascii=False))
        if told == row.edited or (not row.edited and json.loads(told) == json.loads(row.proposed)):
            return view_of(session, row)
        kept = [one for one in json.loads(row.findings) if one.get("of") != EDITED]
        kept += [
            {"code": one.code.value, "place": one.place, "detail": one.detail, "of": EDITED}
            for one in judged.findings
        ]
        row.edited, row.findings, row.state = told, json.dumps(kept), DRAFT
        row.stem, row.reviewed_by = plain(" ".join(judged.item.stem.split())), actor
        row.start, row.end = (judged.span.start, judged.span.end) if judged.span is not None else (0, 0)
        row.revision, row.changed_ms = row.revision + 1, now
        codes = " ".join(dict.fromkeys(one.code.value for one in judged.findings))
        record(
            session,
            organisation,
            actor=actor,
            action="draft_edited",
            subject=draft_id,
            now=now,
            detail=codes,
        )
        return view_of(session, row)

    return server.database.write(write)
