"""One application on one folder: a second one is refused, and the first learns of every one that tries."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.instance import Instance
from desktop.paths import Paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A folder that nobody has opened."""
    paths = Paths(tmp_path)
    paths.make()
    return paths


@pytest.fixture
def first(paths: Paths) -> Instance:
    """The instance that keeps it."""
    first = Instance(paths)
    assert first.take()
    return first


def test_the_first_is_told_of_each_that_comes_later(paths: Paths, first: Instance, qtbot: QtBot) -> None:
    """Each that tries is refused and told once, by its process."""
    heard: list[int] = []
    first.knocked.connect(heard.append)
    second, third = Instance(paths), Instance(paths)

    assert not second.take()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert not third.take()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert 1 == len(set(heard))
    first.leave()


def test_one_that_comes_back_knocks_at_nobodys(paths: Paths, first: Instance, qtbot: QtBot) -> None:
    """What a supervisor has started is refused without being told: nobody tried to run a second."""
    heard: list[int] = []
    first.knocked.connect(heard.append)

    assert not Instance(paths).take(knock=False)
    assert not Instance(paths).take()
    qtbot.waitUntil(lambda: len(heard) == 1)
    first.leave()


def test_who_is_refused_takes_nothing_away(paths: Paths, first: Instance) -> None:
    """Leaving is harmless for one that never had the folder: a third is refused as before."""
    second = Instance(paths)
    second.take()
    second.leave()

    assert not Instance(paths).take()
    first.leave()


def test_the_next_begins_anew(paths: Paths, first: Instance, qtbot: QtBot) -> None:
    """What was left for one instance is not told to the next, which hears its own."""
    Instance(paths).take()
    first.leave()
    following = Instance(paths)
    heard: list[int] = []
    following.knocked.connect(heard.append)

    assert following.take()
    Instance(paths).take()
    qtbot.waitUntil(lambda: len(heard) > 0)
    assert 1 == len(heard)
    following.leave()


def test_what_is_no_mark_is_passed_over(paths: Paths, first: Instance, qtbot: QtBot) -> None:
    """Whatever somebody writes there, only processes are told; where it was taken away, the next is heard all the same."""
    heard: list[int] = []
    first.knocked.connect(heard.append)
    with paths.knocks.open("ab") as marks:
        marks.write(b"\xff nonsense\n-7\n\n")
    Instance(paths).take()
    qtbot.waitUntil(lambda: len(heard) > 0)
    before = len(heard)
    paths.knocks.unlink()
    qtbot.waitUntil(paths.knocks.exists)
    Instance(paths).take()
    qtbot.waitUntil(lambda: len(heard) > before)

    assert (1, 2) == (before, len(heard))
    first.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="no file is deleted there that is open")
def test_a_lock_that_was_deleted_lets_nobody_in(paths: Paths, first: Instance, qtbot: QtBot) -> None:
    """Two on one log would shut each other out of it: the folder stays held, and who tries is told as ever."""
    heard: list[int] = []
    first.knocked.connect(heard.append)
    paths.lock.unlink()

    assert not Instance(paths).take()
    qtbot.waitUntil(lambda: len(heard) == 1)
    first.leave()
    assert Instance(paths).take()


def test_no_place_for_marks_keeps_nobody_out(paths: Paths) -> None:
    """Where somebody has made the place for marks useless, the first begins all the same, and a second is refused."""
    paths.knocks.mkdir()
    first = Instance(paths)

    assert first.take()
    assert not Instance(paths).take()
    first.leave()
