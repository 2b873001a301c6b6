"""What the watcher of an X server tells of windows."""

from collections.abc import Iterator

import pytest
from Xlib import X
from Xlib.display import Display
from Xlib.xobject.drawable import Window

from desktop.lockdown.sighting import Sighting
from desktop.lockdown.x11.server import Server, open_display
from desktop.lockdown.x11.watch import Watch
from tests.desktop.lockdown.rig.attacker import Attacker
from tests.desktop.lockdown.rig.conditions import needs_rig
from tests.desktop.lockdown.rig.machine import SIZE, Machine

pytestmark = needs_rig


@pytest.fixture
def window(machine: Machine) -> Iterator[Window]:
    """A window over all of the screen, as an exam has one."""
    display = Display(machine.name)
    made: Window = display.screen().root.create_window(
        0, 0, *SIZE, 0, 24, X.InputOutput, X.CopyFromParent, override_redirect=1
    )
    made.map()
    display.sync()
    yield made
    display.close()


def test_a_window_that_comes_between_two_questions_is_told_once(
    machine: Machine, attacker: Attacker, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that the server tells of before it is seen above the test is one sighting, and is covered."""
    display = open_display(machine.name)
    server, seen = Server(display, window.id), list[Sighting]()
    watch = Watch(server, seen.append)
    watch.look()
    seen.clear()
    above, asked = server.above, list[bool]()

    def not_yet() -> list[Window]:
        asked.append(True)
        return above() if len(asked) > 1 else []

    monkeypatch.setattr(server, "above", not_yet)
    attacker.open(override=True)

    watch.look()

    assert ["window_above"] == [one.kind for one in seen if one.control == "foreign_windows"]
    assert [] == above()
    display.close()
