"""Code: an essay on a sheet for programs, its lines counted; Tab indents there, and it is said how to leave."""

from PySide6.QtWidgets import QWidget

from assessment.content.interaction import Essay
from desktop.presenters.aids import Aids
from desktop.ui.announce import announce
from desktop.ui.code.sheet import CodeSheet
from desktop.ui.interactions.essay import EssayWidget
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted


class CodeWidget(EssayWidget):
    """Stored by the one path that every answer takes, as plain text."""

    area: CodeSheet
    _seen = ""

    def __init__(self, interaction: Essay, parent: QWidget | None = None) -> None:
        super().__init__(interaction, parent)
        self.way_out = Label(self._way_out(), "small")
        self._column.addWidget(self.way_out)
        self.area.blockCountChanged.connect(lambda _: self._count())
        self.area.leaving_changed.connect(self._tell_way_out)
        self._describe()

    def use_aids(self, aids: Aids) -> None:
        """Leave code alone: it is no prose."""

    def _make_area(self, interaction: Essay) -> CodeSheet:
        area = CodeSheet("", interaction.syntax)
        title = area.language.title
        area.setAccessibleName(
            self.tr("Your answer, code in {language}").format(language=title)
            if title
            else self.tr("Your answer, code")
        )
        return area

    def _changed(self) -> None:
        """Tell that it is written: Qt says so of colours, too."""
        text = self.area.value()
        if text != self._seen:
            self._seen = text
            super()._changed()

    def _amount(self) -> tuple[str, int]:
        return counted(self.area.blockCount(), "line", "lines"), 0

    def _limits(self) -> str:
        return self.area.language.title

    def _describe(self) -> None:
        super()._describe()
        if hasattr(self, "way_out"):
            told = f"{self.area.accessibleDescription()}. {self.way_out.text()}"
            self.area.setAccessibleDescription(told)

    def _way_out(self) -> str:
        return self.tr("Tab indents. To leave with the keyboard, press Escape, then Tab.")

    def _tell_way_out(self, leaving: bool) -> None:
        self.way_out.say(self.tr("Tab now leaves the code.") if leaving else self._way_out())
        if leaving:
            announce(self, self.way_out.text())
