"""What stands in a log of incidents, in plain words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.presenters.panel_facts import Seen
from desktop.ui.evidence_words import evidence_words
from desktop.ui.lock_sentences import WHY, why_locked
from desktop.ui.proctor.reasons import noted_words
from desktop.ui.words import dotted

KINDS = {
    "focus_lost": QT_TRANSLATE_NOOP("proctor_incidents", "The test lost the keyboard."),
    "focus_regained": QT_TRANSLATE_NOOP("proctor_incidents", "The test has the keyboard again."),
    "left_by_pin": QT_TRANSLATE_NOOP("proctor_incidents", "A proctor left the test."),
    "unlock_refused": QT_TRANSLATE_NOOP(
        "proctor_incidents", "Somebody tried to open the locked test, and could not."
    ),
    "panel_refused": QT_TRANSLATE_NOOP(
        "proctor_incidents", "Somebody tried to open the proctor's panel, and could not."
    ),
    "lockdown_lacking": QT_TRANSLATE_NOOP(
        "proctor_incidents", "Part of the lock could not be had on this computer."
    ),
    "program_excepted": QT_TRANSLATE_NOOP(
        "proctor_incidents", "A program runs that this sitting allows as an exception."
    ),
    "assessment_interrupted": QT_TRANSLATE_NOOP(
        "proctor_incidents", "The computer ended its lock for a moment."
    ),
    "external_display": QT_TRANSLATE_NOOP("proctor_incidents", "A screen outside the computer is in use."),
    "virtual_machine": QT_TRANSLATE_NOOP("proctor_incidents", "This computer is a virtual machine."),
    "remote_session": QT_TRANSLATE_NOOP("proctor_incidents", "The screen is shown from another computer."),
    "remote_environment": QT_TRANSLATE_NOOP(
        "proctor_incidents", "The session was opened from another computer."
    ),
    "remote_display": QT_TRANSLATE_NOOP("proctor_incidents", "The screen is on another computer."),
    "remote_login": QT_TRANSLATE_NOOP("proctor_incidents", "Somebody is logged in from elsewhere."),
    "remote_server": QT_TRANSLATE_NOOP("proctor_incidents", "The screen can be shown elsewhere."),
    "programs_unseen": QT_TRANSLATE_NOOP(
        "proctor_incidents", "Which programs show windows cannot be known on this computer."
    ),
    "program_changed": QT_TRANSLATE_NOOP("proctor_incidents", "Files of the program were changed."),
    "integrity_unverified": QT_TRANSLATE_NOOP(
        "proctor_incidents", "Whether the program is unchanged cannot be known."
    ),
    "log_changed": QT_TRANSLATE_NOOP("proctor_incidents", "The log is not what this computer wrote."),
}
"""Those that stand beside what locks a test; the words for that are in ``lock_sentences``."""
OTHER = QT_TRANSLATE_NOOP("proctor_incidents", "Something else was recorded.")


def seen_words(seen: Seen) -> str:
    """Return what happened, in a sentence or a reason."""
    if seen.noted:
        return noted_words(seen.kind)
    if seen.kind in WHY:
        return why_locked(seen.kind)
    return QCoreApplication.translate("proctor_incidents", str(KINDS.get(seen.kind, OTHER)))


def seen_detail(seen: Seen) -> str:
    """Return the evidence, and who noted it; of a kind without words here its stable name too."""
    detail = seen.detail if seen.noted else evidence_words(seen.detail)
    known = seen.noted or seen.kind in WHY or seen.kind in KINDS
    return dotted(("" if known else seen.kind, detail, seen.by))
