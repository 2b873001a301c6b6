"""The log file has every line in its order, and nobody waits for the disk to have it."""

import atexit
import logging
from collections.abc import Iterator
from logging.handlers import QueueListener
from pathlib import Path

import pytest

from desktop.logs import configure

log = logging.getLogger("carrel.test")


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[QueueListener]:
    """A log of its own; the loggers are as before afterwards."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    made = configure(tmp_path)
    yield made
    atexit.unregister(made.stop)
    for handler in made.handlers:
        handler.close()
    root.handlers[:] = before
    root.setLevel(level)


def test_every_line_is_there_in_its_order(listener: QueueListener, tmp_path: Path) -> None:
    """What was logged before the end stands in the file, with what was said of an error."""
    for number in range(100):
        log.info("line %d", number)
    try:
        raise ValueError("broken")
    except ValueError:
        log.exception("failed")
    listener.stop()

    text = (tmp_path / "carrel.log").read_text("utf-8")
    assert [f"line {number}" for number in range(100)] == [
        line.split(" carrel.test ")[1] for line in text.splitlines() if "line " in line and "INFO" in line
    ]
    assert "ValueError: broken" in text


def test_nobody_waits_for_the_disk(listener: QueueListener, tmp_path: Path) -> None:
    """While the file takes nothing, logging goes on; the lines are written when it does again."""
    (file,) = listener.handlers
    file.acquire()  # as a disk that does not answer
    try:
        for _ in range(10):
            log.info("meanwhile")
        held = (tmp_path / "carrel.log").read_text("utf-8")
    finally:
        file.release()
    listener.stop()

    assert "" == held
    assert 10 == (tmp_path / "carrel.log").read_text("utf-8").count("meanwhile")
