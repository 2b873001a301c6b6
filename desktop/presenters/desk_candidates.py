"""The desk's section of the candidates: the sittings of this computer, and for who is let in, machine, roster and launch."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from assessment.attempt.lockdown import Tier
from assessment.ids import CandidateId, SittingId
from desktop.background import Background
from desktop.lockdown.findings.preflight import Found
from desktop.presenters.code_entry import CodeEntry
from desktop.presenters.desk_facts import RosterRow, SittingRow, roster_row, sitting_row
from desktop.presenters.desk_grant import DeskGrant
from desktop.presenters.desk_machine import MachineFacts, machine_facts
from desktop.presenters.facts import SignInRefusal, SignInRefused
from desktop.presenters.lock import ExamLock
from desktop.services.check_machine import MachineCheck, check_machine
from desktop.services.desk_roster import OnRoster, desk_roster
from desktop.services.desk_sittings import DeskSitting, desk_sittings
from desktop.services.device import Device
from desktop.services.launch import Change, Launch
from desktop.services.let_in import NotLetIn, let_in
from desktop.services.sign_in import SignedIn


@dataclass(slots=True)
class _Looking:
    """What is looked at on the machine; each part comes when it comes."""

    sitting: DeskSitting
    found: Found | None = None
    check: tuple[MachineCheck, bool] | None = None


class CandidatesPresenter(QObject):
    """``changed``: what is shown is other. ``launched`` brings who is to sit what; ``refused`` why somebody is not."""

    changed = Signal()
    launched = Signal(object)
    refused = Signal(object)
    problem = Signal(object)

    def __init__(
        self, device: Device, background: Background, lock: ExamLock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.sittings: tuple[SittingRow, ...] = ()
        self.loading = True
        self.roster: tuple[RosterRow, ...] | None = None
        self.machine: MachineFacts | None = None
        self.busy = False
        self.pin = DeskGrant(device, background, self)
        self.code = CodeEntry(device, background, self)
        self._known: dict[SittingId, DeskSitting] = {}
        self._chosen: SittingId | None = None
        self._looking: _Looking | None = None
        self._device, self._background, self._lock = device, background, lock
        self.pin.accepted.connect(self._come)
        self.pin.ended.connect(self.changed)
        self.pin.problem.connect(self.problem)
        self.code.changed.connect(self.changed)
        self.code.opened.connect(self._opened)

    # ------------------------------------------------------------------------------------------------ facts

    @property
    def asked_for(self) -> SittingRow | None:
        """The sitting that a PIN is asked for, or that somebody is let in to."""
        return next((row for row in self.sittings if row.sitting_id == self._chosen), None)

    @property
    def open(self) -> SittingRow | None:
        """The sitting that somebody is let in to; None where nobody is."""
        return self.asked_for if self.pin.is_for(self._chosen) else None

    @property
    def by(self) -> str:
        """Who is let in."""
        return self.pin.by

    @property
    def looking(self) -> bool:
        """Whether the machine is being looked at."""
        return self._looking is not None

    # ----------------------------------------------------------------------------------------------- wishes

    def begin(self) -> None:
        """Somebody came to the desk: nobody is let in yet."""
        self.end()
        self.refresh()

    def end(self) -> None:
        """Nobody is at the desk."""
        self._chosen = None
        self.roster, self.machine, self._looking = None, None, None
        self.busy = False
        self.pin.end()

    def refresh(self) -> None:
        """Look again what is here."""
        device = self._device
        self._background.database(lambda: desk_sittings(device), self._looked, self.problem.emit)
        if self.open is not None:
            self._read_roster()

    def choose(self, sitting_id: SittingId) -> None:
        """Ask for the PIN of a sitting."""
        if sitting_id in self._known:
            self._chosen = sitting_id
            self.code.begin()
            self.roster, self.machine, self._looking = None, None, None
            self.pin.ask(sitting_id)
            self.changed.emit()

    def close(self) -> None:
        """Done with this sitting: back to all of them."""
        self.begin()
        self.changed.emit()

    def look_again(self) -> None:
        """Look at the machine once more."""
        known = self._known.get(self._chosen) if self._chosen is not None else None
        if known is None or self.open is None:
            return
        looking = self._looking = _Looking(known)
        device, lock, policy = self._device, self._lock, known.sitting.policy

        def take(found: Found) -> None:
            looking.found = found
            self._seen(looking)

        def checked(check: tuple[MachineCheck, bool]) -> None:
            looking.check = check
            self._seen(looking)

        def failed(error: Exception) -> None:
            if self._looking is looking:
                self._looking = None
                self.problem.emit(error)
                self.changed.emit()

        if policy.locks:
            self._background.machine(lock.before(policy.lockdown), take, failed)
        else:
            looking.found = Found()
        self._background.database(
            lambda: (check_machine(device, known.pack_hash), lock.keeps_awake()), checked, failed
        )
        self.changed.emit()

    def enter_code(self, code: str) -> None:
        """Try a release code for the test of this sitting: whoever sits it here then needs none."""
        known = self._known.get(self._chosen) if self._chosen is not None else None
        if known is not None and self.open is not None:
            self.code.enter(known.pack_hash, code)

    def launch(self, candidate_id: CandidateId, change: Change) -> None:
        """Let a candidate in to their test, with what was changed for them."""
        sitting, device = self.open, self._device
        if sitting is None or self.busy:
            return
        launch, chosen = Launch(self.pin.by, self.pin.way, change), sitting.sitting_id

        def answered(outcome: SignedIn | NotLetIn) -> None:
            if self._still_in(chosen):
                if isinstance(outcome, SignedIn):
                    self.launched.emit(outcome)
                else:
                    self._not_let_in(outcome)

        def failed(error: Exception) -> None:
            if self._still_in(chosen):
                self.problem.emit(error)

        self.busy = True
        self._background.database(lambda: let_in(device, chosen, candidate_id, launch), answered, failed)
        self.changed.emit()

    # ---------------------------------------------------------------------------------------------- within

    def _still_in(self, sitting_id: SittingId) -> bool:
        """Say whether who asked is still here; what is answered later counts no more."""
        if not self.busy or not self.pin.is_for(sitting_id):
            self.busy = False
            return False
        self.busy = False
        self.changed.emit()
        return True

    def _come(self) -> None:
        self._read_roster()
        self.look_again()

    def _opened(self) -> None:
        self.refresh()
        self.look_again()

    def _looked(self, found: tuple[DeskSitting, ...]) -> None:
        now = self._device.clock.now()
        self._known = {one.sitting.id: one for one in found}
        self.sittings = tuple(sitting_row(one, now) for one in found)
        self.loading = False
        if self._chosen is not None and self._chosen not in self._known:
            self.end()  # it was withdrawn
        self.changed.emit()

    def _read_roster(self) -> None:
        device, chosen = self._device, self._chosen
        if chosen is None:
            return

        def read(rows: tuple[OnRoster, ...]) -> None:
            if self.pin.is_for(chosen):
                self.roster = tuple(roster_row(row) for row in rows)
                self.changed.emit()

        self._background.database(lambda: desk_roster(device, chosen), read, self.problem.emit)

    def _seen(self, looking: _Looking) -> None:
        if self._looking is not looking or looking.found is None or looking.check is None:
            return
        self._looking = None
        check, awake = looking.check
        policy, lock = looking.sitting.sitting.policy, self._lock
        self.machine = machine_facts(
            policy, Tier(lock.tier()), lock.controls(), looking.found, check, awake=awake
        )
        self.changed.emit()

    def _not_let_in(self, outcome: NotLetIn) -> None:
        admitted = outcome.admitted
        why = SignInRefusal.UNKNOWN_CANDIDATE if admitted is None else admitted.admission
        not_before = None if admitted is None else admitted.not_before
        self.refused.emit(SignInRefused(why, not_before=not_before))
        self._read_roster()
