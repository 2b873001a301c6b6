"""What the desk says of an attempt on this computer, in a line."""

from PySide6.QtCore import QCoreApplication

from assessment.attempt.states import State
from desktop.services.held_attempts import HeldAttempt
from desktop.ui.mirrored import isolate
from desktop.ui.words import day_and_time, dotted


def held_words(one: HeldAttempt) -> str:
    """Return how it stands, how much is answered, when that was, and whether it is sent."""
    desk = _tr("desk {desk}").format(desk=isolate(one.desk)) if one.desk else ""
    answered = _tr("answered: {n}").format(n=one.answered)
    seats = _tr("seat {n}").format(n=one.seats) if one.seats > 1 else ""
    return dotted((_standing(one), answered, _sent(one), seats, desk, day_and_time(one.last_at)))


def _standing(one: HeldAttempt) -> str:
    if one.handed:
        return _tr("Handed over by {name}").format(name=isolate(one.handed_by))
    return {
        State.PAUSED: _tr("Paused"),
        State.SUBMITTED: _tr("Submitted"),
        State.EXPIRED: _tr("Ended by time"),
        State.CANCELLED: _tr("Cancelled"),
        State.COMPLETED: _tr("Completed"),
    }.get(one.state, _tr("Under way"))


def _sent(one: HeldAttempt) -> str:
    if one.central:
        return _tr("At the organisation")
    if not one.unsent:
        return _tr("Sent")
    if one.left_to:
        told = _tr("belongs to {organisation}, not sent there: {n}; export it as a file")
        return told.format(n=one.unsent, organisation=isolate(one.left_to))
    return _tr("saved here, not sent yet: {n}").format(n=one.unsent)


def _tr(text: str) -> str:
    return QCoreApplication.translate("held_words", text)
