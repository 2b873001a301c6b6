"""Opening the installation off the main thread: what is stored, and what a session that crashed left behind."""

import logging
import os
from dataclasses import dataclass

from desktop.clock import SystemClock
from desktop.errors import EnvironmentProblem
from desktop.lockdown.capabilities import Capabilities
from desktop.lockdown.journal import Journal
from desktop.lockdown.probe import probe
from desktop.lockdown.undo import undo_leftovers
from desktop.paths import Paths
from desktop.services.device import Device
from desktop.services.open_device import open_device
from desktop.services.pull_changes import retry_refused
from desktop.services.sweep_blobs import sweep_blobs

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Installation:
    """What was opened off the main thread."""

    device: Device
    journal: Journal
    capabilities: Capabilities


def open_installation(paths: Paths) -> Installation:
    """Open this installation, undo what a crashed session left changed, and try again what was refused.

    Runs on the database thread.
    """
    device = open_device(paths, SystemClock(), os.urandom)
    try:
        device.log.make_room()
    except EnvironmentProblem as problem:  # whatever it is, it keeps nobody from a test
        log.warning("no room made for the journal: %s", problem)
    try:
        for refused in retry_refused(device).refused:
            log.warning("change still refused: %s", refused)
    except EnvironmentProblem as problem:  # as above; they wait for the next start
        log.warning("refused changes were not tried again: %s", problem)
    try:
        sweep_blobs(device)
    except EnvironmentProblem as problem:  # as above
        log.warning("files that no answer names were not removed: %s", problem)
    journal = Journal(paths.journal)
    undo_leftovers(journal)
    return Installation(device, journal, probe())
