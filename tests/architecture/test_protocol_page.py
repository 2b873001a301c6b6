"""The page of the protocol says what the code does: its codes, its paths, its fields and its limits."""

import re
from typing import Any

import pytest
from pydantic_core import PydanticUndefined

from assessment.attempt.command import CommandKind
from assessment.attempt.payload import KINDS as EVENT_KINDS
from assessment.content.blob import MOST_BYTES as MOST_BLOB_BYTES
from assessment.pack import (
    command_document,
    hub_document,
    retraction_document,
    sitting_document,
    trust_document,
)
from assessment.sync import frame, hub, messages, replies, retry
from assessment.sync.messages import (
    AttemptProgress,
    Change,
    Heartbeat,
    HeldPack,
    PushReply,
    RetractionChange,
    TrustChange,
)
from assessment.sync.request_size import FRAMES_A_REQUEST, MOST_BODY_BYTES
from assessment.sync.versions import HEADER
from desktop.sync import client, schedule
from sync_server.api.limit_body import MOST_SMALL_BYTES
from sync_server.api.openapi import HUB_PUSH_PATH, PUSH_PATH
from sync_server.api.problems import INTERNAL, KINDS, MALFORMED, METHOD, headers_of
from sync_server.api.routes import routes
from sync_server.cli import patience
from sync_server.config import Config
from sync_server.services import fair_share, page_changes, slow_guessing
from sync_server.services.accept_frames import CODES, SHUT_OUT
from tests.architecture.sources import ROOT
from tools import protocol_kinds
from tools.protocol_vectors import vectors

PAGE = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")
CONFIG = Config(data=ROOT)
A_PROBLEM = re.compile(r"^\| `(\w+)` \| (\d{3}) \| (\S.*) \|$", re.MULTILINE)
A_REFUSAL = re.compile(r"^\| `(\w+)` \| (\D\S.*?) \| (\S.*) \|$", re.MULTILINE)


def part(heading: str) -> str:
    """Return what stands under a heading."""
    return PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]


def _longest(message: Any, field: str) -> int:
    """Return how long a text may be."""
    metadata = message.model_fields[field].metadata
    return next(int(one.max_length) for one in metadata if hasattr(one, "max_length"))


def _made(error: type[Exception]) -> Exception:
    """Return an error of this type that has only the numbers of its headers."""
    made = error.__new__(error)
    made.__dict__ |= dict.fromkeys(("retry_after", "offset", "size"), 1)
    return made


def test_problem_codes_are_those_of_the_server() -> None:
    """Each code stands in the table once, with its status and with what the device does, and no other does."""
    kinds = {(kind.code, kind.status) for kind in (*KINDS.values(), INTERNAL, METHOD, MALFORMED)}
    told = [(code, int(status)) for code, status, _ in A_PROBLEM.findall(part("Problems"))]

    assert kinds == set(told)
    assert len(told) == len(set(told))


def test_codes_of_refused_frames_are_those_of_the_server() -> None:
    """So it is with the codes by which a frame is not taken."""
    push = part("Push").split("**Codes of refused frames**")[1].split("**What the device does")[0]

    assert {*CODES.values(), SHUT_OUT} == {code for code, _, _ in A_REFUSAL.findall(push)}


def test_every_path_stands_in_it() -> None:
    """Every method and path of the server is named, and none that is not there."""
    ours = {f"{method} {path}" for path, route in routes() for method in route.methods or ()}
    ours |= {f"POST {PUSH_PATH}", f"POST {HUB_PUSH_PATH}", "GET /api/v1/openapi.json"}

    assert ours == set(re.findall(r"`([A-Z]+ /[^`?]*)`", part("Every path")))


@pytest.mark.parametrize(
    ("what", "most"),
    [
        ("entries in a frame", frame.MOST_ENTRIES),
        ("bytes of a frame, packed", frame.MOST_PACKED_BYTES),
        ("bytes of a frame, unpacked", frame.MOST_UNPACKED_BYTES),
        ("frames in a request of our device", FRAMES_A_REQUEST),
        ("bytes of a push of our device, unless it is one frame", MOST_BODY_BYTES),
        ("payload bytes in a frame of our device, unless it is one entry", frame.MOST_RUN_BYTES),
        ("bytes of a push", CONFIG.max_push_bytes),
        ("bytes of other JSON", CONFIG.max_json_bytes),
        (
            "bytes of a request to join, of a heartbeat, of a request for releases",
            MOST_SMALL_BYTES,
        ),
        (
            "requests of a device at once, then a second",
            f"{fair_share.DEVICE_BURST}, {fair_share.DEVICE_PER_SECOND}",
        ),
        ("bytes of a file of an answer", MOST_BLOB_BYTES),
        ("bytes of a head that has not come whole", patience.MOST_HEAD_BYTES),
        ("seconds for a head", f"{patience.HEAD_SECONDS:.0f}"),
        (
            f"seconds in which {patience.LEAST_BODY_BYTES} bytes of a body have to come",
            f"{patience.BODY_SECONDS:.0f}",
        ),
        ("seconds in which something of a reply has to be read", f"{patience.READ_SECONDS:.0f}"),
        ("requests sent before the first is answered", patience.MOST_AHEAD),
        ("seconds for a TLS handshake", f"{patience.HANDSHAKE_SECONDS:.0f}"),
        ("bytes of a reply", replies.MOST_REPLY_BYTES),
        ("characters of a receipt", _longest(PushReply, "receipt")),
        ("refused codes of an address in five minutes", slow_guessing.PER_NAME.amount),
    ],
)
def test_limits_are_those_of_the_code(what: str, most: int | str) -> None:
    """Each limit is the number that the code holds."""
    assert f"| {what} | {most} |" in part("Limits")


