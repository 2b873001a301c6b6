"""A proctor lets a candidate in from the desk: nobody is asked for the candidate's secret, all else is as at sign-in."""

from dataclasses import dataclass, replace

from assessment.attempt.admitted import Admission, Admitted
from assessment.ids import CandidateId, SittingId
from desktop.services.device import Device
from desktop.services.launch import Launch, as_launched
from desktop.services.sign_in import SignedIn, known_here, place_of
from desktop.services.under_way import attempts_under_way


@dataclass(frozen=True, slots=True)
class NotLetIn:
    """Why a candidate cannot sit now; ``admitted`` None: they are no longer on the roster."""

    admitted: Admitted | None


def let_in(
    device: Device, sitting_id: SittingId, candidate_id: CandidateId, launch: Launch
) -> SignedIn | NotLetIn:
    """Return who sits what, as if they had signed in, with who let them in."""
    under_way = attempts_under_way(device)
    for known in known_here(device, under_way):
        for entry in known.sitting.roster if known.sitting.id == sitting_id else ():
            if entry.candidate_id == candidate_id:
                place = place_of(device, known, entry, under_way)
                return _launched(place, launch)
    return NotLetIn(None)


def _launched(place: SignedIn, launch: Launch) -> SignedIn | NotLetIn:
    match place.admitted.admission:
        case Admission.CONTINUE:
            return replace(place, launch=launch)
        case Admission.BEGIN:
            return replace(place, entry=as_launched(place.entry, launch.change), launch=launch)
        case _:
            return NotLetIn(place.admitted)
