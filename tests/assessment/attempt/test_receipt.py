"""What the QR code of a receipt says can be read back and checked against the attempt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import fold
from assessment.attempt.events import Started, SubmitMethod, Submitted
from assessment.attempt.receipt import read_receipt_text, receipt_digest, receipt_text
from assessment.errors import ReceiptUnreadable
from tests.strategies import ATTEMPT, INITIATED, history_of

SIGNS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
"""What a QR code writes in its alphanumeric mode."""


def test_the_text_tells_attempt_digest_and_end() -> None:
    """Reading the text of an attempt's receipt gives its id, its whole digest and when it ended."""
    attempt = fold(ATTEMPT, history_of(INITIATED, Started(), Submitted(SubmitMethod.CANDIDATE)))

    text = receipt_text(attempt)

    read = read_receipt_text(text)
    assert (ATTEMPT, receipt_digest(attempt), attempt.ended_at_ms) == (
        read.attempt_id,
        read.digest,
        read.ended_at_ms,
    )
    assert set(text) <= SIGNS


@given(st.text() | st.from_regex(r"CARREL[0-9]:[0-9A-F-]{30,40}:[A-Z0-9]{50,54}:[0-9]*", fullmatch=True))
def test_what_is_no_receipt_is_refused(text: str) -> None:
    """Any text is read, or refused by name: nothing else happens."""
    try:
        read = read_receipt_text(text)
    except ReceiptUnreadable:
        return
    assert 32 == len(read.digest)


@pytest.mark.parametrize("text", ["", "CARREL2:A:B:1", "CARREL1:" + "A" * 36 + ":" + "a" * 52 + ":1"])
def test_another_format_is_refused(text: str) -> None:
    """A text of another version or shape is not taken for a receipt."""
    with pytest.raises(ReceiptUnreadable):
        read_receipt_text(text)
