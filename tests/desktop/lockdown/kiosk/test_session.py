"""A real session of Cage: what our window does there, and what is said of it. Cage draws into memory here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.lockdown.rig.cage import Session, a_program, a_session, lacking

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"this test lacks {', '.join(lacking())}")


@pytest.fixture
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One session of its own."""
    folder: Path = tmp_path_factory.mktemp("cage")
    for above in folder.parents[:-2]:
        above.chmod(above.stat().st_mode | 0o011)  # Cage runs as somebody else where we are root
    with a_session(folder) as made:
        yield made


def test_a_session_that_cannot_be_held_is_told_and_refused(session: Session) -> None:
    """Without a screen of the machine it is no kiosk: tier C with the reason, and a test that requires B does not begin.

    One that requires nothing begins, in one window that fills the screen and says that it is not locked.
    """
    with a_program(session) as told:
        pass

    assert ("wayland", "wayland", "C") == (told["platform"], told["session"], told["tier"])
    assert ["cage draws on no screen of this machine"] == told["reasons"]
    assert "C of B" == told["refused"]
    assert ["window", "system_keys"] == told["engaged"]
    assert told["says_not_locked"]
    assert told["fills"]
