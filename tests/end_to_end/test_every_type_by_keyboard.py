"""A whole sitting with every way of asking, by keyboard alone: a real window, a real device, and a log read at the end.

Sound comes from the library's silent device; keys go to whatever has the focus, as a keyboard's do, and the pointer is
never touched.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import miniaudio
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.blob import BlobRef
from assessment.ids import ItemId
from desktop.audio import Player, Recorder
from desktop.background import Background
from desktop.presenters import attempt as attempts
from desktop.presenters.facts import ItemMark
from desktop.presenters.room import RoomPresenter
from desktop.presenters.sound import SoundPresenter
from desktop.ui.candidate_room import build_window
from desktop.ui.interactions.associate import AssociateWidget
from desktop.ui.interactions.audio_recording import AudioRecordingWidget
from desktop.ui.interactions.gap_match import GapMatchWidget
from desktop.ui.interactions.graphic_gap_match import GraphicGapMatchWidget
from desktop.ui.interactions.hotspot import HotspotWidget
from desktop.ui.interactions.hottext import HottextWidget
from desktop.ui.interactions.matching import MatchingWidget
from desktop.ui.interactions.order import OrderWidget
from desktop.ui.interactions.select_point import SelectPointWidget
from desktop.ui.interactions.single_choice import SingleChoiceWidget
from desktop.ui.interactions.spoken_answer import Phase
from desktop.ui.theme import LIGHT, apply_theme
from tests.desktop.ui.conftest import activate
from tests.end_to_end.by_keyboard import PATIENCE_MS, Candidate, Sitting
from tests.end_to_end.every_type_desk import DRAWING, EXPECTED, every_type_desk
from tests.fakes.lock import FakeLock

Key = Qt.Key
Modifier = Qt.KeyboardModifier
SILENT = [miniaudio.Backend.NULL]


# ---------------------------------------------------------------------------------------------------- answers


def single_choice(who: Candidate) -> None:
    """The letter that stands before the choice."""
    shown = [choice.id for choice in who.find(SingleChoiceWidget).choices]
    who.write(chr(ord("a") + shown.index("B")))


def multiple_choice(who: Candidate) -> None:
    """Space, arrows, Space; one too many is taken away again."""
    who.press(Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Space, Key.Key_Down, Key.Key_Space)


def true_false_not_given(who: Candidate) -> None:
    """Arrows choose as they go; Delete clears; a letter says it."""
    who.press(Key.Key_Right, Key.Key_Right, Key.Key_Delete)
    who.write("f")


def short_text(who: Candidate) -> None:
    """Typed, one letter taken back."""
    who.write("the seam")
    who.press(Key.Key_Backspace)


def numeric(who: Candidate) -> None:
    """A number, then the unit from its list."""
    who.write("12.5")
    who.press(Key.Key_Tab, Key.Key_Space, Key.Key_Down, Key.Key_Up, Key.Key_Return)


def cloze(who: Candidate) -> None:
    """From gap to gap by Tab; the last opens a list, where a letter leads to the word."""
    who.write("Paris")
    who.press(Key.Key_Tab)
    who.write("2,1")
    who.press(Key.Key_Tab, Key.Key_Space)
    who.write("R")
    who.press(Key.Key_Space)


def inline_select(who: Candidate) -> None:
    """One from its list, the other by its letter on the closed button."""
    who.press(Key.Key_Down, Key.Key_Return, Key.Key_Tab)
    who.write("b")


def gap_match(who: Candidate) -> None:
    """Space at a gap asks for a word; Escape changes one's mind."""
    board = who.find(GapMatchWidget)
    who.press(Key.Key_Space, Key.Key_Escape)
    _fill(who, board, "g1", "W3")
    who.press_until(Key.Key_Tab, lambda: board.place_in_focus() == "g2")
    _fill(who, board, "g2", "W2")


def _fill(who: Candidate, board: GapMatchWidget | GraphicGapMatchWidget, place: str, thing: str) -> None:
    assert board.place_in_focus() == place
    who.press(Key.Key_Space)
    chip = board.bank.chips[thing]
    who.press(Key.Key_Home)
    who.press_until(Key.Key_Right, chip.hasFocus)
    who.press(Key.Key_Space)
    assert board.place_in_focus() == place


