"""A result that came from the server may be one that staff released, with its grade; of those here nothing is known."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    with op.batch_alter_table("results", recreate="always") as table:
        table.add_column(sa.Column("released", sa.Boolean, nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("grade", sa.String, nullable=False, server_default=""))
    with op.batch_alter_table("results", recreate="always") as table:
        table.alter_column("released", server_default=None)
        table.alter_column("grade", server_default=None)


def downgrade() -> None:
    raise RuntimeError("the schema only goes forward")
