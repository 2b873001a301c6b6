"""Programs of strangers: graded by tests, held whatever they try, and not run at all where the cell does not hold."""

import contextlib
import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync_server.ai.sandbox import grade as grading
from sync_server.ai.sandbox import trust
from sync_server.ai.sandbox.cell import FOLDER, End, Limits, Ran, run
from sync_server.ai.sandbox.grade import grade
from sync_server.ai.sandbox.languages import PYTHON, Case, Language, here
from tests.waiting import waited

pytestmark = pytest.mark.skipif(shutil.which("bwrap") is None, reason="bubblewrap is not installed")
DOUBLE = (Case(call="double", arguments=[2], returns=4), Case(call="double", arguments=[[1]], returns=[1, 1]))
SUM = (Case(given="2 3\n", expected="5\n"), Case(given="-1 1\n", expected="0"))


def tried(program: str, limits: Limits | None = None) -> Ran:
    """Run a program in Python."""
    return run((PYTHON, "-I", "-S", "main.py"), {"main.py": program.encode()}, limits=limits)


def command_lines() -> Iterator[bytes]:
    """Yield the words that each process of this machine was begun with."""
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            yield place.read_bytes()


def test_the_cell_holds() -> None:
    """None of the attempts that are made before any stranger's program gets out."""
    assert "" == trust.tried()


@pytest.mark.parametrize(
    ("language", "source", "tests", "held"),
    [
        (Language.PYTHON, "def double(x): return x + x", DOUBLE, 2),
        (Language.PYTHON, "def double(x): return 2 * x if x == 2 else None", DOUBLE, 1),
        (Language.PYTHON, "def double(x): raise ValueError", DOUBLE, 0),
        (Language.PYTHON, "print('[4]'); exit(0)", DOUBLE, 0),
        (Language.PYTHON, "print(sum(map(int, input().split())))", SUM, 2),
        (
            Language.JAVASCRIPT,
            "exports.double = x => Array.isArray(x) ? [...x, ...x] : 2 * x",
            DOUBLE,
            2,
        ),
        (
            Language.C,
            '#include <stdio.h>\nint main(){int a,b;scanf("%d %d",&a,&b);printf("%d\\n",a+b);}',
            SUM,
            2,
        ),
    ],
)
def test_programs_are_graded(language: Language, source: str, tests: tuple[Case, ...], held: int) -> None:
    """A program has as many tests as hold, in each language that this machine has."""
    if not here(language):
        pytest.skip(f"{language} is not installed")

    graded = grade(language, source, tests)

    assert ("", "", held) == (graded.pending, graded.not_built, graded.held)


def test_what_does_not_compile_says_why() -> None:
    """A program that does not compile holds no test, and its compiler's words are told."""
    if not here(Language.C):
        pytest.skip("gcc is not installed")

    assert "error" in grade(Language.C, "int main( {", SUM).not_built


@pytest.mark.parametrize(
    "program",
    [
        "while True: pass",
        "import time\ntime.sleep(60)",
        "import os, signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: pass",
        "import os\nif os.fork() == 0:\n    os.setsid()\nwhile True: pass",
    ],
)
def test_no_program_goes_on_for_ever(program: str) -> None:
    """Time is bounded, also for one that sleeps, hides from signals or leaves its group."""
    mark = os.urandom(8).hex()

    ran = run(
        (PYTHON, "-I", "-S", "main.py", mark),
        {"main.py": program.encode()},
        limits=Limits(seconds=1, wall_seconds=1.5),
    )

    assert End.TOO_LONG is ran.end
    waited(lambda: not any(mark.encode() in words for words in command_lines()), "all of it is gone")


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_endless_output_is_cut(stream: str) -> None:
    """Whoever talks without an end is heard for a while."""
    ran = tried(f"import sys\nwhile True: sys.{stream}.write('x' * 999)")

    assert End.TOO_MUCH is ran.end
    assert len(ran.out) + len(ran.err) == Limits().output


def test_memory_and_disk_are_bounded() -> None:
    """A program has the memory, the files and the room that it is given, and no more."""
    assert b"MemoryError" in tried("bytearray(2 << 30)").err
    assert b"File too large" in tried("open('x', 'wb').write(bytes(32 << 20))").err
    assert b"No space left" in tried("for n in range(99): open(str(n), 'wb').write(bytes(9 << 20))").err
    assert b"Too many open files" in tried("a = [open('x', 'w') for _ in range(99)]").err


@pytest.mark.parametrize("place", ["/", "/dev/", "/dev/shm/", "/tmp/", "/etc/"])
def test_memory_is_not_had_as_files(place: str) -> None:
    """What files in memory take is bounded wherever a program can write."""
    ran = tried(
        f"for n in range(40):\n    with open(f'{place}x{{n}}', 'wb') as file: file.write(bytes(4 << 20))\nprint('had')"
    )

    assert b"had" not in ran.out
    assert any(words in ran.err for words in (b"No space left", b"Read-only", b"Permission denied"))


