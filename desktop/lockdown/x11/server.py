"""The X server as a watcher sees it: which windows lie over one of ours, whose they are, who has the keyboard."""

import os
import re
import socket
from dataclasses import dataclass
from typing import Any

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.error import BadAccess, BadDrawable, BadMatch, BadWindow, CatchError, DisplayError
from Xlib.ext import randr, res, shape, xfixes, xinput
from Xlib.protocol import rq
from Xlib.protocol.event import ClientMessage
from Xlib.xobject.drawable import Window

from desktop.errors import LockdownUnavailable

LONGEST = 200
EXTENSIONS = (randr.extname, xfixes.extname, xinput.extname)
"""What is asked of the server beyond its core: screens, clipboards, and where a key came from."""
SELECTIONS = ("PRIMARY", "CLIPBOARD")
SHAPES = (shape.SK.Bounding, shape.SK.Clip, shape.SK.Input)
"""What of a window is there, what of it is painted, and where it takes the mouse."""
_RAW_EVENT = rq.Struct(
    rq.Card16("deviceid"), rq.Card32("time"), rq.Card32("detail"), rq.Card16("sourceid"), rq.Card16("length")
)


@dataclass(frozen=True, slots=True)
class Box:
    """A place in px of the root window."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Foreign:
    """A window of another program, as it names itself; 0: it does not tell its process."""

    id: int
    title: str
    program: str
    pid: int

    def told(self) -> str:
        """Return it in words for the record."""
        named = ", ".join(part for part in (self.title, self.program) if part) or f"0x{self.id:x}"
        return f"{named}, process {self.pid}" if self.pid else named


def open_display(name: str | None = None) -> Display:
    """Return a connection of one's own.

    Raises:
        LockdownUnavailable: there is no X server to speak to.
    """
    if not _answers(name or os.environ.get("DISPLAY", "")):  # the library would leave a socket open
        raise LockdownUnavailable("no X server")
    try:
        return Display(name)
    except (DisplayError, OSError) as error:
        raise LockdownUnavailable(f"no X server: {error}") from error


def _answers(name: str) -> bool:
    """Say whether somebody listens where a display of this machine does; one elsewhere is left to the library."""
    found = re.fullmatch(r"(?:unix/)?:(\d+)(?:\.\d+)?", name)
    if found is None:
        return bool(name)
    path = f"/tmp/.X11-unix/X{found[1]}"  # noqa: S108 - X says where it is
    for place in (f"\0{path}", path):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
            try:
                end.connect(place)
            except OSError:
                continue
            return True
    return False


def lacks(display: Display) -> str:
    """Return what a server lacks of what is asked of it, empty where it has everything."""
    lacking = [extension for extension in EXTENSIONS if not display.has_extension(extension)]
    return f"the X server lacks {', '.join(lacking)}" if lacking else ""


class Server:
    """Everything that is asked of the X server, with one window of ours in the middle of it."""

    def __init__(self, display: Display, window: int) -> None:
        self.display = display
        self.root: Window = display.screen().root
        self.window: Window = display.create_resource_object("window", window)
        mask = display.display.info.resource_id_mask
        self._client = window & ~mask
        self._mask = mask
        self._atoms: dict[str, int] = {}
        self._devices: dict[int, str] = {}
        self._names_owners = bool(display.has_extension(res.extname))
        self._select()

    def _select(self) -> None:
        self.root.change_attributes(
            event_mask=X.SubstructureNotifyMask | X.PropertyChangeMask | X.StructureNotifyMask
        )
        self.window.change_attributes(
            event_mask=X.StructureNotifyMask | X.VisibilityChangeMask | X.FocusChangeMask
        )
        lacking = lacks(self.display)
        if lacking:
            raise LockdownUnavailable(lacking)
        randr.select_input(self.root, randr.RRScreenChangeNotifyMask | randr.RROutputChangeNotifyMask)
        self.display.xfixes_query_version()
        for selection in SELECTIONS:
            self.display.xfixes_select_selection_input(
                self.root, self.atom(selection), xfixes.XFixesSetSelectionOwnerNotifyMask
            )
        found = self.display.query_extension(xinput.extname)
        if found is not None:
            self.display.ge_add_event_data(found.major_opcode, xinput.RawKeyPress, _RAW_EVENT)
        xinput.select_events(self.root, [(xinput.AllDevices, [xinput.RawKeyPressMask])])
        if self.display.has_extension(shape.extname):
            shape.select_input(self.window, True)
            self._fill()  # and raised it is by whoever tells what lies over it
        self.display.sync()

    def atom(self, name: str) -> int:
        """Return the number of a name."""
        if name not in self._atoms:
            self._atoms[name] = self.display.intern_atom(name)
        return self._atoms[name]

    def is_own(self, window: int) -> bool:
        """Say whether a window is of the same program as ours."""
        return bool(window & ~self._mask == self._client)

    def screen(self) -> Box:
        """Return the place of all screens together."""
        whole = self.root.get_geometry()
        return Box(0, 0, whole.width, whole.height)

    def place(self) -> Box | None:
        """Return where our window is, None where it is gone."""
        found = self._ask(self.window.get_geometry)
        return None if found is None else Box(found.x, found.y, found.width, found.height)

    def is_mapped(self) -> bool:
        """Say whether our window is on the screen."""
        found = self._ask(self.window.get_attributes)
        return found is not None and found.map_state == X.IsViewable

    def above(self) -> list[Window]:
        """Return the windows of other programs that stand higher than ours, the highest last, shown or not."""
        children = self.root.query_tree().children
        ids = [child.id for child in children]
        if self.window.id not in ids:
            return []
        return [one for one in children[ids.index(self.window.id) + 1 :] if not self.is_own(one.id)]

    def strangers_inside(self) -> list[Window]:
        """Return the windows that other programs have put into ours, however deep."""
        found, within = [], [self.window]
        while within:
            children = self._children(within.pop())
            found += [child for child in children if not self.is_own(child.id)]
            within += [child for child in children if self.is_own(child.id)]
        return found

    def put_out(self, window: Window) -> None:
        """Take a window out of ours, and put it below."""
        window.reparent(self.root.id, 0, 0, onerror=let_be)
        window.configure(stack_mode=X.Below, onerror=let_be)
        self.display.flush()

    def is_within(self) -> bool:
        """Say whether somebody has put our window into one of theirs."""
        found = self._ask(self.window.query_tree)
        return found is not None and found.parent.id != self.root.id

    def take_out(self) -> None:
        """Put our window back where it was: within no other."""
        self.window.reparent(self.root.id, 0, 0, onerror=let_be)
        self.raise_window()
        self.display.sync()

    def make_whole(self) -> None:
        """Take back whatever was cut out of our window, and put it in front."""
        self._fill()
        self.raise_window()

    def _fill(self) -> None:
        for kind in SHAPES:
            shape.mask(self.window, shape.SO.Set, kind, 0, 0, X.NONE)

    def is_seen(self, window: Window) -> bool:
        """Say whether a window shows anything on the screen, were it not covered."""
        attributes, place = self._ask(window.get_attributes), self._ask(window.get_geometry)
        if attributes is None or place is None:
            return False
        whole = self.screen()
        inside = place.x < whole.width and place.y < whole.height
        reaches = place.x + place.width > 0 and place.y + place.height > 0
        shown = attributes.map_state == X.IsViewable and attributes.win_class == X.InputOutput
        return bool(shown and inside and reaches)

    def describe(self, window: Window) -> Foreign:
        """Return how a window names itself, or what stands in it where a window manager has framed it."""
        for one in (window, *self._below(window)):
            title, program, claimed = self._text(one, "_NET_WM_NAME"), self._program(one), self._pid(one)
            title = title or self._text(one, "WM_NAME")
            if title or program or claimed:
                return Foreign(window.id, title, program, self.owner(one) or claimed)
        return Foreign(window.id, "", "", self.owner(window))

    def owner(self, window: Window) -> int:
        """Return the process that made a window, as the server knows it; 0 where it does not tell.

        A window may claim any process in its properties; this one it cannot choose.
        """
        if not self._names_owners:
            return 0
        asked = [{"client": window.id, "mask": res.LocalClientPIDMask}]
        found = self._ask(lambda: self.display.res_query_client_ids(asked))
        return next((int(one.value[0]) for one in found.ids if one.value), 0) if found is not None else 0

    def shown_by(self, window: Window) -> int:
        """Return the process whose window this is; within the frame of a window manager, what stands in it."""
        owner = self.owner(window)
        if owner and owner == self._manager():
            inside = (self.owner(one) for one in self._below(window))
            return next((pid for pid in inside if pid not in (0, owner)), owner)
        return owner if self._names_owners else self.describe(window).pid

    def _manager(self) -> int:
        """Return the process of the window manager, 0 where there is none."""
        found = self._property(self.root, "_NET_SUPPORTING_WM_CHECK", Xatom.WINDOW)
        return (
            self.owner(self.window_of(int(found.value[0]))) if found is not None and len(found.value) else 0
        )

    def _below(self, window: Window) -> list[Window]:
        return self._children(window)[:4]

    def _children(self, window: Window) -> list[Window]:
        found = self._ask(window.query_tree)
        return [] if found is None else list(found.children)

    def _property(self, window: Window, name: str, kind: int) -> Any:
        """Return the beginning of a property: of another program's it may be as long as the server's memory."""
        return window.get_property(self.atom(name), kind, 0, LONGEST)

    def _text(self, window: Window, name: str) -> str:
        found = self._ask(lambda: self._property(window, name, X.AnyPropertyType))
        if found is None or not isinstance(found.value, bytes):
            return ""
        return found.value.decode("utf-8", "replace")[:LONGEST]

    def _program(self, window: Window) -> str:
        named = self._text(window, "WM_CLASS")
        return named.strip("\0").split("\0")[-1]

    def _pid(self, window: Window) -> int:
        found = self._ask(lambda: self._property(window, "_NET_WM_PID", Xatom.CARDINAL))
        return int(found.value[0]) if found is not None and len(found.value) else 0

    def raise_window(self, window: Window | None = None) -> None:
        """Put our window above all others, or another one."""
        (window or self.window).configure(stack_mode=X.Above, onerror=let_be)
        self.display.flush()

    def put_back(self, place: Box) -> None:
        """Put our window where it belongs."""
        self.window.configure(
            x=place.x, y=place.y, width=place.width, height=place.height, stack_mode=X.Above, onerror=let_be
        )
        self.display.flush()

    def map_again(self) -> None:
        """Show our window after somebody hid it."""
        self.window.map(onerror=let_be)
        self.raise_window()

    def focus_owner(self) -> int:
        """Return the window that has the keyboard; 0: none."""
        found = self.display.get_input_focus().focus
        return found if isinstance(found, int) else int(found.id)

    def take_focus(self) -> None:
        """Give our window the keyboard."""
        self.window.set_input_focus(X.RevertToParent, X.CurrentTime, onerror=let_be)
        self.display.flush()

    def monitors(self) -> int:
        """Return how many screens show something."""
        return max(1, len(randr.get_monitors(self.root).monitors))

    def desktop(self) -> int | None:
        """Return the number of the window manager's desktop in view, None where it has none."""
        found = self._property(self.root, "_NET_CURRENT_DESKTOP", Xatom.CARDINAL)
        return int(found.value[0]) if found is not None and len(found.value) else None

    def go_to_desktop(self, number: int) -> None:
        """Ask the window manager for a desktop."""
        wish = ClientMessage(
            window=self.root, client_type=self.atom("_NET_CURRENT_DESKTOP"), data=(32, [number, 0, 0, 0, 0])
        )
        self.root.send_event(wish, X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self.display.flush()

    def window_of(self, id: int) -> Window:
        """Return a window by its number."""
        made: Window = self.display.create_resource_object("window", id)
        return made

    def device(self, id: int) -> str:
        """Return the name of an input device."""
        if id not in self._devices:
            found = self._ask(lambda: self.display.xinput_query_device(id))
            named = found.devices[0].name if found is not None and found.devices else ""
            self._devices[id] = named.decode("utf-8", "replace") if isinstance(named, bytes) else str(named)
        return self._devices[id]

    def _ask(self, question: Any) -> Any:
        """Return the answer, None where the window is gone meanwhile."""
        try:
            return question()
        except (BadWindow, BadDrawable, BadMatch, BadAccess):
            return None


let_be = CatchError(BadWindow, BadDrawable, BadMatch)
"""A window may be gone before what was wished of it is done."""
