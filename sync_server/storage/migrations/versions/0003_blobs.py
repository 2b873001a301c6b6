"""The files of answers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "blobs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("received_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "sha256", "device_id", name="pk_blobs"),
    )
    op.create_table(
        "attempt_blobs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", "sha256", name="pk_attempt_blobs"),
    )


def downgrade() -> None:
    op.drop_table("attempt_blobs")
    op.drop_table("blobs")
