"""What an X server tells of its session: the screens, by RandR; what server it is; and who shows windows."""

from collections.abc import Iterator

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.error import BadDrawable, BadMatch, BadWindow, XError
from Xlib.ext import randr, res
from Xlib.xobject.drawable import Window

from desktop.lockdown.session import Screen, Session
from desktop.lockdown.x11.server import open_display

FURNITURE = ("_NET_WM_WINDOW_TYPE_DESKTOP", "_NET_WM_WINDOW_TYPE_DOCK")
"""Windows of the session itself: the desktop and its panels."""


def look_at_display(name: str) -> Session:
    """Return what a server tells; changes nothing.

    Raises:
        LockdownUnavailable: there is no X server to speak to.
    """
    display = open_display(name)
    try:
        extensions = tuple(sorted(display.list_extensions()))
        return Session(
            screens=tuple(_screens(display)) if randr.extname in extensions else (),
            vendor=display.display.info.vendor,
            extensions=extensions,
            showing=_showing(display) if res.extname in extensions else None,
        )
    finally:
        display.close()


def _screens(display: Display) -> Iterator[Screen]:
    """Yield each screen that shows something, a mirror like any other."""
    root = display.screen().root
    for monitor in randr.get_monitors(root).monitors:
        place = (monitor.x, monitor.y, monitor.width_in_pixels, monitor.height_in_pixels)
        names = [_output(display, root, output) for output in monitor.crtcs]
        for name in names or [display.get_atom_name(monitor.name)]:
            yield Screen(name, place)


def _output(display: Display, root: Window, output: int) -> str:
    try:
        found = randr.get_output_info(root, output, X.CurrentTime)
    except XError:
        return f"output {output}"
    return str(found.name)


def _showing(display: Display) -> frozenset[int]:
    """Return the processes that show windows, as the server knows them: a window may lie about its own."""
    owners = {_process(display, window) for window in _windows(display) if not _is_furniture(display, window)}
    return frozenset(owners - {0})


def _windows(display: Display) -> list[Window]:
    """Return the windows of programs: those the window manager lists, also where put away; without one all in view."""
    root = display.screen().root
    listed = root.get_full_property(display.intern_atom("_NET_CLIENT_LIST"), Xatom.WINDOW)
    if listed is not None:
        return [display.create_resource_object("window", int(id)) for id in listed.value]
    return [one for one in root.query_tree().children if _is_seen(one)]


def _is_seen(window: Window) -> bool:
    try:
        attributes, place = window.get_attributes(), window.get_geometry()
    except (BadWindow, BadDrawable, BadMatch):
        return False
    shown = attributes.map_state == X.IsViewable and attributes.win_class == X.InputOutput
    return bool(shown and place.width > 1 and place.height > 1)


def _is_furniture(display: Display, window: Window) -> bool:
    try:
        found = window.get_full_property(display.intern_atom("_NET_WM_WINDOW_TYPE"), Xatom.ATOM)
    except (BadWindow, BadDrawable, BadMatch):
        return False
    kinds = {display.intern_atom(name) for name in FURNITURE}
    return found is not None and bool(kinds & set(found.value))


def _process(display: Display, window: Window) -> int:
    """Return the process whose connection has made a window; 0: it is on another machine, or gone."""
    try:
        found = display.res_query_client_ids([{"client": window.id, "mask": res.LocalClientPIDMask}])
    except XError:
        return 0
    return next((int(one.value[0]) for one in found.ids if one.value), 0)
