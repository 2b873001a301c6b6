"""What travels as JSON comes back as it was; what is out of shape is refused where it enters."""

import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from assessment.sync import messages
from assessment.sync.messages import (
    AttemptProgress,
    BlobReply,
    Change,
    ChangesReply,
    CommandChange,
    Custody,
    EnrolReply,
    EnrolRequest,
    Heartbeat,
    HeartbeatReply,
    HeldPack,
    HubChange,
    LogProof,
    Message,
    PackChange,
    Problem,
    PushReply,
    ReleaseChange,
    ResultChange,
    RetractionChange,
    SittingChange,
    TrustChange,
    UnreadChange,
    read_change,
    read_push_reply,
    write_push_reply,
)

PROGRESS = AttemptProgress(attempt_id="a", state="paused", answered=1, items=40, incidents=0)
EXAMPLES: tuple[Message, ...] = (
    EnrolRequest(
        code="ABCD-EFGH",
        device_id="0" * 16,
        name="Desk 1",
        sign_key="a" * 64,
        seal_key="age1" + "q" * 58,
        proof="ef" * 64,
        app_version="0.1.0",
    ),
    EnrolReply(
        token="t" * 16,
        organisation_id="o",
        organisation_name="Board",
        centre="Centre",
        issuers={"b" * 16: "c" * 64},
        server_ms=1,
    ),
    PushReply(cursor=7, head8="d" * 16, server_ms=2, custody=Custody.CENTRE, refused="chain_broken"),
    SittingChange(sitting_id="s", document="QUJD"),
    PackChange(pack_id="p", version=1, title="Ports", sha256="e" * 64, size=1),
    ReleaseChange(pack_id="p", version=1, sealed="QUJD"),
    ResultChange(attempt_id="a", digest="f" * 64, score="7.5", maximum="9", pending=1),
    CommandChange(command_id="c", document="QUJD"),
    HubChange(hub_id="1" * 16, document="QUJD"),
    RetractionChange(pack_id="p", version=1, document="QUJD"),
    TrustChange(version=1, document="QUJD"),
    LogProof(cursor=7, head="a" * 64, signature="b" * 128),
    ChangesReply(
        cursor=3,
        more=True,
        changes=(
            SittingChange(sitting_id="s", document=""),
            ReleaseChange(pack_id="p", version=2, sealed=""),
        ),
        server_ms=3,
    ),
    PROGRESS,
    BlobReply(sha256="d" * 64, offset=5, size=9, complete=False),
    Heartbeat(app_version="0.1.0", device_ms=4, unsent=0, battery_percent=50, attempt=PROGRESS),
    HeldPack(pack_id="p", version=1, hash8="a" * 16, state="downloading", percent=40),
    UnreadChange(kind="telepathy", text="{}"),
    HeartbeatReply(server_ms=5, changes_cursor=6),
    Problem(title="Gone", status=410, code="gone", detail="x"),
)
KINDS = {
    kind
    for kind in vars(messages).values()
    if isinstance(kind, type) and issubclass(kind, Message) and kind is not Message
}
BY_KIND = {type(message): message for message in EXAMPLES}
WRONG: tuple[tuple[type[Message], str, Any], ...] = (
    (EnrolRequest, "code", "abc"),
    (EnrolRequest, "code", "x" * 65),
    (EnrolRequest, "device_id", "0" * 15),
    (EnrolRequest, "device_id", "0" * 17),
    (EnrolRequest, "device_id", "A" * 16),
    (EnrolRequest, "device_id", "0" * 16 + "\n"),
    (EnrolRequest, "name", ""),
    (EnrolRequest, "name", "x" * 201),
    (EnrolRequest, "sign_key", "g" * 64),
    (EnrolRequest, "seal_key", "age1short"),
    (EnrolRequest, "proof", "e" * 127),
    (EnrolRequest, "proof", "g" * 128),
    (EnrolReply, "token", "short"),
    (EnrolReply, "issuers", {"key": "c" * 64}),
    (EnrolReply, "server_ms", -1),
    (EnrolReply, "server_ms", 1 << 48),
    (PushReply, "cursor", -1),
    (PushReply, "head8", "0" * 64),
    (PushReply, "custody", "moon"),
    (BlobReply, "sha256", "d" * 63),
    (BlobReply, "offset", -1),
    (BlobReply, "size", 1 << 53),
    (SittingChange, "document", "not base64!"),
    (SittingChange, "document", "A" * ((8 << 20) + 1)),
    (CommandChange, "command_id", ""),
    (CommandChange, "document", "not base64!"),
    (HubChange, "hub_id", "hub"),
    (HubChange, "document", "not base64!"),
    (RetractionChange, "version", 0),
    (LogProof, "cursor", 0),
    (LogProof, "head", "a" * 16),
    (LogProof, "signature", "b" * 64),
    (PackChange, "version", 0),
    (PackChange, "size", 0),
    (ResultChange, "pending", -1),
    (ChangesReply, "cursor", -1),
    (ChangesReply, "changes", [{"kind": 7}]),
    (ChangesReply, "changes", [{"kind": "x" * 41}]),
    (ChangesReply, "changes", ["telepathy"]),
    (Heartbeat, "battery_percent", 101),
    (Heartbeat, "battery_percent", -1),
    (Heartbeat, "unsent", -1),
    (AttemptProgress, "state", "x" * 21),
    (HeldPack, "percent", 101),
    (HeldPack, "state", "Whole"),
)


