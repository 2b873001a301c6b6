"""The one mechanism behind all drag types: what is held, where it goes, by mouse, by two presses, by keys."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.focus import arrow_steps
from desktop.ui.interactions.pick_and_place import BANK, Held, PickAndPlace
from tests.desktop.ui.conftest import activate

LEFT = Qt.MouseButton.LeftButton


class ToyBoard(QWidget):
    """Three things in a bank, three places that take one each; the third takes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.answer: dict[str, str] = {}
        self.said: list[str] = []
        self.hand = PickAndPlace(self, self)
        self.hand.said.connect(self.said.append)
        self.things = {name: QPushButton(name) for name in ("a", "b", "c")}
        self.places = {name: QPushButton(name) for name in ("p", "q", "r")}
        column = QVBoxLayout(self)
        for row in (self.things, self.places):
            line = QHBoxLayout()
            column.addLayout(line)
            for widget in row.values():
                line.addWidget(widget)
        for name, widget in self.things.items():
            self.hand.watch(widget, thing=Held(name))
        for name, widget in self.places.items():
            self.hand.watch(widget, thing=self._looker(name), place=name)
        self.hand.watch(self, place=BANK, keys=False)

    def _looker(self, place: str) -> Callable[[QPoint], Held | None]:
        return lambda _: self.lying_in(place)

    def lying_in(self, place: str) -> Held | None:
        """Return what lies in a place."""
        return Held(self.answer[place], place) if place in self.answer else None

    def thing_name(self, thing: str) -> str:
        return thing.upper()

    def place_name(self, place: str) -> str:
        return place.upper() or "bank"

    def places_for(self, held: Held) -> Sequence[str]:
        return ("p", "q") if held.source == BANK else (BANK, "p", "q")

    def put(self, held: Held, place: str) -> bool:
        if place == "r":
            return False
        self.answer.pop(held.source, None)
        if place != BANK:
            self.answer[place] = held.thing
        return True

    def go_to_place(self, place: str) -> None:
        self.places[place].setFocus(Qt.FocusReason.TabFocusReason)

    def go_to_bank(self, thing: str | None) -> None:
        self.things[thing or "a"].setFocus(Qt.FocusReason.TabFocusReason)


@pytest.fixture
def board(qtbot: QtBot) -> ToyBoard:
    """A board in a window with the keyboard."""
    made = ToyBoard()
    qtbot.addWidget(made)
    made.resize(420, 200)
    activate(qtbot, made)
    return made


def carry(board: QWidget, thing: QWidget, where: QPoint) -> None:
    """Press on a thing, move to a point of the board, let go."""
    start = thing.rect().center()
    QTest.mousePress(thing, LEFT, pos=start)
    there = thing.mapFrom(board, where)
    QTest.mouseMove(thing, (start + there) / 2)
    QTest.mouseMove(thing, there)
    QTest.mouseRelease(thing, LEFT, pos=there)


