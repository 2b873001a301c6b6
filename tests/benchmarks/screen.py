"""Where windows appear while measuring: on this display, else on an Xvfb of our own, else in memory."""

import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1920x1080x24"
SECONDS_TO_START = 30


@contextmanager
def a_screen() -> Iterator[str]:
    """Have a screen, for child processes too; give what it is in a word."""
    if os.environ.get("QT_QPA_PLATFORM"):
        yield os.environ["QT_QPA_PLATFORM"]
    elif sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield "this display"
    elif shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen"
    else:
        with _xvfb() as display:
            os.environ["DISPLAY"], os.environ["QT_QPA_PLATFORM"] = display, "xcb"
            yield f"Xvfb {SIZE}"


@contextmanager
def _xvfb() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading, "rb", buffering=0) as answers:
            ready, _, _ = select.select([answers], [], [], SECONDS_TO_START)
            yield f":{answers.readline().strip().decode('ascii')}" if ready else ""
    finally:
        server.terminate()
        server.wait(timeout=SECONDS_TO_START)
