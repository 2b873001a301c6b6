"""The hubs of the centre as the organisation signed them, and the pin of the one through which this device joined."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.pack.hub_document import KnownHub
from desktop.storage.models import ServerPin, StoredHub


def keep_hub(session: Session, hub: KnownHub) -> bool:
    """Keep what was signed of a hub; say False where something later is known already, which nothing older replaces."""
    row = session.get(StoredHub, hub.hub_id)
    if row is not None and row.revision >= hub.revision:
        return False
    session.merge(
        StoredHub(
            hub_id=hub.hub_id,
            revision=hub.revision,
            name=hub.name,
            centre=hub.centre,
            url=hub.url,
            pins=" ".join(hub.pins),
        )
    )
    return True


def known_hubs(session: Session) -> list[StoredHub]:
    """Return the hubs that may be believed: those with a pin. Those of one centre come before those of all."""
    found = (
        sa.select(StoredHub).where(StoredHub.pins != "").order_by(StoredHub.centre == "", StoredHub.hub_id)
    )
    return list(session.scalars(found))


def forget_hubs(session: Session) -> None:
    """Forget every hub: another organisation was joined."""
    session.execute(sa.delete(StoredHub))


def server_pin(session: Session) -> str:
    """Return the pin of the server that was joined, empty where none was told."""
    row = session.get(ServerPin, 1)
    return row.pin if row else ""


def keep_server_pin(session: Session, pin: str) -> None:
    """Keep the pin of the server that was joined; empty: it needs none."""
    session.merge(ServerPin(id=1, pin=pin))
