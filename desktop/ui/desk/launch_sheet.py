"""The sheet before a launch: who is let in, what they sit with, and what the proctor changes of that, with the reason."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.attempt.command import MAX_EXTENSION_MS, MAX_REASON
from desktop.presenters.desk_facts import RosterRow
from desktop.services.launch import NO_CHANGE, Change
from desktop.ui.desk.roster_words import accommodation_words, here_words
from desktop.ui.mirrored import isolate
from desktop.ui.proctor.grant_form import GrantForm
from desktop.ui.proctor.sheet import Sheet
from desktop.ui.proctor.time_sheet import MINUTE_MS, MOST_MINUTES, read_number
from desktop.ui.theme import bar_px
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.switch_button import SwitchButton
from desktop.ui.widgets.text import Label
from desktop.ui.words import dotted

LEAST_FACTOR, MOST_FACTOR = 100, 1_000
"""Of the time of everybody, in percent."""


class LaunchSheet(Sheet):
    """Nothing has to be changed; what is changed needs a reason. ``change`` is all of it.

    ``hindrance`` is what keeps a test from starting here, in words; one that is under way is asked at its own start.
    """

    def __init__(self, host: QWidget, row: RosterRow, test: str, hindrance: str = "") -> None:
        goes_on = row.here.goes_on
        super().__init__(
            host,
            _tr("Go on with the test") if goes_on else _tr("Launch the test"),
            _tr(
                "You vouch for who sits here: no password is asked. The candidate confirms their name, "
                "and the screen is locked when they press Start."
            ),
            _tr("Go on") if goes_on else _tr("Launch"),
            width=600,
        )
        self._row, self._goes_on = row, goes_on
        self._hindrance = "" if goes_on else hindrance
        self.body.addWidget(Label(isolate(row.name), "heading"))
        self.body.addWidget(Label(dotted((row.number, test, here_words(row.here))), "body"))
        self.body.addWidget(Label(_tr("Accommodations"), "strong"))
        self.body.addWidget(Label(accommodation_words(row), "body"))
        self.adjust = SwitchButton(_tr("Change them"))
        self.body.addWidget(self.adjust)
        self.hindered = Label(self._hindrance, "body", tone="danger")
        self.hindered.setVisible(bool(self._hindrance))
        self.body.addWidget(self.hindered)
        self.form = GrantForm(row.granted)
        self.factor = _number(
            _tr("Time, in percent of everybody's"),
            str(row.time_factor_percent),
            _tr("{least} to {most}").format(least=LEAST_FACTOR, most=MOST_FACTOR),
        )
        self.minutes = _number(
            _tr("More minutes from now on") if goes_on else _tr("Extra minutes"),
            "0" if goes_on else str(row.extra_ms // MINUTE_MS),
            _tr("0 to {most}").format(most=MOST_MINUTES),
        )
        self.reason = LabelledField(_tr("Reason"), hint=_tr("It stands in the log of the test."))
        self.reason.field.setMaxLength(MAX_REASON)
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(bar_px(12))
        for widget in (self.factor, self.minutes, self.form, self.reason):
            column.addWidget(widget)
        self.factor.setVisible(not goes_on)
        self._more.hide()
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self.adjust.toggled.connect(self._adjust)
        self.form.changed.connect(self.look)
        for field in (self.factor, self.minutes, self.reason):
            field.field.textChanged.connect(lambda _: self.look())

    @property
    def change(self) -> Change:
        """What is to be other than it is."""
        if not self.adjust.isChecked():
            return NO_CHANGE
        row, minutes, granted = self._row, self._minutes_ms(), self.form.granted
        factor = read_number(self.factor.words()) or 0
        return Change(
            why=self.reason.words(),
            time_factor_percent=None if self._goes_on or factor == row.time_factor_percent else factor,
            extra_ms=None if self._goes_on or minutes == row.extra_ms else minutes,
            granted=None if granted == row.granted else granted,
            extension_ms=minutes if self._goes_on else 0,
        )

    @property
    def complete(self) -> bool:
        if self._hindrance or not self.adjust.isChecked():
            return not self._hindrance
        change = self.change
        told = bool(change.why) or change == Change(why=change.why)
        return self._readable() and told

    def first(self) -> QWidget:
        return self.back if self._hindrance else self.go

    def look(self) -> None:
        super().look()
        self.factor.field.mark_wrong(not self._factor_known())
        self.minutes.field.mark_wrong(not self._minutes_known())
        unexplained = self._readable() and not self.change.why and self.change != NO_CHANGE
        self.reason.field.mark_wrong(unexplained)

    def _adjust(self, on: bool) -> None:
        self._more.setVisible(on)
        self.look()
        self.refit()
        if on:
            (self.minutes if self._goes_on else self.factor).field.setFocus()

    def _readable(self) -> bool:
        return self._factor_known() and self._minutes_known() and self.form.known

    def _factor_known(self) -> bool:
        factor = read_number(self.factor.words())
        return self._goes_on or (factor is not None and LEAST_FACTOR <= factor <= MOST_FACTOR)

    def _minutes_known(self) -> bool:
        minutes = read_number(self.minutes.words())
        return minutes is not None and minutes * MINUTE_MS <= MAX_EXTENSION_MS

    def _minutes_ms(self) -> int:
        """Return the minutes; a length that is no whole number of them stays while nobody types another."""
        minutes, before = read_number(self.minutes.words()) or 0, self._row.extra_ms
        return before if not self._goes_on and minutes == before // MINUTE_MS else minutes * MINUTE_MS


def _number(name: str, text: str, hint: str) -> LabelledField:
    made = LabelledField(name, hint=hint)
    made.field.setMaxLength(5)
    made.field.setText(text)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("LaunchSheet", text)
