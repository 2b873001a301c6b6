"""Keeps one window above all others, in its place and with the keyboard, and tells what went against that."""

import select
import time
from collections.abc import Callable, Iterable, Sequence

from Xlib.ext import xinput
from Xlib.protocol.rq import Event
from Xlib.xobject.drawable import Window

from assessment.attempt.lockdown import ProgramRule
from desktop.lockdown.programs import any_means, program_of
from desktop.lockdown.sighting import WINDOW_GONE, WINDOW_MOVED, Sighting
from desktop.lockdown.x11.server import Box, Server

TEST_DEVICE = "XTEST"
"""How the server names the device of keys that a program made up."""
ROOT_OR_NONE = 1
"""The keyboard belongs to no window, or to whichever the pointer is on."""
AWAY_SECONDS, LOST_SECONDS = 0.5, 3.0
"""Who has not looked for so long, because it was stopped or the server was held, tells windows that came and went
meanwhile; after the longer time it tells of itself too. A machine asleep does not count.
"""
SETTLING_SECONDS = 2.0
"""For so long after a change of the screens the window is laid out anew by the toolkit: nobody has moved it then."""


class Watch:
    """Looks whenever the server tells that something changed, and otherwise when it is asked to."""

    def __init__(
        self, server: Server, tell: Callable[[Sighting], None], allowed: Sequence[ProgramRule] = ()
    ) -> None:
        self._server = server
        self._allowed = allowed
        self._ours: frozenset[int] = frozenset()
        self._known: dict[int, bool] = {}
        self._tell = tell
        self._desktop = server.desktop()
        self._monitors = server.monitors()
        self._whole = server.screen()
        self._settled = 0.0
        self._looked = time.monotonic()
        self._gone = False
        self._begun = False  # whoever has the keyboard before has stolen nothing
        self._told: set[int] = set()
        """Windows of which it was told before the server did that they show themselves."""
        self._told_now: set[int] = set()
        """Windows of which the server has told in this look."""

    def let_be(self, ours: Iterable[int]) -> None:
        """Let windows of these processes be: they are the exam's own."""
        self._ours = frozenset(ours)
        self._known.clear()

    def wait(self, files: list[int], seconds: float) -> list[int]:
        """Wait until the server tells something, one of these files can be read, or the time is over; return the files."""
        if self._server.display.pending_events():
            return []
        ready, _, _ = select.select([self._server.display.fileno(), *files], [], [], seconds)
        return [file for file in files if file in ready]

    def look(self) -> None:
        """Take in what the server has told, and put right what is wrong."""
        self._stay_above()  # before all else: this is what can be seen
        lost = self._tell_lost()
        self._take_all()
        self.put_right()
        if not lost:
            self._tell_lost()  # whoever stops it may do so in the middle of a look
        if self._away() >= AWAY_SECONDS:
            self._take_all()  # while it still counts as the time in which nobody looked
        self._told_now.clear()
        self._looked = time.monotonic()

    def _take_all(self) -> None:
        display = self._server.display
        while display.pending_events():
            self._take(display.next_event())

    def _tell_lost(self) -> bool:
        """Tell where too long has gone by since the last look ended; say whether it has."""
        lost = self._away() >= LOST_SECONDS
        if lost:
            self._tell(Sighting("integrity", "guard_lost", f"it could not look for {self._away():.1f} s"))
        return lost

    def _away(self) -> float:
        """Return for how many seconds now nobody has looked to the end."""
        return time.monotonic() - self._looked

    def put_right(self) -> None:
        """Put the window back where it belongs: on the screen, over all of it, above all, with the keyboard."""
        server = self._server
        self._stay_above()
        if server.place() is None:
            self._tell_gone()
            return
        if server.is_within():
            server.take_out()
            self._tell(
                Sighting("full_screen", WINDOW_MOVED)
            )  # the exam lays its window out anew: it is back by then
        if not server.is_mapped():
            self._tell(Sighting("full_screen", "unmapped"))
            server.map_again()
        whole = self._take_size()
        if server.place() != whole:
            if time.monotonic() >= self._settled:
                self._tell(Sighting("full_screen", WINDOW_MOVED))
            server.put_back(whole)
        owner = server.focus_owner()
        if not server.is_own(owner):
            if self._begun:
                name = server.describe(server.window_of(owner)).told() if owner > ROOT_OR_NONE else ""
                self._tell(Sighting("focus", "focus_theft", name))
            server.take_focus()
        self._begun = True

    def _tell_gone(self) -> None:
        """Tell once that there is no window any more: any program may take it off the server."""
        if not self._gone:
            self._gone = True
            self._tell(Sighting("full_screen", WINDOW_GONE))

    def _take_size(self) -> Box:
        """Return the place of all screens; where it is another than before, tell that, and let the window follow by itself."""
        whole, before = self._server.screen(), self._whole
        if whole != before:
            self._whole, self._settled = whole, time.monotonic() + SETTLING_SECONDS
            told = f"{before.width} x {before.height} to {whole.width} x {whole.height}"
            self._tell(Sighting("displays", "screen_resized", told))
        return whole

    def _stay_above(self) -> None:
        """Cover what lies over the window first, and ask then what it is."""
        over = [one for one in self._server.above() if not self._may_be_there(one)]
        if over:
            self._server.raise_window()
        for one in self._server.strangers_inside():
            self._tell(Sighting("foreign_windows", "window_above", self._server.describe(one).told()))
            self._server.put_out(one)
        for one in filter(self._server.is_seen, over):
            if one.id in self._told_now:
                continue
            self._told.add(one.id)
            self._tell(Sighting("foreign_windows", "window_above", self._server.describe(one).told()))

    def _may_be_there(self, window: Window) -> bool:
        """Say whether a window is of a program that may show itself. The exam's own have no frame about them."""
        if window.id not in self._known:
            if self._server.owner(window) in self._ours:
                self._known[window.id] = True
                return True
            pid = self._server.shown_by(window)
            if not pid or pid in self._ours:
                return False
            self._known[window.id] = any_means(self._allowed, program_of(pid))
        return self._known[window.id]

    def _take_shown(self, window: Window) -> None:
        """Tell of a window that shows itself, also where it was covered before; one that may do so comes in front."""
        if self._server.is_own(window.id) or self._server.owner(window) in self._ours:
            return
        if window.id in self._told:
            self._told.discard(window.id)
            return
        if self._may_be_there(window):
            self._server.raise_window(window)
        elif self._server.is_seen(window):
            self._told_now.add(window.id)
            self._tell(Sighting("foreign_windows", "window_above", self._server.describe(window).told()))
        elif self._away() >= AWAY_SECONDS:  # gone again; it may have been there all the while
            told = f"{self._server.describe(window).told()}, gone within {self._away():.1f} s"
            self._tell(Sighting("foreign_windows", "window_above", told))

    def _take(self, event: Event) -> None:
        """Take note of what an event tells by itself; any is a reason to look."""
        match type(event).__name__:
            case "MapNotify":
                self._take_shown(event.window)
            case "DestroyNotify":
                self._known.pop(event.window.id, None)  # its number may come again, as another program's
            case "UnmapNotify":
                self._told.discard(event.window.id)
            case "PropertyNotify" if event.atom == self._server.atom("_NET_CURRENT_DESKTOP"):
                self._stay_at_desktop()
            case "ScreenChangeNotify" | "OutputChangeNotify" | "ConfigureNotify":
                self._count_monitors()
            case "NotifyEventData" if event.shaped:  # so the library calls what tells of shapes
                self._tell(Sighting("full_screen", "unmapped"))
                self._server.make_whole()
            case "SetSelectionOwnerNotify":
                self._take_selection(event)
            case "GenericEvent" if event.evtype == xinput.RawKeyPress:
                name = self._server.device(event.data["sourceid"])
                if TEST_DEVICE in name:
                    self._tell(Sighting("injected_input", "injected_key", name))

    def _stay_at_desktop(self) -> None:
        """Go back to the desktop on which the test began."""
        if self._desktop is None:
            self._desktop = self._server.desktop()
        elif self._server.desktop() != self._desktop:
            self._tell(Sighting("focus", "workspace"))
            self._server.go_to_desktop(self._desktop)

    def _count_monitors(self) -> None:
        count = self._server.monitors()
        if count != self._monitors:
            self._tell(Sighting("displays", "displays_changed", f"{self._monitors} to {count}"))
            self._monitors = count

    def _take_selection(self, event: Event) -> None:
        """Tell that another program has put something on the clipboard."""
        owner = getattr(event.owner, "id", event.owner)
        if owner and not self._server.is_own(owner):
            named = self._server.describe(self._server.window_of(owner)).told()
            self._tell(Sighting("capture", "clipboard_in", named))
