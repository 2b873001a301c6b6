"""What every test runs in: a screen (its own Xvfb where there is none), no keyring of the user's, no folders of the user's."""

import gc
import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from tests.kept import let_go
from tests.made_once import make_once
from tests.thorough import times
from tools.system_packages import Purpose, missing

SCREEN = "1920x1080x24"
SECONDS_TO_START = 30
PATIENCE_MS = 30_000
MEMORY = Path("/dev/shm")
ROOM_BYTES = 4 << 30
"""So much must be free there; a whole run takes half of it."""
SELDOM = (20_000, 50, 100)
"""How much is made before it is looked through for garbage; as in the application itself, which goes farther."""
LONG = {
    "end_to_end",
    "faults",
    "lockdown",
    "attacks",
    "simulation",
    "test_serving.py",
    "test_several_processes.py",
}
"""Folders and files whose tests start programs and wait for them."""

settings.register_profile("carrel", deadline=None, print_blob=True, max_examples=times(100, 50))
settings.load_profile("carrel")

_session = pytest.StashKey[ExitStack]()


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the process; under xdist only the workers, each with a screen of its own."""
    stack = config.stash[_session] = ExitStack()
    _keep_files_in_memory(stack)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    if _only_controls_workers(config):
        return
    home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="carrel-tests-")))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / variable.lower()
        folder.mkdir(mode=0o700)
        os.environ[variable] = str(folder)
    _prepare_screen(stack)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: what is left for the end is then short, and no worker waits for another."""
    items.sort(key=lambda item: LONG.isdisjoint(item.path.parts))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect without looking for garbage, of which there is none, and look through what was collected never again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.set_threshold(*SELDOM)
        gc.enable()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what was started."""
    let_go()
    config.stash[_session].close()


@pytest.fixture(scope="session", autouse=True)
def _quit_qt_at_end() -> Iterator[None]:
    """Leave no Qt application behind for the interpreter to take down in any order."""
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QCoreApplication

        application = QCoreApplication.instance()
        if application is not None:
            application.shutdown()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Delete the windows that a test has closed: every look given to the application is worked out for each that lives."""
    yield
    if "PySide6.QtCore" in sys.modules:
        from tests.windows import delete_left

        delete_left()


@pytest.fixture(scope="session", autouse=True)
def _be_patient() -> None:
    """Wait longer for what must come: who says how long it may take says so themselves."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
        wait.__kwdefaults__ = (wait.__kwdefaults__ or {}) | {"timeout": PATIENCE_MS}


@pytest.fixture(scope="session", autouse=True)
def _hash_quickly() -> None:
    """Make hashes of secrets that cost next to nothing: each says of itself what it cost, so that any is read alike."""
    from argon2 import PasswordHasher

    from sync_server.services import passwords

    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    passwords._NOBODY = passwords._hasher.hash("nobody's password")


@pytest.fixture(scope="session", autouse=True)
def _make_once() -> Iterator[None]:
    """Make once what every test needs and what comes out the same."""
    with pytest.MonkeyPatch.context() as patch:
        make_once(patch)
        yield


def _keep_files_in_memory(stack: ExitStack) -> None:
    """Put temporary files where a commit waits for no disk, unless told where: what becomes of a disk is never tried on one."""
    if "TMPDIR" in os.environ or not MEMORY.is_dir():
        return
    if os.statvfs(MEMORY).f_flag & os.ST_NOEXEC or shutil.disk_usage(MEMORY).free < ROOM_BYTES:
        return
    folder = stack.enter_context(
        tempfile.TemporaryDirectory(prefix="t-", dir=MEMORY, ignore_cleanup_errors=True)
    )
    Path(folder).chmod(0o1777)  # some programs run as another user
    os.environ["TMPDIR"] = tempfile.tempdir = folder


def _only_controls_workers(config: pytest.Config) -> bool:
    return not hasattr(config, "workerinput") and config.getoption("dist", "no") != "no"


def _prepare_screen(stack: ExitStack) -> None:
    """Choose where windows appear: as told, on this display, on an Xvfb of our own, or in memory."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return
    if missing([Purpose.WINDOWS]):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["DISPLAY"] = _start_xvfb(stack)
        os.environ["QT_QPA_PLATFORM"] = "xcb"


def _start_xvfb(stack: ExitStack) -> str:
    """Start Xvfb on a free display and return the display's name once it answers."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    stack.callback(_stop, server)
    with os.fdopen(reading, "rb", buffering=0) as answers:
        ready, _, _ = select.select([answers], [], [], SECONDS_TO_START)
        number = answers.readline().strip().decode("ascii") if ready else ""
    if not number:
        raise pytest.UsageError("Xvfb did not start; set QT_QPA_PLATFORM=offscreen to test without a screen")
    return f":{number}"


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    server.wait(timeout=SECONDS_TO_START)
