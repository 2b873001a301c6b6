"""The battery: every way out of a held window that we know of, on X11 with two window managers and with none."""

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.desktop.lockdown.rig.attacker import TITLE, Attacker, is_shown, pause
from tests.desktop.lockdown.rig.conditions import EVERY, needs_rig, timed
from tests.desktop.lockdown.rig.machine import HOTKEYS, Machine
from tests.desktop.lockdown.rig.room import Room, a_room, until

pytestmark = needs_rig

NEVER_TYPED = ("Super_L", "ctrl+q", "ctrl+w", "ctrl+alt+F2", "ctrl+Escape")
"""Shortcuts that the rig's window managers know nothing of, and others do."""
FLASH_MS = 100
A_MOMENT = 0.6


def test_no_shortcut_of_the_system_works(room: Room) -> None:
    """None of them does what it does, none is typed, and each is told."""
    with room.watched() as screen:
        for keys in (*HOTKEYS.values(), *NEVER_TYPED):
            room.machine.press(keys)
        room.machine.run("xdotool", "type", "hello")

    assert set() == room.machine.worked()
    assert "hello" == room.text()
    assert (0 if EVERY else FLASH_MS) >= screen.longest_ms
    told = sum(map(room.counted, ("shortcut", "close_attempt", "capture_key")))
    assert len(HOTKEYS) + len(NEVER_TYPED) <= told


@timed
@pytest.mark.parametrize(
    ("states", "kind"),
    [
        ((), ""),
        (("_NET_WM_STATE_ABOVE",), ""),
        (("_NET_WM_STATE_FULLSCREEN", "_NET_WM_STATE_ABOVE"), ""),
        ((), "_NET_WM_WINDOW_TYPE_DOCK"),
        ((), "_NET_WM_WINDOW_TYPE_NOTIFICATION"),
    ],
)
def test_a_new_window_stays_below(room: Room, attacker: Attacker, states: tuple[str, ...], kind: str) -> None:
    """Whatever it calls itself, it is not seen, gets no key, and is told by its title if it came in front."""
    with room.watched() as screen:
        attacker.open(*states, kind=kind)
        pause(A_MOMENT)
        room.machine.run("xdotool", "type", "still here")

    assert FLASH_MS >= screen.longest_ms
    assert 0 == attacker.count_keys()
    assert "still here" == room.text()


def test_what_is_guarded_is_what_is_seen(room: Room, attacker: Attacker) -> None:
    """Locking makes the system's window anew: the one that is guarded is the one that is there now, in front."""
    shown = [one.id for one in attacker.root.query_tree().children if is_shown(one)]
    assert room.window == shown[-1]


def test_an_unmanaged_window_is_covered_and_told(room: Room, attacker: Attacker) -> None:
    """One that no window manager has a say in is put below at once, and told by its title."""
    with room.watched() as screen:
        attacker.open(override=True)
        seen = room.wait_for("foreign_windows", "window_above")

    assert TITLE in seen.detail
    assert f"process {os.getpid()}" in seen.detail
    assert not EVERY or FLASH_MS >= screen.longest_ms


@timed
def test_a_window_that_raises_itself_wins_nothing(room: Room, attacker: Attacker) -> None:
    """For two seconds, twenty times a second: it is seen for less than one part in twenty, and told with a count."""
    window = attacker.open(override=True)
    with room.watched() as screen, attacker.raising(window):
        pause(2)
        room.machine.run("xdotool", "type", "mine")

    assert 0.05 > screen.share
    assert "mine" == room.text()
    until(lambda: room.counted("window_above") >= 10, "every one of them to be counted")
    assert 6 >= len([one for one in room.seen if one.kind == "window_above"])


@timed
def test_another_desktop_shows_the_test_too(room: Room) -> None:
    """Going to another desktop, or showing the desktop, shows the test; a manager that has several is sent back."""
    with room.watched() as screen:
        room.machine.run("wmctrl", "-s", "1")
        room.machine.run("wmctrl", "-k", "on")
        pause(A_MOMENT)

    assert 0 == screen.longest_ms
    if room.machine.manager == "openbox":
        room.wait_for("focus", "workspace")
        assert " * " in room.machine.run("wmctrl", "-d").splitlines()[0]


@timed
def test_it_cannot_be_put_away(room: Room) -> None:
    """Minimised, closed or hidden by another program, it is there again at once, and that it was hidden is told."""
    window = str(room.window)
    with room.watched() as screen:
        room.machine.run("xdotool", "windowminimize", window)
        room.machine.run("wmctrl", "-i", "-c", window)
        room.machine.run("xdotool", "windowunmap", window)
        room.wait_for("full_screen", "unmapped")
        pause(A_MOMENT)
        room.machine.run("xdotool", "type", "here")

    assert 300 >= screen.longest_ms
    assert room.process.poll() is None
    assert "here" == room.text()


