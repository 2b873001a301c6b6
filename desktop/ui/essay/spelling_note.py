"""What is said below an essay of its spelling: which words a dictionary does not have, or that there is none."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.presenters.aids import Aids
from desktop.spelling import find_speller
from desktop.ui.essay.sheets import PlainSheet, RichSheet
from desktop.ui.essay.spelling import SpellingMarks
from desktop.ui.essay.suggesting import SuggestButton
from desktop.ui.theme import px
from desktop.ui.widgets.text import Label

NAMED = 6
"""So many words are named; the others are only counted."""


class SpellingNote(QWidget):
    """Checks a sheet. What is underlined is also said in words; suggestions are there where they may be asked for."""

    def __init__(self, sheet: PlainSheet | RichSheet, aids: Aids, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Label("", "small")
        self.marks: SpellingMarks | None = None
        self.suggest: SuggestButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.note, 1)
        speller = find_speller(aids.language)
        if speller is None:
            told = self.tr("Spelling is not checked: there is no dictionary for {language} on this computer.")
            self.note.say(told.format(language=name_of(aids.language)))
            return
        self._name = name_of(speller.name)
        self.marks = SpellingMarks(sheet, speller)
        self.marks.marked.connect(self._tell)
        if aids.suggests:
            self.suggest = SuggestButton(sheet, self.marks, speller)
            row.addWidget(self.suggest)
        self._tell()

    def text(self) -> str:
        """Return what is said."""
        return self.note.text()

    def _tell(self) -> None:
        words = self.marks.unknown() if self.marks is not None else []
        if not words:
            said = self.tr("Words that are not in the dictionary, {language}, are underlined.")
            self.note.say(said.format(language=self._name))
            return
        named = self.tr(", ").join(f"\u2068{word}\u2069" for word in words[:NAMED])
        if len(words) > NAMED:
            named = self.tr("{words} and {count} more").format(words=named, count=len(words) - NAMED)
        said = self.tr("Not in the dictionary, {language}: {words}.")
        told = said.format(language=self._name, words=named)
        if self.suggest is not None:
            told = f"{told} {self.tr('For suggestions, put the cursor into an underlined word.')}"
        self.note.say(told)


def name_of(language: str) -> str:
    """Return what a language is called, with its country where that is said."""
    locale = QLocale(language.replace("-", "_"))
    if locale.language() == QLocale.Language.C:
        return language
    name = QLocale.languageToString(locale.language())
    country = "-" in language or "_" in language
    return f"{name} ({QLocale.territoryToString(locale.territory())})" if country else name
