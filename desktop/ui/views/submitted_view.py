"""After the test: the receipt to copy down, and the truth about what has been sent."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.presenters.facts import EndFacts, SendFacts, SendState
from desktop.ui import messages
from desktop.ui.contract import End, Sending
from desktop.ui.theme import DISPLAY, MONO, SMALL, bar_font, font, px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import day, grouped, time_of_day


class SubmittedView(ColumnScreen):
    """Shows how the attempt ended; sending goes on behind it."""

    def __init__(self, end: End, sending: Sending, parent: QWidget | None = None) -> None:
        super().__init__(width=640, centred=True, parent=parent)
        self._end, self._sending = end, sending
        self._icon = IconLabel(Icon.TICK, "ok", 28)
        self.title = Label("", "title")
        self.text = Label("", "muted")
        frame, column = card()
        column.setSpacing(px(16))
        head = QHBoxLayout()
        head.setSpacing(px(14))
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.title)
        words.addWidget(self.text)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addWidget(self._receipt())
        column.addLayout(self._facts())
        column.addWidget(Rule())
        self._send_icon = IconLabel(Icon.DOTS, "muted", 18)
        self.sent = Label("", "body")
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self._send_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sent, 1)
        column.addLayout(row)
        self.expected = Label(self.tr("The result is not here yet. It can be shown when it comes."), "muted")
        self.expected.hide()
        column.addWidget(self.expected)
        self.column.addWidget(frame)
        self.result = Button(self.tr("Show the result"))
        self.on = Button(self.tr("Finish"), Kind.PRIMARY)
        self.result.clicked.connect(end.show_result)
        self.on.clicked.connect(end.finish)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.result)
        self.bottom.addWidget(self.on)
        end.changed.connect(self._show)
        sending.changed.connect(self._show_send)
        self._show()
        self._show_send(sending.facts)

    def first_focus(self) -> None:
        self._show()
        self._show_send(self._sending.facts)
        self.on.setFocus()

    def _receipt(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("sunk")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(px(20), px(16), px(20), px(16))
        inside.setSpacing(px(6))
        inside.addWidget(Label(self.tr("Your receipt code"), "overline"))
        self.code = QLabel()
        self.code.setFont(bar_font(DISPLAY, QFont.Weight.DemiBold, MONO))
        self.code.setWordWrap(True)
        inside.addWidget(self.code)
        inside.addWidget(
            Label(self.tr("Copy it down. It proves that this computer holds your answers."), "small")
        )
        return frame

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        self.ended = Label("", "body")
        self.answered = Label("", "body")
        self.digest = Label("", "small")
        self.digest.setFont(font(SMALL, families=MONO))
        for row, (name, value) in enumerate(
            (
                (self.tr("Ended"), self.ended),
                (self.tr("Answered"), self.answered),
                (self.tr("Fingerprint"), self.digest),
            )
        ):
            grid.addWidget(Label(name, "muted", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid

    def _show(self) -> None:
        end = self._end.end
        self.result.setVisible(self._end.result is not None)
        if end is None:
            return
        message = messages.of_end(end.cause)
        self.title.say(message.title)
        self.text.say(message.sentence)
        self.code.setText(end.receipt_code)
        self.code.setAccessibleName(self.tr("Receipt code {code}").format(code=" ".join(end.receipt_code)))
        self.ended.say(f"{day(end.ended_at)}, {time_of_day(end.ended_at)}")
        self.answered.say(self.tr("{n} of {all}").format(n=end.answered, all=end.item_count))
        self.digest.say(grouped(end.digest, 8))
        self._show_expected(end)

    def _show_expected(self, end: EndFacts) -> None:
        waiting = end.result_expected and self._end.result is None
        self.expected.setVisible(waiting)

    def _show_send(self, send: SendFacts) -> None:
        sent = send.state is SendState.SENT and not send.unsent
        self._send_icon.show_icon(Icon.TICK if sent else Icon.DOTS, "ok" if sent else "muted")
        text = messages.of_send(send)
        if send.state in (SendState.NO_NETWORK, SendState.REFUSED):
            text = f"{text} {self.tr('It is sent by itself as soon as possible.')}"
        self.sent.say(text, "ok" if sent else "ink")
