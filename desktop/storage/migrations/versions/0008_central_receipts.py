"""The organisation's receipts for the log, whether its server promised them, and how far our clock is from its."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "central_receipts",
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("receipt", sa.String(200), nullable=False),
        sa.Column("kept_at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("epoch", name="pk_central_receipts"),
    )
    op.create_table(
        "server_terms",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("receipts", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_server_terms"),
    )
    op.create_table(
        "clock_offsets",
        sa.Column("boot_id", sa.String(64), nullable=False),
        sa.Column("offset_ms", sa.BigInteger, nullable=False),
        sa.Column("uncertainty_ms", sa.BigInteger, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("boot_id", name="pk_clock_offsets"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
