"""Enter a candidate by hand, and in a roster where one is named: so that a sitting can be held for them."""

import json
from dataclasses import asdict
from hashlib import sha256

from assessment.attempt.sitting import as_typed
from assessment.ids import OrganisationId
from sync_server.errors import BodyInvalid, NameTaken, NotFound
from sync_server.services.edit_candidate import CandidateEdit, check_told
from sync_server.services.find_candidates import CandidateView, Granted, view_of
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.people import candidate, candidates_named, last_place, roster
from sync_server.storage.people_models import Candidate, RosterMember

LONGEST_ID = 150
LONGEST_WORD, LONGEST_SHORT_WORD = 200, 40
_SHORT = ("level", "born")


def add_candidate(
    server: Server, organisation: OrganisationId, told: CandidateEdit, *, actor: str, roster_id: str = ""
) -> CandidateView:
    """Enter a candidate; in a roster they stand last, and what they sign in with is drawn when a sitting is held.

    Raises:
        NotFound: there is no such roster.
        NameTaken: the number is another candidate's.
        BodyInvalid: a value will not do.
    """
    words = {name: value or "" for name, value in asdict(told).items() if name != "granted"}
    for name, value in words.items():
        if len(value) > (LONGEST_SHORT_WORD if name in _SHORT else LONGEST_WORD):
            raise BodyInvalid(f"{name}: too long")
    granted = told.granted or Granted()
    check_told(words, granted)
    typed, now = as_typed(words["number"]), server.clock()
    wanted = typed if len(typed) <= LONGEST_ID else sha256(typed.encode()).hexdigest()

    def write(session: Session) -> CandidateView:
        hold_back_others(session, organisation)  # so that a number is one candidate's
        if candidates_named(session, organisation, {typed}, ()):
            raise NameTaken(words["number"])
        tries = (wanted, *(f"{wanted}.{number}" for number in range(2, 1_000)))
        row = Candidate(
            organisation_id=organisation,
            candidate_id=next(one for one in tries if candidate(session, organisation, one) is None),
            number_typed=typed,
            source_id="",
            granted=json.dumps(asdict(granted), ensure_ascii=False),
            photo="",
            revision=1,
            added_ms=now,
            changed_ms=now,
            **words,
        )
        session.add(row)
        if roster_id:
            _enter(session, organisation, roster_id, row.candidate_id, now)
        record(
            session,
            organisation,
            actor=actor,
            action="candidate_added",
            subject=row.candidate_id,
            now=now,
            detail=roster_id,
        )
        session.flush()
        return view_of(session, organisation, row)

    return server.database.write(write)


def _enter(
    session: Session, organisation: OrganisationId, roster_id: str, candidate_id: str, now: int
) -> None:
    found = roster(session, organisation, roster_id)
    if found is None:
        raise NotFound("roster", roster_id)
    session.add(
        RosterMember(
            organisation_id=organisation,
            roster_id=roster_id,
            candidate_id=candidate_id,
            place=last_place(session, organisation, roster_id) + 1,
            desk="",
            room="",
            groups="[]",
        )
    )
    found.revision, found.changed_ms = found.revision + 1, now
