"""What the proctor's desk says of sittings, in a few words each."""

from PySide6.QtCore import QCoreApplication

from desktop.presenters.desk_facts import SittingRow
from desktop.services.desk_sittings import PackHere
from desktop.ui.words import counted


def candidates_words(row: SittingRow) -> str:
    """Return how many may sit."""
    return counted(row.candidates, "candidate", "candidates")


def pack_words(pack: PackHere) -> str:
    """Return whether the test is here, and what opens it."""
    return {
        PackHere.MISSING: _tr("The test is not here yet"),
        PackHere.DAMAGED: _tr("The test on this computer is damaged"),
        PackHere.CODE: _tr("Needs the release code"),
        PackHere.OPEN: _tr("Ready on this computer"),
    }[pack]


def tier_wanted_words(tier: str) -> str:
    """Return what a machine has to hold."""
    return {
        "A": _tr("Needs tier A: a kiosk session"),
        "B": _tr("Needs tier B: a locked screen"),
        "C": _tr("Any computer will do"),
        "": _tr("Nothing is locked"),
    }.get(tier, tier)


def _tr(text: str) -> str:
    return QCoreApplication.translate("desk_words", text)
