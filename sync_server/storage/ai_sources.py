"""Material and what was made of it: sources, and drafts of questions."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import defer

from assessment.ids import OrganisationId
from sync_server.storage.ai_models import AiDraft, AiSource
from sync_server.storage.engine import Session

DRAFT, ACCEPTED, REJECTED, DROPPED = "draft", "accepted", "rejected", "dropped"


def source(session: Session, organisation: OrganisationId, source_id: str) -> AiSource | None:
    """Return one source, also a retired one."""
    return session.get(AiSource, (organisation, source_id))


def sources(
    session: Session, organisation: OrganisationId, *, after: str = "", limit: int = 100
) -> Sequence[AiSource]:
    """Return sources that are not retired, by title."""
    found = (
        sa.select(AiSource)
        .where(AiSource.organisation_id == organisation, AiSource.retired.is_(False))
        .options(defer(AiSource.text))
    )
    if after:
        found = found.where(AiSource.source_id > after)
    return session.scalars(found.order_by(AiSource.source_id).limit(limit)).all()


def page_of_sources(
    session: Session, organisation: OrganisationId, like: str, first: int, most: int
) -> tuple[Sequence[AiSource], int]:
    """Return sources that are not retired, the last added first, from the one at ``first`` on; and how many there are.

    ``like``: only those whose title holds it.
    """
    wanted = [AiSource.organisation_id == organisation, AiSource.retired.is_(False)]
    if like:
        forms = (like, like.lower(), like.upper(), like.title())  # SQLite folds no letters beyond ASCII
        wanted.append(sa.or_(*(AiSource.title.icontains(one, autoescape=True) for one in forms)))
    found = sa.select(AiSource).where(*wanted).options(defer(AiSource.text))
    ordered = found.order_by(AiSource.added_ms.desc(), AiSource.title, AiSource.source_id)
    whole = session.scalar(sa.select(sa.func.count()).select_from(AiSource).where(*wanted))
    return session.scalars(ordered.offset(first).limit(most)).all(), int(whole or 0)


def draft(session: Session, organisation: OrganisationId, draft_id: str) -> AiDraft | None:
    """Return one draft."""
    return session.get(AiDraft, (organisation, draft_id))


def drafts(
    session: Session,
    organisation: OrganisationId,
    *,
    state: str = "",
    task_id: str = "",
    after: str = "",
    limit: int = 100,
) -> Sequence[AiDraft]:
    """Return drafts in the order of their ids: those of a task stand together, in their places."""
    found = sa.select(AiDraft).where(AiDraft.organisation_id == organisation, AiDraft.draft_id > after)
    if state:
        found = found.where(AiDraft.state == state)
    if task_id:
        found = found.where(AiDraft.task_id == task_id)
    return session.scalars(found.order_by(AiDraft.draft_id).limit(limit)).all()


def drafts_to_review(
    session: Session,
    organisation: OrganisationId,
    *,
    state: str = "",
    task_id: str = "",
    source_id: str = "",
    before: tuple[int, str] | None = None,
    limit: int = 50,
) -> Sequence[AiDraft]:
    """Return drafts, the last made first, those of a batch in their places. ``before``: only those further down than this one."""
    found = sa.select(AiDraft).where(AiDraft.organisation_id == organisation)
    for column, wanted in (
        (AiDraft.state, state),
        (AiDraft.task_id, task_id),
        (AiDraft.source_id, source_id),
    ):
        if wanted:
            found = found.where(column == wanted)
    if before is not None:
        made, name = before
        found = found.where(
            sa.or_(AiDraft.made_ms < made, sa.and_(AiDraft.made_ms == made, AiDraft.draft_id > name))
        )
    return session.scalars(found.order_by(AiDraft.made_ms.desc(), AiDraft.draft_id).limit(limit)).all()


def titles(session: Session, organisation: OrganisationId) -> dict[str, str]:
    """Return the title of every source, also of those that are retired."""
    found = sa.select(AiSource.source_id, AiSource.title).where(AiSource.organisation_id == organisation)
    return {row.source_id: row.title for row in session.execute(found)}


def counts_of_drafts(session: Session, organisation: OrganisationId, task_id: str = "") -> dict[str, int]:
    """Return how many drafts there are of each state, of all or of one task."""
    found = sa.select(AiDraft.state, sa.func.count()).where(AiDraft.organisation_id == organisation)
    if task_id:
        found = found.where(AiDraft.task_id == task_id)
    return {row.state: int(row[1]) for row in session.execute(found.group_by(AiDraft.state))}


def known_questions(
    session: Session, organisation: OrganisationId, task_id: str, most: int
) -> list[tuple[str, str, str]]:
    """Return what people have accepted, but for this task's own: the id, what was proposed and what it was edited to, the latest first."""
    found = (
        sa.select(AiDraft.draft_id, AiDraft.proposed, AiDraft.edited)
        .where(
            AiDraft.organisation_id == organisation,
            AiDraft.state == ACCEPTED,
            AiDraft.task_id != task_id,
        )
        .order_by(AiDraft.made_ms.desc(), AiDraft.draft_id)
        .limit(most)
    )
    return [(draft_id, proposed, edited) for draft_id, proposed, edited in session.execute(found)]
