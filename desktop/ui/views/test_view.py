"""The test: passage and questions side by side, the bars around them, and all of it by keyboard alone."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assessment.content.plain_words import stimulus_text
from assessment.content.test import Stimulus
from assessment.ids import ItemId
from desktop.presenters.facts import PageFacts, TimeFacts
from desktop.ui.announce import announce
from desktop.ui.attempt_contract import Attempt, Sending
from desktop.ui.focus import focus_in
from desktop.ui.marks.page_marks import PageMarks
from desktop.ui.rich_text import Media
from desktop.ui.test_page.break_panel import BreakPanel
from desktop.ui.test_page.footer import TestFooter
from desktop.ui.test_page.go_to_panel import GoToPanel
from desktop.ui.test_page.header import TestHeader
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.test_page.keys import bind_keys, hand_over
from desktop.ui.test_page.pages import Pages
from desktop.ui.test_page.pane_switch import PaneSwitch
from desktop.ui.test_page.passages import Passages
from desktop.ui.test_page.pause_note import PauseNote
from desktop.ui.test_page.standing import Standing, TestPlace, give_focus, place_of_test, scroll_as
from desktop.ui.theme import bar_px, px
from desktop.ui.tools.deck import ToolDeck
from desktop.ui.views.regions import around_body, region_beside
from desktop.ui.widgets.nav_square import NavSquare, SectionChip
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.splitter import PaneSplitter

NARROW = 840
SETTLED_MS = 30
"""After this a page that is shown for the first time has its final heights: only then is its item surely in view."""


class TestView(QWidget):
    """Follows one attempt for as long as it lasts; a new attempt gets a new view."""

    __test__ = False
    proctor_wished = Signal()
    display_wished = Signal()
    divider_moved = Signal(int)
    time_told = Signal(object)

    def __init__(
        self,
        attempt: Attempt,
        sending: Sending,
        media: Media,
        *,
        divider_percent: int = 52,
        single_column: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self._single = single_column
        self._attempt = attempt
        self._by_keyboard = False
        self._settling = False
        self.header = TestHeader(attempt, sending)
        self.header.proctor_wished.connect(self.proctor_wished)
        self.header.display_wished.connect(self.display_wished)
        self.footer = TestFooter(attempt)
        self.pages = Pages(attempt, media)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(lambda: self.pages.bring_up(attempt.current))
        self.passages = Passages(media, single=single_column)
        self.splitter = PaneSplitter(divider_percent)
        self.splitter.addWidget(self.passages)
        self.splitter.addWidget(self.pages)
        self.splitter.percent_changed.connect(self.divider_moved)
        self.switch = PaneSwitch()
        self.switch.changed.connect(self._switch_panes)
        self._body = QWidget()
        self._body_row = QVBoxLayout(self._body)
        self._body_row.addWidget(self.switch)
        self._body_row.addWidget(self.splitter, 1)
        self.marks = PageMarks(
            self,
            attempt.marks,
            here=self._texts_here,
            current=lambda: f"item/{attempt.current}",
            body=self._body.geometry,
            reveal=lambda place: self.switch.choose_passage(place.startswith("stimulus/")),
        )
        self.splitter.percent_changed.connect(lambda _: self.marks.refit())
        self.go_to = GoToPanel(self)
        self.go_to.wished.connect(self._jump_by_number)
        self.rest = BreakPanel(self)
        self.rest.confirmed.connect(attempt.take_break)
        self.header.break_wished.connect(lambda: self.rest.ask(attempt.breaks))
        self.pause_note = PauseNote(attempt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._body, 1)
        column.addWidget(self.pause_note, 1)
        column.addWidget(self.footer)
        self.tools = ToolDeck(self, self._body, self.pages, attempt.tools, media, self.header.tools)
        self._connect()
        self._bind_keys()
        self._arrange()

    def build_ahead(self, size: QSize) -> None:
        """Build what is shown first and paint it once, out of sight: pictures, fonts and styles are ready then."""
        self.resize(size)
        self._show_page(self._attempt.page)
        self.grab()

    # -------------------------------------------------------------------------------------------- following

    def _connect(self) -> None:
        attempt = self._attempt
        self.pages.looks_ahead.connect(self._prepare)
        self.pages.item_made.connect(self._take_item)
        self.pages.item_gone.connect(self._forget_item)
        attempt.page_changed.connect(self._show_page)
        attempt.current_changed.connect(self._show_current)
        attempt.time_warning.connect(self._warn)
        attempt.paused_changed.connect(self._show_paused)
        attempt.input_changed.connect(self._show_input)
        attempt.navigator_changed.connect(self._show_closures)
        self.footer.next_wished.connect(self._next)
        self.footer.back_wished.connect(self._back)
        self.footer.unanswered_wished.connect(self._next_unanswered)
        self.footer.strip.wished.connect(self._jump)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._show_input(attempt.takes_input)
        self._show_paused(attempt.paused)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_page(self._attempt.page)
        self._show_current(self._attempt.current)

    def hideEvent(self, event: QHideEvent) -> None:
        self._settled.stop()
        self.marks.close()
        for sheet in (self.go_to, self.rest):
            sheet.close_panel()  # it does not outlive its screen: it would keep the window's keys silent
        super().hideEvent(event)

    def _show_page(self, facts: PageFacts) -> None:
        self._settling = True
        if facts.stimulus is not None and not self._single:
            self.passages.stack.setCurrentWidget(self._marked_reader(facts.stimulus, facts))
        self.pages.show_page(facts, self._attempt.current)
        view = self.pages.current_view()
        if facts.stimulus is not None and self._single and view is not None:
            view.put_above(self._marked_reader(facts.stimulus, facts))
        self.marks.show_page()
        self._arrange()
        self._settling = False

    def _marked_reader(self, stimulus: Stimulus, facts: PageFacts) -> Reader:
        """Return the passage, to be marked where the tools are at hand at any item of the page."""
        reader = self.passages.reader(stimulus, facts.language)
        place = f"stimulus/{stimulus.id}"
        self.marks.texts.take(reader, place, stimulus_text(stimulus), facts.page.item_ids)
        return reader

    def _prepare(self, facts: PageFacts) -> None:
        """Build and paint once, out of sight, the passage of a page that may come next."""
        if not self._single and facts.stimulus is not None and self.passages.made(facts) is None:
            reader = self._marked_reader(facts.stimulus, facts)
            reader.resize(self.passages.stack.size())
            QTimer.singleShot(0, reader, reader.grab)

    def _take_item(self, item: ItemView) -> None:
        """Let the texts of an item be marked."""
        for place, text, html in item.texts:
            self.marks.texts.take(text, place, html, (item.item_id,))

    def _forget_item(self, item: ItemView) -> None:
        for place, _, _ in item.texts:
            self.marks.texts.forget(place)

    def _texts_here(self) -> list[str]:
        """Name the texts of the page in view as they are read."""
        stimulus, view = self._attempt.page.stimulus, self.pages.current_view()
        places = [] if stimulus is None else [f"stimulus/{stimulus.id}"]
        items = view.items.values() if view is not None else ()
        return places + [place for item in items for place, _, _ in item.texts]

    def _show_current(self, item_id: ItemId) -> None:
        if not self.isVisible():
            return
        item, focus = self.pages.item(item_id), focus_in(self)
        if item is not None and focus is not None and item.isAncestorOf(focus):
            return
        self.pages.bring_up(item_id)
        item = self.pages.item(item_id)
        if item is not None:
            reasons = Qt.FocusReason
            self._settling = True
            item.focus_first(reasons.ShortcutFocusReason if self._by_keyboard else reasons.OtherFocusReason)
            self._settling = False
            announce(self, item.accessibleName())
            self._settled.start()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Make the item that the focus has entered the current one."""
        if self._settling or now is None or not self.isVisible() or not self.pages.isAncestorOf(now):
            return
        widget: QWidget | None = now
        while widget is not None and not isinstance(widget, ItemView):
            widget = widget.parentWidget()
        if isinstance(widget, ItemView):
            if widget.item_id != self._attempt.current:
                self._attempt.go_to(widget.item_id)
            view = self.pages.current_view()
            if view is not None:
                view.ensureWidgetVisible(now, 0, px(16))

    def _show_closures(self, _: object) -> None:
        """Show which items on the page in view are closed, and why."""
        self.footer.show_moves()
        self.pages.show_closures()

    def _warn(self, time: TimeFacts) -> None:
        if time.warning_ms is not None:
            self.time_told.emit(time)

    def _show_paused(self, paused: bool) -> None:
        self.tools.rest(paused)
        self._body.setVisible(not paused)
        self.pause_note.setVisible(paused)
        if paused:
            self.rest.close_panel()
            self.go_to.close_panel()
            self.pause_note.begin()
        else:
            self._show_current(self._attempt.current)

    def _show_input(self, takes: bool) -> None:
        """Take input, or hand over what is being composed and take no more."""
        if not takes:
            self.marks.close()
        focus = focus_in(self)
        elsewhere = focus is None or self.header.isAncestorOf(focus) or self.footer.isAncestorOf(focus)
        if not takes and focus is not None and not elsewhere and self.isAncestorOf(focus):
            QGuiApplication.inputMethod().commit()
            focus.clearFocus()
        self.tools.set_enabled(takes)
        self._body.setEnabled(takes)
        self.footer.setEnabled(takes)

    # ----------------------------------------------------------------------------------------------- wishes

    def _jump(self, item_id: ItemId) -> None:
        hand_over()
        focus = focus_in(self)
        self._by_keyboard = isinstance(focus, NavSquare | SectionChip) and not focus.by_mouse
        self.switch.choose_passage(False)
        if item_id == self._attempt.current:
            self._show_current(item_id)
        else:
            self._attempt.go_to(item_id)

    def _jump_by_number(self, item_id: ItemId) -> None:
        hand_over()
        self._by_keyboard = True
        self._attempt.go_to(item_id)

    def _next(self, by_keyboard: bool) -> None:
        hand_over()
        self._by_keyboard = by_keyboard
        if self._attempt.is_last:
            self._attempt.review()
        elif self._attempt.can_next or self._attempt.held:
            self._attempt.next()

    def _next_unanswered(self, by_keyboard: bool) -> None:
        hand_over()
        self._by_keyboard = by_keyboard
        self.switch.choose_passage(False)
        self._attempt.next_unanswered()

    def _back(self, by_keyboard: bool) -> None:
        hand_over()
        self._by_keyboard = by_keyboard
        if self._attempt.can_back:
            self._attempt.back()

    def _bind_keys(self) -> None:
        bind_keys(
            self,
            (("Alt+N", "Ctrl+PgDown"), lambda: self._next(True)),
            (("Alt+B", "Ctrl+PgUp"), lambda: self._back(True)),
            (("Alt+U",), lambda: self._next_unanswered(True)),
            (("Ctrl+R",), self._attempt.review),
            (("Ctrl+F",), self._toggle_flag),
            (("Ctrl+G",), self._open_go_to),
            (("F6",), lambda: self._next_region(1)),
            (("Shift+F6",), lambda: self._next_region(-1)),
        )

    def _toggle_flag(self) -> None:
        item = self.pages.item(self._attempt.current)
        if item is not None and item.asks:
            item.flag.click()
            announce(self, item.flag.accessibleName())

    def _open_go_to(self) -> None:
        self._by_keyboard = True
        self.go_to.open_for([item for section in self._attempt.navigator for item in section.items])

    def _next_region(self, step: int) -> None:
        """Go round passage, questions, navigator and the tools that are open."""
        passage = self._attempt.page.stimulus is not None
        there = region_beside(step, focus_in(self), self.footer, self.tools, passage=passage)
        reason = Qt.FocusReason.ShortcutFocusReason
        if isinstance(there, QWidget):
            there.setFocus(reason)
        elif there == "navigator":
            self.footer.strip.focus_current(reason)
        else:
            self._enter(there == "passage", reason)

    def _enter(self, passage: bool, reason: Qt.FocusReason) -> None:
        self.switch.choose_passage(passage)
        if passage:
            reader = self.passages.made(self._attempt.page)
            if reader is not None:
                reader.setFocus(reason)
        else:
            item = self.pages.item(self._attempt.current)
            if item is not None:
                item.focus_first(reason)

    # ---------------------------------------------------------------------------------------- another look

    def carry(self, focus: QWidget | None) -> object:
        """Return where the screen stands: what is scrolled where, and where the keyboard is."""
        return place_of_test(self._standing(), focus, self.tools.carry())

    def take_over(self, carried: object) -> None:
        """Go on where the screen before stood, which was of the same attempt and is built anew in another look."""
        if isinstance(carried, TestPlace):
            self.header.timer.set_hidden(carried.time_hidden)
            self.switch.choose_passage(carried.passage)
            self.tools.take_over(carried.tools)
            self._settling = True
            give_focus(carried, self._standing())
            if self._attempt.paused and carried.in_header is None:
                self.pause_note.begin()
            self._settling = False
            self._settled.stop()
            scroll_as(carried, self._standing())
            QTimer.singleShot(SETTLED_MS, self, lambda: scroll_as(carried, self._standing()))

    def _standing(self) -> Standing:
        return Standing(
            self.header,
            self.footer,
            self.switch,
            self.pages,
            self.passages.made(self._attempt.page),
            self._attempt.current,
        )

    # ----------------------------------------------------------------------------------------------- layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.marks.refit()

    def _switch_panes(self) -> None:
        """Show the other pane; what had the focus in the one that goes, hands it over."""
        passage, focus = self.switch.passage, focus_in(self)
        hands_over = focus is not None and (self.pages if passage else self.passages).isAncestorOf(focus)
        self._arrange()
        if hands_over and not (focus is not None and focus.isVisible()):
            self._enter(passage, Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Side by side where there is room, one at a time where not, alone in the middle without a passage."""
        beside = self._attempt.page.stimulus is not None and not self._single
        narrow, low = self.width() < px(NARROW), self.height() < px(480)
        self.switch.setVisible(beside and narrow)
        self.passages.setVisible(beside and (not narrow or self.switch.passage))
        self.pages.setVisible(not beside or not narrow or not self.switch.passage)
        margins = around_body(self.width(), beside=beside, low=low)
        if self._body_row.contentsMargins() != margins:
            self._body_row.setContentsMargins(margins)
            self._body_row.setSpacing(bar_px(6) if low else px(10))
        if beside and not narrow:
            self.splitter.set_percent(self.splitter.percent())
