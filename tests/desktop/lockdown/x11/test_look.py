"""What a real X server tells: its screens, that it is a plain one, and who shows windows."""

import os
from collections.abc import Iterator
from contextlib import closing

import pytest

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.findings.displays import find_displays
from desktop.lockdown.findings.remote_session import find_remote_session
from desktop.lockdown.machine.session import look_at_session
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.x11.look import look_at_display
from tests.desktop.lockdown.rig.attacker import Attacker
from tests.desktop.lockdown.rig.machine import Machine, a_machine, lacking

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"the rig lacks {', '.join(lacking())}")


@pytest.fixture(scope="module", params=["openbox", "none"])
def machine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """An X server with a window manager, and one without."""
    with a_machine(request.param, tmp_path_factory.mktemp(request.param)) as made:
        yield made


def test_a_second_screen_is_counted(machine: Machine) -> None:
    """One screen is allowed; with a second one the policy's finding has both, and taken away it is gone."""
    before = look_at_display(machine.name)
    machine.run("xrandr", "--setmonitor", "second", "640/170x800/210+640+0", "none")
    both = look_at_display(machine.name)
    machine.run("xrandr", "--delmonitor", "second")
    policy = LockdownPolicy()

    assert [] == find_displays(policy, before.screens)
    assert ["too_many_displays"] == [seen.kind for seen in find_displays(policy, both.screens)]
    assert "second" in find_displays(policy, both.screens)[0].detail
    assert before.screens == look_at_display(machine.name).screens


def test_a_plain_server_is_no_remote_session(machine: Machine) -> None:
    """Xvfb as it comes raises no alarm."""
    environment = {"DISPLAY": machine.name}
    view = MachineView(environment=environment, session=lambda: look_at_session(environment, "linux"))

    assert [] == find_remote_session(view)


def test_who_shows_a_window_is_known_by_the_server(machine: Machine) -> None:
    """Our process is named once it shows one, and not before."""
    before = look_at_display(machine.name).showing
    with closing(Attacker(machine.name)) as attacker:
        attacker.open()
        shown = look_at_display(machine.name).showing

    assert before is not None
    assert shown is not None
    assert os.getpid() not in before
    assert os.getpid() in shown


def test_other_displays_are_not_asked() -> None:
    """One elsewhere, one that is not there and Wayland tell nothing, and nobody waits for them."""
    assert look_at_session({"DISPLAY": "192.0.2.1:0"}, "linux") is None
    assert look_at_session({"DISPLAY": "unix/:9999"}, "linux") is None
    assert look_at_session({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux") is None
    assert look_at_session({}, "win32") is None
