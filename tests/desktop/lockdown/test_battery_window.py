"""The battery, what may be done to the held window itself: any program of the same user may do all of this on X11."""

import os
import signal
from pathlib import Path
from typing import Any

import pytest
from Xlib import X, Xatom
from Xlib.ext import shape
from Xlib.protocol import event
from Xlib.xobject.drawable import Window

from tests.desktop.lockdown.rig.attacker import RED, Attacker, pause
from tests.desktop.lockdown.rig.conditions import needs_rig, timed
from tests.desktop.lockdown.rig.machine import SIZE
from tests.desktop.lockdown.rig.room import Room, until

pytestmark = needs_rig

GREENS = {bytes((0, 160, 0)), bytes((0, 255, 0)), bytes((0, 128, 0))}
PLACE = (40, 350)
A_MOMENT = 0.6


def own(room: Room, attacker: Attacker) -> Window:
    """Return the test's window, as another program has it."""
    found: Window = attacker.display.create_resource_object("window", room.window)
    return found


def shows_the_test(attacker: Attacker) -> bool:
    """Say whether the test is to be seen where an attack has shown something else."""
    return attacker.sees(*PLACE) in GREENS


def test_a_window_within_the_test_is_put_out(room: Room, attacker: Attacker) -> None:
    """A window that is made inside the test's own comes below it, and is told by its process."""
    inside = own(room, attacker).create_window(
        0, 0, *SIZE, 0, 24, X.InputOutput, X.CopyFromParent, background_pixel=RED
    )
    inside.map()
    attacker.display.sync()

    assert "process" in room.wait_for("foreign_windows", "window_above").detail
    until(lambda: shows_the_test(attacker), "the test to be seen again")


@pytest.mark.parametrize("kind", [shape.SK.Bounding, shape.SK.Clip, shape.SK.Input])
def test_nothing_can_be_cut_out_of_it(room: Room, attacker: Attacker, kind: int) -> None:
    """A hole in the test's window, for the eyes or for the mouse, is closed at once and told."""
    attacker.open(override=True)
    shape.rectangles(own(room, attacker), shape.SO.Set, kind, 0, 0, 0, [(0, 0, 10, 10)])
    attacker.display.sync()

    room.wait_for("full_screen", "unmapped")
    until(lambda: shows_the_test(attacker), "the test to be seen again")

    def left() -> list[tuple[int, int]]:
        rectangles = shape.get_rectangles(own(room, attacker), kind).rectangles
        return [(one.width, one.height) for one in rectangles]

    until(lambda: [SIZE] == left(), "the hole to be closed")


def test_it_cannot_be_put_into_another_window(room: Room, attacker: Attacker) -> None:
    """Put into another program's window, and out of sight with that, it is back and told."""
    attacker.open(override=True)
    box = attacker.root.create_window(
        0, 0, *SIZE, 0, 24, X.InputOutput, X.CopyFromParent, override_redirect=1
    )
    box.map()
    own(room, attacker).reparent(box.id, 0, 0)
    box.configure(x=SIZE[0])
    attacker.display.sync()

    room.wait_for("full_screen", "moved")
    until(lambda: shows_the_test(attacker), "the test to be seen again")


def test_it_can_be_read_again_whatever_the_toolkit_took_for_its_place(room: Room, attacker: Attacker) -> None:
    """Laid out while it was in another window beside the screen, the test is laid out anew once it is back."""
    (guard,) = children_of(room.process.pid)
    os.kill(guard, signal.SIGSTOP)
    box = attacker.root.create_window(
        SIZE[0], 0, *SIZE, 0, 24, X.InputOutput, X.CopyFromParent, override_redirect=1
    )
    box.map()
    own(room, attacker).reparent(box.id, 0, 0)
    box.create_window(0, 0, 9, 9, 0, 24)
    own(room, attacker).configure(stack_mode=X.Above)  # of which the toolkit hears, and asks where it is
    attacker.display.sync()
    until(lambda: room.get("place")[0] >= SIZE[0], "the toolkit to take it for elsewhere")
    os.kill(guard, signal.SIGCONT)

    room.wait_for("full_screen", "moved")
    until(lambda: shows_the_test(attacker), "the test to be seen again")


