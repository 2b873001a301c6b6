"""From the instructions into the test: engage the lock, then begin or go on; if either fails, both are undone."""

import logging
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from assessment.attempt.admitted import Admission
from assessment.attempt.lockdown import LockdownPolicy
from assessment.content.test import Test
from desktop.background import Background
from desktop.errors import LockdownUnavailable
from desktop.lockdown.findings.preflight import Found
from desktop.presenters.facts import CandidateFacts, ResumeCause, ResumeFacts
from desktop.presenters.lock import NOT_LOCKED, ExamLock, Locked
from desktop.presenters.machine_rows import incidents_of, why_unfit, with_log
from desktop.presenters.time_left import clocks, first_to_end
from desktop.services.device import Device
from desktop.services.prove_log import log_is_whole
from desktop.services.read_attempts import load_attempt
from desktop.services.resume_attempt import Gap, resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import SignedIn
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import OpenedPack

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Log:
    """Whether the log is what this device wrote, and what a proctor has allowed in an attempt that goes on."""

    whole: bool
    allowed: frozenset[str]


@dataclass(slots=True)
class _Starting:
    """What must be known before anything begins; each part comes when it comes."""

    policy: LockdownPolicy
    going_on: bool
    locked: Locked | None = None
    found: Found | None = None
    log: _Log | None = None

    def take(self, what: Found | _Log) -> None:
        """Take a part."""
        if isinstance(what, Found):
            self.found = what
        else:
            self.log = what


