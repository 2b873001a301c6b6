"""A look around that does not come back."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.background import Background
from desktop.lockdown.sighting import Sighting
from desktop.presenters import looking_around
from desktop.presenters.looking_around import LookingAround

OBS = Sighting("programs", "program_denied", "obs")


def test_one_that_hangs_is_told_and_may_still_come_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a program has what is read of it hang, that nobody can look is told once; what is seen later is told too."""
    monkeypatch.setattr(looking_around, "LATE_MS", 50)
    background, goes_on = Background(), threading.Event()
    around = LookingAround(background)
    seen: list[Sighting] = []
    around.seen.connect(seen.append)

    def look() -> tuple[Sighting, ...]:
        goes_on.wait(10)
        return (OBS,)

    around.begin(look)
    around.look()
    qtbot.waitUntil(lambda: bool(seen))
    goes_on.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    around.end()
    background.drain()

    assert [Sighting("integrity", "lookout_failed", "no answer"), OBS] == seen