def test_keys_sent_to_the_window_are_not_typed(room: Room, attacker: Attacker) -> None:
    """A key or a click that a program sends to the window itself comes from no device: it does nothing, and is told."""
    window = own(room, attacker)
    left, top, *_ = room.get("place")
    here: dict[str, Any] = {
        "root": attacker.root,
        "window": window,
        "same_screen": 1,
        "child": X.NONE,
        "state": 0,
    }
    here |= {"root_x": left, "root_y": top, "event_x": left, "event_y": top, "time": X.CurrentTime}
    code = attacker.display.keysym_to_keycode(ord("a"))
    for sent in (
        event.ButtonPress(detail=1, **here),
        event.ButtonRelease(detail=1, **here),
        event.KeyPress(detail=code, **here),
        event.KeyRelease(detail=code, **here),
    ):
        window.send_event(sent, event_mask=0)
    attacker.display.sync()
    room.wait_for("injected_input", "injected_key")
    room.machine.run("xdotool", "type", "by hand")

    assert "by hand" == room.text()
    assert {"a key was sent to the window", "a press of the mouse was sent to the window"} <= {
        one.detail for one in room.seen
    }


@timed
def test_a_title_without_end_holds_nobody_up(room: Room, attacker: Attacker) -> None:
    """Of a title of twelve megabytes the beginning is read: what comes next is covered as soon as ever."""
    named = attacker.root.create_window(0, 0, 50, 50, 0, 24, X.InputOutput, override_redirect=1)
    for mode in (X.PropModeReplace, *(X.PropModeAppend,) * 60):
        named.change_property(Xatom.WM_NAME, Xatom.STRING, 8, b"x" * 200_000, mode=mode)
    attacker.display.sync()
    with room.watched() as screen:
        named.map()
        attacker.display.sync()
        pause(0.15)
        attacker.open(override=True)
        pause(2)

    assert 200 >= screen.longest_ms
    assert 2 <= room.counted("window_above")


def test_what_came_and_went_while_the_server_was_held_is_told(room: Room, attacker: Attacker) -> None:
    """A program that holds the server up shows what it likes for so long; the window is told, though it is gone."""
    attacker.display.grab_server()
    window = attacker.open(override=True)
    pause(A_MOMENT * 2)
    window.destroy()
    attacker.display.ungrab_server()
    attacker.display.sync()

    assert "gone within 1." in room.wait_for("foreign_windows", "window_above").detail


@pytest.mark.parametrize("in_a_look", [False, True])
def test_a_guard_that_was_stopped_tells_it(room: Room, attacker: Attacker, *, in_a_look: bool) -> None:
    """Stopped together with whoever would have seen that, it tells how long it could not look, and what came and went."""
    if in_a_look:
        first = attacker.open(override=True)
        room.wait_for("foreign_windows", "window_above")  # it is in the middle of putting that right
        first.destroy()
        attacker.display.sync()
        room.seen.clear()
    (guard,) = children_of(room.process.pid)
    os.kill(guard, signal.SIGSTOP)
    window = attacker.open(override=True)
    pause(3.3)
    window.destroy()
    attacker.display.sync()
    os.kill(guard, signal.SIGCONT)

    assert "could not look for 3." in room.wait_for("integrity", "guard_lost").detail
    assert "gone within 3." in room.wait_for("foreign_windows", "window_above").detail


def children_of(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]


def test_taken_off_the_server_it_is_told_and_ends(room: Room, attacker: Attacker) -> None:
    """Where another program destroys the test's window, that is told, and its process ends for its supervisor to see."""
    own(room, attacker).destroy()
    attacker.display.sync()

    room.wait_for("full_screen", "window_gone")
    assert 1 == room.process.wait(10)
    pause(A_MOMENT)
    assert 1 == room.counted("window_gone")
