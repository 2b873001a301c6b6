"""How much each device has brought that was refused: one row a device instead of a sum over all that lies there."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "quarantine_totals",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("pieces", sa.BigInteger, nullable=False),
        sa.Column("bytes", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", name="pk_quarantine_totals"),
    )
    op.execute(
        "INSERT INTO quarantine_totals (organisation_id, device_id, pieces, bytes) "
        "SELECT organisation_id, device_id, SUM(times), SUM(length(data)) FROM quarantine "
        "GROUP BY organisation_id, device_id"
    )


def downgrade() -> None:
    op.drop_table("quarantine_totals")
