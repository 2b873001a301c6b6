"""What came with attempts from other machines: frames of their logs, and letters to the organisation."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "carried_frames",
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("epoch", sa.String(16), nullable=False),
        sa.Column("sign_key", sa.LargeBinary(32), nullable=False),
        sa.Column("before", sa.LargeBinary(32), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", "place", name="pk_carried_frames"),
    )
    op.create_table(
        "carried_letters",
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("attempt_id", "place", name="pk_carried_letters"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
