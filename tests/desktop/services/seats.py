"""Two computers of one sitting that know nothing of each other, and an attempt on the first."""

from copy import copy
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from shutil import copytree

from assessment.attempt.events import Body, LockdownReleased, Paused
from assessment.ids import AttemptId
from desktop.paths import Paths
from desktop.services.device import Device
from desktop.services.hand_over import HandedFile, hand_over
from desktop.services.import_sitting import import_sitting
from desktop.services.resume_attempt import resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.take_over import read_arriving, take_over
from desktop.services.unlock_pack import unlock_pack
from tests.builders import (
    LOCKED,
    Desk,
    Draw,
    folder_of_the_run,
    make_desk,
    make_document,
    make_pack,
    make_sitting,
    seal_key,
    signed_in,
    started,
)

SITTING = make_sitting()


def make_seat(
    home: Path, name: str, *, packs: tuple[bytes, ...] | None = None, seal: bool = True, **sitting: object
) -> Desk:
    """Return a computer of its own that is ready for the sitting, which says whom results are sealed to."""
    given = replace(SITTING, seal_to=seal_key("organisation").recipient if seal else "", **sitting)  # type: ignore[arg-type]  # names are the caller's
    like = _seat(name, (make_pack(),) if packs is None else packs, make_document(given))
    copytree(like.paths.home, home, dirs_exist_ok=True)
    return Desk(Paths(home), draw=copy(like.draw))


@cache
def _seat(name: str, packs: tuple[bytes, ...], document: bytes) -> Desk:
    """Return a computer to copy, made once."""
    desk = make_desk(folder_of_the_run() / sha256(repr((name, packs, document)).encode()).hexdigest())
    desk.draw = Draw(name)
    with desk.enrolled().holding(*packs).opened() as device:
        import_sitting(device, document)
    return desk


def left(device: Device, *wishes: Body, number: str = "C-1") -> RunningAttempt:
    """Begin, answer, and leave as a proctor does."""
    running = started(device, number)
    running.record(*wishes, Paused("proctor", "Pat"), LockdownReleased("proctor"))
    running.mark_alive()
    return running


def given(device: Device, attempt_id: AttemptId, folder: Path) -> HandedFile:
    """Hand an attempt over."""
    return hand_over(device, attempt_id, by="Pat", why="the screen went dark", folder=folder)


def taken(device: Device, path: Path) -> AttemptId:
    """Take an attempt over."""
    return take_over(device, read_arriving(device, path), by="Sam").attempt_id


def going_on(device: Device, number: str = "C-1") -> RunningAttempt:
    """Sign the candidate in again, and go on."""
    who = signed_in(device, number)
    return resume_attempt(device, who, unlock_pack(device, who.pack_hash), LOCKED)[0]
