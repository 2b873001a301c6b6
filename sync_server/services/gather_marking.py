"""Find the answers of a sitting that a person marks, in what has come until now."""

from collections import defaultdict
from collections.abc import Collection
from hashlib import sha256
from hmac import digest

from assessment.ids import AttemptId, OrganisationId
from assessment.marking.scheme import Scheme
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.outcomes import read_outcomes
from sync_server.services.project_attempt import catch_up
from sync_server.services.server import Server
from sync_server.services.settle_answer import settle_answer
from sync_server.storage import marking
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark, Script

AT_ONCE = 200
_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""None of them is taken for another."""
_LONG = 8
CHANGED = "answer_changed"


def gather_marking(server: Server, organisation: OrganisationId, sitting_id: str) -> None:
    """Note every answer of a sitting that a person marks; one that has changed since waits for new marks."""
    catch_up(server, organisation)
    _gather_all(server, organisation, sitting_id)


def gather_of(server: Server, organisation: OrganisationId, sittings: Collection[str]) -> None:
    """Do so for each of these sittings in which anything has changed."""
    catch_up(server, organisation)
    with server.database.read() as session:
        changed = marking.unseen_sittings(session, organisation)
    for sitting_id in changed & set(sittings):
        _gather_all(server, organisation, sitting_id)


def _gather_all(server: Server, organisation: OrganisationId, sitting_id: str) -> None:
    while True:
        with server.database.read() as session:
            if not marking.unseen(session, organisation, sitting_id, 1):
                return
        server.database.write(lambda session: _gather(server, session, organisation, sitting_id))


def candidate_code(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> str:
    """Return what stands for a candidate while an attempt is marked. Only who has the organisation's keys can tell."""
    secret = server.keys(organisation).identity.secret
    key = sha256(b"carrel candidate code" + secret.encode()).digest()
    number = int.from_bytes(digest(key, attempt_id.encode(), "sha256"), "big")
    letters = []
    for _ in range(_LONG):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "".join(letters)


def _gather(server: Server, session: Session, organisation: OrganisationId, sitting_id: str) -> None:
    hold_back_others(session, organisation)  # of two who look at once, the second finds it done
    scheme = scheme_of(session, organisation, sitting_id).scheme
    for one in marking.unseen(session, organisation, sitting_id, AT_ONCE):
        code = candidate_code(server, organisation, one.attempt_id)
        session.merge(
            Script(
                organisation_id=organisation,
                attempt_id=one.attempt_id,
                sitting_id=sitting_id,
                code=code,
                digest=one.digest,
                pending=one.pending,
            )
        )
        _look_at(server, session, organisation, sitting_id, code, one, scheme)


def _look_at(
    server: Server,
    session: Session,
    organisation: OrganisationId,
    sitting_id: str,
    code: str,
    one: marking.Unseen,
    scheme: Scheme,
) -> None:
    known = {row.item_id: row for row in marking.answers_of(session, organisation, one.attempt_id)}
    marks = defaultdict[str, list[Mark]](list)
    for mark in marking.marks_of(session, organisation, [one.attempt_id]) if known else ():
        marks[mark.item_id].append(mark)
    waiting = {
        item.item_id: item
        for section in read_outcomes(one.outcomes)
        for item in section.items
        if item.score is None
    }
    for item_id, row in known.items():
        if item_id not in waiting:
            row.need, row.points = marking.GONE, None
    for item_id, item in waiting.items():
        answer = known.get(item_id)
        if answer is None:
            answer = Answer(
                organisation_id=organisation,
                attempt_id=one.attempt_id,
                item_id=item_id,
                sitting_id=sitting_id,
                code=code,
                place=item.place,
                answer=item.answer,
            )
            session.add(answer)
        answer.maximum = str(item.points)
        if answer.answer != item.answer:
            answer.answer, answer.locked_by, answer.locked_until_ms = item.answer, "", 0
            _supersede(server, session, organisation, one.attempt_id, marks.pop(item_id, []))
        settle_answer(scheme, answer, marks[item_id])


def _supersede(
    server: Server, session: Session, organisation: OrganisationId, attempt_id: AttemptId, marks: list[Mark]
) -> None:
    now = server.clock()
    for mark in marks:
        marking.supersede(session, organisation, mark.number, now, by="server", because=CHANGED)
        record(
            session,
            organisation,
            actor="server",
            action="mark_superseded",
            subject=attempt_id,
            now=now,
            detail=f"{mark.item_id[:100]} {mark.number} {CHANGED}",
        )
