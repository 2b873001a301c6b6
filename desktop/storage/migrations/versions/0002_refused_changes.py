"""Changes that were refused are kept and tried again."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "refused_changes",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("subject", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("change", sa.String, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("kind", "subject", name="pk_refused_changes"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
