"""The log file: what happened, by ids and codes; never an answer, a name or a secret."""

import atexit
import logging
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue


def configure(folder: Path, *, verbose: bool = False) -> QueueListener:
    """Send all loggers to ``folder``/carrel.log, at most five files of 1 MiB; return what writes them.

    They are written by a thread of their own: no screen waits for the disk to say what happened on it.
    """
    file = RotatingFileHandler(folder / "carrel.log", maxBytes=1 << 20, backupCount=4, encoding="utf-8")
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    lines: SimpleQueue[logging.LogRecord] = SimpleQueue()
    listener = QueueListener(lines, file)
    listener.start()
    atexit.register(listener.stop)
    root = logging.getLogger()
    root.addHandler(QueueHandler(lines))
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
    return listener
