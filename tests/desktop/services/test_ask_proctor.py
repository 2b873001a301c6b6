"""Who is asked for a PIN outside a test: guesses count together wherever they are made, and each sitting by itself."""

from dataclasses import replace

from assessment.ids import SittingId
from desktop.services.ask_proctor import ANYBODY, ask_proctor
from desktop.services.desk_pin import Wrong, try_desk_pin
from desktop.services.device import Device
from desktop.services.slow_guessing import FREE_TRIES
from tests.builders import PIN, make_policy, make_sitting

SITTING = make_sitting()


def test_guesses_at_the_desk_count_here_too(device: Device) -> None:
    """Whoever has used up the free tries in one place has none in the other, either way round."""
    for _ in range(FREE_TRIES + 1):
        try_desk_pin(device, SITTING.id, "0000")
    assert isinstance(ask_proctor(device, SITTING, PIN), int)

    for _ in range(FREE_TRIES + 1):
        ask_proctor(device, replace(SITTING, id=SittingId("other")), "0000")
    assert isinstance(try_desk_pin(device, SittingId("other"), PIN), Wrong)


def test_the_pin_of_another_sitting_gives_no_more_tries(device: Device) -> None:
    """Who knows the PIN of one sitting guesses no faster at that of another."""
    other = replace(SITTING, id=SittingId("other"))
    for _ in range(FREE_TRIES + 1):
        ask_proctor(device, SITTING, "0000")
    assert isinstance(ask_proctor(device, other, PIN), str)

    assert isinstance(ask_proctor(device, SITTING, PIN), int)


def test_where_no_pin_is_set_anybody_comes(device: Device) -> None:
    """There is nothing to guess."""
    open_to_all = replace(SITTING, policy=replace(make_policy(), leave_pin_hash=""), proctors=())

    assert ANYBODY == ask_proctor(device, open_to_all, "")
