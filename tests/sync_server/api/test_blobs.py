"""The files of answers over HTTP: in parts, provable, private to whom they belong, and missing only where they are."""

import asyncio
import errno
import os
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest

from assessment.attempt.events import Started
from assessment.content.blob import BlobRef
from assessment.ids import OrganisationId
from assessment.sync.messages import BlobReply
from sync_server.services.enrol_device import enrol_device
from sync_server.services.export_attempt import export_attempt
from sync_server.services.list_attempts import list_attempts
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.services.project_attempt import project_attempt
from sync_server.services.roles import Role
from sync_server.storage.keys import make_keys
from sync_server.storage.models import Organisation
from tests.fakes.files import file_bytes
from tests.sync_server.caller import Caller
from tests.sync_server.events import answered, initiated, whole_attempt
from tests.sync_server.hall import Hall, enrolment
from tests.sync_server.marked import scheme
from tests.sync_server.signed_log import Desk, seal_of

DATA = file_bytes(700_000)
SHA = sha256(DATA).hexdigest()
PATH = f"/api/v1/blobs/{SHA}"
REF = BlobRef(SHA, len(DATA), "application/pdf", "my “essay”.pdf")


def put(
    caller: Caller, data: Any, offset: int = 0, *, path: str = PATH, length: int = len(DATA)
) -> httpx.Response:
    """Send bytes of a file."""
    headers = {"Upload-Offset": str(offset), "Upload-Length": str(length)}
    return caller("PUT", path, content=data, headers=headers)


def ask(caller: Caller, path: str = PATH) -> tuple[int, str]:
    """Return how much the server says that it has."""
    reply = caller("HEAD", path)
    assert 200 == reply.status_code
    return int(reply.headers["Upload-Offset"]), reply.headers["Upload-Complete"]


def on_disk(hall: Hall) -> list[Path]:
    """Return the files in the blobs folder."""
    return sorted(path for path in hall.config.blobs.rglob("*") if path.is_file())


# -------------------------------------------------------------------------------------------------- arriving


def test_a_file_in_one_piece(hall: Hall) -> None:
    """A file sent whole is there whole, under its hash, for the server's own account alone."""
    device = hall.as_device(hall.desk())
    assert (0, "?0") == ask(device)
    reply = put(device, DATA)

    told = BlobReply(sha256=SHA, offset=len(DATA), size=len(DATA), complete=True)
    assert (200, told) == (reply.status_code, BlobReply.model_validate_json(reply.content))
    assert (len(DATA), "?1") == ask(device)
    (file,) = on_disk(hall)
    assert (SHA, DATA) == (file.name, file.read_bytes())
    assert 0 == file.parent.stat().st_mode & 0o077


def test_a_file_in_many_pieces(hall: Hall) -> None:
    """Sent in parts of any size, each reply says how far it has come, and only the last that it counts."""
    device = hall.as_device(hall.desk())
    offset = 0
    for size in (1, 0, 99_999, 300_000, 300_000):
        assert (offset, "?0") == ask(device)
        reply = BlobReply.model_validate_json(put(device, DATA[offset : offset + size], offset).content)
        offset = reply.offset
        assert (offset == len(DATA)) is reply.complete

    assert (len(DATA), "?1") == ask(device)


