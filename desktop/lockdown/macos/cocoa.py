"""macOS itself, asked through PyObjC, whose home this file is. It has not been run on macOS yet."""

from collections.abc import Callable
from functools import partial
from typing import Any

import AppKit
import objc
import Quartz

from desktop.errors import LockdownUnavailable
from desktop.lockdown.macos.native import WindowRow
from desktop.lockdown.macos.operations import NOTIFICATIONS


class Cocoa:
    """Implements the Protocol of ``native.py``."""

    def __init__(self) -> None:
        self._observers: list[Any] = []

    def presentation(self) -> int:
        return int(AppKit.NSApplication.sharedApplication().presentationOptions())

    def set_presentation(self, options: int) -> None:
        try:
            AppKit.NSApplication.sharedApplication().setPresentationOptions_(options)
        except objc.error as error:  # what macOS throws at a set that it does not allow
            raise LockdownUnavailable(f"presentation options: {error}") from error

    def windows(self) -> list[WindowRow]:
        wanted = Quartz.kCGWindowListOptionOnScreenOnly | Quartz.kCGWindowListExcludeDesktopElements
        found = Quartz.CGWindowListCopyWindowInfo(wanted, Quartz.kCGNullWindowID) or ()
        return [_row(window) for window in found]

    def share(self, view: int, sharing: int) -> None:
        window = objc.objc_object(c_void_p=view).window()
        if window is None:
            raise LockdownUnavailable("the view has no window")
        window.setSharingType_(sharing)

    def activate(self) -> None:
        AppKit.NSApplication.sharedApplication().activateIgnoringOtherApps_(True)

    def follow(self, told: Callable[[str], None]) -> None:
        self.leave()
        centre = AppKit.NSWorkspace.sharedWorkspace().notificationCenter()
        for name in NOTIFICATIONS:
            block = partial(_pass_on, told, name)
            self._observers.append(
                centre.addObserverForName_object_queue_usingBlock_(getattr(AppKit, name), None, None, block)
            )

    def leave(self) -> None:
        centre = AppKit.NSWorkspace.sharedWorkspace().notificationCenter()
        while self._observers:
            centre.removeObserver_(self._observers.pop())


def _pass_on(told: Callable[[str], None], name: str, _notification: object) -> None:
    told(name)


def _row(window: Any) -> WindowRow:
    pid = int(window.get(Quartz.kCGWindowOwnerPID, 0))
    place = window.get(Quartz.kCGWindowBounds, {})
    has_size = place.get("Width", 0) > 1 and place.get("Height", 0) > 1
    return WindowRow(
        pid,
        str(window.get(Quartz.kCGWindowOwnerName, "")),
        int(window.get(Quartz.kCGWindowLayer, 0)),
        bool(has_size and window.get(Quartz.kCGWindowAlpha, 1) > 0),
        _program(pid),
    )


def _program(pid: int) -> str:
    running = AppKit.NSRunningApplication.runningApplicationWithProcessIdentifier_(pid)
    address = running.executableURL() if running is not None else None
    return str(address.path()) if address is not None else ""
