"""Windows' structures and numbers, as its headers have them on 64 bits. They can be measured on any system."""

import ctypes
from ctypes import c_int32, c_ssize_t, c_uint16, c_uint32, c_uint64, c_void_p

WH_KEYBOARD_LL = 13
HC_ACTION = 0
WM_KEYDOWN, WM_SYSKEYDOWN = 0x0100, 0x0104
LLKHF_LOWER_IL_INJECTED, LLKHF_INJECTED, LLKHF_ALTDOWN = 0x02, 0x10, 0x20
EVENT_SYSTEM_FOREGROUND = 0x0003
WINEVENT_OUTOFCONTEXT = 0x0000
OBJID_WINDOW = 0
QS_ALLINPUT, MWMO_INPUTAVAILABLE, PM_REMOVE = 0x04FF, 0x0004, 0x0001
INPUT_KEYBOARD, KEYEVENTF_KEYUP = 1, 0x0002
HWND_TOPMOST = -1
SWP_NOSIZE, SWP_NOMOVE, SWP_NOACTIVATE, SWP_SHOWWINDOW = 0x0001, 0x0002, 0x0010, 0x0040
SWP_ASYNCWINDOWPOS = 0x4000
SW_RESTORE, SW_MINIMIZE = 9, 6
SM_REMOTESESSION = 0x1000
PROCESS_QUERY_LIMITED_INFORMATION = 0x1000
DWMWA_CLOAKED = 14
NOTIFY_FOR_THIS_SESSION = 0
QDC_ONLY_ACTIVE_PATHS = 0x2
ERROR_INSUFFICIENT_BUFFER = 122
INTERNAL = frozenset({0x80000000, 6, 11, 13})
"""Output technologies of a built-in screen: INTERNAL, LVDS, DISPLAYPORT_EMBEDDED, UDI_EMBEDDED."""
SPI = {"sticky": (0x3A, 0x3B), "toggle": (0x34, 0x35), "filter": (0x32, 0x33)}
"""SPI_GET... and SPI_SET... of each."""


class KeyboardHookStruct(ctypes.Structure):
    _fields_ = (
        ("vkCode", c_uint32),
        ("scanCode", c_uint32),
        ("flags", c_uint32),
        ("time", c_uint32),
        ("dwExtraInfo", c_uint64),
    )


class KeyboardInput(ctypes.Structure):
    _fields_ = (
        ("wVk", c_uint16),
        ("wScan", c_uint16),
        ("dwFlags", c_uint32),
        ("time", c_uint32),
        ("dwExtraInfo", c_uint64),
    )


class AnyInput(ctypes.Union):
    """As large as the largest of them, which is MOUSEINPUT."""

    _fields_ = (("ki", KeyboardInput), ("mouse", c_uint64 * 4))


class Input(ctypes.Structure):
    _fields_ = (("type", c_uint32), ("of", AnyInput))


class Rect(ctypes.Structure):
    _fields_ = (("left", c_int32), ("top", c_int32), ("right", c_int32), ("bottom", c_int32))


class Message(ctypes.Structure):
    _fields_ = (
        ("hwnd", c_void_p),
        ("message", c_uint32),
        ("wParam", c_uint64),
        ("lParam", c_ssize_t),
        ("time", c_uint32),
        ("x", c_int32),
        ("y", c_int32),
    )


class HelpKey(ctypes.Structure):
    """STICKYKEYS and TOGGLEKEYS."""

    _fields_ = (("cbSize", c_uint32), ("dwFlags", c_uint32))


class FilterKeys(ctypes.Structure):
    _fields_ = (
        ("cbSize", c_uint32),
        ("dwFlags", c_uint32),
        ("iWaitMSec", c_uint32),
        ("iDelayMSec", c_uint32),
        ("iRepeatMSec", c_uint32),
        ("iBounceMSec", c_uint32),
    )


class Luid(ctypes.Structure):
    _fields_ = (("low", c_uint32), ("high", c_int32))


class PathSource(ctypes.Structure):
    _fields_ = (("adapterId", Luid), ("id", c_uint32), ("modeInfoIdx", c_uint32), ("statusFlags", c_uint32))


class PathTarget(ctypes.Structure):
    _fields_ = (
        ("adapterId", Luid),
        ("id", c_uint32),
        ("modeInfoIdx", c_uint32),
        ("outputTechnology", c_uint32),
        ("rotation", c_uint32),
        ("scaling", c_uint32),
        ("refreshRate", c_uint32 * 2),
        ("scanLineOrdering", c_uint32),
        ("targetAvailable", c_int32),
        ("statusFlags", c_uint32),
    )


class PathInfo(ctypes.Structure):
    """DISPLAYCONFIG_PATH_INFO."""

    _fields_ = (("source", PathSource), ("target", PathTarget), ("flags", c_uint32))


class ModeInfo(ctypes.Structure):
    """DISPLAYCONFIG_MODE_INFO, of which nothing is read."""

    _fields_ = (("content", c_uint64 * 8),)