def test_a_link_that_breaks_keeps_what_came(hall: Hall) -> None:
    """What arrived before a connection broke is there when the device asks, and the rest completes it."""
    desk = hall.desk()
    device = hall.as_device(desk)
    told = [DATA[:300_000], DATA[300_000:300_010]]
    sent: list[object] = []

    async def receive() -> dict[str, object]:
        if told:
            return {"type": "http.request", "body": told.pop(0), "more_body": True}
        return {"type": "http.disconnect"}

    async def send(message: object) -> None:
        sent.append(message)

    headers = {"authorization": f"Bearer {desk.token}", "upload-offset": "0", "upload-length": str(len(DATA))}
    scope = {
        "type": "http",
        "method": "PUT",
        "path": PATH,
        "raw_path": PATH.encode(),
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    asyncio.run(hall.app(scope, receive, send))
    kept, complete = ask(device)
    assert (300_010, "?0") == (kept, complete)
    put(device, DATA[kept:], kept)

    assert (len(DATA), "?1") == ask(device)


def test_an_empty_file_is_a_file(hall: Hall) -> None:
    """A file without a byte can be sent too."""
    device = hall.as_device(hall.desk())
    path = f"/api/v1/blobs/{sha256(b'').hexdigest()}"
    assert put(device, b"", path=path, length=0).json()["complete"]
    assert (0, "?1") == ask(device, path)


def test_again_is_harmless(hall: Hall) -> None:
    """A file that is here may be sent again, whole or in part; it is told that it is here, and nothing changes."""
    device = hall.as_device(hall.desk())
    put(device, DATA)
    before = [(path, path.stat().st_mtime_ns) for path in on_disk(hall)]

    for data, offset in ((DATA, 0), (DATA[5:9], 5), (b"other bytes", 0), (b"", len(DATA))):
        assert put(device, data, offset).json()["complete"]
    assert before == [(path, path.stat().st_mtime_ns) for path in on_disk(hall)]


# --------------------------------------------------------------------------------------------------- refused


@pytest.mark.parametrize("offset", [0, 99_999, 100_001])
def test_the_wrong_place_is_told_with_the_right_one(hall: Hall, offset: int) -> None:
    """Bytes that do not begin where the file ends are refused with where it does, and nothing is added."""
    device = hall.as_device(hall.desk())
    put(device, DATA[:100_000])
    reply = put(device, DATA[offset:], offset)

    assert (409, "blob_offset", "100000") == (
        reply.status_code,
        reply.json()["code"],
        reply.headers["Upload-Offset"],
    )
    assert (100_000, "?0") == ask(device)


def test_other_bytes_never_count(hall: Hall) -> None:
    """Bytes that the hash does not stand for are refused and thrown away, and the right ones may follow."""
    device = hall.as_device(hall.desk())
    reply = put(device, DATA[:-1] + b"x")

    assert (422, "blob_wrong") == (reply.status_code, reply.json()["code"])
    assert [] == on_disk(hall)
    assert (0, "?0") == ask(device)
    assert put(device, DATA).json()["complete"]


def test_no_more_than_announced(hall: Hall) -> None:
    """More bytes than were announced are refused, and so is the announcement of more than a file may have."""
    device = hall.as_device(hall.desk())
    for length in (len(DATA) - 1, hall.config.max_blob_bytes + 1):
        reply = put(device, DATA, length=length)
        assert (413, "body_too_large") == (reply.status_code, reply.json()["code"])

    assert "?0" == ask(device)[1]


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        (PATH, {}),
        (PATH, {"Upload-Offset": "-1", "Upload-Length": "5"}),
        (PATH, {"Upload-Offset": "0", "Upload-Length": "x"}),
        (
            PATH.upper().replace("/API/V1/BLOBS", "/api/v1/blobs"),
            {"Upload-Offset": "0", "Upload-Length": "1"},
        ),
        ("/api/v1/blobs/..%2f..%2fkeys", {"Upload-Offset": "0", "Upload-Length": "1"}),
    ],
)
def test_what_is_not_of_the_form_is_refused(hall: Hall, path: str, headers: dict[str, str]) -> None:
    """A request without its numbers, or about what is no hash, touches nothing."""
    reply = hall.as_device(hall.desk())("PUT", path, content=b"x", headers=headers)

    assert reply.status_code in (404, 422)
    assert [] == on_disk(hall)


def test_nobody_sends_without_a_device(hall: Hall) -> None:
    """Without a token, with a made-up one, as staff or after the device was shut out nothing is taken or told."""
    desk = hall.desk()
    stranger, admin, shut_out = hall.caller(), hall.staff(), hall.as_device(desk)
    stranger.headers["Authorization"] = "Bearer nobody"
    hall.staff()("DELETE", f"/api/v1/devices/{desk.name.device_id}")
    for caller in (hall.caller(), stranger, admin, shut_out):
        assert 401 == put(caller, DATA).status_code
        assert 401 == caller("HEAD", PATH).status_code

    assert [] == on_disk(hall)


def test_devices_do_not_touch_each_others_files(hall: Hall) -> None:
    """What one device has begun another can neither see, go on with nor spoil; what it has not sent does not count as its."""
    first, second = (hall.as_device(hall.desk()) for _ in range(2))
    put(first, DATA[:500_000])
    assert (0, "?0") == ask(second)
    assert 409 == put(second, b"poison", 500_000).status_code
    put(second, b"poison")
    put(first, DATA[500_000:], 500_000)

    assert (len(DATA), "?1") == ask(first)
    assert (6, "?0") == ask(second)


def test_organisations_do_not_touch_each_others_files(hall: Hall) -> None:
    """A device of another organisation is told nothing of a file that is here, and finds it in no attempt."""
    desk = hall.desk()
    put(hall.as_device(desk), DATA)
    sat(hall, desk)
    other = OrganisationId("f" * 16)
    row = Organisation(organisation_id=other, name="Other", changes=0, added_ms=hall.clock.now + 1)
    hall.server.database.write(lambda session: session.add(row))
    make_keys(hall.config.keys, other, hall.draw)
    code = make_enrolment_code(hall.server, other, centre="", url="", days=1, actor="test").code
    reply = enrol_device(hall.server, enrolment(code, desk.key, seal_of(9)), address="a")
    stranger = hall.caller()
    stranger.headers["Authorization"] = f"Bearer {reply.token}"

    assert (0, "?0") == ask(stranger)
    assert () == list_attempts(hall.server, other).attempts


