"""Signing in offline: who is let in, who must wait, and that guessing is slow."""

from datetime import datetime, timedelta

import pytest

from assessment.attempt.admitted import Admission
from assessment.attempt.events import Paused, SubmitMethod, Submitted
from assessment.attempt.states import State
from desktop.services.device import Device
from desktop.services.sign_in import NotSignedIn, SignedIn, Why, sign_in
from desktop.services.slow_guessing import FIRST_WAIT_MS, FREE_TRIES
from tests.builders import (
    MINUTE,
    SECRET,
    Desk,
    make_pack,
    make_policy,
    make_sitting,
    signed_in,
    started,
)
from tests.fakes.clock import NOON, FakeClock


def submit(device: Device, number: str = "C-1") -> None:
    """Sit and submit at once."""
    started(device, number).record(Submitted(SubmitMethod.CANDIDATE))


def test_a_candidate_on_the_roster_may_begin(device: Device) -> None:
    """Number and secret find the sitting, the roster entry and the pack."""
    outcome = signed_in(device)

    assert ("sitting-1", "Candidate 1") == (outcome.sitting.id, outcome.entry.name)
    assert Admission.BEGIN is outcome.admitted.admission
    assert outcome.pack_hash


def test_spaces_and_case_in_a_number_do_not_matter(device: Device) -> None:
    """A number is found however it is typed."""
    assert "C-1" == signed_in(device, " c - 1 ").entry.number


def test_without_a_sitting_nobody_signs_in(device: Device) -> None:
    """A computer without sittings says so before anything else."""
    device.log._raw.execute("DELETE FROM sittings")

    assert NotSignedIn(Why.NO_SITTING) == sign_in(device, "C-1", SECRET)


def test_an_unknown_number_is_named(device: Device) -> None:
    """A number on no roster is refused as unknown."""
    assert NotSignedIn(Why.UNKNOWN_CANDIDATE) == sign_in(device, "C-99", SECRET)


def test_a_wrong_secret_is_refused(device: Device) -> None:
    """The number alone lets nobody in."""
    assert NotSignedIn(Why.WRONG_SECRET) == sign_in(device, "C-1", "guess")


def test_guessing_is_slowed_down(device: Device, desk: Desk) -> None:
    """After a few free tries each wrong one doubles the wait; the right secret waits as well."""
    waits = []
    for _ in range(6):
        outcome = sign_in(device, "C-1", "guess")
        assert isinstance(outcome, NotSignedIn)
        waits.append(outcome.wait_ms)
        assert not outcome.wait_ms or sign_in(device, "C-1", SECRET) == NotSignedIn(
            Why.TOO_MANY_TRIES, outcome.wait_ms
        )
        desk.clock.advance(outcome.wait_ms)

    assert [0, 0, 5_000, 10_000, 20_000, 40_000] == waits
    assert isinstance(sign_in(device, "C-1", SECRET), SignedIn)


def test_a_right_secret_forgets_wrong_ones(device: Device) -> None:
    """Counting begins anew after a sign-in."""
    for _ in range(FREE_TRIES - 1):
        sign_in(device, "C-1", "guess")
    signed_in(device)

    assert NotSignedIn(Why.WRONG_SECRET) == sign_in(device, "C-1", "guess")


def test_wrong_tries_outlive_a_restart(desk: Desk) -> None:
    """Closing and opening the application shortens no wait."""
    with desk.opened() as device:
        for _ in range(FREE_TRIES):
            sign_in(device, "C-1", "guess")

    with desk.opened() as device:
        assert NotSignedIn(Why.TOO_MANY_TRIES, FIRST_WAIT_MS) == sign_in(device, "C-1", SECRET)


