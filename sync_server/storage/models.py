"""The tables. Every row belongs to an organisation. Logs are written by ``frames``; the rest are read as objects.

Times are milliseconds since 1970 UTC. Secrets stand here only as hashes.
"""

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, MetaData, String, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from assessment.ids import AttemptId, DeviceId, Epoch, OrganisationId

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
Millis = BigInteger
Serial = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=NAMING)


class Organisation(Base):
    """A tenant. ``changes`` is the number of its latest change; counting here keeps numbers in commit order.

    ``audit_count`` and ``audit_head`` are how far the record of its staff has come.
    """

    __tablename__ = "organisations"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    changes: Mapped[int] = mapped_column(BigInteger, default=0)
    added_ms: Mapped[int] = mapped_column(Millis)
    audit_count: Mapped[int] = mapped_column(BigInteger, default=0)
    audit_head: Mapped[bytes] = mapped_column(LargeBinary(32), default=bytes(32))


class Issuer(Base):
    """A key that this organisation trusts, for a ``purpose``: ``everything`` or ``packs``."""

    __tablename__ = "issuers"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    key_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    public: Mapped[str] = mapped_column(String(64))
    added_ms: Mapped[int] = mapped_column(Millis)
    purpose: Mapped[str] = mapped_column(String(10))


class TrustWord(Base):
    """Whom the organisation has its devices trust, as it signed it: each version that there was."""

    __tablename__ = "trust_words"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    version: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    document: Mapped[bytes] = mapped_column(LargeBinary)
    added_ms: Mapped[int] = mapped_column(Millis)


class Device(Base):
    """An enrolled installation, with what its last heartbeat said."""

    __tablename__ = "devices"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    centre: Mapped[str] = mapped_column(String(500), default="")
    sign_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    seal_key: Mapped[str] = mapped_column(String(80))
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    app_version: Mapped[str] = mapped_column(String(40))
    enrolled_ms: Mapped[int] = mapped_column(Millis)
    revoked_ms: Mapped[int | None] = mapped_column(Millis)
    seen_ms: Mapped[int | None] = mapped_column(Millis)
    skew_ms: Mapped[int | None] = mapped_column(Millis)
    unsent: Mapped[int | None]
    battery_percent: Mapped[int | None]
    progress: Mapped[str] = mapped_column(Text, default="")
    refused_changes: Mapped[int | None]
    skew_within_ms: Mapped[int | None] = mapped_column(Millis)


class EnrolmentCode(Base):
    """A code by which one device or one hub may join, once: ``kind`` says which of the two."""

    __tablename__ = "enrolment_codes"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    centre: Mapped[str] = mapped_column(String(500), default="")
    made_by: Mapped[str] = mapped_column(String(200))
    made_ms: Mapped[int] = mapped_column(Millis)
    expires_ms: Mapped[int] = mapped_column(Millis)
    used_ms: Mapped[int | None] = mapped_column(Millis)
    used_by: Mapped[str] = mapped_column(String(16), default="")
    kind: Mapped[str] = mapped_column(String(8))


class DeviceLog(Base):
    """How far one log has come: entries 1 to ``cursor`` are here, and their chain ends in ``head``.

    Those after ``held_after`` came once the device had been shut out: they count only where a person admits them.
    """

    __tablename__ = "device_logs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    epoch: Mapped[Epoch] = mapped_column(String(16), primary_key=True)
    cursor: Mapped[int] = mapped_column(BigInteger)
    head: Mapped[bytes] = mapped_column(LargeBinary(32))
    first_ms: Mapped[int] = mapped_column(Millis)
    last_ms: Mapped[int] = mapped_column(Millis)
    held_after: Mapped[int | None] = mapped_column(BigInteger)


class LogFrame(Base):
    """A frame as it came. It counts for entries ``first`` to ``last``; what it holds before ``first`` is known already.

    ``prev_head`` is the head before ``first``.
    """

    __tablename__ = "log_frames"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    epoch: Mapped[Epoch] = mapped_column(String(16), primary_key=True)
    first: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    last: Mapped[int] = mapped_column(BigInteger)
    prev_head: Mapped[bytes] = mapped_column(LargeBinary(32))
    head: Mapped[bytes] = mapped_column(LargeBinary(32))
    data: Mapped[bytes] = mapped_column(LargeBinary)
    received_ms: Mapped[int] = mapped_column(Millis)


