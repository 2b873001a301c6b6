"""After the test: the receipt to copy down, and the truth about what has been sent."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.end_facts import EndCause, EndFacts
from desktop.presenters.facts import (
    HELD,
    SendFacts,
    SendState,
)
from desktop.ui import messages
from desktop.ui.attempt_contract import Sending
from desktop.ui.contract import End
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.receipt_document import receipt_pdf
from desktop.ui.sentences import Message
from desktop.ui.sync_sentences import FOR_STAFF
from desktop.ui.theme import MONO, SMALL, bar_font, font, px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.folder_panel import FolderPanel
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.pin_panel import PinPanel
from desktop.ui.widgets.qr_code import QrCode
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import answered_of, day, dotted, grouped, listed, time_of_day

CODE = 26
"""The receipt code in px: read from a step away, and in one line beside the QR code."""


class SubmittedView(ColumnScreen):
    """Shows how the attempt ended; sending goes on behind it."""

    def __init__(
        self,
        end: End,
        sending: Sending,
        locked: Callable[[], bool] = lambda: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(width=680, centred=True, parent=parent)
        self._end, self._sending, self._locked = end, sending, locked
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
        self.notice = Notice()
        self.column.insertWidget(0, self.notice)
        self.save = Button(self.tr("Save the receipt…"))
        self.save.clicked.connect(self._save)
        self.result = Button(self.tr("Show the result"))
        self.on = Button(self.tr("Finish"), Kind.PRIMARY)
        self.result.clicked.connect(end.show_result)
        self.on.clicked.connect(end.finish)
        self.bottom.addWidget(self.save)
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.result)
        self.bottom.addWidget(self.on)
        self.folders = FolderPanel(
            self,
            title=self.tr("Save the receipt"),
            action=self.tr("Save here"),
            hint=self.tr("It is saved as a PDF file into the folder that is shown."),
        )
        self.folders.folder_chosen.connect(self._save_into)
        self.pin = PinPanel(
            self,
            end.pin,
            title=self.tr("Save the receipt"),
            text=self.tr("While the screen is locked, only a proctor can save files."),
        )
        self.pin.granted.connect(self.folders.open_files)
        end.receipt_saved.connect(self._saved)
        end.receipt_refused.connect(self._not_saved)
        end.changed.connect(self._show)
        sending.changed.connect(self._show_send)
        self._show()
        self._show_send(sending.facts)

    def first_focus(self) -> None:
        self.notice.show_message(None)
        self.folders.close_panel()
        self.pin.close_panel()
        self._show()
        self._show_send(self._sending.facts)
        self.on.setFocus()

    def _save(self) -> None:
        if self._locked():
            self.pin.ask()
        else:
            self.folders.open_files()

    def _save_into(self, folder: str) -> None:
        end = self._end.end
        if end is not None:
            self.save.set_busy(self.tr("Saving…"))
            self._end.save_receipt(folder, receipt_pdf(end))

    def _saved(self, path: str) -> None:
        self._tell(messages.of_saved_receipt(path), "ok")

    def _not_saved(self, _: Exception) -> None:
        self._tell(messages.of_unsaved_receipt(), "warn")

    def _tell(self, message: Message, tone: str) -> None:
        self.save.set_busy("")
        self.notice.show_message(message, tone)
        self.scroller.verticalScrollBar().setValue(0)

    def _receipt(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("sunk")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(px(20), px(16), px(20), px(16))
        row = TurningRow(460, gap=20)
        words = QVBoxLayout()
        words.setSpacing(px(6))
        words.addWidget(Label(self.tr("Your receipt code"), "overline"))
        self.code = Label("", "code")  # no role of the style sheet: it has a size of its own
        self.code.setFont(bar_font(CODE, QFont.Weight.DemiBold, MONO))
        words.addWidget(self.code)
        words.addWidget(
            Label(
                self.tr(
                    "Copy it down, photograph the square, or save the receipt. It proves that this computer holds "
                    "your answers."
                ),
                "small",
            )
        )
        words.addStretch(1)
        self.qr = QrCode()
        row.box.addLayout(words, 1)
        row.box.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(row)
        return frame

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        self.who = Label("", "body")
        self.test = Label("", "body")
        self.ended = Label("", "body")
        self.answered = Label("", "body")
        self.digest = Label("", "small")
        self.digest.setFont(font(SMALL, families=MONO))
        for row, (name, value) in enumerate(
            (
                (self.tr("Candidate"), self.who),
                (self.tr("Test"), self.test),
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
        counts = end.cause is not EndCause.CANCELLED
        self._icon.show_icon(Icon.TICK if counts else Icon.INFORMATION, "ok" if counts else "muted")
        self.title.say(message.title)
        self.text.say(message.sentence)
        self.code.setText(isolate_ltr(end.receipt_code))
        spelled = isolate_ltr(" ".join(end.receipt_code))
        self.code.setAccessibleName(self.tr("Receipt code {code}").format(code=spelled))
        self.who.say(dotted([end.candidate.name, end.candidate.number]))
        self.test.say(isolate(end.candidate.test_title))
        self.ended.say(listed([day(end.ended_at), time_of_day(end.ended_at)]))
        self.answered.say(answered_of(end.answered, end.partly, end.item_count))
        half = len(end.digest) // 2
        self.digest.say("\n".join(grouped(part, 8) for part in (end.digest[:half], end.digest[half:])))
        self.qr.show_text(end.receipt_text)
        self.qr.setAccessibleName(
            self.tr("QR code of the receipt; it says what the code and the fingerprint say")
        )
        self._show_expected(end)

    def _show_expected(self, end: EndFacts) -> None:
        waiting = end.result_expected and self._end.result is None
        self.expected.setVisible(waiting)

    def _show_send(self, send: SendFacts) -> None:
        sent = send.state is SendState.SENT and not send.unsent
        well = sent and send.detail not in FOR_STAFF
        self._send_icon.show_icon(Icon.TICK if sent else Icon.DOTS, "ok" if well else "muted")
        text = messages.of_send(send, to_candidate=True)
        waits = send.state in (SendState.NO_NETWORK, SendState.BUSY, SendState.REFUSED)
        if waits and send.detail != HELD:
            text = f"{text} {self.tr('It is sent by itself later. You may finish.')}"
        self.sent.say(text, "ok" if well else "muted" if sent else "ink")
