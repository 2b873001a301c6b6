"""A candidate's room on a computer, with what it said."""

from pytestqt.qtbot import QtBot

from desktop.background import Background
from desktop.presenters.facts import (
    Screen,
)
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts
from tests.builders import (
    SECRET,
)
from tests.desktop.presenters.helpers import Heard, drain
from tests.fakes.lock import FakeLock


class Room:
    """A room on a computer, with what it said."""

    def __init__(self, device: Device, background: Background, qtbot: QtBot) -> None:
        self.device, self.background, self.qtbot = device, background, qtbot
        self.lock = FakeLock()
        self.presenter = RoomPresenter(device, background, self.lock, "1.0")
        self.screens = Heard(self.presenter.screen_changed)
        self.problems = Heard(self.presenter.problem)

    @property
    def screen(self) -> Screen:
        """The screen in view."""
        return self.presenter.screen

    def shows(self, screen: Screen) -> bool:
        """Say whether a screen is in view."""
        return self.presenter.screen is screen

    def until(self, screen: Screen) -> None:
        """Wait for a screen."""
        self.qtbot.waitUntil(lambda: self.presenter.screen is screen, timeout=10_000)

    def settle(self) -> None:
        """Wait until everything asked for is done."""
        for _ in range(2):
            drain(self.qtbot, self.background)

    def open(self) -> None:
        """Open on the sign-in screen."""
        self.presenter.open()
        self.until(Screen.SIGN_IN)

    def to_check(self, number: str = "C-1") -> None:
        """Sign in."""
        self.presenter.sign_in.sign_in(number, SECRET)
        self.confirm()
        self.qtbot.waitUntil(lambda: self.presenter.check.can_go_on or self.presenter.check.needs_code)

    def confirm(self) -> None:
        """Say that the candidate on the screen is the right one."""
        self.until(Screen.IDENTITY)
        self.presenter.identity.confirm()
        assert Screen.CHECK is self.screen

    def to_instructions(self, number: str = "C-1") -> None:
        """Sign in and pass the check."""
        self.to_check(number)
        self.presenter.check.go_on()
        assert Screen.INSTRUCTIONS is self.screen

    def to_test(self, number: str = "C-1") -> None:
        """Sign in and begin."""
        self.to_instructions(number)
        self.presenter.start.start()
        self.until(Screen.TEST)
        self.settle()

    def attempt_rows(self) -> list[str]:
        """Return the states of all attempts."""
        return [row.state for row in list_attempts(self.device)]
