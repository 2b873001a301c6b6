"""The desk's section of attempts: what this computer holds, handed over, taken over, taken back, and carried away.

Each wish is told beforehand with ``prepare``, which finds the PIN that is needed; it is done once that was shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from assessment.attempt.sitting import Sitting
from assessment.errors import AcknowledgementInvalid
from assessment.ids import SittingId
from assessment.pack.acknowledgement_document import SUFFIX
from desktop.background import Background
from desktop.services.ask_proctor import ask_proctor, pin_needed
from desktop.services.device import Device
from desktop.services.hand_over import hand_over, take_back, write_seat_file
from desktop.services.held_attempts import HeldAttempt, held_attempts
from desktop.services.seats import holder
from desktop.services.take_acknowledgement import take_acknowledgement
from desktop.services.take_over import Arriving, read_arriving, take_over
from desktop.services.write_results import export_results, sitting_here


class Did(Enum):
    """What was done."""

    HANDED_OVER = "handed_over"
    WRITTEN_AGAIN = "written_again"
    TAKEN_OVER = "taken_over"
    TAKEN_BACK = "taken_back"
    EXPORTED = "exported"
    ACKNOWLEDGED = "acknowledged"


@dataclass(frozen=True, slots=True)
class Done:
    """What was done for whom. ``path`` is a file that was written, ``count`` how many attempts are in it.

    ``missing``: so many files of answers are not in it, because they are not on this computer. Of an acknowledgement
    ``count`` events and ``missing`` files are not known to be at the organisation even now.
    """

    did: Did
    name: str
    path: str = ""
    count: int = 1
    missing: int = 0


@dataclass(frozen=True, slots=True)
class _Asked:
    """A sitting whose proctor is asked for, and what is done when they have come."""

    sitting: Sitting
    then: Callable[[str], Done]


class AttemptsPresenter(QObject):
    """``changed``: the attempts are others. ``asks``: a PIN of the sitting is needed, if ``pin_set``, then ``try_pin``.

    ``refused`` tells in how many seconds there may be another try; ``accepted``: it was right. ``arrived`` brings an
    attempt out of a file, verified. ``done`` and ``not_done`` tell what came of a wish.
    """

    changed = Signal()
    asks = Signal()
    refused = Signal(int)
    accepted = Signal()
    arrived = Signal(object)
    done = Signal(object)
    not_done = Signal(object)
    problem = Signal(object)

    def __init__(self, device: Device, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.attempts: tuple[HeldAttempt, ...] = ()
        self.loading = True
        self.busy = self.pin_set = False
        self._device, self._background = device, background
        self._asked: _Asked | None = None

    def begin(self) -> None:
        """Look what is here."""
        device = self._device
        self._background.database(lambda: tuple(held_attempts(device)), self._looked, self.problem.emit)

    def end(self) -> None:
        """Nobody is at the desk: nothing is asked any more."""
        self._asked = None

    # --------------------------------------------------------------------------------------------- wishes

    def hand_over(self, one: HeldAttempt, folder: str, why: str) -> None:
        """Hand an attempt over; one that is, only has its file written again."""
        device, id = self._device, one.attempt_id

        def work(by: str) -> Done:
            if one.handed:
                file = write_seat_file(device, id, Path(folder))
            else:
                file = hand_over(device, id, by=by, why=why, folder=Path(folder))
            did = Did.WRITTEN_AGAIN if one.handed else Did.HANDED_OVER
            return Done(did, file.candidate, str(file.path), missing=len(file.missing))

        self._prepare(lambda: holder(device, id).sitting, work)

    def take_back(self, one: HeldAttempt) -> None:
        """Go on here with an attempt that was handed over here."""
        device, id = self._device, one.attempt_id

        def work(by: str) -> Done:
            take_back(device, id, by=by)
            return Done(Did.TAKEN_BACK, one.candidate)

        self._prepare(lambda: holder(device, id).sitting, work)

    def look(self, path: str) -> None:
        """Read the file of a hand-over; ``arrived`` or ``not_done`` follows. An acknowledgement is taken in: ``done``."""
        device = self._device
        self._set_busy(True)
        if path.lower().endswith(SUFFIX):
            self._background.database(
                lambda: _acknowledged(device, Path(path)), self._did, self._refused_to_do
            )
            return
        self._background.database(
            lambda: read_arriving(device, Path(path)), self._arrived, self._refused_to_do
        )

    def take_over(self, arriving: Arriving) -> None:
        """Take an attempt over."""
        device = self._device

        def work(by: str) -> Done:
            take_over(device, arriving, by=by)
            return Done(Did.TAKEN_OVER, arriving.entry.name, missing=_missing(arriving))

        self._prepare(lambda: arriving.sitting, work)

    def export(self, sitting_id: SittingId, folder: str) -> None:
        """Carry away the attempts of a sitting."""
        device = self._device

        def work(by: str) -> Done:
            made = export_results(device, sitting_id, by=by, folder=Path(folder))
            return Done(Did.EXPORTED, made.sitting, str(made.path), len(made.attempts), len(made.missing))

        self._prepare(lambda: sitting_here(device, sitting_id), work)

    def try_pin(self, pin: str) -> None:
        """Try a PIN; where none is set, asking is enough. What was wished is done when it is right."""
        asked, device = self._asked, self._device
        if asked is None or self.busy:
            return
        self._set_busy(True)
        self._background.database(
            lambda: ask_proctor(device, asked.sitting, pin),
            lambda by: self._answered(asked, by),
            self._refused_to_do,
        )

    def put_away(self) -> None:
        """It is not wished any more."""
        self._asked = None

    # --------------------------------------------------------------------------------------------- within

    def _prepare(self, sitting: Callable[[], Sitting], then: Callable[[str], Done]) -> None:
        self._set_busy(True)
        self._background.database(lambda: _Asked(sitting(), then), self._ask, self._refused_to_do)

    def _ask(self, asked: _Asked) -> None:
        self._asked = asked
        self.pin_set = pin_needed(asked.sitting)
        self._set_busy(False)
        self.asks.emit()

    def _answered(self, asked: _Asked, by: str | int) -> None:
        if isinstance(by, int):
            self._set_busy(False)
            self.refused.emit(-(-by // 1000))
            return
        if self._asked is not asked:
            self._set_busy(False)
            return
        self._asked = None
        self.accepted.emit()
        self._background.database(lambda: asked.then(by), self._did, self._refused_to_do)

    def _did(self, done: Done) -> None:
        self._set_busy(False)
        self.done.emit(done)
        self.begin()

    def _refused_to_do(self, error: Exception) -> None:
        self._set_busy(False)
        self.not_done.emit(error)
        self.begin()

    def _arrived(self, arriving: Arriving) -> None:
        self._set_busy(False)
        self.arrived.emit(arriving)

    def _looked(self, found: tuple[HeldAttempt, ...]) -> None:
        self.attempts, self.loading = found, False
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy


def _acknowledged(device: Device, path: Path) -> Done:
    found = take_acknowledgement(device, path)
    if not found.here:
        raise AcknowledgementInvalid("device", device.device_id)
    if found.forked or found.wrong:
        raise AcknowledgementInvalid("receipt", device.device_id)
    return Done(Did.ACKNOWLEDGED, "", count=found.unsent, missing=found.unsent_files)


def _missing(arriving: Arriving) -> int:
    return sum(1 for one in arriving.seat.files if not one.here)
