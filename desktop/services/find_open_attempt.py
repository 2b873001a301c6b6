"""After an unclean end: the attempt that was under way on this device, if there is one."""

from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.states import State
from desktop.services.device import Device
from desktop.services.sign_in import SignedIn
from desktop.services.under_way import attempts_under_way


def find_open_attempt(device: Device) -> SignedIn | None:
    """Return who sat what, as if signed in again; None when nothing was under way or its sitting is gone.

    A paused attempt waits for its candidate to sign in, and so does practice; an exam that was running when the
    machine failed does not.
    """
    for one in reversed(attempts_under_way(device)):
        if one.state is not State.PAUSED and not one.sitting.policy.practice:
            admitted = Admitted(Admission.CONTINUE, attempt_id=one.attempt_id)
            return SignedIn(one.sitting, one.entry, one.pack_hash, admitted)
    return None
