"""Scenes of every way of asking, untouched and answered, and of some in Arabic, and the sample test: all begin with every-."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.kiosk_window import KioskWindow
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import ANSWERS, answer_to, every_paper
from tests.fakes.presenters import FakeRoom
from tests.fakes.sample_paper import sample_paper

Scene = Callable[[FakeRoom, KioskWindow], None]


SAMPLE = "every-sample-"


def attempt(scene: str) -> FakeAttempt:
    """Return an attempt at the sample test, or at the paper of every type."""
    return FakeAttempt(sample_paper() if scene.startswith(SAMPLE) else every_paper())


def _scene(id: ItemId, *, answered: bool) -> Scene:
    def show(room: FakeRoom, window: KioskWindow) -> None:
        assert room.attempt is not None
        if id.startswith("rtl_"):
            window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if answered:
            room.attempt.answers[id] = answer_to(id)
        room.show(Screen.TEST)
        room.attempt.go_to(id)

    return show


def every_scenes() -> dict[str, Scene]:
    """Return the scenes by name: -0 untouched, -1 answered."""
    made: dict[str, Scene] = {}
    for at, id in enumerate(every_paper()[1], start=1):
        name = f"every-{at:02d}-{id.replace('_', '-')}"
        made[f"{name}-0"] = _scene(id, answered=False)
        if id in ANSWERS:
            made[f"{name}-1"] = _scene(id, answered=True)
    for id in sample_paper()[1]:
        made[f"{SAMPLE}{id}"] = _scene(id, answered=False)
    return made
