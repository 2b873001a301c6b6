"""What one hand holds, where it would go, and what it says about it. How mouse and keys reach it: ``pick_and_place``."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.announce import announce

BANK = ""
"""The place where things lie that are in no place."""
LONGEST = 40
"""So many letters of a name stand in a line of words; the whole is heard."""


@dataclass(frozen=True, slots=True)
class Held:
    """A thing, and the place from which it is taken."""

    thing: str
    source: str = BANK


class Board(Protocol):
    """What the hand asks of the interaction."""

    def thing_name(self, thing: str) -> str:
        """Return a thing in words."""
        ...

    def place_name(self, place: str) -> str:
        """Return a place in words, ``BANK`` too."""
        ...

    def places_for(self, held: Held) -> Sequence[str]:
        """Return the places that take what is held, in reading order; ``BANK`` among them if it may go back."""
        ...

    def put(self, held: Held, place: str) -> bool:
        """Put a thing down, show it, tell it; False, changing nothing, where the place does not take it."""
        ...

    def go_to_place(self, place: str) -> None:
        """Put the keyboard's focus on a place (never ``BANK``) and bring it into view."""
        ...

    def go_to_bank(self, thing: str | None) -> None:
        """Put the focus on a thing in the bank, or for None where picking begins."""
        ...


class Hand(QObject):
    """Holds one thing or none, or waits for what goes to an aimed place."""

    changed = Signal()
    said = Signal(str)
    refused = Signal(str)

    def __init__(self, board: Board, home: QWidget) -> None:
        super().__init__(home)
        self._board, self._home = board, home
        self.held: Held | None = None
        self.aimed: str | None = None
        self.over: str | None = None
        self.begins_last = False
        """Whether the keys bring what comes from the bank to the last place first, as a list grows at its end."""

    def filled_in(self, words: str) -> str:
        """Return words with the ``thing`` that is held and the aimed ``place`` in them, short enough for one line."""
        thing = self._board.thing_name(self.held.thing) if self.held is not None else ""
        place = self._board.place_name(self.aimed) if self.aimed is not None else ""
        return words.format(thing=_short(thing), place=_short(place)).replace("….", "…")

    def press(self, thing: Held | None, place: str | None) -> None:
        """Take a press, by mouse or key, on a thing, a place or both."""
        if self.held is not None:
            if place is not None and place != self.held.source and place in self._board.places_for(self.held):
                self.put(place)
            elif thing == self.held or (place is not None and place == self.held.source):
                self.cancel()
            elif thing is not None and thing.source == BANK and self.held.source != BANK:
                self.bring(thing, self.held.source)
            elif thing is not None and place in (None, thing.source):
                self.pick(thing)
            elif place is not None:
                self.refuse(
                    self.tr("{place} does not take this.").format(place=self._board.place_name(place))
                )
        elif self.aimed is not None:
            if thing is not None and thing.source != self.aimed:
                self.bring(thing, self.aimed)
            elif place is None or place in (BANK, self.aimed):
                self.cancel()
            else:
                self._aim(place)
        elif thing is not None:
            self.pick(thing)
        elif place is not None and place != BANK:
            self._aim(place)

    def pick(self, held: Held, *, quietly: bool = False) -> bool:
        """Hold a thing; False where no place would take it. ``quietly``: by mouse, where the eye follows it."""
        if not set(self._board.places_for(held)) - {held.source}:
            self.refuse(self.tr("There is no room for more. Take something away first."))
            return False
        self.held, self.aimed = held, None
        self.over = held.source if held.source != BANK else None
        if not quietly:
            words = self.tr("{thing} picked up. Choose a place; Escape puts it back.")
            self._say(words.format(thing=self._board.thing_name(held.thing)))
        self.changed.emit()
        return True

    def put(self, place: str) -> bool:
        """Put down what is held; say whether the place took it. What it does not take stays in the hand."""
        held = self.held
        if held is None or not self._board.put(held, place):
            return False
        self.held = self.aimed = self.over = None
        names = {"thing": self._board.thing_name(held.thing), "place": self._board.place_name(place)}
        taken = self.tr("{thing} taken away.") if place == BANK else self.tr("{thing} put in {place}.")
        self._say(taken.format(**names))
        self.changed.emit()
        return True

    def cancel(self) -> None:
        """Put back what is held, or aim at nothing any more."""
        if self.held is None and self.aimed is None:
            return
        held = self.held
        self.reset()
        words = self.tr("{thing} put back.")
        self._say(words.format(thing=self._board.thing_name(held.thing)) if held is not None else "")

    def reset(self) -> None:
        """Hold nothing, aim at nothing. Silent."""
        if self.held is not None or self.aimed is not None:
            self.held = self.aimed = self.over = None
            self.changed.emit()

    def step(self, steps: int) -> None:
        """Go on to the next (1) or the previous (-1) place for what is held, as far as there are any."""
        places = self._board.places_for(self.held) if self.held is not None else ()
        if self.over in places:
            there = places.index(self.over) + steps
            if 0 <= there < len(places):
                self._go_on(places[there])
        elif places:
            self._go_on(places[0 if steps > 0 else -1])

    def step_to_end(self, *, last: bool) -> None:
        """Go to the first or the last place for what is held."""
        places = self._board.places_for(self.held) if self.held is not None else ()
        if places:
            self._go_on(places[-1 if last else 0])

    def hover(self, place: str | None) -> None:
        """Show a place as the one where what is held would go."""
        if self.held is not None and place != self.over:
            self.over = place
            self.changed.emit()

    def press_by_key(self, thing: Held | None, place: str | None) -> None:
        """Take a press by key: as ``press``, and the focus goes on to where the next key is wanted."""
        held, aimed = self.held, self.aimed
        self.press(thing, place)
        if self.held is not None and self.held != held:
            if self.over is None:
                self.step(-1 if self.begins_last else 1)
        elif self.aimed is not None and self.aimed != aimed:
            self._board.go_to_bank(None)
        elif aimed is not None and self.aimed is None:
            self._board.go_to_place(aimed)

    def put_back(self) -> None:
        """Cancel by key: the focus goes back to where the thing was taken from, or to the aimed place."""
        held, aimed = self.held, self.aimed
        self.cancel()
        if held is not None:
            self._go_to(held.source, held.thing)
        elif aimed is not None:
            self._board.go_to_place(aimed)

    def _go_on(self, place: str) -> None:
        self.hover(place)
        self._go_to(place, self.held.thing if self.held is not None else None)
        announce(self._home, self._board.place_name(place))

    def _go_to(self, place: str, thing: str | None) -> None:
        if place == BANK:
            self._board.go_to_bank(thing)
        else:
            self._board.go_to_place(place)

    def refuse(self, words: str) -> None:
        """Say why something cannot be put somewhere."""
        announce(self._home, words)
        self.refused.emit(words)

    def bring(self, thing: Held, place: str) -> None:
        """Put a thing in a place at once."""
        self.held, self.aimed = thing, None
        if not self.put(place):
            self.cancel()

    def _aim(self, place: str) -> None:
        self.aimed = place
        words = self.tr("Choose what goes into {place}. Escape cancels.")
        self._say(words.format(place=self._board.place_name(place)))
        self.changed.emit()

    def _say(self, words: str) -> None:
        announce(self._home, words)
        self.said.emit(words)


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
