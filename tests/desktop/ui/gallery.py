"""Every screen as a picture, at four sizes, light and dark: ``python -m tests.desktop.ui.gallery --out DIR``.

Needs a display (Xvfb will do). Qt fixes its scale when it starts, so each scale runs in a process of its own.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.errors import DatabaseLocked, DiskFull, Offline
from desktop.presenters.facts import (
    HeldFacts,
    ResumeCause,
    ResumeFacts,
    SaveFacts,
    SaveState,
    Screen,
    SendFacts,
    SendState,
    SignInRefusal,
    SignInRefused,
    TimeFacts,
)
from desktop.presenters.looks import LANGUAGES
from desktop.ui.candidate_room import build_window
from desktop.ui.focus import bring_up
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.language import apply_language
from desktop.ui.theme import DARK, LIGHT, Theme, apply_theme
from desktop.ui.themes import themes
from desktop.ui.views.instructions_view import InstructionsView
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.test_view import TestView
from tests.desktop.ui import (
    gallery_course,
    gallery_desk,
    gallery_ends,
    gallery_every,
    gallery_hand_over,
    gallery_live,
    gallery_look,
    gallery_marks,
    gallery_moving,
    gallery_practice,
    gallery_proctor,
    gallery_rich,
    gallery_texts,
    gallery_tools,
    gallery_writing,
)
from tests.desktop.ui.gallery_pictures import picture_scenes
from tests.desktop.ui.pictures.painted import media
from tests.fakes.attempt import NOW, FakeAttempt
from tests.fakes.exam_paper import long_test
from tests.fakes.picture_paper import picture_test
from tests.fakes.presenters import CARD, FakeRoom
from tests.fakes.sample_paper import sample_media

SIZES = ((1280, 720), (1366, 768), (1920, 1080))
SCALED = ((1280, 720), (1920, 1080))

Scene = Callable[[FakeRoom, KioskWindow], None]


def main() -> int:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=int, default=0, help="only this scale, in percent")
    parser.add_argument("--only", default="", help="only scenes whose name holds this")
    parser.add_argument("--size", default="", help="only this size, as 1366x768")
    parser.add_argument(
        "--theme", action="append", choices=sorted(themes()), help="these, not light and dark"
    )
    parser.add_argument("--language", default="en", choices=LANGUAGES, help="what the screens speak")
    parser.add_argument("--zoom", type=float, default=1.0, help="so many times the size of text")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if not given.scale:
        for scale in (100, 200):
            command = [sys.executable, "-m", "tests.desktop.ui.gallery", *sys.argv[1:], "--scale", str(scale)]
            subprocess.run(command, check=True, env=os.environ | {"QT_SCALE_FACTOR": str(scale / 100)})
        return 0
    application = QApplication([])
    apply_language(application, given.language)
    for theme in [themes()[name] for name in given.theme or (LIGHT.name, DARK.name)]:
        apply_theme(application, theme)
        for width, height in SIZES if given.scale == 100 else SCALED:
            if given.size in ("", f"{width}x{height}"):
                _take(given, theme, width, height)
    return 0


def scenes() -> dict[str, Scene]:
    """Every scene by name."""
    return (
        {
            "01-welcome": lambda room, window: room.show(Screen.WELCOME),
            "02-welcome-problem": _welcome_problem,
            "03-welcome-enrolled": _enrolled,
            "04-file-panel": _file_panel,
            "05-sign-in": lambda room, window: room.show(Screen.SIGN_IN),
            "06-sign-in-refused": _refused,
            "07-check": lambda room, window: room.show(Screen.CHECK),
            "08-instructions": lambda room, window: room.show(Screen.INSTRUCTIONS),
            "08-instructions-stops": _every_stop,
            "09-test": lambda room, window: _at(room, 6),
            "10-test-true-false": lambda room, window: _at(room, 7),
            "11-test-several": lambda room, window: _at(room, 10),
            "12-test-words": lambda room, window: _at(room, 12),
            "13-test-table": lambda room, window: _at(room, 14),
            "14-test-essay": lambda room, window: _at(room, 40),
            "15-test-long": _long,
            "16-test-problem": _problem,
            "17-test-warning": _warning,
            "18-test-resumed": _resumed,
            "19-test-paused": _paused,
            "20-go-to": _go_to,
            "21-proctor": _proctor,
            "22-review": _review,
            "23-review-list": _review_list,
            "24-submit": _submit,
            "25-submitted": _submitted,
            "26-result": _result,
            "27-stopped": _stopped,
            "28-narrow-passage": _narrow_passage,
            "29-held": _held,
            "30-held-refused": _held_refused,
            "31-held-record": _held_record,
        }
        | picture_scenes()
        | gallery_texts.SCENES
        | gallery_moving.SCENES
        | gallery_writing.SCENES
        | gallery_rich.SCENES
        | gallery_course.SCENES
        | gallery_practice.SCENES
        | gallery_proctor.SCENES
        | gallery_hand_over.SCENES
        | gallery_desk.SCENES
        | gallery_live.SCENES
        | gallery_marks.SCENES
        | gallery_every.every_scenes()
        | gallery_ends.SCENES
        | gallery_tools.SCENES
        | gallery_look.scenes()
    )


def _take(given: argparse.Namespace, theme: Theme, width: int, height: int) -> None:
    out, scale = Path(given.out), int(given.scale)
    for name, scene in scenes().items():
        if given.only not in name:
            continue
        zoom = 2.0 if name.endswith("-zoom2") else given.zoom
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, theme, zoom=zoom)
        attempt = attempt_for(name)
        room = FakeRoom(attempt)
        window = build_window(room, media=scene_media)
        window.resize(width * 100 // scale, height * 100 // scale)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window, 1000)  # the focus is part of the picture
        scene(room, window)
        settle()
        tag = f"{width}x{height}" + (f"@{scale}" if scale != 100 else "")
        window.grab().save(str(out / f"{name}_{tag}_{theme.name}.png"))
        window.close_for_good()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def scene_media(name: str) -> bytes | None:
    """Return the bytes of a picture that any scene shows."""
    return media(name) or gallery_rich.media(name) or sample_media(name)


def attempt_for(name: str) -> FakeAttempt:
    """Return the attempt that a scene is about."""
    if name in gallery_texts.SCENES:
        return gallery_texts.attempt()
    if name in gallery_writing.SCENES:
        return gallery_writing.attempt()
    if name in gallery_moving.SCENES:
        return gallery_moving.attempt()
    if name in gallery_rich.SCENES:
        return gallery_rich.attempt()
    if name in gallery_course.SCENES:
        return gallery_course.attempt(name)
    if name in gallery_practice.SCENES:
        return gallery_practice.attempt()
    if name in gallery_proctor.SCENES:
        return gallery_proctor.attempt()
    if name in gallery_tools.SCENES:
        return gallery_tools.attempt(name)
    if name in gallery_marks.SCENES:
        return gallery_marks.attempt()
    if name.startswith("every-"):
        return gallery_every.attempt(name)
    if name.startswith("pic-"):
        return FakeAttempt(picture_test())
    own = gallery_look.attempt(name) if name.startswith("look-") else None
    if own is not None:
        return own
    attempt = FakeAttempt(long_test() if "test-long" in name else None)
    attempt.fill(8 if "test-long" not in name else 61, flagged=(4, 9))
    return attempt


def settle(milliseconds: int = 120) -> None:
    """Let layouts and idle work come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _at(room: FakeRoom, number: int) -> None:
    assert room.attempt is not None
    room.show(Screen.TEST)
    room.attempt.go_to(room.attempt.form.entries[number - 1].item_id)