def test_tries_count_by_candidate(device: Device) -> None:
    """One candidate's wrong tries keep nobody else waiting, and no spelling of the number gives free ones."""
    for spelling in ("C-1", "c-1", "C -1"):
        sign_in(device, spelling, "guess")

    assert NotSignedIn(Why.TOO_MANY_TRIES, FIRST_WAIT_MS) == sign_in(device, "C-1", SECRET)
    assert isinstance(sign_in(device, "C-2", SECRET), SignedIn)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (NOON - timedelta(hours=1, milliseconds=1), Admission.TOO_EARLY),
        (NOON - timedelta(hours=1), Admission.BEGIN),
        (NOON + timedelta(hours=8) - timedelta(milliseconds=1), Admission.BEGIN),
        (NOON + timedelta(hours=8), Admission.TOO_LATE),
    ],
)
def test_the_window_is_kept_to_the_millisecond(desk: Desk, moment: datetime, expected: Admission) -> None:
    """An attempt may begin from the opening moment on and before the closing one."""
    desk.clock = FakeClock(moment)
    with desk.opened() as device:
        assert expected is signed_in(device).admitted.admission


def test_an_attempt_under_way_goes_on_after_the_window(device: Device, desk: Desk) -> None:
    """Whoever has begun is let in again, whatever the time."""
    running = started(device)
    running.record(Paused("proctor"))
    desk.clock.advance(9 * 60 * MINUTE)

    admitted = signed_in(device).admitted
    assert (Admission.CONTINUE, running.attempt.attempt_id) == (admitted.admission, admitted.attempt_id)


def test_attempts_are_counted(device: Device) -> None:
    """After the allowed attempts there is no other."""
    submit(device)

    assert Admission.NO_ATTEMPTS_LEFT is signed_in(device).admitted.admission
    assert Admission.BEGIN is signed_in(device, "C-2").admitted.admission


def test_the_next_attempt_cools_down(desk: Desk) -> None:
    """Between two attempts lies the sitting's cool-down, counted from the end of the first."""
    policy = make_policy(attempts_allowed=2, cool_down_ms=30 * MINUTE)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    with desk.opened() as device:
        submit(device)
        desk.clock.advance(30 * MINUTE - 1)
        admitted = signed_in(device).admitted
        assert Admission.COOLING_DOWN is admitted.admission
        assert NOON + timedelta(minutes=30) == admitted.not_before
        desk.clock.advance(1)
        assert Admission.BEGIN is signed_in(device).admitted.admission
        submit(device)
        desk.clock.advance(60 * MINUTE)
        assert Admission.NO_ATTEMPTS_LEFT is signed_in(device).admitted.admission


def test_the_sitting_that_can_be_sat_is_taken(desk: Desk) -> None:
    """A candidate on two rosters comes to the sitting that is open, not to the one that is over."""
    over = make_sitting(
        sitting_id="a-sitting", opens_at=NOON - timedelta(days=2), closes_at=NOON - timedelta(days=1)
    )
    desk.holding(sittings=(over,))
    with desk.opened() as device:
        assert "sitting-1" == signed_in(device).sitting.id


def test_an_attempt_keeps_its_pack(desk: Desk) -> None:
    """A new revision of the sitting with a newer pack never touches an attempt under way."""
    with desk.opened() as device:
        running = started(device)
        running.record(Paused("proctor"))
        begun_with = running.paper.exam.pack_hash
    desk.holding(make_pack(2), sittings=(make_sitting(revision=2, pack_version=2),))

    with desk.opened() as device:
        assert begun_with == signed_in(device).pack_hash
        assert begun_with != signed_in(device, "C-2").pack_hash


def test_a_sitting_whose_signer_is_no_longer_trusted_lets_nobody_in(device: Device) -> None:
    """Trust is asked for at every sign-in, not only when a sitting is brought in."""
    device.log._raw.execute("UPDATE installation SET issuers = '{}'")

    assert NotSignedIn(Why.NO_SITTING) == sign_in(device, "C-1", SECRET)


def test_the_states_of_a_finished_attempt(device: Device) -> None:
    """A submitted attempt is stored as such, so that admission needs no fold."""
    submit(device)

    assert [State.SUBMITTED.value] == [
        row[0] for row in device.log._raw.execute("SELECT state FROM attempts")
    ]