@pytest.mark.parametrize(
    "program",
    [
        "import os\nos.memfd_create('x')",
        "import ctypes\nif ctypes.CDLL(None).shmget(0, 1 << 20, 0o1600) < 0: raise OSError",
        "import ctypes\nif ctypes.CDLL(None).unshare(0x10000000): raise OSError",
        "import ctypes\nif ctypes.CDLL(None).syscall(56, 0x10000000 | 17, 0, 0, 0, 0) < 0: raise OSError",
    ],
    ids=["memory without a name", "segments", "other rights", "a child with other rights"],
)
def test_memory_beyond_limits_and_other_rights_are_refused(program: str) -> None:
    """Memory that no limit counts, and users of a program's own in which it might mount more, are not to be had."""
    ran = tried(f"{program}\nprint('had')")

    assert (End.FAILED, b"") == (ran.end, ran.out)
    assert b"Error" in ran.err


def test_a_cell_is_ended_before_the_server() -> None:
    """Where a machine runs out of memory its kernel ends what runs in a cell first."""
    assert b"1000\n" == tried("print(open('/proc/self/oom_score_adj').read(), end='')").out


def test_processes_are_bounded() -> None:
    """A fork bomb comes to an end by itself, and nothing of it is left."""
    ran = tried(
        "import os, time\nn = 0\ntry:\n    while True:\n        if os.fork() == 0:\n            time.sleep(9)\n"
        "            os._exit(0)\n        n += 1\nexcept OSError:\n    print(n)"
    )

    assert 0 < int(ran.out) < Limits().processes


def test_nothing_of_the_server_is_seen(tmp_path: Path) -> None:
    """A program sees no file of the server, no process, no variable and no user of it."""
    secret = tmp_path / "secret"
    secret.write_text("the key")
    program = (
        f"import os\nfor place in ({str(secret)!r}, '/etc/passwd', '/proc/1/environ', {__file__!r}):\n"
        "    try:\n        print(open(place, 'rb').read())\n    except OSError:\n        print('none')\n"
        "print(os.getuid() == 0, sorted(os.environ), sorted(os.listdir('.')))"
    )
    os.environ["CARREL_SECRET"] = "the key"
    try:
        said = tried(program).out.decode()
    finally:
        del os.environ["CARREL_SECRET"]

    assert "the key" not in said
    assert ["none", "none"] == said.split("\n")[:2]
    assert "none" == said.split("\n")[3]
    assert "['main.py']" in said


def test_there_is_no_network() -> None:
    """What listens on this machine, and all beyond, cannot be reached."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        ran = tried(f"import socket\nsocket.create_connection(('127.0.0.1', {port}), 1)")

    assert End.FAILED is ran.end


def test_nobody_else_is_killed() -> None:
    """A program that kills all it may kills nothing of ours."""
    tried("import os\nos.kill(-1, 9)")
    tried("import os\nfor pid in range(2, 40000):\n    try: os.kill(pid, 9)\n    except OSError: pass")

    assert End.DONE is tried("print(1)").end


def test_the_system_cannot_be_changed() -> None:
    """What is not its own folder is read only."""
    assert b"Read-only" in tried("open('/usr/bin/new', 'w')").err
    assert FOLDER in tried("import os\nopen('x', 'w')\nprint(os.getcwd())").out.decode()


def test_without_a_cell_nothing_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the cell does not hold, or is missing, programs wait; none is run without."""
    monkeypatch.setattr(trust, "_known", [])
    monkeypatch.setattr(shutil, "which", lambda name: None)

    graded = grade(Language.PYTHON, "def double(x): return x + x", DOUBLE)

    assert ("bwrap", ()) == (graded.pending, graded.results)


def test_tests_that_take_long_are_left_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that sleeps through its tests holds up others for a while alone: the tests left over do not hold."""
    monkeypatch.setattr(grading, "MOST_SECONDS", 0.0)

    graded = grade(Language.PYTHON, "def double(x): return x + x", DOUBLE)

    assert [True, False] == [one.held for one in graded.results]
    assert End.TOO_LONG is graded.results[1].end


def test_what_did_not_hold_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that did not hold on a busy machine is tried again after a while, one that holds is not."""
    said, now = ["", "runs"], [1_000.0]
    monkeypatch.setattr(trust, "_known", [])
    monkeypatch.setattr(trust, "tried", said.pop)
    monkeypatch.setattr(trust, "monotonic", lambda: now[0])

    assert ["runs", "runs"] == [trust.why_not(), trust.why_not()]
    now[0] += trust.AGAIN_SECONDS + 1
    assert "" == trust.why_not()
    now[0] += trust.AGAIN_SECONDS + 1
    assert "" == trust.why_not()


def test_a_cell_that_leaks_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """An attempt that gets out is found, and named."""
    monkeypatch.setattr(trust, "run", lambda words, files, limits: Ran(End.DONE, 0, b"42\n", b"", 0.0))

    assert "files" == trust.tried()
