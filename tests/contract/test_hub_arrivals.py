"""A hub hands on which packs its devices say they hold."""

from pathlib import Path

from assessment.sync.messages import Heartbeat, HeldPack
from sync_server.services.pack_arrivals import Arrival, pack_arrivals
from tests.contract.hub import Hub, hub_below
from tests.sync_server.hall import Hall
from tests.sync_server.signed_log import Desk


def beat(hub: Hub, desk: Desk, state: str) -> None:
    """Let a device tell the hub which pack it holds."""
    sha256 = pack_arrivals(hub.hall.server, hub.hall.organisation, "morning").sha256
    held = HeldPack(pack_id="harbours", version=1, hash8=sha256[:16], state=state)
    hub.device(desk).heartbeat(Heartbeat(app_version="1", device_ms=1, unsent=0, packs=(held,)))


def stands(hall: Hall) -> list[Arrival]:
    """Return how the devices stand, as the server above says."""
    return [one.arrival for one in pack_arrivals(hall.server, hall.organisation, "morning").devices]


def test_what_devices_tell_a_hub_is_known_above(hall: Hall, tmp_path: Path) -> None:
    """Each round hands on what is new, and nothing twice; after an hour all of it, for upstream may have been restored."""
    hall.publish()
    hall.sitting(centre="Centre")
    desk = hall.desk("Centre")
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        beat(hub, desk, "verified")
        before = stands(hall)
        hub.round()
        then = stands(hall)
        hall.clock.now += 1
        beat(hub, desk, "openable")
        hub.round()

        assert ([Arrival.SILENT], [Arrival.VERIFIED], [Arrival.OPENABLE]) == (before, then, stands(hall))


def test_an_earlier_server_above_stops_nothing(hall: Hall, tmp_path: Path) -> None:
    """Where the server above knows nothing of packs on devices the hub goes on as before, and asks no more this hour."""
    hall.publish()
    hall.sitting(centre="Centre")
    desk = hall.desk("Centre")
    kept = hall.app.front  # type: ignore[attr-defined]  # our own application
    asked = []

    async def earlier(scope, receive, send):  # type: ignore[no-untyped-def]  # ASGI
        if scope["path"].endswith("/hub/arrivals"):
            asked.append(scope["path"])
            scope = {**scope, "path": "/api/v1/hub/nothing", "raw_path": b"/api/v1/hub/nothing"}
        await kept(scope, receive, send)

    hall.app.front = earlier  # type: ignore[attr-defined]  # our own application
    with hub_below(hall, tmp_path / "hub") as hub:
        hub.round()
        beat(hub, desk, "verified")
        hub.round()
        beat(hub, desk, "openable")
        hub.round()

    assert 1 == len(asked)
    assert [Arrival.SILENT] == stands(hall)
