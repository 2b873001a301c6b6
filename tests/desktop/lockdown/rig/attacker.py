"""Another program of the same user: opens windows over the test, hides it, takes the keyboard."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.error import BadWindow
from Xlib.ext import res
from Xlib.xobject.drawable import Window

from tests.desktop.lockdown.rig.room import until

RED = 0xFF0000
TITLE = "Answers to everything"


class Attacker:
    """A connection of its own, in this process: the window that it attacks is another's."""

    def __init__(self, name: str) -> None:
        self.display = Display(name)
        self.root: Window = self.display.screen().root
        self.keys = 0

    def close(self) -> None:
        """Go away, with all windows."""
        self.display.close()

    def open(self, *states: str, kind: str = "", override: bool = False) -> Window:
        """Show a red window over all of the screen, with these EWMH states and of this EWMH type."""
        screen = self.display.screen()
        window: Window = self.root.create_window(
            0,
            0,
            screen.width_in_pixels,
            screen.height_in_pixels,
            0,
            screen.root_depth,
            X.InputOutput,
            X.CopyFromParent,
            background_pixel=RED,
            override_redirect=override,
            event_mask=X.KeyPressMask | X.StructureNotifyMask,
        )
        window.set_wm_name(TITLE)
        window.set_wm_class("answers", "Answers")
        window.change_property(self.display.intern_atom("_NET_WM_PID"), Xatom.CARDINAL, 32, [os.getpid()])
        self._set(window, "_NET_WM_STATE", states)
        self._set(window, "_NET_WM_WINDOW_TYPE", (kind,) if kind else ())
        window.map()
        self.display.sync()
        return window

    def _set(self, window: Window, name: str, values: tuple[str, ...]) -> None:
        if values:
            atoms = [self.display.intern_atom(value) for value in values]
            window.change_property(self.display.intern_atom(name), Xatom.ATOM, 32, atoms)

    def take_keyboard(self) -> int:
        """Try to take the keyboard; return X's answer: 0 it was given, 1 somebody has it."""
        answer = self.root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)
        self.display.sync()
        return int(answer)

    def owner_in_front(self) -> int:
        """Return the process of the window that is highest of those that are shown."""
        shown = [one for one in self.root.query_tree().children if is_shown(one)]
        return self._owner(shown[-1]) if shown else 0

    def kill_client_of(self, find: Callable[[], int]) -> None:
        """Have the server end the connection of whoever owns a window in the process found, as soon as it has one."""
        until(lambda: self._kill_client_of(find()), "a window of it")

    def _kill_client_of(self, pid: int) -> bool:
        for window in self.root.query_tree().children:
            if self._owner(window) == pid:
                window.kill_client()
                self.display.sync()
                return True
        return False

    def destroy_window_of(self, find: Callable[[], int]) -> None:
        """Take the highest window of the process found off the server, as soon as it shows one."""
        until(lambda: self._destroy_window_of(find()), "a window of it")

    def _destroy_window_of(self, pid: int) -> bool:
        try:
            self.window_of(pid).destroy()
        except LookupError:
            return False
        self.display.sync()
        return True

    def window_of(self, pid: int) -> Window:
        """Return the highest window that this process shows."""
        highest: list[Window] = list(reversed(self.root.query_tree().children))
        for window in highest:
            if self._owner(window) == pid and is_shown(window):
                return window
        raise LookupError(pid)

    def _owner(self, window: Window) -> int:
        asked = [{"client": window.id, "mask": res.LocalClientPIDMask}]
        return next((int(one.value[0]) for one in self.display.res_query_client_ids(asked).ids), 0)

    def count_keys(self) -> int:
        """Return how many key presses have reached windows of it."""
        self.display.sync()
        while self.display.pending_events():
            self.keys += self.display.next_event().type == X.KeyPress
        return self.keys

    def sees(self, x: int, y: int) -> bytes:
        """Take a picture of one point of the screen: blue, green, red."""
        return bytes(self.root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFF).data)[:3]

    def uncovered(self, window: int) -> tuple[int, ...]:
        """Return by how much a window misses each edge of all screens together: all 0 where it covers them."""
        whole = self.root.get_geometry()
        place = self.display.create_resource_object("window", window).get_geometry()
        return (place.x, place.y, whole.width - place.x - place.width, whole.height - place.y - place.height)

    @contextmanager
    def raising(self, window: Window, every: float = 0.05) -> Iterator[None]:
        """Raise a window and give it the keyboard, over and over."""
        over = threading.Event()

        def again() -> None:
            while not over.wait(every):
                window.configure(stack_mode=X.Above)
                window.set_input_focus(X.RevertToParent, X.CurrentTime)
                self.display.flush()

        thread = threading.Thread(target=again, daemon=True)
        thread.start()
        yield
        over.set()
        thread.join()


def is_shown(window: Window) -> bool:
    """Say whether a window can be seen, were nothing before it: not one that is gone since it was listed."""
    try:
        about = window.get_attributes()
    except BadWindow:
        return False
    return bool(about.map_state == X.IsViewable and about.win_class == X.InputOutput)


def pause(seconds: float) -> None:
    """Give an attack its time: what is measured is what may be seen meanwhile."""
    threading.Event().wait(seconds)


def now() -> float:
    """Return the time in seconds of a steady clock."""
    return time.monotonic()
