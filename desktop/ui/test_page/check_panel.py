"""Below a question, in practice: a quiet way to check the answer, and how it came out, by sign, word and points."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assessment.ids import ChoiceId, ItemId
from assessment.scoring.judge import Verdict
from desktop.presenters.checking import CheckedFacts
from desktop.ui.announce import announce
from desktop.ui.attempt_contract import Checking
from desktop.ui.focus import bring_up
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.messages import of_error
from desktop.ui.rich_text import Media, plain_text
from desktop.ui.test_page.answer_words import answer_words
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label, RichText
from desktop.ui.words import counted, listed, points

SIGNS = {
    Verdict.RIGHT: (Icon.TICK, "ok"),
    Verdict.PARTLY: (Icon.PARTLY, "warn"),
    Verdict.WRONG: (Icon.CROSS, "danger"),
}


class CheckPanel(QWidget):
    """Follows one item. While it may be checked it shows the button, once it was how the answer came out."""

    def __init__(self, view: ItemView, checking: Checking, media: Media) -> None:
        super().__init__(view)
        self._view, self._checking, self._media = view, checking, media
        self._shown: CheckedFacts | None = None
        self._outcome: Outcome | None = None
        self._waits = False
        self.check = Button(self.tr("Check"), small=True)
        self._name = self.tr("Check question {number}").format(number=view.number)
        self.check.clicked.connect(self._check)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.check.click)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(OUTSET, px(8), OUTSET, 0)
        self._column.setSpacing(px(8))
        self._column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        view.chosen.connect(lambda *_: self.refresh())
        view.typed.connect(lambda *_: self.refresh())
        checking.changed.connect(self._changed)
        checking.refused.connect(self._refused)
        self.refresh()

    @property
    def outcome(self) -> "Outcome | None":
        """What is shown of the verdict, None where there is none."""
        return self._outcome

    def refresh(self) -> None:
        """Show what is true now."""
        id, checking = self._view.item_id, self._checking
        self.setVisible(checking.offered(id))
        closed, under_way = checking.closed(id), checking.checking(id)
        self._view.take_answers(not closed)
        self.check.set_busy(self.tr("Checking…") if under_way else "")
        if not under_way:
            self.check.setAccessibleName(self._name)
            self.check.setEnabled(checking.can_check(id))
        self.check.setVisible(under_way or not closed)
        self._show(checking.facts(id))

    def _check(self) -> None:
        """Keep the focus here meanwhile: a button that is shut would lose it to whatever comes next."""
        self._waits = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._checking.check(self._view.item_id)

    def _changed(self, item_id: ItemId | None) -> None:
        if item_id in (None, self._view.item_id):
            self.refresh()

    def _refused(self, item_id: ItemId, error: Exception) -> None:
        if item_id == self._view.item_id:
            if self._waits and self.hasFocus():
                self.check.setFocus(Qt.FocusReason.OtherFocusReason)
            self._waits = False
            message = of_error(error)
            self._view.show_refusal(f"{message.title}. {message.sentence}")

    def _show(self, facts: CheckedFacts | None) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        if self._outcome is not None:
            self._outcome.hide()
            self._outcome.deleteLater()
            self._outcome = None
        if facts is None:
            return
        self._outcome = Outcome(facts, self._view, self._media)
        self._column.insertWidget(0, self._outcome)
        if self._waits:
            self._waits = False
            if self.hasFocus():  # else its candidate has gone on
                self._outcome.show()
                self._outcome.setFocus(Qt.FocusReason.OtherFocusReason)
                bring_up(self._outcome)
            announce(self, self._outcome.accessibleName(), urgent=True)


class Outcome(QFrame):
    """How one answer came out. It takes the focus, so that it is read, and Tab goes on from there."""

    def __init__(self, facts: CheckedFacts, view: ItemView, media: Media) -> None:
        super().__init__()
        self.setObjectName("outcome")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._media = media
        self._said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(12), px(16), px(14))
        self._column.setSpacing(px(8))
        self._column.addLayout(self._verdict(facts))
        for title, text in facts.texts:
            if plain_text(title):
                self._add(title, "strong")
            self._add_rich(text)
        self._solution(facts, view)
        self._tries(facts)
        self.setAccessibleName(" ".join(self._said))

    def _verdict(self, facts: CheckedFacts) -> QHBoxLayout:
        icon, token = SIGNS[facts.verdict]
        word = {
            Verdict.RIGHT: self.tr("Right"),
            Verdict.PARTLY: self.tr("Partly right"),
            Verdict.WRONG: self.tr("Not right"),
        }[facts.verdict]
        earned = self.tr("{score} of {maximum}").format(score=facts.score, maximum=points(facts.maximum))
        self.word, self.points = Label(word, "strong", wrap=False), Label(earned, "muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(IconLabel(icon, token, 18))
        row.addWidget(self.word)
        row.addWidget(self.points)
        row.addStretch(1)
        self._said.append(f"{listed([word, earned])}.")
        return row

    def _solution(self, facts: CheckedFacts, view: ItemView) -> None:
        lines = answer_words(view.item, dict(facts.right), view.language)
        if lines:
            self._add(self.tr("Right answer"), "overline")
            letters = _letters(facts, view)
            for at, line in enumerate(lines):
                self._add_rich(line, letters[at] if len(letters) == len(lines) else "")

    def _tries(self, facts: CheckedFacts) -> None:
        if facts.tries_left == 0:
            return
        if facts.verdict is Verdict.RIGHT:
            return
        if facts.tries_left is None:
            self._add(self.tr("You can change your answer and check it again."), "small")
            return
        left = counted(facts.tries_left, "more time", "more times")
        self._add(self.tr("You can change your answer and check it {left}.").format(left=left), "small")

    def _add(self, text: str, role: str) -> None:
        self._column.addWidget(Label(text, role))
        self._said.append(text if text.endswith(".") else f"{text}.")

    def _add_rich(self, html: str, letter: str = "") -> None:
        text = RichText(html, media=self._media, line_px=px(22))
        if not letter:
            self._column.addWidget(text)
        else:
            row = QHBoxLayout()
            row.setSpacing(px(10))
            name = Label(letter, "strong", wrap=False)
            name.setContentsMargins(0, px(2), 0, 0)
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1)
            self._column.addLayout(row)
        self._said.append(f"{letter}. {plain_text(html)}" if letter else plain_text(html))


def _letters(facts: CheckedFacts, view: ItemView) -> list[str]:
    """Return the letters of the right options, where an item asks one thing with lettered options."""
    right = [values for _, values in facts.right]
    groups = [one for one in view.interactions if isinstance(one, ChoiceGroup)]
    if len(right) != 1 or len(groups) != 1 or len(view.interactions) != 1:
        return []
    letters = {
        choice.id: chr(65 + at)
        for at, (choice, card) in enumerate(zip(groups[0].choices, groups[0].cards, strict=True))
        if card.accessibleName().startswith(f"{chr(65 + at)}. ")
    }
    return [letters.get(ChoiceId(value), "") for value in right[0]]
