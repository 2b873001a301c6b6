"""The roster of a sitting: who may sit, how they stand here, and a way to launch each; searched as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.attempt.sitting import as_typed
from desktop.presenters.desk_facts import RosterRow
from desktop.services.desk_roster import Here
from desktop.ui.desk.roster_words import accommodation_words, here_words
from desktop.ui.focus import focus_in
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import counted, dotted

STEP = 40
"""So many candidates are listed at a time: a roster of hundreds is searched, not scrolled."""
_LOOKS = {
    Here.NOT_BEGUN: (Icon.MINUS, "muted"),
    Here.UNDER_WAY: (Icon.PLAY, "accent"),
    Here.PAUSED: (Icon.CLOCK, "warn"),
    Here.BREAK: (Icon.CLOCK, "warn"),
    Here.LOCKED: (Icon.LOCK, "danger"),
    Here.CANCELLED: (Icon.CROSS, "muted"),
}
_OVER = (Icon.TICK, "ok")


class RosterList(QWidget):
    """``launch_wished`` brings the row of a candidate."""

    launch_wished = Signal(object)

    def __init__(self, *, again: bool) -> None:
        super().__init__()
        self._again = again
        self._all: tuple[RosterRow, ...] | None = None
        self._listed: tuple[RosterRow, ...] = ()
        self._most = STEP
        self._rows: QWidget | None = None
        self.launches: list[Button] = []
        frame, self._column = card()
        self.search = LabelledField(self.tr("Search by name or number"))
        self.search.field.textChanged.connect(lambda _: self._search())
        self.count = Label("", "small")
        self.nobody = Label("", "muted")
        self.more = Button(self.tr("Show more"), small=True)
        self.more.clicked.connect(self._show_more)
        for widget in (self.search, self.count, self.nobody):
            self._column.addWidget(widget)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self._show()

    def show_rows(self, rows: tuple[RosterRow, ...] | None) -> None:
        """Show this roster; None: it is still being read."""
        if rows != self._all or rows is None:
            self._all = rows
            self._show()

    def set_busy(self, busy: bool) -> None:
        """Take no press while somebody is being let in."""
        for button in self.launches:
            button.setEnabled(not busy)

    def _search(self) -> None:
        self._most = STEP
        self._show()

    def _show_more(self) -> None:
        before = len(self.launches)
        self._most += STEP
        self._show()
        if before < len(self.launches):
            self.launches[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        rows = self._all or ()
        wanted = as_typed(self.search.field.text())
        found = tuple(row for row in rows if wanted in as_typed(row.name) or wanted in as_typed(row.number))
        shown = found[: self._most]
        if self._rows is None or shown != self._listed:
            self._make(shown)
        self.count.say(self._counted(rows, found))
        self.count.setVisible(bool(rows))
        self.nobody.say(
            self.tr("The roster is being read…")
            if self._all is None
            else self.tr("Nobody is on the roster of this sitting.")
            if not rows
            else self.tr("Nobody has this name or number.")
        )
        self.nobody.setVisible(not found)
        self.more.setVisible(len(found) > len(shown))

    def _counted(self, rows: tuple[RosterRow, ...], found: tuple[RosterRow, ...]) -> str:
        going = sum(row.here.goes_on for row in rows)
        all_of = counted(len(rows), "candidate", "candidates")
        return dotted(
            (
                self.tr("{n} of {candidates}").format(n=len(found), candidates=all_of)
                if len(found) < len(rows)
                else all_of,
                self.tr("Not over: {n}").format(n=going) if going else "",
            )
        )

    def _make(self, rows: tuple[RosterRow, ...]) -> None:
        focused = self._rows is not None and self._rows.isAncestorOf(focus_in(self) or self)
        self._listed = rows
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self.launches = []
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for row in rows:
            column.addWidget(Rule())
            column.addWidget(self._row(row))
        self._column.insertWidget(3, self._rows)
        self._rows.setVisible(bool(rows))
        if focused:
            (self.launches[0] if self.launches else self.search.field).setFocus()

    def _row(self, row: RosterRow) -> QWidget:
        holder = QWidget()
        state = here_words(row.here)
        icon, tone = _LOOKS.get(row.here, _OVER)
        about = dotted((row.number, self.tr("Desk {desk}").format(desk=row.desk) if row.desk else ""))
        granted = accommodation_words(row)
        words = QVBoxLayout()
        words.setSpacing(px(3))
        words.addWidget(Label(isolate(row.name), "strong"))
        words.addWidget(Label(about, "small"))
        words.addWidget(Label(granted, "small"))
        standing = QHBoxLayout()
        standing.setSpacing(px(6))
        standing.addWidget(IconLabel(icon, tone, 14))
        standing.addWidget(Label(state, "small", tone="ink", wrap=False))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(16))
        line.addLayout(words, 1)
        line.addLayout(standing)
        if row.here is Here.NOT_BEGUN or row.here.goes_on or self._again:
            line.addWidget(self._button(row), 0, Qt.AlignmentFlag.AlignVCenter)
        holder.setAccessibleName(". ".join((isolate(row.name), about, state, granted)))
        return holder

    def _button(self, row: RosterRow) -> Button:
        goes_on, anew = row.here.goes_on, row.here is Here.NOT_BEGUN
        words = self.tr("Go on…") if goes_on else self.tr("Launch…") if anew else self.tr("Launch again…")
        button = Button(words, Kind.SECONDARY)
        button.setAccessibleName(f"{words} {isolate(row.name)}")
        button.clicked.connect(lambda: self.launch_wished.emit(row))
        self.launches.append(button)
        return button
