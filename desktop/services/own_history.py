"""What somebody has done on this computer: their finished attempts, from the log, with the scores they may see."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from assessment.attempt.attempt import Attempt
from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import receipt_digest
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import State
from assessment.content.form import build_form
from assessment.content.test import Test
from assessment.errors import AssessmentError, SittingInvalid
from assessment.ids import AttemptId, PackId, SittingId, TestId
from assessment.pack.sitting_document import read_sitting
from assessment.registry.entry import EntryKey
from assessment.scoring.key import Keys
from assessment.scoring.score import score_attempt
from desktop.clock import from_unix_ms
from desktop.errors import EnvironmentProblem
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.show_result import server_result
from desktop.services.sign_in import Practising
from desktop.services.unlock_pack import OpenedPack, unlock_keys, unlock_pack
from desktop.storage.engine import transaction
from desktop.storage.models import StoredAttempt
from desktop.storage.records import attempts, organisation_keys, pack, revisions

FINISHED = frozenset({State.SUBMITTED, State.EXPIRED, State.COMPLETED})


@dataclass(frozen=True, slots=True)
class Points:
    """What an attempt earned. ``pending`` answers are still to be marked; ``passed`` None: no mark was set."""

    score: Decimal
    maximum: Decimal
    pending: int = 0
    passed: bool | None = None


@dataclass(frozen=True, slots=True)
class PastAttempt:
    """One finished attempt. ``key`` and ``title`` are of its test; ``points`` None where no score may be shown, or none is here.

    ``worked_ms`` is the time spent on the questions, pauses left out.
    """

    attempt_id: AttemptId
    key: EntryKey
    title: str
    practice: bool
    ended_at: datetime
    worked_ms: int
    points: Points | None


def own_history(
    device: Device, who: Practising, known: Mapping[AttemptId, PastAttempt] | None = None
) -> tuple[PastAttempt, ...]:
    """Return somebody's finished attempts, oldest first. ``known`` are of an earlier call: what is final is taken over."""
    before = known or {}
    with transaction(device.engine) as session:
        rows = [row for row in attempts(session) if row.candidate_id in who.candidate_ids]
    papers = _Papers(device)
    return tuple(
        earlier
        if (earlier := before.get(AttemptId(row.attempt_id))) and _final(earlier)
        else _past(papers, row)
        for row in rows
        if State(row.state) in FINISHED
    )


def _final(past: PastAttempt) -> bool:
    return past.points is not None and not past.points.pending


class _Papers:
    """Opens each pack once for all attempts at it."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self._opened: dict[str, OpenedPack | None] = {}
        self._keys: dict[str, Keys | None] = {}

    def content(self, pack_hash: str) -> OpenedPack | None:
        """Return a pack's content, None where it does not open here."""
        if pack_hash not in self._opened:
            try:
                self._opened[pack_hash] = unlock_pack(self.device, pack_hash)
            except (AssessmentError, EnvironmentProblem):
                self._opened[pack_hash] = None
        return self._opened[pack_hash]

    def keys(self, pack_hash: str) -> Keys | None:
        """Return a pack's keys, None where they stay closed here."""
        if pack_hash not in self._keys:
            try:
                self._keys[pack_hash] = unlock_keys(self.device, pack_hash)
            except (AssessmentError, EnvironmentProblem):
                self._keys[pack_hash] = None
        return self._keys[pack_hash]


def _past(papers: _Papers, row: StoredAttempt) -> PastAttempt:
    device = papers.device
    attempt = load_attempt(device, AttemptId(row.attempt_id))
    with transaction(device.engine) as session:
        stored = pack(session, row.pack_hash)
    sitting = _sitting(device, row)
    opened = papers.content(row.pack_hash)
    test = opened.content.tests.get(TestId(row.test_id)) if opened else None
    return PastAttempt(
        attempt_id=attempt.attempt_id,
        key=EntryKey(PackId(stored.pack_id if stored else row.pack_hash), TestId(row.test_id)),
        title=test.title if test else sitting.title if sitting else row.test_id,
        practice=sitting is not None and sitting.policy.practice,
        ended_at=from_unix_ms(attempt.ended_at_ms or attempt.last_at_ms),
        worked_ms=sum(attempt.spent_ms.values()),
        points=_points(papers, attempt, sitting, test),
    )


def _sitting(device: Device, row: StoredAttempt) -> Sitting | None:
    """Return the sitting that an attempt was begun under, else what has replaced it; None where neither is here."""
    with transaction(device.engine) as session:
        trusted = organisation_keys(session)
        kept = revisions(session, SittingId(row.sitting_id))
        for stored in sorted(kept, key=lambda one: one.revision != row.sitting_revision):
            try:
                return read_sitting(stored.document, trusted)
            except SittingInvalid:
                continue
    return None


def _points(papers: _Papers, attempt: Attempt, sitting: Sitting | None, test: Test | None) -> Points | None:
    """Return what may be shown: what staff released, else worked out here where the sitting does not withhold the keys,
    else from the server.
    """
    if sitting is None or sitting.policy.feedback is Feedback.NONE:
        return None
    stored = server_result(papers.device, attempt.attempt_id)
    if stored is not None and stored.released and stored.digest == receipt_digest(attempt).hex():
        return _from_server(papers.device, attempt, test)
    local = None if sitting.policy.keys_withheld else _scored_here(papers, attempt, test)
    return local or _from_server(papers.device, attempt, test)


def _scored_here(papers: _Papers, attempt: Attempt, test: Test | None) -> Points | None:
    opened, keys = papers.content(attempt.pack_hash), papers.keys(attempt.pack_hash)
    if opened is None or keys is None or test is None or attempt.initiated is None:
        return None
    items = opened.content.items
    try:
        form = build_form(test, items, bytes.fromhex(attempt.initiated.seed))
        scored = score_attempt(form, items, keys, attempt.responses)
    except AssessmentError:
        return None
    return Points(
        scored.score, scored.maximum, scored.pending, _passed(test, scored.score, pending=scored.pending)
    )


def _from_server(device: Device, attempt: Attempt, test: Test | None) -> Points | None:
    stored = server_result(device, attempt.attempt_id)
    if stored is None:
        return None
    try:
        score, maximum = Decimal(stored.score), Decimal(stored.maximum)
    except InvalidOperation:
        return None
    return Points(score, maximum, stored.pending, _passed(test, score, pending=stored.pending))


def _passed(test: Test | None, score: Decimal, *, pending: int) -> bool | None:
    """Say whether the pass mark was reached; unknown without one, and below it while something is to be marked."""
    if test is None or test.pass_mark is None:
        return None
    return True if score >= test.pass_mark else None if pending else False
