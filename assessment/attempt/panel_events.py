"""A proctor at the machine of an attempt: that they came, how they showed who they are, and that they are done."""

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
