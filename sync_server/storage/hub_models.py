"""The tables of a server with hubs below it, and of a hub. Times are milliseconds since 1970 UTC."""

from sqlalchemy import BigInteger, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import DeviceId, Epoch, OrganisationId
from sync_server.storage.models import Base, Millis


class Hub(Base):
    """A hub that joined here. Empty ``centre``: it serves all of them.

    ``document`` is what the organisation last signed of it, of ``revision``; empty where it has not said where it is.
    ``pins`` are parted by spaces, ``place_number`` is that of its last telling.
    """

    __tablename__ = "hubs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    hub_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    centre: Mapped[str] = mapped_column(String(500))
    sign_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    seal_key: Mapped[str] = mapped_column(String(80))
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    joined_ms: Mapped[int] = mapped_column(Millis)
    revoked_ms: Mapped[int | None] = mapped_column(Millis)
    seen_ms: Mapped[int | None] = mapped_column(Millis)
    place_number: Mapped[int] = mapped_column(default=0)
    revision: Mapped[int] = mapped_column(default=0)
    pins: Mapped[str] = mapped_column(Text, default="")
    url: Mapped[str] = mapped_column(String(500), default="")
    document: Mapped[bytes] = mapped_column(LargeBinary, default=b"")


class Upstream(Base):
    """At a hub: how far its mirror is, and how the last contact went. ``problem`` is empty while all is well."""

    __tablename__ = "upstream"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    cursor: Mapped[int] = mapped_column(BigInteger)
    devices_tag: Mapped[str] = mapped_column(String(64))
    contact_ms: Mapped[int | None] = mapped_column(Millis)
    failed_ms: Mapped[int | None] = mapped_column(Millis)
    problem: Mapped[str] = mapped_column(String(200))


class ForwardedLog(Base):
    """At a hub: how far upstream has a device's log, and what it said of it.

    ``refused`` is the code of the reason why it takes no more, ``receipt`` what it signed for the log, if it did,
    ``proof`` what it shows for another log of this name, as JSON.
    """

    __tablename__ = "forwarded_logs"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    epoch: Mapped[Epoch] = mapped_column(String(16), primary_key=True)
    cursor: Mapped[int] = mapped_column(BigInteger)
    head8: Mapped[str] = mapped_column(String(16))
    refused: Mapped[str] = mapped_column(String(40))
    receipt: Mapped[str] = mapped_column(String(200))
    proof: Mapped[str] = mapped_column(Text)
    at_ms: Mapped[int] = mapped_column(Millis)


class ForwardedBytes(Base):
    """At a hub: a file of an answer (``epoch`` empty) or refused bytes that upstream has too, by their SHA-256 in hex."""

    __tablename__ = "forwarded_bytes"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    device_id: Mapped[DeviceId] = mapped_column(String(16), primary_key=True)
    epoch: Mapped[str] = mapped_column(String(16), primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    at_ms: Mapped[int] = mapped_column(Millis)


class ToldChange(Base):
    """At a hub: a change as upstream would tell it to a device, which a hub cannot make itself: ``text`` is its JSON.

    A release is sealed to one device; a result with an empty ``device_id`` is for whoever asks.
    """

    __tablename__ = "told_changes"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    subject: Mapped[str] = mapped_column(String(200), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    device_id: Mapped[str] = mapped_column(String(16), primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class HeldChange(Base):
    """At a hub: a change of upstream's that could not be believed or read, as it came; ``code`` says why.

    A later one of the same kind about the same takes its place.
    """

    __tablename__ = "held_changes"
    organisation_id: Mapped[OrganisationId] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    subject: Mapped[str] = mapped_column(String(220), primary_key=True)
    code: Mapped[str] = mapped_column(String(40))
    change: Mapped[str] = mapped_column(Text)
    first_ms: Mapped[int] = mapped_column(Millis)
    tried_ms: Mapped[int] = mapped_column(Millis)
