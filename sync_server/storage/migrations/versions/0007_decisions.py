"""Decisions about attempts, added to and never changed; packs that are retracted; nothing depends on who came first."""

import json
from typing import Literal
from uuid import NAMESPACE_OID, uuid5

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    decisions = op.create_table(
        "decisions",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("decision_id", sa.String(36), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("received_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "decision_id", name="pk_decisions"),
    )
    op.create_index("ix_decisions_attempt", "decisions", ["organisation_id", "attempt_id"])
    rows = op.get_bind().execute(sa.text("SELECT * FROM settlements")).mappings().all()
    if rows:
        op.bulk_insert(decisions, [_decided(row) for row in rows])
    op.drop_table("settlements")
    op.drop_table("attempt_roots")
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.add_column(sa.Column("ruling", sa.String(16), nullable=False, server_default=""))
        table.add_column(sa.Column("decided_flags", sa.String(500), nullable=False, server_default=""))
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.alter_column("ruling", server_default=None)
        table.alter_column("decided_flags", server_default=None)
    with op.batch_alter_table("packs", recreate=_recreate()) as table:
        table.add_column(sa.Column("retracted_ms", sa.BigInteger, nullable=True))
    op.execute("UPDATE attempt_logs SET changed = changed + 1")


def downgrade() -> None:
    with op.batch_alter_table("packs", recreate=_recreate()) as table:
        table.drop_column("retracted_ms")
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.drop_column("decided_flags")
        table.drop_column("ruling")
    op.create_table(
        "attempt_roots",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_attempt_roots"),
    )
    op.create_table(
        "settlements",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("seen", sa.Text, nullable=False),
        sa.Column("settled_by", sa.String(200), nullable=False),
        sa.Column("settled_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_settlements"),
    )
    op.drop_table("decisions")


def _decided(row: sa.RowMapping) -> dict[str, object]:
    """Return what was settled before as a decision. Nobody signed it then, and its signature says so: it is empty."""
    decision_id = str(uuid5(NAMESPACE_OID, f"carrel-settlement {row['organisation_id']} {row['attempt_id']}"))
    document = _canonical(
        {
            "format_version": 1,
            "id": decision_id,
            "attempt_id": row["attempt_id"],
            "number": 1,
            "ruling": "branch",
            "by": row["settled_by"] or "-",
            "at_ms": row["settled_ms"],
            "reason": "-",
            "through": f"{row['device_id']}:{row['seq']}",
            "branches": sorted(row["seen"].split()),
            "flags": [],
        }
    )
    signed = _canonical({"document": document, "key": "0" * 16, "signature": "0" * 128})
    return {
        "organisation_id": row["organisation_id"],
        "decision_id": decision_id,
        "attempt_id": row["attempt_id"],
        "document": signed.encode(),
        "received_ms": row["settled_ms"],
    }


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"


def _canonical(value: dict[str, object]) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
