"""A sitting at the desk: this computer, its candidates, and the launch of one of them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.presenters.desk_facts import RosterRow
from desktop.presenters.facts import SignInRefused
from desktop.presenters.panel_facts import QUIET_MS
from desktop.services.desk_sittings import PackHere
from desktop.ui import messages
from desktop.ui.desk.host import desk_of
from desktop.ui.desk.launch_sheet import LaunchSheet
from desktop.ui.desk.machine_card import MachineCard, MachineSummary
from desktop.ui.desk.machine_words import outcome_words
from desktop.ui.desk.roster_list import RosterList
from desktop.ui.desk_contract import Candidates
from desktop.ui.mirrored import isolate
from desktop.ui.paging import page_by
from desktop.ui.views.column_page import ColumnPage
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.card import card
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.release_code import ReleaseCodeCard
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.text import Label
from desktop.ui.words import dotted, duration, window_of

ROSTER, MACHINE = 0, 1


class SittingPage(ColumnPage):
    """Begins with the candidates; with the computer where no test would start on it."""

    def __init__(self, candidates: Candidates, parent: QWidget | None = None) -> None:
        super().__init__(width=860, parent=parent)
        self._candidates = candidates
        sitting = candidates.open
        self._title = sitting.title if sitting is not None else ""
        window = window_of(sitting.opens_at, sitting.closes_at) if sitting is not None else ""
        who = self.tr("You are here as {name}").format(name=isolate(candidates.by))
        self.add_title(isolate(self._title), dotted((who, window)))
        self.notice = Notice()
        self.column.addWidget(self.notice)
        frame, column = card()
        self.summary = MachineSummary()
        self.summary.again.clicked.connect(candidates.look_again)
        column.addWidget(self.summary)
        self.column.addWidget(frame)
        self.code = ReleaseCodeCard(self.tr("Once it is typed here, no candidate on this computer needs it."))
        self.code.entered.connect(candidates.enter_code)
        self.column.addWidget(self.code)
        self.parts = Segments(
            [self.tr("Candidates"), self.tr("This computer")], self.tr("What is shown of the sitting")
        )
        self.parts.chosen.connect(self._show_part)
        self.column.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        self.roster = RosterList(again=sitting is not None and sitting.again)
        self.roster.launch_wished.connect(self._ask)
        self.machine = MachineCard()
        self.column.addWidget(self.roster)
        self.column.addWidget(self.machine)
        self.column.addStretch(1)
        self.back = Button(self.tr("All sittings"))
        self.back.clicked.connect(candidates.close)
        told = self.tr("This page closes by itself after {time} without a key.")
        self.bottom.addWidget(self.back)
        self.bottom.addWidget(Label(told.format(time=duration(QUIET_MS)), "small", trailing=True), 1)
        self.sheet: LaunchSheet | None = None
        candidates.changed.connect(self._show)
        candidates.refused.connect(self._refused)
        self._show_part(ROSTER)
        self._show()

    def first_focus(self) -> None:
        asks = self.code.isVisibleTo(self)
        (self.code.field if asks else self.roster.search.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the page: what was found is only read."""
        if not page_by(event, self.scroller):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing open behind another page."""
        self._close_sheet()
        super().hideEvent(event)

    def put_away(self) -> None:
        """Nobody is let in any more: show nothing of it, whatever comes."""
        self._close_sheet()
        self._candidates.changed.disconnect(self._show)
        self._candidates.refused.disconnect(self._refused)

    def _show(self) -> None:
        candidates = self._candidates
        self.summary.show_facts(candidates.machine, looking=candidates.looking)
        self.machine.show_facts(candidates.machine)
        self.roster.show_rows(candidates.roster)
        self.roster.set_busy(candidates.busy)
        sitting = candidates.open
        self.code.setVisible(sitting is not None and sitting.pack is PackHere.CODE)
        self.code.show_state(candidates.code.error, busy=candidates.code.busy)

    def _show_part(self, part: int) -> None:
        self.roster.setVisible(part == ROSTER)
        self.machine.setVisible(part == MACHINE)

    def _ask(self, row: RosterRow) -> None:
        self._close_sheet()
        self.notice.show_message(None)
        facts = self._candidates.machine
        hindrance = outcome_words(facts) if facts is not None and not facts.fit else ""
        sheet = self.sheet = LaunchSheet(desk_of(self), row, isolate(self._title), hindrance)
        sheet.wished.connect(lambda: self._candidates.launch(row.candidate_id, sheet.change))
        sheet.closed.connect(lambda: self._closed(sheet))
        sheet.begin()

    def _refused(self, refused: SignInRefused) -> None:
        message = messages.of_refusal(refused)
        if refused.not_before is None:  # its remedy is for a candidate: to tell the proctor
            message = replace(message, remedy="")
        self.notice.show_message(message)
        self.scroller.ensureWidgetVisible(self.notice)

    def _close_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.close_panel()

    def _closed(self, sheet: LaunchSheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
        sheet.deleteLater()
