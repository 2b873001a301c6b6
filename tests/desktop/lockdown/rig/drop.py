"""A text dropped by another program, as the XDND protocol has it: enter, position, drop, and the text when it is asked for."""

import select
import time
from dataclasses import dataclass

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.protocol.event import ClientMessage, SelectionNotify
from Xlib.protocol.rq import Event
from Xlib.xobject.drawable import Window

VERSION = 5
SELECTION = "XdndSelection"
TYPES = ("text/plain", "UTF8_STRING", "STRING")
SECONDS = 20


@dataclass
class Drop:
    """One text on its way into a window. ``aware``: the window says that it takes drops at all."""

    display: Display
    target: Window
    text: str
    aware: bool = False
    accepted: bool = False
    fetched: bool = False

    def make(self, x: int, y: int) -> "Drop":
        """Drop it at a point of the screen, and answer until nobody asks any more."""
        screen = self.display.screen()
        source: Window = screen.root.create_window(0, 0, 1, 1, 0, screen.root_depth)
        source.set_selection_owner(self._atom(SELECTION), X.CurrentTime)
        self.aware = self.target.get_full_property(self._atom("XdndAware"), X.AnyPropertyType) is not None
        types = [self._atom(name) for name in TYPES]
        self._send(source, "XdndEnter", VERSION << 24, *types)
        self._send(source, "XdndPosition", 0, x << 16 | y, X.CurrentTime, self._atom("XdndActionCopy"))
        self._answer()
        self._send(source, "XdndDrop", 0, X.CurrentTime)
        self._answer()
        source.destroy()
        self.display.sync()
        return self

    def _atom(self, name: str) -> int:
        return int(self.display.intern_atom(name))

    def _send(self, source: Window, name: str, *data: int) -> None:
        words = [source.id, *data]
        message = ClientMessage(
            window=self.target, client_type=self._atom(name), data=(32, [*words, *[0] * (5 - len(words))])
        )
        self.target.send_event(message)
        self.display.flush()

    def _answer(self) -> None:
        """Answer until the other side has said what it makes of this step; it always does, in its own time."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if not self.display.pending_events():
                select.select([self.display.fileno()], [], [], end - time.monotonic())
                continue
            event = self.display.next_event()
            if event.type == X.SelectionRequest:
                self._give(event)
            elif event.type == X.ClientMessage:
                if event.client_type == self._atom("XdndStatus"):
                    self.accepted = bool(event.data[1][1] & 1)
                return

    def _give(self, asked: Event) -> None:
        """Hand the text over."""
        asked.requestor.change_property(asked.property, Xatom.STRING, 8, self.text.encode("latin-1"))
        asked.requestor.send_event(
            SelectionNotify(
                time=asked.time,
                requestor=asked.requestor,
                selection=asked.selection,
                target=asked.target,
                property=asked.property,
            )
        )
        self.display.flush()
        self.fetched = True


def dragged_by(display: Display) -> int:
    """Return the window from which something is being dragged between programs; 0: there is none."""
    owner = display.get_selection_owner(display.intern_atom(SELECTION))
    return int(getattr(owner, "id", owner))
