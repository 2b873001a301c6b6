"""Centres that are closed: since when."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.add_column("centres", sa.Column("closed_ms", sa.BigInteger))
