"""The room's lock: put together from operations, and honest about what it holds."""

from pathlib import Path

import pytest

from assessment.attempt.events import Incident, LockdownEngaged
from assessment.attempt.lockdown import LockdownPolicy, ProgramRule, Tier
from desktop.errors import TierTooLow
from desktop.lockdown.findings.integrity import Integrity
from desktop.lockdown.findings.lookout import Lookout
from desktop.lockdown.journal import Journal
from desktop.lockdown.keep_awake import X11KeepAwake
from desktop.lockdown.machine.running import Running
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.operation import Operation
from desktop.lockdown.probe import probe
from desktop.lockdown.session import Screen
from desktop.room_lock import LOCKDOWN_LACKING, RoomLock
from tests.desktop.lockdown.fake_xset import FakeXset, install_xset

POLICY = LockdownPolicy()
LOOKOUT = Lookout(MachineView(), Integrity(lambda: None))


class Window:
    """A window's part that always holds."""

    name = "window"
    required = True

    def perform(self, journal: Journal) -> None:
        """Hold."""

    def revert(self) -> None:
        """Let go."""


class Counted(Window):
    """One that counts."""

    def __init__(self) -> None:
        self.performed = 0

    def perform(self, journal: Journal) -> None:
        """Hold."""
        self.performed += 1


@pytest.fixture
def xset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeXset:
    """The only xset that can be found."""
    made = install_xset(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{made.folder}:/usr/bin:/bin")
    return made


@pytest.fixture
def lock(tmp_path: Path) -> RoomLock:
    """The lock of a room on X11."""
    window: Operation = Window()
    made = RoomLock(Journal(tmp_path / "journal"), probe({}, "linux"), LOOKOUT)
    made.use(window, awake=X11KeepAwake())
    return made


def test_what_holds_is_told(lock: RoomLock, xset: FakeXset) -> None:
    """Everything that was engaged is named, also when asked twice, and nothing is lacking."""
    assert lock.keeps_awake()

    assert (LockdownEngaged("C", ("window", "keep_awake")), ()) == (
        (locked := lock.engage(POLICY)).engaged,
        locked.incidents,
    )
    assert locked == lock.engage(POLICY)
    lock.release()
    assert "600 300 +dpms" == xset.settings


def test_a_failing_xset_is_told_and_refuses_nobody(lock: RoomLock, xset: FakeXset) -> None:
    """The room is locked without it; what is claimed leaves it out, and an incident holds the evidence."""
    xset.when("fail")

    locked = lock.engage(POLICY)

    assert not lock.keeps_awake()
    assert LockdownEngaged("C", ("window",)) == locked.engaged
    (incident,) = locked.incidents
    assert isinstance(incident, Incident)
    assert LOCKDOWN_LACKING == incident.kind
    assert incident.detail.startswith("keep_awake: ")


def test_without_a_way_the_screen_may_go_dark(tmp_path: Path) -> None:
    """Where the system has no way to keep the screen on, nothing is promised, and nothing is an incident."""
    lock = RoomLock(Journal(tmp_path / "journal"), probe({}, "linux"), LOOKOUT)
    lock.use(Window(), awake=None)

    assert not lock.keeps_awake()
    assert () == lock.engage(POLICY).incidents


def test_less_than_is_required_locks_nothing(tmp_path: Path) -> None:
    """On a machine that only detects, a sitting that asks for a hardened application is refused before any change."""
    lock = RoomLock(Journal(tmp_path / "journal"), probe({}, "linux"), LOOKOUT)
    window = Counted()
    lock.use(window, awake=None)

    with pytest.raises(TierTooLow, match="C of B"):
        lock.engage(LockdownPolicy(required_tier=Tier.HARDENED))
    assert 0 == window.performed


def test_the_room_looks_at_its_machine(tmp_path: Path) -> None:
    """Screens that the window knows, programs that run: found before a start, and told anew only when they are new."""
    obs = Running(1, ("obs",), Path("/usr/bin/obs"))
    screens = [Screen(name, (0, 0, 800, 600)) for name in ("one", "two")]
    view = MachineView(root=tmp_path, environment={}, processes=lambda: [obs])
    lookout = Lookout(view, Integrity(lambda: None), lambda: screens)
    lock = RoomLock(Journal(tmp_path / "journal"), probe({}, "linux"), lookout)
    policy = LockdownPolicy(denied=(ProgramRule("obs"),))

    found = lock.before(policy)().sightings

    assert {"programs", "displays", "integrity"} == {seen.control for seen in found}
    assert () == lock.around(policy, found)()
    assert ["program_denied"] == [seen.kind for seen in lock.around(policy, ())()]
