"""What is said to be at the organisation, with a server that signs for it, and with one that lies."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assessment.signing import SigningKey
from assessment.sync.central_receipt import read_receipt, sign_receipt, write_receipt
from assessment.sync.messages import Custody, PushReply
from desktop.services.prove_receipts import prove_receipts
from desktop.services.push_log import Delivered, apply_reply, collect, exchange
from desktop.storage.engine import transaction
from desktop.storage.log import delivery
from desktop.storage.receipts import kept_receipt, receipts_promised
from desktop.storage.records import installation
from desktop.storage.trusted import TrustedKeys, trusted_keys
from sync_server.services.release_pack import release_pack
from tests.builders import Q1, responded, started, visited
from tests.contract.line import Line, make_line


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    """Both ends, with five events on the device."""
    with make_line(tmp_path) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        started(line.device).record(visited(Q1), responded(Q1, "A"))
        yield line


def told(line: Line, *, in_doubt: bool = False, **lie: Any) -> Delivered:
    """Do one exchange in which whoever stands between changes the reply."""
    outgoing = collect(line.device, in_doubt=in_doubt)
    reply = exchange(line.client, outgoing)
    return apply_reply(line.device, outgoing, PushReply(**{**reply.__dict__, **lie}))


def central(line: Line) -> int:
    """Return how much the device believes to be at the organisation."""
    with transaction(line.device.engine) as session:
        return delivery(session, line.device.epoch).central


def receipt(line: Line) -> str:
    """Return the receipt that the device keeps."""
    with transaction(line.device.engine) as session:
        return kept_receipt(session, line.device.epoch)


def test_what_arrives_is_signed_for(line: Line) -> None:
    """A push brings the organisation's receipt with it; it is kept, holds offline, and custody is central."""
    delivered = line.push_all()

    assert (Custody.CENTRAL, False) == (delivered.custody, delivered.receipt_wrong)
    assert line.device.log.last == central(line) == read_receipt(receipt(line)).cursor
    line.restart_device()
    (proof,) = prove_receipts(line.device)
    assert (line.device.log.last, True) == (proof.covers, proof.holds)


def test_nothing_new_carries_no_receipt(line: Line) -> None:
    """A question when all is covered costs no receipt, in either direction."""
    line.push_all()
    outgoing = collect(line.device, in_doubt=True)

    assert not outgoing.asks
    assert "" == exchange(line.client, outgoing).receipt


def test_a_lost_reply_is_asked_after(line: Line) -> None:
    """Where the reply with the receipt was lost, the question that follows brings it."""
    exchange(line.client, collect(line.device, in_doubt=False))

    assert Custody.CENTRAL is line.push(in_doubt=True).custody
    assert line.device.log.last == central(line)


def test_a_hub_that_claims_what_nobody_signed_is_not_believed(line: Line) -> None:
    """Custody central without a receipt counts as the centre's, and moves nothing that retention goes by."""
    delivered = told(line, receipt="", custody=Custody.CENTRAL)

    assert (Custody.CENTRE, 0) == (delivered.custody, central(line))
    assert 0 == delivered.unsent


@pytest.mark.parametrize("lie", ["another key", "another cursor", "rubbish", "beyond our log"])
def test_a_hub_that_forges_a_receipt_is_found_out(line: Line, lie: str) -> None:
    """A receipt that does not hold is told as such and never kept."""
    key, log = line.server.keys(line.organisation).issuer, line.device.log
    named: dict[str, Any] = {
        "organisation": line.organisation,
        "device_id": log.device_id,
        "epoch": log.epoch,
    }
    genuine = sign_receipt(key, cursor=2, head=log.head, **named)  # a head, but not that of entry 2
    text = {
        "another key": write_receipt(
            sign_receipt(SigningKey(bytes(32)), cursor=log.last, head=log.head, **named)
        ),
        "another cursor": write_receipt(genuine),
        "rubbish": "5.rubbish",
        "beyond our log": write_receipt(replace(genuine, cursor=99)),
    }[lie]

    delivered = told(line, receipt=text)

    assert (True, Custody.CENTRE) == (delivered.receipt_wrong, delivered.custody)
    assert (0, "") == (central(line), receipt(line))


def test_an_earlier_receipt_takes_nothing_back(line: Line) -> None:
    """A genuine receipt for less, told again, lowers nothing and stands for no more than it says."""
    told(line)
    first, covered = receipt(line), central(line)
    started(line.device, "C-2")
    told(line)
    last = receipt(line)

    delivered = told(line, in_doubt=True, receipt=first)

    assert (False, last) == (delivered.receipt_wrong, receipt(line))
    assert covered < central(line) == line.device.log.last


def test_a_server_of_before_is_believed_as_before(line: Line) -> None:
    """A server that never promised receipts and gives none is taken at its word; the first receipt ends that."""
    with line.device.log.transaction() as rows:
        rows.execute("UPDATE server_terms SET receipts = 0")
    with transaction(line.device.engine) as session:
        row = installation(session)
        assert row is not None
        row.issuers = TrustedKeys(trusted_keys(row.issuers).own).text()
    assert Custody.CENTRAL is told(line, receipt="").custody

    started(line.device, "C-2")
    told(line)
    with transaction(line.device.engine) as session:
        assert receipts_promised(session)
    started(line.device)
    assert Custody.CENTRE is told(line, receipt="").custody
