"""What each screen is called, for screen readers."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.facts import Screen


def screen_name(screen: Screen) -> str:
    """Return the name of a screen."""
    names = {
        Screen.OPENING: _tr("Opening"),
        Screen.WELCOME: _tr("Set up this computer"),
        Screen.SIGN_IN: _tr("Sign in"),
        Screen.DESK: _tr("Proctor's desk"),
        Screen.IDENTITY: _tr("Is this you?"),
        Screen.PRACTICE: _tr("Practice"),
        Screen.HISTORY: _tr("My attempts"),
        Screen.CHECK: _tr("System check"),
        Screen.INSTRUCTIONS: _tr("Instructions"),
        Screen.TRYOUT: _tr("Try it out"),
        Screen.TEST: _tr("Test"),
        Screen.LOCKED: _tr("The test is locked"),
        Screen.PROCTOR: _tr("Proctor's panel"),
        Screen.REVIEW: _tr("Review"),
        Screen.SUBMITTED: _tr("Submitted"),
        Screen.RESULT: _tr("Result"),
        Screen.STOPPED: _tr("Stopped"),
    }
    return names[screen]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CandidateRoom", text)
