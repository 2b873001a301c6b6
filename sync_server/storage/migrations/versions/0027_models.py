"""What language models are asked: material, tasks, exchanges, what is kept, drafts, evaluations and limits."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "ai_sources",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("source_id", sa.String(16), nullable=False),
        sa.Column("title", sa.String(500), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("length", sa.BigInteger, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sections", sa.Text, nullable=False),
        sa.Column("flags", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("retired", sa.Boolean, nullable=False),
        sa.Column("added_by", sa.String(200), nullable=False),
        sa.Column("added_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "source_id", name="pk_ai_sources"),
    )
    op.create_index("ix_ai_sources_sha256", "ai_sources", ["organisation_id", "sha256"])
    op.create_table(
        "ai_tasks",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("task_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("run", sa.Integer, nullable=False),
        sa.Column("wish", sa.String(100)),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("request", sa.Text, nullable=False),
        sa.Column("plan", sa.Text, nullable=False),
        sa.Column("result", sa.Text, nullable=False),
        sa.Column("error", sa.String(60), nullable=False),
        sa.Column("done", sa.Integer, nullable=False),
        sa.Column("whole", sa.Integer, nullable=False),
        sa.Column("not_before_ms", sa.BigInteger, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("asked_by", sa.String(200), nullable=False),
        sa.Column("created_ms", sa.BigInteger, nullable=False),
        sa.Column("started_ms", sa.BigInteger),
        sa.Column("ended_ms", sa.BigInteger),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "task_id", name="pk_ai_tasks"),
    )
    op.create_index("ix_ai_tasks_created", "ai_tasks", ["organisation_id", "created_ms"])
    op.create_index("ix_ai_tasks_state", "ai_tasks", ["organisation_id", "state", "created_ms"])
    op.create_index("ix_ai_tasks_wish", "ai_tasks", ["organisation_id", "wish"], unique=True)
    op.create_table(
        "ai_exchanges",
        sa.Column("number", SERIAL, nullable=False, autoincrement=True),
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("task_id", sa.String(32), nullable=False),
        sa.Column("run", sa.Integer, nullable=False),
        sa.Column("step", sa.String(60), nullable=False),
        sa.Column("outcome", sa.String(60), nullable=False),
        sa.Column("provider", sa.String(200), nullable=False),
        sa.Column("model", sa.String(200), nullable=False),
        sa.Column("request_sha256", sa.String(64), nullable=False),
        sa.Column("instructions_sha256", sa.String(64), nullable=False),
        sa.Column("request", sa.Text, nullable=False),
        sa.Column("reply", sa.Text, nullable=False),
        sa.Column("finish", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("fingerprint", sa.String(200), nullable=False),
        sa.Column("prompt_tokens", sa.Integer, nullable=False),
        sa.Column("cached_tokens", sa.Integer, nullable=False),
        sa.Column("completion_tokens", sa.Integer, nullable=False),
        sa.Column("cost", sa.BigInteger, nullable=False),
        sa.Column("took_ms", sa.Integer, nullable=False),
        sa.Column("at_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_ai_exchanges"),
    )
    op.create_index("ix_ai_exchanges_at", "ai_exchanges", ["organisation_id", "at_ms"])
    op.create_index("ix_ai_exchanges_task", "ai_exchanges", ["organisation_id", "task_id", "run", "step"])
    op.create_table(
        "ai_replies",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("request_sha256", sa.String(64), nullable=False),
        sa.Column("exchange", sa.BigInteger, nullable=False),
        sa.Column("sources", sa.Text, nullable=False),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "request_sha256", name="pk_ai_replies"),
    )
    op.create_table(
        "ai_drafts",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("draft_id", sa.String(40), nullable=False),
        sa.Column("task_id", sa.String(32), nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("proposed", sa.Text, nullable=False),
        sa.Column("edited", sa.Text, nullable=False),
        sa.Column("findings", sa.Text, nullable=False),
        sa.Column("source_id", sa.String(16), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("stem", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("reviewed_by", sa.String(200), nullable=False),
        sa.Column("reason", sa.String(500), nullable=False),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "draft_id", name="pk_ai_drafts"),
    )
    op.create_index("ix_ai_drafts_state", "ai_drafts", ["organisation_id", "state", "made_ms"])
    op.create_index("ix_ai_drafts_task", "ai_drafts", ["organisation_id", "task_id", "place"])
    op.create_table(
        "ai_evaluations",
        sa.Column("number", SERIAL, nullable=False, autoincrement=True),
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("task_id", sa.String(32), nullable=False),
        sa.Column("attempt_id", sa.String(36), nullable=False),
        sa.Column("item_id", sa.String(200), nullable=False),
        sa.Column("answer", sa.String(64), nullable=False),
        sa.Column("rubric", sa.Text, nullable=False),
        sa.Column("passes", sa.Text, nullable=False),
        sa.Column("points", sa.String(40), nullable=False),
        sa.Column("review", sa.Text, nullable=False),
        sa.Column("feedback", sa.Text, nullable=False),
        sa.Column("proposal", sa.BigInteger),
        sa.Column("made_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_ai_evaluations"),
    )
    op.create_index(
        "ix_ai_evaluations_answer", "ai_evaluations", ["organisation_id", "attempt_id", "item_id"]
    )
    op.create_index("ix_ai_evaluations_task", "ai_evaluations", ["organisation_id", "task_id"])
    op.create_table(
        "ai_limits",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("allowed", sa.Boolean, nullable=False),
        sa.Column("per_minute", sa.Integer),
        sa.Column("budget", sa.BigInteger),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name="pk_ai_limits"),
    )
    op.create_table(
        "ai_paces",
        sa.Column("organisation_id", sa.String(32), nullable=False),
        sa.Column("provider", sa.String(200), nullable=False),
        sa.Column("not_before_ms", sa.BigInteger, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("said", sa.String(60), nullable=False),
        sa.Column("changed_ms", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "provider", name="pk_ai_paces"),
    )


def downgrade() -> None:
    for table in (
        "ai_paces",
        "ai_limits",
        "ai_evaluations",
        "ai_drafts",
        "ai_replies",
        "ai_exchanges",
        "ai_tasks",
        "ai_sources",
    ):
        op.drop_table(table)
