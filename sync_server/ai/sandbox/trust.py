"""Whether the cell holds: tried with programs that want out, before any stranger's program is run. It fails closed."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from time import monotonic

from sync_server.ai.sandbox.cell import End, Limits, NoCell, Ran, run
from sync_server.ai.sandbox.languages import PYTHON

_SMALL = Limits(seconds=1, wall_seconds=5.0)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A program that wants out, and what shows that it did not get there."""

    name: str
    program: str
    held: Callable[[Ran], bool]


_ATTEMPTS = (
    _Attempt("runs", "print(6 * 7)", lambda ran: ran.end is End.DONE and ran.out == b"42\n"),
    _Attempt("files", "print(open('/etc/shadow').read())", lambda ran: ran.end is End.FAILED and not ran.out),
    _Attempt(
        "folders",
        "import os\nprint(sorted(set(os.listdir('/')) & {'home', 'root', 'var', 'srv', 'opt', 'mnt'}))",
        lambda ran: ran.out == b"[]\n",
    ),
    _Attempt(
        "network",
        "import socket\nprint([n for _, n in socket.if_nameindex() if n != 'lo'])",
        lambda ran: ran.out == b"[]\n",
    ),
    _Attempt(
        "environment",
        "import os\nprint(sorted(set(os.environ) - {'PATH', 'HOME', 'LANG', 'LC_CTYPE', 'PWD'}))",
        lambda ran: ran.out == b"[]\n",
    ),
    _Attempt("user", "import os\nprint(os.getuid() == 0)", lambda ran: ran.out == b"False\n"),
    _Attempt("memory", "x = bytearray(2 << 30)\nprint('had')", lambda ran: b"had" not in ran.out),
    _Attempt(
        "disk", "open('x', 'wb').write(bytes(32 << 20))\nprint('had')", lambda ran: b"had" not in ran.out
    ),
    _Attempt(
        "memory as files",
        "import os\nfor place in ('/', '/dev/', '/dev/shm/', '/tmp/'):\n    try:\n        for n in range(20):\n"
        "            with open(f'{place}x{n}', 'wb') as file: file.write(bytes(4 << 20))\n        print('had')\n"
        "    except OSError: pass",
        lambda ran: b"had" not in ran.out and ran.end is End.DONE,
    ),
    _Attempt(
        "memory without a name",
        "import os\nos.memfd_create('x')\nprint('had')",
        lambda ran: b"had" not in ran.out,
    ),
    _Attempt(
        "rights",
        "import ctypes\nprint(ctypes.CDLL(None).unshare(0x10000000) == 0)",
        lambda ran: ran.out == b"False\n",
    ),
    _Attempt(
        "processes",
        "import os, time\nfor _ in range(64):\n    if not os.fork():\n        time.sleep(9)\n        os._exit(0)\nprint('had')",
        lambda ran: b"had" not in ran.out,
    ),
    _Attempt(
        "others",
        "import os\nprint(len([p for p in os.listdir('/proc') if p.isdigit()]) > 4)",
        lambda ran: ran.out == b"False\n",
    ),
    _Attempt("output", "while True: print('x' * 999)", lambda ran: ran.end is End.TOO_MUCH),
)
_lock = Lock()
AGAIN_SECONDS = 300.0
_known: list[tuple[str, float]] = []


def why_not() -> str:
    """Return what does not hold here, empty where all does. What holds is tried once in a process.

    What does not is tried again after a while: a machine may have been too busy, or been put right.
    """
    now = monotonic()
    with _lock:
        if not _known or (_known[0][0] and now - _known[0][1] > AGAIN_SECONDS):
            _known[:] = [(tried(), now)]
        return _known[0][0]


def tried() -> str:
    """Try now; return the name of the first attempt that was not held, or why there is no cell."""
    for attempt in _ATTEMPTS:
        try:
            ran = run((PYTHON, "-I", "-S", "main.py"), {"main.py": attempt.program.encode()}, limits=_SMALL)
        except (NoCell, OSError) as error:
            return error.detail if isinstance(error, NoCell) else "bwrap"
        if not attempt.held(ran):
            return attempt.name
    return ""