def matching(who: Candidate) -> None:
    """At each place the letter of its answer."""
    board = who.find(MatchingWidget)
    for place, thing in (("P1", "C2"), ("P2", "C1")):
        who.press_until(Key.Key_Tab, lambda place=place: board.place_in_focus() == place)  # type: ignore[misc]  # mypy infers no type of a lambda with a default
        who.write(board.thing_name(thing)[0].lower())


def associate(who: Candidate) -> None:
    """Picked up, carried by the arrows, put down on its partner."""
    board = who.find(AssociateWidget)
    for one, other in (("A1", "A3"), ("A2", "A4")):
        who.press(Key.Key_Home)
        who.press_until(Key.Key_Right, board.bank.chips[one].hasFocus)
        who.press(Key.Key_Space)
        who.press_until(Key.Key_Right, lambda other=other: board.hand.over == other)  # type: ignore[misc]  # mypy infers no type of a lambda with a default
        who.press(Key.Key_Return)


def matrix(who: Candidate) -> None:
    """Arrows through the grid and Space, or the number of the column."""
    who.press(Key.Key_Space, Key.Key_Down, Key.Key_Right, Key.Key_Space, Key.Key_Tab)
    who.write("1")
    who.press(Key.Key_Down)
    who.write("2")


def order(who: Candidate) -> None:
    """One row is carried to the top, others are moved at once."""
    widget = who.find(OrderWidget)
    _go_to_row(who, widget, "D")
    who.press(Key.Key_Space, Key.Key_Home, Key.Key_Space)
    for place, id in ((1, "A"), (2, "C")):
        _go_to_row(who, widget, id)
        there = partial(_stands_at, widget, place, id)
        who.press_until(Key.Key_Up, there, with_=Modifier.AltModifier)


def _go_to_row(who: Candidate, widget: OrderWidget, id: str) -> None:
    who.press(Key.Key_Up, times=len(widget.rows))
    who.press_until(Key.Key_Down, widget.rows[id].hasFocus)


def _stands_at(widget: OrderWidget, place: int, id: str) -> bool:
    return widget.values()[place] == id


def hottext(who: Candidate) -> None:
    """From word to word, and Space."""
    hots = who.find(HottextWidget).text.hots
    who.press(Key.Key_End)
    assert hots[1].hasFocus()
    who.press(Key.Key_Space)


def hotspot(who: Candidate) -> None:
    """From area to area, and Space."""
    marks = {mark.area.id: mark for mark in who.find(HotspotWidget).marks}
    for area in ("a", "c"):
        who.press_until(Key.Key_Right, marks[area].hasFocus)
        who.press(Key.Key_Space)


def select_point(who: Candidate) -> None:
    """The cross-hair sets a point, goes on, sets another; Enter takes hold of a point, arrows move it."""
    canvas = who.find(SelectPointWidget).canvas
    assert canvas.cross == (60, 40)
    who.press(Key.Key_Right, with_=Modifier.ShiftModifier)
    who.press(Key.Key_Down, times=4)
    who.press(Key.Key_Space)
    who.press(Key.Key_Left, with_=Modifier.ShiftModifier, times=3)
    who.press(Key.Key_Return, Key.Key_Return)
    who.press(Key.Key_Left, Key.Key_Left, Key.Key_Return)


def graphic_gap_match(who: Candidate) -> None:
    """Space at a place asks for a label; the arrows go on to the next place."""
    board = who.find(GraphicGapMatchWidget)
    _fill(who, board, "x", "L2")
    who.press_until(Key.Key_Right, lambda: board.place_in_focus() == "y")
    _fill(who, board, "y", "L3")


def slider(who: Candidate) -> None:
    """From the end that is nearer, step by step; this scale falls from left to right."""
    who.press(Key.Key_End)
    who.press(Key.Key_Right, times=5)


def code(who: Candidate) -> None:
    """Lines go in by themselves; Escape and Tab lead out of the sheet, Shift+Tab back to it."""
    who.press(Key.Key_Return)
    who.write("if r:")
    who.press(Key.Key_Return)
    who.write("pass")
    sheet = who.focus()
    who.press(Key.Key_Escape)
    item, who.item = who.item, None
    who.press(Key.Key_Tab)
    assert who.focus() is not sheet
    who.press(Key.Key_Backtab, with_=Modifier.ShiftModifier)
    who.item = item
    assert who.focus() is sheet


def essay(who: Candidate) -> None:
    """The letter goes on below its beginning, with one word in bold."""
    who.press(Key.Key_Return)
    who.write("Ships are ")
    who.press(Key.Key_B, with_=Modifier.ControlModifier)
    who.write("late")
    who.press(Key.Key_B, with_=Modifier.ControlModifier)
    who.write(".")


