"""The organisation's receipt for a log: it holds for that log alone, and is written in one way."""

import contextlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import CentralReceiptInvalid
from assessment.ids import DeviceId, Epoch
from assessment.signing import SigningKey, key_id
from assessment.sync.central_receipt import read_receipt, receipt_holds, sign_receipt, write_receipt

KEY, OTHER = SigningKey(bytes(32)), SigningKey(bytes([1] * 32))
LOG: dict[str, Any] = {
    "organisation": "org",
    "device_id": DeviceId("0123456789abcdef"),
    "epoch": Epoch("fedcba9876543210"),
    "head": bytes(range(32)),
}
ISSUERS = {key_id(KEY.public): KEY.public}
RECEIPT = sign_receipt(KEY, cursor=300, **LOG)


def test_holds_for_its_log() -> None:
    """A receipt of a key that is trusted holds for the log it was given for."""
    assert receipt_holds(RECEIPT, ISSUERS, **LOG)
    assert RECEIPT == read_receipt(write_receipt(RECEIPT))


@pytest.mark.parametrize(
    "change",
    [
        {"organisation": "gro"},
        {"device_id": DeviceId("0123456789abcdee")},
        {"epoch": Epoch("fedcba9876543211")},
        {"head": bytes(32)},
    ],
)
def test_holds_for_no_other(change: dict[str, Any]) -> None:
    """For another organisation, device, epoch or head it does not hold."""
    assert not receipt_holds(RECEIPT, ISSUERS, **{**LOG, **change})


def test_holds_for_no_other_cursor_and_by_no_other_key() -> None:
    """Whoever lacks the organisation's key can make none, nor move one to another cursor."""
    assert not receipt_holds(replace(RECEIPT, cursor=301), ISSUERS, **LOG)
    assert not receipt_holds(sign_receipt(OTHER, cursor=300, **LOG), ISSUERS, **LOG)
    forged = replace(sign_receipt(OTHER, cursor=300, **LOG), issuer=key_id(KEY.public))
    assert not receipt_holds(forged, ISSUERS, **LOG)
    assert not receipt_holds(RECEIPT, {RECEIPT.issuer: OTHER.public}, **LOG)


@given(
    st.one_of(st.text(), st.from_regex(r"[0-9]{1,20}\.[0-9a-f]{16}\.[A-Za-z0-9_-]{85,87}", fullmatch=True))
)
def test_any_text_is_a_receipt_or_refused(text: str) -> None:
    """A text writes one receipt, spelled in that way alone, or none."""
    with contextlib.suppress(CentralReceiptInvalid):
        assert text == write_receipt(read_receipt(text))
