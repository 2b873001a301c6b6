"""The organisation's receipts for this device's logs, and whom they may come from."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from assessment.ids import Epoch
from desktop.storage.rows import Rows, rows_of
from desktop.storage.trusted import trusted_keys

_KEPT = "SELECT receipt FROM central_receipts WHERE epoch = ?"
_ALL = "SELECT epoch, receipt FROM central_receipts ORDER BY epoch"
_KEEP = (
    "INSERT INTO central_receipts (epoch, receipt, kept_at_ms) VALUES (?, ?, ?) ON CONFLICT (epoch) DO UPDATE"
    " SET receipt = excluded.receipt, kept_at_ms = excluded.kept_at_ms"
)
_PROMISED = "SELECT receipts FROM server_terms WHERE id = 1"
_PROMISE = (
    "INSERT INTO server_terms (id, receipts) VALUES (1, ?)"
    " ON CONFLICT (id) DO UPDATE SET receipts = excluded.receipts"
)
_TRUST = "SELECT organisation_id, issuers FROM installation WHERE id = 1"


@dataclass(frozen=True, slots=True)
class Trust:
    """The organisation this device has joined, and the keys it may sign with: key id → public key."""

    organisation: str
    issuers: Mapping[str, bytes]


def trust_of(source: Rows | Session) -> Trust:
    """Return whom this device has joined; nobody where it has not."""
    row = rows_of(source).execute(_TRUST).fetchone()
    if row is None:
        return Trust("", {})
    return Trust(row[0], trusted_keys(row[1]).for_everything())


def kept_receipt(source: Rows | Session, epoch: Epoch) -> str:
    """Return the receipt for a log, empty where there is none."""
    row = rows_of(source).execute(_KEPT, (epoch,)).fetchone()
    return row[0] if row else ""


def all_receipts(source: Rows | Session) -> dict[Epoch, str]:
    """Return every receipt that is kept, by log."""
    return {Epoch(epoch): text for epoch, text in rows_of(source).execute(_ALL).fetchall()}


def keep_receipt(rows: Rows, epoch: Epoch, text: str, now_ms: int) -> None:
    """Keep a receipt in place of an earlier one."""
    rows.execute(_KEEP, (epoch, text, now_ms))


def receipts_promised(source: Rows | Session) -> bool:
    """Say whether receipts are promised: the server said so or gave one, or the organisation signed whom to trust."""
    rows = rows_of(source)
    told, trusted = rows.execute(_PROMISED).fetchone(), rows.execute(_TRUST).fetchone()
    return bool(told and told[0]) or bool(trusted and trusted_keys(trusted[1]).version)


def promise_receipts(rows: Rows, *, promised: bool) -> None:
    """Keep whether the server promises receipts."""
    rows.execute(_PROMISE, (int(promised),))
