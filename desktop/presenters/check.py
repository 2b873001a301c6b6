"""The system check before a test, and the release code that opens the pack."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.background import Background
from desktop.presenters.facts import CandidateFacts, CheckKind, CheckRow, CheckStatus, SendFacts, SendState
from desktop.presenters.lock import ExamLock
from desktop.services.check_machine import ENOUGH_FREE_BYTES, MachineCheck, check_machine
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.sign_in import SignedIn
from desktop.services.unlock_pack import OpenedPack, needs_code, unlock_pack, unlock_pack_with_code

MOST_DETAIL_CHARACTERS = 120


class CheckPresenter(QObject):
    """Looks at the machine for one candidate; opens the pack as soon as something can."""

    rows_changed = Signal()
    code_state_changed = Signal()
    passed = Signal(object)
    back_wished = Signal()
    opened_changed = Signal(object)

    def __init__(
        self, device: Device, background: Background, lock: ExamLock, parent: QObject | None = None
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

    @property
    def can_go_on(self) -> bool:
        """Whether nothing failed and the pack is open."""
        fine = bool(self.rows) and not any(
            row.status in (CheckStatus.FAILED, CheckStatus.RUNNING) for row in self.rows
        )
        return fine and self._opened is not None

    def check(self, signed_in: SignedIn, candidate: CandidateFacts, send: SendFacts) -> None:
        """Begin the check for a candidate."""
        self._signed_in, self.candidate, self._send = signed_in, candidate, send
        self._opened, self.needs_code, self.code_error = None, False, None
        self.check_again()

    def sending_changed(self, send: SendFacts) -> None:
        """The server was reached, or lost: say so."""
        self._send = send
        if self.rows and not any(row.status is CheckStatus.RUNNING for row in self.rows):
            self.rows = tuple(self._server_row() if r.kind is CheckKind.SERVER else r for r in self.rows)
            self.rows_changed.emit()

    def check_again(self) -> None:
        """Look at everything once more."""
        signed_in, device, lock = self._signed_in, self._device, self._lock
        if signed_in is None:
            return
        self.rows = tuple(CheckRow(kind, CheckStatus.RUNNING) for kind in CheckKind)
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
            self._lock_row(),
            CheckRow(CheckKind.AWAKE, CheckStatus.OK if awake else CheckStatus.WARNING),
            CheckRow(CheckKind.CLOCK, CheckStatus.OK, f"{self._device.clock.now().astimezone():%H:%M}"),
            self._server_row(),
        )
        self.needs_code = coded and self._opened is None
        self.rows_changed.emit()
        self.code_state_changed.emit()
        device = self._device
        if machine.pack_title and not coded and self._opened is None:
            self._background.database(
                lambda: unlock_pack(device, signed_in.pack_hash), self._open, self._not_opened
            )

    def _check_failed(self, error: Exception) -> None:
        self.rows = (CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, _evidence(error)),)
        self.rows_changed.emit()

    def _open(self, opened: OpenedPack) -> None:
        if self._signed_in is None or self._signed_in.pack_hash != opened.pack_hash:
            return  # asked for by a candidate who has gone
        self._opened, self.needs_code, self.code_busy, self.code_error = opened, False, False, None
        self.opened_changed.emit(opened)
        self.code_state_changed.emit()
        self.rows_changed.emit()

    def _not_opened(self, error: Exception) -> None:
        self.code_busy, self.code_error = False, error
        self.code_state_changed.emit()

    def _pack_row(self, machine: MachineCheck) -> CheckRow:
        if machine.pack_problem is not None:
            return CheckRow(CheckKind.PACK, CheckStatus.FAILED, _evidence(machine.pack_problem))
        if not machine.pack_title:
            return CheckRow(CheckKind.PACK, CheckStatus.FAILED)
        return CheckRow(CheckKind.PACK, CheckStatus.OK, machine.pack_title)

    def _lock_row(self) -> CheckRow:
        tier = self._lock.tier()
        return CheckRow(CheckKind.LOCKDOWN, CheckStatus.OK if tier in "AB" else CheckStatus.WARNING, tier)

    def _server_row(self) -> CheckRow:
        reached = self._send.state in (SendState.SENT, SendState.SENDING)
        return CheckRow(CheckKind.SERVER, CheckStatus.OK if reached else CheckStatus.WARNING)


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
        return CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, _evidence(machine.storage_problem))
    status = CheckStatus.OK if machine.free_bytes >= ENOUGH_FREE_BYTES else CheckStatus.WARNING
    return CheckRow(CheckKind.STORAGE, status, f"{machine.free_bytes / 1e9:.1f} GB")


def _evidence(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:MOST_DETAIL_CHARACTERS]
