"""The desk's attempts: each wish asks for a PIN of its sitting, is done once that is right, and says what came of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assessment.errors import HandOverRefused, ParcelCorrupt
from desktop.background import Background
from desktop.presenters.desk_attempts import AttemptsPresenter, Did, Done
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.take_over import Arriving
from tests.builders import PIN, Q1, make_policy, responded
from tests.desktop.presenters.helpers import Heard, drain
from tests.desktop.services.seats import given, left, make_seat


class Section:
    """The section on a computer, and what it said."""

    def __init__(self, device: Device, qtbot: QtBot) -> None:
        self.device, self.qtbot, self.background = device, qtbot, Background()
        self.presenter = AttemptsPresenter(device, self.background)
        self.asked = Heard(self.presenter.asks)
        self.refused = Heard(self.presenter.refused)
        self.done = Heard(self.presenter.done)
        self.not_done = Heard(self.presenter.not_done)
        self.arrived = Heard(self.presenter.arrived)
        self.presenter.begin()
        self.settle()

    def settle(self) -> None:
        """Wait until all is done that was asked for."""
        for _ in range(3):
            drain(self.qtbot, self.background)

    def confirm(self, pin: str = PIN) -> None:
        """Wait for the question, and answer it."""
        self.settle()
        self.presenter.try_pin(pin)
        self.settle()

    def did(self) -> Done:
        """Return what was done last."""
        done = self.done.words[-1]
        assert isinstance(done, Done)
        return done


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def section(tmp_path: Path, qtbot: QtBot) -> Iterator[Section]:
    """A computer with one attempt at rest."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        left(device, responded(Q1, "A"))
        section = Section(device, qtbot)
        yield section
        section.background.drain()


def test_the_attempts_here_are_told(section: Section) -> None:
    """Who, how it stands, how much is answered, and what is not sent."""
    (held,) = section.presenter.attempts

    assert ("Candidate 1", "C-1", 1, False) == (held.candidate, held.number, held.answered, held.handed)
    assert held.unsent > 0
    assert not section.presenter.loading


def test_nothing_is_done_before_the_pin(section: Section, stick: Path) -> None:
    """The question comes first; a wrong answer does nothing, and the right one all."""
    (held,) = section.presenter.attempts
    section.presenter.hand_over(held, str(stick), "dark")
    section.confirm("0000")
    assert (1, 1) == (len(section.asked), len(section.refused))
    assert load_attempt(section.device, held.attempt_id).handed is None

    section.confirm()

    assert (Did.HANDED_OVER, "Candidate 1") == (section.did().did, section.did().name)
    assert Path(section.did().path).exists()
    (held,) = section.presenter.attempts
    assert (True, "proctor") == (held.handed, held.handed_by)


def test_written_again_and_taken_back(section: Section, stick: Path) -> None:
    """What was handed over has its file written again, and comes back."""
    given(section.device, section.presenter.attempts[0].attempt_id, stick)
    section.presenter.begin()
    section.settle()
    section.presenter.hand_over(section.presenter.attempts[0], str(stick), "")
    section.confirm()
    assert Did.WRITTEN_AGAIN is section.did().did

    section.presenter.take_back(section.presenter.attempts[0])
    section.confirm()

    assert Did.TAKEN_BACK is section.did().did
    assert not section.presenter.attempts[0].handed


def test_taken_over_from_a_file(section: Section, tmp_path: Path, qtbot: QtBot, stick: Path) -> None:
    """The file is told of before anything is asked, and taken over when the PIN is right."""
    file = given(section.device, section.presenter.attempts[0].attempt_id, stick)
    with make_seat(tmp_path / "2", "two").opened() as device:
        other = Section(device, qtbot)
        other.presenter.look(str(file.path))
        other.settle()
        arriving = other.arrived.words[-1]
        assert isinstance(arriving, Arriving)
        assert 0 == len(other.asked)

        other.presenter.take_over(arriving)
        other.confirm()

        assert Did.TAKEN_OVER is other.did().did
        assert ["C-1"] == [one.number for one in other.presenter.attempts]
        other.background.drain()


def test_exported(section: Section, stick: Path) -> None:
    """The attempts of a sitting lie on the stick."""
    section.presenter.export(section.presenter.attempts[0].sitting_id, str(stick))
    section.confirm()

    assert (Did.EXPORTED, 1) == (section.did().did, section.did().count)
    assert Path(section.did().path).exists()


def test_what_is_refused_is_told(section: Section, stick: Path) -> None:
    """A file that is none, and its own hand-over: why, before anybody is asked."""
    junk = stick / "junk.carrelseat"
    junk.write_bytes(b"junk")
    section.presenter.look(str(junk))
    section.settle()
    assert isinstance(section.not_done.words[-1], ParcelCorrupt)
    file = given(section.device, section.presenter.attempts[0].attempt_id, stick)
    section.presenter.look(str(file.path))
    section.settle()

    assert isinstance(section.not_done.words[-1], HandOverRefused)
    assert 0 == len(section.asked)


def test_who_goes_away_wished_nothing(section: Section, stick: Path) -> None:
    """A question that was put away is answered by nobody."""
    section.presenter.hand_over(section.presenter.attempts[0], str(stick), "dark")
    section.settle()
    section.presenter.put_away()
    section.confirm()

    assert 0 == len(section.done)
    assert [] == list(stick.iterdir())


def test_where_no_pin_is_set_asking_is_enough(tmp_path: Path, qtbot: QtBot, stick: Path) -> None:
    """It stands in the log that it was anybody."""
    policy = make_policy(leave_pin_hash="")
    with make_seat(tmp_path / "1", "one", policy=policy).opened() as device:
        left(device)
        section = Section(device, qtbot)
        section.presenter.hand_over(section.presenter.attempts[0], str(stick), "dark")
        section.settle()
        assert not section.presenter.pin_set
        section.confirm("")

        (row,) = list_attempts(device)
        handed = load_attempt(device, section.presenter.attempts[0].attempt_id).handed
        assert handed is not None
        assert ("anybody", row.attempt_id) == (handed.by, section.presenter.attempts[0].attempt_id)
        section.background.drain()
