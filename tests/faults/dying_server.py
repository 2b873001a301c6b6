"""The real server, which ends itself by SIGKILL at a moment of its third commit of frames.

``python -m tests.faults.dying_server before_commit|after_commit|before_reply serve ...``
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from sync_server import __main__ as program
from sync_server.api import log
from sync_server.storage.writer import Writer

WHEN = sys.argv.pop(1)
FILE = Path(os.environ["CARREL_DIES_ONCE"])
_commits = 0


def die() -> None:
    """End at once, this one time."""
    if not FILE.exists():
        FILE.write_text(WHEN, encoding="ascii")
        os.kill(os.getpid(), signal.SIGKILL)


def counted(write: Any) -> bool:  # a write of the group
    """Say whether this is the third commit of frames."""
    global _commits  # noqa: PLW0603  # a count of this process
    if "accept_frames" not in getattr(write, "__module__", "") and "commit" not in getattr(
        write, "__qualname__", ""
    ):
        return False
    _commits += 1
    return _commits == 3


def main() -> None:
    """Plant the death, then be the server."""
    transact = Writer._transact

    def dying(self: Writer, writes: list[Any]) -> list[Any]:
        now = 0 < sum(counted(write) for write in writes)
        if now and WHEN == "before_commit":
            writes = [*writes, lambda _: die()]
        results = transact(self, writes)
        if now and WHEN == "after_commit":
            die()
        return results

    Writer._transact = dying  # type: ignore[method-assign]  # the planted death
    if WHEN == "before_reply":
        answer = log.PushRoute._answer

        async def late(self: log.PushRoute, *arguments: Any, **named: Any) -> bytes:
            body = await answer(self, *arguments, **named)
            if _commits >= 3:
                die()
            return body

        log.PushRoute._answer = late  # type: ignore[method-assign]  # as above
    program.main()


if __name__ == "__main__":
    main()
