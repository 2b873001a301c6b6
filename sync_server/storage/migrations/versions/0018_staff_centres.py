"""Staff may be of some centres alone."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "staff_centres",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("centre", sa.String(500), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "name", "centre", name="pk_staff_centres"),
    )


def downgrade() -> None:
    op.drop_table("staff_centres")
