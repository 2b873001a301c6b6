"""The proctor's panel: over the test, its questions hidden, with how it stands and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assessment.attempt.events import Body
from desktop.presenters.panel_facts import QUIET_MS, PanelFacts
from desktop.ui import messages
from desktop.ui.announce import announce
from desktop.ui.contract import ProctorPanel
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.paging import page_by
from desktop.ui.presence import Presence
from desktop.ui.proctor.incidents import seen_detail, seen_words
from desktop.ui.proctor.sheets import Sheets
from desktop.ui.proctor.words import (
    control_words,
    done_words,
    machine_words,
    progress_words,
    saved_words,
    standing_words,
    time_words,
    unsent_words,
)
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.text import Label
from desktop.ui.words import dotted, duration, time_of_day


class ProctorView(ColumnScreen):
    """Shows the facts as they change, and what was done when it is recorded."""

    def __init__(self, panel: ProctorPanel, parent: QWidget | None = None) -> None:
        super().__init__(width=760, parent=parent)
        self._panel = panel
        self.title = self.add_title(self.tr("Proctor's panel"), " ")
        self.column.addWidget(self._standing())
        self.column.addWidget(self._offers())
        self.column.addWidget(self._log())
        self.column.addStretch(1)
        self.done = Label("", "small")
        self.close_it = Button(self.tr("Close the panel"), Kind.PRIMARY)
        self.bottom.addWidget(self.done, 1)
        self.bottom.addWidget(self.close_it)
        self.sheets = Sheets(self, panel)
        self._presence = Presence(self, panel.touched)
        self._connect()
        self._show()

    def first_focus(self) -> None:
        """Say how it stands, with the keyboard at what is in view in any size of text, and harmless."""
        self.done.say(
            self.tr("The panel closes by itself after {time} without a key.").format(time=duration(QUIET_MS))
        )
        self._show()
        self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the panel page by page: what happened is only read."""
        if not page_by(event, self.scroller):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing open behind another screen."""
        self.sheets.close_any()
        super().hideEvent(event)

    # ---------------------------------------------------------------------------------------------- making

    def _standing(self) -> QWidget:
        frame, column = card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(1, 1)
        names = {
            "who": self.tr("Candidate"),
            "state": self.tr("Test"),
            "time": self.tr("Time"),
            "progress": self.tr("Answered"),
            "saved": self.tr("Saved"),
            "sent": self.tr("Sent"),
            "machine": self.tr("Lock"),
        }
        self.values: dict[str, Label] = {}
        self._names: dict[str, str] = names
        for row, (key, text) in enumerate(names.items()):
            name, value = Label(text, "muted", wrap=False), Label("", "body")
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self.values[key] = value
        column.addLayout(self._grid)
        return frame

    def _offers(self) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("What to do"), "heading"))
        self.pause = Button(self.tr("Pause the test"))
        self.go_on = Button(self.tr("Let the test go on"))
        self.extend = Button(self.tr("Give more time"))
        self.grant = Button(self.tr("Accommodations"))
        self.note = Button(self.tr("Note an irregularity"))
        self.end = Button(self.tr("End the test"))
        self.leave = Button(self.tr("Leave the test"))
        self.choices = (
            self.pause,
            self.go_on,
            self.extend,
            self.grant,
            self.note,
            self.end,
            self.leave,
        )
        flow = FlowLayout(gap=px(10))
        for button in self.choices:
            flow.addWidget(button)
        column.addLayout(flow)
        return frame

    def _log(self) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("Latest incidents"), "heading"))
        self.nothing = Label(self.tr("Nothing was recorded."), "body")
        self.earlier = Label("", "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(10))
        self.rows: list[Label] = []
        column.addWidget(self.nothing)
        column.addLayout(self._rows)
        column.addWidget(self.earlier)
        return frame

    def _connect(self) -> None:
        panel, sheets = self._panel, self.sheets
        panel.changed.connect(self._show)
        panel.told.connect(self._told)
        panel.not_done.connect(self._not_done)
        pressed: dict[Button, Callable[[], None]] = {
            self.pause: sheets.pause,
            self.go_on: panel.go_on,
            self.extend: sheets.extend,
            self.grant: sheets.grant,
            self.note: sheets.note,
            self.end: sheets.end,
            self.leave: sheets.leave,
        }
        for button, then in pressed.items():
            button.clicked.connect(lambda _=False, then=then: then())
        self.close_it.clicked.connect(panel.close)

    # --------------------------------------------------------------------------------------------- showing

    def _show(self) -> None:
        facts = self._panel.facts
        if facts is None:
            return
        here = self.tr("{name} is here.").format(name=isolate(facts.by))
        hidden = self.tr("The questions are hidden, nothing is taken, and the clock goes on.")
        stopped = self.tr("The questions are hidden, nothing is taken, and the clock is stopped.")
        self.below_title.say(f"{here} {stopped if facts.time.paused else hidden}")
        self.below_title.show()
        candidate = facts.candidate
        desk = self.tr("desk {desk}").format(desk=candidate.desk) if candidate.desk else ""
        self._say("who", dotted((candidate.name, isolate_ltr(candidate.number), desk)))
        self._say("state", standing_words(facts))
        self._say("time", time_words(facts))
        self._say("progress", progress_words(facts))
        self._say("saved", saved_words(facts), "danger" if facts.unsaved or facts.unrecorded else "")
        self._say("sent", dotted((messages.of_send(facts.sending), unsent_words(facts))))
        self._say("machine", dotted((machine_words(facts), control_words(facts.controls))))
        self.place.say(isolate(candidate.sitting_title))
        self._offer(facts)
        self._show_log(facts)

    def _say(self, key: str, text: str, tone: str = "") -> None:
        value = self.values[key]
        value.say(text, tone)
        value.setAccessibleName(f"{self._names[key]}: {text}")

    def _offer(self, facts: PanelFacts) -> None:
        focused = next((one for one in self.choices if one.hasFocus()), None)
        for button, offered in (
            (self.pause, facts.can_pause),
            (self.go_on, facts.can_go_on),
            (self.extend, facts.can_extend),
        ):
            if button.isHidden() is offered:
                button.setVisible(offered)
        if focused is not None and focused.isHidden():
            other = self.go_on if focused is self.pause else self.pause
            (self.note if other.isHidden() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_log(self, facts: PanelFacts) -> None:
        lines = [
            f"{isolate_ltr(time_of_day(seen.at))}  {dotted((seen_words(seen), seen_detail(seen)))}"
            for seen in facts.seen
        ]
        self.nothing.setVisible(not lines)
        while len(self.rows) < len(lines):
            self.rows.append(Label("", "body"))
            self._rows.addWidget(self.rows[-1])
        for row, line in zip(self.rows, lines, strict=False):
            row.say(line)
        more = facts.seen_in_all - len(facts.seen)
        self.earlier.say(self.tr("Earlier ones: {n}. All are in the log.").format(n=more))
        self.earlier.setVisible(more > 0)

    def _told(self, done: Body) -> None:
        words = done_words(done)
        if words:
            self.done.say(words)
            announce(self, words, urgent=True)

    def _not_done(self, error: Exception) -> None:
        message = messages.of_error(error)
        self.done.say(f"{message.title}. {message.sentence}".strip(), "danger")
        announce(self, self.done.text(), urgent=True)
