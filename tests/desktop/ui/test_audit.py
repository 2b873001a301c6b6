"""Every screen of the gallery keeps the rules of ``audit``: names, roles, sizes, order, reach, and a look for each state."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui import audit, gallery
from tests.desktop.ui.conftest import activate
from tests.fakes.presenters import FakeRoom

RULES: tuple[Callable[[KioskWindow], Iterator[str]], ...] = (
    audit.nameless,
    audit.misnamed,
    audit.miscast,
    audit.too_small,
    audit.usable_behind,
    audit.out_of_reach,
    audit.out_of_order,
    audit.covered,
)
LOOKS: tuple[Callable[[KioskWindow, set[type]], Iterator[str]], ...] = (
    audit.focus_unseen,
    audit.colour_alone,
)


@pytest.fixture(scope="module")
def known() -> dict[str, set[type]]:
    """The kinds of widgets whose looks were seen in an earlier scene, by rule: pictures take their time."""
    return {rule.__name__: set() for rule in LOOKS}


@pytest.fixture
def room(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[KioskWindow]:
    """A window on a scene of the gallery."""
    scene: str = request.param
    room = FakeRoom(gallery._attempt_for(scene))
    window = build_window(room, media=gallery._media)
    qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
    window.resize(1366, 768)
    activate(qtbot, window)
    gallery.scenes()[scene](room, window)
    QApplication.processEvents()
    yield window
    window.close_for_good()


@pytest.mark.parametrize("room", gallery.scenes(), indirect=True)
def test_a_screen_is_for_everybody(room: KioskWindow, known: dict[str, set[type]]) -> None:
    """Names, roles, sizes, order and reach hold; focus and states are seen by their shape."""
    wrong = [f"{rule.__name__}: {told}" for rule in RULES for told in rule(room)]
    wrong += [f"{rule.__name__}: {told}" for rule in LOOKS for told in rule(room, known[rule.__name__])]

    assert [] == wrong
