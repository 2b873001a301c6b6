"""Where the candidate is in the form and how they get about: the current item, its page, the navigator, the flags."""

from PySide6.QtCore import QObject, Signal

from assessment.attempt.events import Flagged, ItemVisited
from assessment.attempt.navigation import may_visit
from assessment.content.form import Form
from assessment.ids import ItemId
from desktop.presenters.facts import NavigatorSection, PageFacts
from desktop.presenters.navigator import Navigator
from desktop.presenters.page import page_facts
from desktop.presenters.recording import Recorder
from desktop.services.running_attempt import Paper


class Moves(QObject):
    """Moves at once on the screen, and records where to."""

    page_changed = Signal(object)
    current_changed = Signal(object)
    navigator_changed = Signal(object)

    def __init__(self, paper: Paper, recorder: Recorder, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._recorder = recorder
        attempt = recorder.attempt
        self.current = attempt.current_item or self._form.entries[0].item_id
        self._navigator = Navigator(
            self._form,
            self.current,
            answered=attempt.answered,
            flagged=attempt.flagged,
            visited=attempt.visited,
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
        return page_facts(self._paper, index)

    @property
    def page_count(self) -> int:
        """How many pages the form has."""
        return len(self._form.pages)

    @property
    def sections(self) -> tuple[NavigatorSection, ...]:
        """All items with their marks."""
        return self._navigator.sections

    @property
    def is_last(self) -> bool:
        """Whether the current item is the last."""
        return self._form.entry(self.current).place == len(self._form.entries)

    def neighbour(self, step: int) -> ItemId | None:
        """Return the item so many on or back, None where there is none or the navigation mode does not lead there."""
        index = self._form.entry(self.current).place - 1 + step
        if not 0 <= index < len(self._form.entries):
            return None
        item_id = self._form.entries[index].item_id
        return item_id if self.leads_to(item_id) else None

    def leads_to(self, item_id: ItemId) -> bool:
        """Say whether one may move from the current item to another."""
        return item_id != self.current and may_visit(self._form, self.current, item_id)

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

    def flag(self, item_id: ItemId, flagged: bool) -> None:
        """Mark an item for later, or take the mark away."""
        self._navigator.flag(item_id, flagged)
        self._recorder.put(Flagged(item_id, flagged))
        self.navigator_changed.emit(self.sections)

    def answer(self, item_id: ItemId, answered: bool) -> None:
        """Take note whether an item has an answer."""
        if self._navigator.answer(item_id, answered):
            self.navigator_changed.emit(self.sections)

    @property
    def _form(self) -> Form:
        return self._paper.exam.form

    def _visit(self, item_id: ItemId) -> None:
        self._navigator.move(item_id)
        self._recorder.put(ItemVisited(item_id))
        self.navigator_changed.emit(self.sections)
