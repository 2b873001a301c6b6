"""A room that is watched: alarms, tiles, and the bar by which all are told something."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from assessment.attempt.command import CommandKind
from desktop.presenters.live_facts import Alarm, Filter, LiveFacts, Stage, Tile
from desktop.ui.announce import announce
from desktop.ui.desk.live.alarm_strip import AlarmStrip
from desktop.ui.desk.live.candidate_sheet import CandidateSheet
from desktop.ui.desk.live.log_sheet import LogSheet
from desktop.ui.desk.live.order_sheets import OrderSheets
from desktop.ui.desk.live.sentences import announced, of_live_error, of_order
from desktop.ui.desk.live.tile import Size
from desktop.ui.desk.live.tile_grid import TileGrid
from desktop.ui.desk.live.words import contact_words
from desktop.ui.focus import focus_in
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.live_contract import LiveRoom
from desktop.ui.mirrored import isolate
from desktop.ui.sentences import Message
from desktop.ui.theme import bar_px, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.switch_button import SwitchButton
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted, dotted

FILTERS, SIZES = tuple(Filter), tuple(Size)


class RoomPage(QWidget):
    """Keeps its filter, its size and what is open while the room changes under it."""

    def __init__(self, live: LiveRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self._live = live
        self.sheet: Panel | None = None
        self.orders = OrderSheets(self, live)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._scrolled(), 1)
        self.foot = self._foot()
        self._whole.addWidget(self.foot)
        self._connect()
        self._show()

    def first_focus(self) -> None:
        """Begin among the tiles."""
        tiles = self.grid.tiles
        first = next((one for one in tiles if one.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)
        (first or self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing open behind another page."""
        self.orders.close_any()
        if self.sheet is not None:
            self.sheet.close_panel()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = px(24) if event.size().width() >= px(720) else bar_px(14)
        self._column.setContentsMargins(side, px(20), side, px(20))
        scrolls = self._column.indexOf(self.foot) >= 0
        if scrolls is not self.low:
            self._stand_foot()
            self._show()
        super().resizeEvent(event)

    @property
    def low(self) -> bool:
        """Whether there is so little room from top to bottom that the bar scrolls with all else."""
        return self.height() < px(480)

    def _stand_foot(self) -> None:
        held = focus_in(self)
        if self.low:
            self._column.insertWidget(self._column.count() - 1, self.foot)
        else:
            self._whole.addWidget(self.foot)
        self.foot.show()
        if held is not None and self.foot.isAncestorOf(held):
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---------------------------------------------------------------------------------------------- making

    def _scrolled(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(px(12))
        self.title = Label("", "title")
        self.about = Label("", "muted")
        self.lost = Notice()
        self.strip = AlarmStrip()
        self.filters = Segments(["", "", ""], self.tr("Which candidates"))
        self.sizes = Segments(
            [self.tr("Small"), self.tr("Medium"), self.tr("Large")], self.tr("Size of the tiles")
        )
        self.sizes.choose(SIZES.index(Size.MEDIUM))
        self.sound = SwitchButton(self.tr("Sound"))
        self.sound.setChecked(True)
        self.log = Button("", small=True)
        controls = QWidget()
        self._controls = FlowLayout(controls, gap=px(10))
        for control in (self.filters, self.sizes, self.sound, self.log):
            self._controls.addWidget(control)
        self.empty = Label("", "muted")
        self.grid = TileGrid(self.tr("Candidates"))
        for widget in (self.title, self.about, self.lost, self.strip):
            self._column.addWidget(widget)
        self._column.addWidget(controls)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.grid)
        self._column.addStretch(1)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(inner)
        return self.scroller

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("bar")
        foot.setProperty("edge", "top")
        column = QVBoxLayout(foot)
        column.setContentsMargins(bar_px(24), bar_px(10), bar_px(24), bar_px(10))
        column.setSpacing(bar_px(6))
        self.told = Label("", "small")
        self.to_all = {
            CommandKind.MESSAGE: Button(self.tr("Message to all"), small=True),
            CommandKind.PAUSE: Button(self.tr("Pause all"), small=True),
            CommandKind.RESUME: Button(self.tr("Let all go on"), small=True),
            CommandKind.EXTEND: Button(self.tr("More time for all"), small=True),
            CommandKind.LOCK: Button(self.tr("Lock all"), small=True),
        }
        self.back = Button(self.tr("Other room"), Kind.QUIET, small=True)
        self.out = Button(self.tr("Sign out"), Kind.QUIET, small=True)
        buttons = QWidget()
        self._buttons = FlowLayout(buttons, gap=bar_px(8))
        for button in (*self.to_all.values(), self.back, self.out):
            self._buttons.addWidget(button)
        column.addWidget(self.told)
        column.addWidget(buttons)
        return foot

    def _connect(self) -> None:
        live = self._live
        live.changed.connect(self._show)
        live.alarmed.connect(self._alarmed)
        self.filters.chosen.connect(lambda _: self._show())
        self.sizes.chosen.connect(lambda at: self.grid.show_size(SIZES[at]))
        self.sound.toggled.connect(lambda on: live.mute(not on))
        self.strip.acknowledged.connect(live.acknowledge)
        self.strip.all_acknowledged.connect(live.acknowledge_all)
        self.grid.opened.connect(self._open_candidate)
        self.log.clicked.connect(self._open_log)
        self.back.clicked.connect(live.leave_room)
        self.out.clicked.connect(live.sign_out)
        for kind, button in self.to_all.items():
            button.clicked.connect(lambda _=False, kind=kind: self.orders.ask(kind))

    # --------------------------------------------------------------------------------------------- showing

    def _show(self) -> None:
        facts = self._live.facts
        if facts.stage is not Stage.WATCHING:
            return
        self.title.say(isolate(facts.title))
        self.about.say(self._about(facts))
        self._show_contact(facts)
        self.strip.show_alarms(facts, low=self.low)
        names = (self.tr("All"), self.tr("Needs attention"), self.tr("Not seen"))
        for part, name, which in zip(self.filters.parts, names, FILTERS, strict=True):
            part.say(f"{name} {len(facts.shown(which))}")
        shown = facts.shown(FILTERS[self.filters.index])
        self.grid.show_tiles(shown)
        self.grid.setVisible(bool(shown))
        self.empty.say(self._nothing(facts))
        self.empty.setVisible(not shown)
        alarms = counted(facts.fresh_alarms, "new alarm", "new alarms") if facts.fresh_alarms else ""
        self.log.say(alarms or self.tr("Alarms and orders"))
        under_way = bool(facts.open_tiles)
        for button in self.to_all.values():
            button.setEnabled(under_way)
        self.told.say(of_order(facts.orders[0]) if facts.orders else self._whom(facts))
        if isinstance(self.sheet, CandidateSheet):
            of_sheet = [tile for tile in facts.tiles if tile.candidate_id == self.sheet.candidate_id]
            if of_sheet:
                self.sheet.show_tile(of_sheet[0])

    def _about(self, facts: LiveFacts) -> str:
        at_work = self.tr("{n} under way").format(n=len(facts.open_tiles)) if facts.known else ""
        silent = self.tr("This computer plays no sound.") if facts.silent and not facts.muted else ""
        return dotted((isolate(facts.room), at_work, isolate(facts.name), silent)) or " "

    def _whom(self, facts: LiveFacts) -> str:
        return self.tr("To all whose test is under way: {n}").format(n=len(facts.open_tiles))

    def _nothing(self, facts: LiveFacts) -> str:
        if not facts.known:
            return self.tr("Asking the server…")
        if not facts.tiles:
            return self.tr("Nobody is on the roster of this sitting.")
        return self.tr("Nobody, as far as is known.")

    def _show_contact(self, facts: LiveFacts) -> None:
        words = contact_words(facts.contact)
        if bool(words) is self.lost.isHidden() or words != self.lost.text.text():
            title = self.tr("The server does not answer")
            if facts.contact.error is not None:
                title = of_live_error(facts.contact.error).title
            self.lost.show_message(Message(title, words) if words else None, "danger")

    def _alarmed(self, alarms: tuple[Alarm, ...]) -> None:
        announce(self, announced(alarms), urgent=True)

    def _open_candidate(self, candidate_id: str) -> None:
        found = [tile for tile in self._live.facts.tiles if tile.candidate_id == candidate_id]
        if found:
            self._open(CandidateSheet(self, found[0], self._ask))

    def _ask(self, kind: CommandKind, tile: Tile) -> None:
        """Ask in place of the sheet: one is open at a time."""
        if self.sheet is not None:
            self.sheet.close_panel()
        self.orders.ask(kind, tile)

    def _open_log(self) -> None:
        self._open(LogSheet(self, self._live))

    def _open(self, sheet: CandidateSheet | LogSheet) -> None:
        if self.sheet is not None:
            self.sheet.close_panel()
        self.sheet = sheet
        sheet.closed.connect(lambda: self._closed(sheet))
        sheet.begin()

    def _closed(self, sheet: Panel) -> None:
        if self.sheet is sheet:
            self.sheet = None
        sheet.deleteLater()
