"""A computer that joins another organisation: what belongs to the first stays its own, here, and can be carried to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assessment.attempt.events import Event, Noted
from assessment.ids import AttemptId, OrganisationId
from assessment.signing import SigningKey, key_id
from desktop.services.device import TOKEN
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.push_files import unsent_work
from desktop.services.push_log import apply_reply, collect, exchange
from desktop.services.store_blob import store_blob
from desktop.services.trust_receipt import covered_by_receipt
from desktop.storage.blobs import name_blobs
from desktop.storage.engine import transaction
from desktop.storage.log import delivery, entries_after
from desktop.storage.records import installation
from desktop.storage.trusted import TrustedKeys
from desktop.sync.client import ServerClient
from sync_server.storage.frames import LogName, frames_from
from tests.builders import make_reply
from tests.contract.in_process import running
from tests.contract.line import Line, make_line
from tests.sync_server.hall import Hall, opened_hall

ATTEMPT = AttemptId("01890000-0000-7000-8000-000000000001")
OTHER = "https://other.test"


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    """A device of one organisation."""
    with make_line(tmp_path / "first") as line:
        yield line


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Hall]:
    """Another organisation's server."""
    with opened_hall(tmp_path / "other") as hall:
        yield hall


def write(line: Line, number: int) -> None:
    """Write something into the device's log."""
    device = line.device
    device.log.append(Event(ATTEMPT, device.device_id, number, 1, 1, "ab" * 32, Noted("x")))


def answer_with_file(line: Line, data: bytes) -> None:
    """Have an answer name a file."""
    ref = store_blob(line.device, data, name="a.wav", mime="audio/wav")
    with line.device.log.transaction() as rows:
        name_blobs(rows, [ref.sha256])


def join(line: Line, other: Hall) -> OrganisationId:
    """Join the other organisation, and send it all that is for it; return which it is."""
    device = line.device
    with running(other.app) as transport:
        newcomer = ServerClient(OTHER, transport=transport)
        reply = newcomer.enrol(enrolment_request(device, code=other.code(), name="d", app_version="1"))
        keep_enrolment(device, OTHER, reply)
        client = ServerClient(OTHER, device.secrets.get(TOKEN) or "", transport=transport)
        for in_doubt in (True, False):
            outgoing = collect(device, in_doubt=in_doubt)
            apply_reply(device, outgoing, exchange(client, outgoing))
    return OrganisationId(reply.organisation_id)


def join_first(line: Line) -> None:
    """Join the first organisation again."""
    reply = make_reply(line.device.secrets.get(TOKEN) or "")
    public = line.server.keys(line.organisation).issuer.public
    keys = {key_id(public): public.hex()}
    told = reply.model_copy(update={"organisation_id": line.organisation, "issuers": keys})
    keep_enrolment(line.device, "https://first.test", told)


def test_another_organisation_gets_nothing_of_the_first(line: Line, other: Hall) -> None:
    """Answers of before are not sent to whom they do not belong to, nor their files; new ones are."""
    write(line, 1)
    answer_with_file(line, b"speech of the first")
    line.push_all()
    write(line, 2)
    before = line.device.epoch
    organisation = join(line, other)
    assert before != line.device.epoch
    assert (0, 0) == (unsent_work(line.device).entries, unsent_work(line.device).files)
    with other.server.database.look() as connection:
        for epoch in (before, line.device.epoch):
            name = LogName(organisation, line.device.device_id, epoch)
            assert not frames_from(connection, name, 0, 9)

    write(line, 3)
    answer_with_file(line, b"speech of the second")
    assert (1, 1) == (unsent_work(line.device).entries, unsent_work(line.device).files)


def test_a_file_that_answers_for_both_name_goes_to_both(line: Line, other: Hall) -> None:
    """A file left with the first organisation is sent to the second where an answer for that one names it too."""
    answer_with_file(line, b"the same")
    join(line, other)
    assert 0 == unsent_work(line.device).files
    answer_with_file(line, b"the same")

    assert 1 == unsent_work(line.device).files


def test_it_goes_on_where_it_left_off_when_it_comes_back(line: Line, other: Hall) -> None:
    """The first organisation, joined again, gets what it had not got, and nothing of the second's."""
    write(line, 1)
    line.push_all()
    write(line, 2)
    answer_with_file(line, b"speech of the first")
    first = line.device.epoch
    join(line, other)
    write(line, 3)
    answer_with_file(line, b"speech of the second")
    join_first(line)

    assert first == line.device.epoch
    assert (1, 1) == (unsent_work(line.device).entries, unsent_work(line.device).files)
    write(line, 4)
    with transaction(line.device.engine) as session:
        assert [1, 2, 4] == [entry.seq for entry in entries_after(session, first, 0, 9)]


def test_what_was_left_outlives_a_restart(line: Line, other: Hall) -> None:
    """The log that was begun for the second organisation is the one in force after a restart."""
    write(line, 1)
    join(line, other)
    write(line, 1)
    epoch = line.device.epoch
    line.restart_device()

    assert (epoch, 1) == (line.device.epoch, line.device.log.last)
    assert 1 == unsent_work(line.device).entries


def test_joining_the_same_organisation_again_changes_no_log(line: Line) -> None:
    """A new token from the same organisation leaves the log as it is."""
    write(line, 1)
    before = line.device.epoch
    join_first(line)

    assert (before, 1) == (line.device.epoch, unsent_work(line.device).entries)


def test_a_receipt_of_an_issuer_that_was_replaced_counts_no_more(line: Line) -> None:
    """Only what the organisation that is joined now has signed, with a key that is trusted now, is a receipt."""
    write(line, 1)
    line.push_all()
    device = line.device

    def covered() -> int:
        with device.log.transaction() as rows:
            return covered_by_receipt(rows, device.device_id, device.epoch)

    assert 1 == covered()
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        kept, row.issuers = row.issuers, TrustedKeys({"0" * 16: SigningKey(b"k" * 32).public.hex()}).text()
    assert 0 == covered()
    with transaction(device.engine) as session:
        row = installation(session)
        assert row is not None
        row.issuers, row.organisation_id = kept, "another"
    assert 0 == covered()
    with device.log.transaction() as rows:
        assert 1 == delivery(rows, device.epoch).acknowledged
