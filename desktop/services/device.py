"""This installation while it runs: its storage, keys and clocks, opened once and handed to every service."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from assessment.ids import DeviceId, Epoch
from assessment.signing import SigningKey
from desktop.clock import Clock
from desktop.paths import Paths
from desktop.secrets import Place, SecretStore
from desktop.storage.engine import Engine
from desktop.storage.log import LogWriter, Stamp
from desktop.storage.models import WrongTries

Draw = Callable[[int], bytes]
"""Gives that many random bytes."""

DEVICE_ID = "device-id"
SIGN_KEY = "sign-key"
SEAL_KEY = "seal-key"
DATABASE_KEY = "database-key"
TRUST = "trust"
TOKEN = "token"  # the name under which the token is kept, not a token


@dataclass(slots=True)
class Device:
    """An opened installation. ``log`` lives on the database thread.

    ``set_aside`` is where a damaged database was put when this one was opened, None when all was well.
    ``wrong_tries`` are those known to this process, also where the disk does not take them; None: there are none.
    ``unread_tries`` stand for those that the disk has and would not tell.
    ``whole_at`` is where the log was last proved to be whole. ``at_hub``: who answered a push last called itself a hub.
    """

    paths: Paths
    engine: Engine
    secrets: SecretStore
    clock: Clock
    draw: Draw
    device_id: DeviceId
    key: SigningKey
    log: LogWriter
    set_aside: Path | None = None
    wrong_tries: dict[str, WrongTries | None] = field(default_factory=dict)
    unread_tries: dict[str, WrongTries] = field(default_factory=dict)
    whole_at: Stamp | None = None
    at_hub: bool = False

    @property
    def epoch(self) -> Epoch:
        """The epoch of the log in force."""
        return self.log.epoch

    @property
    def secrets_in_file(self) -> bool:
        """Whether the system had no usable key store."""
        return self.secrets.place is Place.FILE
