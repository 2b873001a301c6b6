"""A page of the form: its heading and items in a scroll area, built in steps so that no step is long."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from assessment.content.form import Heading
from assessment.ids import ItemId
from desktop.presenters.facts import PageFacts
from desktop.ui.attachments import NO_TOOLS, Tools
from desktop.ui.focus import focus_in
from desktop.ui.mirrored import isolate, lay_out_for
from desktop.ui.rich_text import Media, plain_text
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.theme import TEXT, bar_px, colour, font, px
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.steady_margins import SteadyMargins
from desktop.ui.widgets.text import Label, RichText

FIRST, STEP = 8, 1
WAKE, WARM = 8, 4
NEAR = 5
"""So many items on either side of one fill any screen."""
WIDEST = 780
MUST_SHOW = (80, 44)
"""So much of a place to answer, in px at 100 %; the second where there is no room for the first."""
BAR = 3


class _Sheet(QWidget):
    """What the items lie on; a bar stands before the current one. Nothing shines through: Qt can scroll it fast."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._current: ItemView | None = None

    def mark(self, item: ItemView | None) -> None:
        """Move the bar to an item."""
        if item is not self._current:
            before, self._current = self._current, item
            for one in (before, item):
                if one is not None:
                    self.update(self._bar(one).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour("surface"))
        if self._current is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(self._bar(self._current), 1.5, 1.5)

    def _bar(self, item: ItemView) -> QRectF:
        place = item.geometry()
        away = min(px(12), max(BAR + 2, place.left() - 2))
        left = place.right() + away - BAR if self.isRightToLeft() else place.left() - away
        return QRectF(left, place.top() + px(4), BAR, px(22))


