"""Essay: a sheet that grows with what is written, plain or with a few looks, and an honest word count below."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from assessment.content.interaction import Essay, Values
from assessment.content.response import Response
from desktop.presenters.aids import Aids
from desktop.ui.announce import announce
from desktop.ui.essay.counting import TextCount
from desktop.ui.essay.sheets import PlainSheet, RichSheet
from desktop.ui.essay.spelling_note import SpellingNote
from desktop.ui.essay.toolbar import EssayToolbar
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.theme import px
from desktop.ui.widgets.field import nothing_pasted
from desktop.ui.widgets.text import Label
from desktop.ui.words import counted

LOWEST, ROOMY, HIGHEST = 240, 200, 720


class EssayWidget(InteractionWidget):
    """Many lines to type on. Limits advise; they never cut. A template that nobody has changed is no answer."""

    def __init__(self, interaction: Essay, parent: QWidget | None = None) -> None:
        super().__init__(interaction.response_id, parent)
        self._least, self._most = interaction.min_words, interaction.max_words
        self._told: Values = ()
        self._template = interaction.template
        self.area: RichSheet | PlainSheet = self._make_area(interaction)
        self._lines = interaction.expected_lines
        self._highest = px(HIGHEST)
        self._lowest = min(self._height_of(self._lines), self._highest) if self._lines else px(LOWEST)
        self.area.setMinimumHeight(self._lowest)
        self.area.setMaximumHeight(self._lowest)
        self.counter = Label("", "small", wrap=False)
        self._over, self._by_words = False, True
        self.limits = Label(self._limits(), "small")
        below = QHBoxLayout()
        below.addWidget(self.limits, 1)
        below.addWidget(self.counter)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, OUTSET)
        column.setSpacing(px(8))
        if isinstance(self.area, RichSheet):
            self.toolbar = EssayToolbar(self.area)
            column.addWidget(self.toolbar)
        column.addWidget(self.area)
        column.addLayout(below)
        self._showing = False
        self.spelling: SpellingNote | None = None
        self.count = TextCount(self.area.document(), self)
        self.count.changed.connect(self._count)
        self.area.textChanged.connect(self._changed)
        self.area.left.connect(self._left)
        self.area.overfull.connect(self._refuse_paste)
        self.area.cursorPositionChanged.connect(self._keep_in_view)
        self.area.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._show(self._template)
        self._empty = self.area.value()
        self._count()

    def set_values(self, values: Values) -> None:
        if values != self._told:
            self._told = values
            self._show(values[0] if values else self._template)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.area.setFocus(reason)

    def use_spare(self, height: int) -> None:
        """Take a sheet as tall as the page allows, the count of words in view below it; where that is low, grow.

        Where the author says how long the answer will be, the sheet begins with so many lines and grows from there.
        """
        room = max(px(120), min(self.area.maximumHeight() + height, px(HIGHEST)))
        if self._lines:
            self._lowest = min(self._height_of(self._lines), px(HIGHEST))
            self._highest = max(self._lowest, room)
        else:
            self._lowest = room
            self._highest = room if room >= px(ROOMY) else px(HIGHEST)
        self._fit()

    def _make_area(self, interaction: Essay) -> RichSheet | PlainSheet:
        """Return what it is written on."""
        make = RichSheet if interaction.rich else PlainSheet
        return make(self.tr("Your answer"))

    def _show(self, text: str) -> None:
        self._showing = True
        self.area.show_value(text)
        self._showing = False
        self._count()
        self._describe()

    def use_aids(self, aids: Aids) -> None:
        """Check the spelling where that is at hand."""
        if aids.checks_spelling and self.spelling is None:
            self.spelling = SpellingNote(self.area, aids)
            self._column.addWidget(self.spelling)

    def written(self) -> Response:
        """Return what is written, read out of the sheet now."""
        value = self.area.value()
        self._told = (value,) if self._says(value) else ()
        return self.response(self._told)

    def _changed(self) -> None:
        if not self._showing:
            self.limits.say(self._limits(), "")
            self.writing.emit()

    def _left(self) -> None:
        self._describe()
        self.settled.emit()

    def _refuse_paste(self) -> None:
        self.limits.say(nothing_pasted(), "warn")
        announce(self, self.limits.text())

    def _says(self, value: str) -> bool:
        """Whether a text is kept. An emptied sheet is, where it began with a template: it must come back empty."""
        return value != self._empty and bool(value or self._template)

    def _count(self) -> None:
        """Say how many words there are; in a script that has no blanks between them, how many characters."""
        told, over = self._amount()
        if over:
            told = self.tr("{told}, {over} over the limit").format(told=told, over=over)
        self.counter.say(told, "warn" if over else "ink")
        if self.count.amount.has_words != self._by_words:
            self._by_words = not self._by_words
            self.limits.say(self._limits())
        if bool(over) != self._over:
            self._over = bool(over)
            if not self._showing:
                announce(self, told if over else self.tr("{told}, within the limit").format(told=told))

    def _amount(self) -> tuple[str, int]:
        """Return how much is written, and how many words of it are over the limit."""
        amount = self.count.amount
        if not amount.has_words:
            return counted(amount.characters, "character", "characters"), 0
        over = max(0, amount.words - self._most) if self._most else 0
        return counted(amount.words, "word", "words"), over

    def _describe(self) -> None:
        """Let a screen reader say limits and count where it comes to the sheet; not with each word that is typed."""
        self.area.setAccessibleDescription(f"{self.limits.text()} {self.counter.text()}".strip())

    def _limits(self) -> str:
        """Say the limits; where the text has no words that can be counted, that too."""
        limits = self._word_limits()
        if not limits or self._by_words:
            return limits
        told = self.tr("{limits} Words cannot be counted in this script: characters are.")
        return told.format(limits=limits)

    def _word_limits(self) -> str:
        if self._least and self._most:
            return self.tr("Write {least} to {most} words.").format(least=self._least, most=self._most)
        if self._least:
            return self.tr("Write at least {least} words.").format(least=self._least)
        if self._most:
            return self.tr("Write at most {most} words.").format(most=self._most)
        return ""

    def _height_of(self, lines: int) -> int:
        return lines * self.area.fontMetrics().lineSpacing() + px(24)

    def _fit(self) -> None:
        """Grow with the text, up to a height that still fits a screen."""
        height = int(min(max(self.area.text_height() + px(24), self._lowest), self._highest))
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
