"""The record of staff is chained, one chain an organisation; what stands there already is chained in its order."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

from sync_server.storage.audit_chain import START, head_after

revision = "0015"
down_revision = "0014"
_AUDIT = sa.table(
    "audit",
    sa.column("number"),
    sa.column("organisation_id"),
    sa.column("at_ms"),
    sa.column("actor"),
    sa.column("action"),
    sa.column("subject"),
    sa.column("detail"),
    sa.column("place", sa.BigInteger),
    sa.column("head", sa.LargeBinary),
)
_ORGANISATIONS = sa.table(
    "organisations",
    sa.column("organisation_id"),
    sa.column("audit_count", sa.BigInteger),
    sa.column("audit_head", sa.LargeBinary),
)


def upgrade() -> None:
    with op.batch_alter_table("organisations", recreate=_recreate()) as table:
        table.add_column(sa.Column("audit_count", sa.BigInteger, nullable=False, server_default="0"))
        table.add_column(
            sa.Column("audit_head", sa.LargeBinary(32), nullable=False, server_default=sa.text(_zeros()))
        )
    with op.batch_alter_table("organisations", recreate=_recreate()) as table:
        table.alter_column("audit_count", server_default=None, existing_type=sa.BigInteger)
        table.alter_column("audit_head", server_default=None, existing_type=sa.LargeBinary(32))
    op.add_column("audit", sa.Column("place", sa.BigInteger))
    op.add_column("audit", sa.Column("head", sa.LargeBinary(32)))
    _chain()
    with op.batch_alter_table("audit", recreate=_recreate()) as table:
        table.alter_column("place", nullable=False, existing_type=sa.BigInteger)
        table.alter_column("head", nullable=False, existing_type=sa.LargeBinary(32))
    op.create_index("ix_audit_place", "audit", ["organisation_id", "place"], unique=True)


def downgrade() -> None:
    op.drop_index("ix_audit_place", "audit")
    with op.batch_alter_table("audit", recreate=_recreate()) as table:
        table.drop_column("head")
        table.drop_column("place")
    with op.batch_alter_table("organisations", recreate=_recreate()) as table:
        table.drop_column("audit_head")
        table.drop_column("audit_count")


def _chain() -> None:
    bind = op.get_bind()
    for (organisation_id,) in bind.execute(sa.select(_ORGANISATIONS.c.organisation_id)).all():
        place, head = 0, START
        entries = sa.select(_AUDIT).where(_AUDIT.c.organisation_id == organisation_id)
        for entry in bind.execute(entries.order_by(_AUDIT.c.number)).all():
            place += 1
            head = head_after(
                head, place, entry.at_ms, entry.actor, entry.action, entry.subject, entry.detail
            )
            bind.execute(
                sa.update(_AUDIT).where(_AUDIT.c.number == entry.number).values(place=place, head=head)
            )
        bind.execute(
            sa.update(_ORGANISATIONS)
            .where(_ORGANISATIONS.c.organisation_id == organisation_id)
            .values(audit_count=place, audit_head=head)
        )


def _zeros() -> str:
    """Return thirty-two zero bytes as the database writes them."""
    zeros = START.hex()
    return f"X'{zeros}'" if _embedded() else f"'\\x{zeros}'"


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if _embedded() else "never"


def _embedded() -> bool:
    return op.get_bind().dialect.name == "sqlite"
