"""The organisation's receipt for a device's log: signed by its issuer's key, so that nobody between can make one up.

It says that whoever holds that key has every entry up to a cursor, and what the head of the chain is there. The head does
not travel: a device knows its own.
"""

import re
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from assessment.errors import CentralReceiptInvalid
from assessment.ids import DeviceId, Epoch, OrganisationId
from assessment.signing import SIGNATURE_BYTES, SigningKey, VerifyKey, key_id

SIGNED_AS = b"carrel-central-receipt-v1\0"
LENGTH_BYTES, CURSOR_BYTES = 4, 8
_TEXT = re.compile(r"([1-9][0-9]{0,15})\.([0-9a-f]{16})\.([A-Za-z0-9_-]{86})")


@dataclass(frozen=True, slots=True)
class CentralReceipt:
    """All up to ``cursor`` is at the organisation. ``issuer`` is the id of the key that signed."""

    cursor: int
    issuer: str
    signature: bytes


def receipt_bytes(
    *, organisation: OrganisationId | str, device_id: DeviceId, epoch: Epoch, cursor: int, head: bytes
) -> bytes:
    """Return what is signed: the names, each in UTF-8 after its length as four bytes, the cursor in eight, the head."""
    names = (organisation.encode(), device_id.encode(), epoch.encode())
    told = b"".join(len(name).to_bytes(LENGTH_BYTES, "big") + name for name in names)
    return SIGNED_AS + told + cursor.to_bytes(CURSOR_BYTES, "big") + head


def sign_receipt(
    key: SigningKey,
    *,
    organisation: OrganisationId | str,
    device_id: DeviceId,
    epoch: Epoch,
    cursor: int,
    head: bytes,
) -> CentralReceipt:
    """Return the receipt for a log that is here up to ``cursor``, where its head is ``head``."""
    signed = receipt_bytes(
        organisation=organisation, device_id=device_id, epoch=epoch, cursor=cursor, head=head
    )
    return CentralReceipt(cursor, key_id(key.public), key.sign(signed))


def receipt_holds(
    receipt: CentralReceipt,
    issuers: Mapping[str, bytes],
    *,
    organisation: OrganisationId | str,
    device_id: DeviceId,
    epoch: Epoch,
    head: bytes,
) -> bool:
    """Say whether one of ``issuers`` (key id → public key) gave this receipt for this very log."""
    public = issuers.get(receipt.issuer)
    if public is None or key_id(public) != receipt.issuer:
        return False
    signed = receipt_bytes(
        organisation=organisation, device_id=device_id, epoch=epoch, cursor=receipt.cursor, head=head
    )
    return VerifyKey(public).holds(receipt.signature, signed)


def write_receipt(receipt: CentralReceipt) -> str:
    """Return a receipt as it travels and is kept: cursor, key id and signature (base64url without padding)."""
    signature = urlsafe_b64encode(receipt.signature).decode().rstrip("=")
    return f"{receipt.cursor}.{receipt.issuer}.{signature}"


def read_receipt(text: str) -> CentralReceipt:
    """Return the receipt that ``text`` writes.

    Raises:
        CentralReceiptInvalid: it writes none.
    """
    found = _TEXT.fullmatch(text)
    if found is None:
        raise CentralReceiptInvalid("receipt", f"{len(text)} characters")
    signature = b64decode(found[3] + "==", altchars=b"-_")
    receipt = CentralReceipt(int(found[1]), found[2], signature)
    if len(signature) != SIGNATURE_BYTES or write_receipt(receipt) != text:
        raise CentralReceiptInvalid("receipt", "another spelling")
    return receipt
