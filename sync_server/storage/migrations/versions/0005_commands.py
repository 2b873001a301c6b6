"""What staff tell attempts."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "commands",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("command_id", sa.String(36), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("device_id", sa.String(16), nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "command_id", name="pk_commands"),
    )
    op.create_index(
        "ix_commands_attempt", "commands", ["organisation_id", "attempt_id", "number"], unique=True
    )


def downgrade() -> None:
    op.drop_table("commands")
