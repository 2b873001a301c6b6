"""The screen stays awake during a test and is afterwards what it was, on each system."""

import ctypes
import os
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.errors import LockdownUnavailable
from desktop.lockdown import keep_awake
from desktop.lockdown.journal import Journal
from desktop.lockdown.keep_awake import (
    ES_CONTINUOUS,
    NAME,
    MacKeepAwake,
    WindowsKeepAwake,
    X11KeepAwake,
    find_keep_awake,
)
from desktop.lockdown.sequence import Sequence
from tests.desktop.lockdown.fake_xset import FakeXset

SETTINGS = ["600 300 +dpms", "600 300 -dpms", "0 600 -dpms", "0 600 none", "1 1 +dpms"]


@pytest.mark.parametrize("settings", SETTINGS)
def test_x11_is_given_back_what_it_was(xset: FakeXset, journal: Journal, path: Path, settings: str) -> None:
    """While locked the screen saver and power management are off; afterwards both are what they were."""
    xset.settings = settings
    sequence = Sequence([X11KeepAwake()], journal)

    sequence.engage()
    locked = xset.settings.split()
    sequence.release()

    assert "0" == locked[0]
    assert "+dpms" != locked[2]
    assert settings == xset.settings
    assert not path.exists()


def test_x11_notes_before_it_changes(xset: FakeXset, journal: Journal) -> None:
    """The old values are on the disk when the first change is made."""
    xset.when("fail s off")

    with pytest.raises(LockdownUnavailable):
        X11KeepAwake().perform(journal)

    assert {"timeout": "600", "cycle": "300", "dpms": "+dpms"} == journal.left_behind(NAME)
    assert "600 300 +dpms" == xset.settings


@pytest.mark.parametrize("fault", ["fail q", "fail s off", "fail -dpms"])
def test_x11_fails_without_a_trace(xset: FakeXset, journal: Journal, path: Path, fault: str) -> None:
    """Whichever call fails, no test is refused, the settings are as before and nothing is left to undo."""
    xset.when(fault)

    engaged = Sequence([X11KeepAwake()], journal).engage()

    assert ((), [NAME]) == (engaged.held, [name for name, _ in engaged.lacking])
    assert "600 300 +dpms" == xset.settings
    assert not path.exists()


@pytest.mark.parametrize("fault", ["fail s 600 300", "fail +dpms"])
def test_x11_that_cannot_be_undone_is_undone_by_the_next_session(
    xset: FakeXset, journal: Journal, path: Path, fault: str
) -> None:
    """Values that could not be put back are still the old ones for the next engagement, not those found changed."""
    trouble = xset.when(fault)
    first = Sequence([X11KeepAwake()], journal)
    first.engage()
    first.release()
    assert "600 300 +dpms" != xset.settings
    trouble.unlink()

    second = Sequence([X11KeepAwake()], journal)
    second.engage()
    second.release()

    assert "600 300 +dpms" == xset.settings
    assert not path.exists()


def test_x11_old_values_survive_an_engagement_that_fails(xset: FakeXset, journal: Journal) -> None:
    """A screen that is away altogether does not strike out what is still to be put back."""
    X11KeepAwake().perform(journal)
    xset.when("fail")

    engaged = Sequence([X11KeepAwake()], journal).engage()

    assert [NAME] == [name for name, _ in engaged.lacking]
    assert {"timeout": "600", "cycle": "300", "dpms": "+dpms"} == journal.left_behind(NAME)


def test_x11_unreadable_old_values_do_not_stop_a_test(xset: FakeXset, journal: Journal, path: Path) -> None:
    """An entry of another version is no obstacle: the settings found are taken as the old ones."""
    journal.write(NAME, {"mode": "never"})
    sequence = Sequence([X11KeepAwake()], journal)

    sequence.engage()
    sequence.release()

    assert "600 300 +dpms" == xset.settings
    assert not path.exists()


def test_x11_reverts_twice_and_unperformed_without_harm(xset: FakeXset, journal: Journal) -> None:
    """Undoing what was not done, or is undone, calls nothing."""
    operation = X11KeepAwake()
    operation.revert()
    operation.perform(journal)
    operation.revert()
    xset.settings = "5 5 -dpms"
    calls = xset.calls

    operation.revert()

    assert calls == xset.calls
    assert "5 5 -dpms" == xset.settings


