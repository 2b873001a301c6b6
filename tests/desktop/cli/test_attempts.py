"""What ``carrel attempts`` carries out of a computer."""

import json
from base64 import b64decode
from hashlib import sha256
from typing import Any

from typer.testing import CliRunner

from assessment.sync.central_receipt import sign_receipt, write_receipt
from desktop.cli.main import app
from desktop.services.store_blob import store_blob
from desktop.storage.blobs import CHUNK_BYTES
from desktop.storage.receipts import keep_receipt
from tests.builders import ISSUER, Q5, Desk, started
from tests.fakes.files import file_bytes, given


def test_an_export_holds_the_files(desk: Desk) -> None:
    """Every file that an answer named is in the export, the replaced one too, and what is lost is said to be."""
    files = [file_bytes(CHUNK_BYTES + seed, seed) for seed in range(3)]
    with desk.opened() as device:
        running = started(device)
        for number, data in enumerate(files):
            running.record(given(store_blob(device, data, name=f"{number}.pdf", mime="application/pdf")))
        device.log._raw.execute("DELETE FROM blob_chunks WHERE number = 1 AND length(data) = 1")

    told = CliRunner().invoke(
        app, ["attempts", "export", running.attempt.attempt_id, "--home", str(desk.paths.home)]
    )

    assert 0 == told.exit_code, told.output
    found = json.loads(told.stdout)["files"]
    assert [sha256(data).hexdigest() for data in files] == [file["sha256"] for file in found]
    assert [(True, False), (False, False), (True, True)] == [(f["here"], f["current"]) for f in found]
    assert [files[0], b"", files[2]] == [b64decode(file["data"]) for file in found]
    assert [(Q5, "RESPONSE", "0.pdf", "application/pdf")] == [
        (f["item"], f["response"], f["name"], f["mime"]) for f in found[:1]
    ]


def verified(desk: Desk) -> tuple[int, dict[str, Any], str]:
    """Return the exit code, the JSON and the words of ``carrel attempts verify``."""
    arguments = ["attempts", "verify", "--home", str(desk.paths.home)]
    told = CliRunner().invoke(app, [*arguments, "--json"])
    return told.exit_code, json.loads(told.stdout), CliRunner().invoke(app, arguments).stdout


def test_verify_checks_the_receipt_without_a_network(desk: Desk) -> None:
    """A log without a receipt is whole and said to have none; one that holds is told with what it covers."""
    with desk.opened() as device:
        started(device)
        log, last = device.log, device.log.last
        receipt = sign_receipt(
            ISSUER,
            organisation="org",
            device_id=log.device_id,
            epoch=log.epoch,
            cursor=last,
            head=log.head,
        )
    code, told, words = verified(desk)
    assert (0, True, []) == (code, told["holds"], told["receipts"])
    assert "No receipt of the organisation" in words

    with desk.opened() as device, device.log.transaction() as rows:
        keep_receipt(rows, device.epoch, write_receipt(receipt), 0)
    code, told, words = verified(desk)
    assert (0, [{"epoch": told["epoch"], "covers": last, "holds": True}]) == (code, told["receipts"])
    assert f"Receipt of the organisation for the first {last} events of this log: holds" in words


def test_verify_finds_a_receipt_that_is_not_of_this_log(desk: Desk) -> None:
    """A receipt for another state of the log, put beside it by hand, is found out and makes the exit code 1."""
    with desk.opened() as device:
        started(device)
        log = device.log
        receipt = sign_receipt(
            ISSUER, organisation="org", device_id=log.device_id, epoch=log.epoch, cursor=1, head=log.head
        )
        with log.transaction() as rows:
            keep_receipt(rows, device.epoch, write_receipt(receipt), 0)

    code, told, words = verified(desk)

    assert (1, True, False) == (code, told["whole"], told["holds"])
    assert "DOES NOT HOLD" in words
