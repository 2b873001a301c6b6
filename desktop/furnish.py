"""The composition root behind the first screen: puts the parts together by hand."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, SignalInstance

from desktop.background import Background
from desktop.installation import Installation
from desktop.instance import Instance
from desktop.lockdown.findings.lookout import Lookout
from desktop.lockdown.keep_awake import find_keep_awake
from desktop.lockdown.relief import Relief
from desktop.lockdown.session import session_kind
from desktop.lockdown.sighting import Sighting
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.room_lock import RoomLock, WindowLock
from desktop.ui.candidate_room import fill_window
from desktop.ui.kiosk.backends import backend_for
from desktop.ui.kiosk.screens import screens_in_use
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.language import language_in_use
from desktop.ui.theme import theme_in_use
from desktop.ui.views.sign_in_view import SignInView
from desktop.version import VERSION


@dataclass(frozen=True, slots=True)
class Stage:
    """What is there already when the room is put together: the window with its first screen, and who owns it.

    ``wish`` is the number and secret of somebody who could not wait; ``prefer`` keeps preferences by name. ``ending``
    tells that all ends in good order. ``again`` starts this program anew (empty: nobody does), ``relief`` says that it
    is there to whom it has followed, ``instance`` tells who else tries to run here. ``at_desk``: a proctor opens it.
    """

    owner: QObject
    window: KioskWindow
    background: Background
    sign_in_view: SignInView | None
    wish: tuple[str, str] | None
    divider_percent: int
    lock_screen: bool
    prefer: Callable[..., None]
    ending: SignalInstance
    again: tuple[str, ...]
    relief: Relief
    instance: Instance
    at_desk: bool = False


def furnish(stage: Stage, installation: Installation) -> RoomPresenter:
    """Put the room together behind the window that is already there."""
    found = installation.capabilities if stage.lock_screen else installation.capabilities.waived()
    lock = RoomLock(installation.journal, found, Lookout(screens=screens_in_use))
    room = RoomPresenter(installation.device, stage.background, lock, VERSION, stage.owner)
    room.display.prefer(theme_in_use().name, language_in_use())
    fill_window(
        stage.window,
        room,
        media=room.media,
        divider_percent=stage.divider_percent,
        sign_in_view=stage.sign_in_view,
    )
    stage.window.divider_moved.connect(lambda percent: stage.prefer(splitter_percent=percent))
    hold = backend_for(
        session_kind(os.environ, sys.platform),
        found,
        stage.window,
        lock_screen=stage.lock_screen,
        again=stage.again,
        relief=stage.relief,
    )
    if stage.lock_screen:
        stage.ending.connect(lock.release)
    own = (WindowLock(stage.window),) if stage.lock_screen else ()
    lock.use(*own, hold=hold, awake=find_keep_awake() if stage.lock_screen else None)
    stage.instance.knocked.connect(
        lambda process: lock.saw(Sighting("programs", "second_instance", f"process {process}"))
    )
    room.screen_changed.connect(lambda screen: stage.prefer(first_screen=_first_screen(screen)))
    room.screen_changed.connect(lambda _: stage.relief.here())
    if stage.wish is not None:
        room.sign_in.sign_in(*stage.wish)
    room.open(at_desk=stage.at_desk)
    return room


def _first_screen(screen: Screen) -> str:
    """Return which screen to begin with next time: sign-in only while nothing else is going on."""
    return Screen.SIGN_IN.value if screen is Screen.SIGN_IN else ""
