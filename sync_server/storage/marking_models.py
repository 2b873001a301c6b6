"""The tables of marking: schemes, answers that wait for a person, drafts, marks, adjustments, releases. Times are Unix ms."""

from sqlalchemy import BigInteger, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import AttemptId, OrganisationId
from sync_server.storage.models import Base, Millis, Serial


class MarkingScheme(Base):
    """How a sitting is marked: each revision that there was. ``document`` is JSON."""

    __tablename__ = "marking_schemes"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    document: Mapped[str] = mapped_column(Text)
    set_by: Mapped[str] = mapped_column(String(200))
    set_ms: Mapped[int] = mapped_column(Millis)


class Script(Base):
    """An attempt that a person has something to mark in. ``code`` stands for its candidate.

    ``digest`` and ``pending`` are the attempt's as they were when its answers were last looked at.
    """

    __tablename__ = "marking_scripts"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200))
    code: Mapped[str] = mapped_column(String(16))
    digest: Mapped[str] = mapped_column(String(64))
    pending: Mapped[int]
    __table_args__ = (Index("ix_marking_scripts_code", "organisation_id", "sitting_id", "code", unique=True),)


class Answer(Base):
    """An answer that a person marks. ``need`` is the mark it waits for, ``gone`` where it needs none any more.

    ``answer`` is the hash of what was given, ``maximum`` the item's points by itself. ``points`` is the result, once
    there is one. Whoever has it in hand holds it until ``locked_until_ms``.
    """

    __tablename__ = "marking_answers"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    item_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200))
    code: Mapped[str] = mapped_column(String(16))
    place: Mapped[int]
    answer: Mapped[str] = mapped_column(String(64))
    maximum: Mapped[str] = mapped_column(String(40))
    need: Mapped[str] = mapped_column(String(10))
    points: Mapped[str | None] = mapped_column(String(40))
    locked_by: Mapped[str] = mapped_column(String(200), default="")
    locked_until_ms: Mapped[int] = mapped_column(BigInteger, default=0)
    __table_args__ = (Index("ix_marking_answers_need", "organisation_id", "sitting_id", "need"),)


class MarkDraft(Base):
    """What a marker has typed about an answer and not given yet. ``revision`` goes up with each saving."""

    __tablename__ = "mark_drafts"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    item_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    marker: Mapped[str] = mapped_column(String(200), primary_key=True)
    revision: Mapped[int]
    document: Mapped[str] = mapped_column(Text)
    saved_ms: Mapped[int] = mapped_column(Millis)


class Mark(Base):
    """A mark that a person gave; never deleted. ``superseded_ms`` None: it is in force.

    ``moderation``: it counts before all others. ``document`` is JSON: levels, annotations, comment.
    """

    __tablename__ = "marks"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    sitting_id: Mapped[str] = mapped_column(String(200))
    attempt_id: Mapped[AttemptId] = mapped_column(String(36))
    item_id: Mapped[str] = mapped_column(String(200))
    marker: Mapped[str] = mapped_column(String(200))
    moderation: Mapped[bool] = mapped_column(default=False)
    points: Mapped[str] = mapped_column(String(40))
    document: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(String(64))
    scheme_revision: Mapped[int]
    given_ms: Mapped[int] = mapped_column(Millis)
    superseded_ms: Mapped[int | None] = mapped_column(Millis)
    superseded_by: Mapped[str] = mapped_column(String(200), default="")
    superseded_because: Mapped[str] = mapped_column(String(500), default="")
    __table_args__ = (
        Index("ix_marks_answer", "organisation_id", "attempt_id", "item_id"),
        Index("ix_marks_marker", "organisation_id", "sitting_id", "marker"),
    )


class Adjustment(Base):
    """Points that staff gave or took for a reason; never deleted. ``withdrawn_ms`` None: it counts."""

    __tablename__ = "score_adjustments"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    sitting_id: Mapped[str] = mapped_column(String(200))
    attempt_id: Mapped[AttemptId] = mapped_column(String(36))
    points: Mapped[str] = mapped_column(String(40))
    reason: Mapped[str] = mapped_column(String(500))
    made_by: Mapped[str] = mapped_column(String(200))
    made_ms: Mapped[int] = mapped_column(Millis)
    withdrawn_ms: Mapped[int | None] = mapped_column(Millis)
    withdrawn_by: Mapped[str] = mapped_column(String(200), default="")
    __table_args__ = (
        Index("ix_score_adjustments_attempt", "organisation_id", "attempt_id"),
        Index("ix_score_adjustments_sitting", "organisation_id", "sitting_id"),
    )


class ResultRelease(Base):
    """That the results of a sitting may be told. ``waiting`` answers were unmarked then: it was forced, for a reason.

    ``withdrawn_ms`` None: it holds.
    """

    __tablename__ = "result_releases"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    released_by: Mapped[str] = mapped_column(String(200))
    released_ms: Mapped[int] = mapped_column(Millis)
    attempts: Mapped[int]
    waiting: Mapped[int]
    reason: Mapped[str] = mapped_column(String(500))
    withdrawn_ms: Mapped[int | None] = mapped_column(Millis)
    withdrawn_by: Mapped[str] = mapped_column(String(200), default="")
    withdrawn_because: Mapped[str] = mapped_column(String(500), default="")


class MarkProposal(Base):
    """What a program would give for an answer; never counted. ``answer`` is the hash of what it has read.

    ``document`` is JSON: levels and why. ``source`` says which program, and which version of it.
    """

    __tablename__ = "mark_proposals"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    attempt_id: Mapped[AttemptId] = mapped_column(String(36))
    item_id: Mapped[str] = mapped_column(String(200))
    answer: Mapped[str] = mapped_column(String(64))
    points: Mapped[str] = mapped_column(String(40))
    document: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(String(200))
    made_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_mark_proposals_answer", "organisation_id", "attempt_id", "item_id"),)
