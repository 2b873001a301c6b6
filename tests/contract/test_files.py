"""Files of answers from the real device to the real server."""

from base64 import b64decode
from pathlib import Path

import pytest

from assessment.attempt.events import SubmitMethod, Submitted
from assessment.content.blob import BlobRef
from assessment.ids import AttemptId
from assessment.sync.replies import Held
from desktop.errors import ServerRefused, ServerUnreadable, SignedOut
from desktop.services.enrol import keep_enrolment
from desktop.services.push_files import Piece, ask, file_sent, piece_at, send, unsent_work, waiting_files
from desktop.services.read_blob import read_blob
from desktop.services.store_blob import store_blob
from desktop.storage.blobs import all_blobs
from desktop.sync.client import ServerClient
from sync_server.services.export_attempt import export_attempt
from sync_server.services.release_pack import release_pack
from tests.builders import SERVER_URL, make_pool, make_reply, started
from tests.contract import line as contract
from tests.contract.line import Line, make_line
from tests.fakes.files import essay_as_file, file_bytes, given

DATA = file_bytes(2_500_000)


@pytest.fixture(autouse=True)
def _asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the last question ask for a file."""
    monkeypatch.setattr(contract, "make_pool", lambda: essay_as_file(make_pool()))


def answered(line: Line, data: bytes = DATA) -> tuple[AttemptId, BlobRef]:
    """Answer with a file and submit; return the attempt and what names the file."""
    release_pack(line.server, line.organisation, "ports", 1, actor="test")
    line.pull()
    running = started(line.device)
    ref = store_blob(line.device, data, name="essay.pdf", mime="application/pdf")
    running.record(given(ref), Submitted(SubmitMethod.CANDIDATE))
    return running.attempt.attempt_id, ref


def send_all(line: Line) -> int:
    """Send every file that waits; return in how many pieces."""
    pieces = 0
    for blob in waiting_files(line.device):
        held = ask(line.client, blob)
        while not held.complete:
            reply = send(line.client, piece_at(line.device, blob, held.offset))
            held = Held(reply.offset, reply.complete)
            pieces += 1
        file_sent(line.device, blob)
    return pieces


def test_a_file_arrives_with_its_attempt(tmp_path: Path) -> None:
    """First the answers come and the file is missing; then it comes, whole, and everything holds."""
    with make_line(tmp_path) as line:
        attempt_id, ref = answered(line)
        line.push_all()
        (file,) = line.view(attempt_id).files
        assert (ref.sha256, ref.name, None) == (file.sha256, file.name, file.received_ms)
        assert "files_missing" in line.view(attempt_id).flags

        assert 3 == send_all(line)
        (file,) = line.view(attempt_id).files
        assert file.received_ms is not None
        assert "files_missing" not in line.view(attempt_id).flags
        (exported,) = export_attempt(line.server, line.organisation, attempt_id).files
        assert DATA == b64decode(exported.data)
        assert (0, 0) == (unsent_work(line.device).entries, unsent_work(line.device).files)
        assert DATA == read_blob(line.device, ref.sha256)


def test_a_restart_in_the_middle_goes_on(tmp_path: Path) -> None:
    """A device that dies after a piece asks at its next start and sends the rest only."""
    with make_line(tmp_path) as line:
        answered(line)
        (blob,) = waiting_files(line.device)
        send(line.client, piece_at(line.device, blob, 0))
        line.restart_device()

        assert Held(1 << 20, complete=False) == ask(line.client, blob)
        assert 2 == send_all(line)


def test_damage_on_the_way_in_is_found_out(tmp_path: Path) -> None:
    """Bytes that changed between store and server are refused by the hash, and the file waits on."""
    with make_line(tmp_path) as line:
        _, ref = answered(line, DATA[:1_000])
        (blob,) = waiting_files(line.device)
        wrong = Piece(blob, 0, DATA[:999] + b"x")
        with pytest.raises(ServerRefused) as told:
            send(line.client, wrong)

        assert ("blob_wrong", 422) == (told.value.code, told.value.status)
        assert Held(0, complete=False) == ask(line.client, blob)
        assert 1 == unsent_work(line.device).files
        assert 1 == send_all(line)
        assert read_blob(line.device, ref.sha256) == DATA[:1_000]


def test_again_is_harmless(tmp_path: Path) -> None:
    """A file that is sent twice, because the device does not know that it was, is there once."""
    with make_line(tmp_path) as line:
        answered(line, DATA[:1_000])
        (blob,) = waiting_files(line.device)
        for _ in range(2):
            assert send(line.client, piece_at(line.device, blob, 0)).complete


def test_a_stranger_is_told_nothing(tmp_path: Path) -> None:
    """A device with another token can neither ask nor send."""
    with make_line(tmp_path) as line:
        answered(line, DATA[:1_000])
        (blob,) = waiting_files(line.device)
        stranger = ServerClient(SERVER_URL, "nobody", transport=line.client._http._transport)
        with pytest.raises(ServerUnreadable):
            ask(stranger, blob)
        with pytest.raises(SignedOut):
            send(stranger, piece_at(line.device, blob, 0))


def test_another_server_is_asked_for_every_file(tmp_path: Path) -> None:
    """After joining anew nothing is taken for sent that the new server may not have."""
    with make_line(tmp_path) as line:
        answered(line, DATA[:1_000])
        line.push_all()
        send_all(line)
        assert 0 == unsent_work(line.device).files
        keep_enrolment(
            line.device, SERVER_URL, make_reply().model_copy(update={"organisation_id": line.organisation})
        )

        assert 1 == unsent_work(line.device).files
        assert 0 == send_all(line)


def test_a_server_that_lost_a_log_is_asked_for_every_file(tmp_path: Path) -> None:
    """Where the server stands behind what it had acknowledged, it is asked for the files again too."""
    with make_line(tmp_path) as line:
        answered(line, DATA[:1_000])
        line.push_all()
        send_all(line)
        line.server.database.write(
            lambda session: session.connection().exec_driver_sql("DELETE FROM device_logs")
        )
        line.push(in_doubt=True)

        assert 1 == unsent_work(line.device).files


def test_nothing_is_deleted_here(tmp_path: Path) -> None:
    """A file that was sent is still on the device."""
    with make_line(tmp_path) as line:
        answered(line)
        send_all(line)
        line.restart_device()

        with line.device.log.transaction() as rows:
            (blob,) = all_blobs(rows)
        assert blob.sent_at_ms > 0
        assert DATA == read_blob(line.device, blob.sha256)
