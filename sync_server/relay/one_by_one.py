"""What goes up goes one by one: an item that fails waits by itself, with waits of its own, and the others go on."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from assessment.sync.retry import LONGEST_OBEYED_SECONDS, retry_delay
from sync_server.errors import StorageProblem, UpstreamProblem, UpstreamRefused, UpstreamTakesLess
from sync_server.relay.trouble import code_of_trouble
from sync_server.services.server import Server

OF_ALL = frozenset(
    {
        "hub_revoked",
        "not_signed_in",
        "update_needed",
        "overloaded",
        "too_many_at_once",
        "too_many_tries",
        "storage_busy",
        "storage_full",
        "storage_damaged",
        "not_initialised",
        "installation_incomplete",
        "set_up_problem",
    }
)
"""What upstream may say that is about the hub or about itself, whatever was brought."""
LONGEST_MS = int(1_500 * LONGEST_OBEYED_SECONDS)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Wait:
    failures: int
    until_ms: int
    problem: str


class OneByOne:
    """Knows which items wait after a failure of their own, until when and why."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._waits: dict[Hashable, _Wait] = {}
        self._suspect: tuple[Hashable, Exception] | None = None

    @property
    def problem(self) -> str:
        """Why something waits, empty where nothing failed."""
        return next((one.problem for one in self._waits.values() if one.problem), "")

    def is_due(self, item: Hashable) -> bool:
        """Say whether an item may be tried."""
        wait = self._waits.get(item)
        return wait is None or not 0 < wait.until_ms - self._server.clock() <= LONGEST_MS

    def bring(self, item: Hashable, bring: Callable[[], str | None]) -> None:
        """Bring an item, or let it wait; ``bring`` returns a code where upstream refuses its device alone.

        Raises:
            Exception: what may be about everything else as well: the rest is not tried now.
        """
        try:
            refused = bring()
        except (
            Exception
        ) as error:  # told in the hub's status, or raised on: an item that fails waits by itself
            if _may_be_of_all(error):
                self._suspect = (item, error)
                raise
            self._failed(item, error)
            return
        if refused:
            self._wait(item, "", None)
        else:
            self._waits.pop(item, None)

    def settle(self, *, heard: bool) -> None:
        """Upstream was heard in the same turn, or not: if it was, what failed twice in a row failed by itself."""
        suspect, self._suspect = self._suspect, None
        if suspect is None or not heard:
            return
        item, error = suspect
        if item in self._waits:
            self._failed(item, error)
        else:
            self._waits[item] = _Wait(1, 0, code_of_trouble(error))

    def forget_all_but(self, items: Collection[Hashable]) -> None:
        """Forget what is not there to be brought any more."""
        for gone in [one for one in self._waits if one not in items]:
            del self._waits[gone]

    def _failed(self, item: Hashable, error: Exception) -> None:
        after = error.retry_after if isinstance(error, UpstreamRefused) else None
        self._wait(item, code_of_trouble(error), after)

    def _wait(self, item: Hashable, problem: str, after: float | None) -> None:
        before = self._waits.get(item)
        failures = before.failures + 1 if before else 1
        seconds = retry_delay(failures, self._fraction, after)
        self._waits[item] = _Wait(failures, self._server.clock() + round(1_000 * seconds), problem)

    def _fraction(self) -> float:
        return int.from_bytes(self._server.draw(4)) / (1 << 32)


def in_turns(items: Sequence[T], device_of: Callable[[T], Hashable], last: Mapping[Hashable, int]) -> list[T]:
    """Return one item of each device, then the second of each and so on; first the device whose turn was longest ago."""
    seen: dict[Hashable, int] = {}
    ranked = []
    for item in items:
        device = device_of(item)
        rank = seen[device] = seen.get(device, -1) + 1
        ranked.append((rank, last.get(device, 0), item))
    return [item for *_, item in sorted(ranked, key=lambda one: one[:2])]


def _may_be_of_all(error: Exception) -> bool:
    if isinstance(error, UpstreamRefused):
        return error.code in OF_ALL
    return isinstance(error, UpstreamProblem | StorageProblem) and not isinstance(error, UpstreamTakesLess)
