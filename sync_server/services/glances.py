"""What a calendar shows of sittings, read once from each signed document: a roster may be long. In memory only."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from assessment.ids import OrganisationId

MOST = 5_000
Key = tuple[OrganisationId, str, int]


@dataclass(frozen=True, slots=True)
class Glance:
    """What stands in a sitting's document beside what lists know: where, which test, for how many."""

    room: str
    pack_id: str
    pack_version: int
    test_id: str
    candidates: int


class Glances:
    """Those of the sittings asked for last, by organisation, id and revision, which never change."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._found: OrderedDict[Key, Glance] = OrderedDict()

    def get(self, key: Key, read: Callable[[], Glance]) -> Glance:
        """Return it, read now where it is not known."""
        with self._lock:
            known = self._found.get(key)
            if known is not None:
                self._found.move_to_end(key)
                return known
        made = read()
        with self._lock:
            self._found[key] = made
            while len(self._found) > MOST:
                self._found.popitem(last=False)
        return made
