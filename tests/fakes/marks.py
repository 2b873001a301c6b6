"""Marks and struck options kept in memory, for the screens."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import Mark
from assessment.content.tools import UNASKED, Tool
from assessment.ids import ItemId


class FakeMarks(QObject):
    """Takes everything; ``offer`` is what is at hand at every item."""

    marked = Signal(str)
    struck = Signal(object)
    offer_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.offer: frozenset[Tool] = UNASKED
        self.kept: dict[str, tuple[Mark, ...]] = {}
        self.out: dict[ItemId, tuple[str, ...]] = {}
        self.calls: list[tuple[object, ...]] = []

    def tools(self, item_ids: Iterable[ItemId]) -> frozenset[Tool]:
        return self.offer if list(item_ids) else frozenset()

    def marks(self, place: str) -> tuple[Mark, ...]:
        return self.kept.get(place, ())

    def struck_out(self, item_id: ItemId) -> tuple[str, ...]:
        return self.out.get(item_id, ())

    def mark(self, place: str, marks: tuple[Mark, ...]) -> None:
        self.calls.append(("mark", place, marks))
        self.kept[place] = marks

    def write(self, place: str, marks: tuple[Mark, ...]) -> None:
        self.calls.append(("write", place, marks))
        self.kept[place] = marks

    def strike_out(self, item_id: ItemId, choices: tuple[str, ...]) -> None:
        self.calls.append(("strike_out", item_id, choices))
        self.out[item_id] = choices

    def flush(self) -> None:
        self.calls.append(("flush",))

    def refuse(self, place: str) -> None:
        """Give a text's marks back to what they were: none."""
        self.kept.pop(place, None)
        self.marked.emit(place)
