"""Each session gets the backend that suits it, and one that holds nothing says so on the screen."""

import pytest

from assessment.attempt.lockdown import LockdownPolicy, Tier
from desktop.lockdown.capabilities import Capabilities
from desktop.lockdown.journal import Journal
from desktop.lockdown.sequence import Sequence
from desktop.presenters.facts import Screen
from desktop.ui.kiosk.backends import backend_for
from desktop.ui.kiosk.compositor_hold import CompositorHold
from desktop.ui.kiosk.null import SIGN, NullHold
from desktop.ui.kiosk.x11_hold import X11Hold
from tests.desktop.ui.conftest import Opener


@pytest.mark.parametrize(
    ("session", "tier", "lock_screen", "made"),
    [
        ("x11", Tier.HARDENED, True, X11Hold),
        ("x11", Tier.DETECTION, True, NullHold),
        ("x11", Tier.HARDENED, False, NullHold),
        ("wayland", Tier.DETECTION, True, NullHold),
        ("wayland", Tier.HARDENED, True, CompositorHold),
        ("wayland", Tier.KIOSK, True, CompositorHold),
        ("wayland", Tier.KIOSK, False, NullHold),
        ("windows", Tier.DETECTION, True, NullHold),
        ("macos", Tier.DETECTION, True, NullHold),
        ("offscreen", Tier.DETECTION, True, NullHold),
        ("none", Tier.HARDENED, True, NullHold),
    ],
)
def test_a_session_has_its_backend(
    open_room: Opener, session: str, tier: Tier, lock_screen: bool, made: type
) -> None:
    """What holds is chosen by session and tier; where nothing can be held, or is not to be, nothing is."""
    _, window = open_room(Screen.TEST)

    backend = backend_for(session, Capabilities(tier, ()), window, lock_screen=lock_screen)

    assert type(backend) is made
    assert (SIGN in [operation.name for operation in backend.operations]) is (made is NullHold)
    backend.use(LockdownPolicy())


@pytest.mark.parametrize("locked", [True, False])
def test_what_is_not_locked_says_so(open_room: Opener, journal: Journal, locked: bool) -> None:
    """The line is there from the start of the lock to its end, also through another look, and only then."""
    _, window = open_room(Screen.TEST)
    hold = NullHold(window, locked=locked)
    hold.prepare()
    sequence = Sequence(hold.operations, journal)
    assert not window.not_locked.isVisible()

    sequence.engage()
    before = window.not_locked.isVisible()
    window.dress_anew()
    dressed = window.not_locked.isVisible()
    sequence.release()

    assert (True, True) == (before, dressed)
    assert window.not_locked.label.text()
    assert not window.not_locked.isVisible()
    window.dress_anew()
    assert not window.not_locked.isVisible()
