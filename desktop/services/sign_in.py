"""A candidate signs in against the rosters held here, without any network."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from assessment.attempt.admission import EarlierAttempt, admit
from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.attempt.states import State
from assessment.ids import AttemptId, CandidateId, SittingId
from desktop.clock import from_unix_ms
from desktop.services.check_secret import secret_fits
from desktop.services.device import Device
from desktop.services.in_force import in_force
from desktop.services.launch import Launch
from desktop.services.list_sittings import KnownSitting, list_sittings
from desktop.services.read_attempts import load_attempt
from desktop.services.retracted import is_retracted
from desktop.services.slow_guessing import count_wrong, forget_wrong, wait_ms
from desktop.services.under_way import UnderWay, attempts_under_way
from desktop.storage.engine import transaction
from desktop.storage.records import attempts_of


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in to what, and whether an attempt begins or goes on. ``launch``: a proctor let them in instead."""

    sitting: Sitting
    entry: RosterEntry
    pack_hash: str
    admitted: Admitted
    launch: Launch | None = None


@dataclass(frozen=True, slots=True)
class Practising:
    """Who signed in to practise: where their secret fitted, and under which ids they are known on this computer."""

    number: str
    name: str
    sittings: frozenset[SittingId]
    candidate_ids: frozenset[CandidateId]


class Why(Enum):
    """Why nobody was signed in before admission was even asked."""

    NO_SITTING = "no_sitting"
    UNKNOWN_CANDIDATE = "unknown_candidate"
    WRONG_SECRET = "wrong_secret"  # a reason, not a secret
    TOO_MANY_TRIES = "too_many_tries"
    NO_PRACTICE = "no_practice"


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    """The reason, with how long the next try must wait."""

    why: Why
    wait_ms: int = 0


def sign_in(
    device: Device, number: str, secret: str, *, practise: bool = False
) -> SignedIn | Practising | NotSignedIn:
    """Find the candidate, check the secret, ask admission.

    The sitting taken is the first exam in which an attempt can go on or begin; else the first that knows the number.
    An attempt under way goes on in the sitting as it was when it began, also for somebody no longer on the roster. Who
    wants to ``practise``, or is in no exam, comes to practice; but an exam under way comes before it.
    """
    under_way = attempts_under_way(device)
    known = list_sittings(device)
    if not known:
        return NotSignedIn(Why.NO_SITTING)
    what = f"sign-in:{''.join(number.split()).casefold()}"
    waiting = wait_ms(device, what)
    if waiting:
        return NotSignedIn(Why.TOO_MANY_TRIES, waiting)
    found = _entries(known, under_way, number)
    if not found:
        return NotSignedIn(Why.UNKNOWN_CANDIDATE, count_wrong(device, what))
    fitting = [(one, entry) for one, entry in found if secret_fits(entry.secret_hash, secret)]
    if not fitting:
        return NotSignedIn(Why.WRONG_SECRET, count_wrong(device, what))
    forget_wrong(device, what)
    places = [place_of(device, one, entry, under_way) for one, entry in fitting]
    return _exam_or_practice(places, practise=practise)


def practice_places(device: Device, who: Practising) -> list[SignedIn]:
    """Return the practice sittings of somebody who has signed in, with what admission says of each now."""
    under_way = attempts_under_way(device)
    return [
        place_of(device, one, entry, under_way)
        for one, entry in _entries(list_sittings(device), under_way, who.number)
        if one.sitting.policy.practice
        and one.sitting.id in who.sittings
        and entry.candidate_id in who.candidate_ids
    ]


def known_here(device: Device, under_way: Sequence[UnderWay]) -> list[KnownSitting]:
    """Return every sitting, and again, with them alone, where somebody sits who is no longer on its roster."""
    known = list_sittings(device)
    return [*known, *_dropped(known, under_way)]


def _entries(
    known: Sequence[KnownSitting], under_way: Sequence[UnderWay], number: str
) -> list[tuple[KnownSitting, RosterEntry]]:
    """Return every sitting that knows a number, with its entry."""
    return [
        (one, entry)
        for one in (*known, *_dropped(known, under_way))
        if (entry := one.sitting.entry_by_number(number)) is not None
    ]


def _exam_or_practice(places: Sequence[SignedIn], *, practise: bool) -> SignedIn | Practising | NotSignedIn:
    exams = [place for place in places if not place.sitting.policy.practice]
    practice = [place for place in places if place.sitting.policy.practice]
    sits = any(place.admitted.admission is Admission.CONTINUE for place in exams)
    if exams and (sits or not practise):
        return _best(exams)
    if not practice:
        return NotSignedIn(Why.NO_PRACTICE)
    return Practising(
        practice[0].entry.number,
        practice[0].entry.name,
        frozenset(place.sitting.id for place in practice),
        frozenset(place.entry.candidate_id for place in places),
    )


def _dropped(known: Sequence[KnownSitting], under_way: Sequence[UnderWay]) -> list[KnownSitting]:
    """Return, for each attempt whose candidate the newest roster leaves out, its sitting with that candidate alone."""
    listed = {(one.sitting.id, entry.candidate_id) for one in known for entry in one.sitting.roster}
    return [
        KnownSitting(replace(one.sitting, roster=(one.entry,)), one.pack_hash)
        for one in under_way
        if (one.sitting.id, one.entry.candidate_id) not in listed
    ]


def place_of(
    device: Device, known: KnownSitting, entry: RosterEntry, under_way: Sequence[UnderWay]
) -> SignedIn:
    """Return what admission says of a candidate in a sitting now."""
    with transaction(device.engine) as session:
        rows = attempts_of(session, known.sitting.id, entry.candidate_id)
    earlier = [
        EarlierAttempt(AttemptId(row.attempt_id), State(row.state), from_unix_ms(row.last_at_ms))
        for row in rows
    ]
    admitted = admit(known.sitting, earlier, device.clock.now())
    if admitted.attempt_id is not None and load_attempt(device, admitted.attempt_id).handed is not None:
        return SignedIn(known.sitting, entry, known.pack_hash, Admitted(Admission.HANDED_OVER))
    begins = admitted.admission is Admission.BEGIN
    if begins and is_retracted(device, known.pack_hash):
        return SignedIn(known.sitting, entry, known.pack_hash, Admitted(Admission.RETRACTED))
    for one in under_way:
        if one.attempt_id == admitted.attempt_id:
            entry = (
                one.entry
                if one.sitting.policy.practice
                else in_force(one.entry, load_attempt(device, one.attempt_id))
            )
            return SignedIn(one.sitting, entry, one.pack_hash, admitted)
    return SignedIn(known.sitting, entry, known.pack_hash, admitted)


def _best(found: Sequence[SignedIn]) -> SignedIn:
    order = {Admission.CONTINUE: 0, Admission.BEGIN: 1}
    return min(found, key=lambda one: order.get(one.admitted.admission, 2))
