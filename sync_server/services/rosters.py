"""Rosters read lately, so that who watches a room every few seconds has its signed document read once. In memory only."""

import threading
from collections import OrderedDict
from collections.abc import Callable

from assessment.attempt.sitting import Sitting
from assessment.ids import OrganisationId

MOST = 8
Key = tuple[OrganisationId, str, int]


class Rosters:
    """The few sittings read last, by organisation, id and revision, which never change."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sittings: OrderedDict[Key, Sitting] = OrderedDict()

    def known(self, key: Key) -> Sitting | None:
        """Return a sitting that is at hand."""
        with self._lock:
            if key in self._sittings:
                self._sittings.move_to_end(key)
            return self._sittings.get(key)

    def get(self, key: Key, read: Callable[[], Sitting | None]) -> Sitting | None:
        """Return a sitting, reading it when it is not at hand; None where its document does not hold."""
        with self._lock:
            if key not in self._sittings:
                found = read()
                if found is None:
                    return None  # another issuer may be trusted later
                self._sittings[key] = found
            self._sittings.move_to_end(key)
            if len(self._sittings) > MOST:
                self._sittings.popitem(last=False)
            return self._sittings[key]
