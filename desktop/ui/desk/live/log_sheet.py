"""What has happened while the room was watched: every alarm, also those acknowledged, and every order with its outcome."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.live_facts import LiveFacts, Sent
from desktop.ui.desk.live.sentences import alarm_line, of_order, of_refusals
from desktop.ui.desk.live.words import SIGNS
from desktop.ui.live_contract import LiveRoom
from desktop.ui.mirrored import isolate_ltr
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import IconLabel
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label
from desktop.ui.words import quoted, time_of_day

MOST_SHOWN = 40


class LogSheet(Panel):
    """Is rebuilt while it is open when something new has happened."""

    def __init__(self, host: QWidget, live: LiveRoom) -> None:
        super().__init__(host, self.tr("Alarms and orders"), width=680)
        self._live = live
        self._told: object = None
        self._content: QWidget | None = None
        self.again: dict[str, Button] = {}
        self.seen = self.add_button(Button(self.tr("Acknowledge all")))
        self.back = self.add_button(Button(self.tr("Close"), Kind.PRIMARY))
        self.seen.clicked.connect(live.acknowledge_all)
        self.back.clicked.connect(self.close_panel)
        live.changed.connect(self._show)
        self._show()

    def begin(self) -> None:
        """Show the sheet."""
        self.open(self.back)

    def _show(self) -> None:
        facts = self._live.facts
        told = (facts.alarms, facts.orders)
        if told == self._told:
            return
        self._told = told
        self.seen.setEnabled(bool(facts.fresh_alarms))
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._make(facts)
        self.body.addWidget(self._content)
        if self.isVisible():
            self.refit()

    def _make(self, facts: LiveFacts) -> QWidget:
        self.again = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Label(self.tr("Alarms"), "heading"))
        if not facts.alarms:
            column.addWidget(Label(self.tr("None since you began to watch."), "muted"))
        for alarm in facts.alarms[:MOST_SHOWN]:
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(IconLabel(SIGNS[alarm.kind], "muted" if alarm.acknowledged else "danger"))
            row.addWidget(Label(alarm_line(alarm), "body"), 1)
            column.addLayout(row)
        column.addSpacing(px(8))
        column.addWidget(Label(self.tr("Orders"), "heading"))
        if not facts.orders:
            column.addWidget(Label(self.tr("None since you began to watch."), "muted"))
        for order in facts.orders[:MOST_SHOWN]:
            line = f"{isolate_ltr(time_of_day(order.at))}  {of_order(order)}"
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(Label(line, "body"), 1)
            if order.sent is Sent.NOT_SENT:
                button = self.again[order.id] = Button(self.tr("Send again"), small=True)
                button.clicked.connect(lambda _=False, id=order.id: self._live.send_again(id))
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            below = [quoted(order.words)] if order.words else []
            for words in (*below, *of_refusals(order)[:MOST_SHOWN]):
                column.addWidget(Label(words, "small"))
        return holder