@timed
def test_it_cannot_be_moved_or_made_small(room: Room) -> None:
    """Moved or made small by another program, it is back over all of the screen at once, and that is told."""
    window = str(room.window)
    with room.watched() as screen:
        room.machine.run("xdotool", "windowsize", window, "300", "200")
        room.wait_for("full_screen", "moved")
        room.machine.run("xdotool", "windowmove", window, "900", "600")
        pause(A_MOMENT)

    assert 200 >= screen.longest_ms


@timed
def test_the_keyboard_comes_back(room: Room, attacker: Attacker) -> None:
    """A window that takes the focus gets no key, and the focus is given back and told."""
    other = attacker.open()
    with room.watched() as screen:
        room.machine.run("xdotool", "windowfocus", str(other.id))
        room.machine.run("xdotool", "windowactivate", str(other.id))
        room.wait_for("focus", "focus_theft")
        room.machine.run("xdotool", "type", "mine")

    assert FLASH_MS >= screen.longest_ms
    assert 0 == attacker.count_keys()
    assert "mine" == room.text()


def test_nobody_else_gets_the_keyboard(room: Room, attacker: Attacker) -> None:
    """Another program that asks the server for all keys is refused."""
    assert 1 == attacker.take_keyboard()


def test_nothing_begins_while_another_program_holds_the_keyboard(
    machine: Machine, attacker: Attacker, tmp_path: Path
) -> None:
    """Then nothing is held, the window is an ordinary one again, and the reason is said."""
    assert 0 == attacker.take_keyboard()
    with a_room(machine, tmp_path) as room:
        assert "keys: another program holds the keyboard" == room.wait("refused")["refused"]


def test_a_screen_that_is_plugged_in_is_covered_and_told(room: Room) -> None:
    """A second screen, and its going, are told; a larger or smaller picture is covered to its edge."""
    room.machine.run("xrandr", "--setmonitor", "second", "640/170x800/210+640+0", "none")
    seen = room.wait_for("displays", "displays_changed")
    room.machine.run("xrandr", "--delmonitor", "second")

    assert "1 to 2" == seen.detail


def test_keys_that_no_hand_pressed_are_told(room: Room) -> None:
    """Typing by a program is told with the device that it came from."""
    room.machine.run("xdotool", "type", "abc")

    assert "XTEST" in room.wait_for("injected_input", "injected_key").detail


def test_what_comes_onto_the_clipboard_is_told(room: Room) -> None:
    """That another program has put something on the clipboard is told."""
    room.machine.run("sh", "-c", "echo answers | xclip -selection clipboard >/dev/null 2>&1")

    room.wait_for("capture", "clipboard_in")


@timed
def test_a_program_for_accessibility_may_show_itself(
    machine: Machine, attacker: Attacker, tmp_path: Path
) -> None:
    """A window of a program that the policy excepts stays where it is, and nothing is told of it."""
    own = str(Path(sys.executable).resolve())
    with a_room(machine, tmp_path, excepted=own) as room, room.watched() as screen:
        attacker.open(override=True)
        pause(A_MOMENT)

    assert 0.5 < screen.share
    assert 0 == room.counted("window_above")


def test_a_guard_that_is_killed_is_told_and_followed_by_another(room: Room, attacker: Attacker) -> None:
    """Whoever ends the guard gains nothing: that is told, and what comes over the window is covered as before."""
    (guard,) = children(room.process.pid)
    os.kill(guard, signal.SIGKILL)
    room.wait_for("integrity", "guard_lost")
    until(lambda: len(set(children(room.process.pid)) - {guard}) == 1, "another guard")
    attacker.open(override=True)
    room.wait_for("foreign_windows", "window_above")


def test_everything_is_let_go(room: Room) -> None:
    """Released, the window is an ordinary one: shortcuts work, and another program may have the keyboard."""
    room.ask("release", "released")
    other = Attacker(room.machine.name)
    answer = other.take_keyboard()
    other.close()

    assert 0 == answer
    if room.machine.manager == "openbox":
        room.machine.press("alt+F2")
        until(lambda: "A-F2" in room.machine.worked(), "Alt+F2 to work again")


@timed
def test_the_rig_proves_something(machine: Machine, attacker: Attacker, tmp_path: Path) -> None:
    """A window that merely fills the screen loses: shortcuts work, and other windows are seen for most of the time."""
    with a_room(machine, tmp_path, held=False) as room:
        if machine.manager == "openbox":
            machine.press("alt+F2")
            until(lambda: "A-F2" in machine.worked(), "Alt+F2 to work")
        with room.watched() as screen:
            attacker.open(override=True)
            pause(A_MOMENT)

        assert 0.5 < screen.share
        assert 0 == attacker.take_keyboard()


def children(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
