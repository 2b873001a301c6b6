"""What an attempt came to: its score, of each item who gave it, its grade, and whether it may be told. The one place.

Every list, statistic, export and certificate asks here, so that none of them can say another score than the others.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from assessment.attempt.decision import Standing
from assessment.attempt.policy import Feedback
from assessment.content.form import FormEntry
from assessment.content.test import Test
from assessment.ids import OrganisationId
from assessment.scoring.grading import grade_of, passed
from assessment.scoring.score import ItemScore
from sync_server.services.final_score import FinalItem, FinalScore, final_scores
from sync_server.services.list_attempts import AttemptFacts
from sync_server.services.project_attempt import Reading
from sync_server.services.score_attempt import Unscored
from sync_server.services.server import Server
from sync_server.services.surroundings import Surroundings
from sync_server.storage.devices import centres_of_devices


class ScoredBy(Enum):
    """Who gave an item its score."""

    NOBODY = ""
    MACHINE = "machine"
    PERSON = "person"


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

    ``score`` is None, and ``unscored`` says why, where there is none. ``passed`` is None where the test has no pass mark,
    ``grade`` empty where it has none or none is reached; neither is said while anything waits. ``released``: the candidate
    may be told. ``counts``: nobody has decided against it, and nothing about it waits for a decision.
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
    maximum: Decimal | None
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
    server: Server, organisation: OrganisationId, read: Iterable[tuple[AttemptFacts, Reading]]
) -> Iterator[tuple[Outcome, Reading]]:
    """Yield the outcome of each attempt with what it was read from, in the order given."""
    around, marks = Surroundings(server, organisation), _Marks(server, organisation)
    with server.database.read() as session:
        centres = centres_of_devices(session, organisation)
    for facts, reading in read:
        outcome = _outcome(facts, reading, _test(around, reading), _centre(reading, centres))
        final = marks.of(facts)
        yield (outcome if final is None else _with_marks(outcome, final, _test(around, reading))), reading


class _Marks:
    """What people's marks and adjustments make of attempts, read once for each sitting."""

    def __init__(self, server: Server, organisation: OrganisationId) -> None:
        self._server, self._organisation = server, organisation
        self._sittings: dict[str, dict[str, FinalScore]] = {}

    def of(self, facts: AttemptFacts) -> FinalScore | None:
        """Return the score that counts, None where there is none or nobody has a hand in it."""
        if not facts.sitting_id:
            return None
        if facts.sitting_id not in self._sittings:
            found = final_scores(self._server, self._organisation, facts.sitting_id)
            self._sittings[facts.sitting_id] = {one.attempt_id: one for one in found}
        one = self._sittings[facts.sitting_id].get(facts.attempt_id)
        if one is None or one.score is None:
            return None
        by_people = one.adjustments or one.released or any(item.marked for item in one.items)
        return one if by_people else None


def _with_marks(one: Outcome, final: FinalScore, test: Test | None) -> Outcome:
    """Return an outcome as people's marks and adjustments have it; where they mark, it is released when they say so."""
    score = Decimal(final.score or 0)
    by_item = {item.item_id: item for item in final.items}
    marked = any(item.marked for item in final.items)
    whole = not final.waiting
    return replace(
        one,
        score=score,
        waiting=final.waiting,
        grade=final.grade if whole else "",
        passed=passed(test, score) if test and whole else None,
        released=whole and one.counts and (final.released or (one.released and not marked)),
        items=tuple(_marked(item, by_item.get(item.item_id)) for item in one.items),
    )


def _marked(item: ItemOutcome, final: FinalItem | None) -> ItemOutcome:
    if final is None or not final.marked:
        return item
    if final.score is None:
        return replace(item, score=None, by=ScoredBy.NOBODY, waiting=True)
    return replace(item, score=Decimal(final.score), by=ScoredBy.PERSON, waiting=False)


def _outcome(facts: AttemptFacts, reading: Reading, test: Test | None, centre: str) -> Outcome:
    """Return what the keys alone make of an attempt."""
    attempt, scored, sitting = reading.attempt, reading.scored, reading.sitting
    score = scored.score
    waiting = score.pending if score else 0
    whole = score is not None and not waiting
    counts = facts.standing in (Standing.CLEAR.value, Standing.ACCEPTED.value)
    grade = grade_of(test, score.score, score.maximum) if test and score and whole else None
    return Outcome(
        attempt_id=attempt.attempt_id,
        sitting_id=facts.sitting_id,
        sitting_title=sitting.title if sitting else "",
        pack_hash=attempt.pack_hash,
        test_id=facts.test_id,
        test_title=test.title if test else "",
        candidate_id=facts.candidate_id,
        candidate_number=facts.candidate_number,
        candidate_name=facts.candidate_name,
        centre=centre,
        state=attempt.state.value,
        standing=facts.standing,
        counts=counts,
        started_ms=attempt.started_at_ms,
        ended_ms=attempt.ended_at_ms,
        score=score.score if score else None,
        maximum=score.maximum if score else None,
        waiting=waiting,
        passed=passed(test, score.score) if test and score and whole else None,
        grade=grade.label if grade else "",
        released=whole and counts and sitting is not None and sitting.policy.feedback is not Feedback.NONE,
        unscored=scored.unscored.value,
        items=tuple(_items(reading)),
    )


def _items(reading: Reading) -> Iterator[ItemOutcome]:
    scored, attempt = reading.scored, reading.attempt
    if scored.form is None or scored.items is None:
        return
    scores = {one.item_id: one for one in scored.score.items} if scored.score else {}
    for entry in scored.form.entries:
        item = scored.items[entry.item_id]
        if item.asks:
            answered = attempt.response(entry.item_id).answered
            spent = attempt.spent_ms.get(entry.item_id, 0)
            yield _item(
                entry, scores.get(entry.item_id), item.points * entry.weight, spent, answered=answered
            )


def _item(
    entry: FormEntry, score: ItemScore | None, most: Decimal, spent_ms: int, *, answered: bool
) -> ItemOutcome:
    waiting = score is not None and score.score is None
    return ItemOutcome(
        entry.item_id,
        entry.number,
        str(entry.section),
        score.score if score else None,
        score.maximum if score else most,
        ScoredBy.NOBODY if score is None or waiting else ScoredBy.MACHINE,
        waiting,
        answered,
        spent_ms,
    )


def _test(around: Surroundings, reading: Reading) -> Test | None:
    about = reading.attempt.initiated
    opened = around.pack(reading.attempt.pack_hash) if about else Unscored.NOT_INITIATED
    return None if isinstance(opened, Unscored) or about is None else opened.content.tests.get(about.test_id)


def _centre(reading: Reading, centres: dict[str, str]) -> str:
    """Return the sitting's centre, or for a sitting of all centres that of the device on which it was sat last."""
    if reading.sitting is not None and reading.sitting.centre:
        return reading.sitting.centre
    seats = reading.attempt.seats
    return centres.get(str(seats[-1][1]), "") if seats else ""
