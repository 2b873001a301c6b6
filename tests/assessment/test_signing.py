"""Signatures are Ed25519 as RFC 8032 has it: whoever else implements that agrees with us."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.signing import KEY_BYTES, SIGNATURE_BYTES, SigningKey, VerifyKey, key_id

# RFC 8032 §7.1, tests 1 to 3: secret, public, message, signature.
VECTORS = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
            "d25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            "387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
            "4a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
]


@pytest.mark.parametrize(("secret", "public", "message", "signature"), VECTORS)
def test_signs_as_the_standard_says(secret: str, public: str, message: str, signature: str) -> None:
    """The standard's own examples come out, key and signature."""
    key = SigningKey(bytes.fromhex(secret))

    assert (public, signature) == (key.public.hex(), key.sign(bytes.fromhex(message)).hex())
    assert VerifyKey(key.public).holds(bytes.fromhex(signature), bytes.fromhex(message))


@given(
    st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES),
    st.binary(max_size=300),
    st.integers(0, SIGNATURE_BYTES * 8 - 1),
)
def test_a_signature_is_for_one_message_and_key(seed: bytes, message: bytes, bit: int) -> None:
    """One changed bit of the signature, one more byte of the message or another key, and it does not hold."""
    key = SigningKey(seed)
    signature = key.sign(message)
    changed = bytearray(signature)
    changed[bit // 8] ^= 1 << bit % 8

    assert VerifyKey(key.public).holds(signature, message)
    assert not VerifyKey(key.public).holds(bytes(changed), message)
    assert not VerifyKey(key.public).holds(signature, message + b"\0")
    other = SigningKey(bytes([seed[0] ^ 1]) + seed[1:])
    assert not VerifyKey(other.public).holds(signature, message)


@given(st.binary(max_size=200))
def test_what_is_no_signature_does_not_hold(signature: bytes) -> None:
    """Bytes of any length that nobody made with the key are refused, and raise nothing."""
    assert not VerifyKey(SigningKey(b"k" * KEY_BYTES).public).holds(signature, b"message")


@given(st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES), st.binary(max_size=200))
def test_what_is_no_key_believes_nothing(public: bytes, signature: bytes) -> None:
    """Any 32 bytes can be asked, and believe nothing that was made up."""
    assert not VerifyKey(public).holds(signature, b"message")


@pytest.mark.parametrize("length", [0, KEY_BYTES - 1, KEY_BYTES + 1])
def test_keys_have_one_length(length: int) -> None:
    """A key of another length is refused at once, a secret one and a public one."""
    with pytest.raises(ValueError, match="bytes"):
        SigningKey(b"k" * length)
    with pytest.raises(ValueError, match="bytes"):
        VerifyKey(b"k" * length)


def test_a_key_has_a_short_name() -> None:
    """The name of a key is the beginning of its hash, the same everywhere."""
    assert "66687aadf862bd77" == key_id(bytes(32))
