"""Who is let in at the desk, to which sitting, and for how long."""

from dataclasses import replace

import pytest

from assessment.ids import SittingId
from desktop.presenters import desk_grant
from desktop.presenters.desk_grant import DeskGrant
from desktop.services.desk_roster import Here
from desktop.services.import_sitting import import_sitting
from tests.builders import (
    MINUTE,
    PIN,
    Desk,
    make_document,
    make_policy,
    make_sitting,
)
from tests.desktop.presenters.at_desk import (
    at_desk,
    come_in,
)
from tests.desktop.presenters.at_panel import KIM, KIM_PIN, PAT, PAT_PIN, SITTING
from tests.desktop.presenters.helpers import Heard
from tests.desktop.presenters.in_room import Room


@pytest.mark.parametrize(("typed", "by"), [(PAT_PIN, PAT), (KIM_PIN, KIM), (PIN, "proctor")])
def test_who_comes_in_is_known(room: Room, typed: str, by: str) -> None:
    """A PIN of one's own, or the common one, opens the sitting: its machine, and its roster."""
    candidates = come_in(room, pin=typed)

    assert candidates.open is not None
    assert (by, SITTING.title) == (candidates.by, candidates.open.title)
    assert candidates.machine is not None
    assert candidates.machine.fit
    assert [Here.NOT_BEGUN] == list({row.here for row in candidates.roster or ()})


def test_wrong_pins_are_slow(desk: Desk, room: Room) -> None:
    """After three wrong tries the next waits, the right one too, and nothing of the sitting is shown."""
    candidates = at_desk(room)
    candidates.choose(SITTING.id)
    refused = Heard(candidates.pin.refused)
    for _ in range(4):
        candidates.pin.try_pin("0000")
        room.settle()
    candidates.pin.try_pin(PAT_PIN)
    room.settle()
    early = candidates.open
    desk.clock.advance(10 * MINUTE)
    candidates.pin.try_pin(PAT_PIN)
    room.settle()

    assert [0, 0] == refused.words[:2]
    assert all(seconds > 0 for seconds in refused.words[3:])
    assert 5 == len(refused)
    assert early is None
    assert candidates.open is not None


def test_a_sitting_without_a_pin_lets_nobody_in(room: Room) -> None:
    """Where none is set, nothing that is typed is one, not even nothing."""
    bare = make_sitting(revision=2, policy=make_policy(leave_pin_hash=""))
    candidates = at_desk(room, bare)
    candidates.choose(bare.id)
    for typed in ("", PIN):
        candidates.pin.try_pin(typed)
        room.settle()

    assert not candidates.sittings[0].pins
    assert candidates.open is None


def test_a_pin_of_one_sitting_opens_no_other(room: Room) -> None:
    """Who is let in to one sitting and asks for another shows again who they are."""
    second = replace(SITTING, id=SittingId("sitting-2"), title="Noon", proctors=(SITTING.proctors[1],))
    import_sitting(room.device, make_document(replace(second, policy=make_policy(leave_pin_hash=""))))
    candidates = come_in(room)
    candidates.choose(second.id)
    room.settle()
    asked = candidates.open
    candidates.pin.try_pin(PAT_PIN)
    room.settle()
    stranger = candidates.open
    candidates.pin.try_pin(KIM_PIN)
    room.settle()

    assert (None, None) == (asked, stranger)
    assert KIM == candidates.by


def test_nobody_is_let_in_for_ever(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key for a while the PIN counts no more, and nothing of the sitting is kept."""
    monkeypatch.setattr(desk_grant, "QUIET_MS", 60)
    grant = DeskGrant(room.device, room.background, room.presenter)
    grant.ask(SITTING.id)
    import_sitting(room.device, make_document(SITTING))
    grant.try_pin(PAT_PIN)
    room.qtbot.waitUntil(lambda: bool(grant.by))
    with room.qtbot.waitSignal(grant.ended, timeout=5_000):
        grant.touched()

    assert not grant.is_for(SITTING.id)
