"""Why a control reaches no further on this computer, in the words of whoever reads it on a screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.ui.evidence_words import forms, in_words

_KNOWN = forms(
    (r"none", QT_TRANSLATE_NOOP("reach_reasons", "There is no screen here.")),
    (r"offscreen", QT_TRANSLATE_NOOP("reach_reasons", "Nothing is shown on a screen here.")),
    (
        r"(?P<names>x11|wayland|windows|macos)",
        QT_TRANSLATE_NOOP(
            "reach_reasons", "Nothing is known that does it in this kind of session ({names})."
        ),
    ),
    (
        r"by name, path or digest; a copy by another name by its digest alone; nothing is ended",
        QT_TRANSLATE_NOOP(
            "reach_reasons",
            "By name, path or digest; a copy under another name by its digest alone. No program is ended.",
        ),
    ),
    (
        r"by programs, ports, environment and the X server; a camera or a cable shows none of these",
        QT_TRANSLATE_NOOP(
            "reach_reasons",
            "By programs, ports, environment and the screen server. A camera or a cable shows none of these.",
        ),
    ),
    (
        r"by what a virtual machine tells of itself; one that hides well shows none",
        QT_TRANSLATE_NOOP(
            "reach_reasons", "By what a virtual machine tells of itself. One that hides well tells nothing."
        ),
    ),
    (
        r"not looked at on this system by this version",
        QT_TRANSLATE_NOOP("reach_reasons", "This version does not look at it on this system."),
    ),
    (
        r"neither logind nor consoles tell which session is in view",
        QT_TRANSLATE_NOOP("reach_reasons", "Nothing here tells which session is in view."),
    ),
    (
        r"no two clocks tell that the machine slept",
        QT_TRANSLATE_NOOP("reach_reasons", "No two clocks here tell that the computer slept."),
    ),
    (
        r"runs from its source: there is nothing to compare it with",
        QT_TRANSLATE_NOOP(
            "reach_reasons", "Carrel runs from its source: there is nothing to compare it with."
        ),
    ),
    (
        r"files are compared with what was installed; whoever may write there may change both",
        QT_TRANSLATE_NOOP(
            "reach_reasons",
            "Files are compared with what was installed. Whoever may write there may change both.",
        ),
    ),
    (
        r"any program of this user can take pictures of an X screen; only the keys for it are held",
        QT_TRANSLATE_NOOP(
            "reach_reasons",
            "Any program of this user can take pictures of the screen. Only the keys for it are held.",
        ),
    ),
    (
        r"the X server lacks (?P<names>.+)",
        QT_TRANSLATE_NOOP("reach_reasons", "The screen server lacks {names}."),
    ),
    (
        r"the X server is itself a program of another session \((?P<names>.+)\)",
        QT_TRANSLATE_NOOP(
            "reach_reasons", "The screen server is itself a program of another session ({names})."
        ),
    ),
    (r"no X server(?:: (?P<names>.+))?", QT_TRANSLATE_NOOP("reach_reasons", "There is no screen server.")),
    (
        r"Wayland does not tell, and nothing else can be started in a kiosk",
        QT_TRANSLATE_NOOP(
            "reach_reasons", "The system does not tell; in a kiosk nothing else can be started."
        ),
    ),
    (
        r"the account may log in \((?P<names>.+)\)",
        QT_TRANSLATE_NOOP("reach_reasons", "This account may log in ({names})."),
    ),
    (
        r"Wayland, and its compositor is not known",
        QT_TRANSLATE_NOOP("reach_reasons", "It is not known what draws the screens of this session."),
    ),
    (
        r"Wayland under (?P<names>.+), which is no kiosk's compositor",
        QT_TRANSLATE_NOOP(
            "reach_reasons", "This session is drawn by {names}, which is not made for a kiosk."
        ),
    ),
    (
        r"(?P<names>.+) may be changed by others than root",
        QT_TRANSLATE_NOOP("reach_reasons", "{names} can be changed by others than the administrator."),
    ),
    (
        r"cage is a window within another session",
        QT_TRANSLATE_NOOP("reach_reasons", "The kiosk is a window within another session."),
    ),
    (
        r"cage draws on no screen of this machine",
        QT_TRANSLATE_NOOP("reach_reasons", "The kiosk draws on no screen of this computer."),
    ),
    (
        r"cage was started in a way that is not known: (?P<names>.+)",
        QT_TRANSLATE_NOOP("reach_reasons", "The kiosk was started in a way that is not known: {names}"),
    ),
    (
        r"cage lets one switch to another console \(-s\)",
        QT_TRANSLATE_NOOP("reach_reasons", "The kiosk lets one switch to another console (option -s)."),
    ),
    (
        r"whether this is a session of Assigned Access is not told to a program: see (?P<file>.+)",
        QT_TRANSLATE_NOOP(
            "reach_reasons", "No program is told whether this is a session of Assigned Access: see {file}."
        ),
    ),
    (
        r"Ctrl\+Alt\+Del and Win\+L belong to the system",
        QT_TRANSLATE_NOOP("reach_reasons", "Ctrl+Alt+Del and Win+L belong to the system."),
    ),
    (r"this is not Windows", QT_TRANSLATE_NOOP("reach_reasons", "This is not Windows.")),
    (
        r"this Windows lacks (?P<names>.+)",
        QT_TRANSLATE_NOOP("reach_reasons", "This version of Windows lacks {names}."),
    ),
    (
        r"other programs and Force Quit are put away; Mission Control, Spotlight and the power button are not",
        QT_TRANSLATE_NOOP(
            "reach_reasons",
            "Other programs and Force Quit are put away. Mission Control, Spotlight and the power button are not.",
        ),
    ),
    (
        r"told, and put behind the test",
        QT_TRANSLATE_NOOP("reach_reasons", "They are told, and put behind the test."),
    ),
    (
        r"macOS tells it to programs with a permission only",
        QT_TRANSLATE_NOOP("reach_reasons", "macOS tells it only to programs that have a permission."),
    ),
    (r"not counted by this version", QT_TRANSLATE_NOOP("reach_reasons", "This version does not count them.")),
    (
        r"macOS cannot be asked: (?P<names>.+)",
        QT_TRANSLATE_NOOP("reach_reasons", "macOS cannot be asked: {names}"),
    ),
)


def reach_reason(reason: str) -> str:
    """Return why a control reaches no further in words; what the system itself said, as it is."""
    return in_words(reason, _KNOWN, "reach_reasons")