def named(value: object) -> str:
    """Return how a message or a value is shown in a test's name."""
    return value.__name__ if isinstance(value, type) else str(value)[:20]


def test_every_message_has_an_example() -> None:
    """No kind of message is left out below."""
    assert set(BY_KIND) == KINDS


@pytest.mark.parametrize("kind", BY_KIND, ids=named)
def test_messages_survive_json(kind: type[Message]) -> None:
    """A message comes back from its JSON as it was."""
    assert BY_KIND[kind] == kind.model_validate_json(BY_KIND[kind].model_dump_json())


@pytest.mark.parametrize("kind", BY_KIND, ids=named)
def test_a_newer_peer_may_say_more(kind: type[Message]) -> None:
    """Fields that this version does not know are passed over."""
    told = {**BY_KIND[kind].model_dump(mode="json"), "mood": {"new": [1]}}

    assert BY_KIND[kind] == kind.model_validate(told)


@pytest.mark.parametrize("kind", BY_KIND, ids=named)
def test_messages_never_change(kind: type[Message]) -> None:
    """A message that was read cannot be altered."""
    with pytest.raises(ValidationError):
        setattr(BY_KIND[kind], next(iter(kind.model_fields)), "other")


@pytest.mark.parametrize(("kind", "name", "wrong"), WRONG, ids=named)
def test_what_is_out_of_shape_is_refused(kind: type[Message], name: str, wrong: object) -> None:
    """A value out of its range, too long or of another alphabet is refused, and the refusal names it."""
    told = {**BY_KIND[kind].model_dump(mode="json"), name: wrong}

    with pytest.raises(ValidationError) as refused:
        kind.model_validate(told)

    assert name == refused.value.errors()[0]["loc"][0]


@pytest.mark.parametrize("kind", BY_KIND, ids=named)
def test_what_must_be_there_is_asked_for(kind: type[Message]) -> None:
    """Leaving out a field that has no default is refused."""
    told = BY_KIND[kind].model_dump(mode="json")
    for name, field in kind.model_fields.items():
        if field.is_required():
            with pytest.raises(ValidationError):
                kind.model_validate({key: value for key, value in told.items() if key != name})


@given(text=st.text(max_size=30))
def test_anything_else_is_refused_and_nothing_worse(text: str) -> None:
    """Text that is no message is refused by one kind of error."""
    for kind in KINDS:
        with pytest.raises(ValidationError):
            kind.model_validate_json(text)


def test_changes_are_told_apart_by_their_kind() -> None:
    """Each change is read as what it says it is."""
    reader: TypeAdapter[Change] = TypeAdapter(Change)
    kinds: tuple[type[BaseModel], ...] = get_args(get_args(Change)[0])

    assert 8 == len(kinds)
    for kind in kinds:
        message = next(message for message in EXAMPLES if type(message) is kind)
        assert message == reader.validate_json(message.model_dump_json())


def test_a_change_that_is_not_understood_stands_apart() -> None:
    """One change of a later version leaves the others readable, is kept as it came, and never travels on."""
    strange = {"kind": "telepathy", "to": ["all"]}
    broken = {"kind": "result", "attempt_id": "019"}
    good = {
        "kind": "result",
        "attempt_id": "019",
        "digest": "cd" * 32,
        "score": "1",
        "maximum": "2",
        "pending": 0,
    }

    told = {
        "cursor": 3,
        "more": False,
        "changes": [strange, good, broken],
        "server_ms": 1,
        "unread": [strange],
    }
    reply = ChangesReply.model_validate(told)

    assert ["result"] == [change.kind for change in reply.changes]
    assert [strange, broken] == [json.loads(change.text) for change in reply.unread]
    assert "unread" not in json.loads(reply.model_dump_json())
    assert read_change(json.dumps(good)) == reply.changes[0]
    assert read_change(json.dumps(strange)) is None


@given(
    st.builds(
        PushReply,
        cursor=st.integers(0, (1 << 53) - 1),
        head8=st.binary(min_size=8, max_size=8).map(bytes.hex),
        server_ms=st.integers(0, (1 << 48) - 1),
        custody=st.sampled_from(Custody),
        refused=st.sampled_from(["", "forked"]),
        receipt=st.text(max_size=20),
    )
)
def test_a_push_reply_is_read_as_it_was_written(reply: PushReply) -> None:
    """The array's places are the same for who writes and who reads it; a receipt that was not given has none."""
    told = json.loads(write_push_reply(reply))

    assert reply == read_push_reply(told)
    assert 5 + bool(reply.receipt) == len(told)
