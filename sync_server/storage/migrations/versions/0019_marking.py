"""Marking, and what each item of an attempt came to; attempts that are here are projected anew."""

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
_ORGANISATION = ("organisation_id", 32)
_SITTING = ("sitting_id", 200)
_ATTEMPT = ("attempt_id", 36)
_ITEM = ("item_id", 200)


def upgrade() -> None:
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.add_column(sa.Column("outcomes", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.alter_column("outcomes", server_default=None)
    op.execute("UPDATE attempt_logs SET changed = changed + 1")
    op.create_table(
        "marking_schemes",
        *_texts(_ORGANISATION, _SITTING),
        sa.Column("revision", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("document", sa.Text, nullable=False),
        *_texts(("set_by", 200)),
        sa.Column("set_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "sitting_id", "revision", name="pk_marking_schemes"),
    )
    op.create_table(
        "marking_scripts",
        *_texts(_ORGANISATION, _ATTEMPT, _SITTING, ("code", 16), ("digest", 64)),
        sa.Column("pending", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", name="pk_marking_scripts"),
    )
    op.create_index(
        "ix_marking_scripts_code", "marking_scripts", ["organisation_id", "sitting_id", "code"], unique=True
    )
    op.create_table(
        "marking_answers",
        *_texts(_ORGANISATION, _ATTEMPT, _ITEM, _SITTING, ("code", 16)),
        sa.Column("place", sa.Integer, nullable=False),
        *_texts(("answer", 64), ("maximum", 40), ("need", 10)),
        sa.Column("points", sa.String(40)),
        *_texts(("locked_by", 200)),
        sa.Column("locked_until_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", "item_id", name="pk_marking_answers"),
    )
    op.create_index("ix_marking_answers_need", "marking_answers", ["organisation_id", "sitting_id", "need"])
    op.create_table(
        "mark_drafts",
        *_texts(_ORGANISATION, _ATTEMPT, _ITEM, ("marker", 200)),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("saved_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "attempt_id", "item_id", "marker", name="pk_mark_drafts"),
    )
    op.create_table(
        "marks",
        sa.Column("number", _serial(), nullable=False),
        *_texts(_ORGANISATION, _SITTING, _ATTEMPT, _ITEM, ("marker", 200)),
        sa.Column("moderation", sa.Boolean, nullable=False),
        *_texts(("points", 40)),
        sa.Column("document", sa.Text, nullable=False),
        *_texts(("answer", 64)),
        sa.Column("scheme_revision", sa.Integer, nullable=False),
        sa.Column("given_ms", sa.BigInteger, nullable=False),
        sa.Column("superseded_ms", sa.BigInteger),
        *_texts(("superseded_by", 200), ("superseded_because", 500)),
        sa.PrimaryKeyConstraint("number", name="pk_marks"),
    )
    op.create_index("ix_marks_answer", "marks", ["organisation_id", "attempt_id", "item_id"])
    op.create_index("ix_marks_marker", "marks", ["organisation_id", "sitting_id", "marker"])
    op.create_table(
        "score_adjustments",
        sa.Column("number", _serial(), nullable=False),
        *_texts(_ORGANISATION, _SITTING, _ATTEMPT, ("points", 40), ("reason", 500), ("made_by", 200)),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.Column("withdrawn_ms", sa.BigInteger),
        *_texts(("withdrawn_by", 200)),
        sa.PrimaryKeyConstraint("number", name="pk_score_adjustments"),
    )
    op.create_index("ix_score_adjustments_attempt", "score_adjustments", ["organisation_id", "attempt_id"])
    op.create_index("ix_score_adjustments_sitting", "score_adjustments", ["organisation_id", "sitting_id"])
    op.create_table(
        "result_releases",
        *_texts(_ORGANISATION, _SITTING),
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        *_texts(("released_by", 200)),
        sa.Column("released_ms", sa.BigInteger, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("waiting", sa.Integer, nullable=False),
        *_texts(("reason", 500)),
        sa.PrimaryKeyConstraint("organisation_id", "sitting_id", "number", name="pk_result_releases"),
    )
    op.create_table(
        "mark_proposals",
        sa.Column("number", _serial(), nullable=False),
        *_texts(_ORGANISATION, _ATTEMPT, ("item_id", 200), ("answer", 64), ("points", 40)),
        sa.Column("document", sa.Text, nullable=False),
        *_texts(("source", 200)),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_mark_proposals"),
    )
    op.create_index(
        "ix_mark_proposals_answer", "mark_proposals", ["organisation_id", "attempt_id", "item_id"]
    )


def downgrade() -> None:
    for name in (
        "mark_proposals",
        "result_releases",
        "score_adjustments",
        "marks",
        "mark_drafts",
        "marking_answers",
        "marking_scripts",
        "marking_schemes",
    ):
        op.drop_table(name)
    with op.batch_alter_table("attempts", recreate=_recreate()) as table:
        table.drop_column("outcomes")


def _texts(*named: tuple[str, int]) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(length), nullable=False) for name, length in named]


def _serial() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _recreate() -> Literal["always", "never"]:
    """SQLite would put the column behind the keys: there the table is made anew."""
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"
