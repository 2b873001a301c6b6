"""The tables of how staff sign in beside their passwords. Times are Unix ms; secrets are sealed, or hashes."""

from sqlalchemy import BigInteger, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import OrganisationId
from sync_server.storage.models import Base, Millis


class StaffTotp(Base):
    """Of what a member of staff's one-time codes are made, sealed to the organisation: in force, and wanted next.

    ``last_step`` is the latest step of time whose code was taken.
    """

    __tablename__ = "staff_totp"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    wanted: Mapped[bytes | None] = mapped_column(LargeBinary)
    last_step: Mapped[int] = mapped_column(BigInteger, default=0)
    changed_ms: Mapped[int] = mapped_column(Millis)


class StaffRecovery(Base):
    """A code that a member of staff has on paper, good once."""

    __tablename__ = "staff_recovery"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    code_hash: Mapped[str] = mapped_column(String(500))
    used_ms: Mapped[int | None] = mapped_column(Millis)


class StaffRules(Base):
    """What an organisation wants of its staff: whoever has one of ``totp_roles`` signs in with a one-time code too."""

    __tablename__ = "staff_rules"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    totp_roles: Mapped[str] = mapped_column(String(200))
    changed_ms: Mapped[int] = mapped_column(Millis)


class StaffIdentity(Base):
    """Who somebody is at a provider of sign-ins, and which member of staff that is here."""

    __tablename__ = "staff_identities"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    issuer: Mapped[str] = mapped_column(String(500), primary_key=True)
    subject: Mapped[str] = mapped_column(String(255), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    bound_ms: Mapped[int] = mapped_column(Millis)
    __table_args__ = (Index("ix_staff_identities_name", "organisation_id", "name"),)


class StaffStep(Base):
    """A sign-in that is under way: ``code`` and ``enrol`` wait for a one-time code, ``oidc`` for a provider's word."""

    __tablename__ = "staff_steps"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))
    name: Mapped[str] = mapped_column(String(200))
    held: Mapped[str] = mapped_column(Text)
    tries: Mapped[int] = mapped_column(default=0)
    expires_ms: Mapped[int] = mapped_column(Millis)
