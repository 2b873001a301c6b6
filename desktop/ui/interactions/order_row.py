"""One row of an order: grip, number, words, and small buttons that move it."""

from PySide6.QtCore import Signal

from desktop.ui.interactions.chip import Chip
from desktop.ui.interactions.corner_button import Corner, CornerButton, Sign
from desktop.ui.rich_text import Media


class OrderRow(Chip):
    """``swaps``: it can be taken out of the order, and put back at its end."""

    stepped = Signal(int)
    swapped = Signal()

    def __init__(self, html: str, media: Media, *, swaps: bool) -> None:
        super().__init__(html, media, letter="1")
        self.up = CornerButton(Sign.UP, self.tr("Move {thing} up").format(thing=self.words))
        self.down = CornerButton(Sign.DOWN, self.tr("Move {thing} down").format(thing=self.words))
        self.swap = CornerButton(Sign.ADD, self.words, self)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        self.swap.clicked.connect(self.swapped)
        self.set_corner(Corner(self.up, self.down, *([self.swap] if swaps else [])))
        self.swap.setVisible(swaps)

    def show_place(self, place: int | None, count: int, *, answered: bool, joins: bool) -> None:
        """Show the place (from 0) among so many, None for none yet; ``joins``: there is room in the order."""
        placed = place is not None
        self.show_letter("" if place is None else str(place + 1), filled=placed and answered)
        self.up.setVisible(placed)
        self.down.setVisible(placed)
        self.up.setEnabled(placed and place != 0)
        self.down.setEnabled(placed and place != count - 1)
        words = self.tr("Take {thing} out of the order") if placed else self.tr("Put {thing} next")
        self.swap.show_sign(Sign.AWAY if placed else Sign.ADD, words.format(thing=self.words))
        self.swap.setEnabled(placed or joins)
