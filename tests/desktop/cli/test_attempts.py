"""What ``carrel attempts`` carries out of a computer."""

import json
from base64 import b64decode
from hashlib import sha256

from typer.testing import CliRunner

from desktop.cli.main import app
from desktop.services.store_blob import store_blob
from desktop.storage.blobs import CHUNK_BYTES
from tests.builders import Q5, Desk, started
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
