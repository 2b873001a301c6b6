"""Where this device may send: the hubs that it knows, and the organisation's own server; and going from one to another."""

from dataclasses import dataclass, field

from desktop.services.device import TOKEN, Device
from desktop.storage.blobs import forget_sent
from desktop.storage.engine import transaction
from desktop.storage.hubs import known_hubs, server_pin
from desktop.storage.places import HOME, change_place, place_in_use
from desktop.storage.records import installation
from desktop.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class Place:
    """A hub by its id, or with an empty ``name`` the server that was joined. Without ``url`` it has to be found."""

    name: str
    url: str
    pins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """By preference, with the token that is good at each of them. Empty where nobody was joined."""

    places: tuple[Place, ...] = ()
    token: str = field(default="", repr=False)


def list_places(device: Device) -> Places:
    """Return where this device may send: hubs first. One at the address that was joined is not named twice."""
    with transaction(device.engine) as session:
        row = installation(session)
        if row is None or not row.server_url:
            return Places()
        hubs = tuple(
            Place(one.hub_id, one.url.rstrip("/"), tuple(one.pins.split())) for one in known_hubs(session)
        )
        pin = server_pin(session)
        home = Place(HOME, row.server_url, (pin,) if pin else ())
    token = device.secrets.get(TOKEN)
    if not token:
        return Places()
    known = any(hub.url == home.url for hub in hubs)
    return Places(hubs if known else (*hubs, home), token)


def go_to_place(device: Device, name: str) -> bool:
    """Have the cursors of a place in force; say whether others were. Files are asked about again there."""
    with transaction(device.engine) as session:
        if place_in_use(session) == name:
            return False
        change_place(session, name, device.epoch)
        forget_sent(rows_of(session))
    return True
