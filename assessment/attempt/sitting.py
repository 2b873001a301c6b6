"""A scheduled event: which test, in which window, for whom, under which policy."""

from dataclasses import dataclass, field
from datetime import datetime

from assessment.attempt.accommodations import NO_ACCOMMODATIONS, Accommodations
from assessment.attempt.events import Terms
from assessment.attempt.policy import SittingPolicy
from assessment.content.test import Test
from assessment.errors import SittingInvalid
from assessment.ids import CandidateId, OrganisationId, PackId, SittingId, TestId

LARGEST_PHOTO = 40_000
"""Characters of a photo in base64: about 30 kB of picture."""


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One candidate who may sit. ``secret_hash`` is argon2id of the sign-in secret; ``photo`` a small JPEG or PNG in
    base64, empty where there is none.
    """

    candidate_id: CandidateId
    number: str
    name: str
    secret_hash: str
    time_factor_percent: int = 100
    extra_ms: int = 0
    desk: str = ""
    accommodations: Accommodations = NO_ACCOMMODATIONS
    photo: str = field(default="", repr=False)


NOBODY = frozenset({"proctor", "anybody"})
"""What stands in the log for who came with the common PIN, or without one: no proctor's name."""
MOST_PROCTORS = 20
"""Each is asked in turn when a PIN is typed, and each answer takes tens of milliseconds."""


@dataclass(frozen=True, slots=True)
class Proctor:
    """One who may come to a machine, by a PIN of their own (``pin_hash``: argon2id). ``name`` is what the log says."""

    id: str
    name: str
    pin_hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting as its organisation signed it; a higher ``revision`` replaces a lower one.

    ``time_limit_ms`` overrides the test's own where set. ``opens_at`` and ``closes_at`` are aware UTC datetimes.
    ``seal_to`` is the organisation's age recipient, to which results are sealed that are carried away as files; empty
    where an earlier version signed the sitting.
    """

    id: SittingId
    organisation: OrganisationId
    revision: int
    title: str
    pack_id: PackId
    pack_version: int
    test_id: TestId
    centre: str
    room: str
    opens_at: datetime
    closes_at: datetime
    policy: SittingPolicy = field(default_factory=SittingPolicy)
    roster: tuple[RosterEntry, ...] = ()
    time_limit_ms: int | None = None
    proctors: tuple[Proctor, ...] = ()
    seal_to: str = ""

    def __post_init__(self) -> None:
        if self.opens_at.tzinfo is None or self.closes_at.tzinfo is None or self.closes_at <= self.opens_at:
            raise SittingInvalid(self.id, "it closes before it opens")
        if len({as_typed(entry.number) for entry in self.roster}) != len(self.roster):
            raise SittingInvalid(self.id, "a candidate number stands twice")
        self._check_proctors()

    def _check_proctors(self) -> None:
        """Whoever acts is named in the log: the names must tell them apart, from one another and from nobody."""
        names = [as_typed(one.name) for one in self.proctors]
        if len(set(names)) != len(names) or len({one.id for one in self.proctors}) != len(names):
            raise SittingInvalid(self.id, "a proctor stands twice")
        if not all(names) or NOBODY.intersection(names) or not all(one.pin_hash for one in self.proctors):
            raise SittingInvalid(self.id, "a proctor without a name or a PIN of their own")
        if len(names) > MOST_PROCTORS:
            raise SittingInvalid(self.id, f"{len(names)} proctors, at most {MOST_PROCTORS}")

    def entry_by_number(self, number: str) -> RosterEntry | None:
        """Return the roster entry with this candidate number; white space and case do not matter."""
        wanted = as_typed(number)
        return next((entry for entry in self.roster if as_typed(entry.number) == wanted), None)

    def is_open(self, now: datetime) -> bool:
        """Say whether a sitting may begin now."""
        return self.opens_at <= now < self.closes_at


def terms_for(sitting: Sitting, entry: RosterEntry, test: Test) -> Terms:
    """Return the terms on which a candidate begins."""
    limit = sitting.time_limit_ms if sitting.time_limit_ms is not None else test.time_limit_ms
    return Terms(
        limit_ms=limit,
        time_factor_percent=entry.time_factor_percent,
        extra_ms=entry.extra_ms,
        pause_stops_clock=sitting.policy.pause_stops_clock,
        lock_stops_clock=sitting.policy.lockdown.lock_stops_clock,
        crash_gap_counts=sitting.policy.crash_gap_counts,
        flush_grace_ms=sitting.policy.flush_grace_ms,
    )


def as_typed(number: str) -> str:
    """Return a candidate number as it is compared: without white space, in lower case."""
    return "".join(number.split()).casefold()
