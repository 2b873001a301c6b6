"""Hand-overs and results on sticks, with the real server: whatever comes when, it is one attempt."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assessment.attempt.events import SubmitMethod, Submitted
from assessment.ids import AttemptId, SittingId
from desktop.services.device import Device
from desktop.services.list_sittings import list_sittings
from desktop.services.read_attempts import load_attempt
from desktop.services.show_result import receipt_of
from desktop.services.write_results import ExportedResults, export_results
from sync_server.services.project_attempt import project_stale
from sync_server.services.take_in_results import TakenIn, take_in_results
from sync_server.services.view_attempt import AttemptView, view_attempt
from tests.builders import Q1, Q3, Q4, responded
from tests.contract.offline import Offline, make_offline
from tests.desktop.services.seats import given, going_on, left, taken


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[Offline]:
    """A server that nobody reaches."""
    (tmp_path / "stick").mkdir()
    with make_offline(tmp_path) as offline:
        yield offline


def exported(offline: Offline, device: Device) -> ExportedResults:
    """Carry away what a computer holds of the sitting."""
    (known,) = list_sittings(device)
    return export_results(
        device, SittingId(known.sitting.id), by="Pat Proctor", folder=offline.folder / "stick"
    )


def taken_in(offline: Offline, path: Path) -> tuple[TakenIn, ...]:
    """Bring a file to the server."""
    told = take_in_results(offline.server, offline.organisation, path, actor="test")
    while project_stale(offline.server, offline.organisation):
        pass
    return told


def seen(offline: Offline, attempt_id: AttemptId) -> AttemptView:
    """Return the attempt as the server tells it."""
    return view_attempt(offline.server, offline.organisation, attempt_id)


def test_both_seats_arrive_in_one_file(offline: Offline) -> None:
    """The second computer's file brings both logs to a server that never saw either; again it is all known."""
    first, second = offline.computer("1"), offline.computer("2")
    with first.opened() as device:
        other = left(device, number="C-2")
        running = left(device, responded(Q1, "A"), responded(Q3, "a sailor"))
        file = given(device, running.attempt.attempt_id, offline.folder / "stick")
    offline.clock.advance(120_000)
    with second.opened() as device:
        attempt_id = taken(device, file.path)
        again = going_on(device)
        again.record(responded(Q4, "at sea"), Submitted(SubmitMethod.CANDIDATE))
        results = exported(offline, device)
        ended = load_attempt(device, attempt_id)

    told, once_more = taken_in(offline, results.path), taken_in(offline, results.path)
    view = seen(offline, attempt_id)

    assert [("", True, True), ("", False, True)] == [(one.refused, one.letter, one.joined) for one in told]
    assert [0, 0] == [one.entries_new for one in once_more]
    assert [one.entries_new for one in told] == [one.entries_known for one in once_more]
    assert ((), "submitted", True) == (view.flags, view.state, view.chain_verified)
    assert receipt_of(ended).code == view.receipt
    assert {"q1": "1", "q3": "1", "q4": "1"}.items() <= {i.item_id: i.score for i in view.items}.items()
    assert "paused" == seen(offline, other.attempt.attempt_id).state
