"""Which keys are the system's: those that, were they not held, would lead out of the test. They are never typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow

from desktop.lockdown.journal import Journal

_MODIFIER = Qt.KeyboardModifier
_KEY = Qt.Key
_SWITCH = {
    _KEY.Key_Tab,
    _KEY.Key_Backtab,
    _KEY.Key_Escape,
    _KEY.Key_Space,
    *map(_KEY, range(_KEY.Key_F1, _KEY.Key_F12 + 1)),
}
_CLOSE = {_KEY.Key_Q, _KEY.Key_W}
_CAPTURE = {_KEY.Key_Print, _KEY.Key_SysReq}
_SUPER = {_KEY.Key_Super_L, _KEY.Key_Super_R, _KEY.Key_Meta, _KEY.Key_Hyper_L, _KEY.Key_Hyper_R}
_LAUNCH = range(_KEY.Key_LaunchMail, _KEY.Key_LaunchH + 1)
_MEDIA = range(_KEY.Key_MediaPlay, _KEY.Key_MediaTogglePlayPause + 1)
_OTHERS = {
    _KEY.Key_Menu,
    _KEY.Key_HomePage,
    _KEY.Key_Search,
    _KEY.Key_PowerOff,
    _KEY.Key_Sleep,
    _KEY.Key_WakeUp,
}
_MODIFIERS = {_KEY.Key_Control, _KEY.Key_Alt, _KEY.Key_Shift, _KEY.Key_AltGr}

CLOSE, CAPTURE, SHORTCUT = "close_attempt", "capture_key", "shortcut"


def system_key(key: int, modifiers: Qt.KeyboardModifier, *, types: bool = False) -> str:
    """Return what a key press would have meant to the system: the kind of its incident, empty for any other key.

    ``types``: it has a letter, as where Ctrl and Alt together stand for AltGr.
    """
    alt, control = bool(modifiers & _MODIFIER.AltModifier), bool(modifiers & _MODIFIER.ControlModifier)
    if key in _CAPTURE:
        return CAPTURE
    if (alt and key == _KEY.Key_F4) or (control and not alt and key in _CLOSE):
        return CLOSE
    if (
        key in _SUPER
        or modifiers & _MODIFIER.MetaModifier
        or key in _LAUNCH
        or key in _MEDIA
        or key in _OTHERS
    ):
        return SHORTCUT
    if (alt and key in _SWITCH) or (control and key == _KEY.Key_Escape):
        return SHORTCUT
    return SHORTCUT if control and alt and not types and key not in _MODIFIERS else ""


class KeyGate(QObject):
    """Keeps the system's keys from whatever has the keyboard in a window: a held Alt+Tab would be typed as a tab.

    ``pressed`` tells the kind and the key.
    """

    name = "system_keys"
    required = True
    pressed = Signal(str, str)

    def __init__(self, window: Callable[[], QWindow | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window

    def perform(self, journal: Journal) -> None:
        """Begin. Nothing outside this process changes: nothing to journal."""
        window = self._window()
        if window is not None:
            window.installEventFilter(self)

    def revert(self) -> None:
        """Let every key through."""
        window = self._window()
        if window is not None:
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            kind = system_key(
                event.key(), event.modifiers(), types=event.text().isprintable() and event.text() != ""
            )
            if kind and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.pressed.emit(kind, _name(event))
            return bool(kind)
        return False


def _name(event: QKeyEvent) -> str:
    """Return a press as people write it; a modifier by itself once."""
    told = event.key() if event.key() in _SUPER else event.keyCombination()
    return QKeySequence(told).toString()
