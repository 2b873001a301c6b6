"""An irregularity: a reason out of the tree, and words of one's own."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.attempt.irregularity import MAX_NOTE, REASONS, needs_note
from assessment.content.interaction import Choice
from assessment.ids import ChoiceId
from desktop.ui.proctor.reasons import group_words, reason_words
from desktop.ui.proctor.sheet import Sheet
from desktop.ui.theme import TARGET, bar_px
from desktop.ui.widgets.field import TextArea
from desktop.ui.widgets.select_button import SelectButton
from desktop.ui.widgets.text import Label

ROWS_PX = 96


class NoteSheet(Sheet):
    """``reason`` and ``note`` are what is to be recorded. What has no reason of its own needs words."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(
            host,
            _tr("Note an irregularity"),
            _tr("It stands in the log of the test and is counted in reports. The candidate is not told."),
            _tr("Note it"),
        )
        self.groups = SelectButton(
            self.tr("About"),
            [Choice(ChoiceId(group), group_words(group)) for group in REASONS],
            high=TARGET,
            in_sheet=True,
        )
        self.reasons = {
            group: SelectButton(
                self.tr("What happened"),
                [Choice(ChoiceId(f"{group}/{one}"), reason_words(f"{group}/{one}")) for one in reasons],
                high=TARGET,
                in_sheet=True,
            )
            for group, reasons in REASONS.items()
        }
        self.words = TextArea(self.tr("In your own words"))
        self.words.setFixedHeight(bar_px(ROWS_PX))
        self.wanted = Label(self.tr("Say in your own words what it was."), "small")
        self._block(self.tr("About"), self.groups)
        self._block(self.tr("What happened"), *self.reasons.values())
        self._block(self.tr("In your own words"), self.words, self.wanted)
        self.groups.picked.connect(lambda _: self.look())
        for button in self.reasons.values():
            button.picked.connect(lambda _: self.look())
        self.words.textChanged.connect(self.look)
        self.groups.choose(next(iter(REASONS)))
        self.look()

    @property
    def reason(self) -> str:
        """The code of the reason, empty while none is chosen."""
        button = self.reasons.get(self.groups.chosen)
        return button.chosen if button is not None else ""

    @property
    def note(self) -> str:
        return self.words.toPlainText().strip()

    @property
    def complete(self) -> bool:
        enough = bool(self.note) or not needs_note(self.reason)
        return bool(self.reason) and enough and len(self.note) <= MAX_NOTE

    def first(self) -> QWidget:
        return self.groups

    def look(self) -> None:
        super().look()
        for group, button in self.reasons.items():
            button.setVisible(group == self.groups.chosen)
        self.wanted.setVisible(needs_note(self.reason) and not self.note)
        if self.isVisible():
            self.refit()

    def _block(self, name: str, *widgets: QWidget) -> None:
        block = QVBoxLayout()
        block.setSpacing(bar_px(4))
        block.addWidget(Label(name, "strong"))
        for widget in widgets:
            block.addWidget(widget)
        self.body.addLayout(block)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteSheet", text)
