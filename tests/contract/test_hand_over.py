"""Hand-overs and results on sticks, with the real server: whatever comes when, it is one attempt."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from assessment.attempt.command import CommandKind
from assessment.attempt.events import Paused, SubmitMethod, Submitted
from assessment.ids import AttemptId, DeviceId, SittingId
from assessment.pack.parcel import Carries, ParcelReader, seal_parcel
from assessment.sync.carried import read_results, write_results
from desktop.services.device import Device
from desktop.services.hand_over import take_back
from desktop.services.list_sittings import list_sittings
from desktop.services.read_attempts import load_attempt
from desktop.services.show_result import receipt_of
from desktop.services.store_blob import store_blob
from desktop.services.write_results import ExportedResults, export_results
from sync_server.services.give_command import Order, give_command
from sync_server.services.list_attempts import list_attempts
from sync_server.services.list_devices import revoke_device
from sync_server.services.project_attempt import project_stale
from sync_server.services.take_in_results import TakenIn, take_in_results
from sync_server.services.view_attempt import AttemptView, view_attempt
from sync_server.storage.models import Change, QuarantinedFrame
from tests.builders import Q1, Q3, Q4, make_pool, responded
from tests.contract.offline import Offline, make_offline
from tests.desktop.services.seats import given, going_on, left, taken
from tests.fakes.files import essay_as_file, file_bytes
from tests.fakes.files import given as upload
from tests.thorough import one_in


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


@pytest.mark.parametrize("order", one_in(2, [("2", "1"), ("1", "2"), ("2", "2", "1", "1"), ("2",)]))
def test_in_any_order(offline: Offline, order: tuple[str, ...]) -> None:
    """Each computer's own file, in any order, twice, or the second's alone: one attempt, the same score, no flag."""
    first, second = offline.computer("1"), offline.computer("2")
    with first.opened() as device:
        running = left(device, responded(Q1, "A"), responded(Q3, "a sailor"))
        file = given(device, running.attempt.attempt_id, offline.folder / "stick")
        files = {"1": exported(offline, device).path}
    with second.opened() as device:
        attempt_id = taken(device, file.path)
        going_on(device).record(responded(Q4, "at sea"), Submitted(SubmitMethod.CANDIDATE))
        files["2"] = exported(offline, device).path
        receipt = receipt_of(load_attempt(device, attempt_id)).code

    told = [one for name in order for one in taken_in(offline, files[name])]
    view = seen(offline, attempt_id)

    assert {""} == {one.refused for one in told}
    assert ((), receipt, "submitted") == (view.flags, view.receipt, view.state)
    assert [1, 2] == [seat for seat, _ in view.seats]


def test_both_went_on_and_the_server_says_so(offline: Offline) -> None:
    """Taken over and taken back: both logs are kept, the attempt is flagged, and a person decides."""
    first, second = offline.computer("1"), offline.computer("2")
    with first.opened() as device:
        id = left(device, responded(Q1, "A")).attempt.attempt_id
        file = given(device, id, offline.folder / "stick")
        take_back(device, id, by="Pat")
        going_on(device).record(responded(Q3, "here"), Submitted(SubmitMethod.CANDIDATE))
        one = exported(offline, device).path
    with second.opened() as device:
        taken(device, file.path)
        going_on(device).record(responded(Q3, "there"), Submitted(SubmitMethod.CANDIDATE))
        two = exported(offline, device).path

    for path in (one, two):
        taken_in(offline, path)
    view = seen(offline, id)

    assert ("concurrent",) == view.flags
    assert [True] == [branch.choosable for branch in view.branches]


def test_files_of_answers_come_along(tmp_path: Path) -> None:
    """What the first computer was given reaches the server by way of the second, once."""
    (tmp_path / "stick").mkdir()
    with make_offline(tmp_path, essay_as_file(make_pool())) as offline:
        first, second = offline.computer("1"), offline.computer("2")
        with first.opened() as device:
            ref = store_blob(device, file_bytes(700_000), name="plan.pdf", mime="application/pdf")
            file = given(device, left(device, upload(ref)).attempt.attempt_id, offline.folder / "stick")
        with second.opened() as device:
            attempt_id = taken(device, file.path)
            going_on(device).record(Submitted(SubmitMethod.CANDIDATE))
            path = exported(offline, device).path
        told, again = taken_in(offline, path), taken_in(offline, path)

        assert [0, 1] == [one.files_new for one in told]
        assert [(0, 0), (0, 1)] == [(one.files_new, one.files_known) for one in again]
        assert () == seen(offline, attempt_id).flags


def result_file(offline: Offline) -> Path:
    """Return a file of results of one computer."""
    with offline.computer("1").opened() as device:
        left(device, responded(Q1, "A"))
        return exported(offline, device).path


@pytest.mark.parametrize(
    ("change", "code"),
    one_in(
        3,
        [
            (lambda data: data[:-1], "corrupt"),
            (lambda data: data[: len(data) // 2], "corrupt"),
            (lambda data: b"PK" + data, "corrupt"),
            (lambda data: data.replace(b"result-1", b"result-9", 1), "too_new"),
            (lambda data: b"", "corrupt"),
        ],
    ),
)
def test_a_damaged_file_is_refused(offline: Offline, change: Callable[[bytes], bytes], code: str) -> None:
    """It is refused by name, and nothing of it is stored."""
    path = result_file(offline)
    path.write_bytes(change(path.read_bytes()))

    assert [(code, 0)] == [(one.refused, one.entries_new) for one in taken_in(offline, path)]
    assert [] == [one.attempt_id for one in list_attempts(offline.server, offline.organisation).attempts]


def test_the_file_of_a_stranger(offline: Offline, tmp_path: Path) -> None:
    """A machine that shows no sitting of ours is taken only where somebody vouches for it; what comes of a revoked one is held apart."""
    path = result_file(offline)
    with make_offline(tmp_path / "elsewhere") as other:
        assert ["not_for_us"] == [one.refused for one in taken_in(other, path)]
    told = read_results(_opened(offline, path))
    stranger = told.model_copy(update={"proofs": {}})
    with offline.computer("1").opened() as device:
        pieces = seal_parcel(
            Carries.RESULT,
            offline.server.keys(offline.organisation).identity.recipient,
            write_results(stranger, device.key),
        )
        path.write_bytes(b"".join(pieces))
    assert ["device_unknown"] == [one.refused for one in taken_in(offline, path)]
    vouched = take_in_results(offline.server, offline.organisation, path, actor="test", vouched=True)
    assert [("", True)] == [(one.refused, one.joined) for one in vouched]
    revoke_device(offline.server, offline.organisation, DeviceId(told.device_id), actor="test")
    assert [("device_revoked", 0)] == [(one.refused, one.entries_new) for one in taken_in(offline, path)]


def test_a_wrong_frame_goes_to_quarantine(offline: Offline) -> None:
    """Frames before it are stored, it is set aside with its reason, and the file is refused from there on."""
    path = result_file(offline)
    told = read_results(_opened(offline, path))
    bad = bytearray(told.frames[0])
    bad[-1] ^= 1
    with offline.computer("1").opened() as device:
        results = told.model_copy(update={"frames": [bytes(bad)]})
        pieces = seal_parcel(
            Carries.RESULT,
            offline.server.keys(offline.organisation).identity.recipient,
            write_results(results, device.key),
        )
        path.write_bytes(b"".join(pieces))
    (one,) = taken_in(offline, path)

    assert one.refused in {"frame_corrupt", "signature_invalid", "chain_broken"}
    with offline.server.database.read() as session:
        assert 1 == len(session.scalars(sa.select(QuarantinedFrame)).all())


def test_a_command_finds_the_machine_that_has_the_attempt(offline: Offline) -> None:
    """More time, given while the server still knew the old machine: the new one hears of it, and the old one's is void."""
    first, second = offline.computer("1"), offline.computer("2")
    with first.opened() as device:
        id = left(device, responded(Q1, "A")).attempt.attempt_id
        before = exported(offline, device).path
        file = given(device, id, offline.folder / "stick")
        old = device.device_id
    taken_in(offline, before)
    order = Order(CommandKind.EXTEND, reason="noise", extension_ms=60_000)
    told = give_command(offline.server, offline.organisation, id, order, actor="staff")
    with second.opened() as device:
        taken(device, file.path)
        going_on(device).record(Paused("proctor", "Sam"))
        path = exported(offline, device).path
        new = device.device_id
    assert [told.command_id] == waiting_for(offline, old)
    taken_in(offline, path)

    assert [told.command_id] == waiting_for(offline, new)
    later = give_command(offline.server, offline.organisation, id, order, actor="staff")
    assert [told.command_id, later.command_id] == waiting_for(offline, new)


def waiting_for(offline: Offline, device_id: DeviceId) -> list[str]:
    """Return the commands that a device would be told of."""
    with offline.server.database.read() as session:
        rows = session.scalars(
            sa.select(Change)
            .where(Change.kind == "command", Change.device_id == device_id)
            .order_by(Change.number)
        )
        return [row.subject for row in rows]


def _opened(offline: Offline, path: Path) -> bytes:
    with path.open("rb") as stream:
        secret = offline.server.keys(offline.organisation).identity.secret
        return ParcelReader(stream, Carries.RESULT, (secret,)).contents
