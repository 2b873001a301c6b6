"""This server while it runs: what every service is handed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from assessment.ids import OrganisationId
from assessment.sync.messages import EnrolReply, EnrolRequest
from sync_server.ai.in_hand import InHand
from sync_server.ai.model import Model
from sync_server.ai.pace import Pace
from sync_server.ai.served import Served
from sync_server.config import Config, Mode
from sync_server.errors import NeedsUpstream
from sync_server.services.choices import Choices
from sync_server.services.fair_share import FairShare
from sync_server.services.glances import Glances
from sync_server.services.known_sums import KnownSums
from sync_server.services.opened_packs import OpenedPacks
from sync_server.services.rosters import Rosters
from sync_server.services.slow_guessing import SlowGuessing
from sync_server.storage.counts import Counts
from sync_server.storage.database import Database
from sync_server.storage.keys import OrganisationKeys, read_keys

Clock = Callable[[], int]
"""Tells milliseconds since 1970 UTC."""
Draw = Callable[[int], bytes]
"""Gives that many random bytes."""


CENTRAL = "central"


def _nobody() -> None:
    return None


def _uncounted(_: float) -> None:
    return None


def _nothing_to_do() -> bool:
    return True


@dataclass(slots=True)
class Server:
    """An opened server. ``nudge`` tells whoever projects attempts that something has come, ``projects`` says whether it works;
    ``counted`` is told how many frames were stored.

    ``model`` is who is asked for questions and evaluations, None where nobody is; ``pace`` says when, ``served`` which of them there are,
    ``in_hand`` what is being asked.
    ``upstream`` is the address of the server that this one is a hub of, ``name`` tells it from all others: change
    numbers are each server's own; ``pass_on`` lets a device join above, through this hub. ``shut_out``: that server has
    shut this hub out, and devices are to look for another place.
    """

    config: Config
    database: Database
    clock: Clock
    draw: Draw
    counts: Counts = field(default_factory=Counts)
    guessing: SlowGuessing = field(init=False)
    shares: FairShare = field(default_factory=FairShare)
    opened: OpenedPacks = field(default_factory=OpenedPacks)
    rosters: Rosters = field(default_factory=Rosters)
    glances: Glances = field(default_factory=Glances)
    choices: Choices = field(default_factory=Choices)
    sums: KnownSums = field(default_factory=KnownSums)
    nudge: Callable[[], None] = _nobody
    projects: Callable[[], bool] = _nothing_to_do
    counted: Callable[[float], None] = _uncounted
    pass_on: Callable[[EnrolRequest], EnrolReply] | None = None
    model: Model | None = None
    pace: Pace = field(default_factory=Pace)
    served: Served = field(default_factory=Served)
    in_hand: InHand = field(default_factory=InHand)
    upstream: str = ""
    name: str = CENTRAL
    shut_out: bool = False
    _keys: dict[OrganisationId, OrganisationKeys] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.guessing = SlowGuessing(self.counts)

    def keys(self, organisation: OrganisationId) -> OrganisationKeys:
        """Return an organisation's keys, read once.

        Raises:
            KeysMissing, KeysExposed: they cannot be used.
            NeedsUpstream: a hub never has them.
        """
        if self.upstream:
            raise NeedsUpstream(self.upstream)
        if organisation not in self._keys:
            strict = self.config.mode is Mode.PRODUCTION
            self._keys[organisation] = read_keys(self.config.keys, organisation, strict=strict)
        return self._keys[organisation]

    def close(self) -> None:
        """Finish what is being written and give everything back."""
        if self.model is not None:
            self.model.close()
        self.database.close()
        self.counts.close()


def secret_hash(secret: str) -> bytes:
    """Return what is stored of a random token or code: too random to be guessed, so a fast hash will do."""
    return sha256(secret.encode()).digest()
