"""The system check: one row a question, each with what is true and what to do; then the release code."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.ui import messages
from desktop.ui.announce import announce
from desktop.ui.contract import Check
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.release_code import ReleaseCodeCard
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.widgets.turning_row import TurningRow
from desktop.ui.words import dotted, listed

_LOOKS = {
    CheckStatus.RUNNING: (Icon.DOTS, "muted"),
    CheckStatus.OK: (Icon.TICK, "ok"),
    CheckStatus.WARNING: (Icon.WARNING, "warn"),
    CheckStatus.FAILED: (Icon.CROSS, "danger"),
}


AT_A_GLANCE = 40
"""So many letters of detail stand beside the title of a row."""


class CheckRowView(QWidget):
    """One row."""

    def __init__(self, kind: CheckKind) -> None:
        super().__init__()
        self.kind = kind
        self._icon = IconLabel(Icon.DOTS, "muted", 18)
        self._name = Label(messages.check_name(kind), "strong")
        self._name.setMinimumWidth(px(140))
        self._title = Label("", "body")
        self._detail = Label("", "small", wrap=False)
        self._more = Label("", "small")
        self._remedy = Label("", "small", tone="ink")
        self._evidence = Label("", "small")
        self._title_row = QHBoxLayout()
        self._title_row.setSpacing(px(12))
        self._title_row.addWidget(self._title, 1)
        self._title_row.addWidget(self._detail)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addLayout(self._title_row)
        for label in (self._more, self._remedy, self._evidence):
            words.addWidget(label)
        top = Qt.AlignmentFlag.AlignTop
        told = TurningRow(380, gap=12)
        told.box.addWidget(self._name, 0, top)
        told.box.addLayout(words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(12))
        row.addWidget(self._icon, 0, top)
        row.addWidget(told, 1)

    def show_row(self, row: CheckRow) -> None:
        """Show how this row came out."""
        message = messages.of_check(row)
        icon, tone = _LOOKS[row.status]
        self._icon.show_icon(icon, tone)
        self._title.say(message.title, tone if tone in ("warn", "danger") else "")
        plain = row.kind is not CheckKind.LOCKDOWN
        self._detail.say(row.detail if plain and len(row.detail) <= AT_A_GLANCE else "")
        for label, text in (
            (self._more, message.sentence),
            (self._remedy, message.remedy),
            (self._evidence, self._technical(row)),
        ):
            label.say(text)
            label.setVisible(bool(text))
        told = (message.sentence, message.remedy)
        self.setAccessibleName(" ".join((f"{self._name.text()}: {message.title}.", *filter(None, told))))

    def _technical(self, row: CheckRow) -> str:
        if len(row.detail) <= AT_A_GLANCE:
            return ""
        if row.kind is CheckKind.LOCKDOWN:
            return row.detail
        return self.tr("For a technician: {detail}").format(detail=row.detail)


class CheckView(ColumnScreen):
    """Rows as they come in; the way on opens when nothing failed and the test is open."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(width=720, parent=parent)
        self._check = check
        self._rows: dict[CheckKind, CheckRowView] = {}
        self.add_title(self.tr("System check"), " ")
        self.code = ReleaseCodeCard(self.tr("The proctor reads it out when the test may be opened."))
        self._frame, self._table = card()
        self.column.addWidget(self.code)  # above the checks: it is never below the edge of a small screen
        self.column.addWidget(self._frame)
        self.column.addStretch(1)
        self.back = Button(self.tr("Back"))
        self.again = Button(self.tr("Check again"))
        self.on = Button(self.tr("Continue"), Kind.PRIMARY)
        self.why_not = Label("", "small", trailing=True)
        self.bottom.addWidget(self.back)
        self.bottom.addWidget(self.why_not, 1)
        self.bottom.addWidget(self.again)
        self.bottom.addWidget(self.on)
        self.back.clicked.connect(check.back)
        self.again.clicked.connect(self._check_again)
        self.on.clicked.connect(check.go_on)
        self.code.entered.connect(check.enter_code)
        check.rows_changed.connect(self._show_rows)
        check.code_state_changed.connect(self._show_code)
        self._show_rows()
        self._show_code()

    def first_focus(self) -> None:
        """Begin afresh: with the code where one is asked for."""
        self.code.begin()
        self._look_at_screen()
        self._show_rows()
        self._show_code()
        (self.code.field if self._check.needs_code else self.on).setFocus()

    def _look_at_screen(self) -> None:
        screen = self.screen().availableSize()
        self._check.tell_screen(screen.width(), screen.height(), len(QGuiApplication.screens()))

    def _check_again(self) -> None:
        self._look_at_screen()
        self._check.check_again()

    def _show_rows(self) -> None:
        candidate = self._check.candidate
        if candidate is not None:
            self.below_title.say(dotted([candidate.name, candidate.sitting_title]))
            self.place.say(listed([candidate.centre, candidate.room]))
        kinds = [row.kind for row in self._check.rows]
        if kinds != list(self._rows):
            self._rebuild(kinds)
        for row in self._check.rows:
            self._rows[row.kind].show_row(row)
        running = any(row.status is CheckStatus.RUNNING for row in self._check.rows)
        self.again.setEnabled(not running)
        failed = [row for row in self._check.rows if row.status is CheckStatus.FAILED]
        if failed:
            announce(self, f"{messages.check_name(failed[0].kind)}: {messages.of_check(failed[0]).title}")
        self._show_way_on()

    def _rebuild(self, kinds: list[CheckKind]) -> None:
        while self._table.count():
            entry = self._table.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {kind: CheckRowView(kind) for kind in kinds}
        for index, view in enumerate(self._rows.values()):
            if index:
                self._table.addWidget(Rule())
            self._table.addWidget(view)

    def _show_code(self) -> None:
        check = self._check
        self.code.setVisible(check.needs_code)
        self.code.show_state(check.code_error, busy=check.code_busy)
        self._show_way_on()

    def _show_way_on(self) -> None:
        ready = self._check.can_go_on
        self.on.setEnabled(ready)
        self.why_not.say(self._why_not())
        self.on.set_kind(Kind.SECONDARY if self._check.needs_code else Kind.PRIMARY)
        if ready and self.isVisible() and not self.on.hasFocus():
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _why_not(self) -> str:
        """Say what is to be done before one can go on."""
        statuses = {row.status for row in self._check.rows}
        if self._check.can_go_on or CheckStatus.RUNNING in statuses:
            return ""
        if CheckStatus.FAILED in statuses:
            return self.tr("First mend what is marked with a cross, then check again.")
        if self._check.needs_code:
            return self.tr("Enter the release code to continue.")
        error = self._check.code_error
        return self.tr("The test is being opened.") if error is None else messages.of_error(error).title
