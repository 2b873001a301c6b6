"""A sitting at the desk: its roster, who of it may be launched, and the code that opens its test."""

from collections.abc import Callable
from pathlib import Path

from assessment.ids import CandidateId
from desktop.presenters.desk_candidates import CandidatesPresenter
from desktop.presenters.desk_facts import SittingRow
from desktop.presenters.facts import Screen
from desktop.services.desk_roster import Here
from desktop.services.desk_sittings import PackHere
from desktop.services.device import Device
from desktop.services.launch import NO_CHANGE
from tests.builders import (
    make_desk,
    make_pack,
)
from tests.desktop.presenters.at_desk import (
    come_in,
    come_in_again,
    launch,
    row_of,
    with_roster,
)
from tests.desktop.presenters.at_panel import SITTING, in_test
from tests.desktop.presenters.helpers import Heard
from tests.desktop.presenters.in_room import Room


def test_a_code_typed_at_the_desk_opens_the_test_for_all(
    tmp_path: Path, other: Callable[[Device], Room]
) -> None:
    """A wrong code says so; the right one opens the test, and the candidate who comes next is asked for none."""
    code = "7K2M-9QXD-4HTR-0VWB"
    desk = make_desk(tmp_path / "coded").enrolled()
    desk.holding(make_pack(1, for_device=False, code=code, keys_released=False), sittings=())
    with desk.opened() as device:
        room = other(device)
        candidates = come_in(room)
        before = candidates.open
        candidates.enter_code("0000-0000-0000-0000")
        busy = candidates.code.busy
        room.qtbot.waitUntil(lambda: candidates.code.error is not None, timeout=20_000)
        candidates.enter_code(code)
        with room.qtbot.waitSignal(candidates.code.opened, timeout=20_000):
            pass
        room.qtbot.waitUntil(lambda: row_now(candidates).pack is PackHere.OPEN)
        for _ in range(3):
            room.settle()
        launch(room)
        room.confirm()
        room.qtbot.waitUntil(lambda: room.presenter.check.can_go_on)

        assert before is not None
        assert (PackHere.CODE, True) == (before.pack, busy)
        assert candidates.code.error is None
        assert not room.presenter.check.needs_code


def row_now(candidates: CandidatesPresenter) -> SittingRow:
    """Return the sitting that somebody is in to, as it stands."""
    assert candidates.open is not None
    return candidates.open


def test_who_has_sat_is_not_launched_again(room: Room) -> None:
    """Admission says so as at sign-in, and the desk stays."""
    in_test(room)
    assert room.presenter.attempt is not None
    room.presenter.attempt.submit()
    room.until(Screen.SUBMITTED)
    room.settle()
    candidates = come_in_again(room)
    refused = Heard(candidates.refused)
    candidates.launch(row_of(candidates).candidate_id, NO_CHANGE)
    room.settle()

    assert Here.SUBMITTED is row_of(candidates).here
    assert ["no_attempts_left"] == [one.refusal.value for one in refused.words]
    assert (Screen.DESK, False) == (room.screen, candidates.busy)


def test_who_is_no_longer_on_the_roster_is_not_launched(room: Room) -> None:
    """A name that a newer roster has not got is refused, and the roster is read again."""
    candidates = come_in(room)
    refused = Heard(candidates.refused)
    candidates.launch(CandidateId("nobody"), NO_CHANGE)
    room.settle()

    assert ["unknown_candidate"] == [one.refusal.value for one in refused.words]


def test_a_long_roster_is_there_at_once(room: Room) -> None:
    """Five hundred candidates are read in one go."""
    candidates = come_in(room, with_roster(SITTING, *range(500)))

    assert candidates.roster is not None
    assert 500 == len(candidates.roster)


def test_a_sitting_that_is_withdrawn_is_closed(room: Room) -> None:
    """A desk whose sitting has gone shows the others, and nobody is let in any more."""
    candidates = come_in(room)
    candidates._known = {}
    candidates._looked(())

    assert (None, "") == (candidates.open, candidates.by)
