"""One life of the demo's candidate: the application in this process, the robot in front of it."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop.app import Application, Options, make_qt, run
from desktop.demo.robot import Robot, RobotStuck, Script
from desktop.demo.screen import SIZE
from desktop.paths import Paths


def live(script: Path, home: Path) -> int:
    """Sit the test as the script says; return 0 when it came to its end."""
    told = Script.from_json(script.read_text(encoding="utf-8"))
    outcome = {"status": 1}

    def opened(application: Application) -> None:
        QTimer.singleShot(0, lambda: sit(application))

    def sit(application: Application) -> None:
        application.window.resize(*SIZE)
        try:
            Robot(application, told).run()
            outcome["status"] = 0
        except RobotStuck as error:
            print(f"the robot is stuck: {error}", file=sys.stderr)
        finally:
            make_qt().quit()

    run(Options(Paths(home), lock_screen=True, theme="light"), opened)
    return outcome["status"]
