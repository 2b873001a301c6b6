"""Signing in before the house is furnished: the screen is there, what is behind it is still being carried in."""

from PySide6.QtCore import QObject, Signal

from desktop.presenters.facts import SittingCard


class EarlySignIn(QObject):
    """Takes a candidate's number and secret and keeps them until somebody can answer."""

    busy_changed = Signal(bool)
    refused = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[SittingCard, ...] = ()
        self.organisation = ""
        self.wish: tuple[str, str] | None = None

    def sign_in(self, number: str, secret: str, *, practise: bool = False) -> None:
        """Keep the wish. Practice is offered only when what is on this computer is known."""
        self.wish = (number, secret)
        self.busy_changed.emit(True)

    def back(self) -> None:
        """There is nowhere to go yet."""