def test_every_limit_is_held_to_the_code() -> None:
    """No row of the limits is without the test above."""
    rows = set(re.findall(r"^\| (.+) \| [\d, ]+ \|$", part("Limits"), re.MULTILINE))
    mark = next(one for one in test_limits_are_those_of_the_code.pytestmark if one.name == "parametrize")  # type: ignore[attr-defined]  # pytest puts it there

    assert rows == {what for what, _ in mark.args[1]}
    assert CONFIG.max_blob_bytes == MOST_BLOB_BYTES
    assert 5 * 60 == slow_guessing.PER_NAME.get_expiry()
    assert f"at most {page_changes.PAGE}" in part("Changes")
    assert f"at most {hub.DEVICES_A_PAGE} `devices`, each" in part("Hubs")
    assert f"and at most {hub.MOST_RELEASES} `devices`:" in part("Hubs")
    assert f"with at most {hub.MOST_ARRIVALS} `devices`, each" in part("Hubs")
    assert f"a list of at most {messages.MOST_HELD_PACKS} of" in part("Heartbeat")


def test_retry_after_comes_where_the_page_says() -> None:
    """A code's row speaks of ``Retry-After`` where its refusal carries it, and nowhere else."""
    told = {code for code, _, what in A_PROBLEM.findall(part("Problems")) if "Retry-After" in what}

    assert told == {kind.code for error, kind in KINDS.items() if "Retry-After" in headers_of(_made(error))}


def test_kinds_of_events_are_told_with_their_fields() -> None:
    """The table of kinds is the one that is made of the code: each field with its type, and whether it may be missing."""
    assert protocol_kinds.table() in part("The log")


WRONG: dict[str, Any] = {"text": 1, "whole": "1", "bool": 1, "answer": {"RESPONSE": "A"}}


@pytest.mark.parametrize("kind", sorted(EVENT_KINDS))
def test_payloads_are_read_as_the_table_says(kind: str) -> None:
    """A good payload counts, with a field more too; without a needed field, or with one of another type, it does not."""
    good = protocol_kinds.example(kind)
    assert protocol_kinds.counts(kind, {**good, "of_a_later_version": 1})
    for field in protocol_kinds.told_of(kind):
        assert protocol_kinds.counts(kind, protocol_kinds.without(good, (field.name,))) is (
            field.default is not None
        )
        for wrong in (WRONG.get(field.type, 7), None):
            assert not protocol_kinds.counts(kind, protocol_kinds.instead(good, (field.name,), wrong))
    if kind == "initiated":
        assert not protocol_kinds.counts(kind, {**good, "seed": "no hex"})


def test_what_stands_within_payloads_is_read_as_the_table_says() -> None:
    """So it is with terms, marks, the display and accommodations."""
    for record in protocol_kinds.RECORDS:
        kind, place = next(protocol_kinds.places(record))
        good = protocol_kinds.example(kind)
        for field in protocol_kinds.told_within(record):
            changed = protocol_kinds.without(good, (*place, field.name))
            assert protocol_kinds.counts(kind, changed) is (field.default is not None)
            wrong = protocol_kinds.instead(good, (*place, field.name), WRONG.get(field.type, "7"))
            assert not protocol_kinds.counts(kind, wrong)


