"""Make a sitting of a description: hash its secrets, sign it as the organisation, tell the devices."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from assessment.attempt.accommodations import NO_ACCOMMODATIONS, Accommodations
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.sitting import Proctor, RosterEntry, Sitting, as_typed
from assessment.attempt.unlock_code import KEY_BYTES
from assessment.errors import SittingInvalid
from assessment.ids import CandidateId, OrganisationId, PackId, SittingId, TestId
from assessment.pack.sitting_document import unverified_sitting
from sync_server.errors import NotFound, SittingRefused
from sync_server.services.enter_sitting import enter_sitting
from sync_server.services.passwords import hash_secret
from sync_server.services.server import Server
from sync_server.storage import models, sittings
from sync_server.storage.audit import record
from sync_server.storage.centres import is_closed
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.packs import newest_pack, pack


@dataclass(frozen=True, slots=True)
class PlannedCandidate:
    """A candidate as described, the secret still readable. Without an id, the number is the id."""

    number: str
    name: str
    secret: str = field(repr=False)
    candidate_id: str = ""
    time_factor_percent: int = 100
    extra_ms: int = 0
    desk: str = ""
    accommodations: Accommodations = NO_ACCOMMODATIONS
    photo: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PlannedProctor:
    """A proctor as described, the PIN still readable. Without an id, the name is the id."""

    name: str
    pin: str = field(repr=False)
    proctor_id: str = ""


@dataclass(frozen=True, slots=True)
class SittingPlan:
    """A sitting as described. ``pack_version`` and ``test_id`` may be left open where there is one choice.

    ``new_unlock_key``: the codes that were printed for an earlier revision shall open nothing any more.
    """

    title: str
    pack_id: str
    opens_at: datetime
    closes_at: datetime
    candidates: tuple[PlannedCandidate, ...]
    sitting_id: str = ""
    pack_version: int | None = None
    test_id: str = ""
    centre: str = ""
    room: str = ""
    time_limit_ms: int | None = None
    policy: SittingPolicy = field(default_factory=SittingPolicy)
    leave_pin: str = field(default="", repr=False)
    new_unlock_key: bool = False
    proctors: tuple[PlannedProctor, ...] = ()


@dataclass(frozen=True, slots=True)
class SittingFacts:
    """A sitting as staff see it."""

    sitting_id: str
    revision: int
    title: str
    centre: str
    opens_ms: int
    closes_ms: int


def publish_sitting(
    server: Server, organisation: OrganisationId, plan: SittingPlan, *, actor: str
) -> SittingFacts:
    """Sign and store a sitting. With the id of an earlier one it replaces that, one revision higher.

    Takes tens of milliseconds for each candidate, for hashing secrets is slow by design.

    Raises:
        NotFound: the pack is not here.
        SittingRefused: it cannot be as described.
    """
    version, test_id = _choice(server, organisation, plan)
    roster, proctors = tuple(_entries(plan.candidates)), _proctors(plan)
    policy = replace(plan.policy, leave_pin_hash=hash_secret(plan.leave_pin) if plan.leave_pin else "")
    sitting_id = plan.sitting_id or server.draw(8).hex()
    keys = server.keys(organisation)
    now = server.clock()

    def write(session: Session) -> SittingFacts:
        hold_back_others(session, organisation)  # so that no revision is given twice
        before = sittings.sitting(session, organisation, sitting_id)
        if is_closed(session, organisation, plan.centre):
            raise SittingRefused("centre: it is closed")
        try:
            sitting = Sitting(
                id=SittingId(sitting_id),
                organisation=organisation,
                revision=before.revision + 1 if before else 1,
                title=plan.title,
                pack_id=PackId(plan.pack_id),
                pack_version=version,
                test_id=TestId(test_id),
                centre=plan.centre,
                room=plan.room,
                opens_at=plan.opens_at,
                closes_at=plan.closes_at,
                policy=replace(policy, unlock_key=_unlock_key(server, plan, before)),
                roster=roster,
                time_limit_ms=plan.time_limit_ms,
                proctors=proctors,
                seal_to=keys.identity.recipient,
            )
            row = enter_sitting(session, organisation, sitting, keys.issuer, now)
        except SittingInvalid as error:
            raise SittingRefused(error.detail) from error
        record(session, organisation, actor=actor, action="sitting_published", subject=sitting_id, now=now)
        return facts_of(row)

    facts = server.database.write(write)
    server.nudge()
    return facts


def list_sittings(server: Server, organisation: OrganisationId) -> list[SittingFacts]:
    """Return every sitting in force."""
    with server.database.read() as session:
        return [facts_of(row) for row in sittings.sittings(session, organisation)]


def titles_of_sittings(server: Server, organisation: OrganisationId) -> dict[str, str]:
    """Return the title of every sitting in force by its id."""
    return {one.sitting_id: one.title for one in list_sittings(server, organisation)}


def facts_of(row: models.Sitting) -> SittingFacts:
    """Return a sitting as staff see it."""
    return SittingFacts(row.sitting_id, row.revision, row.title, row.centre, row.opens_ms, row.closes_ms)


def _choice(server: Server, organisation: OrganisationId, plan: SittingPlan) -> tuple[int, str]:
    with server.database.read() as session:
        row = (
            newest_pack(session, organisation, plan.pack_id)
            if plan.pack_version is None
            else pack(session, organisation, plan.pack_id, plan.pack_version)
        )
    if row is None:
        raise NotFound("pack", f"{plan.pack_id} {plan.pack_version or ''}".strip())
    if row.retracted_ms is not None:
        raise SittingRefused(f"pack {row.pack_id} version {row.version} was retracted")
    tests: list[str] = json.loads(row.tests)
    if not plan.test_id and len(tests) > 1:
        raise SittingRefused(f"test_id: one of {', '.join(tests)}")
    test_id = plan.test_id or tests[0]
    if test_id not in tests:
        raise SittingRefused(f"test_id: {test_id} is none of {', '.join(tests)}")
    return row.version, test_id


def _unlock_key(server: Server, plan: SittingPlan, before: models.Sitting | None) -> str:
    """Return the key of the sitting's codes: that of the revision before, so that sheets stay good, or a new one."""
    if not plan.policy.wants_unlock_key:
        return ""
    kept = "" if before is None or plan.new_unlock_key else _key_in(before.document)
    return kept or server.draw(KEY_BYTES).hex()


