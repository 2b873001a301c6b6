"""Check below a question: a press closes the item, the verdict is told by sign, word and points, and is read out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.errors import CheckRefused
from assessment.ids import RESPONSE, ItemId
from assessment.scoring.judge import Verdict
from desktop.presenters.checking import CheckedFacts
from desktop.presenters.facts import Screen
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.rich_text import plain_text
from desktop.ui.test_page.check_panel import CheckPanel
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.text import Label, RichText
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.practice import FakeChecking

WRONG = CheckedFacts(
    Verdict.WRONG, "0", "1", (("Look again", "<p>See the second paragraph.</p>"),), ((RESPONSE, ("A",)),)
)


class Page:
    """A test page on which the first question can be checked."""

    def __init__(self, open_room: Opener, qtbot: QtBot, facts: CheckedFacts = WRONG) -> None:
        self.attempt = FakeAttempt()
        self.attempt.fill(2)
        self.first = self.attempt.form.entries[0].item_id
        self.right = self.attempt.items[self.first].interactions[0].choices[0]  # type: ignore[union-attr]  # a choice
        told = replace(facts, right=((RESPONSE, (self.right.id,)),) if facts.right else ())
        self.checking = self.attempt.checking = FakeChecking({self.first: told})
        self.room, self.window = open_room(Screen.TEST, attempt=self.attempt)
        self.item, self.panel = find(self.window, self.first)

    def tell(self) -> None:
        """Tell the verdict."""
        self.checking.answer(self.first)
        QApplication.processEvents()

    def words(self) -> list[str]:
        """Return what the verdict says."""
        assert self.panel.outcome is not None
        kinds = (Label, RichText)
        return [label.text() for kind in kinds for label in self.panel.outcome.findChildren(kind)]


def find(window: KioskWindow, item_id: ItemId) -> tuple[ItemView, CheckPanel]:
    """Return an item and what checks it."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    item = view.pages.item(item_id)
    assert item is not None
    (panel,) = item.findChildren(CheckPanel)
    return item, panel


@pytest.fixture
def page(open_room: Opener, qtbot: QtBot) -> Page:
    """The page."""
    return Page(open_room, qtbot)


def test_a_press_closes_the_item_until_the_verdict(page: Page) -> None:
    """While the answer is being checked nothing can be changed, and nothing is claimed yet."""
    QTest.mouseClick(page.panel.check, Qt.MouseButton.LeftButton)

    assert [False] == [widget.isEnabled() for widget in page.item.interactions]
    assert (False, None) == (page.panel.check.isEnabled(), page.panel.outcome)


def test_the_verdict_is_told_in_words(page: Page) -> None:
    """Word, points, the key's text and the right answer are there, in the words of the choice."""
    page.panel.check.click()
    page.tell()

    words = page.words()
    assert {"Not right", "0 of 1 point", "Look again", "See the second paragraph.", "Right answer"} < set(
        words
    )
    assert {plain_text(page.right.text), "A"} < set(words)
    assert not page.panel.check.isVisible()


def test_the_verdict_takes_the_focus_and_tab_goes_on(page: Page) -> None:
    """By keyboard: Check, then the verdict has the focus with all of it as its name, then the next question."""
    page.panel.check.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.panel.check, Qt.Key.Key_Space)
    page.tell()

    outcome = page.panel.outcome
    assert outcome is not None
    assert outcome is focus_in(page.window)
    assert outcome.accessibleName().startswith(
        "Not right, 0 of 1 point. Look again. See the second paragraph."
    )
    page.window.focusNextPrevChild(True)
    now = focus_in(page.window)
    assert now is not None
    assert not page.item.isAncestorOf(now)


@pytest.mark.parametrize("tries", [2, None])
def test_with_more_tries_the_item_stays_open(open_room: Opener, qtbot: QtBot, tries: int | None) -> None:
    """Where the answer may be changed, the item is open again and the verdict says so."""
    page = Page(open_room, qtbot, replace(WRONG, right=(), tries_left=tries))
    page.panel.check.click()
    page.tell()

    assert [True] == [widget.isEnabled() for widget in page.item.interactions]
    assert any("You can change your answer" in words for words in page.words())
    assert (True, False) == (page.panel.check.isVisible(), page.panel.check.isEnabled())


def test_a_key_checks_from_within_the_question(page: Page) -> None:
    """Ctrl+Enter in a question checks it, and says nothing where there is nothing to check."""
    page.item.focus_first(Qt.FocusReason.TabFocusReason)
    page.checking.unanswered.add(page.first)
    page.checking.changed.emit(None)
    focus = focus_in(page.window)
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    before = page.checking.checking(page.first)
    page.checking.unanswered.clear()
    page.checking.changed.emit(None)

    QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert (False, True) == (before, page.checking.checking(page.first))


def test_without_an_answer_check_waits(page: Page) -> None:
    """Check can be pressed only when there is something to check."""
    page.checking.unanswered.add(page.first)
    page.checking.changed.emit(None)

    assert not page.panel.check.isEnabled()
    page.checking.unanswered.clear()
    page.item.chosen.emit(page.first, page.attempt.answer(page.first).response)
    assert page.panel.check.isEnabled()


def test_a_refusal_is_told_at_the_item(page: Page) -> None:
    """A check that is refused says why, in place."""
    page.checking.refused.emit(page.first, CheckRefused(page.first, "no answer"))

    assert page.item.refusal.text().startswith("This answer cannot be checked now")


def test_items_that_cannot_be_checked_have_no_button(page: Page) -> None:
    """Where nothing is offered nothing is shown."""
    other = page.attempt.form.entries[1].item_id
    _, panel = find(page.window, other)

    assert not panel.isVisible()


def test_an_exam_has_nothing_to_check(open_room: Opener) -> None:
    """Without checking there is no such widget at all."""
    _, window = open_room(Screen.TEST)

    assert [] == window.findChildren(CheckPanel)
