"""The local registry: which practice tests there are for somebody, how they stand, and which is next."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from assessment.attempt.events import Cancelled, Paused
from assessment.errors import NoTestLeft
from assessment.ids import PackId, SittingId, TestId
from assessment.registry.entry import EntryKey
from assessment.registry.strategies import Strategy
from desktop.services.device import Device
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.practice_registry import Standing, choose_test, find_test, practice_tests
from tests.builders import Desk, make_pack, started
from tests.fakes.clock import NOON
from tests.practice import (
    PACKS,
    begin,
    finish,
    holding_practice,
    offered,
    practice_policy,
    practice_sitting,
    practising,
)


def test_tests_tell_what_their_packs_say(desk: Desk, device: Device) -> None:
    """A test has its pack's title, version and length, and was not used yet."""
    holding_practice(desk, "ports")

    (test,) = practice_tests(device, practising(device))

    assert ("Ports", 1, 5, 60 * 60_000) == (
        test.entry.name,
        test.entry.pack_version,
        test.item_count,
        test.time_limit_ms,
    )
    assert (Standing.READY, 0, None) == (test.standing, test.entry.usage_count, test.entry.last_used)


def test_use_by_anybody_is_counted(desk: Desk, device: Device) -> None:
    """Attempts of all candidates at a test count, exams at it too, but not one that was cancelled."""
    holding_practice(desk, "ports", "lakes")
    for number in ("C-1", "C-2"):
        finish(device, practising(device, number), "lakes")
    started(device, "C-1").record(Cancelled("ill", "proctor"))
    begin(device, offered(device, practising(device, "C-2"), "ports"))

    tests = practice_tests(device, practising(device))

    assert {"ports": 1, "lakes": 2} == {test.entry.pack_id: test.entry.usage_count for test in tests}
    assert all(test.entry.last_used is not None for test in tests)


def test_how_tests_stand(desk: Desk, device: Device) -> None:
    """Begun, ready, sealed, missing, taken, early: each is told, and a sitting that has closed is not listed."""
    make = practice_sitting
    desk.holding(
        make_pack(pack_id="lakes"),
        make_pack(pack_id="owls"),
        make_pack(pack_id="coded", for_device=False, code="OPEN-SESAME"),
        make_pack(pack_id="early"),
        make_pack(pack_id="over"),
        sittings=(
            make("ports"),
            make("lakes"),
            make("owls", practice_policy(attempts_allowed=1)),
            make("coded"),
            make("missing"),
            make("early", opens_at=NOON + timedelta(hours=1)),
            make("over", opens_at=NOON - timedelta(hours=3), closes_at=NOON - timedelta(hours=1)),
        ),
    )
    who = practising(device)
    begin(device, offered(device, who, "ports")).record(Paused("candidate"))
    finish(device, who, "owls")

    standings = {test.entry.pack_id: test.standing for test in practice_tests(device, who)}

    assert {
        "ports": Standing.GOES_ON,
        "lakes": Standing.READY,
        "owls": Standing.NO_ATTEMPTS_LEFT,
        "coded": Standing.NEEDS_CODE,
        "missing": Standing.NO_PACK,
        "early": Standing.TOO_EARLY,
    } == standings


def test_a_damaged_pack_is_not_offered(desk: Desk, device: Device) -> None:
    """A pack that was changed on the disk cannot be begun, and the other tests are none the worse."""
    holding_practice(desk, "ports", "lakes")
    who = practising(device)
    for file in desk.paths.packs.iterdir():
        file.write_bytes(file.read_bytes()[:-1])

    assert {Standing.NO_PACK} == {test.standing for test in practice_tests(device, who)}


def test_one_test_in_two_sittings_is_listed_once(desk: Desk, device: Device) -> None:
    """Where two sittings serve the same test, the one that can be begun stands for it."""
    barred = practice_sitting("ports", practice_policy(attempts_allowed=1))
    desk.holding(sittings=(barred,))
    finish(device, practising(device), "ports")
    desk.holding(sittings=(replace(practice_sitting("ports"), id=SittingId("second")),))

    (test,) = practice_tests(device, practising(device))

    assert ("second", Standing.READY) == (test.place.sitting.id, test.standing)


@pytest.mark.parametrize("strategy", [Strategy.BALANCED, Strategy.ROUND_ROBIN])
def test_practice_goes_round_all_tests(desk: Desk, device: Device, strategy: Strategy) -> None:
    """Chosen again and again, every test comes up as often as the others, through the real log."""
    holding_practice(desk, *PACKS)
    who = practising(device)
    chosen = []
    for _ in range(2 * len(PACKS)):
        desk.clock.advance(60_000)
        test = choose_test(device, who, strategy)
        chosen.append(test.entry.pack_id)
        finish(device, who, test.entry.pack_id)

    assert dict.fromkeys(PACKS, 2) == Counter(chosen)
    assert set(PACKS) == set(chosen[: len(PACKS)])


def test_a_new_test_comes_first_even_by_lot(desk: Desk, device: Device) -> None:
    """By lot too, what a candidate has not had comes before what they have."""
    holding_practice(desk, *PACKS)
    who = practising(device)
    for pack in PACKS[:2]:
        finish(device, who, pack)

    assert {"owls"} == {choose_test(device, who, Strategy.RANDOM).entry.pack_id for _ in range(8)}


def test_none_ready_is_said(desk: Desk, device: Device) -> None:
    """A test that is begun already is not chosen anew; with no other there is none left."""
    holding_practice(desk, "ports")
    who = practising(device)
    begin(device, offered(device, who, "ports")).record(Paused("candidate"))

    with pytest.raises(NoTestLeft):
        choose_test(device, who, Strategy.BALANCED)


def test_practice_that_was_cut_off_waits_for_its_candidate(desk: Desk, device: Device) -> None:
    """After a crash nobody falls into another's practice: it stands as begun when its candidate signs in."""
    holding_practice(desk, "ports")
    who = practising(device)
    begin(device, offered(device, who, "ports"))

    assert find_open_attempt(device) is None
    assert Standing.GOES_ON is offered(device, who, "ports").standing


def test_a_test_can_be_named(desk: Desk, device: Device) -> None:
    """A candidate may pick a test; one that is gone meanwhile is refused."""
    holding_practice(desk, "ports", "lakes")
    who = practising(device)

    assert "lakes" == find_test(device, who, EntryKey(PackId("lakes"), TestId("t1"))).entry.pack_id
    with pytest.raises(NoTestLeft):
        find_test(device, who, EntryKey(PackId("gone"), TestId("t1")))
