"""Scenes of what is answered on pictures, on a scale, with files and by voice: untouched, half way, answered."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessment.content.response import single
from assessment.ids import ItemId
from desktop.errors import DiskFull
from desktop.presenters.facts import Screen
from desktop.ui.focus import focus_in
from desktop.ui.interactions.hotspot import HotspotWidget
from desktop.ui.interactions.select_point import SelectPointWidget
from desktop.ui.interactions.upload import UploadWidget
from desktop.ui.kiosk_window import KioskWindow
from tests.fakes.attachments import ref_of
from tests.fakes.picture_paper import ASKED
from tests.fakes.presenters import FakeRoom
from tests.kept import kept_folder

Scene = Callable[[FakeRoom, KioskWindow], None]
ANSWERS = {
    "hotspot": ("island",),
    "hotspot-several": ("shore", "river"),
    "hotspot-small": ("stalk",),
    "hotspot-lost": ("hill",),
    "point": ("345 185",),
    "points": ("700 120", "4 300", "890 490"),
    "labels": ("l1 river", "l2 island", "l1 shore", "l5 shore"),
    "labels-long": ("l1 river", "l2 island", "l3 hill", "l4 shore"),
    "labels-lost": ("l1 river", "l3 hill"),
    "slider": ("7",),
    "slider-fine": ("12.25",),
    "slider-upright": ("64",),
    "upload": (
        ref_of(b"1" * 1_400_000, "Lake from the east, second drawing.pdf", "application/pdf").value,
        ref_of(b"2" * 88_000, "sketch.png", "image/png").value,
    ),
    "speech": (ref_of(b"3" * 812_000, "recording.wav", "audio/wav").value,),
}


def picture_scenes() -> dict[str, Scene]:
    """Return every scene by name; all begin with pic-."""
    made: dict[str, Scene] = {}
    for id in ASKED:
        made[f"pic-{id}-0"] = _scene(_go, id)
        if id in ANSWERS:
            made[f"pic-{id}-1"] = _scene(_answered, id)
    half_way: dict[str, Scene] = {
        "pic-hotspot-keys": lambda room, window: _keys(room, window, "hotspot", "RRS"),
        "pic-points-keys": lambda room, window: _keys(room, window, "points", "DDDDSRRRRR"),
        "pic-labels-held": lambda room, window: _keys(room, window, "labels", "SRSRS"),
        "pic-slider-keys": lambda room, window: _keys(room, window, "slider", "RRRR"),
        "pic-hotspot-large": _enlarged,
        "pic-upload-going": _uploading,
        "pic-upload-choosing": _choosing,
        "pic-speech-going": _speaking,
        "pic-points-buttons": _by_buttons,
        "pic-speech-silent": _silent,
        "pic-speech-none": _no_microphone,
        "pic-speech-refused": _speech_refused,
    }
    return made | half_way


def _scene(show: Callable[[FakeRoom, str], None], id: str) -> Scene:
    return lambda room, _: show(room, id)


def _go(room: FakeRoom, id: str) -> None:
    assert room.attempt is not None
    room.show(Screen.TEST)
    room.attempt.go_to(ItemId(id))


def _answered(room: FakeRoom, id: str) -> None:
    assert room.attempt is not None
    room.attempt.answers[ItemId(id)] = single(*ANSWERS[id])
    _go(room, id)


def _keys(room: FakeRoom, window: KioskWindow, id: str, keys: str) -> None:
    _go(room, id)
    QTest.qWait(60)
    named = {"R": Qt.Key.Key_Right, "D": Qt.Key.Key_Down, "S": Qt.Key.Key_Space}
    for key in keys:
        focus = focus_in(window)
        QTest.keyClick(
            focus or window,
            named[key],
            Qt.KeyboardModifier.ShiftModifier if key == "D" else Qt.KeyboardModifier.NoModifier,
        )


def _press(window: KioskWindow) -> None:
    focus = focus_in(window)
    QTest.keyClick(focus or window, Qt.Key.Key_Space)


def _enlarged(room: FakeRoom, window: KioskWindow) -> None:
    _answered(room, "hotspot")
    QTest.qWait(60)
    next(widget for widget in window.findChildren(HotspotWidget) if widget.isVisible()).board.zoom.click()


def _by_buttons(room: FakeRoom, window: KioskWindow) -> None:
    _answered(room, "points")
    QTest.qWait(60)
    widget = next(widget for widget in window.findChildren(SelectPointWidget) if widget.isVisible())
    widget.by_buttons.click()
    widget.pad.small.click()


def _uploading(room: FakeRoom, window: KioskWindow) -> None:
    _answered(room, "upload")
    assert room.attempt is not None
    QTest.qWait(60)
    widget = next(widget for widget in window.findChildren(UploadWidget) if widget.isVisible())
    path = kept_folder("carrel-gallery-") / "third drawing.pdf"
    path.write_bytes(b"%PDF-1.4" + bytes(4_000_000))
    widget.take(path)
    room.attempt.files.tell_progress(38, 100)


def _choosing(room: FakeRoom, window: KioskWindow) -> None:
    _go(room, "upload")
    QTest.qWait(60)
    _press(window)


def _speaking(room: FakeRoom, window: KioskWindow) -> None:
    _answered(room, "speech")
    assert room.attempt is not None
    QTest.qWait(60)
    _press(window)
    room.attempt.sound.hear(23_400, 0.7)


def _silent(room: FakeRoom, window: KioskWindow) -> None:
    _go(room, "speech")
    assert room.attempt is not None
    QTest.qWait(60)
    _press(window)
    room.attempt.sound.hear(6_400, 0.0)


def _no_microphone(room: FakeRoom, window: KioskWindow) -> None:
    assert room.attempt is not None
    room.attempt.sound.microphone = room.attempt.sound.found_next = False
    _go(room, "speech")


def _speech_refused(room: FakeRoom, window: KioskWindow) -> None:
    _silent(room, window)
    assert room.attempt is not None
    room.attempt.sound.stop()
    room.attempt.files.refuse(DiskFull())
