"""The system check before a test, and the release code that opens the pack."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from assessment.attempt.lockdown import Tier
from desktop.audio import loudspeakers, microphones
from desktop.background import Background
from desktop.lockdown.findings.preflight import Found
from desktop.presenters.check_facts import CheckKind, CheckRow, CheckStatus
from desktop.presenters.check_rows import (
    evidence,
    in_order,
    lock_rows,
    pack_row,
    screen_row,
    server_row,
    sound_kinds,
    storage_row,
)
from desktop.presenters.facts import CandidateFacts, SendFacts, SendState
from desktop.presenters.lock import ExamLock
from desktop.presenters.machine_rows import KIND_OF, found_rows, running_rows, with_log
from desktop.services.check_machine import MachineCheck, check_machine
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.sign_in import SignedIn
from desktop.services.sound_needs import SoundNeeds, sound_needs
from desktop.services.unlock_pack import OpenedPack, needs_code, unlock_pack, unlock_pack_with_code

_SOUND = (CheckKind.LOUDSPEAKER, CheckKind.MICROPHONE)
"""Nobody waits for these: a driver that hangs keeps nobody from a test."""
_ALWAYS = frozenset(kind for kind in CheckKind if kind not in _SOUND and kind not in KIND_OF.values())
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
        self._found: Found | Exception | None = None
        self._asked = object()
        self._log_whole = True

    @property
    def can_go_on(self) -> bool:
        """Whether nothing failed and the pack is open."""
        fine = bool(self.rows) and not any(
            row.status is CheckStatus.FAILED or (row.status is CheckStatus.RUNNING and row.kind not in _SOUND)
            for row in self.rows
        )
        return fine and self._opened is not None and (isinstance(self._found, Found) or not self._locks)

    @property
    def _locks(self) -> bool:
        return self._signed_in is not None and self._signed_in.sitting.policy.locks

    def check(self, signed_in: SignedIn, candidate: CandidateFacts, send: SendFacts) -> None:
        """Begin the check for a candidate."""
        self._signed_in, self.candidate, self._send = signed_in, candidate, send
        self._opened, self.needs_code, self.code_error = None, False, None
        if signed_in.sitting.policy.locks:
            self._lock.prepare()
        self.check_again()

    def tell_screen(self, width: int, height: int, screens: int) -> None:
        """Take note of the screen, which only the window knows: its size in px, and how many there are."""
        most = 1
        if self._signed_in is not None and self._locks:
            most = self._signed_in.sitting.policy.lockdown.most_displays
        self._screen = screen_row(width, height, screens, most)
        if self.rows and not any(row.kind is CheckKind.DISPLAY for row in self._machine_rows()):
            self._replace(self._screen)

    def sending_changed(self, send: SendFacts) -> None:
        """The server was reached, or lost: say so."""
        self._send = send
        if self.rows and not any(row.status is CheckStatus.RUNNING for row in self.rows):
            self._replace(server_row(self._send))

    def look_for_pack(self) -> None:
        """Something has come from the server: look again where the test was not there."""
        if any(row.kind is CheckKind.PACK and row.status is CheckStatus.FAILED for row in self.rows):
            self.check_again()

    def check_again(self) -> None:
        """Look at everything once more."""
        signed_in, device, lock = self._signed_in, self._device, self._lock
        if signed_in is None:
            return
        self._found = None
        there = {
            *(_ALWAYS if self._locks else _ALWAYS - {CheckKind.LOCKDOWN}),
            *((CheckKind.DISPLAY,) if self._screen else ()),
            *(row.kind for row in self._machine_rows()),
        }
        kinds = [kind for kind in CheckKind if kind in there]
        self.rows = tuple(CheckRow(kind, CheckStatus.RUNNING) for kind in kinds)
        self.rows_changed.emit()
        self._look_at_machine(signed_in)
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
        self._signed_in, self._log_whole = signed_in, machine.log_whole
        self.rows = in_order(
            pack_row(machine),
            storage_row(machine),
            CheckRow(CheckKind.KEY_STORE, CheckStatus.WARNING if machine.secrets_in_file else CheckStatus.OK),
            *((self._screen,) if self._screen else ()),
            *lock_rows(signed_in.sitting.policy, Tier(self._lock.tier())),
            CheckRow(CheckKind.AWAKE, CheckStatus.OK if awake else CheckStatus.WARNING),
            CheckRow(CheckKind.CLOCK, CheckStatus.OK, f"{self._device.clock.now().astimezone():%H:%M}"),
            server_row(self._send),
            *self._machine_rows(),
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
        self.rows = (CheckRow(CheckKind.STORAGE, CheckStatus.FAILED, evidence(error), cause=error),)
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
        for kind, needed in sound_kinds(needs):
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
        for (kind, needed), count in zip(sound_kinds(needs), counts, strict=True):
            if needed:
                self._replace(CheckRow(kind, CheckStatus.OK if count else CheckStatus.WARNING))

    def _replace(self, row: CheckRow) -> None:
        """Show a row in its place, new or instead of the one of its kind."""
        self.rows = in_order(*self.rows, row)
        self.rows_changed.emit()

    def _machine_rows(self) -> tuple[CheckRow, ...]:
        """Return what is known of the machine by now, against the policy of a sitting that locks."""
        if self._signed_in is None or not self._locks:
            return ()
        policy, found = self._signed_in.sitting.policy.lockdown, self._found
        if isinstance(found, Exception):
            return (CheckRow(CheckKind.LOCKDOWN, CheckStatus.FAILED, evidence(found), cause=found),)
        if found is None:
            return running_rows(policy)
        return found_rows(policy, with_log(found, policy, whole=self._log_whole))

    def _look_at_machine(self, signed_in: SignedIn) -> None:
        """Look at what runs and where, apart from the disk: the one does not wait for the other."""
        asked = self._asked = object()
        if not self._locks:
            return
        policy = signed_in.sitting.policy.lockdown

        def looked(found: Found | Exception) -> None:
            if self._asked is asked:  # and not for somebody who has gone, or before something was mended
                self._found = found
                looking = {row.kind for row in running_rows(policy)}
                kept = (row for row in self.rows if row.kind not in looking)
                self.rows = in_order(*kept, *self._machine_rows())
                self.rows_changed.emit()

        self._background.machine(self._lock.before(policy), looked, looked)


def _look(device: Device, signed_in: SignedIn, lock: ExamLock) -> tuple[SignedIn, MachineCheck, bool, bool]:
    """Check the machine; a pack that has come in the meantime is found."""
    if not signed_in.pack_hash:
        here = (known for known in list_sittings(device) if known.sitting.id == signed_in.sitting.id)
        signed_in = replace(signed_in, pack_hash=next((known.pack_hash for known in here), ""))
    machine = check_machine(device, signed_in.pack_hash)
    usable = bool(machine.pack_title) and machine.pack_problem is None
    coded = usable and needs_code(device, signed_in.pack_hash)
    return signed_in, machine, coded, lock.keeps_awake()