def test_a_full_disk_is_told(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Out of room, the answer is 503 with a time to come back, and what was there is there still."""
    device = hall.as_device(hall.desk())
    put(device, DATA[:100])

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        reply = put(device, DATA[100:], 100)
    assert (503, "storage_full") == (reply.status_code, reply.json()["code"])
    assert "Retry-After" in reply.headers
    kept, _ = ask(device)
    assert put(device, DATA[kept:], kept).json()["complete"]


def test_a_file_that_is_lost_is_asked_for_again(hall: Hall) -> None:
    """Where the disk has lost a file that had come, the server says so, and takes it again."""
    device = hall.as_device(hall.desk())
    put(device, DATA)
    on_disk(hall)[0].unlink()

    assert (0, "?0") == ask(device)
    assert put(device, DATA).json()["complete"]


# -------------------------------------------------------------------------------------------------- attempts


def sat(hall: Hall, desk: Desk) -> None:
    """Let an attempt be sat and sent whose last answer is a file, in place of another."""
    replaced = BlobRef("12" * 32, 5, "text/plain", "draft.txt")
    beginning, start, *_, end = whole_attempt()
    desk.write(
        hall.attempt(), beginning, start, answered("q5", replaced.value), answered("q5", REF.value), end
    )
    hall.accept(desk, desk.frames())


def test_an_attempt_says_which_files_have_come(hall: Hall) -> None:
    """Until it has come a file is missing in the attempt and the list; then it is there, and a replaced one is no matter."""
    desk = hall.desk()
    sat(hall, desk)
    staff = hall.staff()

    def look() -> tuple[list[tuple[str, bool, bool]], list[str], int, list[str]]:
        view = staff("GET", f"/api/v1/attempts/{hall.attempt()}").json()
        (row,) = staff("GET", "/api/v1/attempts").json()["attempts"]
        files = [(f["name"], f["current"], f["received_ms"] is not None) for f in view["files"]]
        return files, view["flags"], row["files_missing"], row["flags"]

    files, flags, missing, listed = look()
    assert [("draft.txt", False, False), (REF.name, True, False)] == files
    assert (1, True, True) == (missing, "files_missing" in flags, "files_missing" in listed)

    put(hall.as_device(desk), DATA)
    files, flags, missing, listed = look()
    assert [("draft.txt", False, False), (REF.name, True, True)] == files
    assert (0, False, False) == (missing, "files_missing" in flags, "files_missing" in listed)


def test_an_attempt_under_way_is_not_odd_for_its_files(hall: Hall) -> None:
    """While an attempt goes on a file may be on its way: it is counted, and not flagged."""
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), Started(), answered("q5", REF.value))
    hall.accept(desk, desk.frames())
    (row,) = list_attempts(hall.server, hall.organisation).attempts

    assert (1, False) == (row.files_missing, "files_missing" in row.flags)


def test_a_projection_follows_the_answers(hall: Hall) -> None:
    """A file that a later answer takes back is not waited for any more."""
    desk = hall.desk()
    desk.write(hall.attempt(), initiated(), Started(), answered("q5", REF.value))
    hall.accept(desk, desk.frames())
    project_attempt(hall.server, hall.organisation, hall.attempt())
    desk.write(hall.attempt(), answered("q5", "in words"))
    hall.accept(desk, desk.frames(first=4))
    (row,) = list_attempts(hall.server, hall.organisation).attempts

    assert 0 == row.files_missing


def test_an_export_holds_the_files_that_are_there(hall: Hall) -> None:
    """An export lists every file and holds the bytes of those that have come."""
    desk = hall.desk()
    sat(hall, desk)
    assert () == export_attempt(hall.server, hall.organisation, hall.attempt()).files
    put(hall.as_device(desk), DATA)

    export = hall.staff()("GET", f"/api/v1/attempts/{hall.attempt()}/export").json()
    assert {SHA: DATA} == {file["sha256"]: b64decode(file["data"]) for file in export["files"]}
    assert 2 == len(export["attempt"]["files"])


def test_staff_get_a_file_of_an_attempt_and_no_other(hall: Hall) -> None:
    """A marker saves the file under its name, where marking is not blind; it is never a page, and one that the attempt does not name is not there."""
    desk = hall.desk()
    device, marker = hall.as_device(desk), hall.staff(Role.MARKER)
    sat(hall, desk)
    assert 403 == marker("GET", f"/api/v1/attempts/{hall.attempt()}/files/{SHA}").status_code
    hall.publish()
    hall.sitting()
    scheme(hall, blind=False)
    other = file_bytes(9, 9)
    path = f"/api/v1/blobs/{sha256(other).hexdigest()}"
    put(device, other, path=path, length=9)
    home = f"/api/v1/attempts/{hall.attempt()}/files"
    assert 404 == marker("GET", f"{home}/{SHA}").status_code
    put(device, DATA)
    reply = marker("GET", f"{home}/{SHA}")

    assert (200, DATA) == (reply.status_code, reply.content)
    assert "application/octet-stream" == reply.headers["Content-Type"]
    assert "nosniff" == reply.headers["X-Content-Type-Options"]
    assert (
        "attachment; filename*=UTF-8''my%20%E2%80%9Cessay%E2%80%9D.pdf"
        == reply.headers["Content-Disposition"]
    )
    assert 404 == marker("GET", f"{home}/{sha256(other).hexdigest()}").status_code
    assert 403 == hall.staff(Role.PROCTOR)("GET", f"{home}/{SHA}").status_code
