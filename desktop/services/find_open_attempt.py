"""After an unclean end: the attempt that was under way on this device, if there is one."""

from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.states import State
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.sign_in import SignedIn
from desktop.services.under_way import attempts_under_way


def find_open_attempt(device: Device) -> SignedIn | None:
    """Return who sat what, as if signed in again; None when nothing was under way or its sitting is gone.

    An attempt that was left in a pause, its machine set free, waits for its candidate to sign in, and so does
    practice; an exam that was running, locked or on a break when the machine failed does not.
    """
    for one in reversed(attempts_under_way(device)):
        rests = one.state is State.PAUSED and not load_attempt(device, one.attempt_id).held
        if not rests and not one.sitting.policy.practice:
            admitted = Admitted(Admission.CONTINUE, attempt_id=one.attempt_id)
            return SignedIn(one.sitting, one.entry, one.pack_hash, admitted)
    return None
