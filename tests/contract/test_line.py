"""One attempt through both ends."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from assessment.attempt.attempt import fold
from assessment.attempt.events import SubmitMethod, Submitted
from assessment.attempt.receipt import receipt_digest
from assessment.scoring.score import score_attempt
from assessment.sync.log import to_event
from desktop.services.list_sittings import list_sittings
from desktop.services.prove_log import prove_log
from desktop.services.push_log import collect, exchange
from desktop.services.read_attempts import attempt_entries
from desktop.services.unlock_pack import needs_code
from sync_server.services.release_pack import release_pack
from tests.builders import Q1, Q2, Q3, Q4, Q5, make_keys, responded, resumed, signed_in, started, visited
from tests.contract.line import Line, make_line


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    """Both ends, with nothing released."""
    with make_line(tmp_path) as made:
        yield made


@pytest.fixture
def released(line: Line) -> Line:
    """Both ends, with the pack released and pulled."""
    release_pack(line.server, line.organisation, "ports", 1, actor="test")
    line.pull()
    return line


def test_sealed_until_released(line: Line) -> None:
    """A device holds pack and sitting days ahead and cannot open the pack before its release."""
    line.pull()

    (known,) = list_sittings(line.device)
    assert known.pack_hash
    assert needs_code(line.device, known.pack_hash)

    release_pack(line.server, line.organisation, "ports", 1, actor="test")
    line.pull()

    assert not needs_code(line.device, known.pack_hash)


def test_an_attempt_arrives_whole(released: Line) -> None:
    """What a candidate answered is on the server, once, scored the same, under the same receipt."""
    running = started(released.device)
    running.record(
        visited(Q1), responded(Q1, "A"), responded(Q2, "A", "C"), responded(Q3, " A  Sailor "), visited(Q4)
    )
    released.push_all()
    running.record(responded(Q1, "B"), visited(Q5), responded(Q5, "A port is a door."))
    attempt = running.record(Submitted(SubmitMethod.CANDIDATE))
    released.push_all()

    view = released.view(attempt.attempt_id)
    mine = score_attempt(running.paper.exam.form, running.paper.exam.items, make_keys(), attempt.responses)
    assert "submitted" == view.state
    assert receipt_digest(attempt).hex() == view.digest
    assert mine.score == Decimal(view.score.score or "-1")
    assert mine.pending == view.score.pending
    assert view.chain_verified
    assert [event.seq for event in view.timeline] == list(range(1, attempt.event_count + 1))


def test_both_ends_fold_alike(released: Line) -> None:
    """The server's events, folded, are the attempt the device holds."""
    running = started(released.device)
    running.record(visited(Q1), responded(Q1, "A"), responded(Q1), responded(Q2, "B"))
    released.push_all()

    entries = attempt_entries(released.device, running.attempt.attempt_id)
    events = [to_event(entry, released.device.device_id) for entry in entries]
    view = released.view(running.attempt.attempt_id)
    assert running.attempt == fold(running.attempt.attempt_id, events)
    assert {item.item_id: item.response for item in view.items if item.response} == {
        item: r.as_map() for item, r in running.attempt.responses.items() if r.variables
    }


def test_a_lost_reply_sends_nothing_twice(released: Line) -> None:
    """After a reply that never came, the device asks first, and every event is on the server once."""
    running = started(released.device)
    running.record(visited(Q1), responded(Q1, "A"))

    exchange(released.client, collect(released.device, in_doubt=False))
    running.record(responded(Q1, "C"))
    asked = released.push(in_doubt=True)
    assert running.attempt.event_count - 1 == asked.acknowledged
    released.push_all()

    view = released.view(running.attempt.attempt_id)
    assert running.attempt.event_count == len(view.timeline)


def test_a_crash_between_send_and_acknowledgement(released: Line) -> None:
    """The application dies after sending; at the next start the attempt goes on and arrives whole."""
    running = started(released.device)
    running.record(visited(Q1), responded(Q1, "A"))

    exchange(released.client, collect(released.device, in_doubt=False))
    released.restart_device()
    again, _ = resumed(released.device)
    again.record(responded(Q2, "B"))
    released.push_all()

    view = released.view(running.attempt.attempt_id)
    assert again.attempt.event_count == len(view.timeline)
    assert ["unclean_end"] == [incident["kind"] for incident in view.incidents]
    assert prove_log(released.device).whole
    assert view.chain_verified


def test_two_candidates_share_a_device(released: Line) -> None:
    """Attempts of two candidates on one device travel in one log and stay apart."""
    first = started(released.device, "C-1")
    first.record(visited(Q1), responded(Q1, "A"), Submitted(SubmitMethod.CANDIDATE))
    second = started(released.device, "C-2")
    second.record(visited(Q1), responded(Q1, "D"))
    released.push_all()

    assert {"RESPONSE": ["A"]} == released.view(first.attempt.attempt_id).items[0].response
    assert {"RESPONSE": ["D"]} == released.view(second.attempt.attempt_id).items[0].response
    assert "C-2" == released.view(second.attempt.attempt_id).candidate.number
    assert signed_in(released.device, "C-2").admitted.attempt_id == second.attempt.attempt_id