class AttemptFrame(Base):
    """Which frames hold events of an attempt."""

    __tablename__ = "attempt_frames"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    epoch: Mapped[Epoch] = mapped_column(String(16), primary_key=True)
    first: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  # SQLAlchemy reads it as it stands


class AttemptLog(Base):
    """An attempt of which events have come. Its projection is stale while ``projected`` is behind ``changed``."""

    __tablename__ = "attempt_logs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    changed: Mapped[int] = mapped_column(BigInteger)
    projected: Mapped[int] = mapped_column(BigInteger, default=0)
    last_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (
        Index(
            "ix_attempt_logs_stale",
            "organisation_id",
            "last_ms",
            sqlite_where=text("projected < changed"),
            postgresql_where=text("projected < changed"),
        ),
        {"sqlite_with_rowid": False},
    )


class DecisionRow(Base):
    """What a person decided about an attempt, as the organisation signed it. Added, and never changed or deleted."""

    __tablename__ = "decisions"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    decision_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36))
    document: Mapped[bytes] = mapped_column(LargeBinary)
    received_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_decisions_attempt", "organisation_id", "attempt_id"),)


class QuarantinedFrame(Base):
    """Bytes that were refused, with the reason, for a person to look at. The same bytes are kept once and counted."""

    __tablename__ = "quarantine"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    epoch: Mapped[Epoch] = mapped_column(String(16), primary_key=True)
    sha256: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    code: Mapped[str] = mapped_column(String(40))
    detail: Mapped[str] = mapped_column(String(500))
    cursor: Mapped[int] = mapped_column(BigInteger)
    data: Mapped[bytes] = mapped_column(LargeBinary)
    times: Mapped[int]
    first_ms: Mapped[int] = mapped_column(Millis)
    last_ms: Mapped[int] = mapped_column(Millis)


class QuarantineTotal(Base):
    """How much a device has brought that was refused, each time counted: ``pieces`` and their bytes."""

    __tablename__ = "quarantine_totals"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    pieces: Mapped[int] = mapped_column(BigInteger)
    bytes: Mapped[int] = mapped_column(BigInteger)


class ProjectedAttempt(Base):
    """What the frames of an attempt amount to. Made from them alone, and made anew at any time.

    ``standing`` is JSON of what the live view of a room shows beside it. ``ruling`` is what a person decided last, and
    ``decided_flags`` what was odd then; empty where nobody has. ``outcomes`` is JSON of what each item came to,
    ``sat`` of on which device it was sat last and of what was answered, and for how long it was looked at.
    """

    __tablename__ = "attempts"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200))
    candidate_id: Mapped[str] = mapped_column(String(200))
    test_id: Mapped[str] = mapped_column(String(200))
    pack_hash: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(16))
    initiated_ms: Mapped[int] = mapped_column(Millis)
    started_ms: Mapped[int | None] = mapped_column(Millis)
    ended_ms: Mapped[int | None] = mapped_column(Millis)
    last_ms: Mapped[int] = mapped_column(Millis)
    elapsed_ms: Mapped[int] = mapped_column(Millis)
    answered: Mapped[int]
    items: Mapped[int | None]
    events: Mapped[int]
    incidents: Mapped[int]
    anomalies: Mapped[int]
    flags: Mapped[str] = mapped_column(String(500))
    score: Mapped[str | None] = mapped_column(String(40))
    maximum: Mapped[str | None] = mapped_column(String(40))
    pending: Mapped[int | None]
    unscored: Mapped[str] = mapped_column(String(40))
    digest: Mapped[str] = mapped_column(String(64))
    told: Mapped[str] = mapped_column(String(200), default="")
    standing: Mapped[str] = mapped_column(Text, default="")
    ruling: Mapped[str] = mapped_column(String(16), default="")
    decided_flags: Mapped[str] = mapped_column(String(500), default="")
    outcomes: Mapped[str] = mapped_column(Text, default="")
    sat: Mapped[str] = mapped_column(Text, default="")
    __table_args__ = (
        Index("ix_attempts_sitting", "organisation_id", "sitting_id", "candidate_id"),
        Index("ix_attempts_pack", "organisation_id", "pack_hash"),
        Index("ix_attempts_candidate", "organisation_id", "candidate_id"),
        Index("ix_attempts_digest", "organisation_id", "digest"),
    )


class Blob(Base):
    """A file given as an answer that a device has sent whole. Its bytes lie in the blobs folder, once."""

    __tablename__ = "blobs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    received_ms: Mapped[int] = mapped_column(Millis)


