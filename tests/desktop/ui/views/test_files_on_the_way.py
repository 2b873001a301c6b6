"""Files that are on their way when the candidate goes on, submits, or runs out of time: every one of them is kept."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.interaction import AudioRecording, ShortText
from assessment.content.test import Navigation, TimeLimits
from assessment.ids import RESPONSE, ItemId
from assessment.scoring.key import ItemKey, Manual
from desktop.background import Background
from desktop.files.read_pieces import Pieces
from desktop.presenters import course
from desktop.presenters.facts import SaveState
from desktop.services.device import Device
from desktop.ui.test_page import keys, pages
from tests import builders
from tests.builders import ONE, Q1, Q2, Q3, Q4, Q5, Desk, make_keys, make_pool
from tests.desktop.presenters.helpers import Heard
from tests.desktop.ui.views.files_screen import Screen
from tests.fakes.files import asking_for_files

LINEAR = pytest.mark.parametrize("navigation", [Navigation.LINEAR], indirect=True)
LARGE = 6 << 20


@pytest.fixture
def navigation(request: pytest.FixtureRequest) -> Navigation:
    """How one moves in the test; freely unless told."""
    return getattr(request, "param", Navigation.FREE)


@pytest.fixture
def section(request: pytest.FixtureRequest) -> dict[str, object]:
    """What binds in the first section; nothing unless told."""
    return getattr(request, "param", {})


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> ItemId:
    """Which question asks for a recording; the last unless told."""
    return getattr(request, "param", Q5)


@pytest.fixture
def desk(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    navigation: Navigation,
    section: dict[str, object],
    spoken: ItemId,
) -> Desk:
    """A computer whose test asks for a file, for two files, and for a recording."""
    content = asking_for_files(make_pool(navigation))
    item = replace(content.items[spoken], interactions=(AudioRecording(max_seconds=600),))
    words = replace(content.items[Q2], interactions=(ShortText(),))
    content = replace(content, items={**content.items, spoken: item, Q2: words})
    (test,) = content.tests.values()
    (part,) = test.parts
    first = replace(part.sections[0], **section)  # type: ignore[arg-type]  # fields of a section, as they were given
    test = replace(test, parts=(replace(part, sections=(first, *part.sections[1:])),))
    content = replace(content, tests={test.id: test})
    monkeypatch.setattr(builders, "make_pool", lambda *_: content)
    keys = {**make_keys(), **{id: ItemKey(id, {RESPONSE: Manual(ONE, "")}) for id in (Q2, Q3, Q4)}}
    monkeypatch.setattr(builders, "make_keys", lambda: keys)
    desk = builders.make_desk(tmp_path / "home").enrolled()
    return desk.holding(builders.make_pack.__wrapped__(), sittings=(builders.make_sitting(),))


@pytest.fixture
def background(device: Device) -> Iterator[Background]:
    """The threads of one application."""
    background = Background()
    yield background
    background.drain()


@pytest.fixture
def screen(qtbot: QtBot, device: Device, background: Background, desk: Desk) -> Iterator[Screen]:
    """The test screen."""
    made = Screen(qtbot, device, background, desk)
    yield made
    made.attempt.stop()
    made.attempt.give_up()


def files(folder: Path, *names: str, size: int = LARGE) -> list[Path]:
    """Write files that differ, and return them."""
    for name in names:
        (folder / name).write_bytes(b"%PDF" + name.encode() + bytes(size))
    return [folder / name for name in names]


def kept(screen: Screen, item_id: ItemId) -> list[str]:
    """Return the first letter of each file that is in the log."""
    return [data[4:5].decode() for data in screen.on_disk(item_id)]


@LINEAR
@pytest.mark.parametrize("size", [70_000, LARGE])
def test_going_on_waits_for_a_file_where_there_is_no_way_back(
    screen: Screen, tmp_path: Path, qtbot: QtBot, size: int
) -> None:
    """In a linear part the next question comes when the file of this one is stored and named."""
    widget = screen.upload(Q4)
    (path,) = files(tmp_path, "a.pdf", size=size)

    widget.take(path)
    screen.attempt.next()

    assert screen.attempt.current == Q4
    qtbot.waitUntil(lambda: screen.attempt.current == Q5)
    screen.settled()
    assert screen.attempt.takes_input
    assert kept(screen, Q4) == ["a"]


@LINEAR
def test_a_file_that_is_refused_keeps_one_where_it_can_be_seen(
    screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nobody is led past a question whose file could not be read."""
    screen.upload(Q4)
    refused = Heard(screen.attempt.files.refused)

    screen.attempt.files.attach(Q4, RESPONSE, "a.pdf", "application/pdf", tmp_path / "gone.pdf")
    screen.attempt.next()

    qtbot.waitUntil(lambda: len(refused) > 0)
    screen.settled()
    assert screen.attempt.current == Q4
    assert screen.attempt.takes_input


