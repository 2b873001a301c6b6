"""A sitting is whole, finds its candidates, and sets their terms."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from assessment.attempt.events import Terms
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.sitting import MOST_PROCTORS, Proctor, RosterEntry, Sitting, terms_for
from assessment.content import test as tree
from assessment.errors import SittingInvalid
from assessment.ids import (
    CandidateId,
    ItemId,
    OrganisationId,
    PackId,
    PartId,
    SectionId,
    SittingId,
    TestId,
)
from tests.fakes.clock import NOON

SECTION = tree.Section(SectionId("s"), "S", items=tree.refs(ItemId("q1")))
TIMED = tree.Test(
    TestId("t"),
    "T",
    (tree.Part(PartId("p"), "P", tree.Navigation.FREE, (SECTION,)),),
    time=tree.TimeLimits(max_ms=3_600_000),
)


def entry(number: str, **changes: int) -> RosterEntry:
    """Return a candidate."""
    made = RosterEntry(CandidateId(f"id of {number}"), number, "Name", "hash")
    return replace(made, **changes)  # type: ignore[arg-type]  # accommodations


def sitting(
    *roster: RosterEntry,
    closes_at: datetime = NOON + timedelta(hours=1),
    policy: SittingPolicy | None = None,
    time_limit_ms: int | None = None,
) -> Sitting:
    """Return a sitting that opens at noon."""
    return Sitting(
        SittingId("s"),
        OrganisationId("o"),
        1,
        "Noon",
        PackId("p"),
        1,
        TestId("t"),
        "Centre",
        "Room",
        NOON,
        closes_at,
        policy or SittingPolicy(),
        roster,
        time_limit_ms,
    )


@pytest.mark.parametrize("typed", ["C-1", "c-1", " c - 1 ", "C-1\t", "C -1"])
def test_a_number_is_found_however_it_is_typed(typed: str) -> None:
    """White space and case in a candidate number do not matter."""
    found = sitting(entry("C-1"), entry("C-2")).entry_by_number(typed)

    assert found is not None
    assert "C-1" == found.number


@pytest.mark.parametrize("typed", ["", "C-3", "C1", "C-11"])
def test_an_unknown_number_is_nobody(typed: str) -> None:
    """No other number comes near enough."""
    assert sitting(entry("C-1"), entry("C-2")).entry_by_number(typed) is None


@pytest.mark.parametrize("other", ["C-1", "c-1", " C-1", "C - 1"])
def test_two_candidates_never_share_a_number(other: str) -> None:
    """Numbers that sign-in could not tell apart are refused: the second would sit as the first."""
    with pytest.raises(SittingInvalid):
        sitting(entry("C-1"), entry(other))


@pytest.mark.parametrize(
    "closes_at", [NOON, NOON - timedelta(seconds=1), (NOON + timedelta(hours=1)).replace(tzinfo=None)]
)
def test_a_window_is_a_window(closes_at: datetime) -> None:
    """A sitting that closes before it opens, or at an hour without a zone, is refused."""
    with pytest.raises(SittingInvalid):
        sitting(closes_at=closes_at)


def test_terms_come_from_everywhere() -> None:
    """The limit is the test's, accommodations the candidate's, the rest the sitting's."""
    policy = SittingPolicy(pause_stops_clock=False, crash_gap_counts=True, flush_grace_ms=9)

    agreed = terms_for(sitting(policy=policy), entry("C-1", time_factor_percent=125, extra_ms=7), TIMED)

    assert (
        Terms(3_600_000, 125, 7, pause_stops_clock=False, crash_gap_counts=True, flush_grace_ms=9) == agreed
    )


@pytest.mark.parametrize(
    ("of_test", "of_sitting", "expected"),
    [(3_600_000, None, 3_600_000), (3_600_000, 60_000, 60_000), (None, 60_000, 60_000), (None, None, None)],
)
def test_the_sitting_may_set_another_limit(
    of_test: int | None, of_sitting: int | None, expected: int | None
) -> None:
    """A limit of the sitting's own goes before the test's; without either the attempt is untimed."""
    test = replace(TIMED, time=tree.TimeLimits(max_ms=of_test))

    assert expected == terms_for(sitting(time_limit_ms=of_sitting), entry("C-1"), test).limit_ms


PAT, KIM = Proctor("p1", "Pat Proctor", "hash"), Proctor("p2", "Kim Court", "hash")


def test_a_sitting_names_its_proctors() -> None:
    """Whoever may come to a machine is named there, and a PIN's hash is in no representation."""
    made = replace(sitting(), proctors=(PAT, KIM))

    assert ("Pat Proctor", "Kim Court") == tuple(one.name for one in made.proctors)
    assert "hash" not in repr(PAT)


@pytest.mark.parametrize(
    "proctors",
    [
        (PAT, replace(KIM, name="pat  PROCTOR")),
        (PAT, replace(KIM, id="p1")),
        (replace(PAT, name="Proctor"),),
        (replace(PAT, name="anybody"),),
        (replace(PAT, name="  "),),
        (replace(PAT, pin_hash=""),),
        tuple(Proctor(f"p{n}", f"Name {n}", "hash") for n in range(MOST_PROCTORS + 1)),
    ],
    ids=["name twice", "id twice", "nobody", "anybody", "no name", "no PIN", "too many"],
)
def test_proctors_who_cannot_be_told_apart_are_refused(proctors: tuple[Proctor, ...]) -> None:
    """Two of one name, one named as nobody is, without a name or a PIN, or more than can be asked: no such sitting."""
    with pytest.raises(SittingInvalid):
        replace(sitting(), proctors=proctors)
