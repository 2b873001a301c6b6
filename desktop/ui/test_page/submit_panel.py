"""The last question before submitting: says what is still open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.presenters.facts import ItemMark, NavigatorItem, NavigatorSection
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted, numbers


class SubmitPanel(Panel):
    """Escape and the first button go back to the review."""

    confirmed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("SubmitPanel", "Submit the test?"), width=520)
        self.count = Label("", "body")
        self.open_ones = Label("", "body", tone="warn")
        self.partly = Label("", "body", tone="warn")
        self.flagged = Label("", "body")
        for label in (
            self.count,
            self.open_ones,
            self.partly,
            self.flagged,
            Label(self.tr("After submitting, answers cannot change."), "body"),
        ):
            self.body.addWidget(label)
        self.stay = self.add_button(Button(self.tr("Keep working")))
        self.submit = self.add_button(Button(self.tr("Submit now"), Kind.PRIMARY))
        self.stay.clicked.connect(self.close_panel)
        self.submit.clicked.connect(self._confirm)

    def ask(self, sections: tuple[NavigatorSection, ...]) -> None:
        """Ask, with the numbers of what is open or flagged."""
        items = [item for section in sections for item in section.items]
        open_ones = _numbers(items, lambda item: item.open and item.mark is not ItemMark.PARTLY)
        partly = _numbers(items, lambda item: item.mark is ItemMark.PARTLY)
        flagged = _numbers(items, lambda item: item.flagged)
        questions = sum(section.questions for section in sections)
        asked = counted(questions, "question", "questions")
        if open_ones or partly:
            self.count.say(
                self.tr("{answered} of {all} answered.").format(
                    answered=questions - len(open_ones) - len(partly), all=asked
                )
            )
            self.open_ones.say(self.tr("Not answered: {numbers}").format(numbers=numbers(open_ones)), "warn")
        else:
            self.count.say(self.tr("All {all} answered.").format(all=asked))
        self.open_ones.setVisible(bool(open_ones))
        self.partly.say(self.tr("Partly answered: {numbers}").format(numbers=numbers(partly)), "warn")
        self.partly.setVisible(bool(partly))
        self.flagged.say(self.tr("Flagged: {numbers}").format(numbers=numbers(flagged)))
        self.flagged.setVisible(bool(flagged))
        self.submit.set_busy("")
        self.open(self.stay)

    def _confirm(self) -> None:
        self.close_panel()
        self.confirmed.emit()


def _numbers(items: list[NavigatorItem], those: Callable[[NavigatorItem], bool]) -> list[int]:
    return [item.number for item in items if item.number is not None and those(item)]
