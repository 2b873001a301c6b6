"""What sittings are called in a list to choose from, where several may have one title."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from sync_server.services.publish_sitting import SittingFacts


def labels_of(sittings: Sequence[SittingFacts]) -> dict[str, str]:
    """Return a label for each sitting by its id: its title; where others share it, with the day (UTC) and the centre."""
    shared = Counter(one.title for one in sittings)
    return {one.sitting_id: _apart(one) if shared[one.title] > 1 else one.title for one in sittings}


def _apart(sitting: SittingFacts) -> str:
    day = datetime.fromtimestamp(sitting.opens_ms / 1000, UTC)
    return f"{sitting.title}, {day:%Y-%m-%d}, {sitting.centre or 'all centres'}"
