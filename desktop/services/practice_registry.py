"""The local registry: the practice tests that somebody may take here, and the one that is next for them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from assessment.attempt.admitted import Admission
from assessment.attempt.states import State
from assessment.errors import NoTestLeft, PackError
from assessment.ids import PackId, TestId
from assessment.pack.manifest import TestSummary
from assessment.registry.entry import EntryKey, RegistryEntry
from assessment.registry.strategies import Strategy, Whom, select
from desktop.clock import from_unix_ms
from desktop.errors import EnvironmentProblem
from desktop.services.device import Device
from desktop.services.import_pack import load_sealed
from desktop.services.sign_in import Practising, SignedIn, practice_places
from desktop.services.unlock_pack import needs_code
from desktop.storage.engine import transaction
from desktop.storage.models import StoredAttempt
from desktop.storage.records import attempts, packs

SEED_BYTES = 16


class Standing(Enum):
    """What can be done with a practice test now; the first that applies to a test says it."""

    GOES_ON = "goes_on"
    READY = "ready"
    NEEDS_CODE = "needs_code"
    NO_PACK = "no_pack"
    TOO_EARLY = "too_early"
    COOLING_DOWN = "cooling_down"
    NO_ATTEMPTS_LEFT = "no_attempts_left"


@dataclass(frozen=True, slots=True)
class PracticeTest:
    """A test with its place in the registry, where it is taken, and what its pack tells before it is opened."""

    entry: RegistryEntry
    place: SignedIn
    standing: Standing
    item_count: int = 0
    time_limit_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """How often a test was begun on this computer, and when it was last worked at."""

    count: int = 0
    last: datetime | None = None


def practice_tests(device: Device, who: Practising, only: EntryKey | None = None) -> tuple[PracticeTest, ...]:
    """Return every practice test that has not closed, each once; only one that is ready is active.

    ``only`` looks for one test and leaves the packs of all others alone.
    """
    usage = _usage(device)
    best: dict[EntryKey, PracticeTest] = {}
    for place in practice_places(device, who):
        key = EntryKey(place.sitting.pack_id, place.sitting.test_id)
        if place.admitted.admission is Admission.TOO_LATE or only not in (None, key):
            continue
        test = _practice_test(device, place, usage)
        known = best.get(key)
        if known is None or _rank(test) < _rank(known):
            best[key] = test
    return tuple(best.values())


def choose_test(device: Device, who: Practising, strategy: Strategy) -> PracticeTest:
    """Return the test that is next for somebody: one that is new to them, where there is one.

    Raises:
        NoTestLeft: none is ready.
    """
    tests = {test.entry.key: test for test in practice_tests(device, who)}
    selection = select(
        [test.entry for test in tests.values()],
        strategy=strategy,
        seed=device.draw(SEED_BYTES),
        now=device.clock.now(),
        whom=Whom(taken=own_tests(device, who)),
        may_repeat=True,
    )
    return tests[selection.entry.key]


def find_test(device: Device, who: Practising, key: EntryKey) -> PracticeTest:
    """Return one of somebody's practice tests as it stands now.

    Raises:
        NoTestLeft: it is not among them any more.
    """
    for test in practice_tests(device, who, key):
        return test
    raise NoTestLeft(key.test_id, "gone")


def own_tests(device: Device, who: Practising) -> frozenset[EntryKey]:
    """Return the tests that somebody has begun on this computer, exams too."""
    return frozenset(key for row, key in _known_attempts(device) if row.candidate_id in who.candidate_ids)


def _practice_test(device: Device, place: SignedIn, usage: Mapping[EntryKey, Usage]) -> PracticeTest:
    sitting = place.sitting
    summary = _summary(device, place)
    standing = _standing(device, place, readable=summary is not None)
    key = EntryKey(sitting.pack_id, sitting.test_id)
    used = usage.get(key, Usage())
    entry = RegistryEntry(
        sitting.test_id,
        summary.title if summary else sitting.title,
        sitting.pack_id,
        sitting.pack_version,
        active=standing is Standing.READY,
        inactive_because="" if standing is Standing.READY else standing.value,
        usage_count=used.count,
        last_used=used.last,
        category=summary.category if summary else "",
        difficulty=summary.difficulty if summary else "",
        target_band=summary.target_band if summary else "",
    )
    limit = sitting.time_limit_ms
    if summary is None:
        return PracticeTest(entry, place, standing, 0, limit)
    return PracticeTest(
        entry,
        place,
        standing,
        summary.item_count,
        summary.time_limit_ms if limit is None else limit,
    )


def _summary(device: Device, place: SignedIn) -> TestSummary | None:
    """Return what the pack says of the test; None where it is not here, cannot be read, or has no such test."""
    if not place.pack_hash:
        return None
    try:
        manifest = load_sealed(device, place.pack_hash).manifest
    except (PackError, EnvironmentProblem):
        return None
    return next((test for test in manifest.tests if test.id == place.sitting.test_id), None)


def _standing(device: Device, place: SignedIn, *, readable: bool) -> Standing:
    match place.admitted.admission:
        case Admission.TOO_EARLY:
            return Standing.TOO_EARLY
        case Admission.COOLING_DOWN:
            return Standing.COOLING_DOWN
        case Admission.NO_ATTEMPTS_LEFT:
            return Standing.NO_ATTEMPTS_LEFT
        case Admission.RETRACTED:
            return Standing.NO_PACK
        case _ if not readable:
            return Standing.NO_PACK
        case _ if needs_code(device, place.pack_hash):
            return Standing.NEEDS_CODE
        case Admission.CONTINUE:
            return Standing.GOES_ON
        case _:
            return Standing.READY


def _rank(test: PracticeTest) -> tuple[int, str]:
    return list(Standing).index(test.standing), test.place.sitting.id


def _usage(device: Device) -> dict[EntryKey, Usage]:
    usage: dict[EntryKey, Usage] = {}
    for row, key in _known_attempts(device):
        at, before = from_unix_ms(row.last_at_ms), usage.get(key, Usage())
        usage[key] = Usage(before.count + 1, at if before.last is None else max(at, before.last))
    return usage


def _known_attempts(device: Device) -> Iterable[tuple[StoredAttempt, EntryKey]]:
    """Return all attempts of this computer that count, each with the test it was at."""
    with transaction(device.engine) as session:
        rows = attempts(session)
        of_pack = {row.pack_hash: PackId(row.pack_id) for row in packs(session)}
    return [
        (row, EntryKey(of_pack[row.pack_hash], TestId(row.test_id)))
        for row in rows
        if row.pack_hash in of_pack and State(row.state) is not State.CANCELLED
    ]
