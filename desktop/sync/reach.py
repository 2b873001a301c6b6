"""How much a connection carries before it breaks, as far as this line has shown: so much is entrusted to the next. Pure.

Counted are the bytes of one connection, both ways together, from where it was made.
"""

from dataclasses import dataclass

from assessment.sync.frame import MOST_ENTRIES

LONG_BYTES = 256 << 10
"""A line whose connections carry as much is one that holds."""
UNSURE_ENTRIES = 64
"""So many entries a frame takes while it is not known what will arrive: what has arrived whole counts, whatever follows."""


@dataclass(frozen=True, slots=True)
class Reach:
    """``carried``: so much a connection brought over. ``broke_by``: one broke before it had brought so much; None: none did."""

    carried: int = 0
    broke_by: int | None = None

    @property
    def hoped(self) -> int | None:
        """How much to entrust to a connection: what one has carried, once that is known well; None: all there is."""
        if self.broke_by is None:
            return None
        if self.broke_by - self.carried <= self.broke_by // 8:
            return self.carried
        if self.carried < self.broke_by // 8:
            return self.broke_by // 4
        return (self.carried + self.broke_by) // 2

    @property
    def entries(self) -> int:
        """How many entries a frame takes: the fewest while little is known of what will arrive."""
        return MOST_ENTRIES if self.broke_by is None or 2 * self.carried >= self.broke_by else UNSURE_ENTRIES


def after_reply(reach: Reach, carried: int) -> Reach:
    """Return it after a reply came, by which the connection had brought over so much."""
    if reach.broke_by is None or carried >= LONG_BYTES:
        return Reach()
    if carried < reach.broke_by:
        return Reach(max(reach.carried, carried), reach.broke_by)
    return Reach(carried, 2 * carried)


def after_break(reach: Reach, carried: int, under_way: int) -> Reach:
    """Return it after a connection broke that had brought over ``carried``, with ``under_way`` on it.

    Where it broke on what another had carried, half of that is believed.
    """
    if carried >= LONG_BYTES:
        return reach
    broke_by = carried + under_way
    if reach.broke_by is None:
        return Reach(carried, broke_by)
    if broke_by <= reach.carried + reach.carried // 16:
        return Reach(min(broke_by, max(carried, reach.carried // 2)), broke_by)
    carried = max(carried, reach.carried)
    return Reach(carried, max(carried, min(broke_by, reach.broke_by)))
