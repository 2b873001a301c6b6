"""Centres and their rooms: add, look at, change. A centre's name is what everything knows it by: it changes everywhere or not."""

from dataclasses import dataclass, replace

from assessment.ids import OrganisationId
from assessment.pack.sitting_document import unverified_sitting
from sync_server.errors import BodyInvalid, EditedMeanwhile, NameTaken, NotFound
from sync_server.services.enter_sitting import enter_sitting
from sync_server.services.place_hub import sign_place
from sync_server.services.server import Server
from sync_server.storage import centre_models as models
from sync_server.storage.audit import record
from sync_server.storage.centres import (
    centre,
    centre_by_name,
    centres,
    clear_rooms,
    counts_by_name,
    names_in_use,
    rename,
    rooms,
)
from sync_server.storage.changes import add_change, hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.hubs import hubs
from sync_server.storage.models import Device, Sitting
from sync_server.storage.sittings import sittings

ID_BYTES = 8
LONGEST_NAME, LONGEST_ADDRESS, LONGEST_ROOM, MOST_ROOMS, MOST_SEATS = 500, 2_000, 200, 500, 10_000
RENAMED = "centre"
"""The kind of a change that says nothing itself: all devices ask once, since theirs may be under another name now."""


@dataclass(frozen=True, slots=True)
class RoomFacts:
    """A room, and how many can sit in it; None where nobody has counted."""

    name: str
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class CentreFacts:
    """A centre as staff see it, with how many devices and sittings know it by its name.

    An empty ``centre_id``: something knows a centre by this name, and nobody has entered it.
    """

    centre_id: str
    name: str
    address: str
    rooms: tuple[RoomFacts, ...]
    revision: int
    devices: int
    sittings: int
    closed: bool = False


@dataclass(frozen=True, slots=True)
class CentreEdit:
    """What is to change; None leaves a thing as it is. ``rooms`` are all that there are from then on.

    ``closed``: nothing new is held there, and nobody joins there; what was, stays.
    """

    name: str | None = None
    address: str | None = None
    rooms: tuple[RoomFacts, ...] | None = None
    closed: bool | None = None


def add_centre(
    server: Server,
    organisation: OrganisationId,
    name: str,
    *,
    actor: str,
    address: str = "",
    with_rooms: tuple[RoomFacts, ...] = (),
) -> CentreFacts:
    """Enter a centre; what knows one by this name already is of it from then on.

    Raises:
        NameTaken: it is entered already.
        BodyInvalid: the name, the address or a room will not do.
    """
    _check(CentreEdit(name, address, with_rooms))
    now, centre_id = server.clock(), server.draw(ID_BYTES).hex()

    def write(session: Session) -> CentreFacts:
        hold_back_others(session, organisation)  # so that a name is one centre's
        if centre_by_name(session, organisation, name) is not None:
            raise NameTaken(name)
        row = models.Centre(
            organisation_id=organisation,
            centre_id=centre_id,
            name=name,
            address=address,
            revision=1,
            added_ms=now,
            changed_ms=now,
        )
        session.add(row)
        _put_rooms(session, row, with_rooms)
        record(
            session, organisation, actor=actor, action="centre_added", subject=centre_id, now=now, detail=name
        )
        return _one(session, organisation, row)

    return server.database.write(write)


def edit_centre(
    server: Server,
    organisation: OrganisationId,
    centre_id: str,
    revision: int,
    edit: CentreEdit,
    *,
    actor: str,
) -> CentreFacts:
    """Change a centre where it is still as whoever edits has seen it. A new name is one everywhere in one transaction.

    Sittings that are not over are signed anew with it, as are its hubs; devices hear of both.

    Raises:
        NotFound: there is no such centre.
        EditedMeanwhile: somebody else has changed it; ``detail`` says which revision it is at.
        NameTaken: another centre has the name, or something knows one by it.
        BodyInvalid: a value will not do.
    """
    _check(edit)
    now = server.clock()

    def write(session: Session) -> CentreFacts:
        hold_back_others(session, organisation)
        row = centre(session, organisation, centre_id)
        if row is None:
            raise NotFound("centre", centre_id)
        if row.revision != revision:
            raise EditedMeanwhile(f"revision {row.revision}")
        changed = []
        if edit.name is not None and edit.name != row.name:
            if edit.name in names_in_use(session, organisation) or centre_by_name(
                session, organisation, edit.name
            ):
                raise NameTaken(edit.name)
            before, row.name = row.name, edit.name
            _rename(server, session, organisation, before, edit.name, now)
            changed.append(f"name from {before}")
        if edit.address is not None and edit.address != row.address:
            row.address = edit.address
            changed.append("address")
        if edit.rooms is not None and edit.rooms != _rooms_of(session, row):
            clear_rooms(session, organisation, centre_id)
            _put_rooms(session, row, edit.rooms)
            changed.append("rooms")
        if edit.closed is not None and edit.closed != (row.closed_ms is not None):
            if edit.closed:
                _check_over(session, organisation, row.name, now)
            row.closed_ms = now if edit.closed else None
            changed.append("closed" if edit.closed else "opened again")
        if changed:
            row.revision, row.changed_ms = row.revision + 1, now
            record(
                session,
                organisation,
                actor=actor,
                action="centre_edited",
                subject=centre_id,
                now=now,
                detail=", ".join(changed),
            )
        return _one(session, organisation, row)

    return server.database.write(write)


