"""The system check before a test, and the release code that opens the pack."""

import errno
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from assessment.attempt.lockdown import Tier
from assessment.attempt.policy import SittingPolicy
from desktop.audio import loudspeakers, microphones
from desktop.background import Background
from desktop.errors import TierTooLow
from desktop.presenters.facts import CandidateFacts, CheckKind, CheckRow, CheckStatus, SendFacts, SendState
from desktop.presenters.lock import ExamLock
from desktop.services.check_machine import ENOUGH_FREE_BYTES, MachineCheck, check_machine
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.sign_in import SignedIn
from desktop.services.sound_needs import SoundNeeds, sound_needs
from desktop.services.unlock_pack import OpenedPack, needs_code, unlock_pack, unlock_pack_with_code

MOST_DETAIL_CHARACTERS = 120
LEAST_SCREEN = (1024, 600)
"""In px: below this questions and passages do not stand side by side well."""
_SOUND = (CheckKind.LOUDSPEAKER, CheckKind.MICROPHONE)
"""Nobody waits for these: a driver that hangs keeps nobody from a test."""
_ALWAYS = frozenset(kind for kind in CheckKind if kind is not CheckKind.DISPLAY and kind not in _SOUND)
Devices = Callable[[], tuple[int, int]]


def count_devices() -> tuple[int, int]:
    """Return how many loudspeakers and microphones there are. Takes a moment."""
    return len(loudspeakers()), len(microphones())


