"""A kiosk's session is told from an ordinary one by the server's configuration and the compositor."""

from pathlib import Path

from desktop.lockdown.kiosk_session import kiosk_facts
from desktop.lockdown.machine.running import Running
from desktop.lockdown.machine.view import MachineView
from tests.desktop.lockdown.tree import Tree

CAGE = Running(1, ("cage",), Path("/usr/bin/cage"))


def told(view: MachineView, *running: Running) -> list[tuple[bool, str]]:
    """Return whether each thing holds, and by what."""
    return [(fact.holds, fact.told) for fact in kiosk_facts(view, running)]


def test_an_ordinary_session_is_open(tree: Tree) -> None:
    """Nothing is set, and no kiosk's compositor runs."""
    assert [(False, "not set"), (False, "not set"), (False, "none runs")] == told(tree.view())


def test_a_shut_one_says_where_it_is_set(tree: Tree) -> None:
    """A flag counts in its own section only, not where it is commented out, and the last file has the last word."""
    tree.write(
        "etc/X11/xorg.conf.d/10-kiosk.conf",
        'Section "ServerFlags"\n Option "DontVTSwitch" "on"\n# Option "DontZap"\nEndSection\n'
        'Section "Device"\n Option "DontZap" "true"\nEndSection\n',
    )
    first = told(tree.view(), CAGE)
    tree.write("etc/X11/xorg.conf", 'Section "ServerFlags"\nOption "dontvtswitch" "false"\nEndSection\n')

    assert [
        (True, "on in /etc/X11/xorg.conf.d/10-kiosk.conf"),
        (False, "not set"),
        (True, "cage"),
    ] == first
    assert (False, "off in /etc/X11/xorg.conf") == told(tree.view())[0]


def test_other_systems_have_none_of_it() -> None:
    """Elsewhere nothing is said."""
    assert [] == told(MachineView(platform="darwin"))
