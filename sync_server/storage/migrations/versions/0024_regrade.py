"""Corrected keys, results as they were told, check scripts, stopped markers; releases of results can be taken back."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
_ORGANISATION = ("organisation_id", 32)
_SITTING = ("sitting_id", 200)
_ATTEMPT = ("attempt_id", 36)
_ITEM = ("item_id", 200)
_BACK = ("withdrawn_by", "withdrawn_because")


def upgrade() -> None:
    with op.batch_alter_table("result_releases", recreate=_recreate()) as table:
        table.add_column(sa.Column("withdrawn_ms", sa.BigInteger))
        table.add_column(sa.Column("withdrawn_by", sa.String(200), nullable=False, server_default=""))
        table.add_column(sa.Column("withdrawn_because", sa.String(500), nullable=False, server_default=""))
    with op.batch_alter_table("result_releases", recreate=_recreate()) as table:
        for name in _BACK:
            table.alter_column(name, server_default=None)
    op.create_table(
        "key_corrections",
        sa.Column("number", _serial(), nullable=False),
        *_texts(_ORGANISATION, _SITTING, _ITEM, ("kind", 10)),
        sa.Column("document", sa.Text, nullable=False),
        *_texts(("reason", 500), ("made_by", 200)),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.Column("withdrawn_ms", sa.BigInteger),
        *_texts(("withdrawn_by", 200), ("withdrawn_because", 500)),
        sa.PrimaryKeyConstraint("number", name="pk_key_corrections"),
    )
    op.create_index("ix_key_corrections_sitting", "key_corrections", ["organisation_id", "sitting_id"])
    op.create_table(
        "told_results",
        sa.Column("number", _serial(), nullable=False),
        *_texts(_ORGANISATION, _SITTING, _ATTEMPT, ("score", 40), ("maximum", 40), ("grade", 100)),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("told_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_told_results"),
    )
    op.create_index("ix_told_results_sitting", "told_results", ["organisation_id", "sitting_id"])
    op.create_index("ix_told_results_attempt", "told_results", ["organisation_id", "attempt_id"])
    op.create_table(
        "check_scripts",
        sa.Column("number", _serial(), nullable=False),
        *_texts(_ORGANISATION, _SITTING, _ATTEMPT, _ITEM, ("answer", 64), ("points", 40), ("reason", 500)),
        *_texts(("made_by", 200)),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.Column("withdrawn_ms", sa.BigInteger),
        *_texts(("withdrawn_by", 200)),
        sa.PrimaryKeyConstraint("number", name="pk_check_scripts"),
    )
    op.create_index("ix_check_scripts_sitting", "check_scripts", ["organisation_id", "sitting_id"])
    op.create_table(
        "marker_stops",
        sa.Column("number", _serial(), nullable=False),
        *_texts(_ORGANISATION, _SITTING, ("marker", 200), ("reason", 500), ("stopped_by", 200)),
        sa.Column("stopped_ms", sa.BigInteger, nullable=False),
        sa.Column("lifted_ms", sa.BigInteger),
        *_texts(("lifted_by", 200), ("lifted_because", 500)),
        sa.PrimaryKeyConstraint("number", name="pk_marker_stops"),
    )
    op.create_index("ix_marker_stops_marker", "marker_stops", ["organisation_id", "sitting_id", "marker"])


def downgrade() -> None:
    for name in ("marker_stops", "check_scripts", "told_results", "key_corrections"):
        op.drop_table(name)
    with op.batch_alter_table("result_releases", recreate=_recreate()) as table:
        for name in ("withdrawn_ms", *_BACK):
            table.drop_column(name)


def _texts(*named: tuple[str, int]) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(length), nullable=False) for name, length in named]


def _serial() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
