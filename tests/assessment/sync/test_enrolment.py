"""The proof with which a device joins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.ids import DeviceId
from assessment.signing import SigningKey, VerifyKey
from assessment.sync.enrolment import enrolment_bytes, enrolment_proven, prove_enrolment

KEY = SigningKey(b"a desk that joins, 32 bytes long")
TEXTS = st.tuples(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
SENT = {"code": "ABCD-EFGH", "device_id": "0123456789abcdef", "seal_key": "age1" + "q" * 58}


def signed(code: str, device_id: str, seal_key: str) -> bytes:
    """Return the bytes that these texts are signed as."""
    return enrolment_bytes(code=code, device_id=DeviceId(device_id), seal_key=seal_key)


def proven(key: SigningKey, proof: str, sent: dict[str, str]) -> bool:
    """Say whether a proof holds for what was sent."""
    return enrolment_proven(
        VerifyKey(key.public),
        proof,
        code=sent["code"],
        device_id=DeviceId(sent["device_id"]),
        seal_key=sent["seal_key"],
    )


def proof_of(key: SigningKey) -> str:
    """Return the proof of a key over what is sent."""
    return prove_enrolment(
        key, code=SENT["code"], device_id=DeviceId(SENT["device_id"]), seal_key=SENT["seal_key"]
    )


def test_bytes_are_as_written_down() -> None:
    """The form never changes by accident: a label, then each text after its length in four bytes."""
    expected = b"carrel-enrol-v1\0\0\0\0\4ABCD\0\0\0\2d1\0\0\0\3s\xc3\xa9"

    assert expected == signed("ABCD", "d1", "sé")


@given(TEXTS, TEXTS)
def test_no_two_requests_are_signed_alike(one: tuple[str, str, str], other: tuple[str, str, str]) -> None:
    """Letters that move from one text to the next change the bytes."""
    assert (one == other) == (signed(*one) == signed(*other))


def test_proof_holds_for_its_own_request() -> None:
    """The proof of the key's holder over what is sent holds."""
    assert proven(KEY, proof_of(KEY), SENT)


@pytest.mark.parametrize("name", SENT)
def test_proof_holds_for_nothing_else(name: str) -> None:
    """Another code, device or seal key than the one signed is not proven."""
    assert not proven(KEY, proof_of(KEY), {**SENT, name: SENT[name] + "x"})


def test_proof_is_the_named_keys() -> None:
    """What another key signed proves nothing."""
    assert not proven(KEY, proof_of(SigningKey(bytes(32))), SENT)
