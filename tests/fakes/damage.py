"""A computer somebody sat a test on, and what a bad disk does to its database."""

import random
from pathlib import Path

from assessment.sync.log import LogEntry
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after
from tests.builders import Q1, Q5, Desk, responded, started, visited

PAGE = 4096


def sat(desk: Desk, answers_given: int = 300) -> dict[int, LogEntry]:
    """Sit for a while; return the whole log by number."""
    with desk.opened() as device:
        running = started(device)
        running.record(visited(Q1), responded(Q1, "A"), visited(Q5))
        for number in range(answers_given):
            running.record(responded(Q5, f"{number} " * 60))
        return {entry.dseq: entry for entry in log_of(device)}


def log_of(device: Device) -> list[LogEntry]:
    """Return the log in force."""
    with transaction(device.engine) as session:
        return entries_after(session, device.epoch, 0, 100_000)


def damage(desk: Desk, *places: tuple[int, int], seed: int = 1) -> bytes:
    """Overwrite stretches (start, length) of the database and return what it was."""
    whole = desk.paths.database.read_bytes()
    data, chance = bytearray(whole), random.Random(seed)
    for start, length in places:
        data[start : start + length] = chance.randbytes(length)[: len(data) - start]
    desk.paths.database.write_bytes(bytes(data[: len(whole)]))
    return whole


def put_aside(desk: Desk) -> list[Path]:
    """Return the databases that were set aside."""
    return sorted(path for path in desk.paths.aside.iterdir() if path.suffix == ".db")
