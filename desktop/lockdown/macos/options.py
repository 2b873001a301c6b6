"""Presentation options of macOS, and which of them may stand together: a wrong set ends the program that asks for it."""

from enum import IntFlag


class Options(IntFlag):
    """NSApplicationPresentationOptions."""

    AUTO_HIDE_DOCK = 1 << 0
    HIDE_DOCK = 1 << 1
    AUTO_HIDE_MENU_BAR = 1 << 2
    HIDE_MENU_BAR = 1 << 3
    DISABLE_APPLE_MENU = 1 << 4
    DISABLE_PROCESS_SWITCHING = 1 << 5
    DISABLE_FORCE_QUIT = 1 << 6
    DISABLE_SESSION_TERMINATION = 1 << 7
    DISABLE_HIDE_APPLICATION = 1 << 8
    DISABLE_MENU_BAR_TRANSPARENCY = 1 << 9
    FULL_SCREEN = 1 << 10
    AUTO_HIDE_TOOLBAR = 1 << 11
    DISABLE_CURSOR_LOCATION_ASSISTANCE = 1 << 12


_DOCK = Options.HIDE_DOCK | Options.AUTO_HIDE_DOCK
_NEED_DOCK = (
    Options.DISABLE_PROCESS_SWITCHING
    | Options.DISABLE_FORCE_QUIT
    | Options.DISABLE_SESSION_TERMINATION
    | Options.DISABLE_MENU_BAR_TRANSPARENCY
)
HELD = (
    Options.HIDE_DOCK
    | Options.HIDE_MENU_BAR
    | Options.DISABLE_APPLE_MENU
    | Options.DISABLE_PROCESS_SWITCHING
    | Options.DISABLE_FORCE_QUIT
    | Options.DISABLE_SESSION_TERMINATION
    | Options.DISABLE_HIDE_APPLICATION
)
"""What a test asks for: no Dock, no menus, no other program, no Force Quit, no way to log out."""


def why_invalid(options: Options) -> str:
    """Return which of Apple's rules a set of options breaks, empty where it keeps them all."""
    if _DOCK in options:
        return "the Dock is both hidden and hidden until it is wanted"
    if Options.HIDE_MENU_BAR | Options.AUTO_HIDE_MENU_BAR in options:
        return "the menu bar is both hidden and hidden until it is wanted"
    if Options.HIDE_MENU_BAR in options and Options.HIDE_DOCK not in options:
        return "the menu bar is hidden and the Dock is not"
    if Options.AUTO_HIDE_MENU_BAR in options and not options & _DOCK:
        return "the menu bar hides and the Dock does not"
    if options & _NEED_DOCK and not options & _DOCK:
        return "something is disabled that needs a hidden Dock"
    toolbar = Options.FULL_SCREEN | Options.AUTO_HIDE_MENU_BAR
    if Options.AUTO_HIDE_TOOLBAR in options and toolbar not in options:
        return "a toolbar hides without full screen and a menu bar that hides"
    return ""
