"""The supervisor's own process: what it says, and what it starts anew."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.lockdown.rig.room import ROOT, until

COMES_BACK = """
import json, os, sys
from desktop.lockdown.relief import Relief
relief = Relief.from_environment()
with open(sys.argv[1], "a") as file:
    file.write(f"{os.getpid()} {relief.supervisor}\\n")
if len(open(sys.argv[1]).readlines()) < int(sys.argv[2]):
    sys.exit(1)
print("not for the supervisor")
relief.engaging()
relief.here()
relief.here()
"""


class Exam:
    """The exam's end of a supervisor that has no screen to cover."""

    def __init__(self) -> None:
        environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop.lockdown.supervisor"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment | {"PYTHONPATH": str(ROOT)},
        )
        assert "ready" in self.hear()

    def say(self, **told: object) -> None:
        """Say something."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(told).encode() + b"\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        """Return the next thing it says."""
        assert self.process.stdout is not None
        told: dict[str, Any] = json.loads(self.process.stdout.readline())
        return told

    def supervised(self, pid: int, *again: str) -> None:
        """Have it supervise a process."""
        self.say(supervise=pid, window=0, again=again)
        assert {"supervising": pid} == self.hear()

    def die(self) -> None:
        """End without a word."""
        assert self.process.stdin is not None
        self.process.stdin.close()


@pytest.fixture
def exam() -> Iterator[Exam]:
    """A supervisor, and what it is spoken to with."""
    made = Exam()
    with made.process:
        yield made
        made.process.kill()


def test_it_answers_and_ends_when_told(exam: Exam) -> None:
    """A sign of life is answered, and the last word lets it go: nothing is started."""
    exam.supervised(os.getpid(), "no-such-program")
    exam.say(beat=3)
    assert {"beat": 3} == exam.hear()
    exam.say(end=True)
    assert 0 == exam.process.wait(20)


def test_it_ends_with_an_exam_that_never_began(exam: Exam) -> None:
    """One that was prepared and never used ends with the program that started it."""
    exam.die()
    assert 0 == exam.process.wait(20)


@pytest.mark.parametrize("starts", [1, 2])
def test_an_exam_that_ends_without_a_word_comes_back(exam: Exam, tmp_path: Path, starts: int) -> None:
    """It is started anew, again if it ends at once, and relieves the supervisor when it is there."""
    lives = tmp_path / "lives"
    exam.supervised(os.getpid(), sys.executable, "-c", COMES_BACK, str(lives), str(starts))
    exam.die()

    assert 0 == exam.process.wait(40)
    told = [line.split() for line in lives.read_text().splitlines()]
    assert [str(exam.process.pid)] * starts == [supervisor for _, supervisor in told]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whether a process is stopped")
def test_a_stopped_exam_goes_on_and_hears_of_the_gap(exam: Exam) -> None:
    """Somebody stops the exam: it is let go on, and with its next sign of life it is told how long that was."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        exam.supervised(other.pid, "no-such-program")
        os.kill(other.pid, signal.SIGSTOP)
        until(lambda: "T" not in _state(other.pid), "it to go on")
        told: dict[str, Any] = {}
        while "gap" not in told:
            exam.say(beat=1)
            told = exam.hear()
        other.kill()

    assert told["stopped"]
    assert told["gap"] < 20


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whether a process is stopped")
def test_who_stands_beside_it_and_is_stopped_is_ended(exam: Exam) -> None:
    """A stopped guard would be no guard: it is ended, and the exam, which started it, hears of that and has another."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as guard:
        exam.supervised(os.getpid(), "no-such-program")
        exam.say(beside=[guard.pid])
        os.kill(guard.pid, signal.SIGSTOP)
        assert -signal.SIGKILL == guard.wait(20)


def _state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
