"""What is cut and copied by a candidate. During an attempt it stays in this file's memory: nothing is taken from the
system's clipboard or selection, nothing is left there, and all of it is forgotten when the attempt ends.

There is one, as there is one window. Every editor hands its keys to ``take_key`` first.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence


@dataclass(frozen=True, slots=True)
class Clip:
    """Words; ``html`` is the same as restricted HTML where they had looks."""

    text: str
    html: str = ""


class Editor(Protocol):
    """What text is cut from and pasted into."""

    def isReadOnly(self) -> bool: ...  # noqa: N802 (Qt's name)
    def selected_clip(self) -> Clip | None:
        """Return what is selected, None where that is nothing or secret."""
        ...

    def remove_selected(self) -> None:
        """Take what is selected away; that can be undone."""
        ...

    def paste_clip(self, clip: Clip) -> None:
        """Put words in place of what is selected, or say why not; that can be undone."""
        ...


class _Kept:
    """The one clipboard."""

    isolated = False
    clip: Clip | None = None


def isolate() -> None:
    """Begin an attempt: forget what was cut before, and empty what the system holds, so that nothing of it comes in."""
    if _Kept.isolated:
        return
    _Kept.isolated, _Kept.clip = True, None
    system = QGuiApplication.clipboard()
    for mode in _modes(system):
        system.clear(mode)
    system.changed.connect(_keep_out)


def release() -> None:
    """End an attempt: forget all that was cut. Outside of attempts the system's clipboard is used as everywhere."""
    if not _Kept.isolated:
        return
    _Kept.isolated, _Kept.clip = False, None
    QGuiApplication.clipboard().changed.disconnect(_keep_out)


def is_isolated() -> bool:
    """Say whether an attempt keeps its own clipboard."""
    return _Kept.isolated


def put(clip: Clip) -> None:
    """Keep what was cut or copied."""
    _Kept.clip = clip
    if not _Kept.isolated:
        QGuiApplication.clipboard().setText(clip.text)


def get() -> Clip | None:
    """Return what can be pasted, None where there is nothing."""
    if _Kept.isolated:
        return _Kept.clip
    text = QGuiApplication.clipboard().text()
    if _Kept.clip is not None and _Kept.clip.text == text:
        return _Kept.clip  # with its looks
    return Clip(text) if text else None


def take_key(editor: Editor, event: QKeyEvent) -> bool:
    """Cut, copy or paste where a key asks for it; say whether it did."""
    if _asks(event, QKeySequence.StandardKey.Paste, _PASTE):
        clip = get()
        if clip is not None and not editor.isReadOnly():
            editor.paste_clip(clip)
        return True
    cut = _asks(event, QKeySequence.StandardKey.Cut, _CUT)
    if not cut and not _asks(event, QKeySequence.StandardKey.Copy, _COPY):
        return False
    chosen = editor.selected_clip()
    if chosen is not None:
        put(chosen)
        if cut and not editor.isReadOnly():
            editor.remove_selected()
    return True


def outgoing(clip: Clip | None) -> QMimeData:
    """Return what Qt itself may take out of an editor, by whatever way: words, and during an attempt nothing."""
    data = QMimeData()
    if clip is not None and not _Kept.isolated:
        data.setText(clip.text)
    return data


def incoming(source: QMimeData) -> Clip | None:
    """Return the words that Qt itself brings into an editor; during an attempt None, whatever they are."""
    return None if _Kept.isolated or not source.hasText() else Clip(source.text())


def _asks(event: QKeyEvent, standard: QKeySequence.StandardKey, keys: frozenset[tuple[int, int]]) -> bool:
    return event.matches(standard) or (event.modifiers().value & _HELD, event.key()) in keys


def _keep_out(mode: QClipboard.Mode) -> None:
    """Empty what this application has put into the system's clipboard past all of this, before anybody can ask for it."""
    system = QGuiApplication.clipboard()
    owned = {
        QClipboard.Mode.Clipboard: system.ownsClipboard,
        QClipboard.Mode.Selection: system.ownsSelection,
    }.get(mode)
    if owned is not None and owned():
        system.clear(mode)


def _modes(system: QClipboard) -> list[QClipboard.Mode]:
    selection = [QClipboard.Mode.Selection] if system.supportsSelection() else []
    return [QClipboard.Mode.Clipboard, *selection]


_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier.value, Qt.KeyboardModifier.ShiftModifier.value
_HELD = _CONTROL | _SHIFT | Qt.KeyboardModifier.AltModifier.value | Qt.KeyboardModifier.MetaModifier.value
_INSERT, _DELETE = Qt.Key.Key_Insert.value, Qt.Key.Key_Delete.value
_CUT = frozenset({(_SHIFT, _DELETE), (_CONTROL, Qt.Key.Key_X.value)})
_COPY = frozenset({(_CONTROL, _INSERT), (_CONTROL, Qt.Key.Key_C.value)})
_PASTE = frozenset({(_SHIFT, _INSERT), (_CONTROL | _SHIFT, _INSERT), (_CONTROL, Qt.Key.Key_V.value)})
"""The keys of all systems, whichever of them this is."""
