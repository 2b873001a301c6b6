"""Who sits what when a proctor lets them in, and how a roster stands on this computer."""

from dataclasses import replace

import pytest

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.admitted import Admission
from assessment.attempt.events import Accommodated, Paused, SubmitMethod, Submitted, TimeExtended
from assessment.attempt.panel_events import Launched
from assessment.attempt.states import State
from assessment.ids import SittingId
from desktop.services.desk_pin import Wrong, try_desk_pin
from desktop.services.desk_roster import Here, desk_roster
from desktop.services.desk_sittings import PackHere, desk_sittings
from desktop.services.device import Device
from desktop.services.import_sitting import import_sitting
from desktop.services.launch import NO_CHANGE, Change, Launch
from desktop.services.let_in import NotLetIn, let_in
from desktop.services.sign_in import SignedIn, sign_in
from tests.builders import (
    MINUTE,
    PIN,
    SECRET,
    Desk,
    make_document,
    make_entry,
    make_policy,
    make_sitting,
    started,
)

MORE = Accommodations(no_drag=True)
SITTING = make_sitting()
ONE = make_entry(1).candidate_id
PAT = Launch("Pat Proctor", "password")


def row(device: Device, number: str = "C-1") -> tuple[Here, int, int, bool, int]:
    """Return how a candidate stands: state, factor, extra time, one accommodation, what was given on top."""
    one = next(one for one in desk_roster(device, SITTING.id) if one.entry.number == number)
    entry = one.entry
    return (
        one.here,
        entry.time_factor_percent,
        entry.extra_ms,
        entry.accommodations.no_drag,
        one.extended_ms,
    )


def test_a_roster_says_how_each_stands(device: Device) -> None:
    """Not begun, under way, paused, locked and over: each is told apart, with what holds for the candidate now."""
    seen = [row(device)]
    running = started(device)
    seen.append(row(device))
    running.record(
        TimeExtended(MINUTE, "Pat", "noise"), Accommodated(MORE, "Pat", "an arm"), Paused("candidate")
    )
    seen.append(row(device))
    locked = started(device, "C-2")
    locked.record(Paused("lock"))
    seen.append(row(device, "C-2"))
    locked.record(Submitted(SubmitMethod.PROCTOR))
    seen.append(row(device, "C-2"))

    assert [
        (Here.NOT_BEGUN, 100, 0, False, 0),
        (Here.UNDER_WAY, 100, 0, False, 0),
        (Here.PAUSED, 100, 0, True, MINUTE),
    ] == seen[:3]
    assert [Here.LOCKED, Here.SUBMITTED] == [one[0] for one in seen[3:]]


def test_who_sits_is_on_the_roster_after_their_name_was_taken_off(device: Device) -> None:
    """A newer roster without them loses nobody who is under way."""
    started(device)
    others = replace(SITTING, revision=2, roster=SITTING.roster[1:])
    import_sitting(device, make_document(others))

    assert Here.UNDER_WAY is row(device)[0]
    let = let_in(device, SITTING.id, ONE, PAT)
    assert isinstance(let, SignedIn)
    assert Admission.CONTINUE is let.admitted.admission


def test_what_is_changed_holds_for_a_beginning(device: Device) -> None:
    """The entry that begins has the change, and everything else of the roster."""
    change = Change("an arm", time_factor_percent=150, granted=MORE)
    let = let_in(device, SITTING.id, ONE, replace(PAT, change=change))

    assert isinstance(let, SignedIn)
    assert Admission.BEGIN is let.admitted.admission
    assert (150, 0, MORE, "C-1") == (
        let.entry.time_factor_percent,
        let.entry.extra_ms,
        let.entry.accommodations,
        let.entry.number,
    )
    assert let.launch is not None
    assert change == let.launch.change


def test_admission_is_asked_as_at_sign_in(desk: Desk, device: Device) -> None:
    """Too early, too late and nobody at all are refused; nothing of the roster is told to who does not ask for it."""
    desk.clock.advance(30 * 24 * 60 * MINUTE)
    late = let_in(device, SITTING.id, ONE, PAT)
    nobody = let_in(device, SittingId("elsewhere"), ONE, PAT)

    assert isinstance(late, NotLetIn)
    assert late.admitted is not None
    assert Admission.TOO_LATE is late.admitted.admission
    assert NotLetIn(None) == nobody


def test_who_signs_in_later_sees_what_was_agreed(device: Device) -> None:
    """After a change at the machine, the next sign-in goes on with what holds, not with what the roster says."""
    running = started(device)
    running.record(Launched("Pat", "password"), Accommodated(MORE, "Pat", "an arm"), Paused("candidate"))
    again = sign_in(device, "C-1", SECRET)

    assert isinstance(again, SignedIn)
    assert (MORE, State.PAUSED) == (again.entry.accommodations, running.attempt.state)
    assert again.launch is None


def test_the_list_says_what_opens_a_test(device: Device) -> None:
    """A test that is not here, or that is damaged, is told; a practice is not listed."""
    import_sitting(
        device, make_document(replace(SITTING, id=SittingId("practice"), policy=make_policy(practice=True)))
    )
    import_sitting(device, make_document(replace(SITTING, id=SittingId("later"), pack_version=9)))
    before = {one.sitting.id: one.pack for one in desk_sittings(device)}
    for file in device.paths.packs.iterdir():
        if file.is_file() and file.stat().st_size > 1_000:
            file.write_bytes(b"not a pack")
    after = {one.sitting.id: one.pack for one in desk_sittings(device)}

    assert {SITTING.id: PackHere.OPEN, SittingId("later"): PackHere.MISSING} == before
    assert after[SITTING.id] in (PackHere.DAMAGED, PackHere.OPEN)


@pytest.mark.parametrize("typed", ["", "0000", SECRET])
def test_a_wrong_pin_is_nobodys(device: Device, typed: str) -> None:
    """What is no PIN of the sitting lets nobody in, a candidate's password neither."""
    assert isinstance(try_desk_pin(device, SITTING.id, typed), Wrong)


def test_a_pin_is_guessed_at_slowly_sitting_by_sitting(device: Device) -> None:
    """The fourth wrong try waits, and wrong PINs of one sitting keep nobody from another."""
    other = replace(SITTING, id=SittingId("sitting-2"), title="Noon")
    import_sitting(device, make_document(other))
    waits = [try_desk_pin(device, SITTING.id, "0000") for _ in range(4)]

    assert all(isinstance(one, Wrong) for one in waits)
    assert isinstance(try_desk_pin(device, SITTING.id, PIN), Wrong)
    assert "proctor" == try_desk_pin(device, other.id, PIN)
    assert NO_CHANGE == PAT.change
