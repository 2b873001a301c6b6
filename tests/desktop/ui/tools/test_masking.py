"""Covered answers: uncovered one by one, by mouse and key, and still answered."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessment.content.tools import Tool
from desktop.ui.interactions.choice_group import Card, ChoiceGroup
from desktop.ui.theme import colour
from desktop.ui.tools.masking import Cover, Masking
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.tools.benches import Bench

LETTER = QPoint(28, 24)


@pytest.fixture
def bench(open_room: Opener) -> Bench:
    """A test screen with everything at hand."""
    return Bench(open_room)


def group_of(bench: Bench) -> ChoiceGroup:
    """Return the choices of the current item."""
    item = bench.view.pages.item(bench.attempt.current)
    assert item is not None
    group = item.interactions[0]
    assert isinstance(group, ChoiceGroup)
    return group


def cover_on(bench: Bench, index: int) -> Cover:
    """Return what covers a choice of the current item."""
    (cover,) = (cover for cover in group_of(bench).cards[index].findChildren(Cover) if cover.isVisible())
    return cover


def test_every_choice_is_covered_also_for_a_screen_reader(bench: Bench) -> None:
    """Neither the eye nor the ear learns what a covered answer says; its letter stays."""
    words = [card.accessibleName() for card in group_of(bench).cards]
    bench.take(Tool.MASKING, Masking)

    assert ["A. Covered", "B. Covered", "C. Covered", "D. Covered"] == [
        card.accessibleName() for card in group_of(bench).cards
    ]
    assert words[0].startswith("A. ")


def ink_on(card: Card) -> int:
    """Return how many dots of the words' own colour are seen where the words of a choice are."""
    picture, ink = card.grab().toImage(), colour("ink")
    return sum(
        picture.pixelColor(x, y) == ink
        for x in range(card.words_begin(), picture.width())
        for y in range(picture.height())
    )


def test_nothing_of_a_covered_answer_is_seen(bench: Bench) -> None:
    """No dot of its words is painted while it is covered; uncovered they are there again."""
    card = group_of(bench).cards[1]
    before = ink_on(card)
    bench.take(Tool.MASKING, Masking)
    covered = ink_on(card)
    cover_on(bench, 1).click()

    assert 0 == covered
    assert min(before, ink_on(card)) > 50


def test_one_is_uncovered_by_mouse_and_covered_again(bench: Bench) -> None:
    """The others stay covered; a press on the eye covers it again."""
    bench.take(Tool.MASKING, Masking)
    seen = []
    for _ in range(2):
        QTest.mouseClick(cover_on(bench, 1), Qt.MouseButton.LeftButton)
        seen.append([cover_on(bench, index).covered for index in range(4)])

    assert [[True, False, True, True], [True] * 4] == seen
    assert {} == bench.attempt.answers


def test_one_is_uncovered_by_keyboard(bench: Bench) -> None:
    """Tab reaches each cover, Space turns it; the name says what it does."""
    bench.take(Tool.MASKING, Masking)
    group_of(bench).focus_first(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        if not isinstance(bench.focus, Cover):
            bench.key(Qt.Key.Key_Tab)  # ruling out comes first where it is offered
    cover = bench.focus
    assert isinstance(cover, Cover)
    name = cover.accessibleName()
    bench.key(Qt.Key.Key_Space)

    assert ("Uncover A", "Cover A", False) == (name, cover.accessibleName(), cover.covered)


def test_a_covered_answer_can_be_chosen_by_its_letter(bench: Bench) -> None:
    """Covering takes nothing away: the letter still answers, by key and by a press on it."""
    bench.take(Tool.MASKING, Masking)
    group = group_of(bench)
    group.focus_first(Qt.FocusReason.TabFocusReason)
    bench.type("c")
    by_key = group.values()
    QTest.mouseClick(group.cards[0], Qt.MouseButton.LeftButton, pos=LETTER)

    assert ((group.choices[2].id,), (group.choices[0].id,)) == (by_key, group.values())


def test_a_page_that_is_left_is_covered_again(bench: Bench) -> None:
    """Uncovered answers are kept as long as the page is in view."""
    first = bench.attempt.current
    bench.take(Tool.MASKING, Masking)
    cover_on(bench, 0).click()
    stays = bench.attempt.form.entries[1].item_id
    bench.attempt.go_to(stays)
    bench.attempt.go_to(first)
    kept = cover_on(bench, 0).covered
    far = next(entry.item_id for entry in bench.attempt.form.entries if entry.page == 1)
    bench.attempt.go_to(far)
    bench.attempt.go_to(first)
    QApplication.processEvents()

    assert (False, True) == (kept, cover_on(bench, 0).covered)


def test_turned_off_everything_is_as_it_was(bench: Bench) -> None:
    """No cover is left, and each choice has its words and its room again."""
    group = group_of(bench)
    before = [(card.accessibleName(), card.heightForWidth(400)) for card in group.cards]
    bench.take(Tool.MASKING, Masking)
    bench.view.tools.toggle(Tool.MASKING)
    QApplication.processEvents()

    assert before == [(card.accessibleName(), card.heightForWidth(400)) for card in group.cards]
    assert not [cover for card in group.cards for cover in card.findChildren(Cover) if cover.isVisible()]
