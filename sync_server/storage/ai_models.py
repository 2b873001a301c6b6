"""The tables of what language models are asked: material, tasks, every exchange, what is kept of replies, drafts and evaluations.

Times are Unix ms. Costs are in billionths of a US dollar, as whole numbers.
"""

from sqlalchemy import BigInteger, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import OrganisationId
from sync_server.storage.models import Base, Millis, Serial


class AiSource(Base):
    """Material that questions are made from, as text. ``sections`` is JSON. ``sha256`` is of the file that was given."""

    __tablename__ = "ai_sources"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    source_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    title: Mapped[str] = mapped_column(String(500))
    kind: Mapped[str] = mapped_column(String(20))
    sha256: Mapped[str] = mapped_column(String(64))
    length: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str] = mapped_column(Text)
    sections: Mapped[str] = mapped_column(Text)
    flags: Mapped[str] = mapped_column(Text)
    revision: Mapped[int]
    retired: Mapped[bool]
    added_by: Mapped[str] = mapped_column(String(200))
    added_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_ai_sources_sha256", "organisation_id", "sha256"),)


class AiTask(Base):
    """A job for a model: ``queued``, ``processing``, ``completed``, ``failed`` or ``cancelled``.

    ``run`` goes up each time it is begun anew. ``wish`` is what whoever asks calls it, so that asking twice is asking
    once. ``request``, ``plan`` and ``result`` are JSON; the plan is drawn up once a run.
    """

    __tablename__ = "ai_tasks"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    task_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(20))
    run: Mapped[int]
    wish: Mapped[str | None] = mapped_column(String(100))
    subject: Mapped[str] = mapped_column(String(200))
    request: Mapped[str] = mapped_column(Text)
    plan: Mapped[str] = mapped_column(Text)
    result: Mapped[str] = mapped_column(Text)
    error: Mapped[str] = mapped_column(String(60))
    done: Mapped[int]
    whole: Mapped[int]
    not_before_ms: Mapped[int] = mapped_column(Millis)
    failures: Mapped[int]
    asked_by: Mapped[str] = mapped_column(String(200))
    created_ms: Mapped[int] = mapped_column(Millis)
    started_ms: Mapped[int | None] = mapped_column(Millis)
    ended_ms: Mapped[int | None] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index("ix_ai_tasks_created", "organisation_id", "created_ms"),
        Index("ix_ai_tasks_state", "organisation_id", "state", "created_ms"),
        Index("ix_ai_tasks_wish", "organisation_id", "wish", unique=True),
    )


class AiExchange(Base):
    """One question to a provider and what came of it, also where nothing came. Never changed.

    ``step`` is its place in the task's run. ``outcome`` is ``answered``, ``kept`` (an earlier reply was good enough) or
    a code of what went wrong. What stands for a candidate in ``request`` is no name of theirs.
    """

    __tablename__ = "ai_exchanges"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    task_id: Mapped[str] = mapped_column(String(32))
    run: Mapped[int]
    step: Mapped[str] = mapped_column(String(60))
    outcome: Mapped[str] = mapped_column(String(60))
    provider: Mapped[str] = mapped_column(String(200))
    model: Mapped[str] = mapped_column(String(200))
    request_sha256: Mapped[str] = mapped_column(String(64))
    instructions_sha256: Mapped[str] = mapped_column(String(64))
    request: Mapped[str] = mapped_column(Text)
    reply: Mapped[str] = mapped_column(Text)
    finish: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    fingerprint: Mapped[str] = mapped_column(String(200))
    prompt_tokens: Mapped[int]
    cached_tokens: Mapped[int]
    completion_tokens: Mapped[int]
    cost: Mapped[int] = mapped_column(BigInteger)
    took_ms: Mapped[int]
    at_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index("ix_ai_exchanges_task", "organisation_id", "task_id", "run", "step"),
        Index("ix_ai_exchanges_at", "organisation_id", "at_ms"),
    )


class AiReply(Base):
    """A reply that is kept, by the hash of all that was asked. ``sources`` are those it was asked about, as JSON."""

    __tablename__ = "ai_replies"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    request_sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    exchange: Mapped[int] = mapped_column(BigInteger)
    sources: Mapped[str] = mapped_column(Text)
    made_ms: Mapped[int] = mapped_column(Millis)


