"""Before a break: what it does, how long it may last, and how many there are."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.course_facts import BreakFacts
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted, rounded_duration


class BreakPanel(Panel):
    """Escape and the first button go back to the test."""

    confirmed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("BreakPanel", "Take a break?"), width=480)
        self.length = Label("", "body")
        self.count = Label("", "body")
        self.body.addWidget(Label(self.tr("The clock stops and the questions are hidden."), "body"))
        self.body.addWidget(self.length)
        self.body.addWidget(self.count)
        self.stay = self.add_button(Button(self.tr("Keep working")))
        self.begin = self.add_button(Button(self.tr("Begin the break"), Kind.PRIMARY))
        self.stay.clicked.connect(self.close_panel)
        self.begin.clicked.connect(self._confirm)

    def ask(self, rest: BreakFacts) -> None:
        """Ask, with how it stands with breaks."""
        length = rounded_duration(rest.length_ms)
        self.length.say(
            self.tr("It may last {length}; you can end it sooner.").format(length=length)
            if rest.length_ms
            else self.tr("It lasts until you end it.")
        )
        self.count.say(
            self.tr("You have {breaks} left, this one included.").format(
                breaks=counted(rest.left, "break", "breaks")
            )
        )
        self.open(self.stay)

    def _confirm(self) -> None:
        self.close_panel()
        self.confirmed.emit()
