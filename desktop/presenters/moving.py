"""Where the candidate is in the form and how they get about: the current item, its page, the navigator, the flags."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import Flagged, ItemVisited
from assessment.attempt.navigation import Hold, hold, may_visit, next_open
from assessment.attempt.rules import partly_in, standing
from assessment.attempt.standing import Closure, Standing, closure
from assessment.content.completeness import partly_answered
from assessment.content.form import Form
from assessment.content.response import Response
from assessment.ids import ItemId
from desktop.presenters.facts import NavigatorSection, PageFacts
from desktop.presenters.navigator import Navigator
from desktop.presenters.page import page_facts
from desktop.presenters.recording import Recorder
from desktop.services.running_attempt import Paper


class Moves(QObject):
    """Moves at once on the screen, and records where to. ``elapsed`` is the attempt's own clock."""

    page_changed = Signal(object)
    current_changed = Signal(object)
    navigator_changed = Signal(object)

    def __init__(self, paper: Paper, recorder: Recorder, elapsed: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._recorder = recorder
        self._elapsed = elapsed
        self._pages: dict[int, PageFacts] = {}
        attempt = recorder.attempt
        self.current = attempt.current_item or self._form.entries[0].item_id
        self._navigator = Navigator(
            self._form,
            self.standing,
            answered=attempt.answered,
            partly=partly_in(attempt, paper.exam),
            flagged=attempt.flagged,
        )

    def begin(self) -> None:
        """Put the current item into view."""
        attempt = self._recorder.attempt
        if self.current not in attempt.visited or attempt.current_item != self.current:
            self._visit(self.current)

    @property
    def page(self) -> PageFacts:
        """The page in view."""
        return self.page_at(self._form.entry(self.current).page)

    def page_at(self, index: int) -> PageFacts:
        """Return any page of the form, so that its widgets can be made before it is needed."""
        facts = self._pages.get(index)
        if facts is None:
            facts = self._pages[index] = page_facts(self._paper, index)
        return facts

    @property
    def page_count(self) -> int:
        """How many pages the form has."""
        return len(self._form.pages)

    @property
    def sections(self) -> tuple[NavigatorSection, ...]:
        """All items with their marks."""
        return self._navigator.sections

    @property
    def standing(self) -> Standing:
        """Where the candidate is now, as the rules see it."""
        now = standing(self._recorder.foreseen, self._paper.exam, self._elapsed())
        return replace(now, current=self.current)

    @property
    def is_last(self) -> bool:
        """Whether nothing that is open comes after the current item."""
        return self._beside(1, self.standing) is None

    def neighbour(self, step: int) -> ItemId | None:
        """Return the open item next on or back, None where there is none or the navigation mode does not lead there."""
        now = self.standing
        item_id = self._beside(step, now)
        return item_id if item_id is not None and may_visit(self._form, now, item_id) else None

    def next_unanswered(self) -> ItemId | None:
        """Return the next item that wants an answer, or more of it, and can be opened from here; None: there is none.

        The search goes round by the beginning.
        """
        now, place = self.standing, self._form.entry(self.current).place
        for entry in (*self._form.entries[place:], *self._form.entries[: place - 1]):
            kept = self._navigator
            whole = entry.item_id in kept.answered and entry.item_id not in kept.partly
            if entry.number is not None and not whole and may_visit(self._form, now, entry.item_id):
                return entry.item_id
        return None

    def hold_before(self, target: ItemId | None) -> Hold | None:
        """Return what keeps the candidate from leaving for an item, or for the end of the test."""
        return hold(self._form, self.standing, target)

    def hold_ahead(self) -> Hold | None:
        """Return what keeps the candidate from the next item."""
        target = self._beside(1, self.standing)
        return None if target is None else self.hold_before(target)

    def leads_to(self, item_id: ItemId) -> bool:
        """Say whether one may move from the current item to another."""
        return item_id != self.current and may_visit(self._form, self.standing, item_id)

    def shuts_behind(self, target: ItemId, item_ids: Iterable[ItemId]) -> bool:
        """Say whether any of these items can no longer be answered once one has moved to another."""
        now = self.standing
        there = replace(now, current=target, visited=now.visited | {target})
        return any(not may_visit(self._form, there, item_id) for item_id in item_ids)

    def closed(self, item_id: ItemId) -> Closure | None:
        """Return why an item can be neither opened nor answered any more, None while it can."""
        return closure(self._form, self.standing, item_id)

    def flagged(self, item_id: ItemId) -> bool:
        """Say whether an item is marked for later."""
        return item_id in self._navigator.flagged

    def move(self, item_id: ItemId) -> None:
        """Move to an item that ``leads_to`` allows."""
        here, there = self._form.entry(self.current), self._form.entry(item_id)
        self.current = item_id
        if here.page != there.page:
            self.page_changed.emit(self.page)
        self.current_changed.emit(item_id)
        self._visit(item_id)

    def move_on(self) -> bool:
        """Move from where the time is over to the next place that is open; say whether there is one."""
        target = next_open(self._form, self.standing)
        if target is not None:
            self.move(target)
        return target is not None

    def look_again(self) -> None:
        """Take note of what time and answers have closed or opened."""
        if self._navigator.follow(self.standing):
            self.navigator_changed.emit(self.sections)

    def flag(self, item_id: ItemId, flagged: bool) -> None:
        """Mark an item for later, or take the mark away."""
        self._navigator.flag(item_id, flagged)
        self._recorder.put(Flagged(item_id, flagged))
        self.navigator_changed.emit(self.sections)

    def answer(self, item_id: ItemId, response: Response) -> None:
        """Take note whether an item has an answer, and whether in all places."""
        partly = partly_answered(self._paper.exam.items[item_id], response)
        changed = self._navigator.answer(item_id, response.answered, partly=partly)
        if self._navigator.follow(self.standing) or changed:
            self.navigator_changed.emit(self.sections)

    @property
    def _form(self) -> Form:
        return self._paper.exam.form

    def _beside(self, step: int, now: Standing) -> ItemId | None:
        """Return the next item on or back that is not closed."""
        index = self._form.entry(self.current).place - 1 + step
        while 0 <= index < len(self._form.entries):
            item_id = self._form.entries[index].item_id
            if closure(self._form, now, item_id) is None:
                return item_id
            index += step
        return None

    def _visit(self, item_id: ItemId) -> None:
        self._recorder.put(ItemVisited(item_id))
        self._navigator.move(self.standing)
        self.navigator_changed.emit(self.sections)
