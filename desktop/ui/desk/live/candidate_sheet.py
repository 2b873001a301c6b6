"""One candidate with all that is known: how it stands and from when, the incidents, what was told, and what can be."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assessment.attempt.command import CommandKind
from desktop.presenters.live_facts import Stands, Tile
from desktop.ui.desk.live.sentences import order_words, refusal_words, state_words
from desktop.ui.desk.live.words import (
    battery_words,
    incident_words,
    note_count_words,
    progress_words,
    seen_words_of,
    stands_words,
    tier_words,
    unsent_words,
    warning_count_words,
    why_words,
)
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label
from desktop.ui.words import dotted, duration, quoted, time_of_day

Ask = Callable[[CommandKind, Tile], None]


class CandidateSheet(Panel):
    """Stays up to date while it is open. ``ask`` asks what an order needs."""

    def __init__(self, host: QWidget, tile: Tile, ask: Ask) -> None:
        super().__init__(host, isolate(tile.name), width=640)
        self._tile, self._ask = tile, ask
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        self.values: dict[str, Label] = {}
        for row, (key, name) in enumerate(self._names().items()):
            value = self.values[key] = Label("", "body")
            self._grid.addWidget(Label(name, "muted", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        self.body.addLayout(self._grid)
        offers = QWidget()
        self._flow = FlowLayout(offers, gap=px(8))
        self.orders = {kind: Button(words, small=True) for kind, words in self._offers().items()}
        for kind, button in self.orders.items():
            button.clicked.connect(lambda _=False, kind=kind: self._ask(kind, self._tile))
            self._flow.addWidget(button)
        self.body.addWidget(offers)
        self.incidents = self._list(self.tr("Latest incidents"))
        self.commands = self._list(self.tr("What staff told"))
        self.body.addStretch(1)
        self.back = self.add_button(Button(self.tr("Close"), Kind.PRIMARY))
        self.back.clicked.connect(self.close_panel)
        self.show_tile(tile)

    @property
    def candidate_id(self) -> str:
        """Whose sheet it is."""
        return self._tile.candidate_id

    def begin(self) -> None:
        """Show the sheet."""
        self.open(self.back)

    def show_tile(self, tile: Tile) -> None:
        """Show how it is now."""
        self._tile = tile
        at = (
            self.tr("as of {time}").format(time=isolate_ltr(time_of_day(tile.stands_at)))
            if tile.stands_at
            else ""
        )
        desk = self.tr("desk {desk}").format(desk=isolate(tile.desk)) if tile.desk else ""
        attempts = self.tr("{n} attempts").format(n=tile.attempts) if tile.attempts > 1 else ""
        question = self.tr("at question {n}").format(n=tile.current) if tile.current else ""
        more = (
            self.tr("{time} more were given").format(time=duration(tile.extended_ms))
            if tile.extended_ms
            else ""
        )
        noted = self.tr("irregularities: {n}").format(n=tile.irregularities) if tile.irregularities else ""
        untold = (
            self.tr("{n} more on the computer, not sent yet").format(n=tile.untold) if tile.untold else ""
        )
        words = {
            "who": dotted((isolate_ltr(tile.number), desk, attempts)),
            "stands": dotted((stands_words(tile.stands), why_words(tile), at)),
            "progress": dotted((progress_words(tile), question, more)),
            "device": dotted((isolate(tile.device), seen_words_of(tile))),
            "state": dotted((unsent_words(tile), battery_words(tile), tier_words(tile))),
            "incidents": dotted((warning_count_words(tile), note_count_words(tile), untold, noted)),
        }
        for key, text in words.items():
            self.values[key].say(text or "–")
            self.values[key].setAccessibleName(f"{self._names()[key]}: {text or '–'}")
        self._offer(tile)
        self._say(self.incidents, [incident_words(one) for one in tile.incidents])
        self._say(self.commands, list(_told(tile)))
        if self.isVisible():
            self.refit()

    def _offer(self, tile: Tile) -> None:
        focused = next((one for one in self.orders.values() if one.hasFocus()), None)
        for kind, button in self.orders.items():
            button.setVisible(kind in offered(tile))
        if focused is not None and focused.isHidden():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, title: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(px(6))
        heading = Label(title, "heading")
        column.addSpacing(px(4))
        column.addWidget(heading)
        self.body.addLayout(column)
        return column

    def _say(self, column: QVBoxLayout, lines: list[str]) -> None:
        lines = lines or [self.tr("Nothing.")]
        labels = [
            widget
            for at in range(column.count())
            if (item := column.itemAt(at)) is not None and isinstance(widget := item.widget(), Label)
        ][1:]
        while len(labels) < len(lines):
            labels.append(Label("", "body"))
            column.addWidget(labels[-1])
        for label, line in zip(labels, lines, strict=False):
            label.say(line)
        for at, label in enumerate(labels):
            label.setVisible(at < len(lines))

    def _names(self) -> dict[str, str]:
        return {
            "who": self.tr("Candidate"),
            "stands": self.tr("Test"),
            "progress": self.tr("Answered"),
            "device": self.tr("Computer"),
            "state": self.tr("Its state"),
            "incidents": self.tr("Incidents"),
        }

    def _offers(self) -> dict[CommandKind, str]:
        return {
            CommandKind.MESSAGE: self.tr("Message"),
            CommandKind.UNLOCK: self.tr("Unlock"),
            CommandKind.RESUME: self.tr("Let it go on"),
            CommandKind.PAUSE: self.tr("Pause"),
            CommandKind.EXTEND: self.tr("More time"),
            CommandKind.LOCK: self.tr("Lock"),
            CommandKind.END: self.tr("End the test"),
            CommandKind.CANCEL: self.tr("Cancel the test"),
        }


def offered(tile: Tile) -> frozenset[CommandKind]:
    """Return what makes sense as far as is known here; the server and the computer have the last word."""
    if not tile.stands.open:
        return frozenset()
    always = {CommandKind.MESSAGE, CommandKind.EXTEND, CommandKind.CANCEL}
    working = {CommandKind.PAUSE, CommandKind.LOCK, CommandKind.END}
    by_state = {
        Stands.READY: set[CommandKind](),
        Stands.AT_WORK: working,
        Stands.LOCKED: {CommandKind.UNLOCK, CommandKind.END},
    }
    return frozenset(always | by_state.get(tile.stands, {CommandKind.RESUME, CommandKind.END}))


def _told(tile: Tile) -> Iterable[str]:
    """Yield what staff told, the latest first, with what has become of it."""
    for one in reversed(tile.commands):
        more = duration(one.extension_ms) if one.extension_ms else ""
        why = refusal_words(one.refusal) if one.refusal else ""
        words = (
            order_words(one.kind),
            more,
            quoted(one.words) if one.words else "",
            isolate(one.by),
            state_words(one.state),
            why,
        )
        yield f"{isolate_ltr(time_of_day(one.at))}  {dotted(words)}"