@LINEAR
def test_a_drive_that_is_silent_holds_nobody_up(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Going on waits for a file so long as it comes; then the file is given up, loudly, and the question stays open."""
    screen.upload(Q4)
    refused, answers = Heard(screen.attempt.files.refused), threading.Event()

    def nothing_comes(_: Pieces) -> bytes:
        answers.wait(30)
        return b""

    monkeypatch.setattr(Pieces, "next", nothing_comes)
    monkeypatch.setattr(course, "LONGEST_READING_MS", 50)

    screen.attempt.files.attach(Q4, RESPONSE, "a.pdf", "application/pdf", b"%PDF")
    screen.attempt.next()

    qtbot.waitUntil(lambda: len(refused) > 0)
    answers.set()
    screen.settled()
    assert screen.attempt.current == Q4
    assert screen.attempt.takes_input
    assert kept(screen, Q4) == []


@LINEAR
@pytest.mark.parametrize("spoken", [Q4], indirect=True)
@pytest.mark.parametrize("stopped", [False, True])
def test_going_on_ends_a_recording_and_keeps_it(screen: Screen, qtbot: QtBot, stopped: bool) -> None:
    """What was spoken until Next was pressed is the answer, also in a linear part, stopped before or not."""
    widget = screen.recording(Q4)
    widget.record.click()
    with qtbot.waitSignal(screen.attempt.sound.heard, check_params_cb=lambda ms, _: ms >= 300):
        pass

    if stopped:
        widget.record.click()
    screen.attempt.next()

    qtbot.waitUntil(lambda: screen.attempt.current == Q5)
    screen.settled()
    (recording,) = screen.on_disk(Q4)
    assert recording.startswith(b"RIFF")


@pytest.mark.parametrize("section", [{"lock_on_leave": True}], indirect=True)
def test_leaving_a_section_that_locks_waits_for_its_files(
    screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    """A section that does not open again is left when its files are named."""
    widget = screen.upload(Q3)
    (path,) = files(tmp_path, "a.pdf")

    widget.take(path)
    screen.attempt.go_to(Q4)

    qtbot.waitUntil(lambda: screen.attempt.current == Q4)
    screen.settled()
    assert kept(screen, Q3) == ["a"]


@pytest.mark.parametrize("before", [1, 2])
@pytest.mark.parametrize("end", ["submit", "pause", "leave"])
def test_a_file_that_replaces_another_does_so_also_when_work_ends(
    screen: Screen, tmp_path: Path, qtbot: QtBot, before: int, end: str
) -> None:
    """Replace, then submit, pause or leave at once: the new file stands in the place of the old one."""
    widget = screen.upload(Q4)
    names = ("a.pdf", "b.pdf")[:before]
    for path in files(tmp_path, *names, size=50):
        widget.take(path)
        screen.settled()
    (path,) = files(tmp_path, "c.pdf")

    widget.take(path, widget.values()[0])
    getattr(screen.attempt, end)()

    qtbot.waitUntil(lambda: not screen.attempt.files.count)
    screen.settled()
    assert kept(screen, Q4) == ["c", "b"][:before]


@pytest.mark.parametrize("end", ["submit", "pause", "leave"])
def test_all_chosen_files_are_waited_for(screen: Screen, tmp_path: Path, qtbot: QtBot, end: str) -> None:
    """Of two files chosen one after the other both are on their way, are counted, and are part of what ends."""
    widget = screen.upload(Q4)
    for path in files(tmp_path, "a.pdf", "b.pdf"):
        widget.take(path)

    assert screen.attempt.unsaved == 2
    getattr(screen.attempt, end)()

    qtbot.waitUntil(lambda: not screen.attempt.files.count)
    screen.settled()
    assert kept(screen, Q4) == ["a", "b"]


@pytest.mark.parametrize("section", [{"time": TimeLimits(max_ms=60_000)}], indirect=True)
def test_the_files_of_a_section_whose_time_is_over_are_kept(
    screen: Screen, tmp_path: Path, qtbot: QtBot, desk: Desk
) -> None:
    """What was chosen before the time was over belongs to the section."""
    widget = screen.upload(Q3)
    (path,) = files(tmp_path, "a.pdf")

    widget.take(path)
    desk.clock.advance(60_000)

    qtbot.waitUntil(lambda: screen.attempt.current == Q4)
    screen.settled()
    assert kept(screen, Q3) == ["a"]


def test_a_page_with_a_file_on_its_way_is_not_forgotten(
    screen: Screen, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However few pages are kept in memory, the one that waits for its file is among them."""
    monkeypatch.setattr(pages, "KEPT", 1)
    widget = screen.upload(Q4)
    for path in files(tmp_path, "a.pdf", "b.pdf"):
        widget.take(path)
    screen.attempt.go_to(Q1)

    qtbot.waitUntil(lambda: not screen.attempt.files.count)
    screen.settled()
    assert kept(screen, Q4) == ["a", "b"]
    assert screen.attempt.save.state is SaveState.SAVED


class Composing:
    """An input method that holds words until it is told to write them down."""

    def __init__(self, field: QWidget, words: str) -> None:
        self._field, self._words = field, words

    def inputMethod(self) -> "Composing":  # noqa: N802 (Qt's name)
        """Return itself, as Qt returns the input method."""
        return self

    def commit(self) -> None:
        """Write the words down, once."""
        words, self._words = self._words, ""
        if words:
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(self._field, event)


@pytest.mark.parametrize("section", [{"lock_on_leave": True}], indirect=True)
@pytest.mark.parametrize("spoken", [Q5], indirect=True)
def test_words_that_are_being_composed_are_written_down_before_a_section_locks(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Alt+N in the middle of a word in an input method: the word is part of the answer."""
    screen.attempt.go_to(Q2)
    qtbot.waitUntil(lambda: screen.view.pages.item(Q2) is not None)
    item = screen.view.pages.item(Q2)
    assert item is not None
    (area,) = item.findChildren(QLineEdit)
    QTest.keyClicks(area, "abc")
    monkeypatch.setattr(keys, "QGuiApplication", Composing(area, "日本語"))

    while screen.attempt.current != Q4:
        QTest.keyClick(screen.view, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    screen.settled()

    assert screen.attempt.answer(Q2).response.values() == ("abc日本語",)
