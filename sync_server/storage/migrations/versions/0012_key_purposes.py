"""A trusted key is believed in everything, or in packs alone."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("issuers", sa.Column("purpose", sa.String(10), nullable=False, server_default="packs"))
    # an organisation trusts itself from its beginning; a hub was told of all at once, and is told their purposes next
    op.execute(
        "UPDATE issuers SET purpose = 'everything' WHERE added_ms = (SELECT MIN(earliest.added_ms) FROM issuers AS earliest "
        "WHERE earliest.organisation_id = issuers.organisation_id)"
    )
    with op.batch_alter_table("issuers", recreate="always" if _sqlite() else "never") as table:
        table.alter_column("purpose", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("issuers", recreate="always" if _sqlite() else "never") as table:
        table.drop_column("purpose")


def _sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
