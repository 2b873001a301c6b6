"""Where a hub is and by which pins it is known: it tells, the organisation signs, devices and other hubs hear of it."""

from base64 import b64encode

from assessment.ids import OrganisationId
from assessment.pack.hub_document import KnownHub, sign_hub
from assessment.sync.hub import HubPlace
from assessment.sync.hub_place import place_proven
from sync_server.errors import HubRevoked, NotFound, ProofRefused
from sync_server.services.server import Server
from sync_server.storage import hubs
from sync_server.storage.audit import record
from sync_server.storage.changes import add_change, hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.hub_models import Hub


def place_hub(server: Server, who: hubs.KnownHub, place: HubPlace) -> int:
    """Take where a hub says it is; return the revision of what is signed of it. Telling the same again changes nothing.

    Raises:
        NotFound, HubRevoked: there is no such hub, or it was shut out.
        ProofRefused: the hub did not sign this, or has told something later.
    """

    def write(session: Session) -> int:
        hold_back_others(session, who.organisation_id)  # so that none is signed anew while it is shut out
        row = hubs.hub(session, who.organisation_id, who.hub_id)
        if row is None:
            raise NotFound("hub", who.hub_id)
        if row.revoked_ms is not None:
            raise HubRevoked(who.hub_id)
        pins = " ".join(place.pins)
        same = row.document and (row.url, row.pins) == (place.url, pins)
        known = place.number == row.place_number and same
        if not place_proven(row.sign_key, row.hub_id, place) or (
            place.number <= row.place_number and not known
        ):
            raise ProofRefused(who.hub_id)
        row.place_number = place.number
        if not same:
            row.url, row.pins = place.url, pins
            sign_place(server, session, row)
        return row.revision

    return server.database.write(write)


def sign_place(server: Server, session: Session, row: Hub) -> None:
    """Sign what is known of a hub anew, and tell everybody whom it concerns; of one that was shut out, without pins."""
    now, home = server.clock(), row.organisation_id
    row.revision += 1
    told = KnownHub(
        hub_id=row.hub_id,
        organisation=home,
        revision=row.revision,
        name=row.name,
        centre=row.centre,
        url=row.url,
        pins=tuple(row.pins.split()) if row.revoked_ms is None else (),
    )
    row.document = sign_hub(told, server.keys(home).issuer)
    add_change(
        session, home, kind="hub", subject=row.hub_id, version=row.revision, centre=row.centre, now=now
    )
    record(session, home, actor=row.name, action="hub_placed", subject=row.hub_id, now=now, detail=row.url)


def hubs_for(session: Session, organisation: OrganisationId, centre: str) -> tuple[str, ...]:
    """Return what is signed of each hub that a device of a centre may use, in base64; of all where it has none."""
    return tuple(
        b64encode(row.document).decode()
        for row in hubs.hubs(session, organisation)
        if row.document and row.revoked_ms is None and (not centre or row.centre in ("", centre))
    )
