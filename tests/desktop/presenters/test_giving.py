"""From the panel to a file on a stick: the machine is free, the attempt closed, and what stands in the way is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from assessment.attempt.events import LockdownReleased, Paused
from assessment.attempt.hand_over import HandedOver
from assessment.attempt.panel_events import PanelClosed
from assessment.content.response import single
from desktop.errors import DiskFull, StorageFailed
from desktop.files import carried_file
from desktop.presenters.facts import Screen
from desktop.presenters.giving import Giving, GivingFacts
from tests.builders import Q1, make_policy, make_sitting
from tests.desktop.presenters.at_panel import NAMED, PAT, bodies, come, in_test, on_disk, panel, sat
from tests.desktop.presenters.in_room import Room


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def giving(room: Room) -> GivingFacts:
    """Return what the screen after a hand-over shows."""
    facts = room.presenter.giving.facts
    assert facts is not None
    return facts


def give(room: Room, folder: Path) -> GivingFacts:
    """Come to the panel, hand over, and wait until that has come to something."""
    assert come(room)
    panel(room).hand_over("the screen went dark", str(folder))
    room.until(Screen.HANDED_OVER)
    room.qtbot.waitUntil(lambda: giving(room).state is not Giving.WORKING, timeout=10_000)
    return giving(room)


def test_handed_over_from_the_panel(room: Room, stick: Path) -> None:
    """What was typed goes along, the panel is closed, the machine is free, and the last event names who did it."""
    in_test(room)
    sat(room).choose(Q1, single("A"))

    facts = give(room, stick)

    assert (Giving.GIVEN, True) == (facts.state, Path(facts.path).exists())
    told = bodies(room, PanelClosed, Paused, LockdownReleased, HandedOver)
    assert ["PanelClosed", "Paused", "LockdownReleased", "HandedOver"] == [type(one).__name__ for one in told]
    assert HandedOver(PAT, 2, "the screen went dark") == told[-1]
    assert ("A",) == on_disk(room).response(Q1).values()
    assert room.presenter.attempt is None
    assert not room.lock.engaged


def test_then_somebody_else_may_sit_here(room: Room, stick: Path) -> None:
    """The proctor is done: the sign-in screen comes, and that candidate is told where their test is."""
    in_test(room)
    give(room, stick)

    room.presenter.giving.leave()

    assert Screen.SIGN_IN is room.screen
    room.to_instructions("C-2")


def test_a_stick_without_room(room: Room, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was given away; another folder is chosen, and then it is."""
    in_test(room)

    def full(path: Path, _: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(carried_file, "_write", full)
        facts = give(room, stick)
    assert (Giving.KEPT, DiskFull) == (facts.state, type(facts.error))
    assert on_disk(room).handed is None

    room.presenter.giving.write(str(stick))
    room.qtbot.waitUntil(lambda: giving(room).state is Giving.GIVEN, timeout=10_000)


def test_a_stick_that_is_pulled_out(room: Room, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given away and there is no file: that is said, and another folder takes it."""
    in_test(room)
    real = carried_file._write

    def gone(path: Path, pieces: object) -> None:
        if path.name.endswith(".new"):
            raise OSError(5, "Input/output error")
        real(path, pieces)  # type: ignore[arg-type]  # as it came

    with monkeypatch.context() as patched:
        patched.setattr(carried_file, "_write", gone)
        facts = give(room, stick)
    assert Giving.NO_FILE is facts.state
    assert not isinstance(facts.error, StorageFailed)
    assert on_disk(room).handed is not None

    room.presenter.giving.write(str(stick))
    room.qtbot.waitUntil(lambda: giving(room).state is Giving.GIVEN, timeout=10_000)


def test_a_sitting_without_a_key(room: Room, stick: Path) -> None:
    """Where the machines share no key the test stays, and the candidate may go on here."""
    keyless = replace(make_sitting(revision=2, policy=make_policy(unlock_key="")), proctors=NAMED)
    in_test(room, keyless)

    assert Giving.KEPT is give(room, stick).state

    room.presenter.giving.leave()
    room.to_test()


def test_without_a_proctor_nothing_is_handed_over(room: Room, stick: Path) -> None:
    """The wish of nobody is none."""
    in_test(room)

    panel(room).hand_over("me", str(stick))
    room.settle()

    assert Screen.TEST is room.screen
    assert [] == bodies(room, HandedOver)


def test_a_test_that_ends_meanwhile_is_not_handed_over(room: Room, stick: Path) -> None:
    """An end that comes first is the end: nothing is given away after it."""
    in_test(room)
    assert come(room)
    panel(room).end("time is up")
    panel(room).hand_over("late", str(stick))
    room.until(Screen.SUBMITTED)
    room.settle()

    assert [] == bodies(room, HandedOver)
    assert not room.presenter.giving.wished
