"""The test vectors that others build by are what the code does, byte for byte."""

import json
from typing import Any

import pytest

from assessment.pack.joining_code import JoiningCode, fingerprint_of, read_joining_code
from assessment.signing import SigningKey, VerifyKey
from assessment.sync.frame import check, decode_frame, take_frames
from assessment.sync.log import body_bytes, genesis
from sync_server.services.accept_frames import CODES
from tools.protocol_example import DEVICE, EPOCH, GOOD, unpacked
from tools.protocol_frames import judged, reading
from tools.protocol_vectors import FILE, changed, main, vectors

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


def test_a_frame_of_two_attempts_is_believed() -> None:
    """So is one whose entries are of two attempts and two packs, with a clock that was set back."""
    mixed = HERE["mixed"]
    (packed,) = take_frames(bytearray.fromhex(mixed["frame"]["packed"]))
    read = decode_frame(packed)
    key = VerifyKey(SigningKey(bytes.fromhex(HERE["keys"]["sign_seed"])).public)

    check(read, device_id=DEVICE, epoch=EPOCH, before=genesis(DEVICE, EPOCH), key=key)
    assert [entry["at_ms"] for entry in mixed["entries"]] == [entry.at_ms for entry in read.entries]
    assert [entry["body"] for entry in mixed["entries"]] == [body_bytes(one).hex() for one in read.entries]


@pytest.mark.parametrize("bad", HERE["bad_frames"], ids=lambda bad: bad["what"])
def test_committed_bad_frames_are_refused_as_written(bad: dict[str, Any]) -> None:
    """Each frame that nobody can read is refused with the code that stands beside it."""
    (packed,) = take_frames(bytearray.fromhex(bad["packed"]))

    assert bad["refused"]
    assert bad["refused"] == reading(packed)


def test_every_document_has_a_good_and_a_bad_vector() -> None:
    """Of each kind of document exactly one is believed, and the others are wrong in one way each."""
    for kind in ("sitting", "command", "hub", "retraction", "trust"):
        told = [one for one in HERE["documents"] if one["kind"] == kind]
        assert ["good"] == [one["what"] for one in told if one["believed"]]
        assert len(told) > 5


@pytest.mark.parametrize("entered", HERE["joining"]["entered"], ids=lambda entered: entered["text"])
def test_committed_codes_are_taken_apart_as_written(entered: dict[str, Any]) -> None:
    """What a person enters to join has the parts that stand beside it."""
    assert JoiningCode(**entered["is"]) == read_joining_code(entered["text"])


def test_committed_first_words_are_judged_as_written() -> None:
    """Of the words on whom to trust one is believed by the fingerprint, and codes that are cut short are refused."""
    joining = HERE["joining"]
    assert joining["fingerprint"] == fingerprint_of(bytes.fromhex(joining["public"]))
    assert ["good"] == [one["what"] for one in joining["first_trust"] if one["believed"]]
    for text in joining["refused"]:
        with pytest.raises(ValueError, match=r"^(pin|fingerprint)$"):
            read_joining_code(text)
    assert 3 == len(joining["refused"])


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