class CheckPresenter(QObject):
    """Looks at the machine for one candidate; opens the pack as soon as something can."""

    rows_changed = Signal()
    code_state_changed = Signal()
    passed = Signal(object)
    back_wished = Signal()
    opened_changed = Signal(object)

    def __init__(
        self,
        device: Device,
        background: Background,
        lock: ExamLock,
        parent: QObject | None = None,
        *,
        devices: Devices = count_devices,
    ) -> None:
        super().__init__(parent)
        self.rows: tuple[CheckRow, ...] = ()
        self.needs_code = False
        self.code_busy = False
        self.code_error: Exception | None = None
        self.candidate: CandidateFacts | None = None
        self._device = device
        self._background = background
        self._lock = lock
        self._signed_in: SignedIn | None = None
        self._opened: OpenedPack | None = None
        self._send = SendFacts(SendState.NOT_ENROLLED)
        self._devices = devices
        self._screen: CheckRow | None = None

    @property
    def can_go_on(self) -> bool:
        """Whether nothing failed and the pack is open."""
        fine = bool(self.rows) and not any(
            row.status is CheckStatus.FAILED or (row.status is CheckStatus.RUNNING and row.kind not in _SOUND)
            for row in self.rows
        )
        return fine and self._opened is not None

    def check(self, signed_in: SignedIn, candidate: CandidateFacts, send: SendFacts) -> None:
        """Begin the check for a candidate."""
        self._signed_in, self.candidate, self._send = signed_in, candidate, send
        self._opened, self.needs_code, self.code_error = None, False, None
        if signed_in.sitting.policy.locks:
            self._lock.prepare()
        self.check_again()

    def tell_screen(self, width: int, height: int, screens: int) -> None:
        """Take note of the screen, which only the window knows: its size in px, and how many there are."""
        self._screen = _screen_row(width, height, screens)
        if self.rows:
            self._replace(self._screen)

    def sending_changed(self, send: SendFacts) -> None:
        """The server was reached, or lost: say so."""
        self._send = send
        if self.rows and not any(row.status is CheckStatus.RUNNING for row in self.rows):
            self._replace(self._server_row())

    def check_again(self) -> None:
        """Look at everything once more."""
        signed_in, device, lock = self._signed_in, self._device, self._lock
        if signed_in is None:
            return
        locks = signed_in.sitting.policy.locks
        there = {
            *(_ALWAYS if locks else _ALWAYS - {CheckKind.LOCKDOWN}),
            *((CheckKind.DISPLAY,) if self._screen else ()),
        }
        kinds = [kind for kind in CheckKind if kind in there]
        self.rows = tuple(CheckRow(kind, CheckStatus.RUNNING) for kind in kinds)
        self.rows_changed.emit()
        self._background.database(
            lambda: _look(device, signed_in, lock),
            self._checked,
            self._check_failed,
        )

    def enter_code(self, code: str) -> None:
        """Try a release code."""
        signed_in, device = self._signed_in, self._device
        if signed_in is None or self.code_busy:
            return
        self.code_busy, self.code_error = True, None
        self.code_state_changed.emit()
        self._background.database(
            lambda: unlock_pack_with_code(device, signed_in.pack_hash, code), self._open, self._not_opened
        )

    def go_on(self) -> None:
        """Leave the check for the instructions."""
        if self.can_go_on and self._opened is not None:
            self.passed.emit(self._opened)

    def back(self) -> None:
        """Leave the check for the sign-in screen."""
        self.back_wished.emit()

    def _checked(self, found: tuple[SignedIn, MachineCheck, bool, bool]) -> None:
        signed_in, machine, coded, awake = found
        if self._signed_in is None or self._signed_in.entry != signed_in.entry:
            return
        self._signed_in = signed_in
        self.rows = (
            self._pack_row(machine),
            _storage_row(machine),
            CheckRow(CheckKind.KEY_STORE, CheckStatus.WARNING if machine.secrets_in_file else CheckStatus.OK),
            *((self._screen,) if self._screen else ()),
            *self._lock_rows(signed_in.sitting.policy),
            CheckRow(CheckKind.AWAKE, CheckStatus.OK if awake else CheckStatus.WARNING),
            CheckRow(CheckKind.CLOCK, CheckStatus.OK, f"{self._device.clock.now().astimezone():%H:%M}"),
            self._server_row(),
        )
        self.needs_code = coded and self._opened is None
        self.rows_changed.emit()
        self.code_state_changed.emit()
        self._look_for_sound()
        device = self._device
        if machine.pack_title and not coded and self._opened is None:
            self._background.database(
                lambda: unlock_pack(device, signed_in.pack_hash), self._open, self._not_opened
            )

    def _check_failed(self, error: Exception) -> None:
        self.rows = (CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, _evidence(error), cause=error),)
        self.rows_changed.emit()

    def _open(self, opened: OpenedPack) -> None:
        if self._signed_in is None or self._signed_in.pack_hash != opened.pack_hash:
            return  # asked for by a candidate who has gone
        self._opened, self.needs_code, self.code_busy, self.code_error = opened, False, False, None
        self.opened_changed.emit(opened)
        self.code_state_changed.emit()
        self.rows_changed.emit()
        self._look_for_sound()

    def _not_opened(self, error: Exception) -> None:
        self.code_busy, self.code_error = False, error
        self.code_state_changed.emit()

    def _look_for_sound(self) -> None:
        """Look for what the test needs to be heard; only an open one tells, and most need nothing."""
        opened, signed_in = self._opened, self._signed_in
        if opened is None or signed_in is None:
            return
        needs = sound_needs(opened.content, opened.content.tests.get(signed_in.sitting.test_id))
        if not needs.loudspeaker and not needs.microphone:
            return
        for kind, needed in _sound_kinds(needs):
            if needed:
                self._replace(CheckRow(kind, CheckStatus.RUNNING))
        self._background.devices(
            self._devices,
            lambda counts: self._found_sound(opened, needs, counts),
            lambda _: self._found_sound(opened, needs, (0, 0)),
        )

    def _found_sound(self, opened: OpenedPack, needs: SoundNeeds, counts: tuple[int, int]) -> None:
        if opened is not self._opened:
            return
        for (kind, needed), count in zip(_sound_kinds(needs), counts, strict=True):
            if needed:
                self._replace(CheckRow(kind, CheckStatus.OK if count else CheckStatus.WARNING))

    def _replace(self, row: CheckRow) -> None:
        """Show a row in its place, new or instead of the one of its kind."""
        others = [one for one in self.rows if one.kind is not row.kind]
        order = list(CheckKind)
        self.rows = tuple(sorted([*others, row], key=lambda one: order.index(one.kind)))
        self.rows_changed.emit()

    def _pack_row(self, machine: MachineCheck) -> CheckRow:
        if machine.pack_problem is not None:
            problem = machine.pack_problem
            return CheckRow(CheckKind.PACK, CheckStatus.FAILED, _evidence(problem), cause=problem)
        if not machine.pack_title:
            return CheckRow(CheckKind.PACK, CheckStatus.FAILED, reason="missing")
        return CheckRow(CheckKind.PACK, CheckStatus.OK, machine.pack_title)

    def _lock_rows(self, policy: SittingPolicy) -> tuple[CheckRow, ...]:
        """Return how far this machine can be locked, nothing where the sitting locks nothing."""
        if not policy.locks:
            return ()
        tier, required = Tier(self._lock.tier()), policy.lockdown.required_tier
        if not tier.meets(required):
            cause = TierTooLow(f"{tier.value} of {required.value}")
            return (CheckRow(CheckKind.LOCKDOWN, CheckStatus.FAILED, _evidence(cause), cause=cause),)
        status = CheckStatus.WARNING if tier is Tier.DETECTION else CheckStatus.OK
        return (CheckRow(CheckKind.LOCKDOWN, status, tier.value),)

    def _server_row(self) -> CheckRow:
        reached = self._send.state in (SendState.SENT, SendState.SENDING)
        if reached:
            return CheckRow(CheckKind.SERVER, CheckStatus.OK)
        return CheckRow(CheckKind.SERVER, CheckStatus.WARNING, reason=self._send.state.value)


