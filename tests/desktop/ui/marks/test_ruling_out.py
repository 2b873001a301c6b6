"""Options ruled out: by a quiet button or a key, still to be chosen, shown and said."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessment.content.response import single
from assessment.content.tools import Tool
from assessment.ids import ItemId
from desktop.ui.interactions.option_card import CardLook
from desktop.ui.interactions.rule_out import RuleOutButton
from tests.desktop.ui.marks.sheet import CTRL, Sheet

WHY = ItemId("why")


def button(card: CardLook) -> RuleOutButton:
    """Return the button of a card that has one."""
    assert card.rule_out is not None
    return card.rule_out


def test_a_key_rules_the_option_out_and_brings_it_back(sheet: Sheet) -> None:
    """Ctrl+D on an option strikes it, told at once and said to a screen reader; once more takes that back."""
    card = sheet.options("why").cards[2]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_D, CTRL)
    assert ("RESPONSE/c3",) == sheet.attempt.marks.struck_out(WHY)
    assert card.struck
    assert "Ruled out" == card.accessibleDescription()
    sheet.key(Qt.Key.Key_D, CTRL)

    assert () == sheet.attempt.marks.struck_out(WHY)
    assert "" == card.accessibleDescription()


def test_the_button_is_quiet(sheet: Sheet) -> None:
    """It shows while the option has the keyboard, and always while the option is out; it is named with the option."""
    cards = sheet.options("why").cards
    assert all(card.rule_out is None or card.rule_out.isHidden() for card in cards[1:])
    cards[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert not button(cards[1]).isHidden()
    assert "Rule out: B. Wet and dry" in button(cards[1]).accessibleName()
    assert min(button(cards[1]).width(), button(cards[1]).height()) >= 24
    QTest.mouseClick(button(cards[1]), Qt.MouseButton.LeftButton)
    cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    assert not button(cards[1]).isHidden()
    assert "Bring back: B." in button(cards[1]).accessibleName()
    assert ("RESPONSE/c2",) == sheet.attempt.marks.struck_out(WHY)
    assert WHY not in sheet.attempt.answers


def longest_stroke(card: CardLook) -> int:
    """Return the length of the longest level line over the words of an option."""
    picture = card.grab().toImage()
    ground = picture.pixelColor(card.words_begin() - 2, picture.height() // 2)
    longest = 0
    for y in range(14, picture.height() - 14):
        run = 0
        for x in range(card.words_begin(), picture.width() - 50):
            run = run + 1 if picture.pixelColor(x, y) != ground else 0
            longest = max(longest, run)
    return longest


def test_what_is_ruled_out_is_struck_through(sheet: Sheet) -> None:
    """A line goes through the words of the option, and is gone when it is brought back; its button takes Space too."""
    cards = sheet.options("why").cards
    cards[1].setFocus(Qt.FocusReason.TabFocusReason)
    seen = [longest_stroke(cards[1])]
    for _ in range(2):
        QTest.keyClick(button(cards[1]), Qt.Key.Key_Space)
        seen.append(longest_stroke(cards[1]))

    assert [True, False, True] == [stroke < 40 for stroke in seen]


def test_choosing_brings_an_option_back(sheet: Sheet) -> None:
    """What was ruled out can be chosen as ever, and is ruled out no longer."""
    group = sheet.options("why")
    group.strike(1)
    QTest.mouseClick(group.cards[1], Qt.MouseButton.LeftButton)
    assert single("c2") == sheet.attempt.answers[WHY]
    assert () == sheet.attempt.marks.struck_out(WHY)
    QTest.mouseClick(group.cards[1], Qt.MouseButton.LeftButton)

    assert not group.cards[1].struck


def test_the_answer_cannot_be_ruled_out(sheet: Sheet) -> None:
    """An answer is not lost to a stray key: the chosen option has no button, and the key leaves it as it is."""
    group = sheet.options("why")
    QTest.mouseClick(group.cards[1], Qt.MouseButton.LeftButton)
    group.cards[1].setFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_D, CTRL)

    assert group.cards[1].rule_out is None or group.cards[1].rule_out.isHidden()
    assert single("c2") == sheet.attempt.answers[WHY]
    assert () == sheet.attempt.marks.struck_out(WHY)


def test_arrows_pass_by_what_is_ruled_out(sheet: Sheet) -> None:
    """Arrows go over a struck option without choosing it; Space chooses it."""
    group = sheet.options("why")
    group.strike(1)
    group.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_Space)
    sheet.key(Qt.Key.Key_Down)
    assert group.cards[1] is sheet.focus
    assert single("c1") == sheet.attempt.answers[WHY]
    sheet.key(Qt.Key.Key_Space)

    assert single("c2") == sheet.attempt.answers[WHY]
    assert not group.cards[1].struck


def test_what_is_kept_is_shown_again(sheet: Sheet) -> None:
    """What the presenter keeps is shown, in questions of one choice, of several, and of judgement alike."""
    sheet.attempt.marks.out = {
        ItemId("two"): ("RESPONSE/c3",),
        ItemId("true"): ("RESPONSE/false",),
        WHY: ("RESPONSE/c1", "RESPONSE/gone", "OTHER/c2"),
    }
    for id in ("two", "true", "why"):
        sheet.attempt.marks.struck.emit(ItemId(id))

    assert [False, False, True, False] == [card.struck for card in sheet.options("two").cards]
    assert [choice.id == "false" for choice in sheet.options("true").choices] == [
        card.struck for card in sheet.options("true").cards
    ]
    assert [True, False, False, False] == [card.struck for card in sheet.options("why").cards]


def test_nothing_is_ruled_out_where_it_is_barred(sheet: Sheet) -> None:
    """Without the tool there is no button, the key does nothing, and nothing looks struck."""
    sheet.options("why").strike(0)
    sheet.attempt.marks.offer = frozenset((Tool.NOTES,))
    sheet.attempt.marks.offer_changed.emit()
    card = sheet.options("why").cards[0]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    sheet.key(Qt.Key.Key_D, CTRL)

    assert card.rule_out is None
    assert not card.struck
    assert 1 == len(sheet.attempt.marks.calls)


def test_a_refusal_brings_the_option_back(sheet: Sheet) -> None:
    """When ruling out is refused, the option looks as it is kept."""
    sheet.options("why").strike(0)
    sheet.attempt.marks.out.clear()
    sheet.attempt.marks.struck.emit(WHY)

    assert not sheet.options("why").cards[0].struck


def test_the_card_keeps_its_size(sheet: Sheet) -> None:
    """Looking at an option moves nothing: there is room for the button from the first."""
    cards = sheet.options("why").cards
    before = [card.geometry() for card in cards]
    cards[3].setFocus(Qt.FocusReason.TabFocusReason)
    sheet.options("why").strike(3)
    QTest.qWait(20)

    assert before == [card.geometry() for card in cards]
    assert cards[3].rect().contains(button(cards[3]).geometry())
