"""The log file: what happened, by ids and codes; never an answer, a name or a secret."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path


def configure(folder: Path, *, verbose: bool = False) -> None:
    """Send all loggers to ``folder``/carrel.log, at most five files of 1 MiB."""
    handler = RotatingFileHandler(folder / "carrel.log", maxBytes=1 << 20, backupCount=4, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
