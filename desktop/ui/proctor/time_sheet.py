"""More time: how many minutes, and why."""

from unicodedata import decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from assessment.attempt.command import MAX_EXTENSION_MS
from desktop.ui.proctor.sheet import ReasonSheet
from desktop.ui.widgets.field import LabelledField

MINUTE_MS = 60_000
MOST_MINUTES = MAX_EXTENSION_MS // MINUTE_MS


class TimeSheet(ReasonSheet):
    """``extension_ms`` is what is to be given."""

    def __init__(self, host: QWidget, title: str = "", text: str = "", go: str = "") -> None:
        super().__init__(
            host,
            title or _tr("Give more time"),
            text or _tr("It is on the candidate's clock at once."),
            go or _tr("Give this time"),
            hint=_tr("The candidate reads it, and it stands in the log."),
        )
        self.minutes = LabelledField(
            self.tr("Minutes"), hint=self.tr("1 to {most}").format(most=MOST_MINUTES)
        )
        self.minutes.field.setMaxLength(5)
        self.minutes.field.textChanged.connect(lambda _: self.look())
        self.minutes.field.returnPressed.connect(self.reason.field.setFocus)
        self.body.addWidget(self.minutes)

    @property
    def extension_ms(self) -> int:
        return (read_number(self.minutes.words()) or 0) * MINUTE_MS

    @property
    def complete(self) -> bool:
        return super().complete and 0 < self.extension_ms <= MAX_EXTENSION_MS

    def first(self) -> QWidget:
        return self.minutes.field

    def look(self) -> None:
        super().look()
        typed = bool(self.minutes.words())
        self.minutes.field.mark_wrong(typed and not 0 < self.extension_ms <= MAX_EXTENSION_MS)


def read_number(typed: str) -> int | None:
    """Return a whole number in the digits of whatever script; None: it is none."""
    digits = [decimal(sign, None) for sign in typed]
    return None if not digits or None in digits else int("".join(map(str, digits)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeSheet", text)
