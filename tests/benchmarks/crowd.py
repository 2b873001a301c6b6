"""A sitting of ten thousand that have all sat, as rows: each a copy of what one real attempt came to, with scores of its own."""

import json
import random
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from assessment.attempt.sitting import RosterEntry
from assessment.ids import CandidateId
from assessment.marking.scheme import Scheme
from sync_server.services.enter_sitting import enter_sitting
from sync_server.services.gather_marking import gather_marking
from sync_server.services.keep_scores import catch_up_scores
from sync_server.services.marking_scheme import scheme_of
from sync_server.services.project_attempt import catch_up
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.set_scheme import set_scheme
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Answer, Mark
from sync_server.storage.models import AttemptLog, ProjectedAttempt
from sync_server.storage.scores import mark_stale
from tests.sync_server.hall import Hall

SITTING = "morning"
SITS_STILL = 50
"""One in so many sits still."""


def crowd(hall: Hall, count: int) -> None:
    """Let so many more have sat the sitting in which one has; half of what waits is marked."""
    _enter(hall, count)
    catch_up(hall.server, hall.organisation)
    with hall.server.database.read() as session:
        row = session.scalars(sa.select(ProjectedAttempt)).one()
        log = session.scalars(sa.select(AttemptLog)).one()
    chance = random.Random(7)
    real = {column.key: getattr(row, column.key) for column in ProjectedAttempt.__table__.columns}
    rows = [real | _made_up(real, number, chance) for number in range(count)]
    logs = [
        {column.key: getattr(log, column.key) for column in AttemptLog.__table__.columns}
        | {"attempt_id": one["attempt_id"]}
        for one in rows
    ]

    def fill(session: Session) -> None:
        session.execute(sa.insert(ProjectedAttempt), rows)
        session.execute(sa.insert(AttemptLog), logs)
        mark_stale(session.connection(), hall.organisation, sorted(one["attempt_id"] for one in rows))

    hall.server.database.write(fill)
    gather_marking(hall.server, hall.organisation, SITTING)
    _mark_half(hall, chance)
    catch_up_scores(hall.server, hall.organisation)


def _enter(hall: Hall, count: int) -> None:
    """Put so many on the sitting's roster, all with one secret: to hash each would take a quarter of an hour."""
    sitting = sitting_in_force(hall.server, hall.organisation, SITTING)
    assert sitting is not None
    known = sitting.roster[0]
    more = tuple(
        RosterEntry(CandidateId(f"s-{n:05}"), f"S-{n:05}", f"Candidate {n}", known.secret_hash)
        for n in range(count)
    )
    changed = replace(sitting, revision=sitting.revision + 1, roster=(*sitting.roster, *more))
    issuer, now = hall.server.keys(hall.organisation).issuer, hall.clock.now
    hall.server.database.write(lambda s: enter_sitting(s, hall.organisation, changed, issuer, now))
    hall.server.nudge()


def _made_up(real: dict[str, Any], number: int, chance: random.Random) -> dict[str, Any]:
    """Return what is this one's own: another candidate on another device, other points for what the machine scores."""
    outcomes = [
        [
            floor,
            [
                item if item[3] is None else [*item[:3], chance.choice(("0", item[4])), *item[4:]]
                for item in items
            ],
        ]
        for floor, items in json.loads(real["outcomes"])
    ]
    device = f"{number + 4096:016x}"
    is_open = number % SITS_STILL == 0
    own: dict[str, Any] = {
        "attempt_id": f"02{number:06x}-0000-7000-8000-{number:012x}",
        "candidate_id": f"s-{number:05}",
        "outcomes": json.dumps(outcomes),
        "sat": json.dumps([device, json.loads(real["sat"])[1]]),
        "standing": json.dumps(json.loads(real["standing"]) | {"device": device}),
        "digest": f"{number:064x}",
    }
    if is_open:
        own |= {"state": "in_progress", "ended_ms": None, "score": None, "maximum": None}
        own |= {"pending": None, "outcomes": "", "unscored": "open"}
    return own


def _mark_half(hall: Hall, chance: random.Random) -> None:
    """Give every other answer that waits a mark, and let the sitting's scheme count them."""
    organisation = hall.organisation
    with hall.server.database.read() as session:
        scheme = scheme_of(session, organisation, SITTING)
        answers = session.scalars(sa.select(Answer).where(Answer.organisation_id == organisation)).all()
    marks = [
        {
            "organisation_id": organisation,
            "sitting_id": SITTING,
            "attempt_id": answer.attempt_id,
            "item_id": answer.item_id,
            "marker": f"marker {number % 20}",
            "moderation": False,
            "points": chance.choice(("0", answer.maximum)),
            "document": json.dumps({"levels": {}, "annotations": [], "comment": ""}),
            "answer": answer.answer,
            "scheme_revision": scheme.revision,
            "given_ms": hall.clock.now,
        }
        for number, answer in enumerate(answers[::2])
    ]

    def give(session: Session) -> None:
        session.execute(sa.insert(Mark), marks)

    hall.server.database.write(give)
    set_scheme(hall.server, organisation, SITTING, scheme.revision, Scheme(), actor="bench")
