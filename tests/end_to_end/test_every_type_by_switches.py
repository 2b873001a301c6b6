"""A whole sitting with every way of asking by Tab, Shift+Tab, Space, Enter and Escape alone, as two switches send them.

Letters are typed where words are asked for: an on-screen keyboard sends them. No arrow, no shortcut, no pointer.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from assessment.attempt.states import State
from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.focus import focus_in
from desktop.ui.interactions.audio_recording import AudioRecordingWidget
from desktop.ui.interactions.order import OrderWidget
from desktop.ui.interactions.spoken_answer import Phase
from tests.end_to_end.by_keyboard import PATIENCE_MS, Candidate, Sitting
from tests.end_to_end.every_type_desk import EXPECTED
from tests.end_to_end.test_every_type_by_keyboard import (
    drawings,  # noqa: F401 - a fixture
    sitting,  # noqa: F401 - a fixture
)

Key = Qt.Key
SWITCHES = {Key.Key_Tab, Key.Key_Backtab, Key.Key_Space, Key.Key_Return, Key.Key_Escape}


class Switches(Candidate):
    """A candidate who sends no other keys than switches do, besides letters for words."""

    def press(
        self, *keys: Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        assert SWITCHES >= set(keys)
        assert Qt.KeyboardModifier.NoModifier == with_
        super().press(*keys, with_=with_, times=times)

    def go(self, name: str, *, back: bool = False) -> None:
        """Go on by Tab to what has a name that begins so; ``*`` before it: that ends so."""
        item, self.item = self.item, None  # Tab may go all around the page
        passed = []

        def there() -> bool:
            passed.append(self.focus().accessibleName())
            return self._is(name)

        try:
            self.press_until(Key.Key_Backtab if back else Key.Key_Tab, there)
        except AssertionError as lost:
            raise AssertionError(f"{name} is not among {passed}") from lost
        self.item = item

    def choose(self, *names: str) -> None:
        """Go to things and press them."""
        for name in names:
            self.go(name)
            self.press(Key.Key_Space)

    def begin(self) -> None:
        """Sign in and pass the check; say on the instructions that Tab shall stop everywhere; start."""
        self.until(lambda: self.room.screen is Screen.SIGN_IN)
        self.until(lambda: focus_in(self.window) is not None)
        self.go("Candidate number")
        self.write(self.number)
        self.press(Key.Key_Return)
        self.write(self.secret)
        self.press(Key.Key_Return)
        self.until(lambda: self.room.screen is Screen.IDENTITY)
        self.choose("This is me")
        self.until(lambda: self.room.screen is Screen.CHECK and self.room.check.can_go_on)
        self.choose("Continue")
        self.until(lambda: self.room.screen is Screen.INSTRUCTIONS)
        self.choose("Tab stops everywhere", "Start the test")
        self.until(lambda: self.room.screen is Screen.TEST)

    def hand_in(self) -> None:
        """Look over the answers and submit."""
        self.item = None
        self.choose("Review")
        self.until(lambda: self.room.screen is Screen.REVIEW)
        self.choose("Submit", "Submit now")
        self.until(lambda: self.room.screen is Screen.SUBMITTED)

    def _is(self, name: str) -> bool:
        here = self.focus().accessibleName()
        return here.endswith(name[1:]) if name.startswith("*") else here.startswith(name)


def _select_point(who: Switches) -> None:
    who.choose("Move by buttons", "Cross-hair to the right", "Small steps")
    who.go("Cross-hair down")
    who.press(Key.Key_Space, times=4)
    who.choose("Set point", "Small steps")
    who.go("Cross-hair to the left")
    who.press(Key.Key_Space, times=3)
    who.choose("Small steps")
    who.go("Cross-hair to the left")
    who.press(Key.Key_Space, times=2)
    who.choose("Set point")


def _order(who: Switches) -> None:
    widget: OrderWidget = who.find(OrderWidget)
    for place, (thing, id) in enumerate((("Four", "D"), ("One", "A"), ("Three", "C"), ("Two", "B"))):
        while (widget.values() or tuple(widget.rows))[: place + 1][-1] != id or not widget.values():
            who.go(f"Move {thing} up")
            who.press(Key.Key_Space)


def _slider(who: Switches) -> None:
    who.go("One step more")
    who.press(Key.Key_Space, times=16)  # the first of them answers with the least


def _code(who: Switches) -> None:
    """Lines indent by themselves; Tab leads on, where it stops at everything."""
    who.press(Key.Key_Return)
    who.write("if r:")
    who.press(Key.Key_Return)
    who.write("pass")


def _essay(who: Switches) -> None:
    who.press(Key.Key_Return)
    who.write("Ships are ")
    for word in ("late", "."):
        who.go("Bold", back=True)
        who.press(Key.Key_Space)
        who.go("Your answer")
        who.write(word)


def _upload(who: Switches) -> None:
    who.press(Key.Key_Space)
    files = who.focus()
    assert isinstance(files, QListWidget)
    who.press_until(Key.Key_Tab, lambda: files.currentItem().text() == "drawing.pdf")
    who.press(Key.Key_Return)


def _audio(who: Switches) -> None:
    widget: AudioRecordingWidget = who.find(AudioRecordingWidget)
    who.until(lambda: who.attempt.sound.microphone)
    with who.qtbot.waitSignal(
        who.attempt.sound.heard, timeout=PATIENCE_MS, check_params_cb=lambda ms, _: ms > 0
    ):
        who.press(Key.Key_Space)
    who.press(Key.Key_Space)
    who.until(lambda: widget.answer.phase is Phase.RESTING and widget.answer.stored is not None)


def _written(*steps: tuple[str, str]) -> Callable[[Switches], None]:
    def write(who: Switches) -> None:
        for name, text in steps:
            who.go(name)
            who.write(text)

    return write


def _chosen(*names: str) -> Callable[[Switches], None]:
    return lambda who: who.choose(*names)


def _one_after_the_other(*steps: Callable[[Switches], None]) -> Callable[[Switches], None]:
    def do(who: Switches) -> None:
        for step in steps:
            step(who)

    return do


def _two_lines(who: Switches) -> None:
    who.write("One line.")
    who.press(Key.Key_Return)
    who.write("And another.")


BY_SWITCHES: dict[str, Callable[[Switches], None]] = {
    "single_choice": _chosen("*Green"),
    "multiple_choice": _chosen("A. Two", "C. Four"),
    "true_false_not_given": _chosen("False"),
    "short_text": _written(("Your answer", "the sea")),
    "numeric": _one_after_the_other(_written(("Your answer", "12.5")), _chosen("Unit", "km")),
    "cloze": _one_after_the_other(_written(("Gap 1", "Paris"), ("Gap 2", "2,1")), _chosen("Gap 3", "Rhône")),
    "gap_match": _chosen("gap 1", "dog", "gap 2", "mouse"),
    "inline_select": _chosen("Gap 1", "freezes", "Gap 2", "boils"),
    "matching": _chosen("France", "*Paris", "Spain", "*Madrid"),
    "associate": _chosen("salt", "cup", "pepper", "saucer"),
    "matrix": _chosen("2: Right", "3: Wrong", "4: Right", "5: Wrong"),
    "order": _order,
    "hottext": _chosen("jumps"),
    "hotspot": _chosen("Place a", "Place c"),
    "select_point": _select_point,
    "graphic_gap_match": _chosen("Place x", "*Lighthouse", "Place y", "*Dock"),
    "slider": _slider,
    "code": _code,
    "essay": _essay,
    "upload": _upload,
    "audio_recording": _audio,
    "composite": _one_after_the_other(_chosen("A. Yes"), _written(("Your answer", "It is deep."))),
    "essay_plain": _two_lines,
}


@pytest.mark.timeout(240)
def test_every_type_is_answered_by_switches_alone(sitting: Sitting) -> None:  # noqa: F811 - the fixture
    """From sign-in to the receipt with five keys and letters: the log holds for each item exactly what was meant."""
    who = Switches(sitting.candidate.room, sitting.candidate.window, sitting.candidate.qtbot)
    who.begin()
    while True:
        name = who.arrive()
        if name in BY_SWITCHES:
            BY_SWITCHES[name](who)
            who.saved()
        if not who.attempt.can_next:
            break
        who.item = None
        who.choose("*Next")
        who.until(lambda name=name: who.attempt.current != name)  # type: ignore[misc]  # mypy infers no type of a lambda with a default
    who.hand_in()

    record = sitting.record()
    said = {id: response.as_map() for id, response in record.responses.items() if response.answered}
    said.pop(ItemId("audio_recording"))
    assert State.SUBMITTED is record.state
    assert EXPECTED == said
