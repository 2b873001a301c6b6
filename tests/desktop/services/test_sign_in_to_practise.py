"""Signing in to practise: practice is a place of its own, and no way around an exam."""

import pytest

from assessment.attempt.admitted import Admission
from assessment.attempt.events import Paused
from desktop.services.device import Device
from desktop.services.sign_in import NotSignedIn, Practising, SignedIn, Why, practice_places, sign_in
from tests.builders import SECRET, Desk, make_sitting, started
from tests.practice import begin, holding_practice, offered, practice_sitting, practising


def test_an_exam_comes_before_practice(desk: Desk, device: Device) -> None:
    """Who just signs in comes to the exam they may sit, though there is practice as well."""
    holding_practice(desk, "ports")

    outcome = sign_in(device, "C-1", SECRET)

    assert isinstance(outcome, SignedIn)
    assert "sitting-1" == outcome.sitting.id


def test_who_wants_to_practise_does(desk: Desk, device: Device) -> None:
    """Asked for, practice is given although an exam is open."""
    holding_practice(desk, "ports", "lakes")

    who = practising(device)

    assert ("C-1", "Candidate 1", {"practice-ports", "practice-lakes"}) == (
        who.number,
        who.name,
        set(who.sittings),
    )


def test_who_is_in_no_exam_comes_to_practice(desk: Desk, device: Device) -> None:
    """Where a candidate is in practice sittings alone, signing in leads there."""
    device.log._raw.execute("DELETE FROM sittings")
    holding_practice(desk, "ports")

    assert isinstance(sign_in(device, "C-1", SECRET), Practising)


def test_an_exam_under_way_is_not_left_for_practice(desk: Desk, device: Device) -> None:
    """While an exam is paused its candidate cannot look things up in practice: the exam goes on instead."""
    holding_practice(desk, "ports")
    started(device).record(Paused("proctor"))

    outcome = sign_in(device, "C-1", SECRET, practise=True)

    assert isinstance(outcome, SignedIn)
    assert ("sitting-1", Admission.CONTINUE) == (outcome.sitting.id, outcome.admitted.admission)


def test_without_practice_that_is_said(device: Device) -> None:
    """Who may practise nothing here is told so; the secret was right."""
    assert NotSignedIn(Why.NO_PRACTICE) == sign_in(device, "C-1", SECRET, practise=True)


@pytest.mark.parametrize(("number", "secret"), [("C-1", "guess"), ("C-9", SECRET)])
def test_strangers_do_not_practise(desk: Desk, device: Device, number: str, secret: str) -> None:
    """Practice asks for number and secret as an exam does."""
    holding_practice(desk, "ports")

    outcome = sign_in(device, number, secret, practise=True)

    assert isinstance(outcome, NotSignedIn)


def test_places_are_the_candidates_own(desk: Desk, device: Device) -> None:
    """Only practice sittings in which the secret fitted are served, never an exam."""
    holding_practice(desk, "ports")
    who = practising(device)
    desk.holding(sittings=(practice_sitting("lakes"), make_sitting(sitting_id="sitting-2")))

    assert ["practice-ports"] == [place.sitting.id for place in practice_places(device, who)]


def test_practice_begun_goes_on_for_somebody_dropped(desk: Desk, device: Device) -> None:
    """A revision that drops a candidate takes nothing from an attempt they have begun."""
    holding_practice(desk, "ports")
    who = practising(device)
    begin(device, offered(device, who, "ports")).record(Paused("candidate"))
    others = tuple(entry for entry in make_sitting(candidates=3).roster if entry.number != "C-1")
    desk.holding(sittings=(practice_sitting("ports", revision=2, roster=others),))

    places = practice_places(device, practising(device))

    assert [Admission.CONTINUE] == [place.admitted.admission for place in places]
