"""Run the server on a recorded disk: ``python -m tests.faults.on_recorded_disk FOLDER serve ...``."""

import _sqlite3
import sys
from pathlib import Path
from typing import Any

from sync_server import __main__ as program
from sync_server.api.log import PushRoute
from tests.faults.recorded_disk import RecordedDisk


def main() -> None:
    """Lay the disk under SQLite, and note every reply before it is sent."""
    disk = RecordedDisk(_sqlite3.__file__, Path(sys.argv.pop(1)))
    answer = PushRoute._answer

    async def noted(self: PushRoute, *arguments: Any, **named: Any) -> bytes:
        body = await answer(self, *arguments, **named)
        disk.note(body.decode())
        return body

    PushRoute._answer = noted  # type: ignore[method-assign]  # it listens, and changes nothing
    program.main()


if __name__ == "__main__":
    main()