class AttemptBlob(Base):
    """A file that an answer in force of an attempt names; part of its projection."""

    __tablename__ = "attempt_blobs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36), primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)


class Pack(Base):
    """A sealed pack in the packs folder. ``scorable``: sealed to this organisation too."""

    __tablename__ = "packs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    pack_id: Mapped[str] = mapped_column(String(100), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str] = mapped_column(String(500))
    tests: Mapped[str] = mapped_column(Text)
    pack_hash: Mapped[str] = mapped_column(String(64), index=True)
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(BigInteger)
    issuer: Mapped[str] = mapped_column(String(16))
    scorable: Mapped[bool]
    opens_ms: Mapped[int | None] = mapped_column(Millis)
    released_ms: Mapped[int | None] = mapped_column(Millis)
    added_ms: Mapped[int] = mapped_column(Millis)
    retracted_ms: Mapped[int | None] = mapped_column(Millis)
    retraction: Mapped[bytes | None] = mapped_column(LargeBinary)


class Sitting(Base):
    """A revision of a sitting as its organisation signed it. The highest revision is in force."""

    __tablename__ = "sittings"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    sitting_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str] = mapped_column(String(500))
    centre: Mapped[str] = mapped_column(String(500))
    opens_ms: Mapped[int] = mapped_column(Millis)
    closes_ms: Mapped[int] = mapped_column(Millis)
    document: Mapped[bytes] = mapped_column(LargeBinary)
    added_ms: Mapped[int] = mapped_column(Millis)


class Change(Base):
    """Something devices should hear of, by its number. Empty ``device_id`` or ``centre``: all of them."""

    __tablename__ = "changes"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(200))
    version: Mapped[int]
    device_id: Mapped[str] = mapped_column(String(16), default="")
    centre: Mapped[str] = mapped_column(String(500), default="")
    superseded: Mapped[bool] = mapped_column(default=False)
    made_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_changes_subject", "organisation_id", "kind", "subject"),)


class Command(Base):
    """What staff told an attempt, as it was signed; ``device_id`` is the device that had the attempt then."""

    __tablename__ = "commands"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    command_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    attempt_id: Mapped[AttemptId] = mapped_column(String(36))
    number: Mapped[int]
    device_id: Mapped[DeviceId] = mapped_column(String(16))
    document: Mapped[bytes] = mapped_column(LargeBinary)
    made_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_commands_attempt", "organisation_id", "attempt_id", "number", unique=True),)


class StaffAccount(Base):
    """A member of staff. ``revision`` goes up with each change of what they may do; ``handed_over``: others know the password."""

    __tablename__ = "staff_accounts"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    role: Mapped[str] = mapped_column(String(16))
    password_hash: Mapped[str] = mapped_column(String(500))
    added_ms: Mapped[int] = mapped_column(Millis)
    left_ms: Mapped[int | None] = mapped_column(Millis)
    revision: Mapped[int] = mapped_column(default=1)
    handed_over: Mapped[bool] = mapped_column(default=False)


class StaffCentre(Base):
    """A centre of a member of staff; whoever has none is of the whole organisation."""

    __tablename__ = "staff_centres"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    centre: Mapped[str] = mapped_column(String(500), primary_key=True)


class StaffSession(Base):
    """A staff member signed in, by the hash of the cookie's token."""

    __tablename__ = "staff_sessions"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    began_ms: Mapped[int] = mapped_column(Millis)
    expires_ms: Mapped[int] = mapped_column(Millis)
    ended_ms: Mapped[int | None] = mapped_column(Millis)
    __table_args__ = (Index("ix_staff_sessions_token_hash", "token_hash", unique=True),)


class AuditEntry(Base):
    """Who did what. Added, and never changed or deleted: ``head`` is the hash of all up to this ``place``."""

    __tablename__ = "audit"
    number: Mapped[int] = mapped_column(Serial, primary_key=True)
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32))
    at_ms: Mapped[int] = mapped_column(Millis)
    actor: Mapped[str] = mapped_column(String(200))
    action: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(200))
    detail: Mapped[str] = mapped_column(String(500))
    place: Mapped[int] = mapped_column(BigInteger)
    head: Mapped[bytes] = mapped_column(LargeBinary(32))
    __table_args__ = (
        Index("ix_audit_organisation_id_at_ms", "organisation_id", "at_ms"),
        Index("ix_audit_place", "organisation_id", "place", unique=True),
    )