@pytest.mark.parametrize(
    ("name", "label", "largest", "shape"),
    [
        (
            "command",
            command_document.SIGNED_AS,
            command_document.LARGEST,
            command_document.CommandFile,
        ),
        ("hub", hub_document.SIGNED_AS, hub_document.LARGEST, hub_document.HubFile),
        (
            "retraction",
            retraction_document.SIGNED_AS,
            retraction_document.LARGEST,
            retraction_document.RetractionFile,
        ),
        ("trust", trust_document.SIGNED_AS, trust_document.LARGEST, trust_document.TrustFile),
        ("sitting", sitting_document.SIGNED_AS, sitting_document.LARGEST, None),
    ],
)
def test_signed_documents_are_told_as_they_are(name: str, label: bytes, largest: int, shape: Any) -> None:
    """Each document stands there with its label, its largest size and all its fields."""
    row = next(line for line in part("Changes").splitlines() if line.startswith(f"| {name} | `carrel-"))
    _, _, its_label, size, told, _ = (cell.strip() for cell in row.split("|"))

    assert label.decode().replace("\0", "\\0") == its_label.strip("`")
    assert str(largest) == size
    outside = re.sub(r"\([^)]*\)", "", told)
    if shape is not None:
        assert set(shape.model_fields) == set(re.findall(r"`(\w+)`", outside))
    else:
        assert "`resources/schemas/sitting.schema.json`" in told


def test_commands_are_all_named() -> None:
    """Every kind of command stands in the row of its document."""
    row = next(line for line in part("Changes").splitlines() if line.startswith("| command | `carrel-"))
    kinds = row.split("`kind` (", 1)[1].split(")", 1)[0]

    assert {one.value for one in CommandKind} == set(re.findall(r"`(\w+)`", kinds))


def test_a_heartbeat_is_told_with_its_fields() -> None:
    """The table has every field of a heartbeat and of the attempt in it, and says which are needed."""
    told = dict(re.findall(r"^\| `([\w.]+)` \| .+ \| ([^|]+) \|$", part("Heartbeat"), re.MULTILINE))
    fields = {**Heartbeat.model_fields} | {
        f"attempt.{name}": field for name, field in AttemptProgress.model_fields.items()
    }
    fields |= {f"packs.{name}": field for name, field in HeldPack.model_fields.items()}

    assert set(fields) == set(told)
    for name, field in fields.items():
        default = {None: "null", "": "empty", PydanticUndefined: "needed"}.get(field.default)
        assert told[name].startswith(default or str(field.default).lower()), name


def test_fields_of_messages_are_told() -> None:
    """Every field of the other messages is named where the page tells of them."""
    for heading, shapes in {
        "Joining": (messages.EnrolRequest, messages.EnrolReply),
        "Push": (messages.LogProof,),
        "Changes": Change.__origin__.__args__,  # type: ignore[attr-defined]  # an annotated union
        "Files of answers": (messages.BlobReply,),
        "Heartbeat": (messages.HeartbeatReply,),
        "Hubs": (
            hub.HubReply,
            hub.MirrorReply,
            *(one for one in hub.Mirrored.__origin__.__args__ if one not in (RetractionChange, TrustChange)),  # type: ignore[attr-defined]  # an annotated union
            hub.MirroredDevice,
            hub.DevicesReply,
            hub.ReleasesReply,
            hub.SealedRelease,
            hub.HubPlace,
            hub.HubPlaceReply,
            hub.QuarantineReply,
            hub.DeviceArrivals,
            hub.ArrivalsRequest,
            hub.ArrivalsReply,
        ),
    }.items():
        for shape in shapes:
            named = {
                name
                for name in shape.model_fields
                if f"`{name}`" in part(heading) or f'"{name}"' in part(heading)
            }
            assert {name for name, field in shape.model_fields.items() if not field.exclude} == named


def test_waits_are_those_of_the_device() -> None:
    """The waits are told as they are."""
    told = part("Waits")

    assert f"min({retry.LONGEST_SECONDS:.0f} s, 2^n s)" in told
    assert (1.0, 900.0) == (retry.FIRST_SECONDS, retry.LONGEST_OBEYED_SECONDS)
    assert (
        f"take {client.CONNECT_SECONDS:.0f} seconds, and stand still for {client.NO_PROGRESS_SECONDS:.0f}"
        in told
    )
    assert f"every {schedule.LISTEN_SECONDS:.0f} seconds while" in told
    assert f"else every {schedule.IDLE_SECONDS:.0f}." in told


def test_changes_and_events_are_all_there() -> None:
    """Every kind of change stands in its table, and every kind of event in the vectors."""
    kinds = {one.model_fields["kind"].default for one in Change.__origin__.__args__}  # type: ignore[attr-defined]  # an annotated union

    assert kinds == {code for code, _, _ in A_REFUSAL.findall(part("Changes"))}
    assert set(EVENT_KINDS) == set(vectors()["kinds"])
    assert f"`{HEADER}: N`" in part("Versions")


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\[`(\w+)`[\];]", PAGE))))
def test_vectors_that_are_named_exist(name: str) -> None:
    """A vector that the page names is in the file."""
    assert name in vectors()
