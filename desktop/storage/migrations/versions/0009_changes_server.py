"""Which server the cursor of changes was given by: a hub counts for itself."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "changes_server",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_changes_server"),
    )


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
