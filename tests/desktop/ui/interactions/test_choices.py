"""Choices by mouse and by keys: what is shown is what is told."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import MultipleChoice, SingleChoice, TrueFalseNotGiven
from assessment.content.response import Response, single
from assessment.ids import ItemId
from desktop.ui.attachments import Tools
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.choice_group import ChoiceGroup
from desktop.ui.interactions.make import MAKERS, make_interaction
from desktop.ui.interactions.multiple_choice import MultipleChoiceWidget
from desktop.ui.interactions.option_card import OUTSET, RadioCard
from desktop.ui.interactions.true_false_not_given import TrueFalseNotGivenWidget
from desktop.ui.language import apply_language
from desktop.ui.theme import TARGET, colour, px
from tests.desktop.ui.conftest import activate
from tests.fakes.exam_paper import LONG_WORD, choices, one_item

SINGLE = SingleChoice(choices("One", "Two", "Three", "Four"))
SEVERAL = MultipleChoice(choices("One", "Two", "Three", "Four"), min_choices=2, max_choices=2)


class Told:
    """Keeps what an interaction says, in a window of its own."""

    def __init__(self, qtbot: QtBot, widget: InteractionWidget) -> None:
        self.responses: list[Response] = []
        widget.chosen.connect(self.responses.append)
        widget.typed.connect(self.responses.append)
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(widget)
        qtbot.addWidget(self.window)
        self.window.resize(560, 420)
        activate(qtbot, self.window)


def group(interaction: SingleChoice | MultipleChoice | TrueFalseNotGiven) -> ChoiceGroup:
    """Return the widget of an interaction."""
    made = make_interaction(one_item(interaction), interaction, b"seed")
    assert isinstance(made, ChoiceGroup)
    return made


def shown(widget: ChoiceGroup) -> list[str]:
    """Return the ids of the cards that look chosen."""
    return [choice.id for choice, card in zip(widget.choices, widget.cards, strict=True) if card.isChecked()]


def test_every_interaction_has_a_widget() -> None:
    """No interaction of the content model is without a widget."""
    from assessment.content.interaction import Interaction

    assert set(Interaction.__args__) == set(MAKERS)


def test_a_press_chooses_and_a_second_clears(qtbot: QtBot) -> None:
    """A press on a card chooses it, on another moves the choice, on the same again takes it away."""
    widget = group(SINGLE)
    told = Told(qtbot, widget)

    for index in (1, 2, 2):
        QTest.mouseClick(widget.cards[index], Qt.MouseButton.LeftButton)

    assert [single("c2"), single("c3"), Response()] == told.responses
    assert shown(widget) == []


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_B], ["c2"]),
        ([Qt.Key.Key_3], ["c3"]),
        ([Qt.Key.Key_Space], ["c1"]),
        ([Qt.Key.Key_Return], ["c1"]),
        ([Qt.Key.Key_Down], ["c2"]),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], ["c2"]),
        ([Qt.Key.Key_Up], ["c4"]),
        ([Qt.Key.Key_B, Qt.Key.Key_B], []),
        ([Qt.Key.Key_B, Qt.Key.Key_Delete], []),
        ([Qt.Key.Key_Z], []),
        ([Qt.Key.Key_9], []),
    ],
)
def test_single_choice_by_keys(qtbot: QtBot, keys: list[Qt.Key], expected: list[str]) -> None:
    """Letters, digits, arrows, Space and Enter choose one; the same letter or Delete clears."""
    widget = group(SINGLE)
    told = Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    for key in keys:
        focus = told.window.focusWidget()
        QTest.keyClick(focus, key)

    assert expected == shown(widget)
    assert not told.responses or tuple(expected) == told.responses[-1].values()


def test_a_group_of_one_is_one_tab_stop(qtbot: QtBot) -> None:
    """Tab enters a single choice at the chosen card and leaves it with the next Tab."""
    widget = group(SINGLE)
    told = Told(qtbot, widget)
    widget.set_response(single("c3"))

    stops = [card for card in widget.cards if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [widget.cards[2]] == stops
    assert told.responses == []


def test_several_in_the_authors_order(qtbot: QtBot) -> None:
    """Several choices are told in the order the author wrote, whatever order they are pressed in."""
    widget = group(SEVERAL)
    told = Told(qtbot, widget)

    for index in (3, 0):
        QTest.mouseClick(widget.cards[index], Qt.MouseButton.LeftButton)

    assert single("c1", "c4") == told.responses[-1]


def test_one_too_many_is_refused_and_said(qtbot: QtBot) -> None:
    """A choice beyond the limit is not taken, the others stay, and the note says what to do."""
    widget = group(SEVERAL)
    told = Told(qtbot, widget)
    assert isinstance(widget, MultipleChoiceWidget)
    assert "Choose 2. None chosen yet." == widget.note.text()

    for index in (0, 1, 2):
        QTest.mouseClick(widget.cards[index], Qt.MouseButton.LeftButton)

    assert [single("c1"), single("c1", "c2")] == told.responses
    assert shown(widget) == ["c1", "c2"]
    assert "Clear one" in widget.note.text()


def test_arrows_only_move_among_several(qtbot: QtBot) -> None:
    """In multiple choice the arrows move the focus and choose nothing; Space turns a card over."""
    widget = group(SEVERAL)
    told = Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down):
        QTest.keyClick(told.window.focusWidget(), key)

    assert [single("c2")] == told.responses
    assert widget.cards[2].hasFocus()


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_T, "true"), (Qt.Key.Key_F, "false"), (Qt.Key.Key_N, "not_given"), (Qt.Key.Key_2, "false")],
)
def test_true_false_by_letter(qtbot: QtBot, key: Qt.Key, expected: str) -> None:
    """T, F, N and digits choose in a true, false, not given item."""
    widget = group(TrueFalseNotGiven())
    told = Told(qtbot, widget)

    QTest.keyClick(widget.cards[0], key)

    assert [single(expected)] == told.responses


def test_plain_true_false_has_two(qtbot: QtBot) -> None:
    """Without not given there are two cards, and N chooses nothing."""
    widget = group(TrueFalseNotGiven(not_given=False))
    told = Told(qtbot, widget)

    QTest.keyClick(widget.cards[0], Qt.Key.Key_N)

    assert ["True", "False"] == [card.text() for card in widget.cards]
    assert told.responses == []


def test_true_false_stacks_when_narrow(qtbot: QtBot) -> None:
    """Three cards stand side by side where there is room and one above the other where not."""
    widget = group(TrueFalseNotGiven())
    told = Told(qtbot, widget)
    assert widget.cards[0].y() == widget.cards[1].y()

    told.window.resize(260, 420)

    qtbot.waitUntil(lambda: widget.cards[0].y() < widget.cards[1].y())


def test_showing_a_response_tells_nobody(qtbot: QtBot) -> None:
    """Filling in an answer is silent."""
    widget = group(SINGLE)
    told = Told(qtbot, widget)

    widget.set_response(single("c2"))
    widget.set_response(Response())

    assert told.responses == []
    assert shown(widget) == []


def test_shortcuts_pass_through(qtbot: QtBot) -> None:
    """A letter with Ctrl or Alt is somebody else's."""
    widget = group(SINGLE)
    told = Told(qtbot, widget)

    QTest.keyClick(widget.cards[0], Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget.cards[0], Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)

    assert told.responses == []


