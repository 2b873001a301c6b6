"""What an attempt keeps of single events: each with the moment at which it was recorded."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assessment.attempt.events import CommandOutcome
from assessment.content.response import Response
from assessment.ids import DeviceId


@dataclass(frozen=True, slots=True)
class RecordedIncident:
    """An incident with the place and time it was recorded at."""

    kind: str
    detail: str
    at_ms: int
    elapsed_ms: int
    device_id: DeviceId


@dataclass(frozen=True, slots=True)
class RecordedIrregularity:
    """What a proctor noted, by whom, and when: ``reason`` is a code of ``irregularity.REASONS``, or of a later version."""

    reason: str
    note: str
    by: str
    at_ms: int
    elapsed_ms: int
    device_id: DeviceId


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a command, and when (wall clock)."""

    outcome: CommandOutcome
    detail: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Check:
    """How often an item was checked, and the response that was judged last."""

    tries: int
    response: Response


def counted_reasons(noted: Iterable[RecordedIrregularity]) -> Mapping[str, int]:
    """Return how often each reason was noted, and each group of reasons under the group's own name."""
    found: Counter[str] = Counter()
    for one in noted:
        found[one.reason] += 1
        found[one.reason.partition("/")[0]] += 1
    return dict(sorted(found.items()))
