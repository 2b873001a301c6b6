"""Every screen of the gallery keeps the rules of ``audit``: names, roles, sizes, order, reach, and a look for each state."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.test_view import SETTLED_MS
from tests.desktop.ui import audit, gallery
from tests.desktop.ui.conftest import activate
from tests.fakes.presenters import FakeRoom
from tests.thorough import one_in

OF_A_SCREEN: tuple[Callable[[KioskWindow], Iterator[str]], ...] = (
    audit.nameless,
    audit.misnamed,
    audit.miscast,
    audit.too_small,
    audit.usable_behind,
)
OF_A_WALK: tuple[Callable[[KioskWindow, list[QWidget]], Iterator[str]], ...] = (
    audit.out_of_reach,
    audit.out_of_order,
    audit.covered,
)


@dataclass
class Known:
    """The kinds of widgets whose looks were seen in an earlier scene: pictures take their time."""

    focused: set[type] = field(default_factory=set)
    turned: set[type] = field(default_factory=set)


@pytest.fixture(scope="module")
def known() -> Known:
    """Nothing was seen yet."""
    return Known()


@pytest.fixture
def room(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[KioskWindow]:
    """A window on a scene of the gallery."""
    scene: str = request.param
    room = FakeRoom(gallery.attempt_for(scene))
    window = build_window(room, media=gallery.scene_media)
    qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
    window.resize(1366, 768)
    activate(qtbot, window)
    gallery.scenes()[scene](room, window)
    gallery.settle(SETTLED_MS + 20)  # a page that is shown anew comes to rest at the top of its question
    yield window
    window.close_for_good()


@pytest.mark.parametrize("room", one_in(10, gallery.scenes()), indirect=True)
def test_a_screen_is_for_everybody(room: KioskWindow, known: Known) -> None:
    """Names, roles, sizes, order and reach hold; focus and states are seen by their shape."""
    wrong = [f"{rule.__name__}: {told}" for rule in OF_A_SCREEN for told in rule(room)]
    reached = audit.stops(room, every=True)
    wrong += [f"{rule.__name__}: {told}" for rule in OF_A_WALK for told in rule(room, reached)]
    wrong += audit.focus_unseen(room, reached, known.focused)
    wrong += audit.colour_alone(room, known.turned)

    assert [] == wrong


def test_the_rules_see_what_breaks_them(qtbot: QtBot) -> None:
    """A button that is nameless, small, twice there, out of the order or for the mouse alone is told of."""
    window = KioskWindow()
    qtbot.addWidget(window)
    page = QWidget()
    window.stack.addWidget(page)
    for at, (name, y) in enumerate((("One", 200), ("Two", 100), ("Two", 300))):
        button = QPushButton(parent=page)
        button.setAccessibleName(name)
        button.setGeometry(50, y, 80, 20 if at == 0 else 40)
    mouse = QPushButton(parent=page)
    mouse.setGeometry(50, 400, 80, 40)
    mouse.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    activate(qtbot, window)
    reached = audit.stops(window, every=True)

    assert 1 == len(list(audit.nameless(window)))
    assert 1 == len(list(audit.misnamed(window)))
    assert 1 == len(list(audit.too_small(window)))
    assert 1 == len(list(audit.out_of_order(window, reached)))
    assert 1 == len(list(audit.out_of_reach(window, reached)))
