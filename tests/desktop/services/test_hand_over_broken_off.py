"""A hand-over that dies, finds no room or loses its stick at any moment: the attempt is on one machine, whole."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest

from assessment.attempt.events import Paused
from assessment.errors import (
    ParcelTooLarge,
)
from desktop.errors import DatabaseLocked, DiskFull, FileLost, FileNotWritten
from desktop.files import carried_file
from desktop.services import hand_over as service
from desktop.services import take_over as taking
from desktop.services.hand_over import write_seat_file
from desktop.services.open_device import close_device
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.read_blob import read_blob
from desktop.services.store_blob import store_blob
from desktop.services.sweep_blobs import sweep_blobs
from desktop.storage.log import LogWriter
from tests.builders import (
    Q1,
    Q3,
    Q5,
    answers,
    responded,
    resumed,
    started,
    visited,
)
from tests.desktop.services.seats import given, going_on, left, make_seat, taken


class Killed(BaseException):
    """The process ends here: nothing catches it."""


def killed_at(monkeypatch: pytest.MonkeyPatch, nth: int) -> list[str]:
    """Let the process end at the n-th durable step; return the steps that were taken."""
    steps: list[str] = []

    def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            if len(steps) == nth:
                raise Killed(name)
            steps.append(name)
            return real(*arguments, **named)

        return step

    for owner, name in (
        (carried_file, "_write"),
        (carried_file, "sync_folder"),
        (service, "_check"),
        (LogWriter, "append"),
        (LogWriter, "append_with"),
        (taking, "store_blob"),
    ):
        monkeypatch.setattr(owner, name, counted(name, getattr(owner, name)))
    return steps


@pytest.mark.parametrize("nth", range(6))
def test_killed_while_handing_over(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    """At each step: the old machine still has it and there is no file, or it is closed and a file can be written."""
    first = make_seat(tmp_path / "1", "one")
    with first.opened() as device:
        id = left(device, responded(Q1, "A")).attempt.attempt_id
    with monkeypatch.context() as patched:
        steps = killed_at(patched, nth)
        device = first.open()
        with suppress(Killed):
            given(device, id, stick)
        close_device(device)
    with first.opened() as device:
        stored = load_attempt(device, id)
        usable = list(stick.glob("*.carrelseat"))
        if stored.handed is None:
            assert [] == usable
            assert {Q1: ("A",)} == answers(going_on(device).attempt)
            return
        assert "append" in steps
        file = write_seat_file(device, id, stick)
    with make_seat(tmp_path / "2", "two").opened() as device:
        taken(device, file.path)
        assert {Q1: ("A",)} == answers(going_on(device).attempt)


@pytest.mark.parametrize("nth", range(3))
def test_killed_while_taking_over(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    """At each step nothing of it is here, or all of it; and it can be done again."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        ref = store_blob(device, b"an essay", name="essay.txt", mime="text/plain")
        running = started(device)
        running.record(responded(Q5, ref.value), Paused("proctor", "Pat"))
        file = given(device, running.attempt.attempt_id, stick)
    second = make_seat(tmp_path / "2", "two")
    with monkeypatch.context() as patched:
        killed_at(patched, nth)
        device = second.open()
        with suppress(Killed):
            taken(device, file.path)
        close_device(device)
    with second.opened() as device:
        sweep_blobs(device)
        if not list_attempts(device):
            taken(device, file.path)
        again = going_on(device)

        assert (ref.value,) == again.attempt.response(Q5).values()
        assert b"an essay" == read_blob(device, ref.sha256)
        assert [1, 2] == [seat for seat, _ in again.attempt.seats]


def test_a_stick_without_room_gives_nothing_away(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The trial fails: the attempt is as it was, and nothing lies on the stick."""

    def full(path: Path, _: object) -> None:
        raise OSError(28, "No space left on device")

    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(carried_file, "_write", full)
        with pytest.raises(DiskFull):
            given(device, id, stick)

        assert load_attempt(device, id).handed is None
        assert [] == list(stick.iterdir())


def test_a_stick_pulled_out_after_the_trial(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is handed over, that its file is missing is said, and it is written to another."""
    real = carried_file._write

    def gone(path: Path, pieces: Any) -> None:
        if path.name.endswith(".new"):
            raise OSError(5, "Input/output error")
        real(path, pieces)

    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        with monkeypatch.context() as patched:
            patched.setattr(carried_file, "_write", gone)
            with pytest.raises(FileNotWritten):
                given(device, id, stick)
        assert load_attempt(device, id).handed is not None
        assert [] == list(stick.iterdir())

        assert given(device, id, stick).path.exists()


@pytest.mark.parametrize("trouble", [DatabaseLocked("busy"), FileLost("0" * 64), ParcelTooLarge("part 1")])
def test_whatever_keeps_the_file_back_is_said_to_be_that(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    """Once it is given away nobody is told that it was not, whatever went wrong with the file."""

    def refuse(*_: object) -> None:
        raise trouble

    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(service, "seal_parcel", refuse)
        with pytest.raises(FileNotWritten):
            given(device, id, stick)

        assert load_attempt(device, id).handed is not None


def test_the_trial_is_as_large_as_the_file(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the whole log of the machine adds is tried out too, before anything is given away."""
    tried: list[int] = []
    drawn = Random(1)
    with make_seat(tmp_path / "1", "one").opened() as device:
        other = started(device, "C-2")
        for _ in range(40):
            other.record(responded(Q3, "".join(chr(drawn.randrange(0x4E00, 0x9000)) for _ in range(1_900))))
        other.record(Paused("proctor", "Pat"))
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(service, "try_room", lambda folder, size, draw: tried.append(size))
        file = given(device, id, stick)

    assert tried[0] >= file.path.stat().st_size


def test_a_file_that_reads_back_otherwise_is_none(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the stick gives back must be what was written."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(service, "carried_events", lambda id, frames: [])
        with pytest.raises(FileNotWritten):
            given(device, id, stick)
        assert [] == list(stick.iterdir())


def test_the_new_machine_recovers_what_came(tmp_path: Path, stick: Path) -> None:
    """Killed right after taking over, and again while it goes on: it resumes as any attempt does."""
    second = make_seat(tmp_path / "2", "two")
    with make_seat(tmp_path / "1", "one").opened() as device:
        file = given(device, left(device, responded(Q1, "A"), visited(Q3)).attempt.attempt_id, stick)
    with second.opened() as device:
        taken(device, file.path)
    with second.opened() as device:
        going_on(device).record(responded(Q3, "a sailor"))
    with second.opened() as device:
        again, gap = resumed(device)

        assert gap.unclean
        assert (Q3, {Q1: ("A",), Q3: ("a sailor",)}) == (again.attempt.current_item, answers(again.attempt))
