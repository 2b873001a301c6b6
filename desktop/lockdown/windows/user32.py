"""Windows itself, asked through ctypes. Follows Microsoft's documentation; it has not been run on Windows yet."""

import ctypes
from collections.abc import Callable
from ctypes import (
    byref,
    c_int,
    c_int32,
    c_ssize_t,
    c_uint32,
    c_uint64,
    c_void_p,
    create_unicode_buffer,
    sizeof,
)
from typing import Any

from desktop.errors import LockdownUnavailable
from desktop.lockdown.windows import structures as s
from desktop.lockdown.windows.native import Displays, KeyEvent, WindowFacts

LONGEST = 200
PATH_CHARACTERS = 32_768
MOST_TRIES = 3


def _library(name: str) -> Any:
    load: Any = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise LockdownUnavailable("this is not Windows")
    try:
        return load(name, use_last_error=True)
    except OSError as error:
        raise LockdownUnavailable(f"{name}: {error}") from error


_procedure: Any = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)
HOOK_PROCEDURE = _procedure(c_ssize_t, c_int, c_uint64, c_ssize_t)
EVENT_PROCEDURE = _procedure(None, c_void_p, c_uint32, c_void_p, c_int32, c_int32, c_uint32, c_uint32)
ENUM_PROCEDURE = _procedure(c_int, c_void_p, c_ssize_t)

_RETURNS = {
    "SetWindowsHookExW": c_void_p,
    "CallNextHookEx": c_ssize_t,
    "SetWinEventHook": c_void_p,
    "GetForegroundWindow": c_void_p,
    "GetModuleHandleW": c_void_p,
    "OpenProcess": c_void_p,
}
_TAKES = {
    "SetWindowsHookExW": (c_int, HOOK_PROCEDURE, c_void_p, c_uint32),
    "CallNextHookEx": (c_void_p, c_int, c_uint64, c_ssize_t),
    "UnhookWindowsHookEx": (c_void_p,),
    "SetWinEventHook": (c_uint32, c_uint32, c_void_p, EVENT_PROCEDURE, c_uint32, c_uint32, c_uint32),
    "UnhookWinEvent": (c_void_p,),
    "EnumWindows": (ENUM_PROCEDURE, c_ssize_t),
    "SetWindowPos": (c_void_p, c_ssize_t, c_int, c_int, c_int, c_int, c_uint32),
    "GetWindowThreadProcessId": (c_void_p, c_void_p),
    "GetWindowTextW": (c_void_p, c_void_p, c_int),
    "GetClassNameW": (c_void_p, c_void_p, c_int),
    "GetWindowRect": (c_void_p, c_void_p),
    "DwmGetWindowAttribute": (c_void_p, c_uint32, c_void_p, c_uint32),
    "OpenProcess": (c_uint32, c_int, c_uint32),
    "QueryFullProcessImageNameW": (c_void_p, c_uint32, c_void_p, c_void_p),
    "CloseHandle": (c_void_p,),
    "GetModuleHandleW": (c_void_p,),
    "DispatchMessageW": (c_void_p,),
    "TranslateMessage": (c_void_p,),
    "PeekMessageW": (c_void_p, c_void_p, c_uint32, c_uint32, c_uint32),
    "SetWindowDisplayAffinity": (c_void_p, c_uint32),
    "WTSRegisterSessionNotification": (c_void_p, c_uint32),
    "WTSUnRegisterSessionNotification": (c_void_p,),
    **dict.fromkeys(("IsWindow", "IsWindowVisible", "IsIconic", "SetForegroundWindow"), (c_void_p,)),
    "ShowWindowAsync": (c_void_p, c_int),
}


class _Libraries:
    """The functions by name, typed once at their first use."""

    def __init__(self, *names: str) -> None:
        self._loaded = [_library(name) for name in names]
        self._found: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name not in self._found:
            home = next((library for library in self._loaded if hasattr(library, name)), None)
            if home is None:
                raise LockdownUnavailable(f"this Windows lacks {name}")
            function = getattr(home, name)
            if name in _RETURNS:
                function.restype = _RETURNS[name]
            if name in _TAKES:
                function.argtypes = _TAKES[name]
            self._found[name] = function
        return self._found[name]


