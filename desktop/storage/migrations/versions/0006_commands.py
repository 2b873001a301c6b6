"""What staff told attempts on this device."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "commands",
        sa.Column("command_id", sa.String(36), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("expires_at_ms", sa.BigInteger, nullable=True),
        sa.Column("settled", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("command_id", name="pk_commands"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
