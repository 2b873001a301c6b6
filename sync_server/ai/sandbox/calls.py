"""Which calls to the kernel a program in a cell is refused: those that hold memory outside its limits, and ways to more rights.

Limits bound what a process maps and what a file holds; memory that is a file without a name, or a segment that nobody
is attached to, counts for neither. The filter is a program of the kernel's own small machine (seccomp, ``struct sock_filter``).
"""

import errno
import platform
import struct
from collections.abc import Mapping

_REFUSED = (
    "memfd_create",
    "memfd_secret",
    "shmget",
    "unshare",
    "setns",
    "mount",
    "ptrace",
    "bpf",
    "userfaultfd",
    "perf_event_open",
    "io_uring_setup",
    "add_key",
    "request_key",
    "keyctl",
)
_NUMBERS: Mapping[str, tuple[int, tuple[int, ...]]] = {
    "x86_64": (0xC000003E, (319, 447, 29, 272, 308, 165, 101, 321, 323, 298, 425, 248, 249, 250)),
    "aarch64": (0xC00000B7, (279, 447, 194, 97, 268, 40, 117, 280, 282, 241, 425, 217, 218, 219)),
}
"""By machine: the kernel's name for it, and the number of each call that is refused."""
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _MACHINE_AT = 0, 4
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000 | errno.EPERM
_OTHER_NUMBERS = 0x40000000
"""From here on x86-64 has the same calls once more, under other numbers."""


def refused_calls() -> bytes | None:
    """Return the filter for this machine, None where its numbers are not known here."""
    known = _NUMBERS.get(platform.machine())
    if known is None:
        return None
    machine, numbers = known
    steps = [
        (_LOAD, 0, 0, _MACHINE_AT),
        (_EQUAL, 1, 0, machine),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_AT_LEAST, len(numbers) + 1, 0, _OTHER_NUMBERS),
        *((_EQUAL, len(numbers) - at, 0, number) for at, number in enumerate(numbers)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
