"""Packs over HTTP: up from staff, down in parts to devices."""

import pytest

from sync_server.api.ranges import asked_range
from sync_server.errors import RangeRefused
from sync_server.services.roles import Role
from tests.assessment.pack.examples import ISSUER, pack_bytes
from tests.sync_server.hall import Hall


def test_pack_goes_up_and_comes_down(hall: Hall) -> None:
    """What staff publish is what a device gets, byte for byte, tagged with its hash."""
    data = hall.pack()

    up = hall.staff(Role.AUTHOR)("POST", "/api/v1/packs?opens_at=2030-05-06T12:00:00Z", content=data)
    down = hall.as_device(hall.desk())("GET", "/api/v1/packs/harbours/1")

    assert 201 == up.status_code
    assert (200, data, f'"{up.json()["sha256"]}"') == (down.status_code, down.content, down.headers["ETag"])
    assert str(len(data)) == down.headers["Content-Length"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "pack_corrupt"),
        (b"not a pack", "pack_corrupt"),
        (pack_bytes(), "pack_issuer_unknown"),
    ],
)
def test_pack_that_cannot_be_trusted_is_refused(hall: Hall, body: bytes, code: str) -> None:
    """A pack that is none, or by a stranger, is refused with its own code."""
    reply = hall.staff()("POST", "/api/v1/packs", content=body)

    assert (422, code) == (reply.status_code, reply.json()["code"])


def test_versions_that_clash_are_refused(hall: Hall) -> None:
    """An older version and another content under the same version have codes of their own."""
    staff = hall.staff()
    assert 201 == staff("POST", "/api/v1/packs", content=hall.pack(2)).status_code

    older, other = (staff("POST", "/api/v1/packs", content=hall.pack(version)) for version in (1, 2))

    assert (409, "pack_older") == (older.status_code, older.json()["code"])
    assert (409, "pack_version_taken") == (other.status_code, other.json()["code"])


def test_trust_lets_a_stranger_in(hall: Hall) -> None:
    """After its key is trusted a stranger's pack is taken."""
    staff = hall.staff()

    trusted = staff("POST", "/api/v1/packs/issuers", json={"public": ISSUER.public.hex()})

    assert 201 == trusted.status_code
    assert 201 == staff("POST", "/api/v1/packs", content=pack_bytes()).status_code
    released = staff("POST", "/api/v1/packs/harbours/3/release")
    assert (409, "pack_closed") == (released.status_code, released.json()["code"])


def test_parts_make_the_whole(hall: Hall) -> None:
    """A download that breaks off anywhere goes on from there to the same bytes."""
    data = hall.pack()
    tag = f'"{hall.publish(data).sha256}"'
    device = hall.as_device(hall.desk())
    got = b""

    while len(got) < len(data):
        step = len(data) // 3 + 1
        reply = device(
            "GET",
            "/api/v1/packs/harbours/1",
            headers={"Range": f"bytes={len(got)}-{len(got) + step - 1}", "If-Range": tag},
        )
        assert 206 == reply.status_code
        end = min(len(got) + step, len(data)) - 1
        assert f"bytes {len(got)}-{end}/{len(data)}" == reply.headers["Content-Range"]
        got += reply.content

    assert data == got


def test_other_tag_gets_the_whole(hall: Hall) -> None:
    """Who holds a part of other bytes is given all of these."""
    data = hall.pack()
    hall.publish(data)
    device = hall.as_device(hall.desk())

    reply = device(
        "GET", "/api/v1/packs/harbours/1", headers={"Range": "bytes=5-", "If-Range": '"something else"'}
    )

    assert (200, data) == (reply.status_code, reply.content)


def test_same_tag_gets_nothing(hall: Hall) -> None:
    """Who has the bytes already is told so."""
    tag = f'"{hall.publish().sha256}"'

    reply = hall.as_device(hall.desk())("GET", "/api/v1/packs/harbours/1", headers={"If-None-Match": tag})

    assert (304, b"") == (reply.status_code, reply.content)


def test_part_beyond_the_end_is_refused(hall: Hall) -> None:
    """A part that the file does not have is refused with the file's size."""
    size = hall.publish().size

    reply = hall.as_device(hall.desk())(
        "GET", "/api/v1/packs/harbours/1", headers={"Range": f"bytes={size}-"}
    )

    assert (416, "range_refused", f"bytes */{size}") == (
        reply.status_code,
        reply.json()["code"],
        reply.headers["Content-Range"],
    )


def test_missing_pack_is_not_found(hall: Hall) -> None:
    """A pack that was never published is not found, and a version that is no number is no version."""
    device = hall.as_device(hall.desk())

    assert 404 == device("GET", "/api/v1/packs/harbours/1").status_code
    assert 422 == device("GET", "/api/v1/packs/harbours/one").status_code


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("bytes=0-", (0, 100)),
        ("bytes=0-0", (0, 1)),
        ("bytes=10-19", (10, 10)),
        ("bytes=90-500", (90, 10)),
        ("bytes=-10", (90, 10)),
        ("bytes=-500", (0, 100)),
        ("bytes=-", None),
        ("bytes=5-2", None),
        ("bytes=0-1,5-6", None),
        ("items=0-1", None),
        ("bytes=a-b", None),
    ],
)
def test_ranges_are_read_as_the_standard_says(header: str, expected: tuple[int, int] | None) -> None:
    """One range is understood; what is not one gets the whole file (RFC 9110 §14.2)."""
    assert expected == asked_range(header, 100)


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=100-200", "bytes=-0"])
def test_ranges_outside_are_refused(header: str) -> None:
    """A range without a byte in it is refused."""
    with pytest.raises(RangeRefused):
        asked_range(header, 100)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Range": "bytes=5-99"},
        {"Range": "bytes=-7"},
        {"Range": "bytes=9-"},
        {"Range": "bytes=0-0,4-9"},
        {"Range": "bytes=99999999-"},
        {"Range": "bytes=5-99", "If-Range": '"other"'},
        {"If-None-Match": "TAG"},
        {"If-None-Match": '"other"'},
    ],
)
def test_a_device_is_answered_as_by_the_route(hall: Hall, headers: dict[str, str]) -> None:
    """The quick way to a pack and the route, which staff take, say the same with the same headers."""
    tag = f'"{hall.publish().sha256}"'
    asked = {name: tag if value == "TAG" else value for name, value in headers.items()}

    quick, route = (
        who("GET", "/api/v1/packs/harbours/1", headers=asked)
        for who in (hall.as_device(hall.desk()), hall.staff())
    )

    assert (route.status_code, route.content) == (quick.status_code, quick.content)
    names = ("ETag", "Accept-Ranges", "Content-Type", "Content-Length", "Content-Range")
    assert [route.headers.get(name) for name in names] == [quick.headers.get(name) for name in names]


def test_a_pack_that_is_not_there_is_told_to_a_device(hall: Hall) -> None:
    """An unknown pack, an unknown version and a file that was lost each have the code of what is missing."""
    facts = hall.publish()
    device = hall.as_device(hall.desk())
    (hall.server.config.packs / facts.sha256).unlink()

    replies = [
        device("GET", f"/api/v1/packs/{place}") for place in ("harbours/1", "harbours/2", "elsewhere/1")
    ]

    assert [(404, "not_found")] * 3 == [(one.status_code, one.json()["code"]) for one in replies]
