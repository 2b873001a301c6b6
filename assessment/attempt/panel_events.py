"""A proctor at the machine: that they let a candidate in, that they came to a test, and that they are done with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PanelOpened:
    """A proctor came to the machine: from here on its questions are hidden. ``way`` is how they showed who they are.

    ``sheet_number`` is which code of the candidate's row on the sheet that was, so that it opens nothing again; 0: none.
    """

    by: str
    way: str
    sheet_number: int = 0


@dataclass(frozen=True, slots=True)
class PanelClosed:
    """The proctor is done. ``cause``: ``closed`` by hand, ``quiet`` for a while, or ``left`` with the test."""

    by: str
    cause: str


@dataclass(frozen=True, slots=True)
class Launched:
    """A proctor let the candidate in from the desk, so nobody was asked for the candidate's own secret.

    ``way`` is how the proctor showed who they are.
    """

    by: str
    way: str


@dataclass(frozen=True, slots=True)
class TimeAgreed:
    """A proctor agreed to other time before the start than the roster says. The terms of the attempt have it."""

    time_factor_percent: int
    extra_ms: int
    by: str
    reason: str
