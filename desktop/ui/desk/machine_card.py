"""This computer as a table: a row for each control, and above it whether a test starts here."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.check_facts import CheckRow, CheckStatus
from desktop.presenters.desk_machine import ControlRow, MachineFacts, Verdict
from desktop.ui import messages
from desktop.ui.desk.machine_words import (
    control_name,
    needed_words,
    outcome_words,
    reach_words,
    standing_words,
    verdict_words,
    wanted_words,
)
from desktop.ui.evidence_words import evidence_words
from desktop.ui.mirrored import isolate_ltr
from desktop.ui.reach_reasons import reach_reason
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import listed


@dataclass(frozen=True, slots=True)
class _Row:
    """A row in words. ``told`` is evidence, for a technician."""

    name: str
    wanted: str
    here: str
    told: tuple[str, ...]
    verdict: Verdict


COLUMNS_FROM = 620
"""From this width in px on there is room for columns."""
_LOOKS = {
    Verdict.GOOD: (Icon.TICK, "ok"),
    Verdict.OPEN: (Icon.WARNING, "warn"),
    Verdict.REFUSED: (Icon.CROSS, "danger"),
    Verdict.NOT_ASKED: (Icon.MINUS, "muted"),
}
_ORDER = (Verdict.REFUSED, Verdict.OPEN, Verdict.GOOD, Verdict.NOT_ASKED)
"""What needs a look stands first."""


class MachineSummary(QWidget):
    """The outcome in words; ``again`` looks once more."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(Icon.DOTS, "muted", 20)
        self.outcome = Label("", "strong")
        self.standing = Label("", "muted")
        self.again = Button(self.tr("Look again"), small=True)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.outcome)
        words.addWidget(self.standing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)

    def show_facts(self, facts: MachineFacts | None, *, looking: bool) -> None:
        """Say how it stands, or that it is being looked at."""
        self.again.set_busy(self.tr("Looking…") if looking else "")
        if facts is None:
            self._icon.show_icon(Icon.DOTS, "muted")
            self.outcome.say(
                self.tr("This computer is being looked at.") if looking else self.tr("Not looked at yet.")
            )
            self.standing.say("")
            self.standing.hide()
            return
        refused = not facts.fit
        weak = facts.weak
        verdict = Verdict.REFUSED if refused else Verdict.OPEN if weak else Verdict.GOOD
        icon, tone = _LOOKS[verdict]
        self._icon.show_icon(icon, tone)
        self.outcome.say(outcome_words(facts), "danger" if refused else "")
        self.standing.say(standing_words(facts))
        self.standing.show()


class MachineCard(QWidget):
    """The table; where there is no room for columns each control takes a few lines."""

    def __init__(self) -> None:
        super().__init__()
        self._frame, self._column = card()
        self._shown: MachineFacts | None = None
        self._table: QWidget | None = None
        self._wide: bool | None = None
        self.nothing = Label(self.tr("Not looked at yet."), "muted")
        self._column.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)

    def show_facts(self, facts: MachineFacts | None) -> None:
        """Show these rows; the ones before stay while nothing is known."""
        if facts is not None and facts != self._shown:
            self._shown = facts
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None and self._wide is not (event.size().width() >= px(COLUMNS_FROM)):
            self._build()

    def _build(self) -> None:
        facts = self._shown
        if facts is None:
            return
        self.nothing.hide()
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        told = (*map(_of_check, facts.checks), *map(_of_control, facts.rows))
        rows = sorted(told, key=lambda row: _ORDER.index(row.verdict))
        self._wide = self.width() >= px(COLUMNS_FROM)
        self._table = _columns(rows) if self._wide else _lines(rows)
        self._column.addWidget(self._table)


def _columns(rows: list[_Row]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(18))
    grid.setVerticalSpacing(px(8))
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(2, 3)
    for column, head in enumerate(_heads()):
        grid.addWidget(Label(head, "overline", wrap=False), 0, column)
    for at, row in enumerate(rows):
        grid.addWidget(Rule(), 2 * at + 1, 0, 1, 4)
        top = Qt.AlignmentFlag.AlignTop
        name = QVBoxLayout()
        name.setSpacing(px(2))
        name.addWidget(Label(row.name, "body"))
        for told in row.told:
            name.addWidget(Label(told, "small"))
        name.addStretch(1)
        grid.addLayout(name, 2 * at + 2, 0)
        grid.addWidget(Label(row.wanted, "body"), 2 * at + 2, 1, top)
        grid.addWidget(Label(row.here, "body"), 2 * at + 2, 2, top)
        grid.addWidget(_verdict(row), 2 * at + 2, 3, top)
    return holder


def _lines(rows: list[_Row]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(8))
    wanted, reach = _heads()[1:3]
    for at, row in enumerate(rows):
        if at:
            column.addWidget(Rule())
        column.addWidget(Label(row.name, "strong"))
        column.addWidget(Label(f"{wanted}: {row.wanted}", "small", tone="ink"))
        column.addWidget(Label(f"{reach}: {row.here}", "small", tone="ink"))
        for told in row.told:
            column.addWidget(Label(told, "small"))
        column.addWidget(_verdict(row))
    return holder


def _verdict(row: _Row) -> QWidget:
    icon, tone = _LOOKS[row.verdict]
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(6))
    line.addWidget(IconLabel(icon, tone, 14), 0, Qt.AlignmentFlag.AlignTop)
    words = "" if tone == "muted" else tone
    line.addWidget(Label(verdict_words(row.verdict), "small", tone=words), 1)
    holder.setMinimumWidth(px(130))
    return holder


def _of_control(row: ControlRow) -> _Row:
    found = listed(evidence_words(one) for one in row.found)
    told = tuple(part for part in (found, reach_reason(row.reason) if row.reason else "") if part)
    here = reach_words(row.reach)
    return _Row(control_name(row.control), wanted_words(row.wanted), here, told, row.verdict)


def _of_check(row: CheckRow) -> _Row:
    verdict = {CheckStatus.FAILED: Verdict.REFUSED, CheckStatus.WARNING: Verdict.OPEN}.get(
        row.status, Verdict.GOOD
    )
    told = (isolate_ltr(row.detail),) if row.status is CheckStatus.FAILED and row.detail else ()
    name, here = messages.check_name(row.kind), messages.of_check(row).title
    return _Row(name, needed_words(row.kind), here, told, verdict)


def _heads() -> tuple[str, str, str, str]:
    return _tr("Control"), _tr("The sitting wants"), _tr("This computer"), _tr("Outcome")


def _tr(text: str) -> str:
    return QCoreApplication.translate("MachineCard", text)
