"""What nobody has acknowledged yet, above the tiles: the latest alarms with their signs, each with a way to say: seen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.live_facts import Alarm, AlarmKind, LiveFacts
from desktop.ui.desk.live.sentences import of_alarm
from desktop.ui.desk.live.words import SIGNS, unseen_words
from desktop.ui.mirrored import isolate_ltr
from desktop.ui.theme import RADIUS, colour, px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label
from desktop.ui.words import time_of_day

MOST_ROWS = 3


class AlarmRow(QWidget):
    """One of them."""

    def __init__(self) -> None:
        super().__init__()
        self.alarm: Alarm | None = None
        self.sign = IconLabel(Icon.WARNING, "danger", 18)
        self.text = Label("", "strong")
        self.seen = Button(self.tr("Acknowledge"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.seen)

    def show_alarm(self, alarm: Alarm, since: str) -> None:
        """Show an alarm; ``since`` is for how long somebody was not seen."""
        self.alarm = alarm
        self.sign.show_icon(SIGNS[alarm.kind], "warn" if alarm.kind is AlarmKind.BATTERY else "danger")
        unseen = since if alarm.kind is AlarmKind.UNSEEN and alarm.stands else ""
        words = f"{isolate_ltr(time_of_day(alarm.at))}  {of_alarm(alarm, unseen)}"
        self.text.say(words)
        self.seen.setAccessibleName(self.tr("Acknowledge: {alarm}").format(alarm=of_alarm(alarm)))


class AlarmStrip(QWidget):
    """Hidden while there is nothing. ``acknowledged`` brings an alarm, ``all_acknowledged`` means all of them."""

    accessible_role = QAccessible.Role.AlertMessage
    acknowledged = Signal(int)
    all_acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Alarms"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(10))
        column.setSpacing(px(6))
        self.rows = [AlarmRow() for _ in range(MOST_ROWS)]
        for row in self.rows:
            row.seen.clicked.connect(lambda _=False, row=row: self._seen(row))
            column.addWidget(row)
        last = QHBoxLayout()
        self.more = Label("", "small")
        self.all_seen = Button(self.tr("Acknowledge all"), small=True)
        self.all_seen.clicked.connect(self.all_acknowledged)
        last.addWidget(self.more, 1)
        last.addWidget(self.all_seen)
        column.addLayout(last)
        self.hide()

    def show_alarms(self, facts: LiveFacts, *, low: bool) -> None:
        """Show those that nobody has acknowledged; ``low``: there is room for one of them."""
        fresh = [one for one in facts.alarms if not one.acknowledged]
        unseen = {tile.candidate_id: unseen_words(tile) for tile in facts.tiles if tile.unseen}
        most = 1 if low else MOST_ROWS
        held = next((row for row in self.rows if row.seen.hasFocus()), None)
        for row, alarm in zip(self.rows, fresh, strict=False):
            row.show_alarm(alarm, unseen.get(alarm.candidate_id, ""))
        for at, row in enumerate(self.rows):
            row.setVisible(at < min(most, len(fresh)))
        more = len(fresh) - most
        self.more.say(self.tr("And {n} more").format(n=more) if more > 0 else "")
        self.all_seen.setVisible(len(fresh) > 1)
        if held is not None and held.isHidden() and fresh:
            self.rows[0].seen.setFocus()
        self.setVisible(bool(fresh))

    def _seen(self, row: AlarmRow) -> None:
        if row.alarm is not None:
            self.acknowledged.emit(row.alarm.id)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("danger"), 2))
        painter.setBrush(colour("danger_soft"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
