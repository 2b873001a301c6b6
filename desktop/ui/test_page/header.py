"""The bar above a test: who sits what, whether it is safe, how long there is."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.presenters.facts import CandidateFacts
from desktop.ui.attempt_contract import Attempt, Sending
from desktop.ui.mirrored import isolate, isolate_ltr, set_margins
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.display_panel import display_button
from desktop.ui.widgets.icons import Icon
from desktop.ui.widgets.save_indicator import SaveIndicator
from desktop.ui.widgets.text import ElidedLabel
from desktop.ui.widgets.timer import TimerWidget
from desktop.ui.words import dotted, listed


class TestHeader(QFrame):
    """Follows one attempt by itself."""

    __test__ = False
    proctor_wished = Signal()
    break_wished = Signal()
    display_wished = Signal()

    def __init__(self, attempt: Attempt, sending: Sending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("edge", "bottom")
        self._title = ElidedLabel(isolate(attempt.candidate.test_title), "heading")
        self._who = ElidedLabel(_who(attempt.candidate), "small")
        self.save = SaveIndicator()
        self.timer = TimerWidget()
        self.tools = Button(self.tr("Tools"), Kind.QUIET, icon=Icon.TOOLS, small=True)
        self.tools.hide()  # whoever has tools to show brings it up
        self.tools.setAccessibleDescription(self.tr("Shows what may be used here: Alt+T"))
        self.pause = Button(self.tr("Pause"), Kind.QUIET)
        self.pause.clicked.connect(attempt.pause)
        self.rest = Button(self.tr("Break"), Kind.QUIET)
        self.rest.setAccessibleDescription(self.tr("Stops the clock and hides the questions for a while"))
        self.rest.clicked.connect(self.break_wished)
        self.display = display_button()
        self.display.clicked.connect(self.display_wished)
        self.proctor = (
            Button(self.tr("Leave"), Kind.QUIET, small=True)
            if attempt.candidate.practice
            else Button(self.tr("Proctor"), Kind.QUIET, icon=Icon.LOCK, small=True)
        )
        self.proctor.clicked.connect(self.proctor_wished)
        for label in (self._title, self._who):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        names = QVBoxLayout()
        names.setSpacing(px(3))
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._who)
        names.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(px(20))
        self._row.addLayout(names, 1)
        self._row.addWidget(self.tools)
        self._row.addWidget(self.save)
        self._row.addWidget(self.timer)
        self._row.addWidget(self.pause)
        self._row.addWidget(self.rest)
        self._row.addWidget(self.display)
        self._row.addWidget(self.proctor)
        self.pause.setVisible(attempt.may_pause)
        self._attempt = attempt
        self._show_breaks()
        attempt.paused_changed.connect(self._show_breaks)
        attempt.time_changed.connect(self._show_breaks)  # a proctor may have granted one
        attempt.time_changed.connect(self.timer.show_time)
        attempt.save_changed.connect(self.save.show_save)
        sending.changed.connect(self.save.show_send)
        self.timer.show_time(attempt.time)
        self.save.show_save(attempt.save)
        self.save.show_send(sending.facts)
        self._room(self.width())

    def _show_breaks(self, _: object = None) -> None:
        """Offer a break where one is left; none while the work rests already."""
        self.rest.setVisible(self._attempt.breaks.left > 0 and not self._attempt.paused)
        self.pause.setEnabled(not self._attempt.paused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._room(event.size().width())
        super().resizeEvent(event)

    def _room(self, width: int) -> None:
        window = self.window()
        low = window.height() < px(480)
        self._who.setVisible(not low)
        for label in (self._title, self._who):
            label.setMinimumWidth(px(96 if width >= px(480) else 40))
        self.save.set_room(two_lines=not low, words=width >= px(720))
        self.timer.set_compact(low)
        self.proctor.hide_words(width < px(1180))
        self.tools.hide_words(width < px(1180))
        self.display.hide_words(width < px(1180))
        side = px(24) if width >= px(900) else px(12)
        set_margins(self._row, self, side, 0, side - px(8), 0)
        self._row.setSpacing(px(20) if width >= px(900) else px(8))
        self.setFixedHeight(px(48) if low else px(66))


def _who(candidate: CandidateFacts) -> str:
    number = QCoreApplication.translate("TestHeader", "Candidate {n}").format(n=isolate_ltr(candidate.number))
    desk = ""
    if candidate.desk:
        desk = QCoreApplication.translate("TestHeader", "desk {desk}").format(desk=isolate(candidate.desk))
    return dotted([candidate.name, number, listed([candidate.room, desk])])