class User32:
    """Implements the Protocols of ``native.py``."""

    def __init__(self) -> None:
        """Load the libraries.

        Raises:
            LockdownUnavailable: this is not Windows.
        """
        self._api = _Libraries("user32", "kernel32", "dwmapi", "wtsapi32")
        self._hook: tuple[Any, Any] | None = None
        self._event_hook: tuple[Any, Any] | None = None

    # -------------------------------------------------------------------------------------------- keyboard

    def hook_keys(self, judge: Callable[[KeyEvent], bool]) -> None:
        def procedure(code: int, message: int, address: int) -> int:
            if code == s.HC_ACTION:
                told = s.KeyboardHookStruct.from_address(address)
                event = KeyEvent(
                    told.vkCode,
                    message in (s.WM_KEYDOWN, s.WM_SYSKEYDOWN),
                    bool(told.flags & s.LLKHF_ALTDOWN),
                    bool(told.flags & s.LLKHF_INJECTED),
                    bool(told.flags & s.LLKHF_LOWER_IL_INJECTED),
                    told.dwExtraInfo,
                )
                if judge(event):
                    return 1
            return int(self._api.CallNextHookEx(None, code, message, address))

        kept = HOOK_PROCEDURE(procedure)  # as long as Windows may call it
        made = self._api.SetWindowsHookExW(s.WH_KEYBOARD_LL, kept, self._api.GetModuleHandleW(None), 0)
        if not made:
            raise _failed("SetWindowsHookExW")
        self.unhook_keys()
        self._hook = made, kept

    def unhook_keys(self) -> None:
        hook, self._hook = self._hook, None
        if hook is not None:
            self._api.UnhookWindowsHookEx(hook[0])

    def send_mark(self, code: int, extra: int) -> None:
        keys = (s.Input * 2)()
        for key, flags in zip(keys, (0, s.KEYEVENTF_KEYUP), strict=True):
            key.type = s.INPUT_KEYBOARD
            key.of.ki = s.KeyboardInput(code, 0, flags, 0, extra)
        self._api.SendInput(len(keys), keys, sizeof(s.Input))

    def pump(self, milliseconds: int) -> None:
        self._api.MsgWaitForMultipleObjectsEx(0, None, milliseconds, s.QS_ALLINPUT, s.MWMO_INPUTAVAILABLE)
        message = s.Message()
        while self._api.PeekMessageW(byref(message), None, 0, 0, s.PM_REMOVE):
            self._api.TranslateMessage(byref(message))
            self._api.DispatchMessageW(byref(message))

    # --------------------------------------------------------------------------------------------- windows

    def follow_foreground(self, told: Callable[[int], None]) -> None:
        def procedure(_hook: int, _event: int, window: int, what: int, *_: int) -> None:
            if what == s.OBJID_WINDOW and window:
                told(window)

        self.leave_foreground()
        kept = EVENT_PROCEDURE(procedure)
        event = s.EVENT_SYSTEM_FOREGROUND
        made = self._api.SetWinEventHook(event, event, None, kept, 0, 0, s.WINEVENT_OUTOFCONTEXT)
        if not made:
            raise _failed("SetWinEventHook")
        self._event_hook = made, kept

    def leave_foreground(self) -> None:
        hook, self._event_hook = self._event_hook, None
        if hook is not None:
            self._api.UnhookWinEvent(hook[0])

    def foreground(self) -> int:
        return int(self._api.GetForegroundWindow() or 0)

    def windows_above(self, window: int) -> list[int]:
        """Return them as EnumWindows gives them: the highest first, and ours where it stands."""
        found: list[int] = []

        def procedure(one: int, _: int) -> int:
            if one == window:
                return 0
            found.append(one)
            return 1

        self._api.EnumWindows(ENUM_PROCEDURE(procedure), 0)
        return found

    def facts(self, window: int) -> WindowFacts | None:
        if not self._api.IsWindow(window):
            return None
        pid = c_uint32()
        self._api.GetWindowThreadProcessId(window, byref(pid))
        title, class_name = create_unicode_buffer(LONGEST), create_unicode_buffer(LONGEST)
        self._api.GetWindowTextW(window, title, LONGEST)
        self._api.GetClassNameW(window, class_name, LONGEST)
        return WindowFacts(
            pid.value, title.value, class_name.value, self._program(pid.value), self._seen(window)
        )

    def _program(self, pid: int) -> str:
        process = self._api.OpenProcess(s.PROCESS_QUERY_LIMITED_INFORMATION, 0, pid)
        if not process:
            return ""
        name, length = create_unicode_buffer(PATH_CHARACTERS), c_uint32(PATH_CHARACTERS)
        known = self._api.QueryFullProcessImageNameW(process, 0, name, byref(length))
        self._api.CloseHandle(process)
        return name.value if known else ""

    def _seen(self, window: int) -> bool:
        place, cloaked = s.Rect(), c_uint32()
        self._api.GetWindowRect(window, byref(place))
        self._api.DwmGetWindowAttribute(window, s.DWMWA_CLOAKED, byref(cloaked), sizeof(cloaked))
        has_size = place.right > place.left and place.bottom > place.top
        return bool(self.is_shown(window) and has_size and not cloaked.value)

    def is_shown(self, window: int) -> bool:
        return bool(self._api.IsWindowVisible(window)) and not self._api.IsIconic(window)

    def show_on_top(self, window: int) -> None:
        if self._api.IsIconic(window):
            self._api.ShowWindowAsync(window, s.SW_RESTORE)
        flags = s.SWP_NOMOVE | s.SWP_NOSIZE | s.SWP_NOACTIVATE | s.SWP_SHOWWINDOW | s.SWP_ASYNCWINDOWPOS
        self._api.SetWindowPos(window, s.HWND_TOPMOST, 0, 0, 0, 0, flags)

    def bring_to_front(self, window: int) -> bool:
        return bool(self._api.SetForegroundWindow(window)) and self.foreground() == window

    def put_away(self, window: int) -> None:
        self._api.ShowWindowAsync(window, s.SW_MINIMIZE)

    def displays(self) -> Displays:
        for _ in range(MOST_TRIES):  # between the two questions a screen may have come
            paths, modes = c_uint32(), c_uint32()
            self._api.GetDisplayConfigBufferSizes(s.QDC_ONLY_ACTIVE_PATHS, byref(paths), byref(modes))
            found, unread = (s.PathInfo * paths.value)(), (s.ModeInfo * modes.value)()
            answer = self._api.QueryDisplayConfig(
                s.QDC_ONLY_ACTIVE_PATHS, byref(paths), found, byref(modes), unread, None
            )
            if answer != s.ERROR_INSUFFICIENT_BUFFER:
                return count_displays(found[: paths.value] if answer == 0 else [])
        return count_displays([])

    def is_remote(self) -> bool:
        return bool(self._api.GetSystemMetrics(s.SM_REMOTESESSION))

    # -------------------------------------------------------------------------------------------- settings

    def help_keys(self) -> dict[str, int]:
        return {name: int(self._help_key(name).dwFlags) for name in s.SPI}

    def _help_key(self, name: str) -> Any:
        kept = s.FilterKeys() if name == "filter" else s.HelpKey()
        kept.cbSize = sizeof(kept)
        if not self._api.SystemParametersInfoW(s.SPI[name][0], sizeof(kept), byref(kept), 0):
            raise _failed(f"SystemParametersInfoW {name}")
        return kept

    def set_help_keys(self, flags: dict[str, int]) -> None:
        for name, wanted in flags.items():
            kept = self._help_key(name)  # its other fields stay as they are
            kept.dwFlags = wanted
            if not self._api.SystemParametersInfoW(s.SPI[name][1], sizeof(kept), byref(kept), 0):
                raise _failed(f"SystemParametersInfoW {name}")

    def set_affinity(self, window: int, affinity: int) -> None:
        if not self._api.SetWindowDisplayAffinity(window, affinity):
            raise _failed("SetWindowDisplayAffinity")

    def follow_session(self, window: int) -> None:
        if not self._api.WTSRegisterSessionNotification(window, s.NOTIFY_FOR_THIS_SESSION):
            raise _failed("WTSRegisterSessionNotification")

    def leave_session(self, window: int) -> None:
        self._api.WTSUnRegisterSessionNotification(window)


def count_displays(paths: "list[s.PathInfo]") -> Displays:
    """Return what these paths show: several targets of one source show the same picture."""
    sources = {(path.source.adapterId.low, path.source.adapterId.high, path.source.id) for path in paths}
    return Displays(
        len(paths), len(sources), sum(path.target.outputTechnology in s.INTERNAL for path in paths)
    )


def _failed(name: str) -> LockdownUnavailable:
    last: Callable[[], int] = getattr(ctypes, "get_last_error", lambda: 0)
    return LockdownUnavailable(f"{name}: error {last()}")
