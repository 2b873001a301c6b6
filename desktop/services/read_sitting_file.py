"""A sitting out of a file, for staff: also on a computer that has joined nothing, and then it says that nobody checked it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from assessment.attempt.sitting import Sitting
from assessment.pack.sitting_document import read_sitting, unverified_sitting
from desktop.clock import Clock
from desktop.errors import EnvironmentProblem
from desktop.files.pack_store import read_file
from desktop.paths import Paths
from desktop.services.open_device import close_device, open_device
from desktop.storage.engine import transaction
from desktop.storage.records import organisation_keys


class Checked(Enum):
    """Whether the signature of a sitting was checked, or why not."""

    HOLDS = "holds"
    NOBODY_TRUSTED = "nobody_trusted"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class FiledSitting:
    """A sitting, the id of the key that it says it is signed by, and whether that was checked."""

    sitting: Sitting
    key: str
    checked: Checked


def read_sitting_file(path: Path, trusted: Mapping[str, bytes]) -> FiledSitting:
    """Return the sitting in a file.

    Raises:
        FileUnreadable: there is no such file, or it cannot be read.
        SittingInvalid: it is no sitting, or the signature of somebody trusted does not hold.
    """
    data = read_file(path)
    told = unverified_sitting(data)
    if told.key in trusted:
        return FiledSitting(read_sitting(data, trusted), told.key, Checked.HOLDS)
    return FiledSitting(told.sitting, told.key, Checked.STRANGER if trusted else Checked.NOBODY_TRUSTED)


def trusted_here(paths: Paths, clock: Clock) -> Mapping[str, bytes]:
    """Return whom the installation in a folder trusts: nobody where there is none, or it cannot be opened now."""
    if not paths.database.exists():
        return {}
    try:
        device = open_device(paths, clock, os.urandom, may_recover=False)
    except EnvironmentProblem:
        return {}
    try:
        with transaction(device.engine) as session:
            return organisation_keys(session)
    finally:
        close_device(device)
