"""The envelope of what an organisation signs."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import AuditStatementInvalid
from assessment.pack.canonical import canonical_json
from assessment.pack.signed import read_signed, sign_document
from assessment.signing import SigningKey, key_id

LABEL = b"carrel-test-1\x00"
LARGEST = 4096


def refusal(problem: str, place: str) -> AuditStatementInvalid:
    """Return an error that shows what was wrong."""
    return AuditStatementInvalid(problem, place)


@given(
    st.dictionaries(st.text(max_size=8), st.integers(-(2**40), 2**40), max_size=5),
    st.binary(min_size=1, max_size=9),
)
def test_what_was_signed_is_read_and_nothing_else(document: dict[str, int], other: bytes) -> None:
    """A document comes out of its envelope as it was signed, and under no other label, key or letter."""
    own, stranger = SigningKey(os.urandom(32)), SigningKey(os.urandom(32))
    text = canonical_json(document)
    data = sign_document(text, LABEL, own)
    trusted = {key_id(own.public): own.public}
    assert text == read_signed(data, LABEL, trusted, LARGEST, refusal)
    for bad, label, keys in (
        (data, other + LABEL, trusted),
        (data, LABEL, {key_id(stranger.public): stranger.public}),
        (data, LABEL, {key_id(own.public): stranger.public}),
        (data + other, LABEL, trusted),
        (data[:-1], LABEL, trusted),
        (b" " + data, LABEL, trusted),
    ):
        with pytest.raises(AuditStatementInvalid):
            read_signed(bad, label, keys, LARGEST, refusal)


def test_what_is_too_large_is_refused_by_its_size() -> None:
    """An envelope above what its kind may have is not looked into."""
    with pytest.raises(AuditStatementInvalid, match="size"):
        read_signed(b"{" * (LARGEST + 1), LABEL, {}, LARGEST, refusal)
