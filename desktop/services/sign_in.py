"""A candidate signs in against the rosters held here, without any network."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from assessment.attempt.admission import EarlierAttempt, admit
from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.attempt.states import State
from assessment.ids import AttemptId
from desktop.clock import from_unix_ms
from desktop.services.check_secret import secret_fits
from desktop.services.device import Device
from desktop.services.list_sittings import KnownSitting, list_sittings
from desktop.services.slow_guessing import count_wrong, forget_wrong, wait_ms
from desktop.services.under_way import UnderWay, attempts_under_way
from desktop.storage.engine import transaction
from desktop.storage.records import attempts_of


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in to what, and whether an attempt begins or goes on."""

    sitting: Sitting
    entry: RosterEntry
    pack_hash: str
    admitted: Admitted


class Why(Enum):
    """Why nobody was signed in before admission was even asked."""

    NO_SITTING = "no_sitting"
    UNKNOWN_CANDIDATE = "unknown_candidate"
    WRONG_SECRET = "wrong_secret"  # a reason, not a secret
    TOO_MANY_TRIES = "too_many_tries"


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    """The reason, with how long the next try must wait."""

    why: Why
    wait_ms: int = 0


def sign_in(device: Device, number: str, secret: str) -> SignedIn | NotSignedIn:
    """Find the candidate, check the secret, ask admission.

    The sitting taken is the first in which an attempt can go on or begin; else the first that knows the number. An
    attempt under way goes on in the sitting as it was when it began, also for somebody no longer on the roster.
    """
    known, under_way = list_sittings(device), attempts_under_way(device)
    if not known:
        return NotSignedIn(Why.NO_SITTING)
    what = f"sign-in:{''.join(number.split()).casefold()}"
    waiting = wait_ms(device, what)
    if waiting:
        return NotSignedIn(Why.TOO_MANY_TRIES, waiting)
    found = [
        (one, entry)
        for one in (*known, *_dropped(known, under_way))
        if (entry := one.sitting.entry_by_number(number)) is not None
    ]
    if not found:
        return NotSignedIn(Why.UNKNOWN_CANDIDATE, count_wrong(device, what))
    fitting = [(one, entry) for one, entry in found if secret_fits(entry.secret_hash, secret)]
    if not fitting:
        return NotSignedIn(Why.WRONG_SECRET, count_wrong(device, what))
    forget_wrong(device, what)
    return _best([_signed_in(device, one, entry, under_way) for one, entry in fitting])


def _dropped(known: Sequence[KnownSitting], under_way: Sequence[UnderWay]) -> list[KnownSitting]:
    """Return, for each attempt whose candidate the newest roster leaves out, its sitting with that candidate alone."""
    listed = {(one.sitting.id, entry.candidate_id) for one in known for entry in one.sitting.roster}
    return [
        KnownSitting(replace(one.sitting, roster=(one.entry,)), one.pack_hash)
        for one in under_way
        if (one.sitting.id, one.entry.candidate_id) not in listed
    ]


def _signed_in(
    device: Device, known: KnownSitting, entry: RosterEntry, under_way: Sequence[UnderWay]
) -> SignedIn:
    with transaction(device.engine) as session:
        rows = attempts_of(session, known.sitting.id, entry.candidate_id)
    earlier = [
        EarlierAttempt(AttemptId(row.attempt_id), State(row.state), from_unix_ms(row.last_at_ms))
        for row in rows
    ]
    admitted = admit(known.sitting, earlier, device.clock.now())
    for one in under_way:
        if one.attempt_id == admitted.attempt_id:
            return SignedIn(one.sitting, one.entry, one.pack_hash, admitted)
    return SignedIn(known.sitting, entry, known.pack_hash, admitted)


def _best(found: Sequence[SignedIn]) -> SignedIn:
    order = {Admission.CONTINUE: 0, Admission.BEGIN: 1}
    return min(found, key=lambda one: order.get(one.admitted.admission, 2))