def test_x11_without_an_answer_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, journal: Journal
) -> None:
    """No xset, or one that says nothing of a screen saver, is an unavailable lock and nothing else."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LockdownUnavailable):
        X11KeepAwake().perform(journal)

    (tmp_path / "xset").write_text("#!/bin/sh\necho nothing\n", encoding="utf-8")
    (tmp_path / "xset").chmod(0o755)
    with pytest.raises(LockdownUnavailable):
        X11KeepAwake().perform(journal)

    assert () == journal.pending()


@pytest.fixture
def caffeinate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that stays until it is ended."""
    program = tmp_path / "caffeinate"
    program.write_text("#!/bin/sh\nexec tail -f /dev/null\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(keep_awake, "CAFFEINATE", str(program))
    return program


def test_macos_holds_a_child_and_ends_it(caffeinate: Path, journal: Journal) -> None:
    """While locked one child runs that ends with this process; afterwards it is gone, and not a zombie."""
    operation = MacKeepAwake()
    operation.perform(journal)
    child = operation._child
    assert child is not None
    assert [str(caffeinate), "-d", "-i", "-w", str(os.getpid())] == child.args
    assert child.poll() is None

    operation.perform(journal)
    assert operation._child is child
    operation.revert()
    operation.revert()

    assert child.returncode is not None
    assert () == journal.pending()


def test_macos_without_the_program(journal: Journal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A missing program is an unavailable lock; undoing it is harmless."""
    monkeypatch.setattr(keep_awake, "CAFFEINATE", str(tmp_path / "nothing"))
    operation = MacKeepAwake()

    with pytest.raises(LockdownUnavailable):
        operation.perform(journal)

    operation.revert()


class Kernel:
    """Windows' part: takes states, refuses where told (SetThreadExecutionState returns 0)."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.states: list[int] = []
        self._answer = 0 if refuses else ES_CONTINUOUS

    def SetThreadExecutionState(self, state: int) -> int:  # noqa: N802  # Windows' own name
        self.states.append(state)
        return self._answer


def test_windows_asks_and_takes_back(monkeypatch: pytest.MonkeyPatch, journal: Journal) -> None:
    """The request holds system and display until it is taken back, however often that is."""
    kernel = Kernel()
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    operation = WindowsKeepAwake()

    operation.perform(journal)
    operation.revert()
    operation.revert()

    assert [0x80000003, 0x80000000, 0x80000000] == kernel.states
    assert () == journal.pending()


def test_windows_that_refuses(monkeypatch: pytest.MonkeyPatch, journal: Journal) -> None:
    """A refused request is an unavailable lock."""
    kernel = SimpleNamespace(kernel32=Kernel(refuses=True))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)

    with pytest.raises(LockdownUnavailable):
        WindowsKeepAwake().perform(journal)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "win32", WindowsKeepAwake),
        ({}, "darwin", MacKeepAwake),
        ({"DISPLAY": ":0"}, "linux", X11KeepAwake),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, "linux", X11KeepAwake),
        ({}, "linux", None),
        ({"DISPLAY": ""}, "linux", None),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", None),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", None),
        ({"DISPLAY": ":0", "PATH": "/nowhere"}, "linux", None),
    ],
)
def test_each_system_has_its_own(
    xset: FakeXset, environment: dict[str, str], platform: str, expected: type | None
) -> None:
    """The operation fits the session, and there is none where none would work."""
    found = find_keep_awake({"PATH": str(xset.folder), **environment}, platform)

    assert expected is (type(found) if found else None)
    assert found is None or NAME == found.name


@pytest.mark.parametrize("fault", ["", "fail q", "fail"])
def test_x11_is_rehearsed_without_a_change(xset: FakeXset, journal: Journal, fault: str) -> None:
    """Asking beforehand tells whether the screen can be kept on, and alters nothing."""
    if fault:
        xset.when(fault)
        with pytest.raises(LockdownUnavailable):
            X11KeepAwake().rehearse()
    else:
        X11KeepAwake().rehearse()

    assert (["q"], "600 300 +dpms", ()) == (xset.calls, xset.settings, journal.pending())


def test_macos_is_rehearsed_by_looking(caffeinate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program is looked for and not started."""
    MacKeepAwake().rehearse()
    monkeypatch.setattr(keep_awake, "CAFFEINATE", str(caffeinate.with_name("nothing")))

    with pytest.raises(LockdownUnavailable):
        MacKeepAwake().rehearse()


def test_no_call_waits_for_ever(monkeypatch: pytest.MonkeyPatch, journal: Journal) -> None:
    """An xset that hangs is given up, and that is an unavailable lock."""

    def hang(*_: object, timeout: float, **__: object) -> None:
        raise subprocess.TimeoutExpired("xset", timeout)

    monkeypatch.setattr(subprocess, "run", hang)

    with pytest.raises(LockdownUnavailable):
        X11KeepAwake().perform(journal)
