"""Replies are read strictly: a value of a wrong type is no reply of ours, whatever it could be turned into."""

import json
from typing import Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assessment.ids import DeviceId, Epoch
from assessment.sync.messages import EnrolRequest, Heartbeat, PushReply
from desktop.errors import ServerUnreadable
from desktop.sync.client import ServerClient

DEVICE, EPOCH = DeviceId("0123456789abcdef"), Epoch("fedcba9876543210")
PUSHED: list[Any] = [3, "ab" * 8, 5, "central", "", "7.receipt"]
PLACES = {0: int, 1: str, 2: int, 3: str, 4: str, 5: str}
CHANGE = {"kind": "pack", "pack_id": "p", "version": 1, "title": "t", "sha256": "ab" * 32, "size": 9}
REPLIES: dict[str, dict[str, Any]] = {
    "changes": {"cursor": 2, "more": False, "changes": [CHANGE], "server_ms": 7, "server": "s"},
    "heartbeat": {"server_ms": 9, "changes_cursor": 4},
    "blob": {"sha256": "ab" * 32, "offset": 3, "size": 9, "complete": False},
    "enrol": {
        "token": "t" * 20,
        "organisation_id": "o",
        "organisation_name": "O",
        "centre": "",
        "issuers": {"ab" * 8: "cd" * 32},
        "server_ms": 3,
        "receipts": True,
    },
}
FIELDS = [(name, field) for name, reply in REPLIES.items() for field in reply]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
)
JSON = st.recursive(
    SCALARS,
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.text(max_size=5), some),
    max_leaves=5,
)


def asked(name: str, body: str) -> object:
    """Ask a server that answers with this body."""
    answer = httpx.Response(200, content=body.encode("utf-8", "surrogatepass"))
    client = ServerClient("http://server.test", transport=httpx.MockTransport(lambda _: answer))
    if name == "push":
        return client.push(DEVICE, EPOCH, b"")
    if name == "changes":
        return client.changes(0)
    if name == "heartbeat":
        return client.heartbeat(Heartbeat(app_version="1", device_ms=1, unsent=0))
    if name == "blob":
        return client.send_blob("ab" * 32, b"", offset=0, length=9)
    request = EnrolRequest(
        code="ABCD",
        device_id=DEVICE,
        name="desk",
        sign_key="ab" * 32,
        seal_key="age1" + "q" * 58,
        proof="ef" * 64,
        app_version="1",
    )
    return client.enrol(request)


def test_the_whole_replies_are_read() -> None:
    """What the others are made of is good."""
    assert isinstance(asked("push", json.dumps(PUSHED)), PushReply)
    for name, reply in REPLIES.items():
        asked(name, json.dumps(reply))


@given(st.sampled_from(sorted(PLACES)), JSON)
@example(0, "5")
@example(0, 5.0)
@example(0, True)
@example(2, "5")
@example(4, None)
@example(5, 7)
def test_a_value_of_another_type_makes_no_acknowledgement(place: int, value: Any) -> None:
    """No value of another type than the protocol's is taken for a cursor, a time, a head or a word."""
    if type(value) is PLACES[place]:
        return
    told = [*PUSHED]
    told[place] = value
    with pytest.raises(ServerUnreadable):
        asked("push", json.dumps(told))


@given(JSON)
def test_whatever_is_read_as_an_acknowledgement_is_one(told: Any) -> None:
    """Of any JSON at all, only what says a cursor, a head, a time and a custody is believed."""
    try:
        asked("push", json.dumps(told))
    except ServerUnreadable:
        return
    assert isinstance(told, list)
    assert [int, str, int, str] == [type(one) for one in told[:4]]


@given(st.sampled_from(FIELDS), JSON)
@example(("changes", "cursor"), "5")
@example(("changes", "more"), "false")
@example(("heartbeat", "changes_cursor"), "4")
@example(("blob", "complete"), 1)
@example(("blob", "offset"), 3.0)
@example(("enrol", "receipts"), "yes")
def test_a_field_of_another_type_makes_no_reply(place: tuple[str, str], value: Any) -> None:
    """The same holds for every field of every other reply."""
    name, field = place
    if type(value) is type(REPLIES[name][field]):
        return
    with pytest.raises(ServerUnreadable):
        asked(name, json.dumps({**REPLIES[name], field: value}))


@given(st.sampled_from([json.dumps(PUSHED), *(json.dumps(one) for one in REPLIES.values())]), st.data())
def test_a_reply_cut_anywhere_is_none(body: str, data: st.DataObject) -> None:
    """The beginning of a reply is no reply."""
    cut = body[: data.draw(st.integers(0, len(body) - 1))]
    for name in ("push", *REPLIES):
        with pytest.raises(ServerUnreadable):
            asked(name, cut)


def test_a_change_of_a_wrong_type_is_set_aside() -> None:
    """One change whose version is a text is not applied as if it were a number; the others are."""
    wrong = {**CHANGE, "version": "2"}
    told = {**REPLIES["changes"], "changes": [wrong, CHANGE]}
    reply: Any = asked("changes", json.dumps(told))

    assert (1,) == tuple(one.version for one in reply.changes)
    assert ["pack"] == [one.kind for one in reply.unread]
