"""Two computers of one sitting that know nothing of each other, and an attempt on the first."""

from dataclasses import replace
from pathlib import Path

from assessment.attempt.events import Body, LockdownReleased, Paused
from assessment.ids import AttemptId
from desktop.services.device import Device
from desktop.services.hand_over import HandedFile, hand_over
from desktop.services.resume_attempt import resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.take_over import read_arriving, take_over
from desktop.services.unlock_pack import unlock_pack
from tests.builders import (
    LOCKED,
    Desk,
    Draw,
    make_desk,
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
    desk = make_desk(home)
    desk.draw = Draw(name)
    given = replace(SITTING, seal_to=seal_key("organisation").recipient if seal else "", **sitting)  # type: ignore[arg-type]  # names are the caller's
    return desk.enrolled().holding(*((make_pack(),) if packs is None else packs), sittings=(given,))


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