def _look(device: Device, signed_in: SignedIn, lock: ExamLock) -> tuple[SignedIn, MachineCheck, bool, bool]:
    """Check the machine; a pack that has come in the meantime is found."""
    if not signed_in.pack_hash:
        here = (known for known in list_sittings(device) if known.sitting.id == signed_in.sitting.id)
        signed_in = replace(signed_in, pack_hash=next((known.pack_hash for known in here), ""))
    machine = check_machine(device, signed_in.pack_hash)
    usable = bool(machine.pack_title) and machine.pack_problem is None
    coded = usable and needs_code(device, signed_in.pack_hash)
    return signed_in, machine, coded, lock.keeps_awake()


def _storage_row(machine: MachineCheck) -> CheckRow:
    if machine.storage_problem is not None:
        problem = machine.storage_problem
        return CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, _evidence(problem), _why(problem))
    status = CheckStatus.OK if machine.free_bytes >= ENOUGH_FREE_BYTES else CheckStatus.WARNING
    return CheckRow(CheckKind.STORAGE, status, f"{machine.free_bytes / 1e9:.1f} GB")


def _why(problem: Exception) -> str:
    """Return which of the things that a person can mend keeps files from being written."""
    number = problem.errno if isinstance(problem, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT):
        return "full"
    return "forbidden" if number in (errno.EACCES, errno.EPERM, errno.EROFS) else ""


def _screen_row(width: int, height: int, screens: int) -> CheckRow:
    size = f"{width} × {height}"
    if screens > 1:
        return CheckRow(CheckKind.DISPLAY, CheckStatus.WARNING, reason="several")
    small = width < LEAST_SCREEN[0] or height < LEAST_SCREEN[1]
    return CheckRow(CheckKind.DISPLAY, CheckStatus.WARNING if small else CheckStatus.OK, size)


def _sound_kinds(needs: SoundNeeds) -> tuple[tuple[CheckKind, bool], tuple[CheckKind, bool]]:
    return (CheckKind.LOUDSPEAKER, needs.loudspeaker), (CheckKind.MICROPHONE, needs.microphone)


def _evidence(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:MOST_DETAIL_CHARACTERS]
