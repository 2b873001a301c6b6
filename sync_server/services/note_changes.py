"""Results that may be told are noted as they are; where a noted one changes, what changed, when and why is noted too.

The notes follow from what is stored: whoever comes first after a change makes them, and a second look makes none.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from assessment.attempt.policy import Feedback
from assessment.ids import AttemptId, OrganisationId
from assessment.pack.decision_document import own_decision
from sync_server.services.final_score import FinalScore, final_score, final_scores
from sync_server.services.note_attempts import released
from sync_server.services.notice import Event, Happened, listening, note
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.services.told_result import RELEASED
from sync_server.storage import marking
from sync_server.storage.adjustments import adjustments_of_sitting, last_release
from sync_server.storage.changes import hold_back_others
from sync_server.storage.decisions import decisions_of
from sync_server.storage.engine import Session
from sync_server.storage.regrade import corrections_of_sitting, told_of, told_of_sitting
from sync_server.storage.regrade_models import ToldResult


@dataclass(frozen=True, slots=True)
class Cause:
    """Something by which a result changed: ``kind`` is a code; who did it and why."""

    kind: str
    by: str
    reason: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class ResultNote:
    """That a result which had been told is another one now; empty where the attempt counted no more."""

    attempt_id: str
    before: str
    after: str
    maximum_before: str
    maximum_after: str
    grade_before: str
    grade_after: str
    noted_ms: int
    causes: tuple[Cause, ...]


def note_changes(
    server: Server, organisation: OrganisationId, sitting_id: str, attempt_id: AttemptId | None = None
) -> int:
    """Note what results of a sitting may be told from now on; return how many were told otherwise before.

    ``attempt_id``: only that one's can have changed. Whoever changes scores asks before and after: what was told until then is noted by then.
    """
    server.nudge()
    sitting = sitting_in_force(server, organisation, sitting_id)
    with server.database.read() as session:
        by_staff = last_release(session, organisation, sitting_id) is not None
    by_policy = sitting is not None and sitting.policy.feedback is not Feedback.NONE
    if not by_staff and not by_policy:
        return 0
    scores = [
        one for one in _scores(server, organisation, sitting_id, attempt_id) if one.released or not one.counts
    ]
    whole = attempt_id is None

    def write(session: Session) -> int:
        hold_back_others(session, organisation)  # of two who look at once, the second finds it noted
        told = _told(session, organisation, sitting_id, scores, whole=whole)
        return _note(session, organisation, sitting_id, scores, told, by_policy=by_policy, now=now)

    now = server.clock()
    return server.database.write(write)


def note_scores(server: Server, organisation: OrganisationId, scores: Sequence[FinalScore]) -> None:
    """Note scores that have just been made anew, of sittings whose results staff have released.

    So a result that marks, a decision or more of a log make another one is noted without anybody asking.
    """
    by_sitting = defaultdict[str, list[FinalScore]](list)
    for score in scores:
        if score.released or not score.counts:
            by_sitting[score.sitting_id].append(score)
    for sitting_id, some in by_sitting.items():
        _note_released(server, organisation, sitting_id, some)


def _note_released(
    server: Server, organisation: OrganisationId, sitting_id: str, scores: Sequence[FinalScore]
) -> None:
    with server.database.read() as session:
        if last_release(session, organisation, sitting_id) is None:
            return
        told = _told(session, organisation, sitting_id, scores, whole=False)
    if not any(_differs(told.get(one.attempt_id), one) for one in scores):
        return
    sitting, now = sitting_in_force(server, organisation, sitting_id), server.clock()
    by_policy = sitting is not None and sitting.policy.feedback is not Feedback.NONE

    def write(session: Session) -> None:
        hold_back_others(session, organisation)
        if last_release(session, organisation, sitting_id) is not None:
            told = _told(session, organisation, sitting_id, scores, whole=False)
            _note(session, organisation, sitting_id, scores, told, by_policy=by_policy, now=now)

    server.database.write(write)


def _told(
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    scores: Sequence[FinalScore],
    *,
    whole: bool,
) -> dict[str, ToldResult]:
    """Return what was told last of each: of a whole sitting, or of these scores' attempts."""
    rows = (
        told_of_sitting(session, organisation, sitting_id)
        if whole
        else told_of(session, organisation, [AttemptId(one.attempt_id) for one in scores])
    )
    return {row.attempt_id: row for row in rows}


