"""The questions pane: one cached page view a page, neighbours built and warmed while nothing else happens."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assessment.content.response import Response
from assessment.content.tools import Tool
from assessment.ids import ItemId
from desktop.presenters.facts import Barred, PageFacts
from desktop.presenters.typed import Typing
from desktop.ui.announce import announce
from desktop.ui.attachments import Tools
from desktop.ui.attempt_contract import Attempt
from desktop.ui.focus import focus_in
from desktop.ui.messages import of_error
from desktop.ui.rich_text import Media
from desktop.ui.test_page.check_panel import CheckPanel
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.test_page.page_stack import PageStack
from desktop.ui.test_page.page_view import PageView

CALM_MS = 40
KEPT = 24
"""So many pages stay built."""
AHEAD = 3
"""So many items on either side are ready before they are wished for."""
CORNER = 4
"""So far inside, square corners stay clear of the round ones of the pane."""


class Pages(QFrame):
    """Shows the page in view and passes on what is answered there."""

    looks_ahead = Signal(object)
    page_shown = Signal()
    item_made = Signal(object)
    item_gone = Signal(object)
    refused_elsewhere = Signal(object, object)
    """An answer was refused whose question is not in view."""

    def __init__(self, attempt: Attempt, media: Media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._attempt, self._media = attempt, media
        self._tools = Tools(attempt.files, attempt.sound, attempt.no_drag)
        self._views: dict[int, PageView] = {}
        self._warm: set[int] = set()
        self._told: set[int] = set()
        self._left: set[PageView] = set()
        self.refusals: dict[ItemId, str] = {}
        self._stack = PageStack()
        column = QVBoxLayout(self)
        column.setContentsMargins(CORNER, CORNER, CORNER, CORNER)
        column.addWidget(self._stack)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._work_ahead)
        attempt.current_changed.connect(self._mark_current)
        attempt.response_refused.connect(self._refused)
        attempt.marks.struck.connect(self._show_struck)
        attempt.marks.offer_changed.connect(self._offer_again)

    def show_page(self, facts: PageFacts, item_id: ItemId) -> None:
        """Bring a page into view with an item built and its answers filled in."""
        view = self._view(facts)
        view.fresh = view is not self.current_view()
        view.build_to(item_id)
        for view_item in view.items.values():
            view_item.show_answer(self._attempt.answer(view_item.item_id))
            if view_item.item_id in self.refusals:
                view_item.show_refusal(self.refusals[view_item.item_id])
        self._let_go_of_focus()
        view.wake_near(item_id)
        view.mark_current(item_id)
        self._left.add(self.current_view() or view)
        self._left.discard(view)
        self._stack.show_page(view)
        self.show_closures()
        self._warm.add(facts.page.index)
        if self.isVisible():
            self._idle.start(CALM_MS)
        self.page_shown.emit()

    def _mark_current(self, item_id: ItemId) -> None:
        view = self.current_view()
        if view is not None:
            view.mark_current(item_id)

    def show_closures(self) -> None:
        """Show which items of the page in view are closed, and why."""
        view = self.current_view()
        if view is not None:
            barred = self._barred()
            for item in view.items.values():
                item.show_closed(barred.get(item.item_id))

    def _barred(self) -> dict[ItemId, Barred]:
        items = (item for section in self._attempt.navigator for item in section.items)
        return {item.item_id: item.barred for item in items if item.barred is not None}

    def bring_up(self, item_id: ItemId) -> None:
        """Scroll an item into view, building up to it first."""
        if self._idle.isActive():
            self._idle.start(CALM_MS)  # what is done ahead waits until this is painted
        view = self.current_view()
        if view is not None:
            view.build_to(item_id)
            view.bring_up(item_id)

    def item(self, item_id: ItemId) -> ItemView | None:
        """Return the widget of an item on the page in view."""
        view = self.current_view()
        return view.items.get(item_id) if view is not None else None

    @property
    def current(self) -> ItemId:
        """The current item."""
        return self._attempt.current

    def current_view(self) -> PageView | None:
        """Return the page in view."""
        return self._stack.current

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.start(CALM_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Build nothing ahead for a screen that is not in view."""
        self._idle.stop()
        super().hideEvent(event)

    def _view(self, facts: PageFacts) -> PageView:
        index = facts.page.index
        view = self._views.get(index)
        if view is None:
            view = self._views[index] = PageView(facts, self._media, self._tools)
            view.item_made.connect(self._item_made)
            self._stack.add(view)
        return view

    def _item_made(self, item: ItemView) -> None:
        item.show_answer(self._attempt.answer(item.item_id))
        item.show_closed(self._barred().get(item.item_id))
        item.chosen.connect(self._chosen)
        item.typed.connect(self._typed)
        item.flagged.connect(self._attempt.flag)
        item.settled.connect(self._attempt.flush)
        checking = self._attempt.checking
        if checking is not None and item.asks:
            item.add_below(CheckPanel(item, checking, self._media))
        item.struck.connect(self._attempt.marks.strike_out)
        self._offer_strike_out(item)
        self.item_made.emit(item)

    def _offer_strike_out(self, item: ItemView) -> None:
        if item.asks:
            marks = self._attempt.marks
            item.offer_strike_out(Tool.STRIKE_OUT in marks.tools((item.item_id,)))
            item.show_struck(marks.struck_out(item.item_id))

    def _offer_again(self) -> None:
        for view in self._views.values():
            for item in view.items.values():
                self._offer_strike_out(item)

    def _show_struck(self, item_id: ItemId) -> None:
        item = self.item(item_id)
        if item is not None:
            item.show_struck(self._attempt.marks.struck_out(item_id))

    def _refused(self, item_id: ItemId, error: Exception) -> None:
        """Show what is kept again, and say why it is not the last; until the question is answered anew."""
        message = of_error(error)
        told = self.refusals[item_id] = f"{message.title}. {message.sentence}"
        item = self.item(item_id)
        if item is None:
            self.refused_elsewhere.emit(item_id, error)
        else:
            item.show_answer(self._attempt.answer(item_id))
            item.show_refusal(told)
            announce(self, told, urgent=True)

    def _chosen(self, item_id: ItemId, response: Response) -> None:
        self.refusals.pop(item_id, None)
        self._attempt.choose(item_id, response)

    def _typed(self, item_id: ItemId, typing: Typing) -> None:
        self.refusals.pop(item_id, None)
        self._attempt.type(item_id, typing)

    def _let_go_of_focus(self) -> None:
        """Clear the focus before its page is hidden: Qt would walk every widget there is to find another place."""
        focus = focus_in(self)
        if focus is not None and self._stack.isAncestorOf(focus):
            focus.clearFocus()

    def _forget_farthest(self, here: int) -> None:
        """Keep the number of pages in memory, and so the cost of all of them, within bounds."""
        spare = [index for index, view in self._views.items() if index != here and not _busy(view)]
        if len(self._views) > KEPT and spare:
            index = max(spare, key=lambda index: abs(index - here))
            view = self._views.pop(index)
            for item in view.items.values():
                self.item_gone.emit(item)
            self._warm.discard(index)
            self._told.discard(index)
            self._left.discard(view)
            self._stack.let_go(view)
            self._idle.start(0)

    def _work_ahead(self) -> None:
        """One short step: the rest of this page, then the pages beside it, then their first painting."""
        here = self.current_view()
        if here is None:
            return
        if self._left:
            self._left.pop().rest()
            self._idle.start(0)
            return
        if not here.awake:
            here.wake_some()
            self._idle.start(0)
            return
        if not here.complete:
            here.build_some()
            self._idle.start(0)
            return
        index = here.facts.page.index
        for near in self._around(index):
            view = self._view(self._attempt.page_at(near))
            if not view.items or not view.complete:
                view.build_some()
                self._idle.start(0)
                return
            if near not in self._warm:
                if not view.warm_some():
                    self._warm.add(near)
                    view.resize(self._stack.size())
                    view.grab()
                self._idle.start(0)
                return
            if near not in self._told:
                self._told.add(near)
                self.looks_ahead.emit(view.facts)
                self._idle.start(0)
                return
        self._forget_farthest(index)

    def _around(self, index: int) -> Iterator[int]:
        """Yield the pages to have ready, the nearest first: one on either side, or as many as make ``AHEAD`` items."""
        items, pages = {1: 0, -1: 0}, self._attempt.page_count
        for away in range(1, min(pages, AHEAD + 1)):
            for side in (1, -1):
                near = index + side * away
                if 0 <= near < pages and items[side] < AHEAD:
                    items[side] += len(self._attempt.page_at(near).items)
                    yield near


def _busy(view: PageView) -> bool:
    """Say whether something on a page would be lost with it."""
    return any(bool(getattr(one, "busy", False)) for item in view.items.values() for one in item.interactions)