def test_targets_are_large_and_long_choices_wrap(qtbot: QtBot) -> None:
    """Every card is at least the target height, and 400 characters or an endless word wrap inside the card."""
    widget = group(SingleChoice(choices("Short", "word " * 80, LONG_WORD)))
    told = Told(qtbot, widget)
    heights = [card.height() for card in widget.cards]

    assert min(heights) >= TARGET
    assert heights[1] > 2 * TARGET
    assert widget.width() <= told.window.width()
    assert all(card.width() <= widget.width() for card in widget.cards)


def test_cards_are_radio_buttons_to_assistive_technology(qtbot: QtBot) -> None:
    """One-of cards are radio buttons with their letter and words as name; the others are check boxes."""
    from PySide6.QtGui import QAccessible

    one, several = group(SINGLE), group(SEVERAL)
    qtbot.addWidget(one)
    qtbot.addWidget(several)
    radio = QAccessible.queryAccessibleInterface(one.cards[0])
    check = QAccessible.queryAccessibleInterface(several.cards[0])

    assert QAccessible.Role.RadioButton == radio.role()
    assert QAccessible.Role.CheckBox == check.role()
    assert radio.text(QAccessible.Text.Name) == "A. One"
    assert isinstance(one.cards[0], RadioCard)


def test_a_card_is_mirrored_where_reading_starts_at_the_right(qtbot: QtBot) -> None:
    """From right to left a card looks as it does from left to right, seen in a mirror: badge, words and tick."""
    widget = group(SINGLE)
    told = Told(qtbot, widget)
    card = widget.cards[0]
    card.set_chosen(True)
    badge, tick = QPoint(OUTSET + px(15), card.height() // 2), QPoint(card.width() - px(40), 0)
    plain = card.grab().toImage()
    told.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = card.grab().toImage()

    opposite = QPoint(card.width() - 1 - badge.x(), badge.y())
    assert colour("accent") == plain.pixelColor(badge) == mirrored.pixelColor(opposite)
    assert colour("accent") not in (plain.pixelColor(opposite), mirrored.pixelColor(badge))
    assert _marks(plain, tick.x(), card.width() - px(10))
    assert _marks(mirrored, px(10), card.width() - tick.x())


def _marks(image: QImage, start: int, end: int) -> bool:
    """Say whether anything but the ground is painted between two columns, away from the edges."""
    ground = image.pixelColor(image.width() * 2 // 3, image.height() // 2)
    inside = range(2 * OUTSET, image.height() - 2 * OUTSET)
    return any(image.pixelColor(x, y) != ground for x in range(start, end) for y in inside)


def test_sideways_arrows_follow_the_direction_of_reading(qtbot: QtBot) -> None:
    """From right to left the arrow to the left leads on, as the cards lie."""
    widget = group(TrueFalseNotGiven())
    told = Told(qtbot, widget)
    told.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.focus_first(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget.cards[0], Qt.Key.Key_Left)

    assert ["false"] == shown(widget)
    QApplication.processEvents()
    assert widget.cards[1].x() < widget.cards[0].x()


def test_judgements_speak_the_language_of_the_test(qtbot: QtBot, qapp: QApplication) -> None:
    """In Arabic screens an English test keeps True, False and Not given, as its instructions name them."""
    asked = TrueFalseNotGiven()
    apply_language(qapp, "ar")
    try:
        plain, english, french = (TrueFalseNotGivenWidget(asked) for _ in range(3))
        for widget, language in ((plain, "tlh"), (english, "en-GB"), (french, "fr")):
            qtbot.addWidget(widget)
            widget.use_tools(ItemId("q"), Tools(language=language))
        said = [[card.accessibleName() for card in widget.cards] for widget in (plain, english, french)]
    finally:
        apply_language(qapp, "en")

    assert [
        ["صواب", "خطأ", "غير مذكور"],
        ["True", "False", "Not given"],
        ["Vrai", "Faux", "Non précisé"],
    ] == said
