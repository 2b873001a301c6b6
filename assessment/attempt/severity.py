"""How much an incident matters in its sitting: the policy's level for the control that it went against says so."""

from collections.abc import Iterable, Mapping
from enum import Enum

from assessment.attempt.lockdown import Level, Levels


class Severity(Enum):
    """NOTE: it is on record. WARNING: somebody should look. SERIOUS: it locks, or keeps a test from starting."""

    NOTE = "note"
    WARNING = "warning"
    SERIOUS = "serious"

    @property
    def alarms(self) -> bool:
        """Whether a proctor is to be told at once."""
        return self is not Severity.NOTE


_CONTROLS = {
    "full_screen": ("unmapped", "window_gone", "moved"),
    "keys": ("keyboard_lost", "shortcut", "close_attempt"),
    "injected_input": ("injected_key",),
    "foreign_windows": ("window_above",),
    "focus": ("focus_theft", "focus_lost", "workspace"),
    "programs": ("program_denied", "program_not_allowed", "second_instance"),
    "displays": (
        "too_many_displays",
        "mirrored_displays",
        "external_display",
        "displays_changed",
        "screen_resized",
    ),
    "virtual_machine": ("virtual_machine",),
    "remote_session": (
        "remote_session",
        "remote_program",
        "remote_port",
        "remote_environment",
        "remote_display",
        "remote_login",
        "remote_server",
        "remote_connected",
        "remote_disconnected",
    ),
    "capture": ("capture_key", "clipboard_in"),
    "session_switch": (
        "console_switched",
        "session_left",
        "session_locked",
        "session_disconnected",
        "session_logoff",
    ),
    "suspend": ("suspended", "suspend"),
    "clock": ("clock_jump",),
    "integrity": (
        "program_changed",
        "log_changed",
        "lookout_failed",
        "guard_lost",
        "supervisor_lost",
        "assessment_interrupted",
    ),
    "unclean_end": ("unclean_end", "still_locked", "stopped", "no_answer"),
}
CONTROL_OF: Mapping[str, str] = {kind: control for control, kinds in _CONTROLS.items() for kind in kinds}
"""The control that each kind of incident went against."""
FIXED: Mapping[str, Severity] = {
    "focus_regained": Severity.NOTE,
    "left_by_pin": Severity.NOTE,
    "left_unproved": Severity.SERIOUS,
    "program_excepted": Severity.NOTE,
    "programs_unseen": Severity.NOTE,
    "resume": Severity.NOTE,
    "session_connected": Severity.NOTE,
    "session_logon": Severity.NOTE,
    "session_unlocked": Severity.NOTE,
    "integrity_unverified": Severity.NOTE,
    "lockdown_lacking": Severity.WARNING,
    "unlock_refused": Severity.WARNING,
    "panel_refused": Severity.WARNING,
}
"""Kinds that went against no control."""
_OF_LEVEL = {Level.OFF: Severity.NOTE, Level.LOG: Severity.NOTE, Level.WARN: Severity.WARNING}


def severity_of(kind: str, levels: Levels) -> Severity:
    """Return how much an incident matters; one of a kind that nobody knows here is a warning, not to be passed over."""
    if kind in FIXED:
        return FIXED[kind]
    control = CONTROL_OF.get(kind)
    return Severity.WARNING if control is None else _OF_LEVEL.get(levels.of(control), Severity.SERIOUS)


def counted_severities(kinds: Iterable[str], levels: Levels) -> Mapping[Severity, int]:
    """Return how many incidents there are of each severity."""
    found = dict.fromkeys(Severity, 0)
    for kind in kinds:
        found[severity_of(kind, levels)] += 1
    return found
