"""What is being asked at this moment: counted beside what was written down, so that many at once go over no limit."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from assessment.ids import OrganisationId


class InHand:
    """Questions that are on their way, by organisation, with what each may cost at most. Safe for use from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._costs: dict[OrganisationId, list[int]] = {}

    @contextmanager
    def one_more(
        self, organisation: OrganisationId, cost: int, wait: Callable[[int, int], int]
    ) -> Iterator[int]:
        """Give how many milliseconds to wait; with 0 the question counts as long as this lasts.

        ``wait`` is asked with how many are on their way and what they may cost; no two ask at a time.
        """
        with self._lock:
            costs = self._costs.setdefault(organisation, [])
            rest = wait(len(costs), sum(costs))
            if not rest:
                costs.append(cost)
        try:
            yield rest
        finally:
            if not rest:
                with self._lock:
                    costs.remove(cost)