def list_centres(server: Server, organisation: OrganisationId) -> list[CentreFacts]:
    """Return every centre by name, those too that something knows by a name and nobody has entered."""
    with server.database.read() as session:
        devices = counts_by_name(session, organisation, Device)
        held = counts_by_name(session, organisation, Sitting)
        own = rooms(session, organisation)
        rows = centres(session, organisation)
        entered = {row.name for row in rows}
        found = [
            _facts(row, own.get(row.centre_id, []), devices.get(row.name, 0), held.get(row.name, 0))
            for row in rows
        ]
        found += [
            CentreFacts("", name, "", (), 0, devices.get(name, 0), held.get(name, 0))
            for name in names_in_use(session, organisation) - entered
        ]
    return sorted(found, key=lambda one: one.name)


def open_centres(server: Server, organisation: OrganisationId) -> list[str]:
    """Return the names of all centres that are not closed."""
    return [one.name for one in list_centres(server, organisation) if not one.closed]


def _rename(
    server: Server, session: Session, organisation: OrganisationId, before: str, name: str, now: int
) -> None:
    """Let everything know the centre by its new name; what was signed with the old one and still counts is signed anew."""
    issuer = server.keys(organisation).issuer
    ours = [row for row in sittings(session, organisation) if row.centre == before and row.closes_ms > now]
    rename(session, organisation, before, name)
    for row in ours:
        told = unverified_sitting(row.document).sitting  # our own store's
        enter_sitting(
            session, organisation, replace(told, centre=name, revision=told.revision + 1), issuer, now
        )
    session.flush()
    for hub in hubs(session, organisation):
        if hub.centre == name and hub.document:
            sign_place(server, session, hub)
    add_change(session, organisation, kind=RENAMED, subject=name[:200], version=1, now=now)


def _check_over(session: Session, organisation: OrganisationId, name: str, now: int) -> None:
    left = sum(row.centre == name and row.closes_ms > now for row in sittings(session, organisation))
    if left:
        raise BodyInvalid(f"closed: {left} sittings there are not over yet")


def _check(edit: CentreEdit) -> None:
    name, told = edit.name, edit.rooms or ()
    if name is not None and (
        not name or name != name.strip() or len(name) > LONGEST_NAME or not name.isprintable()
    ):
        raise BodyInvalid(f"name: from 1 to {LONGEST_NAME} characters, without space around it")
    if edit.address is not None and (len(edit.address) > LONGEST_ADDRESS or "\0" in edit.address):
        raise BodyInvalid(f"address: at most {LONGEST_ADDRESS} characters")
    if len(told) > MOST_ROOMS or len({room.name for room in told}) != len(told):
        raise BodyInvalid(f"rooms: at most {MOST_ROOMS}, each name once")
    for room in told:
        if not room.name.strip() or len(room.name) > LONGEST_ROOM or not room.name.isprintable():
            raise BodyInvalid(f"rooms: a name has from 1 to {LONGEST_ROOM} characters")
        if room.seats is not None and not 0 <= room.seats <= MOST_SEATS:
            raise BodyInvalid(f"rooms: from 0 to {MOST_SEATS} seats")


def _rooms_of(session: Session, row: models.Centre) -> tuple[RoomFacts, ...]:
    own = rooms(session, OrganisationId(row.organisation_id)).get(row.centre_id, [])
    return tuple(RoomFacts(room.name, room.seats) for room in own)


def _put_rooms(session: Session, row: models.Centre, told: tuple[RoomFacts, ...]) -> None:
    for room in told:
        session.add(
            models.Room(
                organisation_id=row.organisation_id,
                centre_id=row.centre_id,
                name=room.name,
                seats=room.seats,
            )
        )


def _one(session: Session, organisation: OrganisationId, row: models.Centre) -> CentreFacts:
    session.flush()
    return _facts(
        row,
        rooms(session, organisation).get(row.centre_id, []),
        counts_by_name(session, organisation, Device).get(row.name, 0),
        counts_by_name(session, organisation, Sitting).get(row.name, 0),
    )


def _facts(row: models.Centre, own: list[models.Room], devices: int, held: int) -> CentreFacts:
    told = tuple(RoomFacts(room.name, room.seats) for room in own)
    closed = row.closed_ms is not None
    return CentreFacts(row.centre_id, row.name, row.address, told, row.revision, devices, held, closed)