class AiDraft(Base):
    """A question that a model proposed: ``draft``, ``accepted``, ``rejected``, or ``dropped`` by the gates.

    ``proposed`` is what came, ``edited`` what a person made of it, empty where they changed nothing; ``findings`` are the
    gates', of what came and, marked so, of what was edited. All are JSON.
    """

    __tablename__ = "ai_drafts"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    draft_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    task_id: Mapped[str] = mapped_column(String(32))
    place: Mapped[int]
    state: Mapped[str] = mapped_column(String(20))
    proposed: Mapped[str] = mapped_column(Text)
    edited: Mapped[str] = mapped_column(Text)
    findings: Mapped[str] = mapped_column(Text)
    source_id: Mapped[str] = mapped_column(String(16))
    start: Mapped[int]
    end: Mapped[int]
    stem: Mapped[str] = mapped_column(Text)
    revision: Mapped[int]
    reviewed_by: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(500))
    made_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index("ix_ai_drafts_task", "organisation_id", "task_id", "place"),
        Index("ix_ai_drafts_state", "organisation_id", "state", "made_ms"),
    )


class AiEvaluation(Base):
    """What a model found in one answer, in two passes; never changed, and never a mark. ``answer`` is the hash of what it read.

    ``proposal`` is the number of the proposal that stands beside the mark; ``review`` are the codes of why a person is to look.
    """

    __tablename__ = "ai_evaluations"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    task_id: Mapped[str] = mapped_column(String(32))
    attempt_id: Mapped[str] = mapped_column(String(36))
    item_id: Mapped[str] = mapped_column(String(200))
    answer: Mapped[str] = mapped_column(String(64))
    rubric: Mapped[str] = mapped_column(Text)
    passes: Mapped[str] = mapped_column(Text)
    points: Mapped[str] = mapped_column(String(40))
    review: Mapped[str] = mapped_column(Text)
    feedback: Mapped[str] = mapped_column(Text)
    proposal: Mapped[int | None] = mapped_column(BigInteger)
    made_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index("ix_ai_evaluations_answer", "organisation_id", "attempt_id", "item_id"),
        Index("ix_ai_evaluations_task", "organisation_id", "task_id"),
    )


class AiLimits(Base):
    """What an organisation may ask of models. ``budget`` is for a calendar month in UTC; none of either is no bound."""

    __tablename__ = "ai_limits"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    allowed: Mapped[bool]
    per_minute: Mapped[int | None]
    budget: Mapped[int | None] = mapped_column(BigInteger)
    revision: Mapped[int]
    changed_ms: Mapped[int] = mapped_column(Millis)


class AiPace(Base):
    """How a provider stands, as an organisation's last exchange left it: to be left alone until then, after so many failures."""

    __tablename__ = "ai_paces"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    provider: Mapped[str] = mapped_column(String(200), primary_key=True)
    not_before_ms: Mapped[int] = mapped_column(Millis)
    failures: Mapped[int]
    said: Mapped[str] = mapped_column(String(60))
    changed_ms: Mapped[int] = mapped_column(Millis)


class AiErrand(Base):
    """A question that a program elsewhere is to answer: ``waiting``, ``answered``, or ``failed`` with a code in ``error``.

    Whoever took it last has it until ``lease_until_ms``. ``request`` is JSON.
    """

    __tablename__ = "ai_errands"
    errand_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    task_id: Mapped[str] = mapped_column(String(32))
    run: Mapped[int]
    step: Mapped[str] = mapped_column(String(60))
    request_sha256: Mapped[str] = mapped_column(String(64))
    request: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(20))
    worker: Mapped[str] = mapped_column(String(100))
    lease_until_ms: Mapped[int] = mapped_column(Millis)
    reply: Mapped[str] = mapped_column(Text)
    error: Mapped[str] = mapped_column(String(60))
    made_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index(
            "ix_ai_errands_step", "organisation_id", "task_id", "run", "step", "request_sha256", unique=True
        ),
        Index("ix_ai_errands_state", "state", "lease_until_ms"),
    )
