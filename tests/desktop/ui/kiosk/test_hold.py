"""Every backend engages whole or not at all: whichever step fails, everything is as it was and the reason is told."""

from collections.abc import Callable

import pytest

from assessment.attempt.lockdown import LockdownPolicy, Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities
from desktop.lockdown.findings.lookout import Lookout
from desktop.lockdown.journal import Journal
from desktop.lockdown.operation import Operation
from desktop.lockdown.sequence import LockdownFailed
from desktop.lockdown.windows.native import WindowFacts
from desktop.presenters.facts import Screen
from desktop.room_lock import RoomLock, WindowLock
from desktop.ui.kiosk import guarded_hold
from desktop.ui.kiosk.compositor_hold import CompositorHold
from desktop.ui.kiosk.keyboard import KeyboardHold
from desktop.ui.kiosk.mac_hold import MacHold
from desktop.ui.kiosk.null import NullHold
from desktop.ui.kiosk.windows_hold import WindowsHold
from desktop.ui.kiosk.x11_hold import X11Hold
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.conftest import Opener
from tests.fakes.guard_hold import FakeGuardHold
from tests.fakes.mac import FakeMac
from tests.fakes.windows import EXAM_PID, FakeWindows


class Rig:
    """A backend with the system under it. ``is_free`` says whether nothing of ours is left there."""

    def __init__(self, kind: str, window: KioskWindow) -> None:
        self.window, self.held_keys = window, False
        self.windows, self.mac = FakeWindows(), FakeMac()
        self.windows.windows[window.number] = WindowFacts(EXAM_PID, "", "", "", True)
        make: dict[str, Callable[[], X11Hold | WindowsHold | MacHold | CompositorHold | NullHold]] = {
            "x11": lambda: X11Hold(window),
            "windows": lambda: WindowsHold(window, self.windows),
            "macos": lambda: MacHold(window, self.mac, lambda: 0.0, None),
            "compositor": lambda: CompositorHold(window),
            "null": lambda: NullHold(window),
        }
        self.backend = make[kind]()
        self.operations: tuple[Operation, ...] = (WindowLock(window), *self.backend.operations)

    def is_free(self) -> bool:
        """Ask system, guard, keyboard and window."""
        systems = (
            self.windows.is_free()
            and self.mac.is_free()
            and not any(guard.watches for guard in FakeGuardHold.made)
        )
        return systems and not self.held_keys and not self.window.locked and self.window.not_locked.isHidden()


class Failing:
    """An operation that does its work and fails after it, as the worst do."""

    def __init__(self, inner: Operation) -> None:
        self._inner = inner
        self.name = inner.name
        self.required = True

    def perform(self, journal: Journal) -> None:
        self._inner.perform(journal)
        raise LockdownUnavailable(f"{self.name} did not hold")

    def revert(self) -> None:
        self._inner.revert()


LOOKOUT = Lookout(screens=lambda: ())
STEPS = {"x11": 5, "windows": 6, "macos": 6, "compositor": 2, "null": 3}


@pytest.fixture
def rig_of(open_room: Opener, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Rig]:
    """Make rigs. The screen in memory holds no keyboard, so X11's is held by word."""

    def make(kind: str) -> Rig:
        _, window = open_room(Screen.TEST)
        made: list[Rig] = []

        def take(_: KeyboardHold, journal: Journal) -> None:
            made[0].held_keys = True

        def let_go(_: KeyboardHold) -> None:
            made[0].held_keys = False

        monkeypatch.setattr(KeyboardHold, "perform", take)
        monkeypatch.setattr(KeyboardHold, "revert", let_go)
        monkeypatch.setattr(FakeGuardHold, "made", [])
        monkeypatch.setattr(guarded_hold, "GuardHold", FakeGuardHold)
        monkeypatch.setattr(KioskWindow, "number", 4711)  # of the systems that are made here
        rig = Rig(kind, window)
        made.append(rig)
        return rig

    return make


@pytest.mark.parametrize(
    ("kind", "step"), [(kind, step) for kind, count in STEPS.items() for step in range(count)]
)
def test_a_step_that_fails_leaves_nothing(
    rig_of: Callable[[str], Rig], journal: Journal, kind: str, step: int
) -> None:
    """In every backend, each step in turn: the start is refused by its name and reason, all before it is undone."""
    rig = rig_of(kind)
    operations = list(rig.operations)
    operations[step] = Failing(operations[step])
    lock = RoomLock(journal, Capabilities(Tier.HARDENED, ()), LOOKOUT)
    lock.use(*operations, awake=None)

    with pytest.raises(LockdownFailed, match="did not hold") as failed:
        lock.engage(LockdownPolicy())

    assert STEPS[kind] == len(operations)
    assert rig.operations[step].name == failed.value.operation
    assert rig.is_free()
    assert () == journal.pending()


@pytest.mark.parametrize("kind", list(STEPS))
def test_what_is_engaged_is_let_go(rig_of: Callable[[str], Rig], journal: Journal, kind: str) -> None:
    """In every backend: engaged it holds, released nothing of it is left, and one may engage again."""
    rig = rig_of(kind)
    lock = RoomLock(journal, Capabilities(Tier.HARDENED, ()), LOOKOUT)
    lock.use(WindowLock(rig.window), hold=rig.backend, awake=None)
    lock.prepare()

    for _ in range(2):
        lock.engage(LockdownPolicy())
        assert not rig.is_free()
        lock.release()
        assert rig.is_free()
        assert () == journal.pending()


def test_a_sign_is_not_said_to_be_enforced(rig_of: Callable[[str], Rig], journal: Journal) -> None:
    """What is told to be held names the window and the keys, and not the line that says that nothing is."""
    rig = rig_of("null")
    lock = RoomLock(journal, Capabilities(Tier.DETECTION, ()), LOOKOUT)
    lock.use(WindowLock(rig.window), hold=rig.backend, awake=None)

    locked = lock.engage(LockdownPolicy())

    assert locked.engaged is not None
    assert ("C", ("window", "system_keys")) == (locked.engaged.tier, locked.engaged.controls)
