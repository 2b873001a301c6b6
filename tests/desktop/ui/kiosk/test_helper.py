"""A process beside the exam: what it says arrives, and that it is gone is told."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import LockdownUnavailable
from desktop.ui.kiosk.helper import Helper, own_command

TALKS = """
import json, sys
for line in sys.stdin:
    told = json.loads(line)
    if "crash" in told:
        sys.exit("it hurt")
    if "say" in told:
        for one in told["say"]:
            print(json.dumps(one), flush=True)
    if "beat" in told:
        print(json.dumps(told), flush=True)
    if "end" in told:
        open(sys.argv[1], "w").write("goodbye")
"""


@pytest.fixture
def helper(qtbot: QtBot, tmp_path: Path) -> Iterator[Helper]:
    """One that says what it is told to say."""
    made = Helper((sys.executable, "-c", TALKS, str(tmp_path / "words")), farewell={"end": True})
    yield made
    made.end()


def test_what_it_says_arrives_in_order(qtbot: QtBot, helper: Helper) -> None:
    """Also what came while something else was waited for."""
    heard: list[object] = []
    helper.told.connect(heard.append)
    helper.start()
    helper.send({"say": [{"a": 1}, {"wanted": 2}, {"b": 3}]})
    helper.wait_for("wanted")
    before = list(heard)
    qtbot.waitUntil(lambda: len(heard) == 2)

    assert ([], [{"a": 1}, {"b": 3}]) == (before, heard)


def test_one_that_cannot_work_says_why(helper: Helper) -> None:
    """Its own word is the reason, else its last complaint; it is ended."""
    helper.start()
    helper.send({"say": [{"unavailable": "no hands"}]})
    with pytest.raises(LockdownUnavailable, match="no hands"):
        helper.wait_for("wanted")
    helper.start()
    helper.send({"crash": True})
    with pytest.raises(LockdownUnavailable, match="it hurt"):
        helper.wait_for("wanted")
    assert 0 == helper.pid


def test_one_that_cannot_be_started_says_so(qtbot: QtBot) -> None:
    """A program that is not there is refused, not waited for."""
    helper = Helper(("/no/such/program",))
    helper.start()
    with pytest.raises(LockdownUnavailable):
        helper.wait_for("wanted")


def test_that_it_ended_is_told_once(qtbot: QtBot, helper: Helper) -> None:
    """With its last complaint."""
    helper.start()
    with qtbot.waitSignal(helper.lost) as lost:
        helper.send({"crash": True})
    assert ["it ended: it hurt"] == lost.args
    assert 0 == helper.pid


def test_one_that_falls_silent_is_lost(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that no longer answers signs of life is given up; one that does is not, however long it goes on."""
    monkeypatch.setattr("desktop.ui.kiosk.helper.BEAT_MS", 10)
    monkeypatch.setattr("desktop.ui.kiosk.helper.MOST_SILENT", 100)
    silent = Helper(
        (sys.executable, "-c", "import sys; print('{\"ready\": 1}', flush=True); sys.stdin.read()")
    )
    silent.start()
    silent.wait_for("ready")
    with qtbot.waitSignal(silent.lost, timeout=10_000) as lost:
        silent.watch()
    assert ["it does not answer"] == lost.args


def test_it_hears_the_last_word(qtbot: QtBot, helper: Helper, tmp_path: Path) -> None:
    """Ended in good order it is told so before its input ends."""
    helper.start()
    helper.send({"say": [{"wanted": 1}]})
    helper.wait_for("wanted")
    helper.end()
    assert "goodbye" == (tmp_path / "words").read_text(encoding="utf-8")


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bundle has one program for everything; a source tree runs the module."""
    assert [sys.executable, "-m", "desktop.lockdown.guard"] == own_command("guard", "desktop.lockdown.guard")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert [sys.executable, "guard"] == own_command("guard", "desktop.lockdown.guard")
