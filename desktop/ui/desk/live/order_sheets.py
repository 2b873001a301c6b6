"""The sheets by which staff tell one candidate, or all, something: what, why, and to how many."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from assessment.attempt.command import MAX_TEXT, CommandKind
from desktop.presenters.live_facts import Tile
from desktop.ui.live_contract import LiveRoom
from desktop.ui.mirrored import isolate
from desktop.ui.proctor.sheet import ReasonSheet, Sheet
from desktop.ui.proctor.time_sheet import TimeSheet
from desktop.ui.theme import bar_px
from desktop.ui.widgets.field import TextArea
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted


class MessageSheet(Sheet):
    """What is to be read on the screens."""

    def __init__(self, host: QWidget, title: str, text: str, go: str) -> None:
        super().__init__(host, title, text, go, width=560)
        self.body.addWidget(Label(self.tr("Message"), "strong"))
        self.words = TextArea(self.tr("Message"))
        self.words.setFixedHeight(bar_px(120))
        self.words.textChanged.connect(self.look)
        self.body.addWidget(self.words)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.words.toPlainText().strip()

    @property
    def complete(self) -> bool:
        return 0 < len(self.text) <= MAX_TEXT

    def first(self) -> QWidget:
        return self.words


class OrderSheets(QObject):
    """Opens them over ``host``, one at a time. ``tile`` None: to all who are under way, and the sheet says how many."""

    def __init__(self, host: QWidget, live: LiveRoom) -> None:
        super().__init__(host)
        self._host, self._live = host, live
        self.open: Sheet | None = None

    def ask(self, kind: CommandKind, tile: Tile | None = None) -> None:
        """Ask what is needed for an order, and whether it is meant."""
        title, text = self._title(kind, tile), self._text(kind, tile)
        go = self._go(kind, tile)
        sheet: Sheet
        ids = (tile.attempt_id,) if tile is not None else ()
        live = self._live
        if kind is CommandKind.MESSAGE:
            message = sheet = MessageSheet(self._host, title, text, go)
            message.wished.connect(lambda: live.order(kind, ids, text=message.text))
        elif kind is CommandKind.EXTEND:
            time = sheet = TimeSheet(self._host, title, text, go)
            time.wished.connect(
                lambda: live.order(kind, ids, reason=time.why, extension_ms=time.extension_ms)
            )
        elif kind in (CommandKind.RESUME, CommandKind.UNLOCK):
            sheet = Sheet(self._host, title, text, go)
            sheet.wished.connect(lambda: live.order(kind, ids))
        else:
            reason = sheet = ReasonSheet(self._host, title, text, go, hint=self._hint(kind))
            reason.wished.connect(lambda: live.order(kind, ids, reason=reason.why))
        self._begin(sheet)

    def close_any(self) -> None:
        """Take away what is open; nothing of it is ordered."""
        if self.open is not None:
            self.open.close_panel()

    def _title(self, kind: CommandKind, tile: Tile | None) -> str:
        names = {
            CommandKind.MESSAGE: (_tr("Message to {name}"), _tr("Message to all")),
            CommandKind.PAUSE: (_tr("Pause the test of {name}"), _tr("Pause all tests")),
            CommandKind.RESUME: (_tr("Let {name} go on"), _tr("Let all go on")),
            CommandKind.EXTEND: (_tr("More time for {name}"), _tr("More time for all")),
            CommandKind.LOCK: (_tr("Lock the test of {name}"), _tr("Lock all tests")),
            CommandKind.UNLOCK: (_tr("Unlock the test of {name}"), ""),
            CommandKind.END: (_tr("End the test of {name}"), ""),
            CommandKind.CANCEL: (_tr("Cancel the test of {name}"), ""),
        }
        one, every = names[kind]
        return every if tile is None else one.format(name=isolate(tile.name))

    def _text(self, kind: CommandKind, tile: Tile | None) -> str:
        says = {
            CommandKind.MESSAGE: _tr("It is shown over the test until it is dismissed."),
            CommandKind.PAUSE: _tr(
                "It rests until staff let it go on. Whether the clock stops was agreed before."
            ),
            CommandKind.RESUME: _tr(
                "What staff have paused goes on. What a control has locked stays locked."
            ),
            CommandKind.EXTEND: _tr("It is on the candidate's clock as soon as the computer hears of it."),
            CommandKind.LOCK: _tr("The test is covered until it is unlocked from here or at the computer."),
            CommandKind.UNLOCK: _tr("The lock that is known here is opened, and no later one."),
            CommandKind.END: _tr(
                "It is submitted as it is, with all that was answered. It cannot be opened again."
            ),
            CommandKind.CANCEL: _tr("The test ends and does not count. It cannot be opened again."),
        }[kind]
        if tile is not None:
            return says
        whom = _tr("This goes to everybody whose test is under way: {count}.").format(count=self._count())
        return f"{whom} {says}"

    def _go(self, kind: CommandKind, tile: Tile | None) -> str:
        if tile is None:
            return _tr("Tell {count}").format(count=self._count())
        return {
            CommandKind.MESSAGE: _tr("Send it"),
            CommandKind.PAUSE: _tr("Pause it"),
            CommandKind.RESUME: _tr("Let it go on"),
            CommandKind.EXTEND: _tr("Give this time"),
            CommandKind.LOCK: _tr("Lock it"),
            CommandKind.UNLOCK: _tr("Unlock it"),
            CommandKind.END: _tr("End it now"),
            CommandKind.CANCEL: _tr("Cancel it now"),
        }[kind]

    def _count(self) -> str:
        return counted(len(self._live.facts.open_tiles), "candidate", "candidates")

    def _hint(self, kind: CommandKind) -> str:
        if kind in (CommandKind.PAUSE, CommandKind.LOCK):
            return _tr("The candidate reads it, and it stands in the log.")
        if kind is CommandKind.END:
            return _tr("It is kept on the server, with your name.")
        return _tr("It stands in the log of the test.")

    def _begin(self, sheet: Sheet) -> None:
        self.close_any()
        self.open = sheet
        sheet.closed.connect(lambda: self._closed(sheet))
        sheet.begin()

    def _closed(self, sheet: Sheet) -> None:
        if self.open is sheet:
            self.open = None
        sheet.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderSheets", text)