def _test_view(window: KioskWindow) -> TestView:
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view


def _review_view(window: KioskWindow) -> ReviewView:
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    return view


def _welcome_problem(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.WELCOME)
    room.problem.emit(Offline("name"))


def _enrolled(room: FakeRoom, window: KioskWindow) -> None:
    room.welcome.enrolled, room.welcome.organisation = True, "Northern Examinations"
    room.welcome.cards = (CARD, CARD)
    room.show(Screen.WELCOME)
    room.welcome.imported.emit("Academic Reading, autumn")


def _file_panel(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.WELCOME)
    view = window.stack.currentWidget()
    view.files.open_files()  # type: ignore[union-attr]  # the test has made it, and knows its kind


def _refused(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.SIGN_IN)
    room.sign_in.refused.emit(SignInRefused(SignInRefusal.TOO_MANY_TRIES, 20))


def _every_stop(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.INSTRUCTIONS)
    view = window.stack.currentWidget()
    assert isinstance(view, InstructionsView)
    settle(60)
    view.every_stop.click()
    view.every_stop.setFocus(Qt.FocusReason.TabFocusReason)
    bring_up(view.every_stop)


def _long(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 64)


def _problem(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    assert room.attempt is not None
    room.attempt.save = SaveFacts(SaveState.FAILED)
    room.attempt.save_changed.emit(room.attempt.save)
    room.problem.emit(DiskFull())


def _warning(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    assert room.attempt is not None
    room.attempt.time = TimeFacts(299_000, 3_600_000, paused=False, warning_ms=300_000)
    room.attempt.time_changed.emit(room.attempt.time)
    room.attempt.time_warning.emit(room.attempt.time)
    room.sending.tell(SendFacts(SendState.SENT, 0, NOW))


def _resumed(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    assert room.attempt is not None
    room.attempt.resumed.emit(ResumeFacts(ResumeCause.UNCLEAN_END, 93_000, 93_000, 8))


def _paused(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    assert room.attempt is not None
    room.attempt.pause()


def _go_to(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    _test_view(window)._open_go_to()


def _proctor(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    window.proctor_wished.emit()
    room.leave.refused.emit(20)


def _held(room: FakeRoom, window: KioskWindow) -> None:
    _problem(room, window)
    assert room.attempt is not None
    room.attempt.save = SaveFacts(SaveState.FAILED, NOW)
    room.attempt.save_changed.emit(room.attempt.save)
    window.proctor_wished.emit()
    room.leave.accepted.emit()
    room.leave.waits.emit(HeldFacts(2, DiskFull()))


def _held_refused(room: FakeRoom, window: KioskWindow) -> None:
    _held(room, window)
    room.leave.refused.emit(20)


def _held_record(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    room.leave.waits.emit(HeldFacts(0, DatabaseLocked()))


def _review(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    assert room.attempt is not None
    room.attempt.review()


def _review_list(room: FakeRoom, window: KioskWindow) -> None:
    _review(room, window)
    _review_view(window).shape.parts[1].click()


def _submit(room: FakeRoom, window: KioskWindow) -> None:
    _review(room, window)
    _review_view(window).submit.click()


def _submitted(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    assert room.attempt is not None
    room.attempt.submit()


def _result(room: FakeRoom, window: KioskWindow) -> None:
    room.end.give_result()
    room.show(Screen.RESULT)


def _stopped(room: FakeRoom, window: KioskWindow) -> None:
    room.show(Screen.STOPPED)


def _narrow_passage(room: FakeRoom, window: KioskWindow) -> None:
    _at(room, 6)
    _test_view(window)._next_region(-1)


if __name__ == "__main__":
    sys.exit(main())
