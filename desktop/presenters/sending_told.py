"""What is said of sending: after a round that came through, and after one that did not."""

from assessment.sync.versions import UPDATE_NEEDED
from desktop.errors import EnvironmentProblem, NotTheHub, ServerRefused, ServerUnreadable, SignedOut
from desktop.presenters.facts import CENTRE, HELD, SendState
from desktop.presenters.route import NO_ANSWER
from desktop.services.push_files import Unsent


def told_of_round(
    left: Unsent, *, sendable: bool, blocked: bool, apart: str, known: str, unfit: str
) -> tuple[SendState, str]:
    """Return state and detail after a round.

    ``left`` is what the server has not acknowledged, and whether any of it can be sent: ``sendable``. ``apart`` is the
    side that has to be updated, ``blocked`` whether that keeps it here; ``unfit`` is why a file cannot be sent.
    ``known`` is what was found out about the log that is there.
    """
    update = f"{UPDATE_NEEDED}_{apart}" if apart else ""
    if not left.any:
        return SendState.SENT, update or known or (CENTRE if left.at_centre else "")
    if sendable:
        return SendState.SENDING, ""
    return SendState.REFUSED, update if blocked else unfit


def told_of_trouble(error: Exception) -> tuple[SendState, str]:
    """Return state and detail after a round that failed."""
    state = SendState.NO_NETWORK if isinstance(error, NO_ANSWER) else SendState.REFUSED
    detail = error.detail if isinstance(error, EnvironmentProblem) else type(error).__name__
    detail = error.code if isinstance(error, ServerRefused) else detail
    if isinstance(error, ServerUnreadable | SignedOut | NotTheHub) and detail != HELD:
        detail = type(error).__name__
    return state, detail
