"""Which files the organisation itself holds, what was left with another organisation, and the latest signed time."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "central_files",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_central_files"),
    )
    op.create_table(
        "left_logs",
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("organisation_id", sa.String, nullable=False),
        sa.Column("organisation_name", sa.String, nullable=False),
        sa.Column("issuers", sa.String, nullable=False),
        sa.Column("left_at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("epoch", name="pk_left_logs"),
    )
    op.create_table(
        "left_files",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("organisation_id", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_left_files"),
    )
    op.create_table(
        "signed_time",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.Column("boot_id", sa.String(64), nullable=False),
        sa.Column("monotonic_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_signed_time"),
    )
    # whoever never knew a hub sent its files to the organisation itself
    op.execute(
        "INSERT INTO central_files (sha256, at_ms) SELECT sha256, sent_at_ms FROM blobs WHERE sent_at_ms > 0"
        " AND NOT EXISTS (SELECT 1 FROM known_hubs)"
        " AND NOT EXISTS (SELECT 1 FROM server_pin WHERE pin != '')"
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
