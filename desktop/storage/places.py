"""The places this device sends to, each with its own cursors: a hub counts for itself, and so does the server above it.

The cursors of the place in use stand where they always stand; those of the others are put aside here.
"""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.ids import Epoch
from desktop.storage.log import Delivery, delivery, keep_delivery
from desktop.storage.models import PlaceCursor, PlaceDelivery, PlaceInUse
from desktop.storage.records import changes_server, installation, keep_changes_server
from desktop.storage.rows import Rows, rows_of

HOME = ""
"""The place of the organisation's own server."""
_PLACE = "SELECT place FROM place_in_use WHERE id = 1"
_PIN = "SELECT pin FROM server_pin WHERE id = 1"


def place_in_use(session: Session) -> str:
    """Return the place whose cursors are in force."""
    row = session.get(PlaceInUse, 1)
    return row.place if row else HOME


def at_own_server(source: Rows | Session) -> bool:
    """Say whether the place in use is the organisation's own server: no hub, and none whose pin stood in the code."""
    rows = rows_of(source)
    place, pin = rows.execute(_PLACE).fetchone(), rows.execute(_PIN).fetchone()
    return (place is None or place[0] == HOME) and (pin is None or not pin[0])


def change_place(session: Session, place: str, epoch: Epoch) -> None:
    """Put the cursors of the place in use aside, and take up those of another. What is central stays so."""
    row, before = installation(session), place_in_use(session)
    known = delivery(session, epoch)
    session.merge(
        PlaceCursor(place=before, cursor=row.changes_cursor if row else 0, server=changes_server(session))
    )
    session.merge(
        PlaceDelivery(
            place=before,
            epoch=epoch,
            acknowledged=known.acknowledged,
            refused=known.refused,
            acknowledged_at_ms=known.acknowledged_at_ms,
        )
    )
    read, sent = session.get(PlaceCursor, place), session.get(PlaceDelivery, (place, epoch))
    if row is not None:
        row.changes_cursor = read.cursor if read else 0
    keep_changes_server(session, read.server if read else "")
    session.merge(PlaceInUse(id=1, place=place))
    session.flush()
    there = (
        Delivery(sent.acknowledged, known.central, sent.refused, sent.acknowledged_at_ms) if sent else None
    )
    keep_delivery(session, epoch, there or Delivery(central=known.central))


def forget_places(session: Session) -> None:
    """Forget what was put aside: another organisation may have been joined, and everything is asked anew."""
    for table in (PlaceCursor, PlaceDelivery, PlaceInUse):
        session.execute(sa.delete(table))
