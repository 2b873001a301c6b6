"""How a test stands, what its machine holds and what was done, in the words of the proctor's panel."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from assessment.attempt.events import Accommodated, Body, Paused, Resumed, Submitted, TimeExtended, Unlocked
from assessment.attempt.irregularity import Irregularity
from desktop.presenters.panel_facts import PanelFacts, Standing
from desktop.ui.proctor.reasons import noted_words
from desktop.ui.words import answered_of, clock, counted, dotted, duration, quoted


def standing_words(facts: PanelFacts) -> str:
    """Return what the test is doing, and who paused it for what."""
    told = {
        Standing.AT_WORK: _tr("Under way; it takes nothing while this panel is open"),
        Standing.BREAK: _tr("On a break"),
        Standing.PAUSED: _tr("Paused by the candidate"),
        Standing.HELD: _tr("Paused by a proctor"),
        Standing.LOCKED: _tr("Locked; it is opened on the screen behind this panel"),
    }[facts.standing]
    if facts.standing is not Standing.HELD:
        return told
    return dotted((told, facts.pause_by, quoted(facts.pause_why) if facts.pause_why else ""))


def progress_words(facts: PanelFacts) -> str:
    """Return how far the candidate is."""
    flagged = _tr("{n} flagged").format(n=facts.flagged) if facts.flagged else ""
    return dotted((answered_of(facts.answered, 0, facts.questions), flagged))


def saved_words(facts: PanelFacts) -> str:
    """Return what is not on the disk, first of all that something is not."""
    if facts.unsaved:
        return counted(facts.unsaved, "answer is not on the disk yet", "answers are not on the disk yet")
    if facts.unrecorded:
        return _tr("What you did is not on the disk yet. It is tried again and again.")
    return _tr("Everything is saved on this computer")


def unsent_words(facts: PanelFacts) -> str:
    """Return what the server has not got, empty where it has all."""
    sending = facts.sending
    events = _tr("Entries not sent: {n}").format(n=sending.unsent) if sending.unsent else ""
    files = _tr("Files not sent: {n}").format(n=sending.unsent_files) if sending.unsent_files else ""
    return dotted((events, files))


def time_words(facts: PanelFacts) -> str:
    """Return what is left of the whole test, and what was granted on top."""
    time = facts.time
    left = time.remaining_ms if time.whole_ms is None else time.whole_ms
    told = _tr("No limit") if left is None else _tr("{time} left").format(time=clock(left))
    extended = facts.extended_ms
    return dotted(
        (
            told,
            _tr("the clock is stopped") if time.paused and left is not None else "",
            _tr("{time} more were given").format(time=duration(extended)) if extended else "",
        )
    )


def machine_words(facts: PanelFacts) -> str:
    """Return how far this machine is locked."""
    return {
        "A": _tr("Tier A: the system is locked to the test"),
        "B": _tr("Tier B: the program holds the screen"),
        "C": _tr("Tier C: what happens is seen, and not kept away"),
        "": _tr("This computer is not locked"),
    }.get(facts.tier, facts.tier)


def control_words(controls: Iterable[str]) -> str:
    """Return what holds, as a list; what has no word here is an inner part of another."""
    names = {
        "window": _tr("full screen"),
        "windows": _tr("full screen"),
        "keyboard": _tr("the keyboard"),
        "system_keys": _tr("the system's keys"),
        "guard": _tr("other windows"),
        "supervisor": _tr("the program itself"),
        "keep_awake": _tr("the screen stays on"),
        "assessment": _tr("the system's own lock"),
        "presentation": _tr("the system's bars and menus"),
        "capture": _tr("pictures of the screen"),
        "session_notice": _tr("other users' sessions"),
    }
    return dotted(dict.fromkeys(names[one] for one in controls if one in names))


def done_words(done: Body) -> str:
    """Return what was recorded."""
    match done:
        case Paused():
            return _tr("The test is paused.")
        case Unlocked() | Resumed():
            return _tr("The test goes on when you close the panel.")
        case TimeExtended(extension_ms):
            return _tr("{time} more were given.").format(time=duration(extension_ms))
        case Accommodated():
            return _tr("The accommodations were changed.")
        case Irregularity(reason):
            return _tr("Noted: {reason}.").format(reason=noted_words(reason))
        case Submitted():
            return _tr("The test has ended.")
        case _:
            return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("proctor_words", text)
