"""The organisation's word on whom to trust is read as it was signed, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import TrustInvalid
from assessment.pack.joining_code import fingerprint_of
from assessment.pack.trust_document import (
    LARGEST,
    MOST_OTHERS,
    TrustDocument,
    read_first_trust,
    read_trust,
    sign_trust,
    unverified_trust,
)
from assessment.pack.trust_joined import Held, Unsigned, trust_at_joining
from assessment.signing import SigningKey, key_id

ISSUER = SigningKey(b"i" * 32)
TRUSTED = {key_id(ISSUER.public): ISSUER.public}
PRINT = fingerprint_of(ISSUER.public)
KEYS = st.lists(st.binary(min_size=32, max_size=32).map(bytes.hex), max_size=5).map(tuple)
WORD = TrustDocument("org", 7, (ISSUER.public.hex(),), ("ab" * 32,))


@given(KEYS, KEYS, st.integers(1, (1 << 53) - 1), st.text(min_size=1, max_size=200))
def test_what_was_signed_is_read(
    own: tuple[str, ...], others: tuple[str, ...], version: int, home: str
) -> None:
    """Organisation, number and keys come out as they went in, first and later."""
    told = TrustDocument(home, version, (ISSUER.public.hex(), *own), others)
    document = sign_trust(told, ISSUER)

    assert told == read_trust(document, TRUSTED) == read_first_trust(document, PRINT)
    assert (told, key_id(ISSUER.public)) == unverified_trust(document)


@given(st.integers(0, len(sign_trust(WORD, ISSUER)) - 1), st.binary(min_size=1, max_size=1))
def test_no_byte_can_be_changed(place: int, byte: bytes) -> None:
    """With another byte anywhere nothing of it is believed."""
    good = sign_trust(WORD, ISSUER)
    changed = good[:place] + byte + good[place + 1 :]
    if changed != good:
        with pytest.raises(TrustInvalid):
            read_trust(changed, TRUSTED)
        with pytest.raises(TrustInvalid):
            read_first_trust(changed, PRINT)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_by_name(data: bytes) -> None:
    """What is no such document is a TrustInvalid and nothing else."""
    for read in (
        lambda: read_trust(data, TRUSTED),
        lambda: read_first_trust(data, ""),
        lambda: unverified_trust(data),
    ):
        with pytest.raises(TrustInvalid):
            read()


def test_nobody_in_particular_is_no_word() -> None:
    """Without a key of its own, with too many, or longer than is read, there is none."""
    for told in (
        TrustDocument("org", 7, ()),
        TrustDocument("org", 0, WORD.keys),
        TrustDocument("org", 7, WORD.keys, ("ab" * 32,) * (MOST_OTHERS + 1)),
    ):
        with pytest.raises(TrustInvalid):
            sign_trust(told, ISSUER)
    with pytest.raises(TrustInvalid, match="size"):
        read_trust(b" " * (LARGEST + 1), TRUSTED)
    assert (
        len(sign_trust(TrustDocument("o" * 200, 7, ("cd" * 32,) * 20, ("ab" * 32,) * MOST_OTHERS), ISSUER))
        < LARGEST
    )


def test_a_reply_without_a_word_is_enough_only_without_a_fingerprint() -> None:
    """Where a fingerprint was entered, saying nothing is refused."""
    assert Unsigned.REPLY is trust_at_joining(Held(), "", "org", "")
    assert Unsigned.HELD is trust_at_joining(Held(TRUSTED, 1), "", "org", "")
    with pytest.raises(TrustInvalid, match="missing"):
        trust_at_joining(Held(), "", "org", PRINT)