def keys(board: QWidget, *pressed: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in pressed:
        QTest.keyClick(board.window().focusWidget(), key)


def test_a_thing_is_carried_to_a_place(board: ToyBoard) -> None:
    """Press, move and release put a thing where it is let go, and the hand is empty."""
    carry(board, board.things["a"], board.places["q"].geometry().center())

    assert board.answer == {"q": "a"}
    assert board.hand.held is None
    assert not board.hand.dragging


def test_what_is_let_go_where_nothing_takes_it_goes_back(board: ToyBoard) -> None:
    """A thing let go over a place that refuses, or outside, stays where it was."""
    board.answer = {"p": "a"}

    carry(board, board.places["p"], board.places["r"].geometry().center())
    carry(board, board.places["p"], QPoint(-50, -50))

    assert board.answer == {"p": "a"}
    assert board.hand.held is None


def test_a_thing_carried_to_the_bank_leaves_its_place(board: ToyBoard) -> None:
    """Let go over the bank, also over a thing in it, what lay in a place is taken away."""
    board.answer = {"p": "a"}

    carry(board, board.places["p"], board.things["b"].geometry().center())

    assert board.answer == {}


@pytest.mark.parametrize("order", [("a", "p"), ("p", "a")])
def test_two_presses_do_the_same(board: ToyBoard, order: tuple[str, str]) -> None:
    """A thing and then a place, or an empty place and then a thing."""
    widgets = board.things | board.places

    for name in order:
        QTest.mouseClick(widgets[name], LEFT)

    assert board.answer == {"p": "a"}
    assert board.hand.held is None
    assert board.hand.aimed is None


def test_pressing_the_same_again_puts_it_back(board: ToyBoard) -> None:
    """A second press on what is held lets go of it; on another thing the hand changes."""
    QTest.mouseClick(board.things["a"], LEFT)
    QTest.mouseClick(board.things["b"], LEFT)
    before = board.hand.held

    QTest.mouseClick(board.things["b"], LEFT)

    assert (Held("b"), None) == (before, board.hand.held)
    assert board.answer == {}


def test_keys_pick_choose_and_place(board: ToyBoard) -> None:
    """Space picks up and goes to the first place, arrows go on, Space puts down and stays there."""
    board.things["b"].setFocus(Qt.FocusReason.TabFocusReason)

    keys(board, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space)

    assert board.answer == {"q": "b"}
    assert board.places["q"].hasFocus()
    assert ["B picked up. Choose a place; Escape puts it back.", "B put in Q."] == board.said


def test_an_empty_place_by_key_leads_to_the_things_and_back(board: ToyBoard) -> None:
    """Space on an empty place goes to the things; Space on one puts it in and goes back to the place."""
    board.places["q"].setFocus(Qt.FocusReason.TabFocusReason)

    keys(board, Qt.Key.Key_Space, Qt.Key.Key_Space)

    assert board.answer == {"q": "a"}
    assert board.places["q"].hasFocus()


def test_escape_puts_back(board: ToyBoard) -> None:
    """Escape lets go of what is held, and the focus is where it was taken from."""
    board.answer = {"p": "a"}
    board.places["p"].setFocus(Qt.FocusReason.TabFocusReason)

    keys(board, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Escape)

    assert board.answer == {"p": "a"}
    assert board.hand.held is None
    assert board.places["p"].hasFocus()


def test_delete_takes_away(board: ToyBoard) -> None:
    """Delete on a place takes what lies there away, and nothing where there is nothing."""
    board.answer = {"p": "a"}
    board.places["p"].setFocus(Qt.FocusReason.TabFocusReason)

    keys(board, Qt.Key.Key_Delete, Qt.Key.Key_Delete)

    assert board.answer == {}


def test_assistive_technology_presses_too(board: ToyBoard) -> None:
    """The press action of a button is a press on what it shows."""
    board.things["c"].click()
    board.places["q"].click()

    assert board.answer == {"q": "c"}


def test_leaving_lets_go(qtbot: QtBot) -> None:
    """When the focus goes elsewhere in the window nothing stays in the hand."""
    window, board = QWidget(), ToyBoard()
    qtbot.addWidget(window)
    elsewhere = QPushButton("elsewhere")
    row = QVBoxLayout(window)
    row.addWidget(board)
    row.addWidget(elsewhere)
    activate(qtbot, window)
    board.things["a"].setFocus(Qt.FocusReason.TabFocusReason)
    keys(board, Qt.Key.Key_Space)

    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)

    assert board.hand.held is None


def test_what_is_hidden_is_not_carried_on(board: ToyBoard) -> None:
    """When what was pressed goes out of view in the midst of a drag, nothing is held any more."""
    QTest.mousePress(board.things["a"], LEFT)
    QTest.mouseMove(board.things["a"], QPoint(60, 60))
    before = (board.hand.held, board.hand.dragging)

    board.things["a"].hide()

    assert (Held("a"), True) == before
    assert (board.hand.held, board.hand.dragging) == (None, False)


@pytest.mark.parametrize(
    ("direction", "expected"),
    [(Qt.LayoutDirection.LeftToRight, [1, -1, 1, -1]), (Qt.LayoutDirection.RightToLeft, [-1, 1, 1, -1])],
)
def test_arrows_follow_the_direction_of_reading(
    board: ToyBoard, direction: Qt.LayoutDirection, expected: list[int]
) -> None:
    """Right leads on where text runs to the right, and back where it runs to the left."""
    board.setLayoutDirection(direction)
    arrows = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)

    assert expected == [arrow_steps(key, board) for key in arrows]


def test_home_and_end_are_the_first_and_last_place(board: ToyBoard) -> None:
    """End goes to the last place that takes what is held, Home to the first."""
    board.things["a"].setFocus(Qt.FocusReason.TabFocusReason)

    keys(board, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Space)
    board.things["b"].setFocus(Qt.FocusReason.TabFocusReason)
    keys(board, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Space)

    assert board.answer == {"q": "a", "p": "b"}
