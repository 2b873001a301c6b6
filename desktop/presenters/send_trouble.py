"""What an error of sending is shown as: the state, and the detail that finds its sentence."""

from assessment.sync.refusals import BUSY
from desktop.errors import EnvironmentProblem, NotTheHub, ServerRefused, ServerUnreadable, SignedOut
from desktop.presenters.facts import HELD, SendState
from desktop.presenters.route import NO_ANSWER

TOO_MANY_REQUESTS = 429


def shown_as(error: Exception) -> tuple[SendState, str]:
    """Return the state that an error is told as, and its detail."""
    if isinstance(error, ServerRefused):
        return (SendState.BUSY if _is_busy(error) else SendState.REFUSED), error.code
    state = SendState.NO_NETWORK if isinstance(error, NO_ANSWER) else SendState.REFUSED
    detail = error.detail if isinstance(error, EnvironmentProblem) else type(error).__name__
    if isinstance(error, ServerUnreadable | SignedOut | NotTheHub) and detail != HELD:
        detail = type(error).__name__
    return state, detail


def _is_busy(error: ServerRefused) -> bool:
    return error.code in BUSY or error.status == TOO_MANY_REQUESTS
