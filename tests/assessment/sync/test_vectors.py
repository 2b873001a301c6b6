"""The test vectors that others build by are what the code does, byte for byte."""

import json
from typing import Any

import pytest

from assessment.signing import SigningKey, VerifyKey
from assessment.sync.frame import check, decode_frame, take_frames
from assessment.sync.log import genesis
from sync_server.services.accept_frames import CODES
from tools.protocol_vectors import DEVICE, EPOCH, FILE, GOOD, changed, judged, main, unpacked, vectors

HERE: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))


def test_code_makes_the_committed_vectors() -> None:
    """What the generator makes is what is committed: no release changes the protocol unseen."""
    assert [] == list(changed(HERE, vectors()))
    assert 0 == main(["--check"])


@pytest.mark.parametrize("frame", HERE["frames"], ids=lambda frame: f"{frame['first']}..{frame['last']}")
def test_committed_frames_are_believed(frame: dict[str, Any]) -> None:
    """A frame as it was packed once is read, holds, and unpacks to the bytes beside it."""
    (packed,) = take_frames(bytearray.fromhex(frame["packed"]))
    read = decode_frame(packed)
    key = VerifyKey(SigningKey(bytes.fromhex(HERE["keys"]["sign_seed"])).public)

    check(read, device_id=DEVICE, epoch=EPOCH, before=GOOD.heads[frame["first"] - 1], key=key)
    assert frame["unpacked"] == unpacked(packed).hex()


@pytest.mark.parametrize("push", HERE["pushes"], ids=lambda push: push["what"])
def test_committed_pushes_are_judged_as_written(push: dict[str, Any]) -> None:
    """To the bytes of a push the server answers with the cursor, head and code that stand beside them."""
    body = bytearray.fromhex(push["packed"])
    impossible = len(body) == 4
    decision = judged(push["cursor"], None if impossible else take_frames(body))

    told = [decision.end.cursor, decision.end.head[:8].hex()]
    assert told == push["reply"][:2]
    assert push["reply"][4] == (decision.refusal.code if decision.refusal else "")


def test_every_refusal_has_a_vector() -> None:
    """For each code by which a frame is refused there is a frame that is."""
    assert set(CODES.values()) == {push["reply"][4] for push in HERE["pushes"]} - {""}


def test_the_empty_log_has_its_head() -> None:
    """The first head is the hash of the text that stands beside it."""
    assert HERE["genesis"]["head"] == genesis(DEVICE, EPOCH).hex()


def test_changes_are_told_by_their_place() -> None:
    """The generator says where a vector would change, and passes over how the same bytes are packed."""
    other = json.loads(json.dumps(HERE))
    other["entries"][1]["head"] = "00"
    other["frames"][0]["packed"] = "00"

    assert ["entries[1].head"] == list(changed(HERE, other))
