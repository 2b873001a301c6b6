"""What happens where there is a hub: it dies, is set back, is replaced; devices turn to another server; staff do things above."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from assessment.ids import OrganisationId
from assessment.pack.sitting_document import sign_sitting
from sync_server.services.server import Server
from sync_server.storage import models, sittings
from sync_server.storage.changes import add_change
from sync_server.storage.engine import Session
from tests.builders import make_sitting
from tests.simulation.disks import ISSUER, ORGANISATION

if TYPE_CHECKING:
    from tests.simulation.world import World


def hub_dies(world: "World") -> None:
    """The hub crashes now, at its next statement, or some statements and commits later."""
    hub = world.hub
    if hub is None or not hub.up:
        return
    if world.dice.random() < 0.3:
        hub.crash()
    else:
        hub.disk.fuse.left = world.dice.randint(0, 40)


def hub_replaced(world: "World") -> None:
    """The hub is lost with its disk; another one that has just joined stands at its address."""
    if world.hubs_left:
        world.say("another hub stands at the hub's address")
        world.next_hub()


def hub_cut_off(world: "World") -> None:
    """The way up from the hub is broken for a while, for longer than a device's."""
    if world.hub is not None:
        world.network.part(world.hub.name, "central")
        world.loop.call_later(world.dice.random() * 200, world.network.join, world.hub.name, "central")


def back_up_hub(world: "World") -> None:
    """Somebody backs the hub up."""
    if world.hub is not None:
        world.images[world.hub.name] = world.disks.image(world.hub.disk)
        world.say(f"{world.hub.name} is backed up")


def restore_hub(world: "World") -> None:
    """The hub is set back to its backup."""
    image = world.images.get(world.hub.name) if world.hub is not None else None
    if world.hub is None or image is None:
        return
    world.nothing_lost()
    world.hub.restore(image)
    world.ledger.excuse(world.held())


def turn(world: "World") -> None:
    """A device turns to the server above, or back to its hub."""
    node = world.dice.choice(world.devices)
    node.server = "central" if node.server == "hub" else "hub"
    world.say(f"{node.name} turns to {node.server}")


def publish(world: "World") -> None:
    """Staff publish sittings above, several at once at times."""
    for _ in range(world.dice.choice((1, 1, 3))):
        sitting_id = world.dice.choice(("morning", "noon", "evening"))
        world.central.take_in(partial(_publish, sitting_id))


def _publish(sitting_id: str, server: Server) -> None:
    home = OrganisationId(ORGANISATION)

    def write(session: Session) -> None:
        before = sittings.sitting(session, home, sitting_id)
        sitting = make_sitting(sitting_id=sitting_id, revision=before.revision + 1 if before else 1)
        session.add(
            models.Sitting(
                organisation_id=home,
                sitting_id=sitting_id,
                revision=sitting.revision,
                title=sitting.title,
                centre="",
                opens_ms=0,
                closes_ms=0,
                document=sign_sitting(sitting, ISSUER),
                added_ms=0,
            )
        )
        session.flush()
        add_change(session, home, kind="sitting", subject=sitting_id, version=sitting.revision, now=0)

    server.database.write(write)


HUB_DEEDS: dict[Callable[["World"], None], int] = {
    hub_dies: 4,
    hub_replaced: 1,
    hub_cut_off: 2,
    back_up_hub: 1,
    restore_hub: 1,
    turn: 2,
    publish: 2,
}
"""What may happen where there is a hub, and how often beside the others."""
