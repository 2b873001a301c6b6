"""Files and voice on the real test screen with the real store: from a press to bytes on the disk and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.content.blob import BlobRef
from assessment.ids import RESPONSE
from assessment.scoring.key import ItemKey, Manual
from desktop.background import Background
from desktop.services.device import Device
from tests import builders
from tests.builders import ONE, Q3, Q4, Q5, Desk, make_keys, make_pool
from tests.desktop.ui.views.files_screen import Screen
from tests.fakes.files import asking_for_files

PDF = b"%PDF-1.4\n" + bytes(70_000)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A computer whose test asks for a file, for two files, and for a recording."""
    monkeypatch.setattr(builders, "make_pool", lambda *told: asking_for_files(make_pool(*told)))
    by_hand = {id: ItemKey(id, {RESPONSE: Manual(ONE, "")}) for id in (Q3, Q4)}
    keys = {**make_keys(), **by_hand}
    monkeypatch.setattr(builders, "make_keys", lambda: keys)
    desk = builders.make_desk(tmp_path / "home").enrolled()
    return desk.holding(builders.make_pack.__wrapped__(), sittings=(builders.make_sitting(),))


@pytest.fixture
def background(qtbot: QtBot, device: Device) -> Iterator[Background]:
    """The threads of one application."""
    background = Background()
    yield background
    background.drain()


@pytest.fixture
def screen(qtbot: QtBot, device: Device, background: Background, desk: Desk) -> Iterator[Screen]:
    """The screen; work ends with the test."""
    made = Screen(qtbot, device, background, desk)
    yield made
    made.attempt.stop()
    made.attempt.give_up()


def test_a_file_goes_to_the_disk_and_replaces_another(screen: Screen, tmp_path: Path) -> None:
    """A chosen file is on the disk when its row says so; a replacement takes its place."""
    widget = screen.upload(Q3)
    (tmp_path / "a.pdf").write_bytes(PDF)
    (tmp_path / "b.pdf").write_bytes(PDF + b"b")

    widget.take(tmp_path / "a.pdf")
    screen.settled()
    assert [PDF] == screen.on_disk(Q3)
    widget.take(tmp_path / "b.pdf", widget.values()[0])
    screen.settled()

    assert [PDF + b"b"] == screen.on_disk(Q3)
    assert ["b.pdf"] == [BlobRef.parse(value).name for value in widget.values()]


def test_two_files_come_one_after_the_other(screen: Screen, tmp_path: Path) -> None:
    """Files that are chosen at once are all stored, in the order in which they were chosen."""
    widget = screen.upload(Q4)
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(PDF + name.encode())
        widget.take(tmp_path / name)

    screen.settled()

    assert [PDF + b"a.pdf", PDF + b"b.pdf"] == screen.on_disk(Q4)


def test_a_spoken_answer_goes_to_the_disk_and_is_played(screen: Screen, qtbot: QtBot) -> None:
    """What is recorded is a WAV file in the store, and can be heard again from there."""
    widget = screen.recording()

    widget.record.click()
    with qtbot.waitSignal(screen.attempt.sound.heard, check_params_cb=lambda ms, _: ms >= 100):
        pass
    widget.record.click()
    screen.settled()

    (data,) = screen.on_disk(Q5)
    assert data.startswith(b"RIFF")
    with qtbot.waitSignal(screen.attempt.sound.played):
        widget.play.click()
    assert "Play back" == widget.play.text()


def test_what_is_spoken_when_the_test_ends_belongs_to_it(screen: Screen, qtbot: QtBot) -> None:
    """Where the time runs out while somebody speaks, what was said until then is part of the work."""
    widget = screen.recording()
    widget.record.click()
    with qtbot.waitSignal(screen.attempt.sound.heard, check_params_cb=lambda ms, _: ms >= 100):
        pass

    with qtbot.waitSignal(screen.attempt.ended):
        screen.attempt.submit()

    assert State.SUBMITTED is screen.attempt.attempt.state
    assert 1 == len(screen.on_disk(Q5))
