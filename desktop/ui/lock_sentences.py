"""What was seen against the lock, in plain words: why a test is locked, or what its candidate is warned of."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.presenters.lock_screen import LockFacts
from desktop.ui.evidence_words import evidence_words
from desktop.ui.sentences import Message
from desktop.ui.words import duration

WHY = {
    "window_above": QT_TRANSLATE_NOOP(
        "lock_sentences", "A window of another program came in front of the test."
    ),
    "window_gone": QT_TRANSLATE_NOOP(
        "lock_sentences", "The window of the test was taken off the screen by another program."
    ),
    "unmapped": QT_TRANSLATE_NOOP("lock_sentences", "Another program has hidden the test."),
    "moved": QT_TRANSLATE_NOOP("lock_sentences", "Another program has moved the test on the screen."),
    "focus_theft": QT_TRANSLATE_NOOP("lock_sentences", "Another program tried to take the keyboard."),
    "keyboard_lost": QT_TRANSLATE_NOOP("lock_sentences", "Another program has taken the keyboard."),
    "workspace": QT_TRANSLATE_NOOP("lock_sentences", "Somebody tried to go to another desktop."),
    "displays_changed": QT_TRANSLATE_NOOP("lock_sentences", "A screen was plugged in or taken away."),
    "screen_resized": QT_TRANSLATE_NOOP("lock_sentences", "The size of the screen was changed."),
    "second_instance": QT_TRANSLATE_NOOP("lock_sentences", "Somebody tried to start Carrel a second time."),
    "injected_key": QT_TRANSLATE_NOOP("lock_sentences", "Keys were pressed by a program, not by hand."),
    "clipboard_in": QT_TRANSLATE_NOOP(
        "lock_sentences", "Another program has put something on the clipboard."
    ),
    "shortcut": QT_TRANSLATE_NOOP("lock_sentences", "A shortcut was pressed that leads out of the test."),
    "capture_key": QT_TRANSLATE_NOOP(
        "lock_sentences", "The key that takes a picture of the screen was pressed."
    ),
    "close_attempt": QT_TRANSLATE_NOOP("lock_sentences", "Somebody tried to close the test."),
    "unclean_end": QT_TRANSLATE_NOOP(
        "lock_sentences", "The test closed unexpectedly: its program or the computer had stopped."
    ),
    "left_unproved": QT_TRANSLATE_NOOP(
        "lock_sentences", "Somebody left the test without showing a PIN or a code."
    ),
    "still_locked": QT_TRANSLATE_NOOP("lock_sentences", "The test was locked when it was left."),
    "stopped": QT_TRANSLATE_NOOP(
        "lock_sentences", "Somebody has stopped the program of the test for a while."
    ),
    "no_answer": QT_TRANSLATE_NOOP("lock_sentences", "The program of the test did not answer for a while."),
    "supervisor_lost": QT_TRANSLATE_NOOP(
        "lock_sentences", "The program that watches over the test has stopped."
    ),
    "locked_by_staff": QT_TRANSLATE_NOOP("lock_sentences", "A proctor has locked it."),
    "held_by_staff": QT_TRANSLATE_NOOP("lock_sentences", "A proctor has paused it. Nothing is wrong."),
    "program_denied": QT_TRANSLATE_NOOP(
        "lock_sentences", "A program was started that may not run during the test."
    ),
    "program_not_allowed": QT_TRANSLATE_NOOP(
        "lock_sentences", "A program was opened that the test does not allow."
    ),
    "remote_program": QT_TRANSLATE_NOOP(
        "lock_sentences", "A program was started that shows this screen to others."
    ),
    "remote_port": QT_TRANSLATE_NOOP("lock_sentences", "This computer can be watched from another."),
    "suspended": QT_TRANSLATE_NOOP("lock_sentences", "The computer was asleep."),
    "console_switched": QT_TRANSLATE_NOOP("lock_sentences", "Somebody switched to another screen session."),
    "session_left": QT_TRANSLATE_NOOP("lock_sentences", "Somebody switched to another user."),
    "session_locked": QT_TRANSLATE_NOOP("lock_sentences", "The computer's own lock screen came up."),
    "clock_jump": QT_TRANSLATE_NOOP("lock_sentences", "The computer's clock was changed."),
    "lookout_failed": QT_TRANSLATE_NOOP("lock_sentences", "What runs on the computer cannot be looked at."),
    "guard_lost": QT_TRANSLATE_NOOP("lock_sentences", "The program that guards the test has stopped."),
}
OTHER = QT_TRANSLATE_NOOP("lock_sentences", "Something happened that this sitting does not allow.")


def why_locked(kind: str) -> str:
    """Return why a test is locked."""
    return QCoreApplication.translate("lock_sentences", str(WHY.get(kind, OTHER)))


def evidence(facts: LockFacts) -> str:
    """Return what was seen, empty where that says no more."""
    if facts.closed_ms is None:
        return evidence_words(facts.detail)
    told = QCoreApplication.translate("lock_sentences", "It was closed for {gap}.")
    return told.format(gap=duration(facts.closed_ms))


def warning(kind: str) -> Message:
    """Return what a candidate is told of something that was recorded and locks nothing."""
    return Message(QCoreApplication.translate("lock_sentences", "This was recorded"), why_locked(kind))
