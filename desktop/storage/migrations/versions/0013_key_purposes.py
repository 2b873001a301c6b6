"""A trusted key is believed in everything, or in packs alone: of the keys so far the organisation's own stay what they were.

Where several were trusted, and no receipt shows which is the organisation's, none is until the computer joins again.
"""

import json

from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    base = op.get_bind()
    rows = base.exec_driver_sql("SELECT epoch, receipt FROM central_receipts").fetchall()
    receipts: dict[str, str] = {row[0]: row[1] for row in rows}
    for table in ("installation", "left_logs"):
        for epoch, text in base.exec_driver_sql(f"SELECT epoch, issuers FROM {table}").fetchall():  # noqa: S608  # one of two names
            parted = _parted(json.loads(text), receipts.get(epoch, ""))
            base.exec_driver_sql(f"UPDATE {table} SET issuers = ? WHERE epoch = ?", (parted, epoch))  # noqa: S608  # as above


def _parted(issuers: dict[str, str], receipt: str) -> str:
    """Own is who gave the receipt, or who alone was trusted; the order in which keys were told says nothing."""
    own = {key: issuers[key] for key in issuers if f".{key}." in receipt}
    if len(issuers) == 1:
        own = issuers
    others = {key: public for key, public in issuers.items() if key not in own}
    return json.dumps({"everything": own, "packs": others, "version": 0})


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
