"""What is at hand at an item, what is in use, and the notepad on its way to the log."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import Accommodated, ToolUsed
from assessment.content.form import build_form
from assessment.content.test import Test as ExamTest
from assessment.content.tools import UNASKED
from assessment.ids import ItemId
from desktop.background import Background
from desktop.presenters import noting
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import SaveState
from desktop.presenters.moving import Moves
from desktop.presenters.recording import Recorder
from desktop.presenters.tools import ToolsPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.services.running_attempt import RunningAttempt
from tests.builders import Q1, Q2, Q4, Desk
from tests.desktop.presenters.helpers import CANDIDATE, BrokenDisk, Heard, drain


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait for a person's pauses."""
    monkeypatch.setattr(noting, "TYPING_PAUSE_MS", 60)
    monkeypatch.setattr(noting, "LONGEST_UNSAVED_MS", 100)


def _with_tools(test: ExamTest) -> ExamTest:
    """Offer a calculator in the first section, a sheet at its second item, and bar the notepad in the other section."""
    reading, writing = test.parts[0].sections
    items = tuple(
        replace(ref, tools=("sheet:passage",)) if ref.item_id == Q2 else ref for ref in reading.items
    )
    sections = (
        replace(reading, tools=("calculator_basic",), items=items),
        replace(writing, tools=("-notepad", "a word of tomorrow")),
    )
    return replace(test, parts=(replace(test.parts[0], sections=sections),))


class Bench:
    """The tools of an attempt, with the two parts that they follow."""

    def __init__(self, running: RunningAttempt, background: Background, desk: Desk) -> None:
        paper = running.paper
        form = build_form(_with_tools(paper.test), paper.exam.items, paper.exam.form.seed)
        running.paper = replace(paper, exam=replace(paper.exam, form=form))
        self.owner = QObject()
        self.takes_input = True
        self.recorder = Recorder(running, background, self.owner)
        self.moves = Moves(running.paper, self.recorder, running.clock.elapsed, self.owner)
        self.tools = ToolsPresenter(
            running.paper, self.recorder, self.moves, desk.clock, lambda: self.takes_input, self.owner
        )
        self.used: list[ToolUsed] = []
        self.recorder.granted.connect(
            lambda wish: self.used.append(wish) if isinstance(wish, ToolUsed) else None
        )

    def go(self, item_id: ItemId) -> None:
        """Move to an item."""
        self.moves.move(item_id)

    @property
    def asked_for(self) -> list[str]:
        """What is at hand beside what everybody has."""
        return [facts.word for facts in self.tools.at_hand if facts.word not in UNASKED]


@pytest.fixture
def bench(running: RunningAttempt, background: Background, desk: Desk) -> Iterator[Bench]:
    """The tools at the first item."""
    bench = Bench(running, background, desk)
    bench.moves.begin()
    yield bench
    bench.recorder.stop()


def test_what_is_at_hand_follows_the_current_item(bench: Bench) -> None:
    """A section's calculator goes where its items are, an item's sheet stays with it."""
    seen = {}
    for item_id in (Q1, Q2, Q4):
        if item_id != Q1:
            bench.go(item_id)
        seen[item_id] = bench.asked_for

    assert {Q1: ["calculator_basic"], Q2: ["calculator_basic", "sheet:passage"], Q4: []} == seen


def test_a_sheet_comes_with_its_stimulus(bench: Bench) -> None:
    """What is offered as a sheet can be shown."""
    bench.go(Q2)

    assert ["Ports"] == [facts.sheet.title for facts in bench.tools.at_hand if facts.sheet is not None]


def test_a_tool_is_recorded_once_for_each_taking_up(
    bench: Bench, qtbot: QtBot, background: Background
) -> None:
    """Taking up, using on and on, and taking up again after putting away are two uses, at the items they began at."""
    for _ in range(3):
        bench.tools.take_up("calculator_basic")
    bench.tools.put_away("calculator_basic")
    bench.go(Q2)
    bench.tools.take_up("calculator_basic")
    drain(qtbot, background)

    assert [ToolUsed("calculator_basic", Q1), ToolUsed("calculator_basic", Q2)] == bench.used


