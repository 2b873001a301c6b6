"""The sums of sittings that were asked for last, each with what it was made of: as long as that is the same, so are they.

In memory only.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any

from assessment.ids import OrganisationId

MOST = 100
Key = tuple[OrganisationId, str]


class KnownSums:
    """Sums by organisation and sitting."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._found: OrderedDict[Key, tuple[Hashable, Any]] = OrderedDict()

    def get(self, key: Key, made_of: Hashable, make: Callable[[], Any]) -> Any:
        """Return the sums, made now where they are not known or were made of something else.

        ``made_of`` was read before: what changes while they are made belongs to the next.
        """
        with self._lock:
            known = self._found.get(key)
            if known is not None and known[0] == made_of:
                self._found.move_to_end(key)
                return known[1]
        made = make()
        with self._lock:
            self._found[key] = (made_of, made)
            while len(self._found) > MOST:
                self._found.popitem(last=False)
        return made
