"""What an attempt came to, for lists, files and certificates: its score (``final_score.py``) with who, where and what.

Nothing is scored or decided here, so that no list can say another score than any other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assessment.ids import OrganisationId
from sync_server.services.final_score import FinalScore, ScoredBy, Sittings, scores_of, test_of
from sync_server.services.list_attempts import AttemptFacts
from sync_server.services.outcomes import Sat, read_sat
from sync_server.services.server import Server
from sync_server.storage.attempts import projections_of
from sync_server.storage.devices import centres_of_devices


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """What an item came to. ``score`` is None while it is ``waiting`` for a person, and where there is none at all."""

    item_id: str
    number: int | None
    section: str
    score: Decimal | None
    maximum: Decimal
    by: ScoredBy
    waiting: bool
    answered: bool
    spent_ms: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an attempt came to. ``maximum`` counts items that are ``waiting`` too, ``score`` does not.

    ``score`` is None, and ``unscored`` says why, where there is none; ``machine`` is what the keys alone came to, ``by``
    the last that had a hand in it. ``passed`` is None where the test has no pass mark, ``grade`` empty where it has none or
    none is reached; neither is said while anything waits. ``released``: the candidate may be told. ``counts``: nobody has
    decided against it, and nothing about it waits for a decision.
    """

    attempt_id: str
    sitting_id: str
    sitting_title: str
    pack_hash: str
    test_id: str
    test_title: str
    candidate_id: str
    candidate_number: str
    candidate_name: str
    centre: str
    state: str
    standing: str
    counts: bool
    started_ms: int | None
    ended_ms: int | None
    score: Decimal | None
    machine: Decimal | None
    maximum: Decimal | None
    by: ScoredBy
    waiting: int
    passed: bool | None
    grade: str
    released: bool
    unscored: str
    items: tuple[ItemOutcome, ...]

    @property
    def settled(self) -> bool:
        """Say whether it is scored whole, and counts."""
        return self.counts and self.score is not None and not self.waiting


def outcomes_of(
    server: Server, organisation: OrganisationId, attempts: Sequence[AttemptFacts]
) -> list[Outcome]:
    """Return the outcome of each attempt, in the order of their ids."""
    facts = {one.attempt_id: one for one in attempts}
    with server.database.read() as session:
        rows = projections_of(session, organisation, facts)
        sat = [read_sat(row.sat) for row in rows]
        centres = centres_of_devices(session, organisation, {one.device_id for one in sat})
        scores = scores_of(server, session, organisation, rows)
        sittings = Sittings(server, session, organisation)
        return [
            _outcome(facts[row.attempt_id], one, seen, sittings, centres)
            for row, one, seen in zip(rows, scores, sat, strict=True)
        ]


def _outcome(
    facts: AttemptFacts, score: FinalScore, sat: Sat, sittings: Sittings, centres: dict[str, str]
) -> Outcome:
    sitting = sittings.around.sitting(facts.sitting_id) if facts.sitting_id else None
    test = test_of(sittings.around, facts.pack_hash, facts.test_id)
    return Outcome(
        attempt_id=facts.attempt_id,
        sitting_id=facts.sitting_id,
        sitting_title=sitting.title if sitting else "",
        pack_hash=facts.pack_hash,
        test_id=facts.test_id,
        test_title=test.title if test else "",
        candidate_id=facts.candidate_id,
        candidate_number=facts.candidate_number,
        candidate_name=facts.candidate_name,
        centre=centre_of(sitting.centre if sitting else "", sat.device_id, centres),
        state=score.state,
        standing=score.standing,
        counts=score.counts,
        started_ms=facts.started_ms,
        ended_ms=facts.ended_ms,
        score=_decimal(score.score),
        machine=_decimal(score.machine),
        maximum=_decimal(score.maximum),
        by=score.by,
        waiting=score.waiting,
        passed=score.passed,
        grade=score.grade,
        released=score.released,
        unscored=score.unscored,
        items=item_outcomes(score, sat),
    )


def item_outcomes(score: FinalScore, sat: Sat) -> tuple[ItemOutcome, ...]:
    """Return what each question came to, in the order in which they were asked."""
    by_item = {one.item_id: one for one in score.items}
    found = []
    for one in sat.items:
        final = by_item.get(one.item_id)
        found.append(
            ItemOutcome(
                one.item_id,
                one.number,
                one.section,
                None if final is None else _decimal(final.score),
                one.maximum if final is None else Decimal(final.maximum),
                ScoredBy.NOBODY if final is None else final.by,
                final is not None and final.score is None,
                one.answered,
                one.spent_ms,
            )
        )
    return tuple(found)


def centre_of(of_sitting: str, device_id: str, centres: dict[str, str]) -> str:
    """Return the sitting's centre, or for a sitting of all centres that of the device on which it was sat last."""
    return of_sitting or centres.get(device_id, "")


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
