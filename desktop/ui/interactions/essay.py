"""Essay: a sheet of plain text that grows with what is written, and an honest word count below."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from assessment.content.interaction import Essay
from assessment.scoring.words import words
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.theme import px
from desktop.ui.widgets.field import TextArea
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted

LOWEST, ROOMY, HIGHEST = 240, 200, 720


class _Sheet(TextArea):
    """Tells when it is left."""

    def __init__(self, owner: "EssayWidget", name: str) -> None:
        super().__init__(name)
        self._owner = owner

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._owner.settled.emit()


class EssayWidget(InteractionWidget):
    """Many lines to type on. Limits advise; they never cut."""

    def __init__(self, interaction: Essay, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._lowest, self._highest = px(LOWEST), px(HIGHEST)
        self._least, self._most = interaction.min_words, interaction.max_words
        self.area = _Sheet(self, self.tr("Your answer"))
        self.area.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.area.setMinimumHeight(px(LOWEST))
        self.area.setMaximumHeight(px(LOWEST))
        self.counter = Label("", "small", wrap=False)
        self.limits = Label(self._limits(), "small")
        below = QHBoxLayout()
        below.addWidget(self.limits, 1)
        below.addWidget(self.counter)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(8))
        column.addWidget(self.area)
        column.addLayout(below)
        self._showing = False
        self.area.textChanged.connect(self._changed)
        self.area.cursorPositionChanged.connect(self._keep_in_view)
        self.area.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._count("")

    def set_values(self, values: tuple[str, ...]) -> None:
        text = values[0] if values else ""
        if text != self.area.toPlainText():
            self._showing = True
            self.area.setPlainText(text)
            self._showing = False

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.area.setFocus(reason)

    def use_spare(self, height: int) -> None:
        """Take a sheet as tall as the page allows, the count of words in view below it; where that is low, grow."""
        self._lowest = max(px(120), min(self.area.maximumHeight() + height, px(HIGHEST)))
        self._highest = self._lowest if self._lowest >= px(ROOMY) else px(HIGHEST)
        self._fit()

    def _changed(self) -> None:
        text = self.area.toPlainText()
        self._count(text)
        if not self._showing:
            self.typed.emit(self.response((text,) if text else ()))

    def _count(self, text: str) -> None:
        count = len(words(text))
        over = bool(self._most) and count > self._most
        told = counted(count, "word", "words")
        if over:
            told = self.tr("{told}, {over} over the limit").format(told=told, over=count - self._most)
        self.counter.say(told, "warn" if over else "ink")
        self.area.setAccessibleDescription(f"{self.limits.text()} {told}")

    def _limits(self) -> str:
        if self._least and self._most:
            return self.tr("Write {least} to {most} words.").format(least=self._least, most=self._most)
        if self._least:
            return self.tr("Write at least {least} words.").format(least=self._least)
        if self._most:
            return self.tr("Write at most {most} words.").format(most=self._most)
        return ""

    def _fit(self) -> None:
        """Grow with the text, up to a height that still fits a screen."""
        lines = self.area.document().size().height() + 1
        height = int(
            min(max(lines * self.area.fontMetrics().lineSpacing() + px(24), self._lowest), self._highest)
        )
        if height != self.area.maximumHeight():
            self.area.setMinimumHeight(height)
            self.area.setMaximumHeight(height)

    def _keep_in_view(self) -> None:
        if not self.area.hasFocus():
            return
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inner = around.widget() if around is not None else None
        if around is not None and inner is not None:
            caret = self.area.cursorRect().center()
            place = self.area.viewport().mapTo(inner, QPoint(caret))
            around.ensureVisible(place.x(), place.y(), 0, px(48))
