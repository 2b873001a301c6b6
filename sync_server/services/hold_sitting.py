"""Hold a sitting for those who stand in a roster, and tell what they sign in with."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from assessment.attempt.accommodations import Accommodations, Display
from assessment.ids import OrganisationId
from assessment.pack.seal import open_with, seal_to
from sync_server.errors import NotFound, SittingRefused
from sync_server.services.publish_sitting import PlannedCandidate, SittingFacts, SittingPlan, publish_sitting
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.people import Member, keep_sitting_secrets, members, roster, sitting_secrets

_LETTERS = "23456789abcdefghjkmnpqrstvwxyz"
"""None of them is taken for another, on paper or on a screen."""
SECRET_LETTERS = 8
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Slip:
    """What a candidate is given on paper: who they are, where they sit, what they sign in with."""

    candidate_id: str
    number: str
    name: str
    desk: str
    secret: str = field(repr=False)


def hold_sitting(
    server: Server,
    organisation: OrganisationId,
    plan: SittingPlan,
    roster_id: str,
    *,
    actor: str,
    groups: Collection[str] = (),
    room: str = "",
    only: Collection[str] | None = None,
) -> SittingFacts:
    """Publish a sitting for the people of a roster, each with what they were granted.

    ``groups`` and ``room`` take in those alone who are in one of them, ``only`` these candidates. Secrets are those of the sitting's revision
    before, so that slips stay good, else those that the roster told, else drawn.

    Raises:
        NotFound: there is no such roster, or no such pack.
        SittingRefused: nobody of the roster is meant, or the sitting cannot be as described.
    """
    with server.database.read() as session:
        row = roster(session, organisation, roster_id)
        if row is None:
            raise NotFound("roster", roster_id)
        found = members(session, organisation, roster_id)
    meant = [
        one
        for one in found
        if is_meant(one, groups, room) and (only is None or one.candidate.candidate_id in only)
    ]
    if not meant:
        raise SittingRefused("candidates: nobody of this roster is in these groups and this room")
    told = _opened(server, organisation, row.secrets)
    sitting_id, now = plan.sitting_id or server.draw(8).hex(), server.clock()

    def write(session: Session) -> dict[str, str]:
        hold_back_others(session, organisation)  # so that of two who do it both tell the same secrets
        before = sitting_secrets(session, organisation, sitting_id)
        known = _opened(server, organisation, before) if before else {}
        secrets = {
            one.candidate.candidate_id: known.get(one.candidate.candidate_id)
            or told.get(one.candidate.number_typed)
            or _drawn(server)
            for one in meant
        }
        sealed = _sealed(server, organisation, {**known, **secrets})
        keep_sitting_secrets(session, organisation, sitting_id, sealed, now)
        return secrets

    secrets = server.database.write(
        write
    )  # before the sitting is told to anybody: nobody would know them otherwise
    planned = replace(plan, sitting_id=sitting_id, candidates=tuple(_planned(one, secrets) for one in meant))
    return publish_sitting(server, organisation, planned, actor=actor)


def sign_in_slips(
    server: Server, organisation: OrganisationId, sitting_id: str, *, actor: str
) -> Sequence[Slip]:
    """Return what the candidates of a sitting sign in with; who asked is recorded.

    Raises:
        NotFound: there is no such sitting, or its secrets are not kept here: it was described by hand.
    """
    sitting, now = sitting_in_force(server, organisation, sitting_id), server.clock()
    if sitting is None:
        raise NotFound("sitting", sitting_id)

    def write(session: Session) -> bytes:
        sealed = sitting_secrets(session, organisation, sitting_id)
        if sealed is None:
            raise NotFound("secrets", sitting_id)
        record(session, organisation, actor=actor, action="slips_told", subject=sitting_id, now=now)
        return sealed

    secrets = _opened(server, organisation, server.database.write(write))
    return [
        Slip(entry.candidate_id, entry.number, entry.name, entry.desk, secrets[entry.candidate_id])
        for entry in sitting.roster
        if entry.candidate_id in secrets
    ]


def secrets_for(
    server: Server, organisation: OrganisationId, sitting_id: str, candidate_id: str
) -> bytes | None:
    """Return what one candidate of a sitting signs in with, sealed again, None where that is not kept here."""
    with server.database.read() as session:
        sealed = sitting_secrets(session, organisation, sitting_id)
    told = _opened(server, organisation, sealed) if sealed else {}
    if candidate_id not in told:
        return None
    return _sealed(server, organisation, {candidate_id: told[candidate_id]})


def is_meant(one: Member, groups: Collection[str], room: str) -> bool:
    """Say whether somebody of a roster is in one of these groups and in this room, where any are told."""
    own: Iterable[str] = json.loads(one.member.groups)
    return (not groups or not set(own).isdisjoint(groups)) and (not room or one.member.room == room)


def _planned(one: Member, secrets: Mapping[str, str]) -> PlannedCandidate:
    candidate = one.candidate
    granted = json.loads(candidate.granted)
    return PlannedCandidate(
        number=candidate.number,
        name=candidate.name,
        secret=secrets[candidate.candidate_id],
        candidate_id=candidate.candidate_id,
        time_factor_percent=granted["time_percent"],
        extra_ms=granted["extra_minutes"] * _MINUTE_MS,
        desk=one.member.desk,
        accommodations=Accommodations(
            display=Display(text_percent=granted["text_percent"]),
            tools=tuple(granted["tools"]),
            breaks=granted["breaks"],
        ),
        photo=candidate.photo,
    )


def _drawn(server: Server) -> str:
    """Return a fresh secret: some 39 bits, behind argon2id."""
    number = int.from_bytes(server.draw(16), "big")
    letters = []
    for _ in range(SECRET_LETTERS):
        number, place = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[place])
    return "".join(letters)


def _sealed(server: Server, organisation: OrganisationId, secrets: Mapping[str, str]) -> bytes:
    recipient = server.keys(organisation).identity.recipient
    return seal_to([recipient], json.dumps(secrets, ensure_ascii=False).encode())


def _opened(server: Server, organisation: OrganisationId, sealed: bytes) -> dict[str, str]:
    told: dict[str, str] = json.loads(open_with(server.keys(organisation).identity.secret, sealed))
    return told
