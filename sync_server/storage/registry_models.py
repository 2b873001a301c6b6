"""The tables of the registry: which tests may be given, to whom they were, and how it stood. Times are Unix ms."""

from sqlalchemy import BigInteger, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import OrganisationId
from sync_server.storage.models import Base, Millis, Serial


class RegistryRow(Base):
    """A test that may be given. ``revision`` goes up with each change of what it is; being given is none.

    ``inactive_because`` is a code of ours, with ``inactive_note`` in a person's own words. ``tags`` is JSON.
    """

    __tablename__ = "registry"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    pack_id: Mapped[str] = mapped_column(String(100), primary_key=True)
    test_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    pack_version: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(500))
    active: Mapped[bool]
    inactive_because: Mapped[str] = mapped_column(String(20), default="")
    inactive_note: Mapped[str] = mapped_column(String(500), default="")
    usage_count: Mapped[int] = mapped_column(BigInteger, default=0)
    last_used_ms: Mapped[int | None] = mapped_column(Millis)
    category: Mapped[str] = mapped_column(String(100), default="")
    difficulty: Mapped[str] = mapped_column(String(100), default="")
    target_band: Mapped[str] = mapped_column(String(100), default="")
    priority: Mapped[int] = mapped_column(default=1)
    featured: Mapped[bool] = mapped_column(default=False)
    tags: Mapped[str] = mapped_column(Text, default="[]")
    revision: Mapped[int] = mapped_column(default=1)
    added_ms: Mapped[int] = mapped_column(Millis)
    changed_ms: Mapped[int] = mapped_column(Millis)


class GivenTest(Base):
    """That a candidate was given a test, by which strategy and for which sitting; empty where for none yet."""

    __tablename__ = "given_tests"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    candidate_id: Mapped[str] = mapped_column(String(200))
    pack_id: Mapped[str] = mapped_column(String(100))
    test_id: Mapped[str] = mapped_column(String(200))
    pack_version: Mapped[int]
    sitting_id: Mapped[str] = mapped_column(String(200), default="")
    strategy: Mapped[str] = mapped_column(String(20))
    at_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_given_tests_candidate", "organisation_id", "candidate_id"),)


class HealthCheck(Base):
    """How the registry stood at a time. ``faults`` are codes, parted by spaces."""

    __tablename__ = "registry_health"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    at_ms: Mapped[int] = mapped_column(Millis, primary_key=True, autoincrement=False)
    score: Mapped[int]
    faults: Mapped[str] = mapped_column(String(100))
    entries: Mapped[int]
    active: Mapped[int]
    given: Mapped[int] = mapped_column(BigInteger)
