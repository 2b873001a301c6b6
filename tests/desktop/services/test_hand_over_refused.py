"""What cannot be handed over, and what cannot be taken over: each is told as what it is, and nothing changes."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from assessment.attempt.events import Paused, SubmitMethod, Submitted
from assessment.errors import (
    HandOverRefused,
    ParcelError,
    ParcelForeign,
    UnlockKeyMissing,
)
from assessment.ids import AttemptId
from desktop.errors import FileUnreadable
from desktop.paths import Paths
from desktop.services.hand_over import write_seat_file
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.seats import WhyNot
from desktop.services.take_over import read_arriving
from tests.builders import (
    Q1,
    Q3,
    Desk,
    answers,
    make_policy,
    responded,
)
from tests.desktop.services.seats import SITTING, given, going_on, left, make_seat, taken


def why(call: Callable[[], object]) -> WhyNot:
    """Return why something was refused."""
    with pytest.raises(HandOverRefused) as refused:
        call()
    return WhyNot(refused.value.place)


def test_what_cannot_go(tmp_path: Path, stick: Path) -> None:
    """An attempt that is unknown, over, or has gone is refused with the reason, and nothing is written."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        assert WhyNot.UNKNOWN is why(lambda: given(device, AttemptId("nobody"), stick))
        assert WhyNot.NOT_HANDED_OVER is why(lambda: write_seat_file(device, id, stick))
        going_on(device).record(Submitted(SubmitMethod.CANDIDATE))
        assert WhyNot.OVER is why(lambda: given(device, id, stick))
    assert [] == list(stick.iterdir())


def test_without_a_key_of_the_sitting_nothing_goes(tmp_path: Path, stick: Path) -> None:
    """Where the machines share no key the attempt stays, open."""
    with make_seat(tmp_path / "1", "one", policy=make_policy(unlock_key="")).opened() as device:
        id = left(device).attempt.attempt_id
        with pytest.raises(UnlockKeyMissing):
            given(device, id, stick)

        assert load_attempt(device, id).handed is None


def test_what_cannot_come(tmp_path: Path, stick: Path) -> None:
    """Twice, at its own old machine, an older file, at a machine without the sitting: each is refused by name."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        id = left(device).attempt.attempt_id
        file = given(device, id, stick)
        assert WhyNot.OWN is why(lambda: taken(device, file.path))
    with second.opened() as device:
        taken(device, file.path)
        assert WhyNot.ALREADY_HERE is why(lambda: taken(device, file.path))
        again = going_on(device)
        again.record(Paused("proctor", "Sam"))
        back = given(device, id, stick)
    with first.opened() as device:
        taken(device, back.path)
        assert WhyNot.OLDER is why(lambda: taken(device, file.path))
    other = make_seat(tmp_path / "3", "three", id="another")
    with other.opened() as device, pytest.raises(ParcelForeign):
        taken(device, file.path)


@pytest.mark.parametrize("before", [True, False])
def test_a_machine_whose_disk_was_put_back(tmp_path: Path, stick: Path, before: bool) -> None:
    """It has lost what it told of the attempt itself: it takes nothing over that would be without those answers."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    if not before:
        with first.opened() as device:
            left(device)
    copytree(tmp_path / "1", tmp_path / "kept")
    with first.opened() as device:
        running = left(device) if before else going_on(device)
        if before:
            running = going_on(device)
        running.record(responded(Q1, "A"), Paused("proctor", "Pat"))
        file = given(device, running.attempt.attempt_id, stick)
    with second.opened() as device:
        taken(device, file.path)
        again = going_on(device)
        again.record(responded(Q3, "a sailor"), Paused("proctor", "Sam"))
        back = given(device, again.attempt.attempt_id, stick)
    with Desk(Paths(tmp_path / "kept"), first.clock, first.draw).opened() as device:
        assert WhyNot.CONTRADICTS is why(lambda: taken(device, back.path))
    with make_seat(tmp_path / "3", "three").opened() as device:
        taken(device, back.path)
        assert {Q1: ("A",), Q3: ("a sailor",)} == answers(going_on(device).attempt)


def test_a_candidate_or_pack_that_is_not_here(tmp_path: Path, stick: Path) -> None:
    """The roster must know the candidate, and the pack must be here and open."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        file = given(device, left(device).attempt.attempt_id, stick)
    with make_seat(tmp_path / "2", "two", roster=SITTING.roster[1:]).opened() as device:
        assert WhyNot.CANDIDATE_GONE is why(lambda: read_arriving(device, file.path))
    bare = make_seat(tmp_path / "3", "three", packs=())
    with bare.opened() as device:
        assert WhyNot.PACK_MISSING is why(lambda: read_arriving(device, file.path))


@pytest.mark.parametrize("cut", [0, 5, 100, -1, -40])
def test_a_file_that_is_not_whole(tmp_path: Path, stick: Path, cut: int) -> None:
    """Cut short anywhere it is refused, and nothing of it is here."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        file = given(device, left(device).attempt.attempt_id, stick)
    data = file.path.read_bytes()
    file.path.write_bytes(data[:cut])
    with make_seat(tmp_path / "2", "two").opened() as device:
        with pytest.raises(ParcelError):
            taken(device, file.path)
        assert [] == list_attempts(device)
        with pytest.raises(FileUnreadable):
            taken(device, stick / "nothing")


def test_who_has_begun_anew_is_not_given_a_second_attempt(tmp_path: Path, stick: Path) -> None:
    """A candidate with an open attempt at the new machine is refused the old one there, until that one has gone."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        file = given(device, left(device, responded(Q1, "A")).attempt.attempt_id, stick)
    with second.opened() as device:
        anew = left(device, responded(Q1, "B"))
        left(device, number="C-2")  # another candidate is nobody's business here
        assert WhyNot.BEGUN_HERE is why(lambda: read_arriving(device, file.path))
        assert WhyNot.BEGUN_HERE is why(lambda: taken(device, file.path))

        given(device, anew.attempt.attempt_id, stick)
        assert {Q1: ("A",)} == answers(load_attempt(device, taken(device, file.path)))
