"""After an unclean end: the attempt that was under way on this device, if there is one."""

from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId, CandidateId
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.sign_in import SignedIn
from desktop.storage.engine import transaction
from desktop.storage.records import attempts


def find_open_attempt(device: Device) -> SignedIn | None:
    """Return who sat what, as if signed in again; None when nothing was under way or its sitting is gone.

    A paused attempt waits for its candidate to sign in; one that was running when the machine failed does not.
    """
    with transaction(device.engine) as session:
        running = [row for row in attempts(session) if State(row.state) in OPEN_STATES - {State.PAUSED}]
    known = {one.sitting.id: one for one in list_sittings(device)}
    for row in reversed(running):
        one = next((known[id] for id in known if id == row.sitting_id), None)
        if one is None:
            continue
        candidate = CandidateId(row.candidate_id)
        entry = next((e for e in one.sitting.roster if e.candidate_id == candidate), None)
        if entry is not None:
            admitted = Admitted(Admission.CONTINUE, attempt_id=AttemptId(row.attempt_id))
            return SignedIn(one.sitting, entry, row.pack_hash, admitted)
    return None
