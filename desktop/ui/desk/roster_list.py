"""The roster of a sitting: who may sit, how they stand here, and a way to launch each; searched as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.attempt.sitting import as_typed
from desktop.presenters.desk_facts import RosterRow
from desktop.services.desk_roster import Here
from desktop.ui.desk.roster_words import accommodation_words, here_words
from desktop.ui.mirrored import isolate
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button
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
        listed = QWidget()  # takes the rows in their place: Tab goes through what was given first
        self._rows = QVBoxLayout(listed)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(12))
        self.views: list[RosterRowView] = []
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
        self._column.addWidget(listed)
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
        if shown != self._listed:
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
        """Show these rows in the widgets that are there, and make no more than are lacking."""
        self._listed = rows
        focused = any(button.hasFocus() for button in self.launches)
        while len(self.views) < len(rows):
            view = RosterRowView()
            view.button.clicked.connect(lambda _=False, view=view: self._wish(view))
            self.views.append(view)
            self._rows.addWidget(view)
        for at, view in enumerate(self.views):
            if at < len(rows):
                view.show_row(rows[at], again=self._again)
            view.setVisible(at < len(rows))
        shown = self.views[: len(rows)]
        self.launches = [view.button for view in shown if not view.button.isHidden()]
        if focused and not any(button.hasFocus() for button in self.launches):
            (self.launches[0] if self.launches else self.search.field).setFocus()

    def _wish(self, view: "RosterRowView") -> None:
        if view.row is not None:
            self.launch_wished.emit(view.row)


class RosterRowView(QWidget):
    """One candidate; shows another when the search leads to them."""

    def __init__(self) -> None:
        super().__init__()
        self.row: RosterRow | None = None
        self._name, self._about, self._granted = Label("", "strong"), Label("", "small"), Label("", "small")
        self._icon = IconLabel(Icon.MINUS, "muted", 14)
        self._state = Label("", "small", tone="ink", wrap=False)
        self.button = Button("")
        words = QVBoxLayout()
        words.setSpacing(px(3))
        for label in (self._name, self._about, self._granted):
            words.addWidget(label)
        standing = QHBoxLayout()
        standing.setSpacing(px(6))
        standing.addWidget(self._icon)
        standing.addWidget(self._state)
        line = QHBoxLayout()
        line.setSpacing(px(16))
        line.addLayout(words, 1)
        line.addLayout(standing)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(Rule())
        whole.addLayout(line)

    def show_row(self, row: RosterRow, *, again: bool) -> None:
        """Show a candidate. ``again``: one whose attempt is over may sit once more."""
        if row != self.row:
            self.row = row
            self._say(row)
        anew = row.here is Here.NOT_BEGUN
        self.button.setVisible(anew or row.here.goes_on or again)

    def _say(self, row: RosterRow) -> None:
        name, state = isolate(row.name), here_words(row.here)
        desk = self.tr("Desk {desk}").format(desk=row.desk) if row.desk else ""
        about, granted = dotted((row.number, desk)), accommodation_words(row)
        self._name.say(name)
        self._about.say(about)
        self._granted.say(granted)
        self._icon.show_icon(*_LOOKS.get(row.here, _OVER))
        self._state.say(state, "ink")
        self.button.say(self._offer(row))
        self.button.setAccessibleName(f"{self.button.text()} {name}")
        self.setAccessibleName(f"{name}. {about}. {state}. {granted}")

    def _offer(self, row: RosterRow) -> str:
        if row.here.goes_on:
            return self.tr("Go on…")
        return self.tr("Launch…") if row.here is Here.NOT_BEGUN else self.tr("Launch again…")
