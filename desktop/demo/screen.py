"""The screen on which the demo's candidate works: the one that is there, or one in memory of an ordinary size."""

import json
from collections.abc import Mapping
from pathlib import Path

SIZE = (1366, 768)


def screen_environment(environment: Mapping[str, str], folder: Path, *, posix: bool) -> dict[str, str]:
    """Return the environment of the candidate's window. Without a display, ``folder`` gets a screen's description.

    Qt's screen in memory is 800 by 800 unless it is described (qtbase, ``qoffscreenintegration.cpp``).
    """
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen != "offscreen" and (chosen or environment.get("DISPLAY") or not posix):
        return dict(environment)
    width, height = SIZE
    described = folder / "screen.json"
    screen = {"name": "demo", "x": 0, "y": 0, "width": width, "height": height}
    described.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return {**environment, "QT_QPA_PLATFORM": f"offscreen:configfile={described}"}
