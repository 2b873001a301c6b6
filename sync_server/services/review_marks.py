"""What a moderator looks through: answers whose marks are apart, a sample of those that are marked, what was moderated."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from hashlib import sha256

from assessment.ids import AttemptId, OrganisationId
from assessment.marking.scheme import Scheme
from sync_server.errors import NotFound
from sync_server.services.gather_marking import gather_marking
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.marking_tasks import task_name
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.services.settle_answer import mark_points
from sync_server.storage import marking
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark

MOST = 500
_PAIR = 2
_NOT_APART = Decimal(0)


class Look(Enum):
    """Which answers: whose marks are more than the threshold apart, one in so many, of one marker or all, or moderated."""

    APART = "apart"
    SAMPLE = "sample"
    MODERATED = "moderated"


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """A mark in force."""

    number: int
    marker: str
    points: str
    moderation: bool


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An answer with its marks. ``apart``: how many points lie between the ordinary ones."""

    task_id: str
    code: str
    item_id: str
    need: str
    points: str | None
    maximum: str
    apart: str
    marks: tuple[ReviewMark, ...]


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """The answers, farthest apart first. ``more``: there are more than these; ``markers`` are all who gave marks."""

    answers: tuple[Reviewed, ...]
    more: bool
    markers: tuple[str, ...]


def review_marks(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    look: Look,
    *,
    marker: str = "",
    one_in: int = 10,
    limit: int = 100,
) -> ReviewPage:
    """Return marked answers of a sitting to be looked through. The same sample is drawn each time.

    Raises:
        NotFound: there is no such sitting.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    gather_marking(server, organisation, sitting_id)
    most = min(limit, MOST)
    with server.database.read() as session:
        scheme = scheme_of(session, organisation, sitting_id).scheme
        marks = defaultdict[tuple[AttemptId, str], list[Mark]](list)
        for mark in marking.marks_of_sitting(session, organisation, sitting_id):
            marks[mark.attempt_id, mark.item_id].append(mark)
        wanted = {
            key: own
            for key, own in marks.items()
            if _looked_at(look, key, own, one_in) and (not marker or marker in {mark.marker for mark in own})
        }
        found = []
        for answer in _answers(session, organisation, sitting_id, {attempt_id for attempt_id, _ in wanted}):
            own = wanted.get((answer.attempt_id, answer.item_id), [])
            apart = _apart(scheme, answer, [mark for mark in own if not mark.moderation])
            if own and (look is not Look.APART or apart > scheme.threshold):
                found.append((apart, task_name(scheme, answer), answer, own))
        found.sort(key=lambda one: (-one[0], one[2].code, one[2].place))
        return ReviewPage(
            tuple(_reviewed(*one) for one in found[:most]),
            len(found) > most,
            tuple(sorted({mark.marker for some in marks.values() for mark in some})),
        )


def _looked_at(look: Look, key: tuple[AttemptId, str], own: list[Mark], one_in: int) -> bool:
    """Say whether an answer may be wanted, as far as its marks alone tell."""
    moderated = any(mark.moderation for mark in own)
    if look is Look.APART:
        return len(own) >= _PAIR and not moderated
    return moderated if look is Look.MODERATED else _drawn(key, one_in)


def _answers(
    session: Session, organisation: OrganisationId, sitting_id: str, attempts: Collection[AttemptId]
) -> Sequence[Answer]:
    """Return the answers of some attempts of a sitting, or of all where they are many."""
    if len(attempts) > MOST:
        return marking.answers_of_sitting(session, organisation, sitting_id)
    return marking.answers_of_attempts(session, organisation, attempts)


def _apart(scheme: Scheme, answer: Answer, marks: list[Mark]) -> Decimal:
    if len(marks) < _PAIR:
        return _NOT_APART
    points = [mark_points(scheme, answer, mark) for mark in marks]
    return max(points) - min(points)


def _reviewed(apart: Decimal, task_id: str, answer: Answer, own: list[Mark]) -> Reviewed:
    return Reviewed(
        task_id,
        answer.code,
        answer.item_id,
        answer.need,
        answer.points,
        answer.maximum,
        str(apart),
        tuple(ReviewMark(one.number, one.marker, one.points, one.moderation) for one in own),
    )


def _drawn(key: tuple[AttemptId, str], one_in: int) -> bool:
    drawn = sha256(" ".join(key).encode()).digest()
    return int.from_bytes(drawn[:8], "big") % max(one_in, 1) == 0
