"""The application as it is started for a candidate, on a folder that a test has prepared; sound alone is silent."""

import sys
from functools import partial
from pathlib import Path

import miniaudio

from desktop import app
from desktop.audio import Player, Recorder
from desktop.paths import Paths
from desktop.presenters import attempt as attempts
from desktop.presenters.sound import SoundPresenter

SILENT = [miniaudio.Backend.NULL]


def main() -> int:
    """Open the application on the folder that is named."""
    silent = partial(
        SoundPresenter,
        record=lambda most_ms: Recorder(most_ms=most_ms, backends=SILENT),
        play=lambda data: Player(data, backends=SILENT),
        count=lambda: 1,
    )
    vars(attempts)["SoundPresenter"] = silent
    return app.run(app.Options(Paths(Path(sys.argv[1])), lock_screen=False, theme="light"))


if __name__ == "__main__":
    sys.exit(main())