def _key_in(document: bytes) -> str:
    try:
        return unverified_sitting(document).sitting.policy.unlock_key  # our own store's
    except SittingInvalid:
        return ""  # an earlier Carrel took what this one refuses


def _entries(candidates: Iterable[PlannedCandidate]) -> Iterable[RosterEntry]:
    seen: set[str] = set()
    for candidate in candidates:
        candidate_id = candidate.candidate_id or "".join(candidate.number.split()).casefold()
        if candidate_id in seen:
            raise SittingRefused(f"candidate {candidate_id} stands twice")
        seen.add(candidate_id)
        yield RosterEntry(
            CandidateId(candidate_id),
            candidate.number,
            candidate.name,
            hash_secret(candidate.secret),
            candidate.time_factor_percent,
            candidate.extra_ms,
            candidate.desk,
            candidate.accommodations,
            candidate.photo,
        )


def _proctors(plan: SittingPlan) -> tuple[Proctor, ...]:
    """Return the proctors with their PINs hashed. The PIN alone says who they are, so each is nobody else's."""
    pins = [one.pin for one in plan.proctors] + ([plan.leave_pin] if plan.leave_pin else [])
    if len(set(pins)) != len(pins):
        raise SittingRefused("proctors: two of them, or one and leave_pin, have the same PIN")
    return tuple(
        Proctor(one.proctor_id or as_typed(one.name), one.name.strip(), hash_secret(one.pin))
        for one in plan.proctors
    )
