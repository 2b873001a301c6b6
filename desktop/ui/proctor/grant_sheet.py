"""What the candidate sits with besides time, changed at the machine while they sit."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from assessment.attempt.accommodations import Accommodations
from desktop.ui.proctor.grant_form import GrantForm
from desktop.ui.proctor.sheet import ReasonSheet


class GrantSheet(ReasonSheet):
    """Nothing is wished before something is other than it was."""

    def __init__(self, host: QWidget, before: Accommodations) -> None:
        super().__init__(
            host,
            _tr("Accommodations"),
            _tr("They hold at once, over what the candidate chose. The time factor stays as it was agreed."),
            _tr("Change them"),
            width=600,
        )
        self._in_force = before
        self.form = GrantForm(before)
        self.form.changed.connect(self.look)
        self.body.addWidget(self.form)

    @property
    def granted(self) -> Accommodations:
        """What is to be in force."""
        return self.form.granted

    @property
    def complete(self) -> bool:
        return super().complete and self.form.known and self.granted != self._in_force

    def first(self) -> QWidget:
        return self.form.text


def _tr(text: str) -> str:
    return QCoreApplication.translate("GrantSheet", text)
