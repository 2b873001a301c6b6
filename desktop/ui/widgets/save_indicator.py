"""Two lines that tell the truth: what is safe on this computer, and what has been sent."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.facts import SaveFacts, SaveState, SendFacts, SendState
from desktop.ui.announce import announce
from desktop.ui.messages import of_save, of_send
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label
from desktop.ui.words import time_of_day

_LOOKS = {
    SaveState.NOTHING_YET: (Icon.TICK, "muted"),
    SaveState.SAVING: (Icon.DOTS, "muted"),
    SaveState.SAVED: (Icon.TICK, "ok"),
    SaveState.FAILED: (Icon.WARNING, "danger"),
    SaveState.NOT_KEPT: (Icon.INFORMATION, "muted"),
}

GAP = 4


class SaveIndicator(QWidget):
    """Shows SaveFacts over SendFacts: in whole words, in short ones where room is short, never by a bare icon sooner."""

    accessible_role = QAccessible.Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = SaveFacts(SaveState.NOTHING_YET)
        self._send: SendFacts | None = None
        self._told: SaveState | None = None
        self._two_lines, self._words = True, True
        self._icon = IconLabel(Icon.TICK, "ok", 16)
        self._saved = Label("", "small", wrap=False)
        self._sent = Label("", "small", wrap=False)
        for label in (self._saved, self._sent):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addStretch(1)
        top.addWidget(self._icon)
        top.addWidget(self._saved)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(GAP))
        column.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._sent)
        column.addStretch(1)

    def show_save(self, save: SaveFacts) -> None:
        """Show what is true of the last answer."""
        self._save = save
        if save.state is not self._told:
            icon, tone = _LOOKS[save.state]
            self._icon.setVisible(save.state is not SaveState.NOTHING_YET)
            self._icon.show_icon(icon, tone)
            self._told = save.state
            if save.state is SaveState.FAILED:
                announce(self, of_save(save), urgent=True)
        self._changed()

    def show_send(self, send: SendFacts) -> None:
        """Show what is true of sending."""
        self._send = send
        self._changed()

    def set_room(self, *, two_lines: bool, words: bool) -> None:
        """Say whether there is room for two lines, and for whole words; short ones are shown where they fit."""
        if (two_lines, words) != (self._two_lines, self._words):
            self._two_lines, self._words = two_lines, words
            self._changed()

    def sizeHint(self) -> QSize:
        whole, high = self._words, super().sizeHint().height()
        saved = self._icon_room() + _width(
            self._saved, self._whole_save() if whole else _short_save(self._save)
        )
        sent = self._whole_send() if whole and self._two_lines else _short_send(self._send)
        self._icon.ensurePolished()
        return QSize(max(saved, _width(self._sent, sent)), high)

    def minimumSizeHint(self) -> QSize:
        least = self._icon_room()
        if self._save.state is SaveState.FAILED:
            least += _width(self._saved, _short_save(self._save))
        return QSize(max(24, least), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        saved, sent = self._whole_save(), self._whole_send()
        self.setAccessibleName(f"{saved}. {sent}")
        self.setToolTip(f"{saved}\n{sent}")
        self.updateGeometry()

    def _fit(self) -> None:
        """Show the longest words that fit; a failure always has some."""
        tone = _LOOKS[self._save.state][1]
        failed = self._save.state is SaveState.FAILED
        room, short = self.width() - self._icon_room(), _short_save(self._save)
        words = self._whole_save()
        if not self._words or _width(self._saved, words) > room:
            words = short
        self._saved.setVisible(bool(words) and (failed or _width(self._saved, words) <= room))
        self._saved.say(words, "" if tone == "muted" else tone)
        words = self._whole_send()
        if not self._words or not self._two_lines or _width(self._sent, words) > self.width():
            words = _short_send(self._send)
        lines = self._saved.sizeHint().height() + px(GAP) + self._sent.sizeHint().height()
        refused = self._send is not None and self._send.state is SendState.REFUSED
        self._sent.setVisible(
            (self._two_lines or lines <= self.height()) and _width(self._sent, words) <= self.width()
        )
        self._sent.say(words, "warn" if refused else "")
        self._column.activate()  # at once: no moment with new words in the room of the old ones

    def _icon_room(self) -> int:
        return 0 if self._save.state is SaveState.NOTHING_YET else self._icon.maximumWidth() + px(6)

    def _whole_save(self) -> str:
        return of_save(self._save)

    def _whole_send(self) -> str:
        if self._send is None:
            return ""
        return of_send(self._send, saved=self._save.state is not SaveState.FAILED, to_candidate=True)


def _width(label: Label, words: str) -> int:
    label.ensurePolished()
    return label.fontMetrics().horizontalAdvance(words) + 2


def _short_save(save: SaveFacts) -> str:
    match save.state:
        case SaveState.NOTHING_YET:
            return ""
        case SaveState.SAVING:
            return of_save(save)
        case SaveState.SAVED if save.at:
            return _tr("Saved {time}").format(time=time_of_day(save.at))
        case SaveState.SAVED:
            return _tr("Saved")
        case SaveState.FAILED:
            return _tr("Not saved yet")
        case SaveState.NOT_KEPT:
            return _tr("Not kept")


def _short_send(send: SendFacts | None) -> str:
    if send is None:
        return ""
    match send.state:
        case SendState.NO_NETWORK | SendState.BUSY:
            return _tr("Not sent yet")
        case SendState.REFUSED:
            return _tr("Not sent")
        case SendState.SENT if send.at:
            return _tr("Sent {time}").format(time=time_of_day(send.at))
        case SendState.NOT_ENROLLED:
            return _tr("Kept on this computer")
        case _:
            return of_send(send, to_candidate=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SaveIndicator", text)
