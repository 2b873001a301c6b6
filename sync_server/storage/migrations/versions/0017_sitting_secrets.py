"""What candidates of a sitting sign in with, sealed to the organisation."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "sitting_secrets",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("sitting_id", sa.String(200), nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "sitting_id", name="pk_sitting_secrets"),
    )


def downgrade() -> None:
    op.drop_table("sitting_secrets")
