"""Keep what a program would give for an answer, and tell it. A person sees it beside; it counts for nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from assessment.errors import MarkingError
from assessment.ids import AttemptId, ItemId, OrganisationId
from assessment.marking.rubric import PLAIN, Rubric
from sync_server.errors import MarkRefused, NotFound
from sync_server.services.given_mark import Given, whole_points
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.server import Server
from sync_server.services.submit_mark import rubrics_of_task
from sync_server.storage.audit import record
from sync_server.storage.engine import Session, plain
from sync_server.storage.marking_models import MarkProposal
from sync_server.storage.proposals import answer_of, proposals_of

LONGEST_RATIONALE, LONGEST_SOURCE = 10_000, 200


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed: points, or bands by criterion, why, and by which program. ``answer`` is the hash of what it read."""

    answer: str
    source: str
    rationale: str
    points: str = ""
    levels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A proposal as it is shown. ``points`` are those that its levels come to."""

    number: int
    points: str
    levels: Mapping[str, str]
    rationale: str
    source: str
    made_ms: int


def propose_mark(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, item_id: str, proposal: Proposal
) -> ProposalView:
    """Keep a proposal for an answer. Earlier ones stay; the latest is shown first.

    Raises:
        NotFound: no such answer is marked by people.
        MarkRefused: ``answer_changed``: something else was answered meanwhile.
        MarkingError: points or levels that the item does not have, no source, or too much of something.
    """
    with server.database.read() as session:
        answer = answer_of(session, organisation, attempt_id, item_id)
        if answer is None:
            raise NotFound("answer", item_id[:100])
        sitting_id, task_id = answer.sitting_id, f"{answer.code}.{answer.place}"
    rubric, now = (
        rubrics_of_task(server, organisation, sitting_id, task_id).get(item_id, PLAIN),
        server.clock(),
    )
    return server.database.write(
        lambda session: keep_proposal(session, organisation, attempt_id, item_id, proposal, rubric, now)
    )


def keep_proposal(
    session: Session,
    organisation: OrganisationId,
    attempt_id: AttemptId,
    item_id: str,
    proposal: Proposal,
    packs: Rubric,
    now: int,
) -> ProposalView:
    """Keep a proposal with whatever else is written. ``packs`` is the rubric that the pack has for the item.

    Raises:
        NotFound, MarkRefused, MarkingError: as ``propose_mark`` says.
    """
    source, rationale = plain(proposal.source).strip(), plain(proposal.rationale)
    if not 0 < len(source) <= LONGEST_SOURCE or len(rationale) > LONGEST_RATIONALE:
        raise MarkingError("proposal", "source or rationale")
    row = answer_of(session, organisation, attempt_id, item_id)
    if row is None:
        raise NotFound("answer", item_id[:100])
    if row.answer != proposal.answer:
        raise MarkRefused("answer_changed")
    rubric = scheme_of(session, organisation, row.sitting_id).scheme.rubric(ItemId(item_id)) or packs
    points = whole_points(Given(proposal.points, proposal.levels), rubric, Decimal(row.maximum))
    kept = MarkProposal(
        organisation_id=organisation,
        attempt_id=attempt_id,
        item_id=item_id,
        answer=row.answer,
        points=str(points),
        document=json.dumps({"levels": dict(proposal.levels), "rationale": rationale}),
        source=source,
        made_ms=now,
    )
    session.add(kept)
    session.flush()
    record(
        session,
        organisation,
        actor=source,
        action="mark_proposed",
        subject=attempt_id,
        now=now,
        detail=f"{item_id[:100]} {kept.number} {kept.points}",
    )
    return _view(kept)


def proposals_beside(
    session: Session, organisation: OrganisationId, attempt_id: AttemptId
) -> dict[tuple[str, str], tuple[ProposalView, ...]]:
    """Return what was proposed for an attempt, by item and by the answer that was read, the latest first."""
    found: dict[tuple[str, str], tuple[ProposalView, ...]] = {}
    for row in proposals_of(session, organisation, attempt_id):
        found[row.item_id, row.answer] = (*found.get((row.item_id, row.answer), ()), _view(row))
    return found


def _view(row: MarkProposal) -> ProposalView:
    told = json.loads(row.document)
    return ProposalView(row.number, row.points, told["levels"], told["rationale"], row.source, row.made_ms)