def test_what_is_not_at_hand_cannot_be_taken_up(bench: Bench, qtbot: QtBot, background: Background) -> None:
    """A word that nobody offered, and one while no input is taken, change and record nothing."""
    bench.tools.take_up("calculator_scientific")
    bench.takes_input = False
    bench.tools.take_up("calculator_basic")
    drain(qtbot, background)

    assert (frozenset(), []) == (bench.tools.in_use, bench.used)


def test_a_tool_in_use_is_put_away_where_it_is_not_at_hand(bench: Bench) -> None:
    """Moving to an item without the calculator closes it; the notepad is barred there too."""
    for word in ("calculator_basic", "notepad", "magnifier"):
        bench.tools.take_up(word)
    changes = Heard(bench.tools.changed)
    bench.go(Q4)

    assert (frozenset({"magnifier"}), 1) == (bench.tools.in_use, len(changes))


def test_an_accommodation_has_the_last_word(bench: Bench, qtbot: QtBot, background: Background) -> None:
    """A proctor grants one tool and takes another away while the item stays the same."""
    bench.tools.take_up("calculator_basic")
    words = ("calculator_scientific", "-calculator_basic", "sheet:not there")
    with qtbot.waitSignal(bench.tools.changed, timeout=10_000):
        bench.recorder.put(Accommodated(Accommodations(tools=words), "proctor", "forgotten"))

    assert (["calculator_scientific"], frozenset()) == (bench.asked_for, bench.tools.in_use)


def test_the_notepad_is_saved_by_itself_and_says_so_only_then(
    attempt: AttemptPresenter, device: Device, qtbot: QtBot
) -> None:
    """Typing is kept within a second; saving comes before saved, and saved when it is on the disk."""
    note = attempt.tools.notepad
    states = Heard(note.changed)
    with qtbot.waitSignal(note.changed, check_params_cb=lambda facts: facts.state is SaveState.SAVED):
        note.write("7 cores")
    stored = load_attempt(device, attempt.attempt.attempt_id)

    assert ([SaveState.SAVING, SaveState.SAVED], "7 cores") == (
        [facts.state for facts in states.words],
        stored.note,
    )


def test_a_pause_keeps_what_was_just_noted(
    attempt: AttemptPresenter, device: Device, settled: Callable[[], None]
) -> None:
    """A word typed a moment before the test pauses is on the disk, not lost with the pause."""
    attempt.tools.notepad.write("just now")
    attempt.pause()
    settled()

    assert "just now" == load_attempt(device, attempt.attempt.attempt_id).note


def test_moving_on_keeps_what_was_just_noted(
    attempt: AttemptPresenter, device: Device, settled: Callable[[], None]
) -> None:
    """The notepad is flushed with the answers."""
    attempt.tools.notepad.write("before I go")
    attempt.next()
    settled()

    assert "before I go" == load_attempt(device, attempt.attempt.attempt_id).note


def test_a_disk_that_refuses_is_told_and_tried_again(
    attempt: AttemptPresenter, device: Device, qtbot: QtBot, background: Background
) -> None:
    """While the disk refuses the notepad is not called saved; when it takes it, the text is there."""
    disk = BrokenDisk(device)
    note = attempt.tools.notepad
    note.write("held")
    note.flush()
    drain(qtbot, background)
    before = note.facts.state
    disk.broken = False
    qtbot.waitUntil(lambda: note.facts.state is SaveState.SAVED, timeout=10_000)

    assert (SaveState.FAILED, "held") == (before, load_attempt(device, attempt.attempt.attempt_id).note)


def test_the_notepad_is_there_again_after_coming_back(
    attempt: AttemptPresenter, background: Background, desk: Desk, settled: Callable[[], None]
) -> None:
    """A presenter made anew over the same log shows what was noted."""
    attempt.tools.notepad.write("still here")
    attempt.flush()
    settled()
    again = AttemptPresenter(attempt.running, background, desk.clock, CANDIDATE)

    assert "still here" == again.tools.notepad.text