def essay_plain(who: Candidate) -> None:
    """Two lines."""
    who.write("One line.")
    who.press(Key.Key_Return)
    who.write("And another.")


def upload(who: Candidate) -> None:
    """The file is found in the window's own list."""
    who.press(Key.Key_Space, Key.Key_Down, Key.Key_Return)


def audio_recording(who: Candidate) -> None:
    """Space begins to record and ends it when something was heard."""
    widget = who.find(AudioRecordingWidget)
    who.until(lambda: who.attempt.sound.microphone)
    with who.qtbot.waitSignal(
        who.attempt.sound.heard, timeout=PATIENCE_MS, check_params_cb=lambda ms, _: ms > 0
    ):
        who.press(Key.Key_Space)
    who.press(Key.Key_Space)
    who.until(lambda: widget.answer.phase is Phase.RESTING and widget.answer.stored is not None)


def composite(who: Candidate) -> None:
    """Two questions in one, Tab from the first to the second."""
    who.write("a")
    who.press(Key.Key_Tab)
    who.write("It is deep.")


BY_KEYS: dict[str, Callable[[Candidate], None]] = {
    step.__name__: step
    for step in (
        single_choice,
        multiple_choice,
        true_false_not_given,
        short_text,
        numeric,
        cloze,
        gap_match,
        inline_select,
        matching,
        associate,
        matrix,
        order,
        hottext,
        hotspot,
        select_point,
        graphic_gap_match,
        slider,
        code,
        essay,
        upload,
        audio_recording,
        composite,
        essay_plain,
    )
}


# ------------------------------------------------------------------------------------------------ the sitting


@pytest.fixture
def drawings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home with one file in it."""
    home = tmp_path / "candidate"
    home.mkdir()
    (home / "drawing.pdf").write_bytes(DRAWING)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))


@pytest.fixture
def sitting(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawings: None
) -> Iterator[Sitting]:
    """A computer that holds the pack of every type, its window open on the first page, and a silent microphone."""
    apply_theme(qapp, LIGHT)
    silent = partial(
        SoundPresenter,
        record=lambda most_ms: Recorder(most_ms=most_ms, backends=SILENT),
        play=lambda data: Player(data, backends=SILENT),
        count=lambda: 1,
    )
    monkeypatch.setattr(attempts, "SoundPresenter", silent)
    desk = every_type_desk(tmp_path / "device")
    with desk.opened() as device:
        background = Background()
        room = RoomPresenter(device, background, FakeLock(), "1.0")
        window = build_window(room, media=room.media)
        qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(1366, 768)
        activate(qtbot, window)
        room.open()
        yield Sitting(Candidate(room, window, qtbot), device)
        window.close_for_good()
        room.close()
        background.drain()


def test_every_type_is_answered_by_keyboard_alone(sitting: Sitting) -> None:
    """From sign-in to the receipt without a mouse: the log holds for each item exactly what the keys were meant to say."""
    who = sitting.candidate
    who.begin()
    answered = set()
    while True:
        name = who.arrive()
        if name in BY_KEYS:
            who.see_focus()
            BY_KEYS[name](who)
            who.saved()
            assert who.attempt.answer(name).response.answered, name
        answered.add(name)
        if not who.attempt.can_next:
            break
        who.press(Key.Key_N, with_=Modifier.AltModifier)
        who.until(lambda name=name: who.attempt.current != name)  # type: ignore[misc]  # mypy infers no type of a lambda with a default
    marks = {item.item_id: item.mark for section in who.attempt.navigator for item in section.items}
    who.hand_in()

    assert {*BY_KEYS, "information"} == answered
    assert ItemMark.READ is marks.pop(ItemId("information"))
    assert {ItemMark.ANSWERED} == set(marks.values())
    record = sitting.record()
    assert State.SUBMITTED is record.state
    assert ItemId("information") in record.visited
    said = {id: response.as_map() for id, response in record.responses.items() if response.answered}
    (recording,) = said.pop(ItemId("audio_recording"))["RESPONSE"]
    assert EXPECTED == said
    spoken = sitting.bytes_of(BlobRef.parse(recording))
    assert (b"RIFF", b"WAVE", True) == (spoken[:4], spoken[8:12], len(spoken) > 44)
    assert DRAWING == sitting.bytes_of(BlobRef.parse(said[ItemId("upload")]["RESPONSE"][0]))