class StartPresenter(QObject):
    """Starts one attempt for one candidate."""

    busy_changed = Signal(bool)
    agreed_changed = Signal()
    tryout_wished = Signal()
    prepared = Signal(object)
    started = Signal(object, object)
    problem = Signal(object)
    back_wished = Signal()

    def __init__(
        self, device: Device, background: Background, lock: ExamLock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.candidate: CandidateFacts | None = None
        self.test: Test | None = None
        self.agreed = False
        self._device = device
        self._background = background
        self._lock = lock
        self.found = Found()
        self._signed_in: SignedIn | None = None
        self._opened: OpenedPack | None = None
        self._prepared: RunningAttempt | None = None
        self._busy = False
        self._starting: _Starting | None = None

    def show(self, signed_in: SignedIn, opened: OpenedPack, candidate: CandidateFacts) -> None:
        """Take over who is to begin what."""
        self._signed_in, self._opened, self.candidate = signed_in, opened, candidate
        self.test = opened.content.tests.get(signed_in.sitting.test_id)
        self._prepared = None
        self.agreed = False
        if signed_in.admitted.admission is not Admission.CONTINUE:
            self._background.database(
                lambda: prepare_attempt(self._device, signed_in, opened),
                lambda running: self._ready(signed_in, running),
                lambda error: log.info("nothing prepared: %s", type(error).__name__),  # the start tells of it
            )

    def media(self, name: str) -> bytes | None:
        """Return the bytes of a picture in the pack to be begun."""
        return self._opened.content.media.get(name) if self._opened else None

    @property
    def may_start(self) -> bool:
        """Whether nothing is left to agree to."""
        return self.candidate is not None and (self.agreed or not self.candidate.honour_statement)

    def agree(self, agreed: bool) -> None:
        """Agree to the statement, or take that back before the start."""
        if agreed != self.agreed and not self._busy:
            self.agreed = agreed
            self.agreed_changed.emit()

    def try_out(self) -> None:
        """Try out the screen first."""
        if not self._busy:
            self.tryout_wished.emit()

    def start(self) -> None:
        """Lock and begin. The candidate pressed start."""
        if self._busy or self._signed_in is None or self._opened is None or not self.may_start:
            return
        self._busy = True
        policy = self._signed_in.sitting.policy
        if policy.locks:
            self._lock_and_look(self._signed_in, policy.lockdown)
        else:
            self._proceed(NOT_LOCKED)
        self.busy_changed.emit(True)  # while the machine is looked at, and the disk works

    def back(self) -> None:
        """Leave the instructions; too late once the start is under way."""
        if not self._busy:
            self.back_wished.emit()

    def _lock_and_look(self, signed_in: SignedIn, policy: LockdownPolicy) -> None:
        """Lock, and look at the machine and into the log meanwhile: no question is shown before all three are done."""
        device, attempt_id = self._device, signed_in.admitted.attempt_id
        started = self._starting = _Starting(policy, going_on=attempt_id is not None)

        def read() -> _Log:
            allowed = load_attempt(device, attempt_id).allowed if attempt_id is not None else ()
            return _Log(log_is_whole(device), frozenset(allowed))

        def take(what: Found | _Log) -> None:
            if self._starting is started:
                started.take(what)
                self._decide(started)

        self._background.machine(self._lock.before(policy), take, self._failed)
        self._background.database(read, take, self._failed)
        try:
            locked = self._lock.engage(policy)
        except LockdownUnavailable as error:
            if self._starting is started:
                self._not_started(error)
            return
        if self._starting is not started:  # it waits for the keyboard, and meanwhile the rest has failed
            self._lock.release()
            return
        started.locked = locked
        self._decide(started)  # or the rest is known already

    def _decide(self, started: "_Starting") -> None:
        """Begin when everything is known, unless something is there that the sitting does not allow."""
        locked, seen, log = started.locked, started.found, started.log
        if locked is None or seen is None or log is None:
            return
        found = with_log(seen, started.policy, whole=log.whole)
        unfit = why_unfit(started.policy, found, log.allowed, going_on=started.going_on)
        if unfit is not None:
            self._failed(unfit)
            return
        self._starting = None
        self.found = found
        self._proceed(replace(locked, incidents=(*locked.incidents, *incidents_of(found))))

    def _not_started(self, error: Exception) -> None:
        self._starting = None
        self._set_busy(False)
        self.problem.emit(error)

    def _proceed(self, locked: Locked) -> None:
        if self._signed_in is None or self._opened is None:
            return
        if self._signed_in.admitted.admission is Admission.CONTINUE:
            self._go_on(self._signed_in, self._opened, locked)
        else:
            self._begin(self._signed_in, self._opened, locked)

    def _begin(self, signed_in: SignedIn, opened: OpenedPack, locked: Locked) -> None:
        device, prepared, agreed, launch = self._device, self._prepared, self.agreed, signed_in.launch

        def work() -> RunningAttempt:
            running = prepared or prepare_attempt(device, signed_in, opened)
            return start_attempt(running, locked.engaged, *locked.incidents, agreed=agreed, launch=launch)

        self._background.database(work, lambda running: self._started(running, None), self._failed)

    def _go_on(self, signed_in: SignedIn, opened: OpenedPack, locked: Locked) -> None:
        device = self._device
        self._background.database(
            lambda: resume_attempt(device, signed_in, opened, locked.engaged, *locked.incidents),
            lambda both: self._started(both[0], _resume_facts(*both)),
            self._failed,
        )

    def _ready(self, signed_in: SignedIn, running: RunningAttempt) -> None:
        if signed_in is self._signed_in and not self._busy:
            self._prepared = running
            self.prepared.emit(running)

    def _started(self, running: RunningAttempt, resumed: ResumeFacts | None) -> None:
        self._prepared = None
        self._set_busy(False)
        self.started.emit(running, resumed)

    def _failed(self, error: Exception) -> None:
        self._lock.release()
        self._not_started(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)


def _resume_facts(running: RunningAttempt, gap: Gap) -> ResumeFacts:
    attempt = running.attempt
    found = clocks(attempt, running.paper.exam.form, running.clock.elapsed())
    return ResumeFacts(
        cause=ResumeCause.UNCLEAN_END if gap.unclean else ResumeCause.PAUSE,
        gap_ms=gap.length_ms,
        given_back_ms=gap.given_back_ms,
        answered=len(attempt.answered),
        time=found[first_to_end(found)],
    )
