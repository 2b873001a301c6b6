"""The navigator's squares, as the candidate's work moves them. A change makes anew only what it touches."""

from collections.abc import Iterable

from assessment.attempt.navigation import may_visit
from assessment.attempt.standing import Closure, Standing, closure
from assessment.content.form import Form, FormEntry
from assessment.content.test import Navigation
from assessment.ids import ItemId
from desktop.presenters.facts import Barred, ItemMark, NavigatorItem, NavigatorSection

_CLOSED = {Closure.TIME_OVER: Barred.TIME_OVER, Closure.LOCKED: Barred.LOCKED}


class Navigator:
    """One square an item of the form, in sections. ``flagged`` and ``standing`` are what the screen shows now."""

    def __init__(
        self,
        form: Form,
        standing: Standing,
        *,
        answered: Iterable[ItemId],
        partly: Iterable[ItemId],
        flagged: Iterable[ItemId],
    ) -> None:
        self._form = form
        self.standing = standing
        self.answered = set(answered)
        self.partly = set(partly)
        self.flagged = set(flagged)
        self._places = {
            item_id: (index, place)
            for index, section in enumerate(form.sections)
            for place, item_id in enumerate(section.item_ids)
        }
        self.sections = self._all()

    @property
    def current(self) -> ItemId:
        """The current item."""
        return self.standing.current or self._form.entries[0].item_id

    def move(self, standing: Standing) -> None:
        """Follow the candidate to another item; it counts as visited."""
        before, was, self.standing = self.current, self.standing, standing
        if _held(was) == _held(standing) and self._alike(before, self.current):
            self._renew(before)
            self._renew(self.current)
        else:  # where one may go from here has changed for all
            self.sections = self._all()

    def _alike(self, before: ItemId, after: ItemId) -> bool:
        """Say whether the same items can be opened from both."""
        here, there = self._form.entry(before), self._form.entry(after)
        alike = here.part == there.part and self._form.around(before) == self._form.around(after)
        held = self.standing.early or self.standing.wanting or self.standing.too_soon
        free = self._free(here) and self._free(there)
        return alike and free and (here.section == there.section or not held)

    def _free(self, entry: FormEntry) -> bool:
        return self._form.section(entry.section).navigation is Navigation.FREE

    def follow(self, standing: Standing) -> bool:
        """Take note of what time and answers have closed or opened; say whether that is new."""
        if _held(standing) == _held(self.standing):
            return False
        self.standing = standing
        self.sections = self._all()
        return True

    def answer(self, item_id: ItemId, answered: bool, *, partly: bool = False) -> bool:
        """Take note whether an item has an answer, and whether only in part; say whether that is new."""
        if (answered, partly) == (item_id in self.answered, item_id in self.partly):
            return False
        (self.answered.add if answered else self.answered.discard)(item_id)
        (self.partly.add if partly else self.partly.discard)(item_id)
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
        entry = self._form.by_item[item_id]
        barred = self._barred(entry)
        return NavigatorItem(
            number=entry.number,
            item_id=item_id,
            mark=self._mark(item_id, asks=entry.number is not None),
            flagged=item_id in self.flagged,
            current=item_id == self.current,
            reachable=barred is None,
            barred=barred,
        )

    def _barred(self, entry: FormEntry) -> Barred | None:
        closed = closure(self._form, self.standing, entry.item_id)
        if closed is not None:
            return _CLOSED[closed]
        if entry.item_id == self.current or may_visit(self._form, self.standing, entry.item_id):
            return None
        return Barred.PASSED if entry.place < self._form.entry(self.current).place else Barred.LATER

    def _mark(self, item_id: ItemId, *, asks: bool) -> ItemMark:
        if asks and item_id in self.answered:
            return ItemMark.PARTLY if item_id in self.partly else ItemMark.ANSWERED
        if item_id not in self.standing.visited:
            return ItemMark.UNSEEN
        return ItemMark.SEEN if asks else ItemMark.READ


def _held(standing: Standing) -> tuple[object, ...]:
    return standing.over, standing.early, standing.wanting, standing.too_soon
