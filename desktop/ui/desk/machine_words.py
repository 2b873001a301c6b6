"""What the desk says of this computer: each control, what is wanted of it, how far it reaches, and what follows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from assessment.attempt.lockdown import Level, Tier
from desktop.lockdown.capabilities import Reach
from desktop.presenters.check_facts import CheckKind
from desktop.presenters.desk_machine import MachineFacts, Verdict
from desktop.ui import messages
from desktop.ui.words import dotted

CONTROL_NAMES = {
    "full_screen": QT_TRANSLATE_NOOP("machine_words", "The test fills all screens"),
    "keys": QT_TRANSLATE_NOOP("machine_words", "The system's keys"),
    "injected_input": QT_TRANSLATE_NOOP("machine_words", "Keys pressed by programs"),
    "foreign_windows": QT_TRANSLATE_NOOP("machine_words", "Windows of other programs"),
    "focus": QT_TRANSLATE_NOOP("machine_words", "Who has the keyboard"),
    "programs": QT_TRANSLATE_NOOP("machine_words", "Which programs run"),
    "displays": QT_TRANSLATE_NOOP("machine_words", "Screens and mirrors"),
    "virtual_machine": QT_TRANSLATE_NOOP("machine_words", "A virtual machine"),
    "remote_session": QT_TRANSLATE_NOOP("machine_words", "Access from elsewhere"),
    "capture": QT_TRANSLATE_NOOP("machine_words", "Pictures of the screen"),
    "session_switch": QT_TRANSLATE_NOOP("machine_words", "Another user's session"),
    "suspend": QT_TRANSLATE_NOOP("machine_words", "The computer asleep"),
    "clock": QT_TRANSLATE_NOOP("machine_words", "A clock that jumps"),
    "integrity": QT_TRANSLATE_NOOP("machine_words", "Program, test and log unchanged"),
    "unclean_end": QT_TRANSLATE_NOOP("machine_words", "The test ends without a word"),
}


def control_name(control: str) -> str:
    """Return what a control is about."""
    return _tr(str(CONTROL_NAMES[control]))


def wanted_words(wanted: Level) -> str:
    """Return what the sitting wants to follow."""
    return {
        Level.OFF: _tr("Not looked at"),
        Level.LOG: _tr("Recorded"),
        Level.WARN: _tr("Candidate warned"),
        Level.LOCK: _tr("Test locked"),
        Level.REFUSE_START: _tr("No start"),
    }[wanted]


def reach_words(reach: Reach) -> str:
    """Return what this computer can do."""
    return {
        Reach.ENFORCED: _tr("Kept away"),
        Reach.DETECTED: _tr("Seen"),
        Reach.UNAVAILABLE: _tr("Neither seen nor kept away"),
    }[reach]


def verdict_words(verdict: Verdict) -> str:
    """Return what that means for a start."""
    return {
        Verdict.GOOD: _tr("Fine"),
        Verdict.OPEN: _tr("Keep an eye on it"),
        Verdict.REFUSED: _tr("No test starts"),
        Verdict.NOT_ASKED: _tr("Not asked for"),
    }[verdict]


def needed_words(kind: CheckKind) -> str:
    """Return how much what every test needs is needed."""
    must = kind in (CheckKind.PACK, CheckKind.STORAGE)
    return _tr("Needed") if must else _tr("Good to have")


def tier_words(tier: Tier) -> str:
    """Return what a tier means."""
    return {
        Tier.KIOSK: _tr("tier A, the system is locked to the test"),
        Tier.HARDENED: _tr("tier B, the program holds the screen"),
        Tier.DETECTION: _tr("tier C, what happens is seen, and not kept away"),
    }[tier]


def standing_words(facts: MachineFacts) -> str:
    """Return the tier of this computer against the one that is required, in a sentence or two."""
    if facts.required is None:
        return _tr("This sitting locks no computer.")
    has = _tr("This computer holds {tier}.").format(tier=tier_words(facts.tier))
    needs = {
        Tier.KIOSK: _tr("The sitting needs tier A."),
        Tier.HARDENED: _tr("The sitting needs tier B or better."),
        Tier.DETECTION: _tr("The sitting takes any tier."),
    }[facts.required]
    return f"{has} {needs}"


def outcome_words(facts: MachineFacts) -> str:
    """Return whether a test starts here now, and what is in its way."""
    if facts.refusal is not None:
        message = messages.of_error(facts.refusal)  # its remedy is for a candidate: to tell the proctor
        return f"{message.title}. {message.sentence}".strip()
    if not facts.pack_here:
        return _tr("The test is not here yet: nobody can begin.")
    weak = facts.weak
    return dotted(
        [
            _tr("A test can start here."),
            _tr("Keep an eye on: {n}").format(n=weak) if weak else "",
        ]
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("machine_words", text)