def _note(
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    scores: Sequence[FinalScore],
    last: Mapping[str, ToldResult],
    *,
    by_policy: bool,
    now: int,
) -> int:
    """Note what of these scores is new; return how many were told otherwise before."""
    moved = [one for one in scores if _differs(last.get(one.attempt_id), one)]
    causes = _causes(session, organisation, sitting_id) if moved else {}
    hearers = listening(session, organisation)
    changed = 0
    for one in moved:
        before = last.get(one.attempt_id)
        named = _read(before) if before else ()
        own = [
            cause
            for cause in (
                *causes.get("", ()),
                *causes.get(one.attempt_id, ()),
                *_decided(session, organisation, one),
            )
            if before is not None and cause.at_ms >= before.told_ms and cause not in named
        ]
        row = _row(organisation, one, own, now)
        session.add(row)
        session.flush()
        if before is not None:
            changed += 1
            whose = {"attempt_id": one.attempt_id, "candidate_id": one.candidate_id}
            happened = Happened(Event.CHANGED, f"{one.attempt_id} {row.number}", sitting_id, whose)
            note(session, organisation, happened, now, hearers)
        elif one.by_people or not by_policy:  # of all else it was told when its log was read
            about = (one.attempt_id, sitting_id, one.candidate_id, one.test_id)
            note(session, organisation, released(*about, RELEASED), now, hearers)
    return changed


def _scores(
    server: Server, organisation: OrganisationId, sitting_id: str, attempt_id: AttemptId | None
) -> tuple[FinalScore, ...]:
    if attempt_id is None:
        return final_scores(server, organisation, sitting_id)
    return (final_score(server, organisation, attempt_id),)


def notes_of_attempt(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId
) -> tuple[ResultNote, ...]:
    """Return how a told result of an attempt has changed, the first change first."""
    with server.database.read() as session:
        return _notes(told_of(session, organisation, [attempt_id]))


def notes_of_sitting(server: Server, organisation: OrganisationId, sitting_id: str) -> tuple[ResultNote, ...]:
    """Return how told results of a sitting have changed, the first change first."""
    with server.database.read() as session:
        return _notes(told_of_sitting(session, organisation, sitting_id))


def _notes(rows: Iterable[ToldResult]) -> tuple[ResultNote, ...]:
    found, last = [], dict[str, ToldResult]()
    for row in rows:
        before = last.get(row.attempt_id)
        if before is not None:
            found.append(
                ResultNote(
                    row.attempt_id,
                    before.score,
                    row.score,
                    before.maximum,
                    row.maximum,
                    before.grade,
                    row.grade,
                    row.told_ms,
                    _read(row),
                )
            )
        last[row.attempt_id] = row
    return tuple(found)


def _read(row: ToldResult) -> tuple[Cause, ...]:
    return tuple(Cause(**one) for one in json.loads(row.why))


def _differs(row: ToldResult | None, one: FinalScore) -> bool:
    if row is None:
        return one.released
    return (row.score, row.maximum, row.grade) != _tells(one)


def _tells(one: FinalScore) -> tuple[str, str, str]:
    """Return what is told of a score; nothing of an attempt that counts no more."""
    return (one.score or "", one.maximum or "", one.grade) if one.released else ("", "", "")


def _row(organisation: OrganisationId, one: FinalScore, causes: list[Cause], now: int) -> ToldResult:
    score, maximum, grade = _tells(one)
    return ToldResult(
        organisation_id=organisation,
        sitting_id=one.sitting_id,
        attempt_id=AttemptId(one.attempt_id),
        score=score,
        maximum=maximum,
        grade=grade,
        why=json.dumps([asdict(cause) for cause in sorted(causes, key=lambda cause: cause.at_ms)]),
        told_ms=now,
    )


def _decided(session: Session, organisation: OrganisationId, one: FinalScore) -> Iterator[Cause]:
    """Yield what people decided about an attempt."""
    for row in decisions_of(session, organisation, AttemptId(one.attempt_id)):
        made = own_decision(row.document)
        yield Cause("attempt_decided", made.by, made.reason, made.at_ms)


def _causes(session: Session, organisation: OrganisationId, sitting_id: str) -> Mapping[str, list[Cause]]:
    """Return all that may change results, by attempt; under no name what concerns every one."""
    found = defaultdict[str, list[Cause]](list)
    for key in corrections_of_sitting(session, organisation, sitting_id):
        found[""].append(Cause("key_corrected", key.made_by, key.reason, key.made_ms))
        if key.withdrawn_ms is not None:
            cause = Cause("correction_withdrawn", key.withdrawn_by, key.withdrawn_because, key.withdrawn_ms)
            found[""].append(cause)
    scheme = marking.scheme_row(session, organisation, sitting_id)
    if scheme is not None:
        found[""].append(Cause("scheme_set", scheme.set_by, "", scheme.set_ms))
    for change in adjustments_of_sitting(session, organisation, sitting_id):
        own = found[change.attempt_id]
        own.append(Cause("score_adjusted", change.made_by, change.reason, change.made_ms))
        if change.withdrawn_ms is not None:
            own.append(Cause("adjustment_withdrawn", change.withdrawn_by, "", change.withdrawn_ms))
    for mark in marking.marks_of_sitting(session, organisation, sitting_id, all_of_them=True):
        own = found[mark.attempt_id]
        if mark.moderation:
            own.append(Cause("mark_moderated", mark.marker, "", mark.given_ms))
        if mark.superseded_ms is not None:
            own.append(
                Cause("mark_superseded", mark.superseded_by, mark.superseded_because, mark.superseded_ms)
            )
    return found
