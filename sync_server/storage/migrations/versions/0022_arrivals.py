"""What has arrived where: packs on devices, signs of attempts, codes that were printed."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "held_packs",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("packs", sa.Text, nullable=False),
        sa.Column("said_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.Column("passed_on_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "device_id", name="pk_held_packs"),
    )
    op.create_table(
        "attempt_marks",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("events", sa.Integer, nullable=False),
        sa.Column("sign_ms", sa.BigInteger, nullable=False),
        sa.Column("silent_ms", sa.BigInteger, nullable=False),
        sa.Column("overdue_ms", sa.BigInteger),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_attempt_marks"),
    )
    op.create_table(
        "reopenings",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("sitting_id", sa.String(200), nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("reason", sa.String(500), nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_reopenings"),
    )
    op.create_table(
        "release_codes",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("pack_id", sa.String(100), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("kept_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "pack_id", "version", name="pk_release_codes"),
    )


def downgrade() -> None:
    for table in ("release_codes", "reopenings", "attempt_marks", "held_packs"):
        op.drop_table(table)
