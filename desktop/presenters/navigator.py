"""The navigator's squares, as the candidate's work moves them. A change makes anew only what it touches."""

from collections.abc import Iterable

from assessment.attempt.navigation import may_visit
from assessment.content.form import Form
from assessment.content.test import Navigation
from assessment.ids import ItemId
from desktop.presenters.facts import ItemMark, NavigatorItem, NavigatorSection


class Navigator:
    """One square an item of the form, in sections. ``flagged`` and ``visited`` are what the screen shows now."""

    def __init__(
        self,
        form: Form,
        current: ItemId,
        *,
        answered: Iterable[ItemId],
        flagged: Iterable[ItemId],
        visited: Iterable[ItemId],
    ) -> None:
        self._form = form
        self._current = current
        self._answered = set(answered)
        self.flagged = set(flagged)
        self.visited = set(visited)
        self._places = {
            item_id: (index, place)
            for index, section in enumerate(form.sections)
            for place, item_id in enumerate(section.item_ids)
        }
        self.sections = self._all()

    def move(self, item_id: ItemId) -> None:
        """Make an item the current one; it counts as visited."""
        before, self._current = self._current, item_id
        self.visited.add(item_id)
        here, there = self._form.entry(before).section, self._form.entry(item_id).section
        if here == there and self._form.section(there).navigation is Navigation.FREE:
            self._renew(before)
            self._renew(item_id)
        else:  # where one may go from here has changed for all
            self.sections = self._all()

    def answer(self, item_id: ItemId, answered: bool) -> bool:
        """Take note whether an item has an answer; say whether that is new."""
        if answered == (item_id in self._answered):
            return False
        (self._answered.add if answered else self._answered.discard)(item_id)
        self._renew(item_id)
        return True

    def flag(self, item_id: ItemId, flagged: bool) -> None:
        """Mark an item for later, or take the mark away."""
        (self.flagged.add if flagged else self.flagged.discard)(item_id)
        self._renew(item_id)

    def _all(self) -> tuple[NavigatorSection, ...]:
        return tuple(
            NavigatorSection(section.title, tuple(map(self._square, section.item_ids)))
            for section in self._form.sections
        )

    def _renew(self, item_id: ItemId) -> None:
        index, place = self._places[item_id]
        section = self.sections[index]
        items = (*section.items[:place], self._square(item_id), *section.items[place + 1 :])
        renewed = NavigatorSection(section.title, items)
        self.sections = (*self.sections[:index], renewed, *self.sections[index + 1 :])

    def _square(self, item_id: ItemId) -> NavigatorItem:
        number = self._form.by_item[item_id].number
        return NavigatorItem(
            number=number,
            item_id=item_id,
            mark=self._mark(item_id, asks=number is not None),
            flagged=item_id in self.flagged,
            current=item_id == self._current,
            reachable=item_id == self._current or may_visit(self._form, self._current, item_id),
        )

    def _mark(self, item_id: ItemId, *, asks: bool) -> ItemMark:
        if asks and item_id in self._answered:
            return ItemMark.ANSWERED
        if item_id not in self.visited:
            return ItemMark.UNSEEN
        return ItemMark.SEEN if asks else ItemMark.READ
