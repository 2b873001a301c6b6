"""What is said of sending after a round that came through."""

from collections.abc import Mapping

from assessment.sync.versions import UPDATE_NEEDED
from desktop.presenters.facts import CENTRE, SendState
from desktop.services.push_files import Unsent


def told_of_round(
    left: Unsent, unfit: Mapping[str, str], *, blocked: bool, apart: str, known: str
) -> tuple[SendState, str]:
    """Return state and detail after a round.

    ``left`` is what the server has not acknowledged, ``unfit`` why some of its files cannot be sent. ``apart`` is the
    side that has to be updated, ``blocked`` whether that keeps it here. ``known`` is what was found out about the log
    that is there.
    """
    update = f"{UPDATE_NEEDED}_{apart}" if apart else ""
    if not left.any:
        return SendState.SENT, update or known or (CENTRE if left.at_centre else "")
    if not blocked and (left.entries or left.files > len(unfit)):
        return SendState.SENDING, ""
    return SendState.REFUSED, update if blocked else next(iter(unfit.values()), "")
