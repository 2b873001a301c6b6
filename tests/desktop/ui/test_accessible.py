"""What assistive technology is told of our own widgets, and that what it does counts."""

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Slider
from assessment.content.response import Response, single
from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui import accessible
from desktop.ui.interactions.single_choice import SingleChoiceWidget
from desktop.ui.interactions.slider import SliderWidget
from desktop.ui.interactions.slider_track import SliderTrack
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.field import LineField
from desktop.ui.widgets.navigator import NavigatorStrip
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.splitter import Divider
from tests.desktop.ui.conftest import Opener
from tests.every_type import ASKED

Role = QAccessible.Role


@pytest.fixture(autouse=True)
def _installed() -> None:
    accessible.install()


def told(widget: QWidget) -> QAccessibleInterface:
    """Return what assistive technology sees of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


@pytest.mark.parametrize("action", ["Press", "Toggle"])
def test_turning_a_choice_answers(open_room: Opener, action: str) -> None:
    """A choice turned by assistive technology reaches the presenter as a click does."""
    room, window = open_room(Screen.TEST)
    assert room.attempt is not None
    room.attempt.go_to(ItemId("p1-a0"))
    (group, *_) = (w for w in window.findChildren(SingleChoiceWidget) if w.isVisible())

    told(group.cards[1]).actionInterface().doAction(action)

    assert single(group.choices[1].id) == room.attempt.answer(ItemId("p1-a0")).response


def test_two_presses_at_once_are_two(qtbot: QtBot) -> None:
    """A press by assistive technology is done when the next one comes."""
    button = Button("Down")
    pressed: list[int] = []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))

    for _ in range(2):
        told(button).actionInterface().doAction("Press")

    assert [1, 1] == pressed


def test_what_is_not_enabled_is_not_pressed(qtbot: QtBot) -> None:
    """A button that is out of use offers no press, and takes none."""
    button = Button("Next")
    pressed: list[int] = []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    button.setEnabled(False)

    told(button).actionInterface().doAction("Press")

    assert "Press" not in told(button).actionInterface().actionNames()
    assert [] == pressed


def test_text_written_by_assistive_technology_is_an_edit(qtbot: QtBot) -> None:
    """What dictation writes into a field is told as what fingers type; what the program shows is not."""
    field = LineField("Your answer")
    edits: list[str] = []
    qtbot.addWidget(field)
    field.textEdited.connect(edits.append)

    field.setText("shown")
    told(field).editableTextInterface().replaceText(0, 5, "said")
    field.clear()

    assert ["said"] == edits


def test_the_number_of_a_slider_is_the_one_that_is_answered(qtbot: QtBot) -> None:
    """A scale from 0 to 10 in halves is told and set in its own numbers; setting it answers."""
    ((asked,), _) = ASKED["slider"]
    assert isinstance(asked, Slider)
    widget = SliderWidget(asked)
    answers: list[object] = []
    qtbot.addWidget(widget)
    widget.typed.connect(answers.append)
    track: SliderTrack = widget.track
    value = told(track).valueInterface()

    value.setCurrentValue(7.4)

    assert (0, 10, 0.5) == (value.minimumValue(), value.maximumValue(), value.minimumStepSize())
    assert 7.5 == value.currentValue()
    assert [Response] == [type(answer) for answer in answers]
    assert ("7.5",) == widget.values()


def test_the_divider_is_moved_by_press_and_by_number(open_room: Opener) -> None:
    """The divider goes to its next place by Space, to any share by number, and tells both."""
    _, window = open_room(Screen.TEST)
    (divider,) = (one for one in window.findChildren(Divider) if one.isVisible())
    shares: list[int] = []
    window.divider_moved.connect(shares.append)

    told(divider).valueInterface().setCurrentValue(45)
    told(divider).actionInterface().doAction("Increase")

    assert [45, 47] == shares


def test_roles_of_what_holds_others(open_room: Opener) -> None:
    """The window is a window, a question a group, a sheet a dialog that is all there is."""
    _, window = open_room(Screen.TEST)
    panel = Panel(window, "Sure?")
    (item, *_) = (one for one in window.findChildren(ItemView) if one.isVisible())

    assert Role.Window == told(window).role()
    assert Role.Grouping == told(item).role()
    assert Role.Dialog == told(panel).role()
    assert told(panel).state().modal


def test_what_lies_behind_a_sheet_is_out_of_use_and_comes_back(qtbot: QtBot) -> None:
    """An open sheet puts all else out of use, also to assistive technology; what was out of use before stays so."""
    window = KioskWindow()
    qtbot.addWidget(window)
    on, off = Button("On", parent=window), Button("Off", parent=window)
    off.setEnabled(False)
    panel = Panel(window, "Sure?")
    other = Panel(window, "Surer?")
    inside = panel.add_button(Button("Yes"))
    window.show()

    panel.open(inside)
    behind = (on.isEnabled(), off.isEnabled(), inside.isEnabled(), other.isEnabled())
    panel.close_panel()

    assert (False, False, True, True) == behind
    assert (True, False) == (on.isEnabled(), off.isEnabled())


def test_right_to_left_the_first_question_stands_right(open_room: Opener) -> None:
    """In a mirrored window the numbers of questions begin at the right, and Left leads on."""
    _, window = open_room(Screen.TEST)
    strip: NavigatorStrip = window.findChildren(NavigatorStrip)[0]
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    first, second, *_ = (square for square in strip.squares.values() if square.isVisible())

    assert first.x() > second.x()


def test_nothing_is_left_of_widgets_that_are_gone(qtbot: QtBot) -> None:
    """Thousands of widgets may be told and taken down: nobody meets an interface of what is no more."""
    for at in range(2_000):
        holder = QWidget()
        button = Button("One", parent=holder)
        button.setCheckable(True)
        assert told(button).state().checkable
        holder.deleteLater()
        del holder, button
        if at % 500 == 0:
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
