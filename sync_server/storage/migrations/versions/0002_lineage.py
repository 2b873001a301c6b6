"""Which device began an attempt, and what staff decided where devices contradict one another."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
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
    # Of attempts that are here already, the root is the device whose frame came first.
    op.execute(
        """
        INSERT INTO attempt_roots (organisation_id, attempt_id, device_id)
        SELECT organisation_id, attempt_id, device_id FROM (
            SELECT a.organisation_id, a.attempt_id, a.device_id, row_number() OVER (
                PARTITION BY a.organisation_id, a.attempt_id ORDER BY f.received_ms, a.device_id, a.first
            ) AS place
            FROM attempt_frames a JOIN log_frames f
            ON f.organisation_id = a.organisation_id AND f.device_id = a.device_id
            AND f.epoch = a.epoch AND f.first = a.first
        ) AS arrived WHERE place = 1
        """
    )


def downgrade() -> None:
    op.drop_table("settlements")
    op.drop_table("attempt_roots")