class PageView(QScrollArea):
    """Items come into being from the top; ``build_to`` makes sure that one is there."""

    item_made = Signal(object)

    def __init__(
        self, facts: PageFacts, media: Media, tools: Tools = NO_TOOLS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.facts = facts
        self._media, self._tools = media, replace(tools, language=facts.language)
        lay_out_for(self, facts.language)
        self.items: dict[ItemId, ItemView] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = inner = _Sheet()
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(px(20))
        self.passage: Reader | None = None
        self.fresh = True
        self._warm = 0
        self._heading(facts)
        self._column.addStretch(1)
        self.setWidget(inner)
        self._steady = SteadyMargins(self, self._column)
        self._margins(self.width(), self.height())
        self.verticalScrollBar().setSingleStep(px(24))

    @property
    def complete(self) -> bool:
        """Whether all items are there."""
        return len(self.items) == len(self.facts.items)

    def build_some(self, count: int = STEP) -> None:
        """Build the next few items."""
        first = len(self.items)
        self._column.setEnabled(False)  # else the whole page is laid out anew for each item
        for item, number in list(zip(self.facts.items, self.facts.numbers, strict=True))[
            first : first + count
        ]:
            view = ItemView(item, number, self.facts.seed, self._media, self._tools)
            if self.facts.aids:
                view.use_aids(self.facts.aids[len(self.items)])
            policy = view.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            view.setSizePolicy(policy)
            self.items[item.id] = view
            self._column.insertWidget(self._column.count() - 1, view)
            if not self.isVisible():
                view.hide()
            self.item_made.emit(view)
        self._column.setEnabled(True)
        self._column.activate()
        self._use_room(self.viewport().height())

    def build_to(self, item_id: ItemId) -> None:
        """Build up to and including an item."""
        if not self.items:
            self.build_some(FIRST)
        place = next((at for at, item in enumerate(self.facts.items, 1) if item.id == item_id), 0)
        if place > len(self.items):
            self.build_some(place - len(self.items))

    def mark_current(self, item_id: ItemId) -> None:
        """Show which of several questions is the current one: keys without a place of their own mean it."""
        self._sheet.mark(self.items.get(item_id) if len(self.facts.items) > 1 else None)

    def put_above(self, passage: Reader) -> None:
        """Let a passage stand above the questions, in the same scroll."""
        self.passage = passage
        if passage.parentWidget() is not self.widget():  # another page of the same passage may have it
            passage.unroll()
            self._column.insertWidget(0, passage)
            passage.lower()  # Tab comes to it first, as it is read
        passage.show()

    def place(self) -> tuple[int, float]:
        """Return what is at the upper edge: the passage (-1) or an item, and how far into it."""
        top = self.verticalScrollBar().value()
        anchors = self._anchors()
        at = max((at for at, view in anchors.items() if view.y() <= top), default=min(anchors, default=0))
        view = anchors.get(at)
        return at, (top - view.y()) / max(1, view.height()) if view is not None else 0.0

    def put_place(self, at: int, into: float) -> None:
        """Scroll so that this is at the upper edge again."""
        view = self._anchors().get(at)
        if view is not None:
            self._settle()
            self.fresh = False
            self.verticalScrollBar().setValue(round(view.y() + into * view.height()))

    def sees(self, item_id: ItemId) -> bool:
        """Say whether the place to answer an item is in view, or any of an item that is only read."""
        view, top = self.items.get(item_id), self.verticalScrollBar().value()
        if view is None:
            return False
        bottom, place = top + self.viewport().height(), self._answering(view, MUST_SHOW[0])
        if place is not None:
            return top <= sum(place) // 2 <= bottom
        return view.y() < bottom and view.geometry().bottom() > top

    def _anchors(self) -> dict[int, QWidget]:
        found: dict[int, QWidget] = {} if self.passage is None else {-1: self.passage}
        return found | dict(enumerate(self.items.values()))

    def _settle(self) -> None:
        """Lay out what is there, so that as far can be scrolled as there is to scroll."""
        inner = self.widget()
        if inner is not None and inner.layout() is not None:
            self._column.activate()
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    @property
    def awake(self) -> bool:
        """Whether all items that are there are shown."""
        return not any(view.isHidden() for view in self.items.values())

    def rest(self) -> None:
        """Out of view, hide every item where it stands: Qt shows a page the sooner the less there is on it."""
        for view in self.items.values():
            view.hide()

    def wake_near(self, item_id: ItemId) -> None:
        """Show an item and what may be seen with it."""
        views = list(self.items.values())
        here = list(self.items).index(item_id)
        self._show(views[max(0, here - NEAR) : here + NEAR + 1])

    def wake_all(self) -> None:
        """Show all that is there."""
        self._show(list(self.items.values()))

    def wake_some(self) -> None:
        """Show the next few of those that are there."""
        self._show([view for view in self.items.values() if view.isHidden()][:WAKE])

    def warm_some(self) -> bool:
        """Lay out the next few items as they will stand, out of sight; say whether there were any."""
        views = list(self.items.values())[self._warm : self._warm + WARM]
        self._warm += len(views)
        around = self._column.contentsMargins()
        width = self.viewport().width() - around.left() - around.right()
        for view in views:
            view.resize(width, view.heightForWidth(width))
            view.grab(QRect(0, 0, 1, 1))
        return bool(views)

    def bring_up(self, item_id: ItemId) -> None:
        """Scroll so that an item is in view, its top first; its place to answer before headings."""
        view = self.items.get(item_id)
        if view is None:
            return
        self._settle()
        bar, port = self.verticalScrollBar(), self.viewport().height()
        top, bottom = view.y() - px(12), view.y() + view.height() + px(12)
        first, passage, to = item_id == self.facts.items[0].id, self.passage, bar.value()
        if first and passage is not None and self.fresh:
            bar.setValue(0)
            return
        if first:
            to = 0 if passage is None else passage.geometry().bottom()
        elif top < to or (port < px(320) and bottom > to + port):
            to = top
        elif bottom > to + port:
            to = min(top, bottom - port)
        bar.setValue(self._with_answer(view, to, port))

    def _with_answer(self, view: ItemView, to: int, port: int) -> int:
        """Return how far to scroll instead of ``to`` so that the place to answer is in view too.

        It comes before the headings above the question; the beginning of the question comes before it.
        """
        for show in MUST_SHOW:
            place = self._answering(view, show)
            if place is None or place[1] - port <= view.y() - 2:
                return to if place is None else max(to, place[1] - port)
        return max(to, view.y() - px(12))

    def _answering(self, view: ItemView, show: int) -> tuple[int, int] | None:
        """Return the upper and lower end of the place to answer, of which so many px at 100 % are to be seen."""
        focus = focus_in(self)
        around = next((one for one in view.interactions if focus and one.isAncestorOf(focus)), None)
        place = focus if around is not None else None
        around = around or next(iter(view.interactions), None)
        inner = self.widget()
        if around is None or inner is None:
            return None
        field = place or around
        top = field.mapTo(inner, QPoint(0, 0)).y()
        return top - bar_px(8), top + min(field.height(), px(show)) + bar_px(8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._margins(self.width(), event.size().height())
        super().resizeEvent(event)

    def _margins(self, width: int, height: int) -> None:
        side = px(28) if width >= px(480) else bar_px(14)
        spare = max(side, (width - px(WIDEST)) // 2)
        top = px(24) if width >= px(480) else bar_px(14)
        self._steady.use(spare, top, bar_px(28))
        self._use_room(height)

    def _use_room(self, height: int) -> None:
        """Give an item that has the page for itself what the rest of the page leaves."""
        if len(self.facts.items) == 1:
            for item in self.items.values():
                item.use_spare(height - self._column.totalHeightForWidth(self.viewport().width()))

    def _show(self, views: Sequence[ItemView]) -> None:
        self._column.setEnabled(False)  # else the whole page is laid out anew for each of them
        for view in views:
            view.show()
        self._column.setEnabled(True)

    def _heading(self, facts: PageFacts) -> None:
        for around in facts.page.above:
            self._say_around(around)
        span = _span(facts.numbers)
        block = QVBoxLayout()
        block.setSpacing(px(4))
        title = facts.page.title
        if title and span and title != span:
            block.addWidget(Label(span, "overline"))
        heading = Label(isolate(title) or span or self.tr("Information"), "heading")
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        block.addWidget(heading)
        self._instruct(block, facts.page.instructions)
        self._column.addLayout(block)

    def _say_around(self, heading: Heading) -> None:
        """Put the heading of a section around this one above it, where that one begins."""
        block = QVBoxLayout()
        block.setSpacing(px(4))
        if heading.title:
            label = Label(isolate(heading.title), "title")
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            block.addWidget(label)
        self._instruct(block, heading.instructions)
        self._column.addLayout(block)

    def _instruct(self, block: QVBoxLayout, instructions: str) -> None:
        if plain_text(instructions):
            block.addWidget(
                RichText(
                    instructions,
                    text_font=font(TEXT),
                    token="muted",
                    media=self._media,
                    line_px=px(22),
                )
            )


def _span(numbers: tuple[int | None, ...]) -> str:
    """Return which questions a page asks, empty where it only informs."""
    asked = [number for number in numbers if number is not None]
    if not asked:
        return ""
    if len(asked) == 1:
        return QCoreApplication.translate("PageView", "Question {number}").format(number=asked[0])
    return QCoreApplication.translate("PageView", "Questions {first}–{last}").format(
        first=asked[0], last=asked[-1]
    )
