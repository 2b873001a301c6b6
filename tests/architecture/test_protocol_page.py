"""The page of the protocol says what the code does: its codes, its paths and its limits."""

import re

import pytest

from assessment.attempt.payload import KINDS as EVENT_KINDS
from assessment.sync import frame, replies, retry
from assessment.sync.messages import Change
from assessment.sync.request_size import FRAMES_A_REQUEST, MOST_BODY_BYTES
from assessment.sync.versions import HEADER
from desktop.sync import client, schedule
from sync_server.api.openapi import HUB_PUSH_PATH, PUSH_PATH
from sync_server.api.problems import INTERNAL, KINDS, MALFORMED, METHOD
from sync_server.api.routes import routes
from sync_server.config import Config
from sync_server.services.accept_frames import CODES, SHUT_OUT
from tests.architecture.sources import ROOT
from tools.protocol_vectors import vectors

PAGE = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")
CONFIG = Config(data=ROOT)
A_PROBLEM = re.compile(r"^\| `(\w+)` \| (\d{3}) \| (\S.*) \|$", re.MULTILINE)
A_REFUSAL = re.compile(r"^\| `(\w+)` \| (\D\S.*?) \| (\S.*) \|$", re.MULTILINE)


def part(heading: str) -> str:
    """Return what stands under a heading."""
    return PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]


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
        ("bytes of a reply", replies.MOST_REPLY_BYTES),
    ],
)
def test_limits_are_those_of_the_code(what: str, most: int) -> None:
    """Each limit is the number that the code holds."""
    assert f"| {what} | {most} |" in part("Limits")


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


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\[`(\w+)`\]", PAGE))))
def test_vectors_that_are_named_exist(name: str) -> None:
    """A vector that the page names is in the file."""
    assert name in vectors()
