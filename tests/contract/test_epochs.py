"""A device whose log begins anew, at the real server."""

from pathlib import Path

from assessment.attempt.events import SubmitMethod, Submitted
from desktop.services.renew_epoch import renew_epoch
from desktop.services.show_result import receipt_of
from sync_server.services.release_pack import release_pack
from tests.builders import Q1, Q3, responded, started
from tests.contract.line import make_line


def test_a_new_epoch_adds_no_event_twice(tmp_path: Path) -> None:
    """After a renewal the whole log comes again under another epoch, and the attempt is one attempt."""
    with make_line(tmp_path) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        running = started(line.device)
        running.record(responded(Q1, "A"))
        line.push_all()
        old = line.device.epoch
        renew_epoch(line.device)
        running.record(responded(Q3, "a sailor"), Submitted(SubmitMethod.CANDIDATE))
        delivered = line.push_all()
        view = line.view(running.attempt.attempt_id)

        assert (True, 0, "") == (old != line.device.epoch, delivered.unsent, delivered.refused)
        assert (receipt_of(running.attempt).digest, "submitted") == (view.digest, view.state)
        assert (True, ("restored",), 2) == (view.chain_verified, view.flags, len(view.logs))
        assert set(range(1, running.attempt.event_count + 1)) == {event.seq for event in view.timeline}
